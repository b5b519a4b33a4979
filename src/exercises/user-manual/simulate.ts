import type { SimulatedMove, SimulationAt } from "../../core/exercise.ts";
import { dealer } from "../../core/luck.ts";
import { inLanguage } from "../../core/text.ts";
import type { Board, Sheet } from "./state.ts";
import { noteSamples, samples } from "./texts.ts";

/** A simulated colleague shares this many answers in a turn. */
const SHARES = 2;

type At = SimulationAt<Board, Sheet>;

/** What a simulated colleague does next: answers, shares two answers in the own turn, notes one thing at the end. */
export const simulate = (at: At): SimulatedMove | null => {
  const written = writes(at);
  if (written !== null) return written;
  if (at.context.focus.includes(at.context.actor)) return shares(at);
  return at.context.phase === "summary" ? notes(at) : null;
};

const pick = <Item>(choices: readonly Item[], luck: number): Item | undefined =>
  choices[Math.floor(luck * choices.length)];

const writes = ({ sheet, context, language }: At): SimulatedMove | null => {
  const at = sheet.answers.findIndex(({ text }, index) => text === "" && index < samples.length);
  const blank = sheet.answers[at];
  const text = pick(samples[at] ?? [], dealer(context.luck)());
  return blank === undefined || text === undefined
    ? null
    : { move: "write", payload: { question: blank.id, text: inLanguage(text, language) } };
};

const shares = ({ board, sheet, context }: At): SimulatedMove | null => {
  const shared = board.shared.filter(({ owner }) => owner === context.actor);
  if (shared.length >= SHARES) return null;
  const left = sheet.answers.filter(
    ({ id, text }) => text.trim() !== "" && !shared.some(({ question }) => question === id),
  );
  const next = pick(left, dealer(context.luck)());
  return next === undefined ? null : { move: "share", payload: { question: next.id } };
};

const notes = ({ board, context, language }: At): SimulatedMove | null => {
  if (board.notes.some(({ by }) => by === context.actor)) return null;
  const deal = dealer(context.luck);
  const which = Math.floor(deal() * board.summary.length);
  const question = board.summary[which];
  const unsaid = (noteSamples[which] ?? []).map((text) => inLanguage(text, language));
  const text = pick(
    unsaid.filter((each) => !board.notes.some((note) => note.text === each)),
    deal(),
  );
  return question === undefined || text === undefined
    ? null
    : { move: "note", payload: { question: question.id, text } };
};
