import { z } from "zod";
import {
  type BoardMove,
  boardMove,
  type MoveContext,
  type SheetMove,
  sheetMove,
  type TableMove,
  tableMove,
} from "../../core/exercise.ts";
import { type SeatId, seatId } from "../../core/ids.ts";
import { accept, refuse, type Verdict } from "../../core/verdict.ts";
import {
  freshItem,
  merged,
  reworded,
  split,
  takenBack,
  withChoice,
  withDone,
  withMore,
  withSaid,
} from "./pool.ts";
import {
  type Board,
  type Config,
  hasRow,
  type Item,
  limitOf,
  MAX_AT_TABLE,
  MAX_ON_BOARD,
  MAX_OWN,
  MAX_OWN_TEXT,
  MAX_TABLES,
  MAX_TEXT,
  mostOf,
  type OwnItem,
  type Pool,
  roomLimitOf,
  type Said,
  type Sheet,
  type Table,
  turnOf,
  upOf,
} from "./state.ts";

const id = z.string().min(1).max(64);
const seat = id.transform(seatId);
const version = z.number().int();
const words = z.string().trim().min(1).max(MAX_TEXT);

type Own<Payload> = SheetMove<Config, Sheet, Payload>;
type On<Payload> = BoardMove<Config, Board, Sheet, Payload, Table>;
type At<Payload> = TableMove<Config, Sheet, Payload, Table>;

// ---- The own sheet

const add: Own<{ part: string; text: string }> = sheetMove(
  z.strictObject({ part: id, text: z.string().max(MAX_OWN_TEXT) }),
  (sheet: Sheet, { part, text }, { id: fresh }, { own }) => {
    if (!sheet.parts.some((each) => each.id === part)) return refuse("no-such-part");
    const most = own?.max ?? MAX_OWN;
    if (sheet.items.filter((item) => item.part === part).length >= most) return refuse("sheet-full");
    return accept({ ...sheet, items: [...sheet.items, { id: fresh, part, text }] });
  },
);

const withOwn = (
  sheet: Sheet,
  item: string,
  change: (found: OwnItem) => readonly OwnItem[],
): Verdict<Sheet> => {
  const found = sheet.items.find((each) => each.id === item);
  if (found === undefined) return refuse("gone");
  return accept({
    ...sheet,
    items: sheet.items.flatMap((each) => (each === found ? change(found) : [each])),
  });
};

const write: Own<{ item: string; text: string }> = sheetMove(
  z.strictObject({ item: id, text: z.string().max(MAX_OWN_TEXT) }),
  (sheet: Sheet, { item, text }) => withOwn(sheet, item, (found) => [{ ...found, text }]),
);

const remove: Own<{ item: string }> = sheetMove(z.strictObject({ item: id }), (sheet: Sheet, { item }) =>
  withOwn(sheet, item, () => []),
);

/** Changes places with the neighbour under the same heading. */
const shift: Own<{ item: string; to: "up" | "down" }> = sheetMove(
  z.strictObject({ item: id, to: z.enum(["up", "down"]) }),
  (sheet: Sheet, { item, to }) => {
    const found = sheet.items.find((each) => each.id === item);
    if (found === undefined) return refuse("gone");
    const row = sheet.items.filter(({ part }) => part === found.part);
    const other = row[row.indexOf(found) + (to === "up" ? -1 : 1)];
    if (other === undefined) return accept(sheet);
    const swapped = (each: OwnItem): OwnItem => (each === found ? other : each === other ? found : each);
    return accept({ ...sheet, items: sheet.items.map(swapped) });
  },
);

// ---- What a table and a board have in common

/** Where a move at a table, or on a board that serves as the table, is made. */
interface Place {
  readonly context: MoveContext;
  readonly own: Sheet | null;
  /** Those who take turns in the row presentation. */
  readonly seats: readonly SeatId[];
  /** The row presentation goes on here now. */
  readonly row: boolean;
  /** Items that have room here. */
  readonly most: number;
  /** Whether this actor may write, pass and take back for this person. */
  readonly mayFor: (who: SeatId) => boolean;
  readonly limit: (part: string) => number | null;
  readonly parts: readonly string[];
  readonly mayTake: (part: Said, item: Item) => boolean;
}

type Op<Payload> = <P extends Pool>(pool: P, payload: Payload, place: Place) => Verdict<P>;

const put: Op<{ item: string }> = (pool, { item }, { context: { actor, id: fresh }, own, ...place }) => {
  const found = own?.items.find((each) => each.id === item);
  if (found === undefined) return refuse("gone");
  if (upOf(pool, actor, item) !== null) return refuse("already-up");
  const text = found.text.trim();
  if (text === "") return refuse("nothing-written");
  const said: Said = { id: fresh, text, owner: actor, from: item };
  return withSaid(pool, freshItem(said, { part: found.part, by: actor }), { ...place, who: actor });
};

