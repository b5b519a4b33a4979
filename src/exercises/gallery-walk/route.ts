import type { TableAt } from "../../core/exercise.ts";
import type { SeatId } from "../../core/ids.ts";
import type { Board, Config } from "./state.ts";

/** How many stops there are: every other table once, or as many as the programme has time for. */
export const stopsOf = (config: Config, tables: readonly TableAt[]): number =>
  tables.length < 2 ? 0 : Math.min(config.stops ?? tables.length - 1, tables.length - 1);

/** Minutes at each stop, in halves: the phase shared among the stops, and no more than the programme says. */
export const minutesAt = ({ minutesPerStop }: Config, stops: number, minutes: number): number => {
  const share = Math.max(0.5, Math.floor((2 * minutes) / Math.max(1, stops)) / 2);
  return Math.min(minutesPerStop ?? share, share);
};

/** The stop that goes on now, counted from 0: by the core's segments where they are stops, otherwise as the facilitator moves it on. */
export const stopNow = (board: Board, segment: string | null, lap: number): number => {
  const named = /^stop-(\d{1,2})$/u.exec(segment ?? "")?.[1];
  if (named !== undefined) return Math.max(0, Number(named) - 1);
  return segment === "stop" ? lap : board.stop;
};

/**
 * Where the group of this table goes at this stop: one table on for each stop, so that no two groups meet at a table and nobody sees
 * the same one twice. Home again after the last stop. null for a table that is not there.
 */
export const goesTo = (
  tables: readonly TableAt[],
  number: number,
  stop: number,
  stops: number,
): number | null => along(tables, number, stop >= stops ? 0 : stop + 1);

/** Whose group visits this table at this stop; null when all are home. */
export const comesFrom = (
  tables: readonly TableAt[],
  number: number,
  stop: number,
  stops: number,
): number | null => (stop >= stops ? null : along(tables, number, -(stop + 1)));

const along = (tables: readonly TableAt[], number: number, by: number): number | null => {
  const numbers = tables.map((table) => table.number).sort((a, b) => a - b);
  const at = numbers.indexOf(number);
  return at < 0 ? null : (numbers[(at + by + numbers.length) % numbers.length] ?? null);
};

/** Who stays as host: the one chosen, while at the table; otherwise the first there. */
export const hostOf = (board: Board, table: TableAt): SeatId | null => {
  const chosen = board.hosts.find((host) => host.table === table.number)?.seat;
  return chosen !== undefined && table.seats.includes(chosen) ? chosen : (table.seats[0] ?? null);
};
