import type { SeatId } from "./ids.ts";
import { dealer, shuffled } from "./luck.ts";

/** Who sits together, as values: sizes, draws and what happens when people come, leave or are moved (SPEC G1–G9). */

/** Those who sit together, in the order in which they were seated; who has left the room keeps the place. */
export interface SeatedTable {
  /** `<phase>.<number>`, or `home.<number>` for the standing tables of a gathering. */
  readonly id: string;
  /** Empty once everyone has gone to another table: its number is not given anew. */
  readonly seats: readonly SeatId[];
  /** In a gathering: the home table that this pair or trio is taken from. */
  readonly home?: string | undefined;
}

/** So many at a table at most, or so many tables. */
export interface TableSize {
  readonly of?: number | undefined;
  readonly count?: number | undefined;
}

/** Under four sit together. */
const SPLIT_FROM = 4;

/** How many sit at each table: as even as can be, the larger ones first, nobody alone (SPEC G2). */
export const tableSizes = (people: number, { of, count }: TableSize): readonly number[] => {
  if (people < SPLIT_FROM) return people > 0 ? [people] : [];
  const wished = count ?? Math.ceil(people / Math.max(2, of ?? people));
  const tables = Math.max(1, Math.min(wished, Math.floor(people / 2)));
  const [small, larger] = [Math.floor(people / tables), people % tables];
  return Array.from({ length: tables }, (_, table) => small + (table < larger ? 1 : 0));
};

/** A number in [0, 1) from a text: FNV-1a. */
export const seedFrom = (text: string): number => {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0) / 0x1_0000_0000;
};

type Dealt = readonly (readonly SeatId[])[];
/** How often two people have sat together before. */
export type Met = (one: SeatId, other: SeatId) => number;

/** So many seatings are dealt, each bettered by swaps, until one repeats nobody's company. */
const DEALS = 12;

/** Seats dealt to tables of these sizes: the same for a seed, with as few old companions as can be found (SPEC G3). */
export const drawn = (seats: readonly SeatId[], sizes: readonly number[], seed: number, met: Met): Dealt => {
  const deal = dealer(seed);
  let best: Dealt = [];
  let least = Number.POSITIVE_INFINITY;
  for (let dealt = 0; dealt < DEALS && least > 0; dealt++) {
    const tables = bettered(cut(shuffled(seats, deal()), sizes), met);
    const again = tables.reduce((sum, seated) => sum + repeats(seated, met), 0);
    if (again < least) [best, least] = [tables, again];
  }
  return best;
};

const cut = (seats: readonly SeatId[], sizes: readonly number[]): Dealt =>
  sizes.map((size, table) => {
    const from = sizes.slice(0, table).reduce((sum, one) => sum + one, 0);
    return seats.slice(from, from + size);
  });

/** How many old companions meet again at one table. */
const repeats = (seats: readonly SeatId[], met: Met): number =>
  seats.reduce(
    (sum, one, place) => seats.slice(place + 1).reduce((inner, other) => inner + met(one, other), sum),
    0,
  );

const bettered = (tables: Dealt, met: Met): Dealt => {
  const better = firstBetterSwap(tables, met);
  return better === null ? tables : bettered(better, met);
};

const firstBetterSwap = (tables: Dealt, met: Met): Dealt | null => {
  for (const [first, one] of tables.entries())
    for (const other of tables.slice(first + 1)) {
      const before = repeats(one, met) + repeats(other, met);
      if (before === 0) continue;
      for (const a of one)
        for (const b of other) {
          const [left, right] = [swapped(one, a, b), swapped(other, b, a)];
          if (repeats(left, met) + repeats(right, met) < before)
            return tables.map((seats) => (seats === one ? left : seats === other ? right : seats));
        }
    }
  return null;
};

const swapped = (seats: readonly SeatId[], out: SeatId, into: SeatId): readonly SeatId[] =>
  seats.map((seat) => (seat === out ? into : seat));

/** Tables that may be a person's: those of the own home table in a gathering. */
export type Near = (seat: SeatId, table: SeatedTable) => boolean;

