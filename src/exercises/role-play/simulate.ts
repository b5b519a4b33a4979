import type { SimulatedMove, SimulationAt } from "../../core/exercise.ts";
import { dealer } from "../../core/luck.ts";
import { inLanguage, type Text } from "../../core/text.ts";
import { partsNow } from "./parts.ts";
import { noteSamples, preparedSamples } from "./samples.ts";
import { type Board, type Givable, givable, preparing, type Sheet, type Table } from "./state.ts";

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

const trains = ({ board, sheet, tableSheet, context, language }: At): SimulatedMove | null => {
  const parts = partsNow(context);
  const { actor, table, luck } = context;
  if (parts === null || parts.giver === actor) return null;
  // Where two sit together, the one who receives is the only one who can say what was good.
  if (parts.receiver === actor && parts.observers.length > 0) return null;
  const about = parts.giver;
  const noted = (kind: Givable): boolean =>
    sheet.notes.some((each) => each.about === about && each.kind === kind);
  const missing = givable.find((kind) => !noted(kind));
  if (missing !== undefined) {
    const pile: readonly Text[] = noteSamples[missing];
    const sample = pile[Math.floor(dealer(luck)() * pile.length)];
    if (sample === undefined) return null;
    return { move: "note", payload: { about, kind: missing, text: inLanguage(sample, language) } };
  }
  const given = table === null ? board.given : (tableSheet?.given ?? []);
  const next = sheet.notes.find(
    ({ about: of, kind }) =>
      of === about &&
      kind !== "learn" &&
      !given.some((each) => each.by === actor && each.about === about && each.kind === kind),
  );
  if (next === undefined) return null;
  return { move: table === null ? "board-give" : "give", payload: { note: next.id } };
};
