import type { MoveContext, SimulatedMove, SimulationAt } from "../../core/exercise.ts";
import { dealer } from "../../core/luck.ts";
import { inLanguage } from "../../core/text.ts";
import { mayShare } from "./sizes.ts";
import { type Board, MAX_HOURS, type Picture, type Sheet, type Shown, type Table } from "./state.ts";
import { sampleActions } from "./texts.ts";

type At = SimulationAt<Board, Sheet, Table>;

/** Believable weeks: hours for the first spheres, and how they change in the other pictures. */
const weeks: Readonly<Record<Picture, readonly number[]>> = {
  today: [48, 22, 6, 3, 4, 2],
  wanted: [42, 26, 10, 5, 4, 2],
  five: [38, 28, 14, 6, 4, 2],
};

/** What a simulated colleague does next: draws, answers, thinks of two actions, and shows some of it when people talk. */
export const simulate = (at: At): SimulatedMove | null => {
  const { phase } = at.context;
  const drawn = draws(at, "today");
  if (drawn !== null || phase === "draw") return drawn;
  return wishes(at) ?? acts(at) ?? (mayShare(at.context) ? shows(at) : null);
};

const draws = ({ sheet, context }: At, picture: Picture): SimulatedMove | null => {
  const at = sheet.spheres.findIndex((sphere) => sphere[picture] === null);
  const sphere = sheet.spheres[at];
  if (sphere === undefined) return null;
  const usual = weeks[picture][at] ?? 2;
  const hours = Math.min(MAX_HOURS, Math.max(1, Math.round(usual * (0.85 + dealer(context.luck)() * 0.3))));
  return { move: "size", payload: { sphere: at, picture, hours } };
};

const wishes = (at: At): SimulatedMove | null =>
  at.sheet.answer === null
    ? { move: "answer", payload: { answer: "but" } }
    : (draws(at, "wanted") ?? draws(at, "five"));

const acts = ({ sheet, context, language }: At): SimulatedMove | null => {
  if (sheet.actions.length >= 2) {
    const first = sheet.actions[0];
    return first === undefined || sheet.actions.some(({ asGoal }) => asGoal)
      ? null
      : { move: "goal", payload: { action: first.id, asGoal: true } };
  }
  const does = sheet.actions.length === 0 ? "in" : "out";
  const pile = sampleActions.filter((sample) => sample.does === does);
  const sample = pile[Math.floor(dealer(context.luck)() * pile.length)];
  return sample === undefined
    ? null
    : {
        move: "add-action",
        payload: { does, what: inLanguage(sample.what, language), when: inLanguage(sample.when, language) },
      };
};

/** Today and the wanted picture, and the first action: at the own table, or to all where there is none. */
const shows = ({ sheet, board, tableSheet, context }: At): SimulatedMove | null => {
  if (context.tables.length > 0 && context.table === null) return null;
  const seated = context.table !== null;
  const paper: Shown = seated ? (tableSheet ?? { pictures: [], actions: [] }) : board;
  const picture = (["today", "wanted"] as const).find((each) => !hasShown(paper, context, each));
  if (picture !== undefined)
    return { move: seated ? "share-picture" : "board-picture", payload: { picture } };
  const action = sheet.actions[0];
  return action === undefined || paper.actions.some(({ by }) => by === context.actor)
    ? null
    : { move: seated ? "share-action" : "board-action", payload: { action: action.id } };
};

const hasShown = (paper: Shown, { actor }: MoveContext, picture: Picture): boolean =>
  paper.pictures.some((each) => each.by === actor && each.picture === picture);
