import type { SeatId } from "../../core/ids.ts";
import { accept, refuse, type Verdict } from "../../core/verdict.ts";
import { chosenIn, type Item, MAX_UNDER, type Pool, type Said, turnOf } from "./state.ts";

/** An item as one person said it, or as a table brought it. */
export const freshItem = (
  said: Said,
  { part, by, table = null }: { readonly part: string; readonly by: SeatId; readonly table?: number | null },
): Item => ({
  id: said.id,
  part,
  text: said.text,
  version: 1,
  table,
  by,
  said: [said],
  chosen: false,
});

/** The item as it stands, if the actor has seen its latest wording. */
const itemAt = ({ items }: Pool, item: string, version: number): Verdict<Item> => {
  const found = items.find(({ id }) => id === item);
  if (found === undefined) return refuse("gone");
  return found.version === version ? accept(found) : refuse("changed-meanwhile");
};

const withItem = <P extends Pool>(pool: P, item: Item): P => ({
  ...pool,
  items: pool.items.map((each) => (each.id === item.id ? item : each)),
});

const without = <P extends Pool>(pool: P, item: string): P => ({
  ...pool,
  items: pool.items.filter(({ id }) => id !== item),
});

/** One more item; in a row presentation, for the one whose turn it is, and the turn goes on. */
export const withSaid = <P extends Pool>(
  pool: P,
  item: Item,
  { who, seats, row, most }: { who: SeatId; seats: readonly SeatId[]; row: boolean; most: number },
): Verdict<P> => {
  // What was laid together takes room too: everyone is sent all of it at every change.
  const said = pool.items.reduce((sum, each) => sum + each.said.length, 0);
  if (pool.items.length >= most || said >= 2 * most) return refuse("full");
  const turn = row ? turnOf(pool, seats) : null;
  if (turn !== null && turn !== who && seats.includes(who)) return refuse("not-your-turn");
  return accept({ ...pool, items: [...pool.items, item], last: turn === null ? pool.last : who });
};

/** Nothing more to put up: the turn passes this person by from now on. */
export const withDone = <P extends Pool>(pool: P, who: SeatId): P =>
  pool.done.includes(who) ? pool : { ...pool, done: [...pool.done, who].slice(-60), last: who };

export const withMore = <P extends Pool>(pool: P, who: SeatId): P => ({
  ...pool,
  done: pool.done.filter((each) => each !== who),
});

/** Agreed on, or not after all; never more than the most. */
export const withChoice = <P extends Pool>(
  pool: P,
  item: string,
  on: boolean,
  most: number | null,
): Verdict<P> => {
  const found = pool.items.find(({ id }) => id === item);
  if (found === undefined) return refuse("gone");
  if (on && !found.chosen && most !== null && chosenIn(pool, found.part) >= most)
    return refuse("enough-chosen");
  return accept(withItem(pool, { ...found, chosen: on }));
};

export const reworded = <P extends Pool>(
  pool: P,
  item: string,
  version: number,
  text: string,
): Verdict<P> => {
  const found = itemAt(pool, item, version);
  if (!found.ok) return found;
  if (found.value.text === text) return accept(pool);
  return accept(withItem(pool, { ...found.value, text, version: version + 1 }));
};

/** Lays one item under another that says the same; both originals stay readable there. */
export const merged = <P extends Pool>(
  pool: P,
  one: { readonly item: string; readonly version: number },
  into: { readonly item: string; readonly version: number },
): Verdict<P> => {
  if (one.item === into.item) return refuse("same-item");
  const moved = itemAt(pool, one.item, one.version);
  if (!moved.ok) return moved;
  const target = itemAt(pool, into.item, into.version);
  if (!target.ok) return target;
  const said = [...target.value.said, ...moved.value.said];
  if (said.length > MAX_UNDER) return refuse("too-many-under");
  const chosen = target.value.chosen || (moved.value.chosen && moved.value.part === target.value.part);
  return accept(
    withItem(without(pool, one.item), { ...target.value, said, chosen, version: into.version + 1 }),
  );
};

/** Takes one of several out from under an item: it stands for itself again, in its first wording. */
export const split = <P extends Pool>(
  pool: P,
  item: string,
  version: number,
  said: string,
  fresh: string,
): Verdict<P> => {
  const found = itemAt(pool, item, version);
  if (!found.ok) return found;
  const part = found.value.said.find(({ id }) => id === said);
  if (part === undefined) return refuse("gone");
  if (found.value.said.length < 2) return refuse("only-one-under");
  const rest = leftOf(found.value, part);
  const own = { ...freshItem({ ...part, id: fresh }, found.value), table: found.value.table };
  const at = pool.items.indexOf(found.value);
  return accept({ ...pool, items: [...pool.items.slice(0, at), rest, own, ...pool.items.slice(at + 1)] });
};

/** An item without one of those it was made of; if its wording was that one's, the next one's takes its place. */
const leftOf = (item: Item, part: Said): Item => {
  const said = item.said.filter((each) => each !== part);
  const [next] = said;
  const text = item.text === part.text && next !== undefined ? next.text : item.text;
  return { ...item, said, text, version: item.version + 1 };
};

/** Takes down what this person put up: alone it goes, under others only this part of it. */
export const takenBack = <P extends Pool>(
  pool: P,
  item: string,
  said: string,
  mayTake: (part: Said, item: Item) => boolean,
): Verdict<P> => {
  const found = pool.items.find(({ id }) => id === item);
  const part = found?.said.find(({ id }) => id === said);
  if (found === undefined || part === undefined) return refuse("gone");
  if (!mayTake(part, found)) return refuse("not-yours");
  return accept(found.said.length === 1 ? without(pool, item) : withItem(pool, leftOf(found, part)));
};
