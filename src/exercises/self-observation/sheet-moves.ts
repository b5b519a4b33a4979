import { z } from "zod";
import { NoPayload, type SheetMove, sheetMove } from "../../core/exercise.ts";
import { type RowSymbol, rowSymbols } from "../../core/kinds.ts";
import { accept, refuse, type Verdict } from "../../core/verdict.ts";
import {
  type Config,
  MAX_ROWS,
  MAX_TASK,
  MAX_TIME,
  type Row,
  rounded,
  type Scale,
  type Sheet,
  shareOf,
  type Unit,
} from "./state.ts";

const id = z.string().min(1).max(64);
const task = z.string().max(MAX_TASK);
const time = z.number().min(0).max(MAX_TIME).nullable();
const grade = z.int().min(1).max(5).nullable();

type On<Payload> = SheetMove<Config, Sheet, Payload>;

/** A row as it is written: its id is made where it is written, so that the next key meets a row that is already there. */
const Written = z.strictObject({ row: id, task, time, well: grade, important: grade });
type Written = z.infer<typeof Written>;

const isOutside = (given: number | null | undefined, scale: Scale): boolean =>
  typeof given === "number" && given > scale;

const share = (given: number | null, scale: Scale): number | null =>
  given === null ? null : shareOf(given, scale);

const hours = (given: number | null): number | null => (given === null ? null : rounded(given));

/** New rows at the end: one that was typed, or many that were pasted. A row that is there already stays as it is. */
const add: On<{ rows: Written[] }> = sheetMove(
  z.strictObject({ rows: z.array(Written).min(1).max(MAX_ROWS) }),
  (sheet: Sheet, { rows }) => {
    const known = new Set(sheet.rows.map((row) => row.id));
    const fresh = [...new Map(rows.map((each) => [each.row, each])).values()].filter(
      (each) => !known.has(each.row),
    );
    if (sheet.rows.length + fresh.length > MAX_ROWS) return refuse("sheet-full");
    if (
      fresh.some(({ well, important }) => isOutside(well, sheet.scale) || isOutside(important, sheet.scale))
    )
      return refuse("outside-scale");
    const added = fresh.map(
      (each): Row => ({
        id: each.row,
        task: each.task,
        time: hours(each.time),
        well: share(each.well, sheet.scale),
        important: share(each.important, sheet.scale),
        symbols: [],
      }),
    );
    return accept({ ...sheet, rows: [...sheet.rows, ...added] });
  },
);

const changed = (sheet: Sheet, row: string, change: (found: Row) => Row): Verdict<Sheet> =>
  sheet.rows.some((each) => each.id === row)
    ? accept({ ...sheet, rows: sheet.rows.map((each) => (each.id === row ? change(each) : each)) })
    : refuse("no-such-row");

interface Edit {
  row: string;
  task?: string | undefined;
  time?: number | null | undefined;
  well?: number | null | undefined;
  important?: number | null | undefined;
}

/** Changes what is named of one row, and nothing else: two windows never undo one another. */
const edit: On<Edit> = sheetMove(
  z.strictObject({
    row: id,
    task: task.optional(),
    time: time.optional(),
    well: grade.optional(),
    important: grade.optional(),
  }),
  (sheet: Sheet, { row, ...given }: Edit) => {
    if (isOutside(given.well, sheet.scale) || isOutside(given.important, sheet.scale))
      return refuse("outside-scale");
    return changed(sheet, row, (found) => ({
      ...found,
      task: given.task ?? found.task,
      time: given.time === undefined ? found.time : hours(given.time),
      well: given.well === undefined ? found.well : share(given.well, sheet.scale),
      important: given.important === undefined ? found.important : share(given.important, sheet.scale),
    }));
  },
);

const mark: On<{ row: string; symbol: RowSymbol; on: boolean }> = sheetMove(
  z.strictObject({ row: id, symbol: z.enum(rowSymbols), on: z.boolean() }),
  (sheet: Sheet, { row, symbol, on }) =>
    changed(sheet, row, (found) => ({
      ...found,
      symbols: rowSymbols.filter((each) => (each === symbol ? on : found.symbols.includes(each))),
    })),
);

const remove: On<{ row: string }> = sheetMove(z.strictObject({ row: id }), (sheet: Sheet, { row }) =>
  sheet.rows.some((each) => each.id === row)
    ? accept({ ...sheet, rows: sheet.rows.filter((each) => each.id !== row) })
    : refuse("no-such-row"),
);

/** Puts a row in another place, counted from 0 among the others; beyond the end is the end. */
const place: On<{ row: string; at: number }> = sheetMove(
  z.strictObject({ row: id, at: z.int().min(0).max(MAX_ROWS) }),
  (sheet: Sheet, { row, at }) => {
    const found = sheet.rows.find((each) => each.id === row);
    if (found === undefined) return refuse("no-such-row");
    const others = sheet.rows.filter((each) => each !== found);
    return accept({ ...sheet, rows: others.toSpliced(at, 0, found) });
  },
);

/** Another scale: what has been answered keeps its place between the ends. */
const scale: On<{ scale: Scale }> = sheetMove(
  z.strictObject({ scale: z.literal([3, 5]) }),
  (sheet: Sheet, given) => accept({ ...sheet, scale: given.scale }),
);

/** Hours or percent: what has been written is turned into the other by the length of the week. */
const unit: On<{ unit: Unit }> = sheetMove(
  z.strictObject({ unit: z.enum(["hours", "percent"]) }),
  (sheet: Sheet, given) => {
    if (given.unit === sheet.unit) return accept(sheet);
    const factor = given.unit === "percent" ? 100 / sheet.week : sheet.week / 100;
    const turned = (value: number | null): number | null =>
      value === null ? null : Math.min(MAX_TIME, Math.round(value * factor * 10) / 10);
    return accept({
      ...sheet,
      unit: given.unit,
      rows: sheet.rows.map((row) => ({ ...row, time: turned(row.time) })),
    });
  },
);

const week: On<{ week: number }> = sheetMove(
  z.strictObject({ week: z.number().min(1).max(80) }),
  (sheet: Sheet, given) => accept({ ...sheet, week: rounded(given.week) }),
);

/** Begins with the rows of an earlier meeting: tasks, time and grades; the symbols are set anew. */
const begin: On<NoPayload> = sheetMove(NoPayload, (sheet: Sheet) => {
  if (sheet.earlier === null) return refuse("nothing-earlier");
  const known = new Set(sheet.rows.map((row) => row.id));
  const fresh = sheet.earlier.rows.filter((row) => !known.has(row.id));
  const rows = [...sheet.rows, ...fresh.map((row): Row => ({ ...row, symbols: [] }))];
  if (rows.length > MAX_ROWS) return refuse("sheet-full");
  const unit = sheet.rows.length === 0 ? sheet.earlier.unit : sheet.unit;
  return accept({ ...sheet, unit, rows, earlier: null });
});

/** Puts the offer of earlier rows away. */
const startBlank: On<NoPayload> = sheetMove(NoPayload, (sheet: Sheet) => accept({ ...sheet, earlier: null }));

/** What an owner does alone with the own rows. */
export const sheetMoves = {
  add,
  edit,
  mark,
  remove,
  place,
  scale,
  unit,
  week,
  begin,
  "start-blank": startBlank,
};
