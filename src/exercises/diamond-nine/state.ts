import { z } from "zod";
import { sharedListKinds } from "../../core/kinds.ts";
import { ProgrammeText } from "../../core/text.ts";

const id = z.string().min(1).max(64);

/** What a table writes itself: a few words, read in a small field. */
export const MAX_OWN_TEXT = 60;
/** What comes from an earlier step may be longer. */
const MAX_TEXT = 300;
/** Items a table may add to those of the room. */
export const MAX_ADDED = 40;
const MAX_ITEMS = 300 + MAX_ADDED;
/** As many as a diamond has places. */
export const NINE = 9;

/**
 * Settings of a programme. Phases: `choose` (nine of the room's items), `place` (in the diamond), `show` (the tables' diamonds on the board).
 * Any other phase is as `place`. Tables work on their own sheets; where all sit together, on the board.
 */
export const Config = z.strictObject({
  /** What there is to choose from: the network's latest list of this kind (values). Left out: only what a table writes itself. */
  from: z.enum(sharedListKinds).optional(),
  /** The list that the diamonds become, in order of priority, each table's items with its number. */
  outcome: z.enum(sharedListKinds).optional(),
  /** What is sorted, and what the list is called. */
  title: ProgrammeText.optional(),
});
export type Config = z.infer<typeof Config>;

/** Nobody writes alone here: there is nothing on a sheet. */
export const Sheet = z.strictObject({});
export type Sheet = z.infer<typeof Sheet>;

const Place = z
  .int()
  .min(0)
  .max(NINE - 1);

/** Something to choose and place. */
export const Item = z.strictObject({
  id,
  text: z.string().min(1).max(MAX_TEXT),
  /** Brought by the room, or written by those who sort. */
  from: z.enum(["room", "own"]),
  /** How often the room said it. */
  times: z.int().min(1).max(300),
  /** Counts every change of wording. */
  version: z.int().min(1),
  chosen: z.boolean(),
  /** 0 is the top, then row by row; null where it has none. Only chosen ones have a place. */
  place: Place.nullable(),
});
export type Item = z.infer<typeof Item>;

/** What those at one table make, or all together: choose nine, then place them. */
export const Work = z.strictObject({ items: z.array(Item).max(MAX_ITEMS) });
export type Work = z.infer<typeof Work>;

/** A table's diamond as it was shown. */
export const Shown = z.strictObject({
  table: z.int().min(1).max(60),
  places: z.array(z.string().max(MAX_TEXT).nullable()).length(NINE),
  at: z.number(),
});
export type Shown = z.infer<typeof Shown>;

export const Board = z.strictObject({
  title: ProgrammeText.nullable(),
  outcome: z.enum(sharedListKinds).nullable(),
  /** What all make together where there are no tables; before that, what there is to choose from. */
  room: Work,
  shown: z.array(Shown).max(60),
  /** The table whose diamond is large on the stage; null: all of them. */
  look: z.int().min(1).max(60).nullable(),
});
export type Board = z.infer<typeof Board>;

/** The places row by row: one, two, three, two, one. */
export const rows: readonly (readonly number[])[] = [[0], [1, 2], [3, 4, 5], [6, 7], [8]];

/** The chosen ones, in the order they lie. */
export const chosenOf = (work: Work): readonly Item[] => work.items.filter(({ chosen }) => chosen);

/** What lies at this place; null where it is empty. */
export const itemAt = (work: Work, place: number): Item | null =>
  work.items.find((item) => item.place === place) ?? null;

/** The nine places with their words. */
export const placesOf = (work: Work): Shown["places"] =>
  Array.from({ length: NINE }, (_, place) => itemAt(work, place)?.text ?? null);

/** Words that differ only in case and spaces are the same. */
export const sameAs = (text: string): string => text.trim().replace(/\s+/gu, " ").toLowerCase();

/** The diamond this table has shown; null before that. */
export const shownBy = (board: Board, table: number): Shown | null =>
  board.shown.find((shown) => shown.table === table) ?? null;
