import type { SimulatedMove, SimulationAt } from "../../core/exercise.ts";
import type { SeatId } from "../../core/ids.ts";
import { dealer } from "../../core/luck.ts";
import { inLanguage } from "../../core/text.ts";
import { promises, samples } from "./samples.ts";
import {
  type Board,
  chosenIn,
  hasRow,
  type Item,
  isBrought,
  type Limit,
  leastOf,
  mostOf,
  type OwnItem,
  type Pool,
  roomLimitOf,
  type Sheet,
  type Table,
  turnOf,
  upOf,
} from "./state.ts";

type At = SimulationAt<Board, Sheet, Table>;

/** A colleague has at least so many on the list under each heading. */
const WRITES = 2;
/** Where a programme sets no limit, they agree on so many. */
const AGREES = 3;

/** What a simulated colleague does next: writes, puts up one at a time, agrees with the table, brings it to the board. */
export const simulate = (at: At): SimulatedMove | null => {
  const { phase, table } = at.context;
  const written = writes(at);
  if (written !== null || phase === "alone") return written;
  if (table === null) return together(at);
  const tableSheet = at.tableSheet ?? { items: [], done: [], last: null };
  const spoken = phase === "plenary" ? null : talks(at, tableSheet, table.seats, "");
  return spoken ?? brings(at, tableSheet) ?? (phase === "plenary" ? agrees(at) : null);
};

/** Without tables the board is the table. */
const together = (at: At): SimulatedMove | null =>
  at.context.phase === "plenary" ? agrees(at) : talks(at, at.board, at.context.present, "board-");

/** What they have to say here, in their language. */
const wordsFor = ({ board, language }: Pick<At, "board" | "language">): readonly string[] =>
  (board.outcome === "expectations" ? promises : samples).map((text) => inLanguage(text, language));

const writes = ({ board, sheet, context, language }: At): SimulatedMove | null => {
  const mine = new Set(sheet.items.map(({ text }) => text));
  const all = wordsFor({ board, language });
  const left = all.filter((text) => !mine.has(text));
  const text = left[Math.floor(dealer(context.luck)() * left.length)];
  if (text === undefined) return null;
  const blank = sheet.items.find((item) => item.text === "");
  if (blank !== undefined) return { move: "write", payload: { item: blank.id, text } };
  const few = sheet.parts.find(({ id }) => sheet.items.filter(({ part }) => part === id).length < WRITES);
  return few === undefined || mine.size >= all.length - 1 || !mayAdd(sheet)
    ? null
    : { move: "add", payload: { part: few.id, text } };
};

// One line for each heading is a question with one answer: nothing is added to it where there are several headings.
const mayAdd = ({ parts }: Sheet): boolean => parts.length === 1;

const nextOwn = ({ sheet, context: { actor } }: At, pool: Pool): OwnItem | undefined =>
  sheet.items.find(({ id, text }) => text.trim() !== "" && upOf(pool, actor, id) === null);

const talks = (at: At, pool: Pool, seats: readonly SeatId[], prefix: string): SimulatedMove | null => {
  const { actor, phase } = at.context;
  const turn = hasRow(at.board, phase) ? turnOf(pool, seats) : null;
  if (turn !== null && turn !== actor) return null;
  const own = nextOwn(at, pool);
  if (own !== undefined && !pool.done.includes(actor))
    return { move: `${prefix}put`, payload: { item: own.id } };
  const more = pool.done.includes(actor) ? null : findsMore(at, pool);
  if (more !== null) return more;
  if (turn === actor) return { move: `${prefix}done`, payload: { more: false } };
  return merges(pool, prefix) ?? chooses(at, pool, seats, prefix);
};

/** Where a table is asked for more than its people wrote, they think of something that nobody has said. */
const findsMore = ({ board, sheet, context, language }: At, { items }: Pool): SimulatedMove | null => {
  const said = [...items, ...sheet.items].map(({ text }) => text.toLocaleLowerCase());
  const short = board.parts.find(({ id, limit }) => {
    const here = items.filter(({ part }) => part === id);
    return new Set(here.map(({ text }) => text.toLocaleLowerCase())).size < (leastOf(limit) ?? 0);
  });
  const left = wordsFor({ board, language }).filter((text) => !said.includes(text.toLocaleLowerCase()));
  const text = left[Math.floor(dealer(context.luck)() * left.length)];
  if (short === undefined || text === undefined || !mayAdd(sheet)) return null;
  return { move: "add", payload: { part: short.id, text } };
};

/** Two who wrote the same need only one. */
const merges = ({ items }: Pool, prefix: string): SimulatedMove | null => {
  const same = (a: Item, b: Item): boolean =>
    a.part === b.part && a.text.toLocaleLowerCase() === b.text.toLocaleLowerCase();
  for (const [place, item] of items.entries()) {
    const into = items.slice(0, place).find((earlier) => same(earlier, item));
    if (into !== undefined)
      return {
        move: `${prefix}merge`,
        payload: { item: item.id, version: item.version, into: into.id, intoVersion: into.version },
      };
  }
  return null;
};

/** Each chooses a share of what is asked for, so that a person among them has something left to choose. */
const chooses = (
  { board, context: { actor, luck, table } }: At,
  pool: Pool,
  seats: readonly SeatId[],
  prefix: string,
): SimulatedMove | null => {
  const place = seats.indexOf(actor) + 1;
  for (const { id, limit } of board.parts) {
    const asked = table === null ? roomLimitOf(board, id) : limit;
    const share = Math.ceil((goalOf(asked) * place) / Math.max(1, seats.length));
    const open = pool.items.filter(({ part, chosen }) => part === id && !chosen);
    const item = open[Math.floor(dealer(luck)() * open.length)];
    if (item !== undefined && chosenIn(pool, id) < share)
      return { move: `${prefix}choose`, payload: { item: item.id, on: true } };
  }
  return null;
};

const goalOf = (limit: Limit | null): number => leastOf(limit) ?? Math.min(AGREES, mostOf(limit) ?? AGREES);

const brings = ({ board, context: { table } }: At, { items }: Pool): SimulatedMove | null => {
  const ready = board.parts.every(({ id, limit }) => {
    const here = items.filter(({ part }) => part === id).length;
    return chosenIn({ items }, id) >= Math.min(goalOf(limit), here);
  });
  const waits = items.some(
    ({ id, chosen }) => chosen && table !== null && !isBrought(board, table.number, id),
  );
  return ready && waits ? { move: "bring", payload: {} } : null;
};

const agrees = (at: At): SimulatedMove | null => {
  const { board, context } = at;
  return board.agree || board.brought.length === 0
    ? chooses({ ...at, context: { ...context, table: null } }, board, context.present, "board-")
    : null;
};
