import type { SimulatedMove, SimulationAt } from "../../core/exercise.ts";
import { shuffled } from "../../core/luck.ts";
import { inLanguage } from "../../core/text.ts";
import { samples } from "./samples.ts";
import { type Board, inPlace, type Sheet, sharedOf } from "./state.ts";

/** A simulated colleague sorts this many tasks. */
const TASKS = 5;

type At = SimulationAt<Board, Sheet, Board>;

/** What a simulated colleague does next: writes five tasks, gives the important ones a next action, and shares one in a group. */
export const simulate = (at: At): SimulatedMove | null =>
  writes(at) ?? decides(at) ?? (at.context.phase === "group" ? shows(at) : null);

const writes = ({ sheet, context, language }: At): SimulatedMove | null => {
  if (sheet.tasks.length >= TASKS) return null;
  const [sample] = shuffled(samples, context.luck).filter(
    ({ text }) => !sheet.tasks.some((task) => task.text === inLanguage(text, language)),
  );
  return sample === undefined
    ? null
    : { move: "add", payload: { text: inLanguage(sample.text, language), place: sample.field } };
};

const decides = ({ sheet, language }: At): SimulatedMove | null => {
  for (const task of sheet.tasks) {
    const sample = samples.find(({ text }) => inLanguage(text, language) === task.text);
    if (sample !== undefined && task.next === "")
      return { move: "edit", payload: { task: task.id, next: inLanguage(sample.next, language) } };
  }
  return null;
};

/** One task that is important and not urgent: at the own table, or on the board where the colleague has the word. */
const shows = ({ board, sheet, tableSheet, context }: At): SimulatedMove | null => {
  const atTable = context.table !== null;
  const inTurn = context.focus.includes(context.actor) ? board : null;
  const place = (atTable ? tableSheet : inTurn) ?? null;
  if (place === null) return null;
  if (sheet.tasks.some(({ id }) => sharedOf(place, context.actor, id) !== undefined)) return null;
  const task = inPlace(sheet.tasks, "plan")[0] ?? sheet.tasks.find((each) => each.place !== "pile");
  return task === undefined ? null : { move: atTable ? "table-share" : "share", payload: { task: task.id } };
};
