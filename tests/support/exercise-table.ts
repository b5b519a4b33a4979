import fc from "fast-check";
import type { AnyExercise, MoveContext, TableAt } from "../../src/core/exercise.ts";
import { type SeatId, seatId } from "../../src/core/ids.ts";
import { dealer } from "../../src/core/luck.ts";
import { checkMove, playBoardMove, playSheetMove, playTableMove, revealStaged } from "../../src/core/play.ts";
import { arbitraryFrom, type Strings } from "./arbitrary-from.ts";

/** Four people around one board, each with a sheet; the first leads. */
export const people: readonly SeatId[] = ["seat-kari", "seat-ola", "seat-siri", "seat-anne"].map(seatId);

export interface Table {
  readonly board: unknown;
  readonly sheets: ReadonlyMap<SeatId, unknown>;
  /** The sheets of the tables in the step, by the table's id; one that nobody has used yet is not there. */
  readonly tableSheets: ReadonlyMap<string, unknown>;
  readonly roles: Readonly<Record<string, SeatId>>;
  /** Reason codes of everything that was refused on the way. */
  readonly refused: readonly string[];
}

export const openTable = (exercise: AnyExercise, config: unknown, memory = {}): Table => ({
  board: exercise.openBoard(config, memory) as unknown,
  sheets: new Map(people.map((seat) => [seat, exercise.blankSheet(config) as unknown])),
  tableSheets: new Map(),
  roles: {},
  refused: [],
});

/** One thing somebody does, with everything chance brings to it: playing it twice gives the same. */
export interface Doing {
  readonly actor: SeatId;
  readonly move: string;
  readonly payload: unknown;
  readonly id: string;
  readonly luck: number;
  readonly phase: string;
  readonly segment: string | null;
  readonly focus: readonly SeatId[];
  /** How people sit; left out, all together. */
  readonly tables?: Seating;
}

/** Who sits together; none: all do. */
export type Seating = readonly (readonly SeatId[])[];

const [kari, ola, siri, anne] = people as readonly [SeatId, SeatId, SeatId, SeatId];
/** Two and two. */
export const inPairs: Seating = [
  [kari, ola],
  [siri, anne],
];
const seatings: readonly Seating[] = [
  [],
  inPairs,
  [
    [anne, ola],
    [kari, siri],
  ],
  [[siri, kari, anne, ola]],
];

const tablesOf = (seating: Seating, focus: readonly SeatId[]): readonly TableAt[] =>
  seating.map((seats, index) => ({
    id: `table.${String(index + 1)}`,
    number: index + 1,
    seats,
    focus: focus.find((seat) => seats.includes(seat)) ?? null,
  }));

const tableIn = (tables: readonly TableAt[], seat: SeatId): TableAt | null =>
  tables.find(({ seats }) => seats.includes(seat)) ?? null;

/** The sheet of the actor's own table, opened when it is first needed; null where the exercise has none or the actor sits at none. */
export const tableSheetOf = (
  exercise: AnyExercise,
  config: unknown,
  table: Table,
  at: TableAt | null,
): unknown =>
  at === null || exercise.openTable === undefined
    ? null
    : (table.tableSheets.get(at.id) ?? (exercise.openTable(config, {}) as unknown));

export const contextOf = (table: Table, doing: Omit<Doing, "move" | "payload">): MoveContext => ({
  actor: doing.actor,
  now: 1_700_000_000_000,
  id: doing.id,
  luck: doing.luck,
  phase: doing.phase,
  segment: doing.segment,
  lap: 0,
  focus: doing.focus,
  facilitator: new Map(Object.entries(table.roles)).get("facilitator") ?? people[0] ?? null,
  roles: table.roles,
  tables: tablesOf(doing.tables ?? [], doing.focus),
  table: tableIn(tablesOf(doing.tables ?? [], doing.focus), doing.actor),
  present: people,
  seats: people,
});

/** The table after one move; a refused one leaves it as it was. */
export const playAt = (exercise: AnyExercise, config: unknown, table: Table, doing: Doing): Table => {
  const context = contextOf(table, doing);
  const tableSheet = tableSheetOf(exercise, config, table, context.table);
  const things = thingsIn([table.sheets.get(doing.actor), tableSheet, table.board]);
  const checked = checkMove(exercise, doing.move, pointed(doing.payload, things));
  if (!checked.ok) return { ...table, refused: [...table.refused, checked.reason] };
  const own = table.sheets.get(doing.actor) ?? null;
  const withSheets = (sheet: unknown, atTable: unknown): Pick<Table, "sheets" | "tableSheets"> => ({
    sheets: sheet === undefined ? table.sheets : new Map([...table.sheets, [doing.actor, sheet]]),
    tableSheets:
      atTable === undefined || context.table === null
        ? table.tableSheets
        : new Map([...table.tableSheets, [context.table.id, atTable]]),
  });
  if (checked.value.scope === "sheet") {
    const verdict = playSheetMove(exercise, checked.value, own, context, config);
    if (!verdict.ok) return { ...table, refused: [...table.refused, verdict.reason] };
    return { ...table, ...withSheets(verdict.value, undefined) };
  }
  if (checked.value.scope === "table") {
    const verdict = playTableMove(exercise, checked.value, tableSheet, own, context, config);
    if (!verdict.ok) return { ...table, refused: [...table.refused, verdict.reason] };
    return { ...table, ...withSheets(verdict.value.sheet, verdict.value.table) };
  }
  const verdict = playBoardMove(exercise, checked.value, table.board, own, context, config, tableSheet);
  if (!verdict.ok) return { ...table, refused: [...table.refused, verdict.reason] };
  const { board, table: atTable, sheet, appoint } = verdict.value;
  return {
    ...table,
    board,
    ...withSheets(sheet, atTable),
    roles: { ...table.roles, ...Object.fromEntries(appoint.map(({ role, seat }) => [role, seat])) },
  };
};

