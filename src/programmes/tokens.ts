import type { CST } from "yaml";

export type Token = CST.Token;

/** Something in a file that no programme has, and where it begins. */
export interface Finding {
  readonly what: "deep" | "many" | "alias" | "directive" | "open-quote";
  readonly at: number;
}

interface Limits {
  /** Collections inside one another. */
  readonly depth: number;
  /** Entries of one collection. */
  readonly entries: number;
}

/** What no programme has: the first of it, or nothing. */
export const finding = (tokens: readonly Token[], limits: Limits): Finding | null => {
  // A list of our own, not calls within calls: a hostile file may nest a hundred thousand levels.
  const waiting = tokens.map((token) => ({ token, depth: 0 })).reverse();
  for (let visit = waiting.pop(); visit !== undefined; visit = waiting.pop()) {
    const { token } = visit;
    const what = visit.depth > limits.depth ? "deep" : whatOf(token, limits.entries);
    if (what !== null) return { what, at: token.offset };
    const depth = visit.depth + (isCollection(token) ? 1 : 0);
    for (const next of inside(token).reverse()) waiting.push({ token: next, depth });
  }
  return null;
};

const whatOf = (token: Token, entries: number): Finding["what"] | null => {
  if ("items" in token) return token.items.length > entries ? "many" : null;
  if (token.type === "double-quoted-scalar") return isOpen(token.source, '"') ? "open-quote" : null;
  if (token.type === "single-quoted-scalar") return isOpen(token.source, "'") ? "open-quote" : null;
  if (token.type === "directive") return "directive";
  return token.type === "alias" || token.type === "anchor" ? "alias" : null;
};

/** The reader of YAML takes a text that never ends up to the end of the file. */
const isOpen = (source: string, quote: string): boolean => source.length < 2 || !source.endsWith(quote);

const isCollection = ({ type }: Token): boolean =>
  type === "block-map" || type === "block-seq" || type === "flow-collection";

const inside = (token: Token): Token[] => {
  if (token.type === "document") return [...token.start, ...(token.value === undefined ? [] : [token.value])];
  if (token.type === "block-scalar") return [...token.props];
  if (!("items" in token)) return [];
  return token.items.flatMap(({ start, key, sep, value }) => [
    ...start,
    ...(key == null ? [] : [key]),
    ...(sep ?? []),
    ...(value === undefined ? [] : [value]),
  ]);
};
