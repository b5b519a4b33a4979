import { z } from "zod";
import { languages, ProgrammeText } from "../../core/text.ts";

export const MAX_THOUGHTS = 1000;
const MAX_DATES = 24;

/**
 * Settings of a programme: what to do before the next meeting, and questions that help.
 *
 * Phases: `choose`; an unknown phase works the same way.
 */
export const Config = z.strictObject({
  /** Above the task; left out: our own word for homework. */
  title: ProgrammeText.optional(),
  /** What to do, in a sentence. */
  task: ProgrammeText,
  /** Questions that help with it, shown where the homework is written. */
  prompts: z.array(ProgrammeText).max(8).optional(),
});
export type Config = z.infer<typeof Config>;

const Day = z.iso.date();

/** Public, and the same whatever anybody chooses. */
export const Board = z.strictObject({
  task: ProgrammeText,
  /** When the network has planned to meet again, soonest first: a reminder comes well before. */
  dates: z.array(Day).max(MAX_DATES),
});
export type Board = z.infer<typeof Board>;

export const Sheet = z.strictObject({
  /** Kept beside the answer, so that the sheet can be read without its programme. */
  task: ProgrammeText,
  prompts: z.array(ProgrammeText).max(8),
  /** What the owner has said yes to; null: nothing yet, or no. */
  yes: z
    .strictObject({
      id: z.string().min(1).max(64),
      remindOn: Day.nullable(),
      /** The language the task is kept in. */
      language: z.enum(languages),
    })
    .nullable(),
  /** The owner has looked and chosen "not this time". */
  no: z.boolean(),
  thoughts: z.string().max(MAX_THOUGHTS),
});
export type Sheet = z.infer<typeof Sheet>;

export const limits = { dates: MAX_DATES };
