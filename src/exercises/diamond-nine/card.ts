import type { CardLine } from "../../core/exercise.ts";
import { fill, inLanguage, type Language } from "../../core/text.ts";
import type { Board } from "./state.ts";
import { texts } from "./texts.ts";

/** How many tables have shown their diamond; what lies in them is seen on the stage. */
export const card = ({ shown }: Board, language: Language): readonly CardLine[] => {
  const n = shown.length;
  return n === 0
    ? []
    : [{ text: fill(inLanguage(n === 1 ? texts.cardOne : texts.cardCount, language), { n }) }];
};
