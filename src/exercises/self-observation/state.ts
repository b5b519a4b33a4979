import { z } from "zod";
import type { SeatId } from "../../core/ids.ts";
import { seatId } from "../../core/ids.ts";
import { OwnList, TaskRow, TaskRows } from "../../core/kinds.ts";

const id = z.string().min(1).max(64);
const seat = id.transform(seatId);

export const MAX_TASK = 200;
/** Rows on one sheet; sixty are comfortable. */
export const MAX_ROWS = 100;
/** Lists of the owner's own that stand beside the rows. */
export const MAX_LISTS = 8;
/** Shared rows and pictures at a table or on the board, and how many of them may be pictures. */
export const MAX_SHARED = 60;
export const MAX_PICTURES = 12;
/** Hours; also the most percent that a row is given when the unit changes. */
export const MAX_TIME = 168;

const Unit = z.enum(["hours", "percent"]);
export type Unit = z.infer<typeof Unit>;
const Scale = z.literal([3, 5]);
/** One to three, or one to five. */
export type Scale = z.infer<typeof Scale>;
const Week = z.number().min(1).max(80);

/**
 * Settings of a programme; all may be left out. The owner can change unit, scale and week on the own sheet.
 * Phases: `observe` (write the rows), `symbols` (mark them), `picture` (see them); an unknown one shows the rows and the picture.
 * In `observe` and `symbols` nothing can be shared; in others a row or the picture may be, by its owner's own act.
 */
export const Config = z.strictObject({
  /** How time is written to begin with: hours a week (left out), or percent of the working time. */
  unit: Unit.optional(),
  /** Steps of the scale to begin with; left out, five. */
  scale: Scale.optional(),
  /** Hours of a working week; 37.5 where left out. */
  week: Week.optional(),
  /** Ids of the owner's own lists (kind "list") to show beside the rows; left out: all of them. */
  lists: z.array(id).max(MAX_LISTS).optional(),
});
export type Config = z.infer<typeof Config>;

/** A row on the sheet; its task may still be blank. `well` and `important` are shares of the scale, 0 to 1. */
export const Row = z.strictObject({ ...TaskRow.shape, task: z.string().max(MAX_TASK) });
export type Row = z.infer<typeof Row>;
const Rows = z.array(Row).max(MAX_ROWS);

/** A list of the owner's own from another step, with the exercise and the step it came from. */
const Own = z.strictObject({ ...OwnList.shape, from: z.string().max(200), earlier: z.boolean() });
export type Own = z.infer<typeof Own>;

export const Sheet = z.strictObject({
  unit: Unit,
  scale: Scale,
  week: Week,
  rows: Rows,
  lists: z.array(Own).max(MAX_LISTS),
  /** The rows of an earlier meeting, to begin with if the owner wants; null: there are none, or they have been put away. */
  earlier: z.strictObject({ at: z.number(), ...TaskRows.shape }).nullable(),
  /** Ids of rows that have been taken over already: a row that its owner has removed does not come back. */
  taken: z.array(id).max(400),
});
export type Sheet = z.infer<typeof Sheet>;

/** One row, or a whole picture, as it was when its owner shared it. */
export const Shared = z.strictObject({
  id,
  owner: seat,
  kind: z.enum(["row", "picture"]),
  unit: Unit,
  scale: Scale,
  rows: z.array(TaskRow).min(1).max(MAX_ROWS),
});
export type Shared = z.infer<typeof Shared>;

/** What has been shared: the same for a table and for the board. */
export const Board = z.strictObject({ shared: z.array(Shared).max(MAX_SHARED) });
export type Board = z.infer<typeof Board>;

export const blankSheet = (config: Config): Sheet => ({
  unit: config.unit ?? "hours",
  scale: config.scale ?? 5,
  week: config.week ?? 37.5,
  rows: [],
  lists: [],
  earlier: null,
  taken: [],
});

/** The grade on a scale that a share comes nearest to; on three, what lies off the middle goes to its side. */
export const gradeOf = (share: number, scale: Scale): number => {
  if (scale === 5) return 1 + Math.round(share * 4);
  return share < 0.4 ? 1 : share > 0.6 ? 3 : 2;
};

/** A grade as a share of its scale. */
export const shareOf = (grade: number, scale: Scale): number => (grade - 1) / (scale - 1);

/** The owner's own shared row here, or shared picture where `row` is null. */
export const sharedOf = ({ shared }: Board, owner: SeatId | null, row: string | null): Shared | undefined =>
  shared.find(
    (each) =>
      each.owner === owner &&
      (row === null ? each.kind === "picture" : each.kind === "row" && each.rows[0]?.id === row),
  );

/** Rows with a task, as other exercises and other people may have them. */
export const filled = (rows: readonly Row[]): readonly Row[] =>
  rows.map((row) => ({ ...row, task: row.task.trim() })).filter(({ task }) => task !== "");

/** Rows that have a place in the picture. */
export const placed = (rows: readonly Row[]): readonly Row[] =>
  filled(rows).filter(({ well, important }) => well !== null && important !== null);

/** The time of all rows, in the unit of the sheet. */
export const sumOf = (rows: readonly Row[]): number =>
  rounded(rows.reduce((sum, { time }) => sum + (time ?? 0), 0));

/** Rounded to a hundredth: a quarter of an hour is the least that people write. */
export const rounded = (value: number): number => Math.round(value * 100) / 100;
