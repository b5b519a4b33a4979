import { z } from "zod";
import { boardMove, defineExercise, type MoveContext, sheetMove } from "../../core/exercise.ts";
import { type SeatId, seatId } from "../../core/ids.ts";
import { accept, refuse, type Verdict } from "../../core/verdict.ts";
import { card } from "./card.ts";
import { simulate } from "./simulate.ts";
import {
  Board,
  Config,
  MAX_ANSWER,
  MAX_NOTE,
  MAX_NOTES,
  MAX_SHARED,
  type Note,
  questionsOf,
  Sheet,
  summaryOf,
} from "./state.ts";
import { refusals } from "./texts.ts";

const id = z.string().min(1).max(64);
const seat = id.transform(seatId);
const version = z.number().int();
const noteText = z.string().trim().min(1).max(MAX_NOTE);

const blank = (config: Config): Sheet => ({
  answers: questionsOf(config).map(({ id: question, text }) => ({ id: question, question: text, text: "" })),
});

const write = sheetMove<Config, Sheet, { question: string; text: string }>(
  z.strictObject({ question: id, text: z.string().max(MAX_ANSWER) }),
  (sheet, { question, text }) =>
    sheet.answers.some((answer) => answer.id === question)
      ? accept({
          answers: sheet.answers.map((answer) => (answer.id === question ? { ...answer, text } : answer)),
        })
      : refuse("no-such-question"),
);

/** The one in focus lays one own answer on the board; sharing it again replaces what was shared. */
const share = boardMove<Config, Board, Sheet, { question: string }>(
  z.strictObject({ question: id }),
  (board, { question }, { actor, focus, own, id: fresh }) => {
    if (!focus.includes(actor)) return refuse("not-your-turn");
    const answer = own?.answers.find((each) => each.id === question);
    if (answer === undefined) return refuse("no-such-question");
    const text = answer.text.trim();
    if (text === "") return refuse("nothing-written");
    const others = board.shared.filter((each) => each.owner !== actor || each.question !== question);
    if (others.length >= MAX_SHARED) return refuse("board-full");
    const item = { id: fresh, owner: actor, question, ask: answer.question, text };
    return accept({ board: { ...board, shared: [...others, item] } });
  },
);

const takeBack = boardMove<Config, Board, Sheet, { item: string }>(
  z.strictObject({ item: id }),
  (board, { item }, { actor }) => {
    const found = board.shared.find((each) => each.id === item);
    if (found === undefined) return refuse("not-on-board");
    if (found.owner !== actor) return refuse("not-yours");
    return accept({ board: { ...board, shared: board.shared.filter((each) => each !== found) } });
  },
);

/** Whose act this is: the actor's own, or that of someone on paper for whom the facilitator writes. */
const writer = (whom: SeatId | undefined, { actor, facilitator, seats }: MoveContext): Verdict<SeatId> => {
  if (whom === undefined || whom === actor) return accept(actor);
  if (actor !== facilitator) return refuse("only-facilitator");
  return seats.includes(whom) ? accept(whom) : refuse("no-such-seat");
};

const note = boardMove<Config, Board, Sheet, { question: string; text: string; for?: SeatId | undefined }>(
  z.strictObject({ question: id, text: noteText, for: seat.optional() }),
  (board, { question, text, for: whom }, context) => {
    if (!board.summary.some((each) => each.id === question)) return refuse("no-such-question");
    if (board.notes.length >= MAX_NOTES) return refuse("board-full");
    const by = writer(whom, context);
    if (!by.ok) return by;
    const fresh: Note = { id: context.id, question, text, by: by.value, version: 1 };
    return accept({ board: { ...board, notes: [...board.notes, fresh] } });
  },
);

/** A note that this actor may change, as it is now; its writer or the facilitator may. */
const changeable = (
  board: Board,
  noteId: string,
  known: number,
  { actor, facilitator }: MoveContext,
): Verdict<Note> => {
  const found = board.notes.find((each) => each.id === noteId);
  if (found === undefined) return refuse("not-on-board");
  if (found.by !== actor && facilitator !== actor) return refuse("not-yours");
  return found.version === known ? accept(found) : refuse("note-changed");
};

const editNote = boardMove<Config, Board, Sheet, { note: string; version: number; text: string }>(
  z.strictObject({ note: id, version, text: noteText }),
  (board, { note: noteId, version: known, text }, context) => {
    const found = changeable(board, noteId, known, context);
    if (!found.ok) return found;
    const notes = board.notes.map((each) =>
      each === found.value ? { ...each, text, version: each.version + 1 } : each,
    );
    return accept({ board: { ...board, notes } });
  },
);

const removeNote = boardMove<Config, Board, Sheet, { note: string; version: number }>(
  z.strictObject({ note: id, version }),
  (board, { note: noteId, version: known }, context) => {
    const found = changeable(board, noteId, known, context);
    return found.ok
      ? accept({ board: { ...board, notes: board.notes.filter((each) => each !== found.value) } })
      : found;
  },
);

/** Min bruksanvisning i samarbeid: own answers, shared one by one in the own turn; then what the network learned. */
export const userManual = defineExercise<Config, Board, Sheet>({
  id: "user-manual",
  version: 1,
  config: Config,
  board: Board,
  sheet: Sheet,
  openBoard: (config) => ({ summary: [...summaryOf(config)], shared: [], notes: [] }),
  blankSheet: blank,
  moves: { write, share, "take-back": takeBack, note, "edit-note": editNote, "remove-note": removeNote },
  keep: (sheet) => {
    const answers = sheet.answers.filter(({ text }) => text.trim() !== "");
    return answers.length > 0 ? [{ kind: "user-manual", content: { answers } }] : [];
  },
  card,
  refusals,
  simulate,
});
