import { z } from "zod";
import { seatId } from "../../core/ids.ts";

const Seat = z.string().min(1).max(64).transform(seatId);
const Seats = z.array(Seat).max(60);

export const RoleId = z.enum(["facilitator", "chair", "timekeeper", "leader", "secretary"]);
export type RoleId = z.infer<typeof RoleId>;

export const Way = z.enum(["volunteer", "vote", "draw", "playful"]);
export type Way = z.infer<typeof Way>;

/** Roles of a group at work, drawn by playful criteria. */
export const groupRoles = ["chair-timekeeper", "secretary", "speaker", "wide-view"] as const;
export const GroupRole = z.enum(groupRoles);
export type GroupRole = z.infer<typeof GroupRole>;

/** By what the people themselves find out who it is. */
export const criteria = [
  "nearest-forty",
  "darkest-hair",
  "shortest-name",
  "most-vowels",
  "next-birthday",
  "longest-way",
  "first-up",
  "most-buttons",
  "brightest-clothes",
  "nearest-window",
  "latest-swim",
  "most-keys",
  "lowest-battery",
  "most-plants",
  "latest-baking",
  "latest-cinema",
  "most-cups",
  "highest-number",
  "oldest-shoes",
  "most-unread",
] as const;
export const Criterion = z.enum(criteria);
export type Criterion = z.infer<typeof Criterion>;

/** A group role with the criterion that was drawn for it, and whom the people found. */
export const Drawn = z.strictObject({
  role: GroupRole,
  criterion: Criterion.nullable(),
  seat: Seat.nullable(),
});
export type Drawn = z.infer<typeof Drawn>;
const AllDrawn = z.array(Drawn).max(groupRoles.length);

/** What a table has drawn for itself. */
export const Table = z.strictObject({ drawn: AllDrawn });
export type Table = z.infer<typeof Table>;

/**
 * Which role is chosen, and how it may be done; the first way is the one shown first. `vote` needs a second phase that
 * `reveals`: entering it counts the ballots. `playful` draws the group roles of `roles` (all four, where none are named) by a
 * criterion each: every table for itself, or the whole room on the board where all sit together.
 *
 * Phases: `choose` (and `count`, which reveals the votes). A phase with another name shows what it asks, and who was chosen.
 */
export const Config = z.strictObject({
  /** The role that is chosen; whoever becomes `facilitator` leads the meeting from then on. */
  role: RoleId.default("facilitator"),
  /** How it may be chosen: whoever presses first, a secret vote, by lot, or group roles by playful criteria. */
  ways: z.array(Way).min(1).max(4).default(["volunteer", "draw"]),
  /** With `playful` only: the group roles that are drawn; left out, all four. */
  roles: z.array(GroupRole).min(1).max(groupRoles.length).optional(),
});

export const Board = z.strictObject({
  role: RoleId,
  ways: z.array(Way).min(1).max(4),
  way: Way,
  /** Group roles, where the whole room draws them together. */
  drawn: AllDrawn.default([]),
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
