import type { CardLine } from "../../core/exercise.ts";
import { fill, inLanguage, type Language } from "../../core/text.ts";
import type { Board } from "./state.ts";
import { texts } from "./texts.ts";

/** Counts only: what is written stays in the meeting. */
export const card = ({ items, brought }: Board, language: Language): readonly CardLine[] => {
  const line = (one: keyof typeof texts, many: keyof typeof texts, n: number): readonly CardLine[] =>
    n === 0 ? [] : [{ text: fill(inLanguage(texts[n === 1 ? one : many], language), { n }) }];
  return [
    ...line("cardTable", "cardTables", brought.length),
    ...line("cardItem", "cardItems", items.length),
    ...line("cardAgreedOne", "cardAgreed", items.filter(({ chosen }) => chosen).length),
  ];
};
