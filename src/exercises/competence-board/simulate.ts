import type { SimulatedMove, SimulationAt } from "../../core/exercise.ts";
import { dealer } from "../../core/luck.ts";
import { inLanguage } from "../../core/text.ts";
import { type Board, hasPut, nextToPut, type Sheet } from "./state.ts";
import { samples } from "./texts.ts";

type At = SimulationAt<Board, Sheet>;

/** Writes three notes in each category, lays one in each in its own turn, and marks a few in the end. */
export const simulate = (at: At): SimulatedMove | null => {
  if (at.context.phase === "alone") return writeOne(at);
  if (at.context.focus.includes(at.context.actor)) return writeOne(at) ?? putOne(at);
  return at.context.phase === "use" ? markOne(at) : null;
};

const writeOne = ({ sheet, context, language }: At): SimulatedMove | null => {
  const blank = sheet.notes.find(({ text }) => text === "");
  if (blank === undefined) return null;
  const pile = samples[sheet.categories.findIndex(({ id }) => id === blank.category)] ?? [];
  const mine = new Set(sheet.notes.map(({ text }) => text));
  const left = pile.map((text) => inLanguage(text, language)).filter((text) => !mine.has(text));
  const text = left[Math.floor(dealer(context.luck)() * left.length)];
  return text === undefined ? null : { move: "write", payload: { note: blank.id, text } };
};

const putOne = ({ board, sheet, context: { actor, lap } }: At): SimulatedMove | null => {
  for (const { id } of board.categories) {
    const next = hasPut(board, actor, id, lap) ? null : nextToPut(sheet, board, actor, id);
    if (next !== null) return { move: "put", payload: { note: next.id } };
  }
  return null;
};

const markOne = ({ board, context: { actor, luck } }: At): SimulatedMove | null => {
  const mine = board.notes.filter(({ marks }) => marks.includes(actor)).length;
  const open = board.notes.filter(({ owner, marks }) => owner !== actor && !marks.includes(actor));
  const pick = open[Math.floor(dealer(luck)() * open.length)];
  return mine >= 3 || pick === undefined ? null : { move: "mark", payload: { note: pick.id, on: true } };
};
