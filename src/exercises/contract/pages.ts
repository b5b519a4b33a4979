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

/** As few lines are left in one column rather than divided. */
const UNDIVIDED = 6;

/** Sets the contract in columns of at most so many lines: two even ones where they hold it all. */
export const columnsOf = (sections: readonly HeadingDiff[], lines: number): readonly (readonly Block[])[] => {
  const groups = sections.flatMap(groupsOf);
  const total = groups.reduce((sum, group) => sum + heightOf(group), 0);
  if (total <= Math.min(UNDIVIDED, lines)) return filled(groups, lines);
  // A little more than half, since a column ends where a heading or a clause does.
  for (let height = total / 2; height < lines; height += 1) {
    const even = filled(groups, height);
    if (even.length <= 2) return even;
  }
  return filled(groups, lines);
};

/** What stays together: a heading with its first clause (it never stands last in a column), then clause by clause. */
const groupsOf = (section: HeadingDiff): readonly (readonly Block[])[] => {
  const [first, ...rest] = section.clauses.map((clause): Block => ({ kind: "clause", clause }));
  const heading: Block = { kind: "heading", section };
  return [first === undefined ? [heading] : [heading, first], ...rest.map((block) => [block])];
};

const heightOf = (blocks: readonly Block[]): number => blocks.reduce((sum, block) => sum + linesOf(block), 0);

const filled = (groups: readonly (readonly Block[])[], lines: number): readonly (readonly Block[])[] => {
  const columns: Block[][] = [[]];
  let used = 0;
  for (const group of groups) {
    const needed = heightOf(group);
    if (used > 0 && used + needed > lines) {
      columns.push([]);
      used = 0;
    }
    columns.at(-1)?.push(...group);
    used += needed;
  }
  return columns;
};
