import type { CST } from "yaml";

export type Token = CST.Token;

/** Where the first anchor or alias stands; null where there is none. */
export const firstAlias = (tokens: readonly Token[]): number | null =>
  search(tokens, ({ token }) => token.type === "alias" || token.type === "anchor");

/** Where nesting first goes deeper than allowed; null where it never does. */
export const firstTooDeep = (tokens: readonly Token[], limit: number): number | null =>
  search(tokens, ({ depth }) => depth > limit);

interface Visit {
  readonly token: Token;
  readonly depth: number;
}

/** Walks with a list of its own, not by calling itself: a hostile file may nest a hundred thousand levels. */
const search = (tokens: readonly Token[], hit: (visit: Visit) => boolean): number | null => {
  const waiting: Visit[] = tokens.map((token) => ({ token, depth: 0 })).reverse();
  for (let visit = waiting.pop(); visit !== undefined; visit = waiting.pop()) {
    if (hit(visit)) return visit.token.offset;
    const depth = visit.depth + (isCollection(visit.token) ? 1 : 0);
    for (const token of inside(visit.token).reverse()) waiting.push({ token, depth });
  }
  return null;
};

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
