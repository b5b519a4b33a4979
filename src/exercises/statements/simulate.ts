import type { SimulatedMove, SimulationAt } from "../../core/exercise.ts";
import { dealer } from "../../core/luck.ts";
import { inLanguage } from "../../core/text.ts";
import { samples } from "./samples.ts";
import { type Board, type Sheet, statementsOf, upOf } from "./state.ts";

type At = SimulationAt<Board, Sheet>;

/** Writes one sentence, and puts it up in the own turn, or together with the others where there is no round. */
export const simulate = (at: At): SimulatedMove | null => {
  const { phase, focus, actor } = at.context;
  const written = writes(at);
  if (written !== null || phase === "alone") return written;
  const mayPut = focus.length === 0 ? phase !== "round" : focus.includes(actor);
  return mayPut ? puts(at) : null;
};

const writes = ({ sheet, board, context, language }: At): SimulatedMove | null => {
  const [first] = sheet.lines;
  if (first === undefined || sheet.lines.some(({ text }) => text !== "")) return null;
  const taken = new Set(board.statements.map(({ text }) => text));
  const left = samples.map((text) => inLanguage(text, language)).filter((text) => !taken.has(text));
  const text = left[Math.floor(dealer(context.luck)() * left.length)];
  return text === undefined ? null : { move: "write", payload: { line: first.id, text } };
};

const puts = ({ sheet, board, context: { actor } }: At): SimulatedMove | null => {
  if (statementsOf(board, actor).length > 0) return null;
  const line = sheet.lines.find(({ id, text }) => text.trim() !== "" && upOf(board, actor, id) === null);
  return line === undefined ? null : { move: "put", payload: { line: line.id } };
};
