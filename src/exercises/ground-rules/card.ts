import type { CardLine } from "../../core/exercise.ts";
import { fill, inLanguage, type Language } from "../../core/text.ts";
import type { Board } from "./state.ts";
import { texts } from "./texts.ts";

/** How many lines of adopted rules fit the card. */
const LINES = 8;

/** The adopted rules, which are public; before that only how many suggestions there are. */
export const card = (board: Board, language: Language): readonly CardLine[] => {
  const open = board.rules.filter(({ asideBy }) => asideBy === null);
  const adopted = open.filter(({ adoptedAt }) => adoptedAt !== null);
  if (open.length === 0) return [];
  if (adopted.length === 0)
    return [{ text: fill(inLanguage(texts.cardSuggested, language), { n: open.length }), subtle: true }];
  const count = fill(inLanguage(texts.adoptedOf, language), { n: adopted.length, of: open.length });
  return [
    { text: inLanguage(texts.ourRules, language), strong: true },
    ...adopted.slice(0, LINES).map(({ text }) => ({ text })),
    { text: count, subtle: true },
  ];
};
