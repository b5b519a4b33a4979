import { z } from "zod";
import { ProgrammeText } from "../../core/text.ts";
import { standardQuestions } from "./texts.ts";

const id = z.string().min(1).max(64);

/** A free answer, and as many as the board holds by moves; what is revealed from the sheets has room above it. */
export const MAX_TEXT = 500;
export const MAX_BOARD = 600;
export const MAX_QUESTIONS = 6;
/** The steps of a scale. */
export const STEPS = 5;

/** A question to answer on a scale from 1 to 5, or in free text. */
export const Question = z.strictObject({
  /** Answers are sorted by it. */
  id,
  /** A scale of five steps, or words. */
  kind: z.enum(["scale", "text"]),
  /** The question. */
  text: ProgrammeText,
  /** A line under the question. */
  hint: ProgrammeText.optional(),
  /** What each of the five steps of a scale is called, 1 first; our own words where left out. */
  words: z.array(ProgrammeText).length(STEPS).optional(),
});
export type Question = z.infer<typeof Question>;

/** Settings of a programme; left out, our own questions are asked. Phases: `answer`, `show` (`reveals: true`); any other is as `show`. */
export const Config = z.strictObject({
  questions: z
    .array(Question)
    .min(1)
    .max(MAX_QUESTIONS)
    .refine((all) => new Set(all.map((one) => one.id)).size === all.length, "two questions share an id")
    .optional(),
});
export type Config = z.infer<typeof Config>;

/** The questions of this step. */
export const questionsOf = (config: Config): readonly Question[] => config.questions ?? standardQuestions;

const OwnAnswer = z.strictObject({
  question: id,
  value: z.int().min(1).max(STEPS).nullable(),
  text: z.string().max(MAX_TEXT),
});
export type OwnAnswer = z.infer<typeof OwnAnswer>;

export const Sheet = z.strictObject({
  answers: z.array(OwnAnswer).max(MAX_QUESTIONS),
  /** Laid ready: comes up with everyone's, without a name. */
  staged: z.boolean(),
  /** Whether this owner's answers have gone to the board; which ones is known to nobody. */
  given: z.boolean(),
});
export type Sheet = z.infer<typeof Sheet>;

/** One answer as it travels from a sheet: nothing ties the answers of one person together. */
export const Answer = z.union([
  z.strictObject({ question: id, value: z.int().min(1).max(STEPS) }),
  z.strictObject({ question: id, text: z.string().min(1).max(MAX_TEXT) }),
]);
export type Answer = z.infer<typeof Answer>;

const count = z.int().min(0).max(100_000);

export const Board = z.strictObject({
  questions: z.array(Question).max(MAX_QUESTIONS),
  /** For each scale, how many chose each step, 1 first. */
  scales: z.array(z.strictObject({ question: id, counts: z.array(count).length(STEPS) })).max(MAX_QUESTIONS),
  texts: z.array(z.strictObject({ id, question: id, text: z.string().min(1).max(MAX_TEXT) })).max(3000),
});
export type Board = z.infer<typeof Board>;

/** What of a sheet has an answer. */
export const answered = (sheet: Sheet): readonly OwnAnswer[] =>
  sheet.answers.filter(({ value, text }) => value !== null || text.trim() !== "");

/** How many chose each step of this scale. */
export const countsOf = (board: Board, question: string): readonly number[] =>
  board.scales.find((scale) => scale.question === question)?.counts ?? Array.from({ length: STEPS }, () => 0);

/** The free answers to this question, in the order they were mixed into. */
export const textsOf = (board: Board, question: string): Board["texts"] =>
  board.texts.filter((text) => text.question === question);

/** The board with one answer more; one that fits no question changes nothing. */
export const withAnswer = (board: Board, id: string, answer: Answer): Board => {
  const question = board.questions.find((each) => each.id === answer.question);
  if (question === undefined) return board;
  if ("text" in answer)
    return question.kind === "text" && answer.text !== "" && board.texts.length < 3000
      ? { ...board, texts: [...board.texts, { id, ...answer }] }
      : board;
  if (question.kind !== "scale") return board;
  const counts = countsOf(board, question.id).map((n, step) => (step === answer.value - 1 ? n + 1 : n));
  const others = board.scales.filter((scale) => scale.question !== question.id);
  return { ...board, scales: [...others, { question: question.id, counts }] };
};
