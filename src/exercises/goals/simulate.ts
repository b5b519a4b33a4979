import type { SimulatedMove, SimulationAt } from "../../core/exercise.ts";
import { dealer } from "../../core/luck.ts";
import { inLanguage } from "../../core/text.ts";
import type { Board, OwnGoal, Sheet, Table } from "./state.ts";
import { samples } from "./texts.ts";

type At = SimulationAt<Board, Sheet, Table>;

/** What a simulated colleague does next: one goal in each direction, with its situation; then one of them to the table. */
export const simulate = (at: At): SimulatedMove | null => writes(at) ?? shows(at);

const writes = ({ board, sheet, context, language }: At): SimulatedMove | null => {
  const missing = board.directions.find(
    (direction) => !sheet.goals.some((goal) => goal.direction === direction),
  );
  if (missing !== undefined) {
    const pile = samples.filter(({ direction }) => direction === missing || missing === "other");
    const sample = pile[Math.floor(dealer(context.luck)() * pile.length)];
    if (sample === undefined) return null;
    return { move: "add", payload: { direction: missing, text: inLanguage(sample.text, language) } };
  }
  const bare = sheet.goals.find(
    ({ situation, text }) => situation === "" && sampleOf(text, wordsIn(language)) !== null,
  );
  const sample = bare === undefined ? null : sampleOf(bare.text, wordsIn(language));
  if (bare !== undefined && sample !== null)
    return {
      move: "write",
      payload: { goal: bare.id, field: "situation", text: inLanguage(sample.situation, language) },
    };
  const open = sheet.goals.find(({ horizon }) => horizon === null);
  return open === undefined ? null : { move: "horizon", payload: { goal: open.id, horizon: "short" } };
};

const wordsIn =
  (language: At["language"]) =>
  (text: (typeof samples)[number]["text"]): string =>
    inLanguage(text, language);

const sampleOf = (
  text: string,
  words: (text: (typeof samples)[number]["text"]) => string,
): (typeof samples)[number] | null => samples.find((sample) => words(sample.text) === text) ?? null;

const shows = (at: At): SimulatedMove | null => {
  const { board, sheet, context } = at;
  if (!board.shares || context.phase === "alone") return null;
  if (context.table === null && context.tables.length > 0) return null;
  const next = sheet.goals.find(isWritten);
  return next === undefined || hasShown(at)
    ? null
    : { move: context.table === null ? "board-share" : "share", payload: { goal: next.id } };
};

const hasShown = ({ board, tableSheet, context }: At): boolean =>
  (context.table === null ? board.goals : (tableSheet?.goals ?? [])).some(({ by }) => by === context.actor);

const isWritten = ({ text }: OwnGoal): boolean => text.trim() !== "";
