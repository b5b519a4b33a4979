import { z } from "zod";
import { type SheetMove, sheetMove } from "../../core/exercise.ts";
import type { SeatId } from "../../core/ids.ts";
import { showingMoves } from "../../core/showing.ts";
import { accept, refuse, type Verdict } from "../../core/verdict.ts";
import {
  answerTo,
  type Board,
  type Config,
  guideOf,
  MAX_GOAL,
  MAX_SHOWN,
  MAX_TEXT,
  type Sheet,
  type Shown,
  type Table,
} from "./state.ts";

const id = z.string().min(1).max(64);
const ofAnswer = z.strictObject({ answer: id });

type On<Payload> = SheetMove<Config, Sheet, Payload>;

const write: On<{ field: string; text: string }> = sheetMove(
  z.strictObject({ field: id, text: z.string().max(MAX_TEXT) }),
  (sheet: Sheet, { field, text }, { id: fresh }) => {
    if (!sheet.fields.some((each) => each.id === field)) return refuse("no-such-question");
    const before = sheet.answers.find((answer) => answer.field === field);
    const others = sheet.answers.filter((answer) => answer !== before);
    return accept({
      ...sheet,
      answers: text === "" ? others : [...others, { id: before?.id ?? fresh, field, text }],
    });
  },
);

/** Takes the action along as a goal; its words are those of the answer until the owner changes them. */
const makeGoal: On<Record<string, never>> = sheetMove(
  z.strictObject({}),
  (sheet: Sheet, _payload, { id: fresh }, config) => {
    const { goalField } = guideOf(config);
    if (goalField === null) return refuse("no-goal-here");
    const text = answerTo(sheet, goalField).trim();
    if (text === "") return refuse("nothing-written");
    const goal = {
      id: sheet.goal?.id ?? fresh,
      text: text.slice(0, MAX_GOAL),
      start: sheet.goal?.start ?? null,
    };
    return accept({ ...sheet, goal });
  },
);

const writeGoal: On<{ text: string }> = sheetMove(
  z.strictObject({ text: z.string().max(MAX_GOAL) }),
  (sheet: Sheet, { text }) =>
    sheet.goal === null ? refuse("no-goal-yet") : accept({ ...sheet, goal: { ...sheet.goal, text } }),
);

const startGoal: On<{ start: string | null }> = sheetMove(
  z.strictObject({ start: z.iso.date().nullable() }),
  (sheet: Sheet, { start }) =>
    sheet.goal === null ? refuse("no-goal-yet") : accept({ ...sheet, goal: { ...sheet.goal, start } }),
);

const dropGoal: On<Record<string, never>> = sheetMove(z.strictObject({}), (sheet: Sheet) =>
  accept({ ...sheet, goal: null }),
);

/** Lays one own answer where others see it; laid there again, it replaces the earlier wording. */
const show = <Paper extends Shown>(
  paper: Paper,
  own: Sheet | null,
  by: SeatId,
  { answer }: { readonly answer: string },
): Verdict<Paper, "nothing-written" | "paper-full"> => {
  const found = own?.answers.find((each) => each.id === answer);
  const text = found?.text.trim() ?? "";
  if (found === undefined || text === "") return refuse("nothing-written");
  const rest = paper.answers.filter((each) => each.by !== by || each.field !== found.field);
  if (rest.length >= MAX_SHOWN) return refuse("paper-full");
  return accept({ ...paper, answers: [...rest, { ...found, by, text }] });
};

const hide = <Paper extends Shown>(
  paper: Paper,
  by: SeatId,
  { answer }: { readonly answer: string },
): Verdict<Paper, "not-there"> => {
  const rest = paper.answers.filter((each) => each.by !== by || each.id !== answer);
  return rest.length === paper.answers.length ? refuse("not-there") : accept({ ...paper, answers: rest });
};

/** What an owner does with the own answers, and where they are shown. */
export const moves = {
  write,
  "make-goal": makeGoal,
  "write-goal": writeGoal,
  "start-goal": startGoal,
  "drop-goal": dropGoal,
  ...showingMoves<Config, Board, Sheet, Table, { answer: string }>({
    payload: ofAnswer,
    shares: (config) => guideOf(config).shares,
    show,
    hide,
  }),
};
