import type { Instant } from "./clock.ts";
import type { CommandOf } from "./decision.ts";
import { forecast, minutesToTurn, openMinutes, type StepForecast } from "./forecast.ts";
import type { Meeting, Position, Turn } from "./meeting.ts";
import { agendaMinutes, castOf, type Shape, segmentMinutes, shapeOf } from "./phases.ts";
import { leastMinutes, mostMinutes, type Phase, type Step } from "./programme.ts";
import { inARow } from "./tables.ts";
import { longestTrack } from "./turns.ts";

export type ReplanChoice = CommandOf<"replan">["choice"];

/** Turns of a round under way are cut in tenths of a minute of their phase. */
const GRAINS = 10;
const EPSILON = 1e-6;
/** Minutes are cut and given in halves, so that an agenda stays readable. */
const HALF = 0.5;

/** Agenda minutes of which a plan is behind; 0 when it is not. */
export const behind = (meeting: Meeting, now: Instant): number =>
  Math.max(0, agendaMinutes(meeting, forecast(meeting, now).behindMs));

/**
 * Agenda minutes gained: the time to spare before the agreed end, less what the programme left open from the beginning;
 * with a fixed time ahead, the time to spare before that.
 */
export const ahead = (meeting: Meeting, now: Instant): number => {
  const { endsAt, steps } = forecast(meeting, now);
  const lock = steps.findIndex(({ state, lockedAt }) => state === "to-come" && lockedAt !== null);
  const lockedAt = steps[lock]?.lockedAt ?? null;
  if (lockedAt !== null) return agendaMinutes(meeting, lockedAt - (endBefore(steps, lock) ?? lockedAt));
  if (meeting.endsAt === null || meeting.startedAt === null) return 0;
  return agendaMinutes(meeting, meeting.endsAt - endsAt) - (meeting.breath ?? openMinutes(meeting));
};

const endBefore = (steps: readonly StepForecast[], index: number): Instant | null =>
  steps.slice(0, index).findLast(({ endsAt }) => endsAt !== null)?.endsAt ?? null;

/** The least a phase can be cut to now: its own least, and a minute for each person in a round (SPEC P8). */
const leastOf = (meeting: Meeting, phase: Phase): number => {
  const shape = shapeOf(phase);
  const people = shape === null ? 0 : inARow(meeting, phase, castOf(meeting, shape), shape);
  const least = Math.max(leastMinutes(phase), people);
  return Math.min(phase.minutes, least);
};

/** A phase with other minutes: its segments change in proportion. Its least stays what it was at first. */
const withMinutes = (phase: Phase, minutes: number): Phase => {
  const minMinutes = leastMinutes(phase);
  if (phase.cycle === undefined || phase.minutes <= 0) return { ...phase, minutes, minMinutes };
  const share = minutes / phase.minutes;
  const segments = phase.cycle.segments.map((segment) => ({ ...segment, minutes: segment.minutes * share }));
  return { ...phase, minutes, minMinutes, cycle: { ...phase.cycle, segments } };
};

interface Ahead {
  readonly step: number;
  readonly phase: number;
}

/** Phases that have not begun in steps from one index to another, the last excluded. */
const phasesAhead = (meeting: Meeting, from: number, to: number): readonly Ahead[] =>
  meeting.steps.flatMap((step, index) => {
    if (index < from || index >= to || meeting.skipped.includes(step.id)) return [];
    const first = meeting.position?.step === index ? meeting.position.phase + 1 : 0;
    return step.phases.flatMap((_, phase) => (phase >= first ? [{ step: index, phase }] : []));
  });

const phaseAt = (meeting: Meeting, at: Ahead): Phase | undefined => meeting.steps[at.step]?.phases[at.phase];

const replacePhase = (meeting: Meeting, at: Ahead, phase: Phase, byMinutes: number): Meeting => ({
  ...meeting,
  steps: meeting.steps.map((step, index) =>
    index === at.step
      ? {
          ...step,
          minutes: step.minutes + byMinutes,
          phases: step.phases.map((old, place) => (place === at.phase ? phase : old)),
        }
      : step,
  ),
});

/** Changes the phases ahead by up to so many minutes, in proportion to the room each has; halves, never past its room. */
const spreadOver = (
  meeting: Meeting,
  phases: readonly Ahead[],
  minutes: number,
  roomFor: (phase: Phase) => number,
  sign: 1 | -1,
): Meeting => {
  const rooms = phases.map((at) => Math.max(0, roomFor(phaseAt(meeting, at) ?? emptyPhase)));
  const total = rooms.reduce((sum, room) => sum + room, 0);
  if (total <= 0) return meeting;
  const round = sign < 0 ? Math.ceil : Math.floor;
  return phases.reduce(
    ({ result, left }, at, index) => {
      const phase = phaseAt(result, at);
      const room = rooms[index] ?? 0;
      const wished = round((minutes * Math.min(1, room / total)) / HALF) * HALF;
      const change = Math.min(room, wished, Math.ceil(left / HALF) * HALF);
      if (phase === undefined || change <= 0) return { result, left };
      const by = sign * change;
      return {
        result: replacePhase(result, at, withMinutes(phase, phase.minutes + by), by),
        left: left - change,
      };
    },
    { result: meeting, left: minutes },
  ).result;
};

const emptyPhase: Phase = {
  id: "",
  form: "break",
  title: { nb: "-" },
  minutes: 0,
  prompts: [],
  reveals: false,
  hands: false,
};

