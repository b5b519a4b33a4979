import type { SimulatedMove, SimulationAt } from "../../core/exercise.ts";
import { dealer } from "../../core/luck.ts";
import { inLanguage } from "../../core/text.ts";
import type { Board, Sheet } from "./state.ts";
import { samples } from "./texts.ts";

/** Answers every question, mostly content, and lays the answers ready. */
export const simulate = ({
  board,
  sheet,
  context,
  language,
}: SimulationAt<Board, Sheet>): SimulatedMove | null => {
  if (context.phase !== "answer" || sheet.given || sheet.staged) return null;
  const at = board.questions.findIndex(({ id }) => !sheet.answers.some(({ question }) => question === id));
  const next = board.questions[at];
  if (next === undefined) return { move: "stage", payload: { staged: true } };
  const chance = dealer(context.luck)();
  if (next.kind === "scale")
    return { move: "answer", payload: { question: at, value: 3 + Math.floor(chance * 3), text: "" } };
  const text = samples[Math.floor(chance * samples.length)];
  return text === undefined
    ? null
    : { move: "answer", payload: { question: at, value: null, text: inLanguage(text, language) } };
};
