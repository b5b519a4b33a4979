import type { SimulatedMove, SimulationAt } from "../../core/exercise.ts";
import { dealer } from "../../core/luck.ts";
import { inLanguage } from "../../core/text.ts";
import { boardIsOpen, placeOf, tableIsOpen } from "./sharing.ts";
import type { Board, Entry, Sheet, Table } from "./state.ts";
import { samples } from "./texts.ts";

/** A simulated colleague writes this many entries in each list, and shares one of each. */
const WRITES = 3;

type At = SimulationAt<Board, Sheet, Table>;

/** What a simulated colleague does next: writes a few entries in each list, then shares one of each where it may. */
export const simulate = (at: At): SimulatedMove | null => writes(at) ?? sharesOne(at);

const writes = ({ board, sheet, context, language }: At): SimulatedMove | null => {
  for (const { id, examples, max } of board.lists) {
    const mine = sheet.entries.filter(({ list }) => list === id).map(({ text }) => text);
    if (mine.length >= Math.min(WRITES, max)) continue;
    const pile = (examples.length > 0 ? examples : samples).map((text) =>
      inLanguage(text, language).slice(0, 200),
    );
    const left = pile.filter((text) => !mine.includes(text));
    const text = left[Math.floor(dealer(context.luck)() * left.length)];
    if (text !== undefined) return { move: "add", payload: { list: id, text } };
  }
  return null;
};

const sharesOne = (at: At): SimulatedMove | null => {
  const { board, context, tableSheet } = at;
  const place = placeOf(board.share, context);
  if (context.table !== null && tableIsOpen(place) && context.phase !== "plenary") {
    const next = firstUnshared(at, tableSheet?.entries ?? []);
    return next === null ? null : { move: "share-table", payload: { entry: next.id } };
  }
  if (!boardIsOpen(place)) return null;
  const next = firstUnshared(at, board.entries);
  return next === null ? null : { move: "share-board", payload: { entry: next.id } };
};

/** The first entry of a list of which this colleague has shared nothing yet. */
const firstUnshared = (
  { board, sheet, context }: At,
  shared: readonly { readonly list: string; readonly by: string }[],
): Entry | null => {
  const open = board.lists.filter(
    ({ id }) => !shared.some(({ list, by }) => list === id && by === context.actor),
  );
  const [first] = open.flatMap(({ id }) =>
    sheet.entries.filter(({ list, text }) => list === id && text.trim() !== "").slice(0, 1),
  );
  return first ?? null;
};
