import { z } from "zod";
import { seatId } from "../../core/ids.ts";
import { ProgrammeText } from "../../core/text.ts";
import { standardQuestions, standardStarters, standardSummary } from "./standard.ts";

const id = z.string().min(1).max(64);
const seat = id.transform(seatId);

export const MAX_ANSWER = 800;
export const MAX_NOTE = 200;
export const MAX_NOTES = 40;
export const MAX_SHARED = 300;

const Question = z.strictObject({
  /** Answers are sorted by it; the same in every version of the programme. */
  id,
  /** The question, or the beginning of a sentence. */
  text: ProgrammeText,
});
export type Question = z.infer<typeof Question>;

/**
 * Settings of a programme; left out, our own questions are used.
 * Phases: `alone`, `round` (segments `share` and `ask`), `summary`.
 */
export const Config = z.strictObject({
  /** What each answers on the own sheet. */
  questions: z.array(Question).min(1).max(10).optional(),
  /** What the network sums up at the end, on the board. */
  summary: z.array(Question).min(1).max(3).optional(),
  /** Beginnings of open questions, for those who listen. */
  starters: z.array(ProgrammeText).max(8).optional(),
});
export type Config = z.infer<typeof Config>;

export const questionsOf = (config: Config): readonly Question[] => config.questions ?? standardQuestions;
export const summaryOf = (config: Config): readonly Question[] => config.summary ?? standardSummary;
export const startersOf = (config: Config): readonly ProgrammeText[] => config.starters ?? standardStarters;

const Answer = z.strictObject({
  id,
  /** Kept beside the answer so that the sheet can be read without its programme. */
  question: ProgrammeText,
  text: z.string().max(MAX_ANSWER),
});
export type Answer = z.infer<typeof Answer>;

export const Sheet = z.strictObject({ answers: z.array(Answer).max(10) });
export type Sheet = z.infer<typeof Sheet>;

/** An answer that its owner has shared, as it was then. */
const Shared = z.strictObject({
  id,
  owner: seat,
  question: id,
  ask: ProgrammeText,
  text: z.string().min(1).max(MAX_ANSWER),
});
export type Shared = z.infer<typeof Shared>;

/** One thing the network has learned, or wants to use. */
const Note = z.strictObject({
  id,
  question: id,
  text: z.string().min(1).max(MAX_NOTE),
  by: seat,
  version: z.number().int().min(1),
});
export type Note = z.infer<typeof Note>;

export const Board = z.strictObject({
  /** What this meeting sums up with. */
  summary: z.array(Question).min(1).max(3),
  shared: z.array(Shared).max(MAX_SHARED),
  notes: z.array(Note).max(MAX_NOTES),
});
export type Board = z.infer<typeof Board>;
