import type { CardContext, CardLine } from "../../core/exercise.ts";
import { fill, inLanguage, type Language } from "../../core/text.ts";
import type { Board } from "./state.ts";
import { texts } from "./texts.ts";

/** How many have shown their label; what stands on a label never enters a card. */
export const card = (board: Board, language: Language, { present }: CardContext): readonly CardLine[] =>
  board.had.length === 0
    ? []
    : [
        {
          text: fill(inLanguage(texts.shownCount, language), {
            n: board.had.length,
            of: Math.max(present, board.had.length),
          }),
          subtle: true,
        },
      ];
