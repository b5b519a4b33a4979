import type { Instant } from "../../core/clock.ts";
import type { SeatId } from "../../core/ids.ts";
import type { Answer, Board, Reply, Rule } from "./state.ts";

/** Where a rule stands among those present. */
export interface Standing {
  readonly state: "adopted" | "objection" | "waiting" | "aside";
  readonly replies: Readonly<Record<Answer, readonly Reply[]>>;
  /** Present, and not heard yet. Consent is public, so names are fine. */
  readonly unheard: readonly SeatId[];
}

/** Counts the replies to the wording that stands now. */
export const standingOf = (rule: Rule, present: readonly SeatId[]): Standing => {
  const replies = {
    agree: rule.replies.filter(({ answer }) => answer === "agree"),
    "live-with": rule.replies.filter(({ answer }) => answer === "live-with"),
    object: rule.replies.filter(({ answer }) => answer === "object"),
  };
  const unheard = present.filter((seat) => !rule.replies.some((reply) => reply.seat === seat));
  return { state: stateOf(rule, present), replies, unheard };
};

const objected = (rule: Rule, present: readonly SeatId[]): boolean =>
  rule.replies.some(({ answer, seat }) => answer === "object" && present.includes(seat));

const stateOf = (rule: Rule, present: readonly SeatId[]): Standing["state"] => {
  if (rule.asideBy !== null) return "aside";
  if (objected(rule, present)) return "objection";
  return rule.adoptedAt === null ? "waiting" : "adopted";
};

const everyoneHeard = (rule: Rule, present: readonly SeatId[]): boolean =>
  present.length > 0 && present.every((seat) => rule.replies.some((reply) => reply.seat === seat));

/**
 * Adopts what everybody present can live with, and takes adoption back where somebody present objects.
 * Nobody's absence adopts or unadopts by itself: only an act of someone here does.
 */
export const settled = (rule: Rule, present: readonly SeatId[], now: Instant): Rule => {
  if (rule.asideBy !== null || objected(rule, present)) return { ...rule, adoptedAt: null };
  if (rule.adoptedAt !== null || !everyoneHeard(rule, present)) return rule;
  return { ...rule, adoptedAt: now };
};

/** The rule to speak about: the one taken up, else the first that is not settled. */
export const currentRule = (board: Board): Rule | null => {
  const open = board.rules.filter(({ asideBy, adoptedAt }) => asideBy === null && adoptedAt === null);
  return open.find(({ id }) => id === board.current) ?? open[0] ?? null;
};

/** A rule with a new version of its wording: the replies fall, and what was said against the old one is kept. */
export const reworded = (rule: Rule, text: string): Rule => ({
  ...rule,
  text,
  version: rule.version + 1,
  earlier: [...rule.earlier, wordingOf(rule)].slice(-60),
  replies: [],
  adoptedAt: null,
});

/** The wording that stands now, with the objections to it. */
export const wordingOf = (rule: Rule): Rule["earlier"][number] => ({
  text: rule.text,
  objections: rule.replies
    .filter(({ answer }) => answer === "object")
    .map(({ seat, reason }) => ({ seat, reason })),
});