/** Written straight here: my own, what we say together (`joint`), or for someone who says it aloud. */
const say: Op<{ part: string; text: string; joint?: boolean | undefined; for?: SeatId | undefined }> = (
  pool,
  { part, text, joint = false, for: whom },
  { context: { actor, id: fresh }, ...place },
) => {
  if (!place.parts.includes(part)) return refuse("no-such-part");
  const who = whom ?? actor;
  if (!place.mayFor(who)) return refuse("only-facilitator");
  const said: Said = { id: fresh, text, owner: joint ? null : who, from: null };
  return withSaid(pool, freshItem(said, { part, by: actor }), { ...place, row: place.row && !joint, who });
};

const done: Op<{ more: boolean; for?: SeatId | undefined }> = (pool, { more, for: whom }, place) => {
  const who = whom ?? place.context.actor;
  if (!place.mayFor(who)) return refuse("only-facilitator");
  return accept(more ? withMore(pool, who) : withDone(pool, who));
};

/** The turn goes on, and comes back in the next round. */
const next: Op<{ who: SeatId }> = (pool, { who }, { seats, row }) => {
  if (!row || turnOf(pool, seats) !== who) return refuse("not-your-turn");
  return accept({ ...pool, last: who });
};

const choose: Op<{ item: string; on: boolean }> = (pool, { item, on }, { limit }) => {
  const part = pool.items.find((each) => each.id === item)?.part ?? "";
  return withChoice(pool, item, on, limit(part));
};

const reword: Op<{ item: string; version: number; text: string }> = (pool, { item, version: known, text }) =>
  reworded(pool, item, known, text);

const merge: Op<{ item: string; version: number; into: string; intoVersion: number }> = (pool, payload) =>
  merged(pool, payload, { item: payload.into, version: payload.intoVersion });

const splitOut: Op<{ item: string; version: number; said: string }> = (pool, payload, { context, most }) =>
  pool.items.length >= most
    ? refuse("full")
    : split(pool, payload.item, payload.version, payload.said, context.id);

const takeBack: Op<{ item: string; said: string }> = (pool, { item, said }, { mayTake }) =>
  takenBack(pool, item, said, mayTake);

const mostIn =
  (limit: (part: string) => ReturnType<typeof limitOf>) =>
  (part: string): number | null =>
    mostOf(limit(part));

const atTable = <Payload>(payload: z.ZodType<Payload>, op: Op<Payload>): At<Payload> =>
  tableMove(payload, (table: Table, given, context, config: Config) => {
    if (context.phase === "alone") return refuse("not-yet");
    const { actor, facilitator } = context;
    const { seats } = context.table;
    const verdict = op(table, given, {
      context,
      own: context.own,
      seats,
      row: hasRow({ row: config.row !== false }, context.phase),
      most: MAX_AT_TABLE,
      mayFor: (who) => who === actor || seats.includes(who),
      limit: mostIn((part) => limitOf(config, part)),
      parts: partIds(config),
      mayTake: (part, item) =>
        part.owner === null ||
        part.owner === actor ||
        (part === item.said[0] && item.by === actor) ||
        facilitator === actor,
    });
    return verdict.ok ? accept({ table: verdict.value }) : verdict;
  });

const partIds = ({ parts }: Config): readonly string[] => parts?.map((part) => part.id) ?? ["main"];

/** Those who sat at the table that brought it. */
const sat = ({ brought }: Board, table: number | null, who: SeatId): boolean =>
  brought.some((each) => each.table === table && each.seats.includes(who));

const onBoard = <Payload>(
  payload: z.ZodType<Payload>,
  op: Op<Payload>,
  when: (context: MoveContext, board: Board) => string | null = () => null,
): On<Payload> =>
  boardMove(payload, (board: Board, given, context) => {
    const { actor, facilitator, phase } = context;
    if (phase === "alone") return refuse("not-yet");
    const no = when(context, board);
    if (no !== null) return refuse(no);
    const verdict = op(board, given, {
      context,
      own: context.own,
      seats: context.present,
      row: hasRow(board, phase) && context.tables.length === 0,
      most: MAX_ON_BOARD,
      mayFor: (who) => who === actor || (actor === facilitator && context.seats.includes(who)),
      limit: mostIn((part) => roomLimitOf(board, part)),
      parts: board.parts.map((part) => part.id),
      mayTake: (part, item) =>
        part.owner === actor || item.by === actor || facilitator === actor || sat(board, item.table, actor),
    });
    return verdict.ok ? accept({ board: verdict.value }) : verdict;
  });

/** While people sit at tables, what is said there comes to the board when the table brings it. */
const notFromTable = ({ table, phase }: MoveContext): string | null =>
  table !== null && phase !== "plenary" ? "first-at-table" : null;

/** The room agrees only where the programme asks it to, or where it has sat together from the start. */
const mayAgree = (_context: MoveContext, { brought, agree }: Board): string | null =>
  agree || brought.length === 0 ? null : "nothing-to-agree";

