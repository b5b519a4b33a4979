import { z } from "zod";
import { seatId } from "../../core/ids.ts";
import { Goal, OwnList, TaskRow } from "../../core/kinds.ts";
import { ProgrammeText } from "../../core/text.ts";
import { standardDirections } from "./standard.ts";

const id = z.string().min(1).max(64);
const seat = id.transform(seatId);

export const MAX_GOALS = 12;
export const MAX_GOAL = 300;
const MAX_LISTS = 16;
const MAX_ROWS = 120;
const MAX_EARLIER = 40;
export const MAX_SHARED = 300;

export const directions = ["more", "less", "differently", "other"] as const;
export type Direction = (typeof directions)[number];

const Ask = z.strictObject({
  /** Which way the goal leads. */
  direction: z.enum(directions),
  /** The heading above the goals of this direction. */
  title: ProgrammeText,
  /** What helps to find one. */
  question: ProgrammeText.optional(),
});
export type Ask = z.infer<typeof Ask>;

const different = (asks: readonly Ask[]): boolean =>
  new Set(asks.map(({ direction }) => direction)).size === asks.length;

/**
 * Settings of a programme; left out: more of, less of, differently or better, and sharing with the table.
 *
 * Phases: `alone` (nothing can be shared) · `group` (the owner may share a goal with the table; where all sit together, with all).
 * An unknown phase works as `group`.
 */
export const Config = z.strictObject({
  /** What goals are asked for, each direction once, in this order. */
  directions: z.array(Ask).min(1).max(4).refine(different, "a direction stands there twice").optional(),
  /** Whether a goal may be shown to those at the table, or to nobody. */
  share: z.enum(["never", "table"]).optional(),
  /** A list of themes to get ideas from, for example development areas; one press takes a theme into a goal. */
  themes: z
    .strictObject({
      /** What the list is called. */
      title: ProgrammeText,
      /** The themes, a few words each. */
      items: z.array(ProgrammeText).min(1).max(24),
    })
    .optional(),
});
export type Config = z.infer<typeof Config>;

export const asksOf = (config: Config): readonly Ask[] => config.directions ?? standardDirections;
export const sharesOf = (config: Config): boolean => (config.share ?? "table") === "table";

/** A goal on its owner's way to it: the text may still be missing. */
export const OwnGoal = Goal.extend({ text: z.string().max(MAX_GOAL) });
export type OwnGoal = z.infer<typeof OwnGoal>;

/** A goal that the owner made before, here or in an earlier meeting. */
const Earlier = z.strictObject({ goal: Goal, step: z.string().max(200), earlier: z.boolean() });
export type Earlier = z.infer<typeof Earlier>;

export const Sheet = z.strictObject({
  goals: z.array(OwnGoal).max(MAX_GOALS),
  /** What the owner's other sheets offered: keywords and preferences, rows with symbols, goals from before. */
  lists: z.array(OwnList).max(MAX_LISTS),
  rows: z.array(TaskRow).max(MAX_ROWS),
  earlier: z.array(Earlier).max(MAX_EARLIER),
});
export type Sheet = z.infer<typeof Sheet>;
export const limits = { lists: MAX_LISTS, rows: MAX_ROWS, earlier: MAX_EARLIER };

/** A goal as its owner shared it. */
const SharedGoal = z.strictObject({ by: seat, goal: Goal });
export type SharedGoal = z.infer<typeof SharedGoal>;

/** Goals that those at a table, or all, have been shown. */
export const Table = z.strictObject({ goals: z.array(SharedGoal).max(MAX_SHARED) });
export type Table = z.infer<typeof Table>;
export type Shown = z.infer<typeof Table>;

export const Board = Table.extend({
  /** For the stage and simulated colleagues: what is asked for, and whether goals can be shared at all. */
  directions: z.array(z.enum(directions)).max(4),
  shares: z.boolean(),
});
export type Board = z.infer<typeof Board>;
