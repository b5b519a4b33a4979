import type { CardLine } from "../../core/exercise.ts";
import { fill, inLanguage, type Language } from "../../core/text.ts";
import type { Board } from "./state.ts";
import { texts } from "./texts.ts";

/** How many tasks have been shared with all; what they say stays in the meeting. */
export const card = ({ shared }: Board, language: Language): readonly CardLine[] => {
  const n = shared.length;
  if (n === 0) return [];
  return [
    { text: fill(inLanguage(n === 1 ? texts.cardOne : texts.cardMany, language), { n }), subtle: true },
  ];
};
