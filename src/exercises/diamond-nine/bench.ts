import type { SeatId } from "../../core/ids.ts";
import type { MoveAnswer } from "../../core/view.ts";
import type { Board, Work } from "./state.ts";

interface Where {
  readonly board: Board;
  readonly tableSheet: Work | null;
  readonly tables: readonly unknown[];
  readonly table: { readonly number: number; readonly seats: readonly SeatId[] } | null;
}

/** Where the reader works: at the own table, or with all on the board. */
export interface Bench {
  readonly kind: "table" | "board";
  readonly work: Work;
}

/** The reader's place of work; null for one who sits at no table while the others do. */
export const benchOf = ({ board, tableSheet, tables, table }: Where): Bench | null => {
  if (table !== null) return { kind: "table", work: tableSheet ?? board.room };
  return tables.length === 0 ? { kind: "board", work: board.room } : null;
};

export type Act = (name: string, payload?: unknown) => Promise<MoveAnswer>;

/** The moves of the work, under their names at a table or on the board. */
export const actOn =
  ({ kind }: Bench, act: Act): Act =>
  (name, payload) =>
    act(kind === "table" ? name : `room-${name}`, payload);
