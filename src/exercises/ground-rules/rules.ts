import type { MoveContext } from "../../core/exercise.ts";
import type { SeatId } from "../../core/ids.ts";
import { accept, refuse, type Verdict } from "../../core/verdict.ts";
import type { Board, Rule } from "./state.ts";

/** A suggestion as a rule of its own. */
export const freshRule = (id: string, text: string, owner: SeatId | null): Rule => ({
  id,
  text,
  version: 1,
  from: [{ id, text, owner }],
  earlier: [],
  replies: [],
  adoptedAt: null,
  asideBy: null,
});

/** The rule as it stands, if the mover has seen its latest wording. */
export const ruleAt = (board: Board, id: string, version: number): Verdict<Rule> => {
  const rule = board.rules.find((each) => each.id === id);
  if (rule === undefined) return refuse("no-such-rule");
  return rule.version === version ? accept(rule) : refuse("wording-changed");
};

export const withRule = (board: Board, rule: Rule): Board => ({
  ...board,
  rules: board.rules.map((each) => (each.id === rule.id ? rule : each)),
});

/** Whose act this is: the actor's own, or that of someone on paper whom the facilitator acts for. */
export const subject = (
  whom: SeatId | undefined,
  { actor, facilitator, seats }: MoveContext,
): Verdict<SeatId> => {
  if (whom === undefined || whom === actor) return accept(actor);
  if (actor !== facilitator) return refuse("only-facilitator");
  return seats.includes(whom) ? accept(whom) : refuse("no-such-seat");
};