export const playAll = (
  exercise: AnyExercise,
  config: unknown,
  table: Table,
  plan: readonly Doing[],
): Table => plan.reduce((at, doing) => playAt(exercise, config, at, doing), table);

export const revealAt = (exercise: AnyExercise, table: Table, luck: number): Table => {
  const { board, sheets } = revealStaged(exercise, table.board, table.sheets, dealer(luck));
  return {
    ...table,
    board,
    sheets: new Map([...table.sheets, ...sheets.map(({ owner, sheet }) => [owner, sheet] as const)]),
  };
};

/** Words that can be recognised wherever they turn up. */
const markedWords = fc.integer({ min: 0, max: 99_999_999 }).map((n) => `mark${String(n).padStart(8, "0")}`);
export const isMarked = (word: string): boolean => /mark\d{8}/u.test(word);

const strings = (words: fc.Arbitrary<string>): Strings => ({
  likely: [...people, ...people, ...people, "id-0", "@0", "@1", "@2", "@3", "@4", "@5"],
  words,
});

/** "@n" in a payload stands for the n-th thing that this person can see: things must exist to be moved or laid ready. */
const pointed = (value: unknown, things: readonly string[]): unknown => {
  if (typeof value === "string") {
    const place = /^@(\d)$/u.exec(value)?.[1];
    return place === undefined || things.length === 0 ? value : things[Number(place) % things.length];
  }
  if (Array.isArray(value)) return value.map((one) => pointed(one, things));
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, pointed(inner, things)]));
  return value;
};

const thingsIn = (papers: unknown): readonly string[] => [
  ...new Set(wordsIn(papers).filter((word) => /^id-\d+$/u.test(word))),
];

/** Settings as a programme could have them, checked as programmes are. */
export const settingsOf = (exercise: AnyExercise): fc.Arbitrary<unknown> =>
  arbitraryFrom(exercise.config, strings(fc.string({ minLength: 1 }))).map(
    (raw) => exercise.config.parse(raw) as unknown,
  );

/** What people might do, in any order, in and out of focus, with payloads their schemas let through. */
export const plansOf = (
  exercise: AnyExercise,
  {
    phases,
    marked = false,
    only = () => true,
    shortest = 0,
    longest = 25,
    seating,
  }: {
    readonly phases: readonly PhaseAt[];
    readonly marked?: boolean;
    readonly only?: (move: string) => boolean;
    readonly shortest?: number;
    readonly longest?: number;
    /** How people sit all the time; left out, now so and now so. */
    readonly seating?: Seating;
  },
): fc.Arbitrary<readonly Doing[]> => {
  const words = marked ? markedWords : fc.string();
  const moves = Object.entries(exercise.moves)
    .filter(([move]) => only(move))
    .map(([move, { payload }]) =>
      arbitraryFrom(payload, strings(words)).map((value) => ({ move, payload: value })),
    );
  if (moves.length === 0) return fc.constant([]);
  const one = fc.record({
    what: fc.oneof(...moves),
    actor: fc.constantFrom(...people),
    luck: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    at: fc.constantFrom(...phases),
    focus: fc.subarray([...people], { maxLength: 2 }),
    tables: seating === undefined ? fc.constantFrom(...seatings) : fc.constant(seating),
  });
  return fc.array(one, { minLength: shortest, maxLength: longest }).map((plan) =>
    plan.map(({ what, actor, luck, at, focus, tables }, index) => ({
      ...what,
      ...at,
      actor,
      luck,
      focus,
      tables,
      id: `id-${String(index)}`,
    })),
  );
};

export interface PhaseAt {
  readonly phase: string;
  readonly segment: string | null;
}

/** All strings in a value of plain JSON, keys included. */
export const wordsIn = (value: unknown): readonly string[] => {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(wordsIn);
  if (typeof value === "object" && value !== null)
    return Object.entries(value).flatMap(([key, inner]) => [key, ...wordsIn(inner)]);
  return [];
};
