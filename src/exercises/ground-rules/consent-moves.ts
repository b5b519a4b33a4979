import { z } from "zod";
import { type BoardMove, boardMove, type MoveContext } from "../../core/exercise.ts";
import { type SeatId, seatId } from "../../core/ids.ts";
import { accept, refuse, type Verdict } from "../../core/verdict.ts";
import { reworded, settled } from "./consent.ts";
import { ruleAt, subject, withRule } from "./rules.ts";
import {
  type Answer,
  answers,
  type Board,
  type Config,
  MAX_REASON,
  MAX_RULE,
  MAX_UNDER,
  type Reply,
  type Rule,
  type Sheet,
} from "./state.ts";

const id = z.string().min(1).max(64);
const seat = id.transform(seatId);
const version = z.number().int();
type On<Payload> = BoardMove<Config, Board, Sheet, Payload>;

type Context = MoveContext & { readonly own: Sheet | null };

/** Whose hand writes: a seat without a sheet is played by whoever leads (SPEC X7). */
const hand = ({ actor, facilitator, own }: Context): SeatId =>
  own === null ? (facilitator ?? actor) : actor;

/** Nobody's own answer is replaced by another's hand. */
const replier = (rule: Rule, whom: SeatId | undefined, context: Context): Verdict<SeatId> => {
  const who = subject(whom, context);
  if (!who.ok) return who;
  const before = rule.replies.find((each) => each.seat === who.value);
  return before !== undefined && before.by === who.value && hand(context) !== who.value
    ? refuse("answered-already")
    : who;
};

/** Enig, Kan leve med, or Innvending with a reason: to the wording that stands now. */
const reply: On<{
  rule: string;
  version: number;
  answer: Answer;
  reason?: string | undefined;
  for?: SeatId | undefined;
}> = boardMove(
  z.strictObject({
    rule: id,
    version,
    answer: z.enum(answers),
    reason: z.string().trim().max(MAX_REASON).optional(),
    for: seat.optional(),
  }),
  (board: Board, { rule: ruleId, version: known, answer, reason = "", for: whom }, context) => {
    const rule = ruleAt(board, ruleId, known);
    if (!rule.ok) return rule;
    if (rule.value.asideBy !== null) return refuse("laid-aside");
    if (answer === "object" && reason === "") return refuse("reason-needed");
    const who = replier(rule.value, whom, context);
    if (!who.ok) return who;
    const fresh: Reply = {
      seat: who.value,
      answer,
      reason: answer === "object" ? reason : "",
      by: hand(context),
    };
    const replies = [...rule.value.replies.filter((each) => each.seat !== who.value), fresh].slice(-60);
    const changed = settled({ ...rule.value, replies }, context.present, context.now);
    return accept({ board: withRule(board, changed) });
  },
);

/** Takes the own answer away again. */
const unreply: On<{ rule: string; version: number }> = boardMove(
  z.strictObject({ rule: id, version }),
  (board: Board, { rule: ruleId, version: known }, { actor, present, now }) => {
    const rule = ruleAt(board, ruleId, known);
    if (!rule.ok) return rule;
    if (!rule.value.replies.some((each) => each.seat === actor)) return refuse("not-answered");
    const replies = rule.value.replies.filter((each) => each.seat !== actor);
    return accept({
      board: withRule(board, settled({ ...rule.value, replies, adoptedAt: null }, present, now)),
    });
  },
);

/** A new wording of the rule: what was answered to the old one falls. */
const reword: On<{ rule: string; version: number; text: string }> = boardMove(
  z.strictObject({ rule: id, version, text: z.string().trim().min(1).max(MAX_RULE) }),
  (board: Board, { rule: ruleId, version: known, text }) => {
    const rule = ruleAt(board, ruleId, known);
    if (!rule.ok) return rule;
    if (rule.value.text === text) return refuse("same-wording");
    if (rule.value.earlier.length >= MAX_UNDER) return refuse("too-many-under");
    return accept({ board: { ...withRule(board, reworded(rule.value, text)), current: ruleId } });
  },
);

/** Takes a rule up for the room to speak about. */
const takeUp: On<{ rule: string }> = boardMove(
  z.strictObject({ rule: id }),
  (board: Board, { rule: ruleId }) =>
    board.rules.some((each) => each.id === ruleId && each.asideBy === null)
      ? accept({ board: { ...board, current: ruleId } })
      : refuse("no-such-rule"),
);

/** Counts again for those present now, for instance when someone has left. */
const count: On<{ rule: string; version: number }> = boardMove(
  z.strictObject({ rule: id, version }),
  (board: Board, { rule: ruleId, version: known }, { present, now }) => {
    const rule = ruleAt(board, ruleId, known);
    if (!rule.ok) return rule;
    const after = settled(rule.value, present, now);
    return after.adoptedAt === null ? refuse("not-all-heard") : accept({ board: withRule(board, after) });
  },
);

/** The round of consent. */
export const consentMoves = { reply, unreply, reword, "take-up": takeUp, count };
