import type { CardLine } from "../../core/exercise.ts";
import { fill, inLanguage, type Language } from "../../core/text.ts";
import type { Board } from "./state.ts";
import { texts } from "./texts.ts";

/** That answers have been shown, and how many comments; what they say stays in the meeting. */
export const card = (board: Board, language: Language): readonly CardLine[] => {
  const n = board.texts.length;
  if (n === 0 && board.scales.length === 0) return [];
  return [
    { text: inLanguage(texts.cardShown, language) },
    ...(n === 0
      ? []
      : [
          {
            text: fill(inLanguage(n === 1 ? texts.cardOne : texts.cardCount, language), { n }),
            subtle: true,
          },
        ]),
  ];
};
