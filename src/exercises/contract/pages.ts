import type { ClauseDiff, HeadingDiff } from "./diff.ts";
import { type Comparable, diffOf, isChanged } from "./diff.ts";
import type { Board } from "./state.ts";

/** The contract as it is read now: marked against the saved version while the draft differs from it. */
export const readingOf = (
  board: Board,
): { readonly sections: readonly HeadingDiff[]; readonly marked: boolean } => {
  const { saved } = board;
  const marked = saved !== null && isChanged(saved, board);
  const sections = marked ? diffOf(saved, board).headings : plainSections(board);
  // Empty headings stay in sight, so that nothing is forgotten.
  return {
    marked,
    sections: board.headings.map(
      (heading) => sections.find((section) => section.heading.id === heading.id) ?? { heading, clauses: [] },
    ),
  };
};

/** The clauses under their headings, unmarked. */
export const plainSections = (contract: Comparable): readonly HeadingDiff[] =>
  diffOf(contract, contract).headings;

/** One thing in a column: a heading (with its prompt where nothing stands under it), or a clause. */
export type Block =
  | { readonly kind: "heading"; readonly section: HeadingDiff }
  | { readonly kind: "clause"; readonly clause: ClauseDiff };

const CHARS = 44;
const linesOf = (block: Block): number => {
  if (block.kind === "heading") return block.section.clauses.length === 0 ? 2.5 : 1.45;
  const length = block.clause.words.reduce((sum, { text }) => sum + text.length, 0);
  return Math.ceil(length / CHARS) + (block.clause.kind === "same" ? 0.2 : 0.7);
};

/** Sets the contract in columns of so many lines; a heading never stands last in its column. */
export const columnsOf = (sections: readonly HeadingDiff[], lines: number): readonly (readonly Block[])[] => {
  const columns: Block[][] = [[]];
  let used = 0;
  const put = (blocks: readonly Block[]): void => {
    const needed = blocks.reduce((sum, block) => sum + linesOf(block), 0);
    if (used > 0 && used + needed > lines) {
      columns.push([]);
      used = 0;
    }
    columns.at(-1)?.push(...blocks);
    used += needed;
  };
  for (const section of sections) {
    const [first, ...rest] = section.clauses.map((clause): Block => ({ kind: "clause", clause }));
    const heading: Block = { kind: "heading", section };
    put(first === undefined ? [heading] : [heading, first]);
    for (const block of rest) put([block]);
  }
  return columns;
};
