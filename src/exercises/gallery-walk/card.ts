import type { CardLine } from "../../core/exercise.ts";
import { fill, inLanguage, type Language } from "../../core/text.ts";
import type { Board } from "./state.ts";
import { texts } from "./texts.ts";

/** How many comments there are, and how many have been answered; what they say stays at the tables. */
export const card = ({ comments }: Board, language: Language): readonly CardLine[] => {
  const n = comments.length;
  if (n === 0) return [];
  const done = comments.filter(({ answer }) => answer !== null).length;
  return [
    { text: fill(inLanguage(n === 1 ? texts.cardOne : texts.cardCount, language), { n }) },
    ...(done === 0
      ? []
      : [{ text: fill(inLanguage(texts.answeredOf, language), { n: done, of: n }), subtle: true }]),
  ];
};
