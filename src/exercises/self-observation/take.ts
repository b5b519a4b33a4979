import type { Offered } from "../../core/kinds.ts";
import { type Config, MAX_LISTS, MAX_ROWS, type Own, type Row, type Sheet } from "./state.ts";

/** Ids that a sheet remembers having taken over. */
const REMEMBERED = 400;

/**
 * What comes to the sheet from the owner's others: the own lists as they are now, this meeting's before earlier ones; rows of
 * an earlier step of this meeting straight in, once; rows of an earlier meeting as an offer.
 */
export const take = (sheet: Sheet, offered: readonly Offered[], config: Config): Sheet => {
  const newest = offered.toSorted((a, b) => b.at - a.at);
  return withEarlier(withRows({ ...sheet, lists: [...listsOf(sheet, newest, config)] }, newest), newest);
};

type OfferedList = Extract<Offered, { kind: "list" }>;
type OfferedRows = Extract<Offered, { kind: "task-rows" }>;

const isList = (offer: Offered): offer is OfferedList => offer.kind === "list";
const isRows = (offer: Offered): offer is OfferedRows => offer.kind === "task-rows";

const listsOf = (sheet: Sheet, offered: readonly Offered[], { lists }: Config): readonly Own[] => {
  const fresh = offered
    .filter(isList)
    .filter(({ content }) => content.items.length > 0 && (lists?.includes(content.list) ?? true))
    .toSorted((a, b) => Number(a.earlier) - Number(b.earlier))
    .map(({ content, step, earlier }): Own => ({ ...content, from: step.slice(0, 200), earlier }));
  const newest = [...fresh, ...sheet.lists].filter(
    (each, at, all) => all.findIndex(({ list }) => list === each.list) === at,
  );
  const order = (each: Own): number => lists?.indexOf(each.list) ?? 0;
  return newest.toSorted((a, b) => order(a) - order(b)).slice(0, MAX_LISTS);
};

const withRows = (sheet: Sheet, offered: readonly Offered[]): Sheet => {
  const here = offered.filter(isRows).filter(({ earlier }) => !earlier);
  const known = new Set([...sheet.taken, ...sheet.rows.map(({ id }) => id)]);
  const coming = here.flatMap(({ content }) => content.rows);
  const fresh = [...new Map(coming.map((row) => [row.id, row])).values()]
    .filter(({ id }) => !known.has(id))
    .slice(0, MAX_ROWS - sheet.rows.length);
  if (fresh.length === 0) return sheet;
  const unit = sheet.rows.length === 0 ? (here[0]?.content.unit ?? sheet.unit) : sheet.unit;
  return {
    ...sheet,
    unit,
    rows: [...sheet.rows, ...fresh.map((row): Row => ({ ...row }))],
    taken: [...sheet.taken, ...fresh.map(({ id }) => id)].slice(-REMEMBERED),
  };
};

/** Offered once: an offer that was answered, or that is older than what has been answered, does not come again. */
const withEarlier = (sheet: Sheet, offered: readonly Offered[]): Sheet => {
  const latest = offered.filter(isRows).find(({ earlier, content }) => earlier && content.rows.length > 0);
  if (latest === undefined) return sheet;
  const mark = `earlier-${String(latest.at)}`;
  if (sheet.taken.includes(mark)) return sheet;
  const { unit, rows } = latest.content;
  return {
    ...sheet,
    earlier: { at: latest.at, unit, rows: rows.slice(0, MAX_ROWS) },
    taken: [...sheet.taken, mark].slice(-REMEMBERED),
  };
};
