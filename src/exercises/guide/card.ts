import type { CardLine } from "../../core/exercise.ts";
import { fill, inLanguage, type Language } from "../../core/text.ts";
import type { Board } from "./state.ts";
import { texts } from "./texts.ts";

/** How many answers have been shown to all; never what they say. */
export const card = ({ answers }: Board, language: Language): readonly CardLine[] =>
  answers.length === 0
    ? []
    : [
        {
          text: fill(inLanguage(answers.length === 1 ? texts.cardOne : texts.cardCount, language), {
            n: answers.length,
          }),
        },
      ];
