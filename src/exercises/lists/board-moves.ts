import { z } from "zod";
import { type BoardMove, boardMove, type MoveContext } from "../../core/exercise.ts";
import { type SeatId, seatId } from "../../core/ids.ts";
import { accept, refuse, type Verdict } from "../../core/verdict.ts";
import { boardIsOpen, boardRefusal, entryAt, placeOf, writer } from "./sharing.ts";
import {
  type Board,
  type BoardEntry,
  type Config,
  MAX_ON_BOARD,
  MAX_TEXT,
  type Sheet,
  type Table,
} from "./state.ts";

const id = z.string().min(1).max(64);
const version = z.int();
const text = z.string().trim().min(1).max(MAX_TEXT);

type On<Payload> = BoardMove<Config, Board, Sheet, Payload, Table>;

/**
 * The board with this entry on it: new, or where it is its owner's own, in place of an earlier wording. What was written together
 * is reworded on the board once it lies there, so that nobody's change is lost.
 */
const put = (board: Board, entry: BoardEntry): Verdict<Board, "already-up" | "paper-full" | "not-yours"> => {
  const there = board.entries.find((each) => each.id === entry.id);
  if (there === undefined)
    return board.entries.length >= MAX_ON_BOARD
      ? refuse("paper-full")
      : accept({ ...board, entries: [...board.entries, { ...entry, version: 1 }] });
  if (there.by !== entry.by) return refuse(there.own ? "not-yours" : "already-up");
  if (!there.own || (there.text === entry.text && there.list === entry.list)) return refuse("already-up");
  const changed = { ...there, list: entry.list, text: entry.text, version: there.version + 1 };
  return accept({ ...board, entries: board.entries.map((each) => (each === there ? changed : each)) });
};

/** The owner lays one own entry on the board. */
const shareOnBoard: On<{ entry: string }> = boardMove(
  z.strictObject({ entry: id }),
  (board: Board, { entry }, context) => {
    const place = placeOf(board.share, context);
    if (!boardIsOpen(place)) return refuse(boardRefusal(place));
    const found = context.own?.entries.find((each) => each.id === entry);
    if (found === undefined) return refuse("no-such-entry");
    const written = found.text.trim();
    if (written === "") return refuse("nothing-written");
    const table = context.table?.number ?? null;
    const after = put(board, { ...found, text: written, by: context.actor, own: true, version: 1, table });
    return after.ok ? accept({ board: after.value }) : after;
  },
);

/** Brings an entry from the table: what came from a sheet only its owner, what was written there anyone at the table. */
const bring: On<{ entry: string }> = boardMove(
  z.strictObject({ entry: id }),
  (board: Board, { entry }, context) => {
    const place = placeOf(board.share, context);
    if (!boardIsOpen(place)) return refuse(boardRefusal(place));
    const found = context.tableSheet?.entries.find((each) => each.id === entry);
    if (found === undefined) return refuse("not-there");
    if (found.own && found.by !== context.actor) return refuse("not-yours");
    const after = put(board, { ...found, table: context.table?.number ?? null });
    return after.ok ? accept({ board: after.value }) : after;
  },
);

/** Something said aloud: straight to the board, also for someone on paper. */
const note: On<{ list: string; text: string; for?: SeatId | undefined }> = boardMove(
  z.strictObject({ list: id, text, for: id.transform(seatId).optional() }),
  (board: Board, { list, text: written, for: whom }, context) => {
    const place = placeOf(board.share, context);
    if (!boardIsOpen(place)) return refuse(boardRefusal(place));
    if (!board.lists.some((each) => each.id === list)) return refuse("no-such-list");
    const by = writer(whom, context);
    if (!by.ok) return by;
    const table = context.table?.number ?? null;
    const after = put(board, {
      id: context.id,
      list,
      text: written,
      by: by.value,
      own: false,
      version: 1,
      table,
    });
    return after.ok ? accept({ board: after.value }) : after;
  },
);

/** Words from a sheet are their owner's to change; others are changed by their writer, the facilitator and those at their table. */
const mayChange = (entry: BoardEntry, { actor, facilitator, table }: MoveContext): boolean =>
  entry.by === actor ||
  (!entry.own && (facilitator === actor || (entry.table !== null && entry.table === table?.number)));

const editNote: On<{ entry: string; version: number; text: string }> = boardMove(
  z.strictObject({ entry: id, version, text }),
  (board: Board, { entry, version: known, text: written }, context) => {
    const found = entryAt(board.entries, entry, known);
    if (!found.ok) return found;
    if (!mayChange(found.value, context)) return refuse("not-yours");
    const changed = { ...found.value, text: written, version: known + 1 };
    const entries = board.entries.map((each) => (each === found.value ? changed : each));
    return accept({ board: { ...board, entries } });
  },
);

const removeNote: On<{ entry: string }> = boardMove(
  z.strictObject({ entry: id }),
  (board: Board, { entry }, context) => {
    const found = board.entries.find((each) => each.id === entry);
    if (found === undefined) return refuse("not-there");
    // The facilitator keeps the board in order, and may take anything down.
    if (!mayChange(found, context) && context.facilitator !== context.actor) return refuse("not-yours");
    return accept({ board: { ...board, entries: board.entries.filter((each) => each !== found) } });
  },
);

/** What is done with the board that all see. */
export const boardMoves = {
  "share-board": shareOnBoard,
  bring,
  note,
  "edit-note": editNote,
  "remove-note": removeNote,
};
