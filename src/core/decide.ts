import { dueAt, type Instant } from "./clock.ts";
import { decideExtend, decideHold, decideResume } from "./decide-clock.ts";
import {
  decideBack,
  decideEnd,
  decideFit,
  decideGoOn,
  decideJump,
  decideSkip,
  decideStart,
  decideUndo,
} from "./decide-moves.ts";
import {
  decideAppoint,
  decideDevice,
  decideHand,
  decideLead,
  decidePaper,
  decidePresence,
  decideReady,
  decideSeatAt,
} from "./decide-people.ts";
import { decideFound } from "./decide-tables.ts";
import { decideGiveWord, decideLater, decidePass } from "./decide-word.ts";
import { type Asked, type Decision, seatIn } from "./decision.ts";
import { evolve } from "./evolve.ts";
import type { Meeting, MeetingEvent, Position, ProcessCommand, ProcessRefusal, Seat } from "./meeting.ts";
import { decideReplan } from "./replan.ts";
import { accept, refuse, type Verdict } from "./verdict.ts";

export type { Asked } from "./decision.ts";

/** What a command of a participant leads to: events, or why not. Nothing to change is accepted with no events (SPEC P2, R1). */
export const decide = (
  meeting: Meeting,
  command: ProcessCommand,
  asked: Asked,
): Verdict<readonly MeetingEvent[], ProcessRefusal> => {
  const barred = barredFromActing(meeting, command, asked);
  if (barred !== null) return refuse(barred);
  const decision = anytime(meeting, command, asked);
  return decision.ok
    ? accept(decision.value.map((fact) => ({ ...fact, at: asked.now, by: asked.actor })))
    : decision;
};

/** Someone who comes to a meeting that has no seat for them yet; one who has a seat makes no event (SPEC T7). */
export const addSeat = (meeting: Meeting, seat: Seat, now: Instant): readonly MeetingEvent[] => {
  if (seatIn(meeting, seat.id) !== undefined) return [];
  const added: MeetingEvent = {
    type: "seat-added",
    seat: { ...seat, presence: "on-the-way" },
    at: now,
    by: seat.id,
  };
  const presence = { do: "presence", seat: seat.id, presence: seat.presence } as const;
  const arrived = decide(evolve(meeting, added), presence, { actor: seat.id, now });
  return arrived.ok ? [added, ...arrived.value] : [];
};

/** The time of the clock of this version has run out; an older version, a held clock or a second call is refused (SPEC C5). */
export const timeRanOut = (
  meeting: Meeting,
  clockVersion: number,
  now: Instant,
): Verdict<readonly MeetingEvent[], "stale"> => {
  const due = meeting.clock === null ? null : dueAt(meeting.clock);
  const stale = meeting.clockVersion !== clockVersion || meeting.timeUp || meeting.state !== "running";
  if (stale || due === null || due > now) return refuse("stale");
  return accept([{ type: "time-ran-out", clockVersion, at: now, by: null }]);
};

/** Someone who is not here can only come back; nothing happens after the end (SPEC P2, P10). */
const barredFromActing = (
  meeting: Meeting,
  command: ProcessCommand,
  { actor }: Asked,
): ProcessRefusal | null => {
  const seat = seatIn(meeting, actor);
  if (seat === undefined) return "not-in-meeting";
  if (meeting.state === "ended") return "meeting-ended";
  const ownPresence = command.do === "presence" && command.seat === actor;
  return seat.presence === "present" || ownPresence ? null : "not-present";
};

/** Commands that need no running meeting. */
const anytime = (meeting: Meeting, command: ProcessCommand, asked: Asked): Decision => {
  switch (command.do) {
    case "presence":
      return decidePresence(meeting, command, asked);
    case "device":
      return decideDevice(meeting, command, asked);
    case "lead":
      return decideLead(meeting, command, asked);
    case "appoint":
      return decideAppoint(meeting, command, asked);
    case "end":
      return decideEnd(meeting, asked);
    case "start":
      return meeting.state === "running" ? refuse("already-started") : decideStart(meeting, asked);
    default:
      return meeting.position === null
        ? refuse("not-started")
        : underWay(meeting, meeting.position, command, asked);
  }
};

type UnderWay = Exclude<
  ProcessCommand,
  { readonly do: "presence" | "device" | "lead" | "appoint" | "end" | "start" }
>;

// One case for each command; splitting them up would hide that none is missing.
// eslint-disable-next-line complexity
const underWay = (meeting: Meeting, position: Position, command: UnderWay, asked: Asked): Decision => {
  switch (command.do) {
    case "give-word":
      return decideGiveWord(meeting, position, command, asked);
    case "pass":
      return decidePass(meeting, position, command, asked);
    case "later":
      return decideLater(meeting, position, command, asked);
    case "go-on":
      return decideGoOn(meeting, position, asked);
    case "back":
      return decideBack(meeting, position, asked);
    case "jump":
      return decideJump(meeting, command, asked);
    case "skip":
      return decideSkip(meeting, position, asked);
    case "hold":
      return decideHold(meeting, position, asked);
    case "resume":
      return decideResume(meeting, position, asked);
    case "extend":
      return decideExtend(meeting, position, command, asked);
    case "ready":
      return decideReady(meeting, command, asked);
    case "paper":
      return decidePaper(meeting, command, asked);
    case "hand":
      return decideHand(meeting, command, asked);
    case "seat-at":
      return decideSeatAt(meeting, command, asked);
    case "found":
      return decideFound(meeting, position);
    case "replan":
      return decideReplan(meeting, position, command, asked);
    case "fit":
      return decideFit(meeting, position, command, asked);
    case "undo":
      return decideUndo(meeting, asked);
  }
};
