import { type Instant, leftMs } from "./clock.ts";
import { timeOfDayAt } from "./local-time.ts";
import type { Meeting, Position, Turn } from "./meeting.ts";
import { castOf, realMs, type Shape, segmentMinutes, shapeOf } from "./phases.ts";
import type { Phase, Step } from "./programme.ts";
import { inARow } from "./tables.ts";
import { allHadTheWord, longestTrack } from "./turns.ts";

/** Where one step of the agenda stands, and when it is expected. */
export interface StepForecast {
  readonly id: string;
  readonly state: "done" | "left-out" | "now" | "to-come";
  /** Agenda minutes. */
  readonly plannedMinutes: number;
  /** Real milliseconds used so far, the current visit included. */
  readonly usedMs: number;
  /** null for what is done or left out. */
  readonly startsAt: Instant | null;
  readonly endsAt: Instant | null;
  /** A fixed time of day, and how late the step would begin by it. */
  readonly lockedAt: Instant | null;
  readonly lateMs: number;
}

export interface Forecast {
  /** When the meeting would end if all goes on as planned from now. */
  readonly endsAt: Instant;
  /** How far that is past the agreed end, or past a fixed time on the way; negative is time to spare. */
  readonly behindMs: number;
  readonly steps: readonly StepForecast[];
}

/**
 * The instant of a step's fixed time of day; null for one that had passed when the meeting began. A rehearsal has none, its clock may
 * run faster than the wall's.
 */
const lockOf = (meeting: Meeting, step: Step, now: Instant): Instant | null => {
  if (step.lockedAt === undefined || meeting.rehearsal) return null;
  const began = meeting.startedAt ?? now;
  const at = timeOfDayAt(step.lockedAt, began, meeting.timeZone);
  return at < began ? null : at;
};

/** Agenda minutes of the announced time that no step asks for. */
export const openMinutes = ({ programme, steps, skipped }: Meeting): number => {
  const planned = steps.reduce((sum, { id, minutes }) => sum + (skipped.includes(id) ? 0 : minutes), 0);
  return Math.max(0, programme.minutes - planned);
};

/**
 * When a meeting that begins now should end: what its programme was announced for, from now; where steps have fixed times, what is
 * planned from the last of these on (SPEC P1).
 */
export const agreedEnd = (meeting: Meeting, now: Instant): Instant => {
  const steps = meeting.steps.filter(({ id }) => !meeting.skipped.includes(id));
  const last = steps.findLastIndex((step) => lockOf(meeting, step, now) !== null);
  const locked = steps[last];
  const at = locked === undefined ? null : lockOf(meeting, locked, now);
  if (at === null) return now + realMs(meeting, meeting.programme.minutes);
  const fromThere = steps.slice(last).reduce((sum, { minutes }) => sum + minutes, 0);
  return at + realMs(meeting, fromThere + openMinutes(meeting));
};

/** Real milliseconds used on a step up to now, over all visits (SPEC P8). */
const usedOnStep = (meeting: Meeting, index: number, now: Instant): number => {
  const earlier = meeting.usedMs[index] ?? 0;
  const position = meeting.position;
  return position?.step === index ? earlier + Math.max(0, now - position.enteredAt) : earlier;
};

/** Agenda minutes a phase that has not begun will take: as planned, or as many as have raised a hand. */
const minutesToCome = (meeting: Meeting, step: Step, phase: Phase): number => {
  const shape = shapeOf(phase);
  if (shape?.of !== "hands" || !handsAreUp(meeting, step)) return phase.minutes;
  const people = inARow(meeting, phase, castOf(meeting, shape), shape);
  return people === 0 ? phase.minutes : people * minutesEach(phase, shape, people);
};

const handsAreUp = (meeting: Meeting, step: Step): boolean =>
  meeting.position !== null && meeting.steps[meeting.position.step] === step && meeting.hands.length > 0;

const minutesEach = (phase: Phase, shape: Shape, people: number): number =>
  shape.segments.reduce((sum, _, index) => sum + segmentMinutes(phase, shape, index, people), 0) * shape.laps;

