import { z } from "zod";
import {
  type BoardMove,
  boardMove,
  type SheetMove,
  sheetMove,
  type TableMove,
  tableMove,
} from "../../core/exercise.ts";
import { type SeatId, seatId } from "../../core/ids.ts";
import { accept, refuse, type Verdict } from "../../core/verdict.ts";
import {
  type Board,
  type Config,
  givable,
  MAX_GIVEN,
  MAX_GOAL,
  MAX_NOTES,
  MAX_TEXT,
  type NoteKind,
  noteKinds,
  type Preparing,
  preparing,
  type Sheet,
  type Table,
} from "./state.ts";

const id = z.string().min(1).max(64);
const seat = id.transform(seatId);
const words = z.string().max(MAX_TEXT);

type On<Payload> = SheetMove<Config, Sheet, Payload>;

const write: On<{ field: Preparing; text: string }> = sheetMove(
  z.strictObject({ field: z.enum(preparing), text: words }),
  (sheet: Sheet, { field, text }) => accept({ ...sheet, [field]: text }),
);

/** A note of my own about the feedback somebody gives; an empty one goes away. */
const note: On<{ about: SeatId; kind: NoteKind; text: string }> = sheetMove(
  z.strictObject({ about: seat, kind: z.enum(noteKinds), text: words }),
  (sheet: Sheet, { about, kind, text }, { id: fresh, seats }) => {
    if (!seats.includes(about)) return refuse("no-such-colleague");
    const before = sheet.notes.find((each) => each.about === about && each.kind === kind);
    const others = sheet.notes.filter((each) => each !== before);
    if (text === "") return accept({ ...sheet, notes: others });
    return others.length >= MAX_NOTES
      ? refuse("too-many-notes")
      : accept({ ...sheet, notes: [...others, { id: before?.id ?? fresh, about, kind, text }] });
  },
);

const setGoal: On<{ text: string }> = sheetMove(
  z.strictObject({ text: z.string().max(MAX_GOAL) }),
  (sheet: Sheet, { text }, { id: fresh }) =>
    accept({
      ...sheet,
      goal:
        text.trim() === "" ? null : { id: sheet.goal?.id ?? fresh, text, start: sheet.goal?.start ?? null },
    }),
);

const startGoal: On<{ start: string | null }> = sheetMove(
  z.strictObject({ start: z.iso.date().nullable() }),
  (sheet: Sheet, { start }) =>
    sheet.goal === null ? refuse("no-goal-yet") : accept({ ...sheet, goal: { ...sheet.goal, start } }),
);

const Which = z.strictObject({ note: id });
type Which = z.infer<typeof Which>;

type CannotGive = "no-such-colleague" | "about-yourself" | "nothing-written" | "paper-full";

/** Lays one own note before the one it is about, who sits among these; given again, it replaces the earlier wording. */
const give = (
  paper: Table,
  own: Sheet | null,
  by: SeatId,
  which: Which,
  among: readonly SeatId[],
): Verdict<Table, CannotGive> => {
  const found = own?.notes.find((each) => each.id === which.note);
  const text = found?.text.trim() ?? "";
  const kind = givable.find((each) => each === found?.kind);
  if (found === undefined || kind === undefined || text === "") return refuse("nothing-written");
  const { id: known, about } = found;
  if (about === by) return refuse("about-yourself");
  if (!among.includes(about)) return refuse("no-such-colleague");
  const rest = paper.given.filter((each) => each.by !== by || each.about !== about || each.kind !== kind);
  return rest.length >= MAX_GIVEN
    ? refuse("paper-full")
    : accept({ given: [...rest, { id: known, by, about, kind, text }] });
};

const takeBack = (paper: Table, by: SeatId, { note: given }: Which): Verdict<Table, "not-there"> => {
  const rest = paper.given.filter((each) => each.by !== by || each.id !== given);
  return rest.length === paper.given.length ? refuse("not-there") : accept({ given: rest });
};

type AtTable = TableMove<Config, Sheet, Which, Table>;
type OnBoard = BoardMove<Config, Board, Sheet, Which, Table>;

const giveAtTable: AtTable = tableMove(Which, (paper: Table, which, { own, actor, phase, table }) => {
  if (phase === "prepare") return refuse("not-yet");
  const after = give(paper, own, actor, which, table.seats);
  return after.ok ? accept({ table: after.value }) : after;
});

const takeFromTable: AtTable = tableMove(Which, (paper: Table, which, { actor }) => {
  const after = takeBack(paper, actor, which);
  return after.ok ? accept({ table: after.value }) : after;
});

/** The board stands in for the table where all sit together; never beside one. */
const giveToAll: OnBoard = boardMove(Which, (board: Board, which, { own, actor, phase, tables, seats }) => {
  if (phase === "prepare") return refuse("not-yet");
  if (tables.length > 0) return refuse("at-the-table");
  const after = give(board, own, actor, which, seats);
  return after.ok ? accept({ board: after.value }) : after;
});

const takeFromAll: OnBoard = boardMove(Which, (board: Board, which, { actor }) => {
  const after = takeBack(board, actor, which);
  return after.ok ? accept({ board: after.value }) : after;
});

/** What one prepares, notes, gives to the one who gave feedback, and takes along. */
export const moves = {
  write,
  note,
  goal: setGoal,
  "start-goal": startGoal,
  give: giveAtTable,
  "take-back": takeFromTable,
  "board-give": giveToAll,
  "board-take-back": takeFromAll,
};
