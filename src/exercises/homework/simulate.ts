import type { SimulatedMove, SimulationAt } from "../../core/exercise.ts";
import { dealer } from "../../core/luck.ts";
import { inLanguage } from "../../core/text.ts";
import { usualDay } from "./dates.ts";
import type { Board, Sheet } from "./state.ts";
import { samples } from "./texts.ts";

/** What a simulated colleague does next: most say yes and write a line, some leave it this time. */
export const simulate = ({
  board,
  sheet,
  context,
  language,
}: SimulationAt<Board, Sheet>): SimulatedMove | null => {
  const deal = dealer(context.luck);
  if (sheet.yes === null && !sheet.no)
    return deal() < 0.75
      ? { move: "yes", payload: { language, remindOn: usualDay(board.dates, context.now) } }
      : { move: "no", payload: {} };
  if (sheet.yes === null || sheet.thoughts !== "") return null;
  const sample = samples[Math.floor(deal() * samples.length)];
  return sample === undefined ? null : { move: "write", payload: { text: inLanguage(sample, language) } };
};
