import { z } from "zod";
import { boardMove, tableMove } from "../../core/exercise.ts";
import { accept, refuse } from "../../core/verdict.ts";
import { type Board, type Config, placesOf, type Sheet, type Shown, type Work } from "./state.ts";
import { add, choose, type Doing, move, remove, reword } from "./work.ts";

const table = z.int().min(1).max(60);

const atTable = <Payload>({ payload, apply }: Doing<Payload>) =>
  tableMove<Config, Sheet, Payload, Work>(payload, (work, what, context) => {
    const after = apply(work, what, context);
    return after.ok ? accept({ table: after.value }) : after;
  });

/** The same on the board, where all sit together. */
const inRoom = <Payload>({ payload, apply }: Doing<Payload>) =>
  boardMove<Config, Board, Sheet, Payload, Work>(payload, (board, what, context) => {
    if (context.tables.length > 0) return refuse("at-tables");
    const after = apply(board.room, what, context);
    return after.ok ? accept({ board: { ...board, room: after.value } }) : after;
  });

/** A table lays its diamond on the board, or lays it there anew. */
const show = boardMove<Config, Board, Sheet, Record<string, never>, Work>(
  z.strictObject({}),
  (board, _payload, { table: own, tableSheet, now }) => {
    if (own === null) return refuse("no-table");
    const places = tableSheet === null ? [] : placesOf(tableSheet);
    if (places.every((each) => each === null)) return refuse("nothing-placed");
    const shown: Shown = { table: own.number, places, at: now };
    const others = board.shown.filter((each) => each.table !== own.number);
    return accept({
      board: { ...board, shown: [...others, shown].sort((a, b) => a.table - b.table).slice(0, 60) },
    });
  },
);

/** A table takes its diamond down again; it lies on the table as before. */
const takeDown = boardMove<Config, Board, Sheet, { table: number }, Work>(
  z.strictObject({ table }),
  (board, payload, { table: own, actor, facilitator }) => {
    if (!board.shown.some((each) => each.table === payload.table)) return refuse("not-shown");
    if (own?.number !== payload.table && actor !== facilitator) return refuse("not-your-table");
    return accept({
      board: {
        ...board,
        shown: board.shown.filter((each) => each.table !== payload.table),
        look: board.look === payload.table ? null : board.look,
      },
    });
  },
);

/** Which diamond is large on the stage; null is all of them. */
const look = boardMove<Config, Board, Sheet, { table: number | null }, Work>(
  z.strictObject({ table: table.nullable() }),
  (board, payload) =>
    payload.table === null || board.shown.some((each) => each.table === payload.table)
      ? accept({ board: { ...board, look: payload.table } })
      : refuse("not-shown"),
);

export const moves = {
  choose: atTable(choose),
  add: atTable(add),
  reword: atTable(reword),
  remove: atTable(remove),
  move: atTable(move),
  "room-choose": inRoom(choose),
  "room-add": inRoom(add),
  "room-reword": inRoom(reword),
  "room-remove": inRoom(remove),
  "room-move": inRoom(move),
  show,
  "take-down": takeDown,
  look,
};
