import { z } from "zod";
import { seatId } from "../../core/ids.ts";

const id = z.string().min(1).max(64);
const seat = id.transform(seatId);

export const MAX_RULE = 300;
export const MAX_REASON = 300;
export const MAX_SUGGESTIONS = 8;
/** Moves stop here; what is revealed from the sheets always has room. */
export const MAX_RULES = 120;
/** Originals and earlier wordings under one rule. */
export const MAX_UNDER = 60;

/** Settings of a programme. Phases: `alone`, `share` (reveals: true), `consent`. */
export const Config = z.strictObject({
  /** False: suggestions are laid on the board without names (and cannot be taken back by their owner). */
  withNames: z.boolean().optional(),
});
export type Config = z.infer<typeof Config>;

export const ruleText = z.string().min(1).max(MAX_RULE);

const Suggestion = z.strictObject({
  id,
  text: z.string().max(MAX_RULE),
  /** mine: only for me · staged: laid ready · laid: on the board. */
  state: z.enum(["mine", "staged", "laid"]),
});
export type Suggestion = z.infer<typeof Suggestion>;

export const Sheet = z.strictObject({ suggestions: z.array(Suggestion).max(MAX_SUGGESTIONS) });
export type Sheet = z.infer<typeof Sheet>;

/** A suggestion as it was when it came to the board. */
const Original = z.strictObject({ id, text: ruleText, owner: seat.nullable() });

export const answers = ["agree", "live-with", "object"] as const;
export type Answer = (typeof answers)[number];

const Reply = z.strictObject({
  seat,
  answer: z.enum(answers),
  /** Why there is an objection; empty otherwise. */
  reason: z.string().max(MAX_REASON),
  /** Who recorded it: the person, or the facilitator for someone on paper. */
  by: seat,
});
export type Reply = z.infer<typeof Reply>;

/** A wording that was replaced, with the objections that led to the next one. */
const Earlier = z.strictObject({
  text: ruleText,
  objections: z.array(z.strictObject({ seat, reason: z.string().max(MAX_REASON) })).max(60),
});

export const Rule = z.strictObject({
  id,
  text: ruleText,
  /** Counts every change of wording or of what lies under it; replies belong to one version. */
  version: z.number().int().min(1),
  from: z.array(Original).min(1).max(MAX_UNDER),
  earlier: z.array(Earlier).max(MAX_UNDER),
  replies: z.array(Reply).max(60),
  /** When everybody present had answered without an objection. */
  adoptedAt: z.number().nullable(),
  /** Who laid it aside, when the network agreed to leave it. */
  asideBy: seat.nullable(),
});
export type Rule = z.infer<typeof Rule>;

export const Board = z.strictObject({
  withNames: z.boolean(),
  rules: z.array(Rule).max(1000),
  /** The rule on everyone's lips, if somebody has taken one up. */
  current: id.nullable(),
});
export type Board = z.infer<typeof Board>;

/** What the network keeps: rules without a standing objection, and the suggestions they came from. */
export const GroundRules = z.strictObject({
  rules: z.array(
    z.strictObject({
      id,
      text: ruleText,
      version: z.number().int().min(1),
      from: z.array(ruleText),
      adoptedAt: z.number(),
    }),
  ),
});
export type GroundRules = z.infer<typeof GroundRules>;
