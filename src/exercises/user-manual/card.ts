import type { CardLine } from "../../core/exercise.ts";
import { fill, inLanguage, type Language } from "../../core/text.ts";
import type { Board } from "./state.ts";
import { texts } from "./texts.ts";

/** How many answers have been shared; the answers themselves stay in the meeting. */
export const card = (board: Board, language: Language): readonly CardLine[] => {
  const n = board.shared.length;
  if (n === 0) return [];
  return [
    {
      text: fill(inLanguage(n === 1 ? texts.cardSharedOne : texts.cardShared, language), { n }),
      subtle: true,
    },
  ];
};
