import { z } from "zod";
import { type SheetMove, sheetMove } from "../../core/exercise.ts";
import { accept, refuse, type Verdict } from "../../core/verdict.ts";
import {
  type Action,
  type Answer,
  answers,
  type Config,
  MAX_ACTIONS,
  MAX_HOURS,
  MAX_SPHERES,
  MAX_WORDS,
  type Picture,
  pictures,
  type Sheet,
  type Unit,
  units,
} from "./state.ts";

const id = z.string().min(1).max(64);
const picture = z.enum(pictures);
const words = z.string().max(MAX_WORDS);

type On<Payload> = SheetMove<Config, Sheet, Payload>;

/** Draws one circle of one picture, counted from 0 as the sheet has them; null takes it away. */
const size: On<{ sphere: number; picture: Picture; hours: number | null }> = sheetMove(
  z.strictObject({
    sphere: z
      .int()
      .min(0)
      .max(MAX_SPHERES - 1),
    picture,
    hours: z.number().min(0).max(MAX_HOURS).nullable(),
  }),
  (sheet: Sheet, { sphere, picture: which, hours }) => {
    const found = sheet.spheres[sphere];
    if (found === undefined) return refuse("no-such-sphere");
    return accept({ ...sheet, spheres: sheet.spheres.with(sphere, { ...found, [which]: hours }) });
  },
);

/** Begins one picture with the circles of another. */
const copy: On<{ from: Picture; to: Picture }> = sheetMove(
  z.strictObject({ from: picture, to: picture }),
  (sheet: Sheet, { from, to }) =>
    accept({ ...sheet, spheres: sheet.spheres.map((each) => ({ ...each, [to]: each[from] })) }),
);

const unit: On<{ unit: Unit }> = sheetMove(
  z.strictObject({ unit: z.enum(units) }),
  (sheet: Sheet, { unit: to }) => accept({ ...sheet, unit: to }),
);

const answer: On<{ answer: Answer | null }> = sheetMove(
  z.strictObject({ answer: z.enum(answers).nullable() }),
  (sheet: Sheet, { answer: given }) => accept({ ...sheet, answer: given }),
);

const addAction: On<{ does: Action["does"]; what: string; when: string }> = sheetMove(
  z.strictObject({ does: z.enum(["in", "out"]), what: words, when: words }),
  (sheet: Sheet, { does, what, when }, { id: fresh }) =>
    sheet.actions.length >= MAX_ACTIONS
      ? refuse("sheet-full")
      : accept({
          ...sheet,
          actions: [...sheet.actions, { id: fresh, does, what, when, asGoal: false, start: null }],
        }),
);

const change = (sheet: Sheet, action: string, to: Partial<Omit<Action, "id">>): Verdict<Sheet> =>
  sheet.actions.some((each) => each.id === action)
    ? accept({
        ...sheet,
        actions: sheet.actions.map((each) => (each.id === action ? { ...each, ...to } : each)),
      })
    : refuse("no-such-action");

const write: On<{ action: string; field: "what" | "when"; text: string }> = sheetMove(
  z.strictObject({ action: id, field: z.enum(["what", "when"]), text: words }),
  (sheet: Sheet, { action, field, text }) => change(sheet, action, { [field]: text }),
);

const does: On<{ action: string; does: Action["does"] }> = sheetMove(
  z.strictObject({ action: id, does: z.enum(["in", "out"]) }),
  (sheet: Sheet, { action, does: to }) => change(sheet, action, { does: to }),
);

const goal: On<{ action: string; asGoal: boolean }> = sheetMove(
  z.strictObject({ action: id, asGoal: z.boolean() }),
  (sheet: Sheet, { action, asGoal }) => change(sheet, action, { asGoal }),
);

const start: On<{ action: string; start: string | null }> = sheetMove(
  z.strictObject({ action: id, start: z.iso.date().nullable() }),
  (sheet: Sheet, { action, start: to }) => change(sheet, action, { start: to }),
);

const shift: On<{ action: string; to: "up" | "down" }> = sheetMove(
  z.strictObject({ action: id, to: z.enum(["up", "down"]) }),
  (sheet: Sheet, { action, to }) => {
    const from = sheet.actions.findIndex((each) => each.id === action);
    const moved = sheet.actions[from];
    if (moved === undefined) return refuse("no-such-action");
    const rest = sheet.actions.toSpliced(from, 1);
    const place = Math.max(0, from + (to === "up" ? -1 : 1));
    return accept({ ...sheet, actions: rest.toSpliced(place, 0, moved) });
  },
);

const remove: On<{ action: string }> = sheetMove(
  z.strictObject({ action: id }),
  (sheet: Sheet, { action }) =>
    sheet.actions.some((each) => each.id === action)
      ? accept({ ...sheet, actions: sheet.actions.filter((each) => each.id !== action) })
      : refuse("no-such-action"),
);

/** What an owner does with the own circles and actions. */
export const sheetMoves = {
  size,
  copy,
  unit,
  answer,
  "add-action": addAction,
  write,
  does,
  goal,
  start,
  shift,
  remove,
};
