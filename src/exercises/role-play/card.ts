import type { CardLine } from "../../core/exercise.ts";
import { inLanguage, type Language } from "../../core/text.ts";
import type { Board } from "./state.ts";
import { texts } from "./texts.ts";

/** What everybody is told beforehand; never who was given what. */
export const card = (_board: Board, language: Language): readonly CardLine[] => [
  { text: inLanguage(texts.forgotten, language), subtle: true },
];
