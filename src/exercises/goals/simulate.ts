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
    ({ situation, text }) => situation === "" && sampleOf(text, at(language)) !== null,
  );
  const sample = bare === undefined ? null : sampleOf(bare.text, at(language));
  if (bare !== undefined && sample !== null)
    return {
      move: "write",
      payload: { goal: bare.id, field: "situation", text: inLanguage(sample.situation, language) },
    };
  const open = sheet.goals.find(({ horizon }) => horizon === null);
  return open === undefined ? null : { move: "horizon", payload: { goal: open.id, horizon: "short" } };
};

const at =
  (language: At["language"]) =>
  (text: (typeof samples)[number]["text"]): string =>
    inLanguage(text, language);

const sampleOf = (
  text: string,
  words: (text: (typeof samples)[number]["text"]) => string,
): (typeof samples)[number] | null => samples.find((sample) => words(sample.text) === text) ?? null;

const shows = ({ board, sheet, tableSheet, context }: At): SimulatedMove | null => {
  if (!board.shares || context.phase === "alone") return null;
  if (context.table === null && context.tables.length > 0) return null;
  const seated = context.table !== null;
  const shown = seated ? tableSheet?.goals : board.goals;
  const next = sheet.goals.find(isWritten);
  const done = shown?.some(({ by }) => by === context.actor) === true;
  return next === undefined || done
    ? null
    : { move: seated ? "share" : "board-share", payload: { goal: next.id } };
};

const isWritten = ({ text }: OwnGoal): boolean => text.trim() !== "";
