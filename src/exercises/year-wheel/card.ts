import type { CardLine } from "../../core/exercise.ts";
import { fill, inLanguage, type Language } from "../../core/text.ts";
import type { Board } from "./state.ts";
import { texts } from "./texts.ts";

/** How much stands on the wheel. */
export const card = ({ entries }: Board, language: Language): readonly CardLine[] =>
  entries.length === 0
    ? []
    : [
        {
          text: fill(inLanguage(entries.length === 1 ? texts.cardOne : texts.cardCount, language), {
            n: entries.length,
          }),
        },
      ];
