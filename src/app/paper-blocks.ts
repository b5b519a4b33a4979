import type { PaperBlock } from "../protocol/print.ts";

/** Pieces of a paper; each is nothing where there is nothing to write. */
export const text = (words: string): readonly PaperBlock[] =>
  words.trim() === "" ? [] : [{ kind: "text", text: words.trim(), tone: "plain" }];

export const heading = (words: string): PaperBlock => ({ kind: "heading", text: words });

export const list = (items: readonly string[], ordered = false): readonly PaperBlock[] =>
  items.length === 0 ? [] : [{ kind: "list", items, ordered }];

export const table = (
  head: readonly string[],
  rows: readonly (readonly string[])[],
): readonly PaperBlock[] => (rows.length === 0 ? [] : [{ kind: "table", head, rows }]);

/** A heading with what stands under it; nothing where nothing does. */
export const under = (words: string, blocks: readonly PaperBlock[]): readonly PaperBlock[] =>
  blocks.length === 0 ? [] : [heading(words), ...blocks];
