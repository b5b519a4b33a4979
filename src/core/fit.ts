import type { Instant } from "./clock.ts";
import { forecast } from "./forecast.ts";
import type { Meeting, ProcessCommand } from "./meeting.ts";
import { castOf, realMs, type Shape, segmentMinutes, shapeOf } from "./phases.ts";
import { isSeated, type Phase, type Segment, type Step } from "./programme.ts";
import { inARow } from "./tables.ts";

export type FitChoice = Extract<ProcessCommand, { readonly do: "fit" }>["choice"];

/** One way to make a step fit those present, with its effect. */
interface FitOption {
  readonly choice: FitChoice;
  /** Agenda minutes for each person in focus. */
  readonly minutesEach: number;
  /** Agenda minutes added to the meeting. */
  readonly addsMinutes: number;
  /** The agreed end if this is chosen; null before the start. */
  readonly endsAt: Instant | null;
}

/** A step that does not fit those present: what it is planned for, what it needs, and the ways out. */
export interface Fit {
  readonly planned: number;
  readonly needed: number;
  readonly people: number;
  readonly choices: readonly FitOption[];
}

/** A round's least is one minute per person (SPEC P6). */
const LEAST_EACH = 1;
/** Rounding of fractions is no overrun. */
const SLACK = 0.01;
/** Smallest share of a trimmed segment: five seconds. */
const GRAIN = 1 / 12;
const EPSILON = 1e-6;

/** Agenda minutes each person needs in focus, all laps together. */
const minutesEach = (shape: Shape): number => plannedEach(shape) || LEAST_EACH;

const plannedEach = (shape: Shape): number =>
  shape.segments.reduce((sum, { minutes }) => sum + Math.max(0, minutes), 0) * shape.laps;

/** People one after another: those of the largest table, or all. */
const expectedInARow = (meeting: Meeting, phase: Phase, shape: Shape): number =>
  inARow(meeting, phase, expected(meeting, shape), shape);

/** Those here; before the start, those who are on their way too. */
const expected = (meeting: Meeting, shape: Shape) => {
  if (meeting.state !== "gathering") return castOf(meeting, shape);
  return shape.of === "hands"
    ? []
    : meeting.seats.filter(({ presence }) => presence !== "not-today").map(({ id }) => id);
};

interface Squeeze {
  readonly phase: Phase;
  readonly shape: Shape;
  readonly people: number;
  readonly needed: number;
}

/** What a phase needs, where that is more than it has; null where it fits. */
const squeezeOf = (meeting: Meeting, phase: Phase): Squeeze | null => {
  const shape = shapeOf(phase);
  if (shape === null) return null;
  const people = expectedInARow(meeting, phase, shape);
  const needed = people * minutesEach(shape);
  return needed > phase.minutes + SLACK ? { phase, shape, people, needed } : null;
};

/**
 * What does not fit from a phase of a step on. Hands go up inside their own step: until their cycle begins, nobody knows
 * how many they are.
 */
const squeezesOf = (meeting: Meeting, step: Step, fromPhase: number): readonly Squeeze[] => {
  const handsToCome = step.phases.some(({ hands }) => hands);
  return step.phases.flatMap((phase, index) => {
    const known = index === fromPhase || !handsToCome || shapeOf(phase)?.of !== "hands";
    return index >= fromPhase && known ? (squeezeOf(meeting, phase) ?? []) : [];
  });
};

/** Where a step would be looked at from: its phase now, or its beginning. */
const phaseNow = (meeting: Meeting, stepIndex: number): number =>
  meeting.position?.step === stepIndex ? meeting.position.phase : 0;

