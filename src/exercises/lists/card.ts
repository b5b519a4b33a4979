import type { CardLine } from "../../core/exercise.ts";
import { fill, inLanguage, type Language } from "../../core/text.ts";
import type { Board } from "./state.ts";
import { texts } from "./texts.ts";

/** How many entries lie on the board, list by list; never what they say. */
export const card = ({ lists, entries }: Board, language: Language): readonly CardLine[] =>
  lists.flatMap(({ id, title }) => {
    const n = entries.filter((entry) => entry.list === id).length;
    if (n === 0) return [];
    return [{ text: fill(inLanguage(texts.cardCount, language), { list: inLanguage(title, language), n }) }];
  });
