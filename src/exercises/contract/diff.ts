import { type Contract, contractOf, type Heading, type SavedClause } from "./state.ts";

/** A stretch of words that stayed, came or went. */
export interface Stretch {
  readonly kind: "same" | "added" | "removed";
  readonly text: string;
}

/** What happened to one clause between two versions. */
export interface ClauseDiff {
  readonly id: string;
  readonly kind: "same" | "added" | "removed" | "changed" | "moved";
  readonly words: readonly Stretch[];
}

export interface HeadingDiff {
  readonly heading: Heading;
  readonly clauses: readonly ClauseDiff[];
}

export interface ContractDiff {
  readonly headings: readonly HeadingDiff[];
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  readonly moved: number;
  /** null: the review date is as it was. */
  readonly review: { readonly before: string | null; readonly after: string | null } | null;
}

/** What a difference is taken of: a saved contract, or the draft on the board. */
export type Comparable = Pick<Contract, "headings" | "clauses" | "reviewOn">;

/** The readable difference of two versions as the network keeps them; null where one is not a contract. */
export const diffContract = (before: unknown, after: unknown): ContractDiff | null => {
  const [a, b] = [contractOf(before), contractOf(after)];
  return a === null || b === null ? null : diffOf(a, b);
};

/** The readable difference, clause by clause under the headings of the later version. */
export const diffOf = (before: Comparable, after: Comparable): ContractDiff => {
  const gone = before.headings.filter(({ id }) => !after.headings.some((each) => each.id === id));
  const headings = [...after.headings, ...gone]
    .map((heading): HeadingDiff => ({ heading, clauses: clausesUnder(heading.id, before, after) }))
    .filter(({ clauses }) => clauses.length > 0);
  const count = (kind: ClauseDiff["kind"]): number =>
    headings.reduce((sum, { clauses }) => sum + clauses.filter((each) => each.kind === kind).length, 0);
  return {
    headings,
    added: count("added"),
    removed: count("removed"),
    changed: count("changed"),
    moved: count("moved"),
    review: before.reviewOn === after.reviewOn ? null : { before: before.reviewOn, after: after.reviewOn },
  };
};

/** Whether two versions say anything different, order included. */
export const isChanged = (before: Comparable, after: Comparable): boolean =>
  before.reviewOn !== after.reviewOn ||
  before.clauses.length !== after.clauses.length ||
  before.clauses.some((clause, index) => {
    const other = after.clauses[index];
    return other?.id !== clause.id || other.text !== clause.text || other.heading !== clause.heading;
  });

const clausesUnder = (heading: string, before: Comparable, after: Comparable): readonly ClauseDiff[] => {
  const stays = after.clauses.filter((clause) => clause.heading === heading);
  const went = before.clauses.filter(
    (clause) => clause.heading === heading && !after.clauses.some(({ id }) => id === clause.id),
  );
  return [
    ...stays.map((clause) =>
      clauseDiff(
        before.clauses.find(({ id }) => id === clause.id),
        clause,
      ),
    ),
    ...went.map(({ id, text }): ClauseDiff => ({ id, kind: "removed", words: [{ kind: "removed", text }] })),
  ];
};

const clauseDiff = (before: SavedClause | undefined, after: SavedClause): ClauseDiff => {
  const { id, text } = after;
  if (before === undefined) return { id, kind: "added", words: [{ kind: "added", text }] };
  if (before.text !== text) return { id, kind: "changed", words: wordDiff(before.text, text) };
  return { id, kind: before.heading === after.heading ? "same" : "moved", words: [{ kind: "same", text }] };
};

const wordsIn = (text: string): readonly string[] => text.match(/\s+|[^\s]+/g) ?? [];

/** Words that stayed, came and went, by their longest common order; equal neighbours melt into one stretch. */
export const wordDiff = (before: string, after: string): readonly Stretch[] => {
  const [a, b] = [wordsIn(before), wordsIn(after)];
  const common = commonLengths(a, b);
  const stretches: Stretch[] = [];
  const add = (kind: Stretch["kind"], text: string): void => {
    const last = stretches.at(-1);
    if (last?.kind === kind) stretches[stretches.length - 1] = { kind, text: last.text + text };
    else stretches.push({ kind, text });
  };
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [left, right] = [a[i], b[j]];
    if (left !== undefined && left === right) {
      add("same", left);
      i++;
      j++;
    } else if (left !== undefined && (right === undefined || at(common, i + 1, j) >= at(common, i, j + 1))) {
      add("removed", left);
      i++;
    } else if (right !== undefined) {
      add("added", right);
      j++;
    }
  }
  return stretches;
};

const at = (table: readonly (readonly number[])[], i: number, j: number): number => table[i]?.[j] ?? 0;

/** common[i][j]: how many words the rests from i and j have in common, in order. */
const commonLengths = (a: readonly string[], b: readonly string[]): readonly (readonly number[])[] => {
  const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const row = table[i];
      if (row !== undefined)
        row[j] =
          a[i] === b[j] ? at(table, i + 1, j + 1) + 1 : Math.max(at(table, i + 1, j), at(table, i, j + 1));
    }
  return table;
};
