import type { CardLine } from "../../core/exercise.ts";
import { fill, inLanguage, type Language } from "../../core/text.ts";
import type { Board } from "./state.ts";
import { texts } from "./texts.ts";

/** Counts only: what stands on the notes stays in the meeting. */
export const card = ({ notes }: Board, language: Language): readonly CardLine[] => {
  if (notes.length === 0) return [];
  const count = notes.length === 1 ? texts.cardCountOne : texts.cardCount;
  const wanted = notes.filter(({ marks }) => marks.length > 0).length;
  return [
    { text: fill(inLanguage(count, language), { n: notes.length }) },
    ...(wanted === 0
      ? []
      : [{ text: fill(inLanguage(texts.cardUse, language), { n: wanted }), subtle: true }]),
  ];
};
