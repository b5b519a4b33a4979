import type { CardLine } from "../../core/exercise.ts";
import { inLanguage, type Language } from "../../core/text.ts";
import type { Board } from "./state.ts";
import { texts } from "./texts.ts";

/** The same for everyone, whatever anybody chooses. */
export const card = (_board: Board, language: Language): readonly CardLine[] => [
  { text: inLanguage(texts.voluntary, language), subtle: true },
];
