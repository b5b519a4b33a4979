import { z } from "zod";
import { seatId } from "../../core/ids.ts";

const Seat = z.string().min(1).max(64).transform(seatId);
const Seats = z.array(Seat).max(60);

export const RoleId = z.enum(["facilitator", "chair", "timekeeper", "leader", "secretary"]);
export type RoleId = z.infer<typeof RoleId>;

export const Way = z.enum(["volunteer", "vote", "draw"]);
export type Way = z.infer<typeof Way>;

/**
 * Which role is chosen, and how it may be done; the first way is the one shown first. `vote` needs a second phase that
 * `reveals`: entering it counts the ballots.
 */
export const Config = z.strictObject({
  role: RoleId.default("facilitator"),
  ways: z.array(Way).min(1).max(3).default(["volunteer", "draw"]),
});

export const Board = z.strictObject({
  role: RoleId,
  ways: z.array(Way).min(1).max(3),
  way: Way,
  chosen: Seat.nullable(),
  /** Drawn or voted for, and has not answered yet. */
  asked: Seat.nullable(),
  /** Those the last draw was among: everyone can see that it was fair. */
  among: Seats,
  /** "Ikke meg denne gangen", said beforehand. */
  out: Seats,
  /** "Ikke i dag", said when asked; once for each. */
  declined: Seats,
  /** How many ballots were counted, and those with the most; who gave what is known to nobody. */
  votes: z.number().int().min(0).max(60),
  most: Seats,
});

/** My ballot: mine alone until it is counted. */
export const Sheet = z.strictObject({ ballot: Seat.nullable() });

export const Ballot = z.strictObject({ seat: Seat });

export type Config = z.infer<typeof Config>;
export type Board = z.infer<typeof Board>;
export type Sheet = z.infer<typeof Sheet>;
