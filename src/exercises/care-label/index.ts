import { z } from "zod";
import {
  boardMove,
  defineExercise,
  NoPayload,
  type SimulatedMove,
  type SimulationAt,
  sheetMove,
} from "../../core/exercise.ts";
import { dealer } from "../../core/luck.ts";
import { inLanguage } from "../../core/text.ts";
import { accept, refuse, type Verdict } from "../../core/verdict.ts";
import { card } from "./card.ts";
import {
  Board,
  CareSymbol,
  Config,
  type Line,
  MAX_LINES,
  MAX_TEXT,
  promptsOf,
  Sheet,
  shownLines,
} from "./state.ts";
import { refusals, samples } from "./texts.ts";

const line = z.string().min(1).max(64);

const changeLine = (sheet: Sheet, id: string, change: (line: Line) => Line): Verdict<Sheet> =>
  sheet.lines.some((each) => each.id === id)
    ? accept({ lines: sheet.lines.map((each) => (each.id === id ? change(each) : each)) })
    : refuse("no-such-line");

const blank = (config: Config): Sheet => ({
  lines: promptsOf(config).map(({ id, symbol, text }) => ({
    id,
    symbol,
    prompt: text,
    text: "",
    mine: false,
  })),
});

const write = sheetMove<Config, Sheet, { line: string; text: string }>(
  z.strictObject({ line, text: z.string().max(MAX_TEXT) }),
  (sheet, { line: id, text }) => changeLine(sheet, id, (each) => ({ ...each, text })),
);

const symbol = sheetMove<Config, Sheet, { line: string; symbol: Line["symbol"] }>(
  z.strictObject({ line, symbol: CareSymbol }),
  (sheet, { line: id, symbol: to }) => changeLine(sheet, id, (each) => ({ ...each, symbol: to })),
);

const mine = sheetMove<Config, Sheet, { line: string; mine: boolean }>(
  z.strictObject({ line, mine: z.boolean() }),
  (sheet, { line: id, mine: to }) => changeLine(sheet, id, (each) => ({ ...each, mine: to })),
);

const add = sheetMove<Config, Sheet, { symbol: Line["symbol"] }>(
  z.strictObject({ symbol: CareSymbol }),
  (sheet, { symbol: drawn }, { id }) =>
    sheet.lines.length >= MAX_LINES
      ? refuse("label-full")
      : accept({ lines: [...sheet.lines, { id, symbol: drawn, prompt: null, text: "", mine: false }] }),
);

const remove = sheetMove<Config, Sheet, { line: string }>(z.strictObject({ line }), (sheet, { line: id }) =>
  sheet.lines.some((each) => each.id === id)
    ? accept({ lines: sheet.lines.filter((each) => each.id !== id) })
    : refuse("no-such-line"),
);

/** The owner puts the own label up; those whose turn is over come down with it. */
const show = boardMove<Config, Board, Sheet, NoPayload>(NoPayload, (board, _, { actor, focus, own }) => {
  if (!focus.includes(actor)) return refuse("not-your-turn");
  const lines = own === null ? [] : shownLines(own);
  if (lines.length === 0) return refuse("label-empty");
  const others = board.shown.filter(({ owner }) => owner !== actor && focus.includes(owner));
  const had = board.had.includes(actor) ? board.had : [...board.had, actor].slice(-60);
  return accept({ board: { shown: [...others, { owner: actor, lines }], had } });
});

const takeDown = boardMove<Config, Board, Sheet, NoPayload>(NoPayload, (board, _, { actor }) =>
  board.shown.some(({ owner }) => owner === actor)
    ? accept({ board: { ...board, shown: board.shown.filter(({ owner }) => owner !== actor) } })
    : refuse("not-shown"),
);

const simulate = ({ board, sheet, context, language }: SimulationAt<Board, Sheet>): SimulatedMove | null => {
  const deal = dealer(context.luck);
  const at = sheet.lines.findIndex(({ text }, index) => text === "" && index < samples.length);
  const empty = sheet.lines[at];
  if (empty !== undefined) {
    const choices = samples[at] ?? [];
    const text = choices[Math.floor(deal() * choices.length)];
    if (text !== undefined)
      return { move: "write", payload: { line: empty.id, text: inLanguage(text, language) } };
  }
  return context.focus.includes(context.actor) &&
    !board.had.includes(context.actor) &&
    shownLines(sheet).length > 0
    ? { move: "show", payload: {} }
    : null;
};

/** Vaskeanvisning: a playful label of how I am to be treated; each shows the own one while having the word. */
export const careLabel = defineExercise<Config, Board, Sheet>({
  id: "care-label",
  version: 1,
  config: Config,
  board: Board,
  sheet: Sheet,
  openBoard: () => ({ shown: [], had: [] }),
  blankSheet: blank,
  moves: { write, symbol, mine, add, remove, show, "take-down": takeDown },
  keep: (sheet) =>
    sheet.lines.some(({ text }) => text.trim() !== "")
      ? [{ kind: "care-label", content: { lines: sheet.lines.filter(({ text }) => text.trim() !== "") } }]
      : [],
  card,
  refusals,
  simulate,
});
