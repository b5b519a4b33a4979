import type { MoveContext, SimulatedMove, SimulationAt } from "../../core/exercise.ts";
import { dealer } from "../../core/luck.ts";
import { inLanguage } from "../../core/text.ts";
import { generalSamples, samplesFor } from "./samples.ts";
import { answerTo, type Board, type Sheet, type Table } from "./state.ts";

type At = SimulationAt<Board, Sheet, Table>;

/** What a simulated colleague does next: an answer to each question, the action as a goal, then one answer to the others. */
export const simulate = (at: At): SimulatedMove | null => writes(at) ?? keeps(at) ?? shows(at);

const writes = ({ sheet, context, language }: At): SimulatedMove | null => {
  const empty = sheet.fields.find(({ id }) => answerTo(sheet, id) === "");
  if (empty === undefined) return null;
  const pile = samplesFor(empty.id) ?? generalSamples;
  const sample = pile[Math.floor(dealer(context.luck)() * pile.length)];
  if (sample === undefined) return null;
  return { move: "write", payload: { field: empty.id, text: inLanguage(sample, language) } };
};

const keeps = ({ board, sheet }: At): SimulatedMove | null =>
  board.goalField !== null && sheet.goal === null && answerTo(sheet, board.goalField).trim() !== ""
    ? { move: "make-goal", payload: {} }
    : null;

const shows = ({ board, sheet, tableSheet, context }: At): SimulatedMove | null => {
  if (!board.shares || !mayShow(context)) return null;
  const atTable = context.table !== null;
  const shown = atTable ? (tableSheet?.answers ?? []) : board.answers;
  const first = firstWritten(sheet);
  if (first === undefined || shown.some(({ by }) => by === context.actor)) return null;
  return { move: atTable ? "share" : "board-share", payload: { answer: first.id } };
};

/** Where there is somebody to show it to, and nobody else has the word. */
const mayShow = ({ phase, table, tables, focus, actor }: MoveContext): boolean =>
  phase !== "alone" &&
  (table !== null || tables.length === 0) &&
  (focus.length === 0 || focus.includes(actor));

const firstWritten = (sheet: Sheet): Sheet["answers"][number] | undefined => {
  const order = sheet.fields.map(({ id }) => id);
  return sheet.answers
    .filter(({ text }) => text.trim() !== "")
    .toSorted((a, b) => order.indexOf(a.field) - order.indexOf(b.field))[0];
};
