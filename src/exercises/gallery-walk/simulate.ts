import type { MoveContext, SimulatedMove, SimulationAt } from "../../core/exercise.ts";
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
  const to = whereTo(board, context);
  if (to === null || sheet.mine.length > to.before) return null;
  const said = new Set(commentsAt(board, to.wall).map(({ text }) => text));
  const left = samples.map((text) => inLanguage(text, language)).filter((text) => !said.has(text));
  const text = left[Math.floor(dealer(context.luck)() * left.length)];
  return text === undefined ? null : { move: "comment", payload: { wall: to.wall, text } };
};

/** The wall to comment now, and how many stops came before it; null for hosts, and when all are home. */
const whereTo = (
  board: Board,
  { tables, table, actor, segment, lap }: MoveContext,
): { readonly wall: number | null; readonly before: number } | null => {
  if (tables.length < 2) return { wall: board.walls[0]?.table ?? null, before: 0 };
  const stops = tables.length - 1;
  const stop = stopNow(board, segment, lap);
  if (table === null || stop >= stops || hostOf(board, table) === actor) return null;
  return { wall: goesTo(tables, table.number, stop, stops), before: stop };
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
