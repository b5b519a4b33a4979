import type { Instant } from "./clock.ts";
import { type Asked, type CommandOf, type Decision, unlessLeading } from "./decision.ts";
import { forecast, type StepForecast } from "./forecast.ts";
import type { Meeting, Position } from "./meeting.ts";
import type { Step } from "./programme.ts";
import { ahead, behind, changed, limits, type ReplanChoice } from "./replan-plans.ts";
import { accept, refuse } from "./verdict.ts";

export type { ReplanChoice } from "./replan-plans.ts";

/** What re-planning changes. */
export interface Replanned {
  readonly steps: readonly Step[];
  readonly skipped: readonly string[];
  readonly endsAt: Instant | null;
}

/** One way to bring plan and time together, with its effect. */
export interface ReplanOption {
  readonly choice: ReplanChoice;
  /** Agenda minutes of each step it changes; 0 is left out. */
  readonly changes: readonly { readonly step: string; readonly before: number; readonly after: number }[];
  /** The agreed end, and when the meeting is expected to end. */
  readonly endsAt: Instant | null;
  readonly expectedEnd: Instant;
  readonly behindMs: number;
  /** The fixed times of day ahead, and when their steps would begin. */
  readonly fixed: readonly { readonly step: string; readonly at: Instant; readonly begins: Instant }[];
}

/** From here on a plan is behind or ahead; less is the breath of a meeting. Agenda minutes. */
const BEHIND_FROM = 2;
const AHEAD_FROM = 5;

/** The plan after a choice. */
export const applyReplan = (meeting: Meeting, choice: ReplanChoice, now: Instant): Replanned => {
  const { steps, skipped, endsAt } = changed(meeting, choice, now);
  return { steps, skipped, endsAt };
};

const optionOf = (meeting: Meeting, choice: ReplanChoice, now: Instant): ReplanOption => {
  const after = changed(meeting, choice, now);
  const minutes = (of: Meeting, step: Step | undefined) =>
    step === undefined || of.skipped.includes(step.id) ? 0 : step.minutes;
  const expected = forecast(after, now);
  return {
    choice,
    changes: meeting.steps.flatMap((step, index) => {
      const [old, fresh] = [minutes(meeting, step), minutes(after, after.steps[index])];
      return old === fresh ? [] : [{ step: step.id, before: old, after: fresh }];
    }),
    endsAt: after.endsAt,
    expectedEnd: expected.endsAt,
    behindMs: expected.behindMs,
    fixed: fixedAhead(expected.steps),
  };
};

const fixedAhead = (steps: readonly StepForecast[]): ReplanOption["fixed"] =>
  steps.flatMap(({ id, state, lockedAt, lateMs }) =>
    state === "to-come" && lockedAt !== null ? [{ step: id, at: lockedAt, begins: lockedAt + lateMs }] : [],
  );

/** What can be done about a plan that is behind or ahead, each with its effect; nothing while it holds (SPEC P8). */
export const replanChoices = (meeting: Meeting, now: Instant): readonly ReplanOption[] => {
  if (meeting.state !== "running") return [];
  if (behind(meeting, now) >= BEHIND_FROM) {
    const cuts = (["trim", "drop"] as const).map((choice) => optionOf(meeting, choice, now));
    const later =
      forecast(meeting, now).endsAt > (meeting.endsAt ?? now) ? [optionOf(meeting, "end-later", now)] : [];
    return [...cuts.filter(({ changes }) => changes.length > 0), ...later];
  }
  if (ahead(meeting, now) < AHEAD_FROM) return [];
  const given = optionOf(meeting, "spread", now);
  const locked = limits(meeting, now).length > 1;
  return [
    ...(locked ? [] : [optionOf(meeting, "end-early", now)]),
    ...(given.changes.length > 0 ? [given] : []),
  ];
};

/** The facilitator re-plans; the running phase keeps its clock (SPEC P8). */
export const decideReplan = (
  meeting: Meeting,
  position: Position,
  { choice }: CommandOf<"replan">,
  { actor, now }: Asked,
): Decision => {
  const barred = unlessLeading(meeting, actor);
  if (barred !== null) return barred;
  if (!replanChoices(meeting, now).some((option) => option.choice === choice))
    return refuse("nothing-to-replan");
  return accept([
    { type: "replanned", ...applyReplan(meeting, choice, now), position, clock: meeting.clock },
  ]);
};
