import type { SimulatedMove, SimulationAt } from "../../core/exercise.ts";
import { dealer } from "../../core/luck.ts";
import { inLanguage } from "../../core/text.ts";
import { goesTo, hostOf, stopNow } from "./route.ts";
import { type Board, commentsAt, type Sheet } from "./state.ts";
import { samples } from "./texts.ts";

type At = SimulationAt<Board, Sheet>;

/** Visitors leave one comment at each stop; back home, those at a table answer what others have written there. */
export const simulate = (at: At): SimulatedMove | null => {
  switch (at.context.phase) {
    case "walk":
      return comments(at);
    case "adjust":
      return answersOne(at);
    default:
      return null;
  }
};

const comments = ({ board, sheet, context, language }: At): SimulatedMove | null => {
  const { tables, table, actor } = context;
  const stop = stopNow(board, context.segment, context.lap);
  const together = tables.length < 2;
  // The last stop of a walk through all tables is the one before home.
  if (sheet.mine.length > (together ? 0 : Math.min(stop, tables.length - 2))) return null;
  if (!together && (table === null || hostOf(board, table) === actor || stop >= tables.length - 1))
    return null;
  const wall = together
    ? (board.walls[0]?.table ?? null)
    : table === null
      ? null
      : goesTo(tables, table.number, stop, tables.length - 1);
  const said = new Set(commentsAt(board, wall).map(({ text }) => text));
  const left = samples.map((text) => inLanguage(text, language)).filter((text) => !said.has(text));
  const text = left[Math.floor(dealer(context.luck)() * left.length)];
  return text === undefined ? null : { move: "comment", payload: { wall, text } };
};

const answersOne = ({ board, context }: At): SimulatedMove | null => {
  const { tables, table, luck } = context;
  if (tables.length >= 2 && table === null) return null;
  const open = board.comments.find(
    ({ wall, answer }) => answer === null && (tables.length < 2 || wall === null || wall === table?.number),
  );
  if (open === undefined) return null;
  const answer = dealer(luck)() < 0.5 ? "change" : "keep";
  return { move: "answer", payload: { comment: open.id, answer, was: null } };
};
