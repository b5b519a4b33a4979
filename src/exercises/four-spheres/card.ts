import type { CardLine } from "../../core/exercise.ts";
import { fill, inLanguage, type Language } from "../../core/text.ts";
import type { Board } from "./state.ts";
import { texts } from "./texts.ts";

/** How many have shown a picture to all; how people spend their time is nobody's headline. */
export const card = ({ pictures }: Board, language: Language): readonly CardLine[] => {
  const n = new Set(pictures.map(({ by }) => by)).size;
  return n === 0 ? [] : [{ text: fill(inLanguage(texts.cardCount, language), { n }) }];
};
