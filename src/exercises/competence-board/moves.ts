import { z } from "zod";
import { voterOf } from "../../core/counted.ts";
import { boardMove, type MoveContext, sheetMove } from "../../core/exercise.ts";
import { type SeatId, seatId } from "../../core/ids.ts";
import { accept, refuse, type Verdict } from "../../core/verdict.ts";
import {
  type Board,
  type BoardNote,
  type Config,
  categoriesOf,
  hasPut,
  isUp,
  MAX_BOARD,
  MAX_MARKS,
  MAX_OWN,
  MAX_TEXT,
  type OwnNote,
  type Sheet,
} from "./state.ts";

const id = z.string().min(1).max(64);
const seat = id.transform(seatId);
const text = z.string().max(MAX_TEXT);

const add = sheetMove<Config, Sheet, { category: string; text: string }>(
  z.strictObject({ category: id, text }),
  (sheet, payload, { id: fresh }) => {
    if (!sheet.categories.some((category) => category.id === payload.category))
      return refuse("no-such-category");
    const own = sheet.notes.filter(({ category }) => category === payload.category);
    if (own.length >= MAX_OWN) return refuse("sheet-full");
    return accept({ ...sheet, notes: [...sheet.notes, { id: fresh, ...payload }] });
  },
);

const write = sheetMove<Config, Sheet, { note: string; text: string }>(
  z.strictObject({ note: id, text }),
  (sheet, payload) =>
    withNote(sheet, payload.note, (note) => ({
      ...sheet,
      notes: sheet.notes.map((each) => (each === note ? { ...each, text: payload.text } : each)),
    })),
);

const remove = sheetMove<Config, Sheet, { note: string }>(z.strictObject({ note: id }), (sheet, payload) =>
  withNote(sheet, payload.note, (note) => ({ ...sheet, notes: sheet.notes.filter((each) => each !== note) })),
);

/** Changes places with the neighbour in the same category: up is more important. */
const shift = sheetMove<Config, Sheet, { note: string; to: "up" | "down" }>(
  z.strictObject({ note: id, to: z.enum(["up", "down"]) }),
  (sheet, payload) =>
    withNote(sheet, payload.note, (note) => {
      const row = sheet.notes.filter(({ category }) => category === note.category);
      const other = row[row.indexOf(note) + (payload.to === "up" ? -1 : 1)];
      if (other === undefined) return sheet;
      const swapped = (each: OwnNote): OwnNote => (each === note ? other : each === other ? note : each);
      return { ...sheet, notes: sheet.notes.map(swapped) };
    }),
);

const withNote = (sheet: Sheet, note: string, change: (found: OwnNote) => Sheet): Verdict<Sheet> => {
  const found = sheet.notes.find((each) => each.id === note);
  return found === undefined ? refuse("no-such-note") : accept(change(found));
};

/** Lays one of my own notes on the board, in my own turn; after the rounds, when I like. */
const put = boardMove<Config, Board, Sheet, { note: string }>(
  z.strictObject({ note: id }),
  (board, payload, context) => {
    const note = context.own?.notes.find((each) => each.id === payload.note);
    if (note === undefined) return refuse("no-such-note");
    if (isUp(board, context.actor, note.id)) return refuse("already-up");
    return lay(board, { ...note, owner: context.actor, from: note.id }, context);
  },
);

/** Writes straight on the board: for oneself, or as facilitator for one who writes on paper. */
const putFor = boardMove<Config, Board, Sheet, { seat: SeatId; category: string; text: string }>(
  z.strictObject({ seat, category: id, text }),
  (board, payload, context) => {
    if (payload.seat !== context.actor && context.actor !== context.facilitator)
      return refuse("only-facilitator");
    if (!context.seats.includes(payload.seat)) return refuse("no-such-seat");
    return lay(
      board,
      { category: payload.category, text: payload.text, owner: payload.seat, from: null },
      context,
    );
  },
);

const lay = (
  board: Board,
  note: Pick<BoardNote, "category" | "text" | "owner" | "from">,
  context: MoveContext,
): Verdict<{ readonly board: Board }> => {
  const refusal = whyNot(board, note, context);
  if (refusal !== null) return refuse(refusal);
  const { category, owner, from } = note;
  const fresh: BoardNote = {
    id: context.id,
    category,
    text: note.text.trim(),
    owner,
    by: context.actor,
    from,
    lap: context.focus.length > 0 ? context.lap : null,
    at: context.now,
    marks: [],
  };
  return accept({ board: { ...board, notes: [...board.notes, fresh] } });
};

const whyNot = (
  board: Board,
  { category, text: words, owner }: Pick<BoardNote, "category" | "text" | "owner">,
  { phase, focus, lap }: MoveContext,
): string | null => {
  if (!board.categories.some((each) => each.id === category)) return "no-such-category";
  if (words.trim() === "") return "note-empty";
  if (phase === "alone") return "not-yet";
  if (focus.length > 0 && !focus.includes(owner)) return "not-your-turn";
  if (focus.length > 0 && hasPut(board, owner, category, lap)) return "one-per-turn";
  return board.notes.length >= MAX_BOARD ? "board-full" : null;
};

const takeBack = boardMove<Config, Board, Sheet, { note: string }>(
  z.strictObject({ note: id }),
  (board, payload, { actor }) => {
    const note = board.notes.find((each) => each.id === payload.note);
    if (note === undefined) return refuse("not-on-board");
    if (note.owner !== actor && note.by !== actor) return refuse("only-owner");
    return accept({ board: { ...board, notes: board.notes.filter((each) => each !== note) } });
  },
);

/** "Dette vil vi bruke": a mark from each, counted for all to see. */
const mark = boardMove<Config, Board, Sheet, { note: string; on: boolean; seat?: SeatId | undefined }>(
  z.strictObject({ note: id, on: z.boolean(), seat: seat.optional() }),
  (board, payload, { actor, facilitator, seats, own }) => {
    const who = payload.seat ?? actor;
    if (who !== actor && actor !== facilitator) return refuse("only-facilitator");
    if (!seats.includes(who)) return refuse("no-such-seat");
    const voter = voterOf(who, { actor, own });
    const note = board.notes.find((each) => each.id === payload.note);
    if (note === undefined) return refuse("not-on-board");
    const others = note.marks.filter((each) => each !== voter);
    const marks = payload.on ? [...others, voter].slice(-MAX_MARKS) : others;
    return accept({
      board: { ...board, notes: board.notes.map((each) => (each === note ? { ...note, marks } : each)) },
    });
  },
);

/** Three blank notes lie ready in each category, the most important first. */
export const blankSheet = (config: Config): Sheet => {
  const categories = [...categoriesOf(config)];
  const notes = categories.flatMap(({ id: category }) =>
    ["1", "2", "3"].map((place) => ({ id: `${category.slice(0, 60)}-${place}`, category, text: "" })),
  );
  return { categories, notes };
};

export const moves = { add, write, remove, shift, put, "put-for": putFor, "take-back": takeBack, mark };
