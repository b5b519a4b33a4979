import type { SeatId } from "../../core/ids.ts";
import type { Table } from "./state.ts";
import type { Props } from "./words.tsx";

/** Where people share now: at their table, or on the board where all sit together. */
export interface Where {
  readonly kind: "table" | "board";
  readonly paper: Table;
  /** The name of a move here. */
  readonly move: (name: string) => string;
  /** Who is in focus here; nobody before and after the rounds. */
  readonly focus: readonly SeatId[];
  readonly seats: readonly SeatId[];
  readonly mine: boolean;
}

/** The own table while there are tables, otherwise the board. */
export const whereIn = ({ table, tableSheet, tables, board, focus, me, present }: Props): Where => {
  const isIn = (seats: readonly SeatId[]): boolean => me !== null && seats.includes(me);
  if (table === null && tables.length === 0)
    return {
      kind: "board",
      paper: board,
      move: (name) => `board-${name}`,
      focus,
      seats: present,
      mine: isIn(focus),
    };
  const here = table?.focus == null ? [] : [table.focus];
  return {
    kind: "table",
    paper: tableSheet ?? { shared: [] },
    move: (name) => name,
    focus: here,
    seats: table?.seats ?? [],
    mine: isIn(here),
  };
};
