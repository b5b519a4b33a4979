import { z } from "zod";
import { seatId } from "../../core/ids.ts";
import { sharedListKinds } from "../../core/kinds.ts";
import { ProgrammeText } from "../../core/text.ts";

const id = z.string().min(1).max(64);
const seat = id.transform(seatId);
const version = z.int().min(1).max(1_000_000);

export const MAX_TEXT = 200;
/** Entries in one own list, where the settings do not say fewer. */
const MAX_OWN = 30;
const MAX_LISTS = 8;
export const MAX_AT_TABLE = 120;
export const MAX_ON_BOARD = 300;

/** Words that say too little on their own; entries made of nothing else get a gentle hint, never a refusal. */
const TooBroad = z.strictObject({
  /** The words themselves, in small letters, of all languages together. */
  words: z.array(z.string().trim().min(1).max(60)).min(1).max(80),
  /** Replaces our own hint. */
  hint: ProgrammeText.optional(),
});

const List = z.strictObject({
  /** The same from meeting to meeting: what is kept is found again by it. */
  id,
  /** A heading above this list and those after it that have the same one, for example a level of care. */
  section: ProgrammeText.optional(),
  /** What stands above the list. */
  title: ProgrammeText,
  /** What is asked for. */
  question: ProgrammeText.optional(),
  /** How to think, or an example. */
  hint: ProgrammeText.optional(),
  /** How many entries are asked for: the least is shown as a hint, the most is held. */
  min: z.int().min(0).max(MAX_OWN).optional(),
  /** The most entries; left out, 30. */
  max: z.int().min(1).max(MAX_OWN).optional(),
  tooBroad: TooBroad.optional(),
  /** Entries that can be taken over with one press; simulated colleagues write them, too. */
  examples: z.array(ProgrammeText).max(16).optional(),
});
export type List = z.infer<typeof List>;

const shares = ["never", "table", "board"] as const;
export type Share = (typeof shares)[number];

const different = (lists: readonly List[]): boolean =>
  new Set(lists.map((list) => list.id)).size === lists.length;

/**
 * Settings of a programme: named lists.
 *
 * Phases: `alone` (own lists; nothing can be shared), `group` (share with the table, write together there),
 * `plenary` (share with all). An unknown phase works as `group`.
 * `share`: `never` · `table`: own entries to those at the table; where all sit together in a phase other than `plenary`, to the
 * board instead · `board`: to the table where one sits at one, and from there or from the own sheet to the board.
 * An entry from a sheet goes on from table to board only by its owner; what was written at the table, by anyone there.
 */
export const Config = z.strictObject({
  /** The lists, in order. */
  lists: z
    .array(List)
    .min(1)
    .max(MAX_LISTS)
    .refine(different, "two lists have the same id")
    .refine(
      (lists) => lists.every(({ min = 0, max = MAX_OWN }) => min <= max),
      "a list asks for more than it holds",
    ),
  /** Own lists are kept on the owner's page, and later exercises can take them over. */
  keep: z.boolean(),
  /** Who an owner may show entries to; left out: nobody. */
  share: z.enum(shares).optional(),
  /** What the network keeps of the board; without it nothing. */
  outcome: z.enum(sharedListKinds).optional(),
  /** Above the kept list; left out, the title of the first list. */
  outcomeTitle: ProgrammeText.optional(),
});
export type Config = z.infer<typeof Config>;

export const mostOf = ({ max }: Pick<List, "max">): number => max ?? MAX_OWN;

const Named = z.strictObject({ id, title: ProgrammeText });

const Entry = z.strictObject({ id, list: id, text: z.string().max(MAX_TEXT) });
export type Entry = z.infer<typeof Entry>;

export const Sheet = z.strictObject({
  /** Kept beside the entries, so that the sheet can be read without its programme. */
  lists: z.array(Named).max(MAX_LISTS),
  keep: z.boolean(),
  entries: z.array(Entry).max(MAX_LISTS * MAX_OWN),
});
export type Sheet = z.infer<typeof Sheet>;

/** An entry that others see; it has the id of the entry it came from. */
const SharedEntry = z.strictObject({
  id,
  list: id,
  text: z.string().min(1).max(MAX_TEXT),
  by: seat,
  /** From its owner's sheet; otherwise written together here. */
  own: z.boolean(),
  version,
});
export type SharedEntry = z.infer<typeof SharedEntry>;

export const Table = z.strictObject({ entries: z.array(SharedEntry).max(MAX_AT_TABLE) });
export type Table = z.infer<typeof Table>;

const BoardEntry = SharedEntry.extend({ table: z.int().min(1).max(60).nullable() });
export type BoardEntry = z.infer<typeof BoardEntry>;

export const Board = z.strictObject({
  lists: z
    .array(Named.extend({ examples: z.array(ProgrammeText).max(16), max: z.int().min(1).max(MAX_OWN) }))
    .max(MAX_LISTS),
  share: z.enum(shares),
  outcome: z.strictObject({ kind: z.enum(sharedListKinds), title: ProgrammeText }).nullable(),
  entries: z.array(BoardEntry).max(MAX_ON_BOARD),
});
export type Board = z.infer<typeof Board>;
