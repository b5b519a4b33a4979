import type { SimulatedMove, SimulationAt } from "../../core/exercise.ts";
import { dealer } from "../../core/luck.ts";
import { inLanguage } from "../../core/text.ts";
import type { Board, Sheet } from "./state.ts";
import { samples } from "./texts.ts";

/** A simulated colleague accepts what is proposed, and adds one thing of the own. */
export const simulate = ({ board, context, language }: SimulationAt<Board, Sheet>): SimulatedMove | null => {
  const luck = dealer(context.luck);
  const [proposal] = board.proposals;
  if (proposal !== undefined) {
    const month = 1 + Math.floor(luck() * 12);
    return { move: "accept", payload: { proposal: proposal.id, month } };
  }
  if (board.entries.some(({ by, id }) => by === context.actor && !/^(?:plan|theme|review)-/.test(id)))
    return null;
  const left = samples.filter(
    ({ text, month }) =>
      !board.entries.some((entry) => entry.month === month && entry.text === inLanguage(text, language)),
  );
  const sample = left[Math.floor(luck() * left.length)];
  if (sample === undefined) return null;
  const { kind, month, text } = sample;
  return { move: "add", payload: { kind, month, text: inLanguage(text, language) } };
};