/** Real milliseconds the current phase still needs: its clock, and the turns that have not begun. */
const leftInPhase = (meeting: Meeting, position: Position, phase: Phase, now: Instant): number => {
  const shape = shapeOf(phase);
  const turn = position.turn;
  if (position.asksFit) return realMs(meeting, phase.minutes);
  const running = meeting.clock === null ? 0 : Math.max(0, leftMs(meeting.clock, now));
  return shape === null || turn === null
    ? running
    : running + realMs(meeting, minutesToTurn(phase, shape, turn));
};

/** Agenda minutes of the segments and turns of a phase that have not begun. */
export const minutesToTurn = (phase: Phase, shape: Shape, turn: Turn): number => {
  if (allHadTheWord(turn)) return 0;
  const people = longestTrack(turn);
  const minutes = shape.segments.map((_, index) => segmentMinutes(phase, shape, index, people));
  const segmentsLeft = minutes.slice(turn.segment + 1).reduce((sum, each) => sum + each, 0);
  const turnsLeft = people - turn.at - 1 + (shape.laps - turn.lap - 1) * people;
  const each = minutes.reduce((sum, one) => sum + one, 0);
  return segmentsLeft + turnsLeft * each;
};

/** Real milliseconds a step still needs from its phase now, or from its beginning. */
const leftInStep = (meeting: Meeting, step: Step, index: number, now: Instant): number => {
  const position = meeting.position;
  const here = position?.step === index ? position : null;
  const phase = here === null ? undefined : step.phases[here.phase];
  const running = here === null || phase === undefined ? 0 : leftInPhase(meeting, here, phase, now);
  const later = step.phases.slice(here === null ? 0 : here.phase + 1);
  return (
    running +
    realMs(
      meeting,
      later.reduce((sum, each) => sum + minutesToCome(meeting, step, each), 0),
    )
  );
};

const stateOf = (meeting: Meeting, step: Step, index: number): StepForecast["state"] => {
  const at = meeting.position?.step ?? (meeting.state === "ended" ? meeting.steps.length : -1);
  if (index === at) return "now";
  if (meeting.skipped.includes(step.id)) return "left-out";
  return index < at ? "done" : "to-come";
};

/** When each step and the whole meeting are expected to end; steps with a fixed time of day wait for it (SPEC P8). */
export const forecast = (meeting: Meeting, now: Instant): Forecast => {
  const steps: StepForecast[] = [];
  let at = meeting.endedAt ?? now;
  for (const [index, step] of meeting.steps.entries()) {
    const one = stepForecast(meeting, step, index, at, now);
    steps.push(one);
    at = one.endsAt ?? at;
  }
  const late = Math.max(0, ...steps.map(({ lateMs }) => lateMs));
  const past = meeting.endsAt === null || meeting.state === "ended" ? 0 : at - meeting.endsAt;
  return { endsAt: at, behindMs: late > 0 ? Math.max(late, past) : past, steps };
};

const stepForecast = (
  meeting: Meeting,
  step: Step,
  index: number,
  at: Instant,
  now: Instant,
): StepForecast => {
  const state = stateOf(meeting, step, index);
  const lockedAt = lockOf(meeting, step, now);
  const known = {
    id: step.id,
    state,
    plannedMinutes: step.minutes,
    usedMs: usedOnStep(meeting, index, now),
    lockedAt,
  };
  if (state === "done" || state === "left-out") return { ...known, startsAt: null, endsAt: null, lateMs: 0 };
  const waits = state === "to-come" && lockedAt !== null;
  const startsAt =
    state === "now" ? (meeting.position?.enteredAt ?? at) : waits ? Math.max(at, lockedAt) : at;
  const from = state === "now" ? at : startsAt;
  return {
    ...known,
    startsAt,
    endsAt: from + leftInStep(meeting, step, index, now),
    lateMs: waits ? Math.max(0, at - lockedAt) : 0,
  };
};
