import type { CardLine } from "../../core/exercise.ts";
import { fill, inLanguage, type Language } from "../../core/text.ts";
import { type Board, levelOf, productOf } from "./state.ts";
import { texts } from "./texts.ts";

/** How many risks there are, and how many of them are grave; never what they say. */
export const card = ({ risks }: Board, language: Language): readonly CardLine[] => {
  if (risks.length === 0) return [];
  const severe = risks.filter((risk) => levelOf(productOf(risk) ?? 0) === "severe").length;
  const line = risks.length === 1 ? texts.cardOne : texts.cardCount;
  return [
    { text: fill(inLanguage(line, language), { n: risks.length }) },
    ...(severe === 0 ? [] : [{ text: fill(inLanguage(texts.cardSevere, language), { n: severe }) }]),
  ];
};
