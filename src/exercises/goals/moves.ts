import { z } from "zod";
import { type SheetMove, sheetMove } from "../../core/exercise.ts";
import type { SeatId } from "../../core/ids.ts";
import { showingMoves } from "../../core/showing.ts";
import { accept, refuse, type Verdict } from "../../core/verdict.ts";
import {
  type Board,
  type Config,
  type Direction,
  directions,
  MAX_GOAL,
  MAX_GOALS,
  MAX_SHARED,
  type OwnGoal,
  type Sheet,
  type Shown,
  sharesOf,
  type Table,
} from "./state.ts";

const id = z.string().min(1).max(64);
const words = z.string().max(MAX_GOAL);
const direction = z.enum(directions);
const ofGoal = z.strictObject({ goal: id });

type On<Payload> = SheetMove<Config, Sheet, Payload>;

const change = (sheet: Sheet, goal: string, to: Partial<Omit<OwnGoal, "id">>): Verdict<Sheet> =>
  sheet.goals.some((each) => each.id === goal)
    ? accept({ ...sheet, goals: sheet.goals.map((each) => (each.id === goal ? { ...each, ...to } : each)) })
    : refuse("no-such-goal");

const add: On<{ direction: Direction; text: string }> = sheetMove(
  z.strictObject({ direction, text: words }),
  (sheet: Sheet, { direction: way, text }, { id: fresh }) => {
    if (sheet.goals.length >= MAX_GOALS) return refuse("sheet-full");
    const goal: OwnGoal = {
      id: fresh,
      direction: way,
      text,
      situation: "",
      start: null,
      horizon: null,
      training: "",
    };
    return accept({ ...sheet, goals: [...sheet.goals, goal] });
  },
);

/** Goes on with a goal from before: the same goal, so that it is kept as one. */
const goOn: On<{ goal: string }> = sheetMove(ofGoal, (sheet: Sheet, { goal }) => {
  const found = sheet.earlier.find((each) => each.goal.id === goal);
  if (found === undefined) return refuse("no-such-goal");
  if (sheet.goals.some((each) => each.id === goal)) return refuse("already-here");
  if (sheet.goals.length >= MAX_GOALS) return refuse("sheet-full");
  return accept({ ...sheet, goals: [...sheet.goals, found.goal] });
});

const write: On<{ goal: string; field: "text" | "situation" | "training"; text: string }> = sheetMove(
  z.strictObject({ goal: id, field: z.enum(["text", "situation", "training"]), text: words }),
  (sheet: Sheet, { goal, field, text }) => change(sheet, goal, { [field]: text }),
);

const turn: On<{ goal: string; direction: Direction }> = sheetMove(
  z.strictObject({ goal: id, direction }),
  (sheet: Sheet, { goal, direction: way }) => change(sheet, goal, { direction: way }),
);

const start: On<{ goal: string; start: string | null }> = sheetMove(
  z.strictObject({ goal: id, start: z.iso.date().nullable() }),
  (sheet: Sheet, { goal, start: date }) => change(sheet, goal, { start: date }),
);

const horizon: On<{ goal: string; horizon: OwnGoal["horizon"] }> = sheetMove(
  z.strictObject({ goal: id, horizon: z.enum(["short", "long"]).nullable() }),
  (sheet: Sheet, { goal, horizon: far }) => change(sheet, goal, { horizon: far }),
);

/** Within its direction, as the sheet shows them. */
const shift: On<{ goal: string; to: "up" | "down" }> = sheetMove(
  z.strictObject({ goal: id, to: z.enum(["up", "down"]) }),
  (sheet: Sheet, { goal, to }) => {
    const from = sheet.goals.findIndex((each) => each.id === goal);
    const moved = sheet.goals[from];
    if (moved === undefined) return refuse("no-such-goal");
    const same = (each: OwnGoal): boolean => each.direction === moved.direction;
    const place =
      to === "up"
        ? sheet.goals.findLastIndex((each, index) => index < from && same(each))
        : sheet.goals.findIndex((each, index) => index > from && same(each));
    return accept(
      place < 0 ? sheet : { ...sheet, goals: sheet.goals.toSpliced(from, 1).toSpliced(place, 0, moved) },
    );
  },
);

const remove: On<{ goal: string }> = sheetMove(ofGoal, (sheet: Sheet, { goal }) =>
  sheet.goals.some((each) => each.id === goal)
    ? accept({ ...sheet, goals: sheet.goals.filter((each) => each.id !== goal) })
    : refuse("no-such-goal"),
);

/** Lays one own goal where others see it; laid there again, it replaces the earlier wording. */
const show = <Paper extends Shown>(
  paper: Paper,
  own: Sheet | null,
  by: SeatId,
  { goal }: { readonly goal: string },
): Verdict<Paper, "no-such-goal" | "nothing-written" | "paper-full"> => {
  const found = own?.goals.find((each) => each.id === goal);
  if (found === undefined) return refuse("no-such-goal");
  const text = found.text.trim();
  if (text === "") return refuse("nothing-written");
  const rest = paper.goals.filter((each) => each.by !== by || each.goal.id !== goal);
  if (rest.length >= MAX_SHARED) return refuse("paper-full");
  return accept({ ...paper, goals: [...rest, { by, goal: { ...found, text } }] });
};

const hide = <Paper extends Shown>(
  paper: Paper,
  by: SeatId,
  { goal }: { readonly goal: string },
): Verdict<Paper, "not-there"> => {
  const rest = paper.goals.filter((each) => each.by !== by || each.goal.id !== goal);
  return rest.length === paper.goals.length ? refuse("not-there") : accept({ ...paper, goals: rest });
};

/** What an owner does with the own goals, and where they are shown. */
export const moves = {
  add,
  "go-on": goOn,
  write,
  turn,
  start,
  horizon,
  shift,
  remove,
  ...showingMoves<Config, Board, Sheet, Table, { goal: string }>({
    payload: ofGoal,
    shares: sharesOf,
    show,
    hide,
  }),
};