const payloads = {
  put: z.strictObject({ item: id }),
  say: z.strictObject({ part: id, text: words, joint: z.boolean().optional(), for: seat.optional() }),
  done: z.strictObject({ more: z.boolean(), for: seat.optional() }),
  next: z.strictObject({ who: seat }),
  choose: z.strictObject({ item: id, on: z.boolean() }),
  reword: z.strictObject({ item: id, version, text: words }),
  merge: z.strictObject({ item: id, version, into: id, intoVersion: version }),
  split: z.strictObject({ item: id, version, said: id }),
  takeBack: z.strictObject({ item: id, said: id }),
};

// ---- From the table to the board, and what the room does there

/** Lays what a table has agreed on on the board, and what it has changed since; anyone at the table does it. */
const bring: On<Record<string, never>> = boardMove(
  z.strictObject({}),
  (board: Board, _none, { table, tableSheet, actor, id: fresh }) => {
    if (table === null || tableSheet === null) return refuse("no-table");
    const agreed = tableSheet.items.filter(({ chosen }) => chosen);
    if (agreed.length === 0) return refuse("nothing-agreed");
    const { number, seats } = table;
    const isFrom = (item: Item, from: string): boolean =>
      item.table === number && item.said.some((each) => each.from === from);
    const fromHere = ({ text, id: from, part }: Item, index: number): Item =>
      freshItem(
        { id: `${fresh.slice(0, 60)}-${String(index)}`, text, owner: null, from },
        { part, by: actor, table: number },
      );
    const kept = board.items.flatMap((item) => stillBrought(item, number, agreed));
    const news = agreed.filter(({ id: from }) => !kept.some((item) => isFrom(item, from))).map(fromHere);
    if (kept.length + news.length > MAX_ON_BOARD) return refuse("full");
    const others = board.brought.filter((each) => each.table !== number);
    const brought = [...others, { table: number, seats: [...seats].slice(0, MAX_TABLES) }].slice(-MAX_TABLES);
    return accept({ board: { ...board, items: [...kept, ...news], brought } });
  },
);

/** An item of this table as it is now: reworded there, or taken out unless the room has built on it. */
const stillBrought = (item: Item, table: number, agreed: readonly Item[]): readonly Item[] => {
  const [said, ...more] = item.said;
  const untouched = item.version === 1 && !item.chosen && more.length === 0;
  if (item.table !== table || said === undefined || said.from === null || !untouched) return [item];
  const now = agreed.find((each) => each.id === said.from);
  if (now === undefined) return [];
  return [{ ...item, part: now.part, text: now.text, said: [{ ...said, text: now.text }] }];
};

/** Which table the room listens to now. */
const show: On<{ table: number | null }> = boardMove(
  z.strictObject({ table: z.int().min(1).max(MAX_TABLES).nullable() }),
  (board: Board, { table }) =>
    table !== null && !board.brought.some((each) => each.table === table)
      ? refuse("not-brought-yet")
      : accept({ board: { ...board, shown: table } }),
);

const review: On<{ on: string | null }> = boardMove(
  z.strictObject({ on: z.iso.date().nullable() }),
  (board: Board, { on }, _context, { reviewDate }: Config) =>
    reviewDate === true ? accept({ board: { ...board, reviewOn: on } }) : refuse("no-review-date"),
);

/** Everything people do here; what a table does on its sheet is done on the board where all sit together. */
export const moves = {
  add,
  write,
  remove,
  shift,
  put: atTable(payloads.put, put),
  say: atTable(payloads.say, say),
  done: atTable(payloads.done, done),
  next: atTable(payloads.next, next),
  choose: atTable(payloads.choose, choose),
  reword: atTable(payloads.reword, reword),
  merge: atTable(payloads.merge, merge),
  split: atTable(payloads.split, splitOut),
  "take-back": atTable(payloads.takeBack, takeBack),
  "board-put": onBoard(payloads.put, put, notFromTable),
  "board-say": onBoard(payloads.say, say, notFromTable),
  "board-done": onBoard(payloads.done, done),
  "board-next": onBoard(payloads.next, next),
  "board-choose": onBoard(payloads.choose, choose, mayAgree),
  "board-reword": onBoard(payloads.reword, reword),
  "board-merge": onBoard(payloads.merge, merge),
  "board-split": onBoard(payloads.split, splitOut),
  "board-take-back": onBoard(payloads.takeBack, takeBack),
  bring,
  show,
  review,
};

/** As many empty lines as are asked for lie ready under each heading. */
export const blankSheet = (config: Config, parts: Sheet["parts"]): Sheet => {
  const lines = Math.min(config.own?.min ?? 1, 5);
  return {
    parts,
    items: parts.flatMap((part) =>
      [...Array(lines).keys()].map((line) => ({
        id: `${part.id.slice(0, 60)}-${String(line + 1)}`,
        part: part.id,
        text: "",
      })),
    ),
  };
};
