import type { Offered } from "../../core/kinds.ts";
import { type Earlier, limits, type Sheet } from "./state.ts";

/** The newest of each list, of the rows and of each goal, as side lists to get ideas from; taking twice adds nothing twice. */
export const takeIn = (sheet: Sheet, offered: readonly Offered[]): Sheet => {
  const newest = offered.toSorted((a, b) => b.at - a.at);
  const lists = newest.flatMap(({ kind, content }) => (kind === "list" ? [content] : []));
  const rows = newest.find(({ kind }) => kind === "task-rows");
  const goals = newest.flatMap((offer): readonly Earlier[] =>
    offer.kind === "goal"
      ? [{ goal: offer.content, step: offer.step.slice(0, 200), earlier: offer.earlier }]
      : [],
  );
  return {
    ...sheet,
    lists: firstOfEach([...lists, ...sheet.lists], ({ list }) => list).slice(0, limits.lists),
    rows: rows?.kind === "task-rows" ? rows.content.rows.slice(0, limits.rows) : sheet.rows,
    earlier: firstOfEach([...goals, ...sheet.earlier], ({ goal }) => goal.id).slice(0, limits.earlier),
  };
};

const firstOfEach = <Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] =>
  [...new Map(items.toReversed().map((item) => [keyOf(item), item])).values()].toReversed();
