import type { CardLine } from "../../core/exercise.ts";
import { fill, inLanguage, type Language } from "../../core/text.ts";
import type { Board } from "./state.ts";
import { texts } from "./texts.ts";

/** How many goals have been shown to all; never what they say. */
export const card = ({ goals }: Board, language: Language): readonly CardLine[] =>
  goals.length === 0 ? [] : [{ text: fill(inLanguage(texts.cardCount, language), { n: goals.length }) }];
