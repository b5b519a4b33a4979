import type { SeatId } from "../../core/ids.ts";
import { hasRow, type Limit, type Pool, roomLimitOf, turnOf } from "./state.ts";
import type { Props } from "./words.tsx";

/** Where people work together now: at their table, or on the board where all sit together. */
export interface Work {
  readonly kind: "table" | "board";
  readonly pool: Pool;
  /** The name of a move here. */
  readonly move: (name: string) => string;
  /** Whose turn it is in the row presentation; null where there is none, or all is said. */
  readonly turn: SeatId | null;
  readonly row: boolean;
  readonly seats: readonly SeatId[];
  readonly limit: (part: string) => Limit | null;
}

const emptyTable: Pool = { items: [], done: [], last: null };

/** The table's sheet while people sit at tables, otherwise the board. */
export const workOf = ({ table, tableSheet, board, phase, present, tables }: Props): Work => {
  const inRow = hasRow(board, phase.id);
  if (table !== null) {
    const pool = tableSheet ?? emptyTable;
    const limit = (part: string): Limit | null => board.parts.find(({ id }) => id === part)?.limit ?? null;
    return {
      kind: "table",
      pool,
      move: (name) => name,
      turn: inRow ? turnOf(pool, table.seats) : null,
      row: inRow,
      seats: table.seats,
      limit,
    };
  }
  const row = inRow && tables.length === 0;
  return {
    kind: "board",
    pool: board,
    move: (name) => `board-${name}`,
    turn: row ? turnOf(board, present) : null,
    row,
    seats: present,
    limit: (part) => roomLimitOf(board, part),
  };
};
