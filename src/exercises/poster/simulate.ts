import type { SimulatedMove, SimulationAt } from "../../core/exercise.ts";
import { inLanguage } from "../../core/text.ts";
import { samples } from "./samples.ts";
import { type Board, linesIn, type Sheet } from "./state.ts";

/** Lines in a part that simulated colleagues find enough. */
const ENOUGH = 3;

/** A simulated colleague takes in what is proposed where little stands, and fills what is empty. */
export const simulate = ({ board, context, language }: SimulationAt<Board, Sheet>): SimulatedMove | null => {
  if (context.phase === "show") return null;
  const proposal = board.proposals.find(({ section }) => linesIn(board, section).length < ENOUGH);
  if (proposal !== undefined) return { move: "accept", payload: { proposal: proposal.id } };
  const empty = board.sections.find(({ id }) => linesIn(board, id).length === 0);
  if (empty === undefined) return null;
  const [, [text] = samples.meaning] = Object.entries(samples).find(([id]) => id === empty.id) ?? [];
  return { move: "add", payload: { section: empty.id, text: inLanguage(text, language) } };
};
