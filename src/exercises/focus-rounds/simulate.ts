import type { SimulatedMove, SimulationAt } from "../../core/exercise.ts";
import { dealer } from "../../core/luck.ts";
import { inLanguage } from "../../core/text.ts";
import { alongSamples, samples } from "./samples.ts";
import { type Board, type Sheet, type Table, upOf } from "./state.ts";

type At = SimulationAt<Board, Sheet, Table>;

/** A colleague in focus shares so many items. */
const SHARES = 2;

/** Brings one thing, shares it and at most one more in the own time, and writes down what helped. */
export const simulate = (at: At): SimulatedMove | null => {
  const { actor, table, focus } = at.context;
  const written = writes(at);
  if (written !== null) return written;
  const mine = table === null ? focus.includes(actor) : table.focus === actor;
  return mine ? (shares(at) ?? takesAlong(at)) : null;
};

const pick = <Item>(choices: readonly Item[], luck: number): Item | undefined =>
  choices[Math.floor(dealer(luck)() * choices.length)];

const writes = ({ sheet, context, language }: At): SimulatedMove | null => {
  if (sheet.items.some(({ text }) => text.trim() !== "")) return null;
  const text = pick(samples, context.luck);
  return text === undefined ? null : { move: "add", payload: { text: inLanguage(text, language) } };
};

const shares = ({ board, sheet, tableSheet, context }: At): SimulatedMove | null => {
  const { actor, table, tables } = context;
  if (table === null && tables.length > 0) return null;
  const where = table === null ? board : (tableSheet ?? { shared: [] });
  if (where.shared.filter(({ owner }) => owner === actor).length >= SHARES) return null;
  // Goals first: they are what the others can help with.
  const left = sheet.items
    .filter(({ id, text }) => text.trim() !== "" && upOf(where, actor, id) === null)
    .toSorted((a, b) => Number(b.kind === "goal") - Number(a.kind === "goal"));
  const [next] = left;
  return next === undefined
    ? null
    : { move: table === null ? "board-share" : "share", payload: { item: next.id } };
};

const takesAlong = ({ sheet, context, language }: At): SimulatedMove | null => {
  const text = pick(alongSamples, context.luck);
  return sheet.along !== "" || text === undefined
    ? null
    : { move: "note", payload: { field: "along", text: inLanguage(text, language) } };
};
