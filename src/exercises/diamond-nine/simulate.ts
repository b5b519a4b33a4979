import type { SimulatedMove, SimulationAt } from "../../core/exercise.ts";
import { dealer } from "../../core/luck.ts";
import { inLanguage } from "../../core/text.ts";
import {
  type Board,
  chosenOf,
  itemAt,
  NINE,
  placesOf,
  type Sheet,
  sameAs,
  shownBy,
  type Work,
} from "./state.ts";
import { samples } from "./texts.ts";

type At = SimulationAt<Board, Sheet, Work>;

/** Chooses until there are nine, places until all lie, then shows what the table has made. */
export const simulate = (at: At): SimulatedMove | null => {
  const { board, tableSheet, context } = at;
  if (context.tables.length > 0 && context.table === null) return null;
  const work = context.table === null ? board.room : (tableSheet ?? board.room);
  const name = (move: string): string => (context.table === null ? `room-${move}` : move);
  switch (context.phase) {
    case "choose":
      return chooses(at, work, name);
    case "place":
      return chooses(at, work, name) ?? places(at, work, name) ?? shows(at, work);
    case "show":
      return shows(at, work);
    default:
      return null;
  }
};

const chooses = (
  { context, language }: At,
  work: Work,
  name: (move: string) => string,
): SimulatedMove | null => {
  if (chosenOf(work).length >= NINE) return null;
  const open = work.items.filter(({ chosen }) => !chosen);
  const luck = dealer(context.luck)();
  // The frequent ones lie first, and are liked best.
  const pick = open[Math.floor(luck ** 2 * open.length)];
  if (pick !== undefined) return { move: name("choose"), payload: { item: pick.id, chosen: true } };
  const text = samples
    .map((each) => inLanguage(each, language))
    .find((each) => !work.items.some((item) => sameAs(item.text) === sameAs(each)));
  return text === undefined ? null : { move: name("add"), payload: { text } };
};

const places = ({ context }: At, work: Work, name: (move: string) => string): SimulatedMove | null => {
  const waiting = chosenOf(work).filter(({ place }) => place === null);
  const pick = waiting[Math.floor(dealer(context.luck)() * waiting.length)];
  const free = Array.from({ length: NINE }, (_, place) => place).find(
    (place) => itemAt(work, place) === null,
  );
  return pick === undefined || free === undefined
    ? null
    : { move: name("move"), payload: { item: pick.id, was: null, to: free, over: null } };
};

const shows = ({ board, context, tableSheet }: At, work: Work): SimulatedMove | null => {
  if (context.table === null || !tableSheet) return null;
  const made = placesOf(work);
  const shown = shownBy(board, context.table.number)?.places;
  return made.every((each) => each === null) || JSON.stringify(shown) === JSON.stringify(made)
    ? null
    : { move: "show", payload: {} };
};
