import { z } from "zod";
import { boardMove, sheetMove } from "../../core/exercise.ts";
import { accept, refuse } from "../../core/verdict.ts";
import {
  type Board,
  type Config,
  MAX_BOARD,
  MAX_QUESTIONS,
  MAX_TEXT,
  type OwnAnswer,
  questionsOf,
  type Sheet,
  STEPS,
  withAnswer,
} from "./state.ts";

const id = z.string().min(1).max(64);
const step = z.int().min(1).max(STEPS);

/** Questions are told apart by their place in the settings, counted from 0. */
const place = z
  .int()
  .min(0)
  .max(MAX_QUESTIONS - 1);

/** Answers a question, or clears its answer: a scale takes the step, a free question the words. */
const answer = sheetMove<Config, Sheet, { question: number; value: number | null; text: string }>(
  z.strictObject({ question: place, value: step.nullable(), text: z.string().max(MAX_TEXT) }),
  (sheet, { question: at, value, text }, _context, config) => {
    const question = questionsOf(config)[at];
    if (question === undefined) return refuse("no-such-question");
    if (sheet.given) return refuse("given-already");
    const written: OwnAnswer =
      question.kind === "scale"
        ? { question: question.id, value, text: "" }
        : { question: question.id, value: null, text };
    const others = sheet.answers.filter((each) => each.question !== question.id);
    return accept({ ...sheet, answers: [...others, written] });
  },
);

/** Lays my answers ready, or takes them back to myself; they can be changed until they are shown. */
const stage = sheetMove<Config, Sheet, { staged: boolean }>(
  z.strictObject({ staged: z.boolean() }),
  (sheet, { staged }, { phase }) => {
    if (sheet.given) return refuse("given-already");
    if (staged && phase === "show") return refuse("collected");
    return accept({ ...sheet, staged });
  },
);

/** Answers from slips of paper, typed in by the facilitator when the answers are shown. */
const enter = boardMove<
  Config,
  Board,
  Sheet,
  { question: number; value?: number | undefined; text?: string | undefined }
>(
  z.strictObject({
    question: place,
    value: step.optional(),
    text: z.string().max(MAX_TEXT).optional(),
  }),
  (board, { question: at, value, text }, context) => {
    if (context.actor !== context.facilitator && context.own !== null) return refuse("only-facilitator");
    if (context.phase === "answer") return refuse("not-yet");
    return entered(board, context.id, at, value ?? text?.trim() ?? "");
  },
);

const entered = (board: Board, id: string, at: number, what: number | string) => {
  const question = board.questions[at]?.id;
  if (question === undefined) return refuse("no-such-question");
  if (board.texts.length >= MAX_BOARD) return refuse("board-full");
  const after = withAnswer(
    board,
    id,
    typeof what === "number" ? { question, value: what } : { question, text: what },
  );
  return after === board ? refuse("nothing-answered") : accept({ board: after });
};

/** Takes a free answer down: nobody knows whose it was, so the facilitator does it. */
const takeDown = boardMove<Config, Board, Sheet, { answer: string }>(
  z.strictObject({ answer: id }),
  (board, { answer }, { actor, facilitator }) => {
    if (!board.texts.some((each) => each.id === answer)) return refuse("not-on-board");
    if (actor !== facilitator) return refuse("only-facilitator");
    return accept({ board: { ...board, texts: board.texts.filter((each) => each.id !== answer) } });
  },
);

export const moves = { answer, stage, enter, "take-down": takeDown };
