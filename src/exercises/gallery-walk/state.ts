import { z } from "zod";
import { seatId } from "../../core/ids.ts";
import { sharedListKinds } from "../../core/kinds.ts";
import { ProgrammeText } from "../../core/text.ts";

const id = z.string().min(1).max(64);
const seat = id.transform(seatId);
const table = z.int().min(1).max(60);

export const MAX_COMMENT = 240;
export const MAX_COMMENTS = 1500;
/** Comments of one person: remembered on the own sheet, so that only the writer can take them back. */
export const MAX_MINE = 200;
const MAX_TEXT = 300;
/** What a table itself writes on its wall. */
export const MAX_HUNG_TEXT = 120;
export const MAX_HUNG = 60;

/**
 * Settings of a programme. Phases: `walk` (hosts stay, the others visit; the stop is moved on by the facilitator, or by the core where the
 * phase's segments are called `stop-1`, `stop-2` …), `adjust` (back at the own table: read, change or keep). Any other phase shows the walls.
 */
export const Config = z.strictObject({
  /** What hangs at the tables: the network's latest list of this kind, each item at the table that brought it. */
  from: z.enum(sharedListKinds).optional(),
  /** How it hangs: as a list, or nine and nine as a diamond. */
  shape: z.enum(["list", "diamond"]).optional(),
  /** The most minutes at each stop, as said on the stage; left out or with many stops, the phase shared evenly among them. */
  minutesPerStop: z.int().min(1).max(30).optional(),
  /** How many tables each group visits; left out: all the others. */
  stops: z.int().min(1).max(59).optional(),
  /** The list that the walls become when they have been adjusted. */
  outcome: z.enum(sharedListKinds).optional(),
  /** What hangs there, and what the kept list is called. */
  title: ProgrammeText.optional(),
});
export type Config = z.infer<typeof Config>;

/** The comments I wrote; nobody else knows which they are. */
export const Sheet = z.strictObject({ mine: z.array(id).max(MAX_MINE) });
export type Sheet = z.infer<typeof Sheet>;

export const Hung = z.strictObject({
  id,
  text: z.string().min(1).max(MAX_TEXT),
  /** Counts every change of wording. */
  version: z.int().min(1),
});
export type Hung = z.infer<typeof Hung>;

/** What hangs at one table; table null: made by the whole room, and hangs at every table that has nothing of its own. */
export const Wall = z.strictObject({ table: table.nullable(), items: z.array(Hung).max(300) });
export type Wall = z.infer<typeof Wall>;

export const answers = ["change", "keep"] as const;
export type Answer = (typeof answers)[number];

export const Comment = z.strictObject({
  id,
  /** The wall it is about. */
  wall: table.nullable(),
  /** The table its writer comes from; never who. null: written for someone on paper, or where all look together. */
  from: table.nullable(),
  text: z.string().min(1).max(MAX_COMMENT),
  /** What those at the table decided. */
  answer: z.enum(answers).nullable(),
});
export type Comment = z.infer<typeof Comment>;

export const Board = z.strictObject({
  title: ProgrammeText.nullable(),
  outcome: z.enum(sharedListKinds).nullable(),
  shape: z.enum(["list", "diamond"]),
  walls: z.array(Wall).max(61),
  comments: z.array(Comment).max(MAX_COMMENTS),
  /** Hosts that were chosen; elsewhere the first at the table stays. */
  hosts: z.array(z.strictObject({ table, seat })).max(60),
  /** The stop that goes on now, counted from 0; after the last one all are back at their own table. */
  stop: z.int().min(0).max(60),
});
export type Board = z.infer<typeof Board>;

/** The wall that hangs at this table: its own, or the common one; null where nothing hangs on the screen. */
export const wallAt = (board: Board, number: number | null): Wall | null =>
  board.walls.find((wall) => wall.table === number && wall.items.length > 0) ??
  board.walls.find((wall) => wall.table === null && wall.items.length > 0) ??
  null;

/** The comments at this wall, in the order they came. */
export const commentsAt = (board: Board, number: number | null): readonly Comment[] =>
  board.comments.filter(({ wall }) => wall === number);