/** Says before a step starts that it does not fit those present, and what can be done; null where it fits (SPEC P6). */
export const fitOf = (
  meeting: Meeting,
  stepIndex: number,
  fromPhase = phaseNow(meeting, stepIndex),
): Fit | null => {
  const step = meeting.steps[stepIndex];
  const squeezes = step === undefined ? [] : squeezesOf(meeting, step, fromPhase);
  const [first] = squeezes;
  if (step === undefined || first === undefined) return null;
  const over = squeezes.reduce((sum, { needed, phase }) => sum + needed - phase.minutes, 0);
  const option = (choice: FitChoice, each: number, addsMinutes: number): FitOption => ({
    choice,
    minutesEach: each,
    addsMinutes,
    endsAt: meeting.endsAt === null ? null : meeting.endsAt + realMs(meeting, addsMinutes),
  });
  const groups = inTwoGroups(meeting, squeezes);
  return {
    planned: step.minutes,
    needed: step.minutes + over,
    people: Math.max(...squeezes.map(({ people }) => people)),
    choices: [
      option("shorter", first.phase.minutes / first.people, 0),
      ...(groups === null ? [] : [option("two-groups", groups, 0)]),
      option("end-later", minutesEach(first.shape), over),
    ],
  };
};

/** When the meeting would end with a choice, counted from now: time to spare covers what it adds. */
export const expectedEndOf = (
  meeting: Meeting,
  stepIndex: number,
  choice: FitChoice,
  now: Instant,
): Instant => {
  const steps = meeting.steps.map((step, index) =>
    index === stepIndex ? fitted(meeting, stepIndex, step, choice) : step,
  );
  return forecast({ ...meeting, steps }, now).endsAt;
};

/** Four in a row make two pairs; those who sit at tables already are not parted, and those who raised a hand need all the others. */
const canSplit = ({ people, phase, shape }: Squeeze): boolean =>
  people >= 4 && !isSeated(phase) && shape.of === "everyone";

/** Minutes each in two groups within the planned time, or null where two groups would leave someone alone. */
const inTwoGroups = (meeting: Meeting, squeezes: readonly Squeeze[]): number | null => {
  const [first] = squeezes;
  if (first === undefined || meeting.programme.gathering !== undefined || !squeezes.every(canSplit))
    return null;
  const share = first.phase.minutes / expectedInARow(meeting, { ...first.phase, groups: 2 }, first.shape);
  return plannedEach(first.shape) > 0 ? Math.min(plannedEach(first.shape), share) : share;
};

/** The step after the choice: shorter segments, two groups, or more minutes (SPEC P6). */
export const fitted = (meeting: Meeting, stepIndex: number, step: Step, choice: FitChoice): Step => {
  const squeezes = squeezesOf(meeting, step, phaseNow(meeting, stepIndex));
  const phases = step.phases.map((phase) => {
    const squeeze = squeezes.find((found) => found.phase === phase);
    return squeeze === undefined ? phase : fittedPhase(meeting, squeeze, choice);
  });
  const added = phases.reduce(
    (sum, { minutes }, index) => sum + minutes - (step.phases[index]?.minutes ?? 0),
    0,
  );
  return { ...step, minutes: step.minutes + added, phases };
};

const fittedPhase = (meeting: Meeting, squeeze: Squeeze, choice: FitChoice): Phase => {
  const { phase, needed } = squeeze;
  switch (choice) {
    case "end-later":
      return { ...phase, minutes: needed };
    case "shorter":
      return shortened(squeeze);
    case "two-groups": {
      const split = { ...phase, groups: 2 };
      const people = expectedInARow(meeting, split, squeeze.shape);
      return squeezeOf(meeting, split) === null ? split : shortened({ ...squeeze, phase: split, people });
    }
  }
};

/** The phase's minutes shared evenly among the people, in proportion among the segments, in steps of five seconds. */
const shortened = ({ phase, shape, people }: Squeeze): Phase => {
  const each = phase.minutes / (Math.max(1, people) * shape.laps);
  const planned = shape.segments.reduce(
    (sum, _, index) => sum + segmentMinutes(phase, shape, index, people),
    0,
  );
  const segments = shape.segments.map((segment, index): Segment => {
    const share = (segmentMinutes(phase, shape, index, people) / planned) * each;
    return { ...segment, minutes: Math.max(GRAIN, Math.floor(share / GRAIN + EPSILON) * GRAIN) };
  });
  return { ...phase, cycle: { of: shape.of, laps: shape.laps, segments } };
};
