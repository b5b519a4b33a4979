import { z } from "zod";
import { sharedListKinds } from "../../core/kinds.ts";
import { ProgrammeText } from "../../core/text.ts";

const id = z.string().min(1).max(64);

/** A word, or two or three: it is read across a room. */
export const MAX_WORD = 40;
/** What others have made may be longer; it stands whole in the list. */
const MAX_TEXT = 300;
/** Words on one sheet; a programme may ask for fewer. */
const MAX_OWN = 12;
const USUAL_OWN = 5;
/** Moves stop here; what is revealed from the sheets has room above it. */
export const MAX_BOARD = 1000;

/**
 * Settings of a programme. Phases: `collect` (words on the own sheet), `show` (`reveals: true`: all words come up together);
 * any other phase shows the cloud and takes words in.
 */
export const Config = z.strictObject({
  /** Begins with the network's latest list of this kind: with every table's values, for example. */
  from: z.enum(sharedListKinds).optional(),
  /** The list the cloud becomes, the most frequent word first; left out, the cloud stays in the meeting. */
  outcome: z.enum(sharedListKinds).optional(),
  /** What that list is called. */
  title: ProgrammeText.optional(),
  /** Words from each person; 5 unless said. */
  perPerson: z.int().min(1).max(MAX_OWN).optional(),
});
export type Config = z.infer<typeof Config>;

/** How many words each person may lay ready. */
export const ownLimit = (config: Config): number => config.perPerson ?? USUAL_OWN;

const OwnWord = z.strictObject({ id, text: z.string().min(1).max(MAX_WORD) });

/** Everything on this sheet is laid ready by the act of writing it here; until the cloud is shown only its owner sees it. */
export const Sheet = z.strictObject({
  words: z.array(OwnWord).max(MAX_OWN),
  /** Whether words of this owner are in the cloud; which ones is known to nobody, here or on the board. */
  given: z.boolean(),
});
export type Sheet = z.infer<typeof Sheet>;

export const BoardWord = z.strictObject({
  id,
  text: z.string().min(1).max(MAX_TEXT),
  /** The table that brought it, counted from 1; null for words of the whole room. */
  table: z.int().min(1).max(60).nullable(),
});
export type BoardWord = z.infer<typeof BoardWord>;

export const Board = z.strictObject({
  title: ProgrammeText.nullable(),
  outcome: z.enum(sharedListKinds).nullable(),
  words: z.array(BoardWord).max(2 * MAX_BOARD),
});
export type Board = z.infer<typeof Board>;
