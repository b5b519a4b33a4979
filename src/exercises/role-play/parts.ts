import type { TableAt } from "../../core/exercise.ts";
import type { SeatId } from "../../core/ids.ts";
import type { Role } from "./state.ts";

/** Where people sit and who is in focus: all that decides the roles. */
interface Around {
  readonly table: Pick<TableAt, "seats" | "focus"> | null;
  readonly tables: readonly unknown[];
  readonly present: readonly SeatId[];
  readonly focus: readonly SeatId[];
  readonly lap: number;
}

/** Who has which role now; nobody where fewer than two sit together. */
export interface Parts {
  readonly giver: SeatId;
  readonly receiver: SeatId;
  readonly observers: readonly SeatId[];
}

/** The one in focus gives, the next in the order receives, the rest observe; without a focus each lap has its giver. */
export const partsNow = (at: Around): Parts | null => {
  // Some sit at tables, and this one at none of them.
  if (at.table === null && at.tables.length > 0) return null;
  const seats = at.table?.seats ?? at.present;
  const first = firstOf(at, seats);
  const [giver, receiver, ...observers] = [...seats.slice(first), ...seats.slice(0, first)];
  return giver === undefined || receiver === undefined ? null : { giver, receiver, observers };
};

/** The place in the order of the one who gives. */
const firstOf = ({ table, focus, lap }: Around, seats: readonly SeatId[]): number => {
  const named = seats.findIndex((seat) => (table === null ? focus.includes(seat) : table.focus === seat));
  return named >= 0 || seats.length === 0 ? Math.max(0, named) : lap % seats.length;
};

/** What someone does now; null for who is not with them. */
export const roleOf = ({ giver, receiver, observers }: Parts, seat: SeatId | null): Role | null => {
  if (seat === null) return null;
  if (seat === giver) return "giver";
  if (seat === receiver) return "receiver";
  return observers.includes(seat) ? "observer" : null;
};
