import type { BoardWord } from "./state.ts";

/** A word as the cloud shows it. */
export interface Counted {
  /** How it is written; the first spelling that came. */
  readonly text: string;
  readonly count: number;
  /** The board's words behind it. */
  readonly ids: readonly string[];
  /** The tables that brought it. */
  readonly tables: readonly number[];
}

/** Words that differ only in case, spaces and end marks are the same word. */
export const sameAs = (text: string): string =>
  text
    .normalize("NFC")
    .toLowerCase()
    .replace(/\s+/gu, " ")
    .replace(/^[\s«»“”"'–-]+|[\s.,;:!?«»“”"'–-]+$/gu, "");

/** Same words counted together, the most frequent first, then as they came. */
export const counted = (words: readonly BoardWord[]): readonly Counted[] => {
  const piles = new Map<string, BoardWord[]>();
  for (const word of words) {
    const key = sameAs(word.text) || word.text;
    piles.set(key, [...(piles.get(key) ?? []), word]);
  }
  return [...piles.values()]
    .map((pile) => ({
      text: pile[0]?.text.trim() ?? "",
      count: pile.length,
      ids: pile.map(({ id }) => id),
      tables: [...new Set(pile.flatMap(({ table }) => (table === null ? [] : [table])))].sort(
        (a, b) => a - b,
      ),
    }))
    .sort((a, b) => b.count - a.count);
};
