import type { SimulatedMove, SimulationAt } from "../../core/exercise.ts";
import { dealer } from "../../core/luck.ts";
import { inLanguage } from "../../core/text.ts";
import { samples } from "./samples.ts";
import { type Board, MAX_TEXT, type Risk, type Sheet, type Table } from "./state.ts";

type At = SimulationAt<Board, Sheet, Table>;

/** A simulated colleague writes one risk with a measure, gives it a place, and brings it to the board from a table. */
export const simulate = (at: At): SimulatedMove | null => {
  const { board, context } = at;
  const seated = context.table !== null && context.phase !== "plenary";
  const paper: readonly Risk[] = seated ? (at.tableSheet?.risks ?? []) : board.risks;
  const mine = paper.find(({ from }) => from === context.actor);
  if (!seated && context.table !== null) return brings(at);
  if (mine === undefined) return writes(at, paper, seated);
  return places(at, mine, seated);
};

const places = ({ context }: At, { id, version, ...mine }: Risk, seated: boolean): SimulatedMove | null => {
  if (mine.likelihood !== null && mine.consequence !== null) return null;
  const luck = dealer(context.luck);
  const [likelihood, consequence] = [2 + Math.floor(luck() * 3), 2 + Math.floor(luck() * 4)];
  const move = seated ? "change-table" : "change";
  return { move, payload: { risk: id, version, likelihood, consequence } };
};

/** Brings what this colleague wrote at the table. */
const brings = ({ board, context, tableSheet }: At): SimulatedMove | null => {
  const mine = tableSheet?.risks.find(
    ({ id, from }) => from === context.actor && !board.risks.some((risk) => risk.id === id),
  );
  return mine === undefined ? null : { move: "bring", payload: { risk: mine.id } };
};

const writes = (
  { board, context, language }: At,
  paper: readonly Risk[],
  seated: boolean,
): SimulatedMove | null => {
  const given = board.examples.map((text) => ({ text, measure: null }));
  const left = (given.length > 0 ? given : samples)
    .map(({ text, measure }) => ({
      text: inLanguage(text, language).slice(0, MAX_TEXT),
      measure: measure === null ? "" : inLanguage(measure, language),
    }))
    .filter(({ text }) => !paper.some((risk) => risk.text === text));
  const payload = left[Math.floor(dealer(context.luck)() * left.length)];
  return payload === undefined ? null : { move: seated ? "add-table" : "add", payload };
};
