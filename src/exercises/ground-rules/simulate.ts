import type { SimulatedMove, SimulationAt } from "../../core/exercise.ts";
import { dealer } from "../../core/luck.ts";
import { inLanguage } from "../../core/text.ts";
import type { Board, Sheet } from "./state.ts";
import { sampleObjection, samples } from "./texts.ts";

/** A simulated colleague suggests this many rules. */
const SUGGESTS = 2;

/** What a simulated colleague does next: suggests and stages two rules, then answers every rule on the board. */
export const simulate = (at: SimulationAt<Board, Sheet>): SimulatedMove | null =>
  at.context.phase === "alone" ? suggestAlone(at) : at.context.phase === "consent" ? answer(at) : null;

const suggestAlone = ({ sheet, context, language }: SimulationAt<Board, Sheet>): SimulatedMove | null => {
  const waiting = sheet.suggestions.find(({ state }) => state === "mine");
  if (waiting !== undefined) return { move: "stage", payload: { suggestion: waiting.id, staged: true } };
  if (sheet.suggestions.length >= SUGGESTS) return null;
  const deal = dealer(context.luck);
  const left = samples.filter(
    (text) => !sheet.suggestions.some((each) => each.text === inLanguage(text, language)),
  );
  const text = left[Math.floor(deal() * left.length)];
  return text === undefined ? null : { move: "add", payload: { text: inLanguage(text, language) } };
};

const answer = ({ board, context, language }: SimulationAt<Board, Sheet>): SimulatedMove | null => {
  const rule = board.rules.find(
    ({ asideBy, replies }) => asideBy === null && !replies.some(({ seat }) => seat === context.actor),
  );
  if (rule === undefined) return null;
  const { id, version } = rule;
  const objectedBefore = board.rules.some(
    ({ replies, earlier }) =>
      replies.some((reply) => reply.answer === "object") ||
      earlier.some(({ objections }) => objections.length > 0),
  );
  const aboutPhones = samples.some(
    (text) => text.nb.startsWith("Telefonen") && inLanguage(text, language) === rule.text,
  );
  if (!objectedBefore && aboutPhones)
    return {
      move: "reply",
      payload: { rule: id, version, answer: "object", reason: inLanguage(sampleObjection, language) },
    };
  return {
    move: "reply",
    payload: { rule: id, version, answer: dealer(context.luck)() < 0.75 ? "agree" : "live-with" },
  };
};
