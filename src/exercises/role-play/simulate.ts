import type { SimulatedMove, SimulationAt } from "../../core/exercise.ts";
import type { SeatId } from "../../core/ids.ts";
import { dealer } from "../../core/luck.ts";
import { inLanguage } from "../../core/text.ts";
import { type Parts, partsNow } from "./parts.ts";
import { noteSamples, preparedSamples } from "./samples.ts";
import { type Board, givable, preparing, type Sheet, type Table } from "./state.ts";

type At = SimulationAt<Board, Sheet, Table>;

/** What a simulated colleague does next: prepares; then, for each who gives, notes what was good and what to train, and gives both. */
export const simulate = (at: At): SimulatedMove | null =>
  at.context.phase === "prepare" ? prepares(at) : trains(at);

const prepares = ({ sheet, context, language }: At): SimulatedMove | null => {
  const field = preparing.find((each) => sheet[each] === "");
  const sample = preparedSamples[Math.floor(dealer(context.luck)() * preparedSamples.length)];
  if (field === undefined || sample === undefined) return null;
  // All four from the same example: the first line tells which one it is.
  const begun = preparedSamples.find(({ situation }) => inLanguage(situation, language) === sheet.situation);
  return { move: "write", payload: { field, text: inLanguage((begun ?? sample)[field], language) } };
};

const trains = (at: At): SimulatedMove | null => {
  const parts = partsNow(at.context);
  return parts === null || !observes(parts, at.context.actor)
    ? null
    : (notes(at, parts.giver) ?? gives(at, parts.giver));
};

/** Where two sit together, the one who receives is the only one who can say what was good. */
const observes = ({ receiver, observers }: Parts, seat: SeatId): boolean =>
  observers.includes(seat) || (receiver === seat && observers.length === 0);

const notes = ({ sheet, context, language }: At, about: SeatId): SimulatedMove | null => {
  const missing = givable.find(
    (kind) => !sheet.notes.some((each) => each.about === about && each.kind === kind),
  );
  if (missing === undefined) return null;
  const pile = noteSamples[missing];
  const sample = pile[Math.floor(dealer(context.luck)() * pile.length)];
  return sample === undefined
    ? null
    : { move: "note", payload: { about, kind: missing, text: inLanguage(sample, language) } };
};

const gives = ({ board, sheet, tableSheet, context }: At, about: SeatId): SimulatedMove | null => {
  const together = context.table === null;
  const given = together ? board.given : (tableSheet?.given ?? []);
  const next = sheet.notes.find(
    (note) => note.about === about && note.kind !== "learn" && !given.some(({ id }) => id === note.id),
  );
  return next === undefined ? null : { move: together ? "board-give" : "give", payload: { note: next.id } };
};
