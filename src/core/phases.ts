import { type Clock, type Instant, MINUTE, startClock } from "./clock.ts";
import type { SeatId } from "./ids.ts";
import type { Meeting, Position, Turn } from "./meeting.ts";
import { isSeated, type Phase, type Segment, type Step, segmentsOf } from "./programme.ts";
import type { SeatedTable } from "./seating.ts";
import { allHadTheWord, longestTrack, openTurn, type Room } from "./turns.ts";

/** Seats of those here now, in seating order. */
export const presentSeats = (meeting: Meeting): readonly SeatId[] =>
  meeting.seats.filter(({ presence }) => presence === "present").map(({ id }) => id);

/** The step the meeting is in, or null before the start and after the end. */
export const stepOf = (meeting: Meeting): Step | null =>
  meeting.position === null ? null : (meeting.steps[meeting.position.step] ?? null);

/** The phase the meeting is in, or null before the start and after the end. */
export const phaseOf = (meeting: Meeting): Phase | null =>
  meeting.position === null ? null : (stepOf(meeting)?.phases[meeting.position.phase] ?? null);

/** Who comes into focus in a phase, how often, and what happens while each one is; null where nobody is singled out. */
export interface Shape {
  readonly of: "everyone" | "hands";
  readonly laps: number;
  readonly segments: readonly Segment[];
}

export const shapeOf = (phase: Phase): Shape | null => {
  const segments = segmentsOf(phase);
  return segments === null
    ? null
    : { of: phase.cycle?.of ?? "everyone", laps: phase.cycle?.laps ?? 1, segments };
};

/** The segment that plays now, or null where the phase has none or all have had the word. */
export const segmentOf = (meeting: Meeting): Segment | null => {
  const phase = phaseOf(meeting);
  const turn = meeting.position?.turn ?? null;
  if (phase === null || turn === null || allHadTheWord(turn)) return null;
  return segmentsOf(phase)?.[turn.segment] ?? null;
};

/** Those who will come into focus, in seating order or as the hands went up. */
export const castOf = (meeting: Meeting, shape: Shape): readonly SeatId[] => {
  const here = presentSeats(meeting);
  return shape.of === "everyone" ? here : meeting.hands.filter((seat) => here.includes(seat));
};

/**
 * The order of a phase about to begin (SPEC T1, T2, G7): one for each table where people sit at tables in it. Everyone in seating
 * order, each round beginning one place later than the one before, and with the facilitator only where nobody else is here; hands as
 * they went up.
 */
export const turnFor = (
  meeting: Meeting,
  stepIndex: number,
  phase: Phase,
  tables: readonly SeatedTable[] = [],
): Turn | null => {
  const shape = shapeOf(phase);
  if (shape === null) return null;
  const cast = castOf(meeting, shape);
  const order = (seats: readonly SeatId[]): readonly SeatId[] =>
    shape.of === "hands" ? seats : rotated(meeting, seats, stepIndex, phase);
  if (!isSeated(phase) || tables.length === 0) return openTurn([order(cast)]);
  const at = ({ seats }: SeatedTable): readonly SeatId[] =>
    shape.of === "hands"
      ? cast.filter((seat) => seats.includes(seat))
      : seats.filter((seat) => cast.includes(seat));
  return openTurn(tables.map((table) => order(at(table))));
};

const rotated = (
  meeting: Meeting,
  cast: readonly SeatId[],
  stepIndex: number,
  phase: Phase,
): readonly SeatId[] => {
  const others = cast.filter((seat) => seat !== meeting.facilitator);
  const beginners = others.length > 0 ? others : cast;
  const first =
    beginners[(salt(meeting.id) + roundsBefore(meeting, stepIndex, phase)) % Math.max(1, beginners.length)];
  const from = first === undefined ? 0 : cast.indexOf(first);
  return [...cast.slice(from), ...cast.slice(0, from)];
};

const roundsBefore = (meeting: Meeting, stepIndex: number, phase: Phase): number => {
  const step = meeting.steps[stepIndex];
  const phases = [
    ...meeting.steps.slice(0, stepIndex).flatMap((earlier) => earlier.phases),
    ...(step?.phases.slice(0, step.phases.indexOf(phase)) ?? []),
  ];
  return phases.filter((earlier) => shapeOf(earlier)?.of === "everyone").length;
};

/** Another person begins the check-in in the next meeting. */
const salt = (text: string): number =>
  Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).reduce((sum, code) => sum + code, 0);

/** What the order must know about a phase and who is here. */
export const roomOf = (meeting: Meeting, phase: Phase): Room => {
  const shape = shapeOf(phase);
  return { laps: shape?.laps ?? 1, segments: shape?.segments.length ?? 1, here: presentSeats(meeting) };
};

/** Agenda minutes of one turn's segments: its own, or an equal share of what is left of the phase (SPEC C6). */
export const segmentMinutes = (phase: Phase, shape: Shape, segment: number, people: number): number => {
  const own = shape.segments[segment]?.minutes ?? 0;
  if (own > 0) return own;
  const turns = Math.max(1, people) * shape.laps;
  const planned = shape.segments.reduce((sum, { minutes }) => sum + Math.max(0, minutes), 0);
  const sharing = shape.segments.filter(({ minutes }) => minutes <= 0).length;
  return Math.max(LEAST_SHARE, (phase.minutes - planned * turns) / (turns * sharing));
};

/** Minutes; below ten seconds a share is no turn. */
const LEAST_SHARE = 1 / 6;

/** Real milliseconds of agenda minutes: a rehearsal may run faster (SPEC C7). */
export const realMs = (meeting: Meeting, minutes: number): number =>
  Math.round((minutes * MINUTE) / meeting.speed);

/** Agenda minutes of real milliseconds. */
export const agendaMinutes = (meeting: Meeting, ms: number): number => (ms * meeting.speed) / MINUTE;

/** Agenda minutes of the unit (segment or phase) at this turn; 0 where there is nothing to time. */
export const unitMinutes = (phase: Phase, turn: Turn | null): number => {
  const shape = shapeOf(phase);
  if (shape === null || turn === null) return phase.minutes;
  return allHadTheWord(turn) ? 0 : segmentMinutes(phase, shape, turn.segment, longestTrack(turn));
};

/** The fresh clock of a unit that begins now (SPEC C6). */
export const unitClock = (meeting: Meeting, phase: Phase, turn: Turn | null, now: Instant): Clock | null => {
  const minutes = unitMinutes(phase, turn);
  return minutes > 0 ? startClock(realMs(meeting, minutes), now) : null;
};

/** Whether two positions are the same phase of the same step. */
export const samePhase = (a: Position | null, b: Position | null): boolean =>
  a !== null && b !== null && a.step === b.step && a.phase === b.phase;
