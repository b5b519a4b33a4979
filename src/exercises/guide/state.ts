import { z } from "zod";
import { seatId } from "../../core/ids.ts";
import { Answers } from "../../core/kinds.ts";
import { ProgrammeText } from "../../core/text.ts";
import type { ReadySet } from "./set-shape.ts";
import { setNames, sets } from "./sets.ts";

const id = z.string().min(1).max(64);
const seat = id.transform(seatId);

export const MAX_TEXT = 2000;
export const MAX_GOAL = 300;
const MAX_FIELDS = 16;
export const MAX_EARLIER = 12;
export const MAX_SHOWN = 300;

const Question = z.strictObject({
  /** The same from meeting to meeting. */
  id,
  /** The question. */
  label: ProgrammeText,
  /** A line under the question: an example, or how to think. */
  help: ProgrammeText.optional(),
  /** A heading above this question and those after it that have the same one. */
  group: ProgrammeText.optional(),
  /** How high the field is when it is empty. */
  lines: z.int().min(1).max(12).optional(),
});
export type Question = z.infer<typeof Question>;

const different = (fields: readonly Question[]): boolean =>
  new Set(fields.map((field) => field.id)).size === fields.length;

/**
 * Settings of a programme: a ready set (`grow`, `sae`, `coaching-contract`, `learning-log-open`, `learning-log-close`, `notes`), or
 * own questions. What stands beside a set replaces that part of it; with neither, there is one field for notes.
 *
 * Phases: `alone` (write; nothing can be shown) · `pairs`, `trios`, `plenary`, `round` (the owner may show chosen answers: to the
 * table, or to all where all sit together; who is not in focus gets questions to ask, but none in a segment `say`, which is heard
 * in silence). An unknown phase works as `plenary`.
 */
export const Config = z.strictObject({
  /** A ready set of questions to begin from. */
  set: z.enum(setNames).optional(),
  /** What the answers are kept under; questions with the same guide are found again in later meetings. Left out: that of the set. */
  guide: id.optional(),
  /** Above the questions; left out: that of the set. */
  title: ProgrammeText.optional(),
  /** The questions, in order; with a set beside them, they take the place of its questions. */
  fields: z
    .array(Question)
    .min(1)
    .max(MAX_FIELDS)
    .refine(different, "two questions have the same id")
    .optional(),
  /** True for a log: answers from before are shown by date, and each meeting makes a new entry. */
  repeats: z.boolean().optional(),
  /** Open questions for the one who listens. */
  cues: z.array(ProgrammeText).max(12).optional(),
  /** Whether answers may be shown to others where people sit together, or to nobody. */
  share: z.enum(["never", "table"]).optional(),
  /** Whether the set's action, or else the last question, can be kept as a goal. */
  goal: z.boolean().optional(),
});
export type Config = z.infer<typeof Config>;

/** The settings with everything filled in. */
interface Guide {
  readonly guide: string;
  readonly title: ProgrammeText;
  readonly fields: readonly Question[];
  readonly repeats: boolean;
  readonly cues: readonly ProgrammeText[];
  readonly shares: boolean;
  /** The question whose answer can be kept as a goal; null: none. */
  readonly goalField: string | null;
}

/** What of a set a programme has not replaced. */
const left = <Value>(own: Value | undefined, usual: Value): Value => own ?? usual;

export const guideOf = (config: Config): Guide => {
  const set = sets[left(config.set, "notes")];
  return {
    guide: left(config.guide, set.guide),
    title: left(config.title, set.title),
    fields: left(config.fields, set.fields),
    repeats: left(config.repeats, set.repeats),
    cues: left(config.cues, set.cues),
    shares: left(config.share, "table") === "table",
    goalField: goalFieldOf(config, set),
  };
};

/** The action of the set where it is asked for; else the last question, where the programme wants a goal of it. */
const goalFieldOf = ({ fields, goal }: Config, set: ReadySet): string | null => {
  if (goal === false) return null;
  const asked = fields ?? set.fields;
  if (asked.some(({ id: field }) => field === set.goalField)) return set.goalField;
  return goal === true ? (asked.at(-1)?.id ?? null) : null;
};

const Named = z.strictObject({ id, label: ProgrammeText });

/** What its owner wrote to the same questions before. */
const Earlier = z.strictObject({
  answers: Answers,
  at: z.number(),
  step: z.string().max(200),
  earlier: z.boolean(),
});
export type Earlier = z.infer<typeof Earlier>;

export const Sheet = z.strictObject({
  /** Kept beside the answers, so that the sheet can be read without its programme. */
  guide: id,
  title: ProgrammeText,
  fields: z.array(Named).max(MAX_FIELDS),
  answers: z.array(z.strictObject({ id, field: id, text: z.string().max(MAX_TEXT) })).max(MAX_FIELDS),
  /** What the owner takes along as a goal: words of its own, at first those of the answer. */
  goal: z.strictObject({ id, text: z.string().max(MAX_GOAL), start: z.iso.date().nullable() }).nullable(),
  earlier: z.array(Earlier).max(MAX_EARLIER),
});
export type Sheet = z.infer<typeof Sheet>;

/** The words of one answer; empty where nothing is written. */
export const answerTo = (sheet: Sheet, field: string): string =>
  sheet.answers.find((answer) => answer.field === field)?.text ?? "";

/** An answer as its owner showed it; it has the id it has on the own sheet. */
const ShownAnswer = z.strictObject({ id, by: seat, field: id, text: z.string().min(1).max(MAX_TEXT) });
export type ShownAnswer = z.infer<typeof ShownAnswer>;

/** Answers that those at a table, or all, have been shown. */
export const Table = z.strictObject({ answers: z.array(ShownAnswer).max(MAX_SHOWN) });
export type Table = z.infer<typeof Table>;
export type Shown = z.infer<typeof Table>;

export const Board = Table.extend({
  /** Whether answers can be shown at all, and which can become a goal. */
  shares: z.boolean(),
  goalField: id.nullable(),
});
export type Board = z.infer<typeof Board>;
