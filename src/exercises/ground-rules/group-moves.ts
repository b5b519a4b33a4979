import { z } from "zod";
import { type BoardMove, boardMove } from "../../core/exercise.ts";
import { type SeatId, seatId } from "../../core/ids.ts";
import { accept, refuse, type Verdict } from "../../core/verdict.ts";
import { settled, wordingOf } from "./consent.ts";
import { freshRule, ruleAt, subject, withRule } from "./rules.ts";
import { type Board, type Config, MAX_RULE, MAX_RULES, MAX_UNDER, type Rule, type Sheet } from "./state.ts";

const id = z.string().min(1).max(64);
const seat = id.transform(seatId);
const version = z.number().int();
type On<Payload> = BoardMove<Config, Board, Sheet, Payload>;

/** After the reveal an owner lays a further suggestion on the board directly. */
const lay: On<{ suggestion: string }> = boardMove(
  z.strictObject({ suggestion: id }),
  (board: Board, { suggestion }, { actor, phase, own, id: fresh }) => {
    if (phase === "alone") return refuse("not-yet");
    const found = own?.suggestions.find((each) => each.id === suggestion);
    if (own === null || found === undefined) return refuse("no-such-suggestion");
    if (found.state === "laid") return refuse("already-laid");
    const text = found.text.trim();
    if (text === "") return refuse("nothing-written");
    if (board.rules.length >= MAX_RULES) return refuse("board-full");
    const rule = freshRule(fresh, text, board.withNames ? actor : null);
    const suggestions = own.suggestions.map((each) =>
      each === found ? { ...each, state: "laid" as const } : each,
    );
    return accept({ board: { ...board, rules: [...board.rules, rule] }, sheet: { suggestions } });
  },
);

/** A suggestion said aloud: straight to the board, also for someone on paper. */
const suggest: On<{ text: string; for?: SeatId | undefined }> = boardMove(
  z.strictObject({ text: z.string().trim().min(1).max(MAX_RULE), for: seat.optional() }),
  (board: Board, { text, for: whom }, context) => {
    if (context.phase === "alone") return refuse("not-yet");
    if (board.rules.length >= MAX_RULES) return refuse("board-full");
    const owner = subject(whom, context);
    if (!owner.ok) return owner;
    const rule = freshRule(context.id, text, board.withNames ? owner.value : null);
    return accept({ board: { ...board, rules: [...board.rules, rule] } });
  },
);

/** The owner takes a suggestion down again, as long as nobody has built on it. */
const takeBack: On<{ rule: string }> = boardMove(
  z.strictObject({ rule: id }),
  (board: Board, { rule: ruleId }, { actor, own }) => {
    const rule = board.rules.find((each) => each.id === ruleId);
    if (rule === undefined) return refuse("no-such-rule");
    if (rule.from.length !== 1 || rule.from[0]?.owner !== actor) return refuse("not-yours");
    if (rule.version > 1 || rule.replies.length > 0) return refuse("built-on");
    const after = { ...board, rules: board.rules.filter((each) => each !== rule) };
    return accept(own === null ? { board: after } : { board: after, sheet: mineAgain(own, rule.text) });
  },
);

/** What was laid out under this text is the owner's alone again. */
const mineAgain = ({ suggestions }: Sheet, text: string): Sheet => {
  const found = suggestions.find((each) => each.state === "laid" && each.text.trim() === text);
  return { suggestions: suggestions.map((each) => (each === found ? { ...each, state: "mine" } : each)) };
};

const hasOwnWording = (rule: Rule): boolean =>
  rule.replies.length > 0 || !rule.from.some(({ text }) => text === rule.text);

/** Lays one rule under another: its originals, its wordings and what was said against them stay readable there. */
const merge: On<{ rule: string; version: number; into: string; intoVersion: number }> = boardMove(
  z.strictObject({ rule: id, version, into: id, intoVersion: version }),
  (board: Board, { rule: ruleId, version: known, into, intoVersion }) => {
    if (ruleId === into) return refuse("same-rule");
    const moved = ruleAt(board, ruleId, known);
    if (!moved.ok) return moved;
    const target = ruleAt(board, into, intoVersion);
    if (!target.ok) return target;
    const from = [...target.value.from, ...moved.value.from];
    const earlier = [
      ...target.value.earlier,
      ...moved.value.earlier,
      ...(hasOwnWording(moved.value) ? [wordingOf(moved.value)] : []),
    ];
    if (from.length > MAX_UNDER || earlier.length > MAX_UNDER) return refuse("too-many-under");
    const merged: Rule = { ...target.value, from, earlier };
    const rules = board.rules.filter(({ id: each }) => each !== ruleId);
    return accept({ board: withRule({ ...board, rules }, merged) });
  },
);

/** Takes an original out from under a rule: it becomes a rule of its own again. */
const split: On<{ rule: string; version: number; original: string }> = boardMove(
  z.strictObject({ rule: id, version, original: id }),
  (board: Board, { rule: ruleId, version: known, original }, { id: fresh }) => {
    const rule = ruleAt(board, ruleId, known);
    if (!rule.ok) return rule;
    const part = rule.value.from.find((each) => each.id === original);
    if (part === undefined) return refuse("no-such-suggestion");
    if (rule.value.from.length < 2) return refuse("only-one-under");
    if (board.rules.length >= MAX_RULES) return refuse("board-full");
    const rest: Rule = { ...rule.value, from: rule.value.from.filter((each) => each !== part) };
    const own = { ...freshRule(fresh, part.text, part.owner), from: [part] };
    const after = withRule(board, rest);
    return accept({ board: { ...after, rules: [...after.rules, own] } });
  },
);

/** The network agrees to leave a rule: it is laid aside, readable, and can be taken in again. */
const aside: On<{ rule: string; version: number; aside: boolean }> = boardMove(
  z.strictObject({ rule: id, version, aside: z.boolean() }),
  (
    board: Board,
    { rule: ruleId, version: known, aside: away },
    { actor, present, now },
  ): Verdict<{ board: Board }> => {
    const rule = ruleAt(board, ruleId, known);
    if (!rule.ok) return rule;
    const changed: Rule = { ...rule.value, asideBy: away ? actor : null };
    return accept({ board: withRule(board, settled(changed, present, now)) });
  },
);

/** What anyone does with the suggestions on the board before and between rounds of consent. */
export const groupMoves = { lay, suggest, "take-back": takeBack, merge, split, aside };
