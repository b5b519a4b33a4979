import type { CardLine } from "../../core/exercise.ts";
import { fill, inLanguage, type Language } from "../../core/text.ts";
import { counted } from "./count.ts";
import type { Board } from "./state.ts";
import { texts } from "./texts.ts";

/** A count only: which words there are is seen on the stage. */
export const card = ({ words }: Board, language: Language): readonly CardLine[] => {
  if (words.length === 0) return [];
  const n = counted(words).length;
  return [{ text: fill(inLanguage(n === 1 ? texts.cardOne : texts.cardCount, language), { n }) }];
};
