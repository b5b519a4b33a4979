import { type Asked, type CommandOf, type Decision, leads, unlessLeading } from "./decision.ts";
import { enter, type Place, placeAfter, placeBefore, stepAfter } from "./entering.ts";
import { fitOf, fitted } from "./fit.ts";
import { agreedEnd } from "./forecast.ts";
import type { Meeting, MeetingFact, Position } from "./meeting.ts";
import { stepOf, turnFor, unitClock } from "./phases.ts";
import type { Step } from "./programme.ts";
import { homesFor, tablesFor } from "./tables.ts";
import { accept, refuse } from "./verdict.ts";

/** The first phase begins, and the end is agreed (SPEC P1). */
export const decideStart = (meeting: Meeting, { actor, now }: Asked): Decision => {
  const first = stepAfter(meeting, -1, meeting.skipped);
  if (first === null) return refuse("at-the-end");
  const drawn = homesFor(meeting);
  const homes = drawn.length > 0 ? { homes: drawn } : {};
  const led: Meeting = { ...meeting, ...homes, facilitator: meeting.facilitator ?? actor };
  const endsAt = agreedEnd(meeting, now);
  const entered = enter({ ...led, state: "running", endsAt }, first, now, true);
  if (!entered.ok) return entered;
  const lead: readonly MeetingFact[] =
    meeting.facilitator === null ? [{ type: "facilitator-changed", seat: actor }] : [];
  return accept([
    ...lead,
    { type: "meeting-started", endsAt, ...homes },
    { type: "moved", ...entered.value, skipped: meeting.skipped },
  ]);
};

const moveTo = (
  meeting: Meeting,
  place: Place,
  now: Asked["now"],
  forward: boolean,
  skipped: readonly string[],
): Decision => {
  const entered = enter(meeting, place, now, forward);
  return entered.ok ? accept([{ type: "moved", ...entered.value, skipped }]) : entered;
};

/** Next phase or step; all are asked along, nobody's sheet closes (SPEC P5). */
export const decideGoOn = (meeting: Meeting, position: Position, { actor, now }: Asked): Decision => {
  const barred = unlessLeading(meeting, actor);
  if (barred !== null) return barred;
  if (position.asksFit) return refuse("answer-fit-first");
  const next = placeAfter(meeting, position);
  return next === null ? refuse("at-the-end") : moveTo(meeting, next, now, true, meeting.skipped);
};

export const decideBack = (meeting: Meeting, position: Position, { actor, now }: Asked): Decision => {
  const barred = unlessLeading(meeting, actor);
  if (barred !== null) return barred;
  const before = placeBefore(meeting, position);
  return before === null ? refuse("at-the-start") : moveTo(meeting, before, now, false, meeting.skipped);
};

/** To the beginning of a named step; one that had been left out is taken in again. */
export const decideJump = (meeting: Meeting, command: CommandOf<"jump">, { actor, now }: Asked): Decision => {
  const barred = unlessLeading(meeting, actor);
  if (barred !== null) return barred;
  const step = meeting.steps.findIndex(({ id }) => id === command.step);
  if (step === -1) return refuse("no-such-step");
  const skipped = meeting.skipped.filter((id) => id !== command.step);
  return moveTo({ ...meeting, skipped }, { step, phase: 0 }, now, true, skipped);
};

/** Leaves out this step. The screen asks first where it is not optional; check-in and check-out stay (SPEC P7). */
export const decideSkip = (meeting: Meeting, position: Position, { actor, now }: Asked): Decision => {
  const barred = unlessLeading(meeting, actor);
  if (barred !== null) return barred;
  const step = stepOf(meeting);
  if (step === null || step.kind === "check-in" || step.kind === "check-out") return refuse("not-optional");
  const next = stepAfter(meeting, position.step, meeting.skipped);
  return next === null
    ? refuse("at-the-end")
    : moveTo(meeting, next, now, true, [...meeting.skipped, step.id]);
};

/** The answer to a step that does not fit: the step changes, and its clock starts (SPEC P6). */
export const decideFit = (
  meeting: Meeting,
  position: Position,
  command: CommandOf<"fit">,
  { actor, now }: Asked,
): Decision => {
  const barred = unlessLeading(meeting, actor);
  if (barred !== null) return barred;
  const step = stepOf(meeting);
  if (!position.asksFit || step === null) return refuse("no-such-choice");
  const fit = fitOf(meeting, position.step);
  // Those who made it too long may have left meanwhile: then any answer starts the clock.
  if (fit === null) return accept(begin(meeting, position, step, meeting.endsAt, now));
  const option = fit.choices.find(({ choice }) => choice === command.choice);
  if (option === undefined) return refuse("no-such-choice");
  return accept(
    begin(meeting, position, fitted(meeting, position.step, step, option.choice), option.endsAt, now),
  );
};

const begin = (
  meeting: Meeting,
  position: Position,
  step: Step,
  endsAt: Meeting["endsAt"],
  now: Asked["now"],
): readonly MeetingFact[] => {
  const steps = meeting.steps.map((other, index) => (index === position.step ? step : other));
  const phase = step.phases[position.phase];
  const planned = { ...meeting, steps };
  const tables = tablesFor(planned, position);
  const turn = phase === undefined ? null : turnFor(planned, position.step, phase, tables);
  const clock = phase === undefined ? null : unitClock(meeting, phase, turn, now);
  const to = { ...position, turn, tables, asksFit: false };
  return [{ type: "replanned", steps, skipped: meeting.skipped, endsAt, position: to, clock }];
};

/** Ten minutes (SPEC U1). */
export const UNDO_WITHIN_MS = 600_000;

/** Whoever moved, or the facilitator, takes back the last process move (SPEC U1). */
export const decideUndo = (meeting: Meeting, { actor, now }: Asked): Decision => {
  const undo = meeting.undo;
  if (undo === null || now - undo.at > UNDO_WITHIN_MS) return refuse("nothing-to-undo");
  if (undo.by !== actor && !leads(meeting, actor)) return refuse("only-facilitator");
  return accept([{ type: "undone" }]);
};

/** Before anyone leads, whoever is here may call the meeting off. */
export const decideEnd = (meeting: Meeting, { actor }: Asked): Decision => {
  const barred = meeting.facilitator === null ? null : unlessLeading(meeting, actor);
  return barred ?? accept([{ type: "meeting-ended" }]);
};
