import { z } from "zod";
import { type SeatId, seatId } from "../../core/ids.ts";
import { ProgrammeText } from "../../core/text.ts";
import { standardCategories } from "./texts.ts";

const id = z.string().min(1).max(64);
const seat = id.transform(seatId);

/** A note is read across a room: a few words. */
export const MAX_TEXT = 80;
/** Notes in one category on one sheet. */
export const MAX_OWN = 12;
/** Notes on the whole board. */
export const MAX_BOARD = 300;
/** On one note, from each of sixty, by themselves and on paper. */
export const MAX_MARKS = 120;
/** The most important ones come first; so many blank notes lie ready in each category. */
export const FIRST = 3;

/** Shape and colour belong together (circle blue, square forest, diamond magenta); the word is always there too. */
const Shape = z.enum(["circle", "square", "diamond"]);

/** One category of notes. */
export const Category = z.strictObject({
  /** Notes are sorted by it; the same in every version of the programme. */
  id,
  /** The shape of its notes, and with it their colour; another for each category. */
  shape: Shape,
  /** What stands above its notes. */
  title: ProgrammeText,
  /** What belongs here, with an example. */
  hint: ProgrammeText.optional(),
});
export type Category = z.infer<typeof Category>;

const Categories = z
  .array(Category)
  .min(1)
  .max(3)
  .refine((all) => new Set(all.map(({ id: one }) => one)).size === all.length, "two categories share an id")
  .refine(
    (all) => new Set(all.map(({ shape }) => shape)).size === all.length,
    "two categories share a shape",
  );

/** Settings of a programme; left out, our own three categories are used. Phases: `alone`, `round`, `use`. */
export const Config = z.strictObject({
  /** The kinds of competence that notes are sorted under, each with a shape of its own. */
  categories: Categories.optional(),
});
export type Config = z.infer<typeof Config>;

/** The categories of this step. */
export const categoriesOf = (config: Config): readonly Category[] => config.categories ?? standardCategories;

/** A note on its owner's own sheet; the order on the sheet is the order of importance. */
export const OwnNote = z.strictObject({ id, category: id, text: z.string().max(MAX_TEXT) });
export type OwnNote = z.infer<typeof OwnNote>;

export const Sheet = z.strictObject({
  /** Copied from the settings, so that the sheet can be read without its programme. */
  categories: z.array(Category).max(3),
  notes: z.array(OwnNote).max(3 * MAX_OWN),
});
export type Sheet = z.infer<typeof Sheet>;

/** A note on the board. */
export const BoardNote = z.strictObject({
  id,
  category: id,
  text: z.string().min(1).max(MAX_TEXT),
  owner: seat,
  /** Who put it up: the owner, or the facilitator for one who writes on paper. */
  by: seat,
  /** The note on the owner's sheet that it came from; null for one written straight on the board. */
  from: id.nullable(),
  /** The lap in which it was put up; null outside the rounds. */
  lap: z.int().min(0).max(100).nullable(),
  at: z.number(),
  /** Those who want the network to use this. */
  marks: z.array(seat).max(MAX_MARKS),
});
export type BoardNote = z.infer<typeof BoardNote>;

export const Board = z.strictObject({
  categories: z.array(Category).max(3),
  notes: z.array(BoardNote).max(MAX_BOARD),
});
export type Board = z.infer<typeof Board>;

/** What the network keeps: the notes it wants to use, the most wanted first. */
export const CompetenceOutcome = z.strictObject({
  categories: z.array(Category).max(3),
  notes: z
    .array(
      z.strictObject({
        category: id,
        text: z.string().max(MAX_TEXT),
        owner: seat,
        wanted: z.int().min(1).max(MAX_MARKS),
      }),
    )
    .max(MAX_BOARD),
});
export type CompetenceOutcome = z.infer<typeof CompetenceOutcome>;

/** Whether this note of the sheet lies on the board now. */
export const isUp = (board: Board, owner: SeatId, note: string): boolean =>
  board.notes.some((up) => up.owner === owner && up.from === note);

/** The note on the board that this note of the sheet became; null where it is not up. */
export const upOf = (board: Board, owner: SeatId, note: string): BoardNote | null =>
  board.notes.find((up) => up.owner === owner && up.from === note) ?? null;

/** The next note of a category to put up: the first with words that is not up yet; null where there is none. */
export const nextToPut = (sheet: Sheet, board: Board, owner: SeatId, category: string): OwnNote | null =>
  sheet.notes.find(
    (note) => note.category === category && note.text.trim() !== "" && !isUp(board, owner, note.id),
  ) ?? null;

/** Whether this person has put up a note of this category in this lap. */
export const hasPut = (board: Board, owner: SeatId, category: string, lap: number): boolean =>
  board.notes.some((note) => note.owner === owner && note.category === category && note.lap === lap);

/** Notes of a category, the most wanted first, then as they came. */
export const byWanted = (notes: readonly BoardNote[]): readonly BoardNote[] =>
  [...notes].sort((a, b) => b.marks.length - a.marks.length || a.at - b.at);
