import type { Instant } from "./clock.ts";
import type { SeatId } from "./ids.ts";
import type { Meeting, MeetingFact, ProcessCommand, ProcessRefusal, Seat } from "./meeting.ts";
import { refuse, type Verdict } from "./verdict.ts";

/** Who asks, and when: beside the command, never inside it. */
export interface Asked {
  readonly actor: SeatId;
  readonly now: Instant;
}

/** What a rule of the process answers, before time and author are put on. */
export type Decision = Verdict<readonly MeetingFact[], ProcessRefusal>;

/** The commands of one kind. */
export type CommandOf<Kind extends ProcessCommand["do"]> = Extract<ProcessCommand, { readonly do: Kind }>;

export const leads = (meeting: Meeting, actor: SeatId): boolean => meeting.facilitator === actor;

export const seatIn = (meeting: Meeting, seat: SeatId): Seat | undefined =>
  meeting.seats.find(({ id }) => id === seat);

export const isHere = (meeting: Meeting, seat: SeatId): boolean =>
  seatIn(meeting, seat)?.presence === "present";

/** Own seat, or the facilitator for someone without a device (SPEC P3). */
export const barredFromSeat = (meeting: Meeting, actor: SeatId, seat: SeatId): ProcessRefusal | null => {
  const found = seatIn(meeting, seat);
  if (found === undefined) return "no-such-seat";
  if (seat === actor) return null;
  if (!leads(meeting, actor)) return "only-own-seat";
  return found.device ? "only-own-seat" : null;
};

/** The facilitator's business; null lets it through. */
export const unlessLeading = (meeting: Meeting, actor: SeatId): Verdict<never, ProcessRefusal> | null =>
  leads(meeting, actor) ? null : refuse("only-facilitator");