/** Where the time must be right: each fixed time ahead, and the agreed end. */
export const limits = (
  meeting: Meeting,
  now: Instant,
): readonly { readonly step: number; readonly at: Instant }[] => {
  const locks = forecast(meeting, now).steps.flatMap(({ state, lockedAt }, step) =>
    state === "to-come" && lockedAt !== null ? [{ step, at: lockedAt }] : [],
  );
  return meeting.endsAt === null ? locks : [...locks, { step: meeting.steps.length, at: meeting.endsAt }];
};

/** A round or cycle that goes on. */
interface Round {
  readonly position: Position;
  readonly phase: Phase;
  readonly shape: Shape;
  readonly turn: Turn;
}

const roundUnderWay = (meeting: Meeting): Round | null => {
  const { position } = meeting;
  if (position === null || position.turn === null || position.asksFit) return null;
  const phase = phaseAt(meeting, position);
  const shape = phase === undefined ? null : shapeOf(phase);
  return phase === undefined || shape === null ? null : { position, phase, shape, turn: position.turn };
};

/** The minutes of turns that have not begun, how many of them can be cut, and the fewest the phase can then be set to. */
const turnsToCome = ({ phase, shape, turn }: Round) => {
  const people = Math.max(1, longestTrack(turn));
  const planned = shape.segments.reduce(
    (sum, _, index) => sum + segmentMinutes(phase, shape, index, people),
    0,
  );
  const least = Math.max(1, leastMinutes(phase) / (people * shape.laps));
  const toCome = minutesToTurn(phase, shape, turn);
  return {
    toCome,
    room: toCome * Math.max(0, 1 - least / planned),
    fewest: (phase.minutes * least) / planned,
  };
};

/**
 * The round that goes on, with less time for those whose turn has not begun: its part of so many minutes, next to what the phases
 * ahead have to give. Whoever has the word keeps the clock.
 */
const withShorterTurns = (meeting: Meeting, ahead: readonly Ahead[], minutes: number): Meeting => {
  const round = roundUnderWay(meeting);
  if (round === null || minutes <= 0) return meeting;
  const { position, phase } = round;
  const { toCome, room, fewest } = turnsToCome(round);
  if (room <= 0) return meeting;
  const others = ahead.map((at) => phaseAt(meeting, at)).filter((one) => one !== undefined);
  const total = others.reduce((sum, one) => sum + one.minutes - leastOf(meeting, one), room);
  const cut = Math.min(room, (minutes * room) / total);
  const wished = phase.minutes * (1 - cut / toCome);
  const after = Math.max(Math.floor(wished * GRAINS), Math.ceil(fewest * GRAINS - EPSILON)) / GRAINS;
  return replacePhase(meeting, position, withMinutes(phase, after), after - phase.minutes);
};

/** Cuts what is before each limit in turn, as far as least times allow. */
const trimmed = (meeting: Meeting, now: Instant): Meeting => {
  const start = Math.max(0, meeting.position?.step ?? 0);
  return limits(meeting, now).reduce(
    ({ result, from }, limit) => {
      const over = (plan: Meeting): number =>
        agendaMinutes(meeting, (endBefore(forecast(plan, now).steps, limit.step) ?? now) - limit.at);
      const ahead = phasesAhead(result, from, limit.step);
      const turned = from === start ? withShorterTurns(result, ahead, over(result)) : result;
      const left = over(turned);
      const cut =
        left > 0
          ? spreadOver(turned, ahead, left, (phase) => phase.minutes - leastOf(turned, phase), -1)
          : turned;
      return { result: cut, from: limit.step };
    },
    { result: meeting, from: start },
  ).result;
};

const mayDrop = (meeting: Meeting, step: Step, index: number): boolean =>
  index > (meeting.position?.step ?? -1) &&
  step.optional &&
  (step.kind === "step" || step.kind === "break") &&
  step.lockedAt === undefined;

/** Leaves out optional steps that have not begun, in order, until the time is right; none that would not help. */
const dropped = (meeting: Meeting, now: Instant): Meeting => {
  const optional = meeting.steps.filter((step, index) => mayDrop(meeting, step, index));
  let result = meeting;
  for (const { id } of optional) {
    if (behind(result, now) <= 0 || result.skipped.includes(id)) continue;
    const without = { ...result, skipped: [...result.skipped, id] };
    if (lateAll(without, now) < lateAll(result, now)) result = without;
  }
  return result;
};

/** Real milliseconds by which each fixed time and the agreed end would be missed, together. */
const lateAll = (meeting: Meeting, now: Instant): number => {
  const { endsAt, steps } = forecast(meeting, now);
  const past = meeting.endsAt === null ? 0 : Math.max(0, endsAt - meeting.endsAt);
  return steps.reduce((sum, { lateMs }) => sum + lateMs, past);
};

/** Gives gained minutes to what is ahead, up to its greatest time, before the next fixed time or the end. */
const spread = (meeting: Meeting, now: Instant): Meeting => {
  const next = limits(meeting, now)[0]?.step ?? meeting.steps.length;
  const phases = phasesAhead(meeting, meeting.position?.step ?? 0, next);
  return spreadOver(meeting, phases, ahead(meeting, now), (phase) => mostMinutes(phase) - phase.minutes, 1);
};

/** The meeting with the plan that a choice makes. */
export const changed = (meeting: Meeting, choice: ReplanChoice, now: Instant): Meeting => {
  switch (choice) {
    case "trim":
      return trimmed(meeting, now);
    case "drop":
      return dropped(meeting, now);
    case "spread":
      return spread(meeting, now);
    case "end-later":
    case "end-early":
      return { ...meeting, endsAt: forecast(meeting, now).endsAt };
  }
};
