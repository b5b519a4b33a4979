import type { CardLine } from "../../core/exercise.ts";
import { fill, inLanguage, type Language } from "../../core/text.ts";
import { type Board, linesIn } from "./state.ts";
import { texts } from "./texts.ts";

/** How many parts of the poster have something in them. */
export const card = (board: Board, language: Language): readonly CardLine[] => {
  const filled = board.sections.filter(({ id }) => linesIn(board, id).length > 0).length;
  if (filled === 0) return [];
  return [{ text: fill(inLanguage(texts.cardFilled, language), { n: filled, of: board.sections.length }) }];
};
