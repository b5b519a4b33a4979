import type { SimulatedMove, SimulationAt } from "../../core/exercise.ts";
import { dealer, shuffled } from "../../core/luck.ts";
import { inLanguage, type Language } from "../../core/text.ts";
import { type Sample, samples } from "./samples.ts";
import { type Board, filled, gradeOf, type Row, type Sheet, sharedOf } from "./state.ts";

/** A simulated colleague writes this many rows. */
const ROWS = 6;

type At = SimulationAt<Board, Sheet, Board>;

/** What a simulated colleague does next: writes six rows, marks them, and shows one where people talk together. */
export const simulate = (at: At): SimulatedMove | null => {
  if (at.sheet.rows.length < ROWS) return writes(at);
  if (at.context.phase === "observe") return null;
  return marks(at) ?? (at.context.phase === "picture" ? shows(at) : null);
};

const sampleOf = ({ task }: Row, language: Language): Sample | undefined =>
  samples.find((sample) => inLanguage(sample.task, language) === task);

const writes = ({ sheet, context, language }: At): SimulatedMove | null => {
  const left = shuffled(samples, context.luck).filter(
    ({ task }) => !sheet.rows.some((row) => row.task === inLanguage(task, language)),
  );
  const [sample] = left;
  if (sample === undefined) return null;
  const deal = dealer(context.luck);
  const near = (grade: number): number =>
    Math.max(1, Math.min(sheet.scale, grade + Math.floor(deal() * 3) - 1));
  const onScale = (grade: number): number => gradeOf((grade - 1) / 4, sheet.scale);
  const hours = Math.max(0.5, sample.hours + Math.round((deal() - 0.5) * 4) / 2);
  return {
    move: "add",
    payload: {
      rows: [
        {
          row: context.id,
          task: inLanguage(sample.task, language),
          time: sheet.unit === "hours" ? hours : Math.round((hours / sheet.week) * 100),
          well: near(onScale(sample.well)),
          important: onScale(sample.important),
        },
      ],
    },
  };
};

/** The next symbol that fits a row and is not there yet. */
const marks = ({ sheet, language }: At): SimulatedMove | null => {
  for (const row of sheet.rows) {
    const symbol = sampleOf(row, language)?.symbols.find((each) => !row.symbols.includes(each));
    if (symbol !== undefined) return { move: "mark", payload: { row: row.id, symbol, on: true } };
  }
  return null;
};

/** One row: at the own table, or on the board in the own turn. */
const shows = ({ board, sheet, tableSheet, context }: At): SimulatedMove | null => {
  const atTable = context.table !== null;
  const inTurn = context.focus.includes(context.actor) ? board : null;
  const place = (atTable ? tableSheet : inTurn) ?? null;
  if (place === null) return null;
  const rows = filled(sheet.rows);
  if (rows.some(({ id }) => sharedOf(place, context.actor, id) !== undefined)) return null;
  const row = rows.find(({ symbols }) => symbols.includes("up")) ?? rows[0];
  return row === undefined ? null : { move: atTable ? "table-share" : "share", payload: { row: row.id } };
};
