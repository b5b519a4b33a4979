import type { CardLine } from "../../core/exercise.ts";
import { fill, inLanguage, type Language } from "../../core/text.ts";
import { type Board, heardOf } from "./state.ts";
import { texts } from "./texts.ts";

/** A count only: what was said stays in the meeting. */
export const card = (board: Board, language: Language): readonly CardLine[] => {
  const n = heardOf(board).length;
  return n === 0
    ? []
    : [{ text: fill(inLanguage(n === 1 ? texts.cardOne : texts.cardMany, language), { n }) }];
};
