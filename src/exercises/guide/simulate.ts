import type { SimulatedMove, SimulationAt } from "../../core/exercise.ts";
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
  if (!board.shares || context.phase === "alone") return null;
  const seated = context.table !== null;
  if (!seated && context.tables.length > 0) return null;
  if (context.focus.length > 0 && !context.focus.includes(context.actor)) return null;
  const shown = seated ? (tableSheet?.answers ?? []) : board.answers;
  const order = sheet.fields.map(({ id }) => id);
  const [first] = sheet.answers
    .filter(({ text }) => text.trim() !== "")
    .toSorted((a, b) => order.indexOf(a.field) - order.indexOf(b.field));
  if (first === undefined || shown.some(({ by }) => by === context.actor)) return null;
  return { move: seated ? "share" : "board-share", payload: { answer: first.id } };
};