/** A person at the table of this id, and at no other. */
export const seatAt = (tables: readonly SeatedTable[], seat: SeatId, id: string): readonly SeatedTable[] =>
  tables.map((table) => {
    const others = table.seats.filter((other) => other !== seat);
    if (table.id === id) return table.seats.includes(seat) ? table : { ...table, seats: [...others, seat] };
    return others.length === table.seats.length ? table : { ...table, seats: others };
  });

/** So many others who are here sit at a table. */
const company = (table: SeatedTable, seat: SeatId, here: ReadonlySet<SeatId>): number =>
  table.seats.filter((other) => other !== seat && here.has(other)).length;

/** A person at the smallest table with company, near ones first; one who comes rather sits at an empty near one than far away. */
const joined = (
  tables: readonly SeatedTable[],
  seat: SeatId,
  here: ReadonlySet<SeatId>,
  near: Near,
  comes: boolean,
): readonly SeatedTable[] => {
  const close = tables.filter((table) => near(seat, table));
  const peopled = (some: readonly SeatedTable[]) => some.filter((table) => company(table, seat, here) > 0);
  const wished = [peopled(close), comes ? close : [], peopled(tables), comes ? tables : []];
  const [smallest] = (wished.find(({ length }) => length > 0) ?? []).toSorted(
    (a, b) => company(a, seat, here) - company(b, seat, here),
  );
  return smallest === undefined ? tables : seatAt(tables, seat, smallest.id);
};

/**
 * Who comes when the smallest table would be larger than it is meant to be sits at one that all had left, with the one who came last to
 * the fullest; null where none is needed, or nobody can come along.
 */
const reopened = (
  tables: readonly SeatedTable[],
  seat: SeatId,
  here: ReadonlySet<SeatId>,
  near: Near,
  size: TableSize,
): readonly SeatedTable[] | null => {
  const close = tables.filter((table) => near(seat, table));
  const peopled = close.filter((table) => company(table, seat, here) > 0);
  const empty = close.filter((table) => !peopled.includes(table));
  const place = empty.find(({ seats }) => seats.includes(seat)) ?? empty[0];
  if (place === undefined || peopled.some(({ seats }) => seats.includes(seat))) return null;
  const sizes = peopled.map((table) => company(table, seat, here));
  const [meant = 0] = tableSizes(
    sizes.reduce((sum, one) => sum + one, 1),
    size,
  );
  const fullest = peopled[sizes.indexOf(Math.max(...sizes))];
  const along = fullest?.seats.findLast((other) => here.has(other));
  if (along === undefined || Math.min(...sizes) < meant || Math.max(...sizes) < 3) return null;
  return seatAt(seatAt(tables, seat, place.id), along, place.id);
};

/** What settling must know beside the tables and who is here. */
export interface Settling {
  readonly near?: Near;
  /** How many are meant to sit together; left out: as many as there are. */
  readonly size?: TableSize;
  /** The one who has just come. */
  readonly comes?: SeatId | null;
}

/**
 * The tables after people came, left or were moved: who is here and sits nowhere joins the smallest table, and one who is
 * left alone moves along to the smallest other; who comes may open one again that all had left (SPEC G4, G5).
 */
export const settled = (
  tables: readonly SeatedTable[],
  present: readonly SeatId[],
  { near = () => true, size = {}, comes = null }: Settling = {},
): readonly SeatedTable[] => {
  const here = new Set(present);
  const opened = comes === null || !here.has(comes) ? null : reopened(tables, comes, here, near, size);
  const seated = new Set((opened ?? tables).flatMap(({ seats }) => seats));
  const all = present
    .filter((seat) => !seated.has(seat))
    .reduce((at, seat) => joined(at, seat, here, near, true), opened ?? tables);
  return present.length < 2 ? all : withNobodyAlone(all, here, near);
};

const withNobodyAlone = (
  tables: readonly SeatedTable[],
  here: ReadonlySet<SeatId>,
  near: Near,
): readonly SeatedTable[] => {
  const alone = tables
    .map(({ seats }) => seats.filter((seat) => here.has(seat)))
    .find(({ length }) => length === 1)?.[0];
  return alone === undefined ? tables : withNobodyAlone(joined(tables, alone, here, near, false), here, near);
};
