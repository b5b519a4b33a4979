import type { Clock, Instant } from "./clock.ts";
import { fitOf } from "./fit.ts";
import type { Meeting, Position } from "./meeting.ts";
import { castOf, shapeOf, turnFor, unitClock } from "./phases.ts";
import { tablesFor } from "./tables.ts";
import { accept, refuse, type Verdict } from "./verdict.ts";

/** A place on the agenda: indices of a step and of a phase in it. */
export interface Place {
  readonly step: number;
  readonly phase: number;
}

/** The next phase, or the first phase of the next step that is not left out; null behind the last one. */
export const placeAfter = (meeting: Meeting, from: Place): Place | null =>
  meeting.steps[from.step]?.phases[from.phase + 1] === undefined
    ? stepAfter(meeting, from.step, meeting.skipped)
    : { step: from.step, phase: from.phase + 1 };

/** The first phase of the next step that is not left out. */
export const stepAfter = (meeting: Meeting, from: number, skipped: readonly string[]): Place | null => {
  const step = meeting.steps.findIndex(({ id }, index) => index > from && !skipped.includes(id));
  return step === -1 ? null : { step, phase: 0 };
};

/** The phase before, or the last phase of the step before that was not left out; null at the first one. */
export const placeBefore = (meeting: Meeting, from: Place): Place | null => {
  if (from.phase > 0) return { step: from.step, phase: from.phase - 1 };
  const step = meeting.steps.findLastIndex(
    ({ id }, index) => index < from.step && !meeting.skipped.includes(id),
  );
  return step === -1 ? null : { step, phase: Math.max(0, (meeting.steps[step]?.phases.length ?? 1) - 1) };
};

export interface Entered {
  readonly to: Position;
  readonly clock: Clock | null;
}

/**
 * Enters a phase: its tables and its order, and its clock at once. Going forward, a step that does not fit those present asks first, and
 * its clock waits (SPEC P6). A cycle of raised hands cannot begin without one (SPEC T2).
 */
export const enter = (
  meeting: Meeting,
  place: Place,
  now: Instant,
  forward: boolean,
): Verdict<Entered, "no-such-step" | "no-hands-up"> => {
  const phase = meeting.steps[place.step]?.phases[place.phase];
  if (phase === undefined) return refuse("no-such-step");
  const shape = shapeOf(phase);
  if (shape?.of === "hands" && castOf(meeting, shape).length === 0) return refuse("no-hands-up");
  const tables = tablesFor(meeting, place);
  const turn = turnFor(meeting, place.step, phase, tables);
  const fits = !forward || fitOf(meeting, place.step, place.phase) === null;
  const to = { ...place, turn, tables, asksFit: !fits, enteredAt: now };
  return accept({ to, clock: fits ? unitClock(meeting, phase, turn, now) : null });
};
