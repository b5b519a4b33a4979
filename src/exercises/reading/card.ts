import type { CardLine } from "../../core/exercise.ts";
import { fill, inLanguage, type Language } from "../../core/text.ts";
import type { Board } from "./state.ts";
import { texts } from "./texts.ts";

/** How many have put up a thought; the thoughts themselves stay on the board. */
export const readingCard = (board: Board, language: Language): readonly CardLine[] => {
  const n = board.thoughts.length;
  if (n === 0) return [];
  const template = n === 1 ? texts.oneThought : texts.manyThoughts;
  return [{ text: fill(inLanguage(template, language), { n }) }];
};
