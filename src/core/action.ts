import { type Clock, type Instant, leftMs } from "./clock.ts";
import { isHere, leads } from "./decision.ts";
import { type Place, placeAfter } from "./entering.ts";
import type { SeatId } from "./ids.ts";
import type { Meeting } from "./meeting.ts";
import { castOf, phaseOf, presentSeats, segmentOf, shapeOf } from "./phases.ts";
import { isSeated, type Phase } from "./programme.ts";
import { focusOf, nextInLine } from "./turns.ts";

/**
 * The one primary thing for a seat to do now. Card, stage and panel all ask here, so that they agree (SPEC P11).
 * `next` is who gets the word; null where the same person goes on with the next segment, or nobody is left.
 */
export type Action =
  | { readonly do: "arrive" }
  | { readonly do: "start" }
  | { readonly do: "answer-fit" }
  | { readonly do: "next-segment" }
  | { readonly do: "give-word"; readonly next: SeatId | null }
  | { readonly do: "go-on" }
  | { readonly do: "end" }
  | { readonly do: "raise-hand" }
  | { readonly do: "ready" }
  | { readonly do: "wait" }
  | { readonly do: "ended" };

/** What this seat should do now. */
export const actionFor = (meeting: Meeting, seat: SeatId): Action => {
  if (meeting.state === "ended") return { do: "ended" };
  if (!isHere(meeting, seat)) return { do: "arrive" };
  if (meeting.position === null) return { do: "start" };
  if (leads(meeting, seat)) return leadersAction(meeting);
  return focusOf(meeting).includes(seat) && meeting.position.turn?.tracks.length === 1
    ? wordAction(meeting)
    : listenersAction(meeting, seat);
};

const leadersAction = (meeting: Meeting): Action => {
  const position = meeting.position;
  if (position === null) return { do: "start" };
  if (position.asksFit) return { do: "answer-fit" };
  if (focusOf(meeting).length > 0) return wordAction(meeting);
  const next = placeAfter(meeting, position);
  if (next === null) return { do: "end" };
  return needsHands(meeting, next) ? { do: "raise-hand" } : { do: "go-on" };
};

/** The next phase is a cycle of raised hands, and none is up: going on would be refused (SPEC T2). */
const needsHands = (meeting: Meeting, next: Place): boolean => {
  const phase = meeting.steps[next.step]?.phases[next.phase];
  const shape = phase === undefined ? null : shapeOf(phase);
  return shape?.of === "hands" && castOf(meeting, shape).length === 0;
};

const wordAction = (meeting: Meeting): Action => {
  const phase = phaseOf(meeting);
  const segments = phase?.cycle?.segments ?? [];
  const now = segmentOf(meeting);
  if (now !== null && segments.indexOf(now) < segments.length - 1 && segments.includes(now))
    return { do: "next-segment" };
  return { do: "give-word", next: nextInLine(meeting)[0] ?? firstOfNextLap(meeting) };
};

const firstOfNextLap = (meeting: Meeting): SeatId | null => {
  const turn = meeting.position?.turn ?? null;
  const laps = phaseOf(meeting)?.cycle?.laps ?? 1;
  if (turn === null || turn.lap + 1 >= laps) return null;
  return turn.tracks[0]?.find((seat) => isHere(meeting, seat)) ?? null;
};

const listenersAction = (meeting: Meeting, seat: SeatId): Action => {
  const phase = phaseOf(meeting);
  if (phase?.hands === true) return { do: meeting.hands.includes(seat) ? "wait" : "raise-hand" };
  const works = phase !== null && worksAtOwnPace(phase) && meeting.position?.asksFit === false;
  return works && !meeting.ready.includes(seat) ? { do: "ready" } : { do: "wait" };
};

/** Alone, or at tables where nobody is in focus: those who work say when they are ready (SPEC P5). */
const worksAtOwnPace = (phase: Phase): boolean =>
  phase.form === "alone" || (isSeated(phase) && shapeOf(phase) === null);

/** How many of those here are ready: proposes to go on, never forces (SPEC P5). */
export const readyCount = (meeting: Meeting): { readonly count: number; readonly of: number } => {
  const here = presentSeats(meeting);
  return { count: here.filter((seat) => meeting.ready.includes(seat)).length, of: here.length };
};

/** How much of the time is left, in the words of the screen: plenty, soon over, last sentence, over. */
export type ClockTone = "good" | "soon" | "last" | "over";

const SOON = 0.2;
const LAST = 0.05;

/** The tone of a clock: the last fifth is soon, the last twentieth is one more sentence (SPEC C8). */
export const clockTone = (clock: Clock, now: Instant): ClockTone => {
  const left = leftMs(clock, now);
  if (left <= 0) return "over";
  const share = left / Math.max(1, clock.lengthMs);
  if (share <= LAST) return "last";
  return share <= SOON ? "soon" : "good";
};
