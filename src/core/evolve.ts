import { type Clock, type Instant, leftMs } from "./clock.ts";
import { openMinutes } from "./forecast.ts";
import type { SeatId } from "./ids.ts";
import type { Meeting, MeetingEvent, Position, Seat, Turn, Undo } from "./meeting.ts";
import { phaseOf, presentSeats, roomOf, samePhase, shapeOf, stepOf, unitClock } from "./phases.ts";
import { foundAgain, remembered, type Seating, settledSeating, tablesInTurn, withSeating } from "./tables.ts";
import { focusOf, reseat } from "./turns.ts";

type Opened = Extract<MeetingEvent, { readonly type: "meeting-opened" }>;

/** The meeting as its first event makes it. */
export const openedMeeting = (event: Opened): Meeting => {
  const { steps, ...programme } = event.programme;
  return {
    version: 1,
    id: event.id,
    network: event.network,
    programme,
    steps,
    language: event.language,
    timeZone: event.timeZone,
    rehearsal: event.rehearsal,
    speed: event.speed,
    state: "gathering",
    openedAt: event.at,
    startedAt: null,
    endsAt: null,
    endedAt: null,
    seats: event.seats,
    facilitator: null,
    roles: {},
    hands: [],
    position: null,
    clock: null,
    agendaVersion: 0,
    clockVersion: 0,
    timeUp: false,
    ready: [],
    paper: [],
    skipped: [],
    usedMs: steps.map(() => 0),
    focused: {},
    undo: null,
  };
};

/** The meeting after one event. Decides nothing: whatever an event says has happened (SPEC E2). */
// One case for each event; splitting them up would hide that none is missing.
// eslint-disable-next-line complexity
export const evolve = (meeting: Meeting, event: MeetingEvent): Meeting => {
  switch (event.type) {
    case "meeting-opened":
      return openedMeeting(event);
    case "seat-added":
      return seatAdded(meeting, event.seat);
    case "presence-changed":
      return presenceChanged(meeting, event);
    case "seated":
      return withFocus(
        withTurn(withSeating(meeting, { tables: event.tables, homes: event.homes ?? [] }), event.turn),
      );
    case "device-changed":
      return { ...meeting, seats: changeSeat(meeting, event.seat, { device: event.device }) };
    case "meeting-started":
      return {
        ...meeting,
        state: "running",
        startedAt: event.at,
        endsAt: event.endsAt,
        breath: openMinutes(meeting),
        ...(event.homes === undefined ? {} : { homes: event.homes }),
      };
    case "facilitator-changed":
      return { ...meeting, facilitator: event.seat };
    case "role-appointed":
      return { ...meeting, roles: { ...meeting.roles, [event.role]: event.seat } };
    case "hands-changed":
      return withFocus(withTurn({ ...meeting, hands: event.hands }, event.turn));
    case "moved":
      return moved(meeting, event);
    case "clock-changed":
      return withClock(meeting, event.clock, event.at);
    case "time-ran-out":
      return event.clockVersion === meeting.clockVersion ? { ...meeting, timeUp: true } : meeting;
    case "ready-changed":
      return { ...meeting, ready: marked(meeting.ready, event.seat, event.ready) };
    case "paper-changed":
      return { ...meeting, paper: marked(meeting.paper, event.seat, event.paper) };
    case "tables-found":
      return meeting.position === null
        ? meeting
        : { ...meeting, position: { ...meeting.position, found: true } };
    case "replanned":
      return replanned(meeting, event);
    case "document-changed":
      return meeting;
    case "undone":
      return undone(meeting, event.at);
    case "meeting-ended":
      return ended(meeting, event.at);
  }
};

/** The meeting its events make, or null where the first is not its opening (SPEC E2). */
export const foldMeeting = (events: readonly MeetingEvent[]): Meeting | null => {
  const [first, ...rest] = events;
  return first?.type === "meeting-opened" ? rest.reduce(evolve, openedMeeting(first)) : null;
};

const changeSeat = (meeting: Meeting, seat: SeatId, change: Partial<Omit<Seat, "id">>): readonly Seat[] =>
  meeting.seats.map((known) => (known.id === seat ? { ...known, ...change } : known));

const marked = (seats: readonly SeatId[], seat: SeatId, on: boolean): readonly SeatId[] => {
  const others = seats.filter((other) => other !== seat);
  return on ? [...others, seat] : others;
};

const withTurn = (meeting: Meeting, turn: Turn | null): Meeting =>
  meeting.position === null ? meeting : { ...meeting, position: { ...meeting.position, turn } };

/** Those in focus now count as having been in focus in this step. */
const withFocus = (meeting: Meeting): Meeting => {
  const step = stepOf(meeting);
  const focus = focusOf(meeting);
  if (step === null || focus.length === 0) return meeting;
  const known = meeting.focused[step.id] ?? [];
  const fresh = focus.filter((seat) => !known.includes(seat));
  if (fresh.length === 0) return meeting;
  return { ...meeting, focused: { ...meeting.focused, [step.id]: [...known, ...fresh] } };
};

/** Whoever is here and sits at no table joins one; who is not in the order of an everyone's round comes last in it (SPEC T7, G4). */
const reseated = (before: Meeting): Meeting => {
  const meeting = withSeating(before, settledSeating(before));
  const phase = phaseOf(meeting);
  const turn = meeting.position?.turn ?? null;
  if (phase === null || turn === null) return meeting;
  const joins = shapeOf(phase)?.of === "everyone" ? presentSeats(meeting) : [];
  return withFocus(withTurn(meeting, reseat(turn, joins, roomOf(meeting, phase), tablesInTurn(meeting))));
};

const seatAdded = (meeting: Meeting, seat: Seat): Meeting =>
  meeting.seats.some(({ id }) => id === seat.id)
    ? meeting
    : reseated({ ...meeting, seats: [...meeting.seats, seat] });

const presenceChanged = (
  meeting: Meeting,
  event: Extract<MeetingEvent, { readonly type: "presence-changed" }>,
): Meeting => {
  const { seat, presence, turn } = event;
  const stays = (other: SeatId) => presence === "present" || other !== seat;
  const seating: Seating = {
    tables: event.tables ?? meeting.position?.tables ?? [],
    homes: event.homes ?? meeting.homes ?? [],
  };
  const changed: Meeting = {
    ...meeting,
    seats: changeSeat(meeting, seat, { presence }),
    ready: meeting.ready.filter(stays),
    hands: meeting.hands.filter(stays),
  };
  return withFocus(withTurn(withSeating(changed, seating), turn));
};

/** A stretched clock that has time left again is not over. */
const withClock = (meeting: Meeting, clock: Clock | null, at: Instant): Meeting => ({
  ...meeting,
  clock,
  clockVersion: meeting.clockVersion + 1,
  timeUp: meeting.timeUp && clock !== null && leftMs(clock, at) <= 0,
});

/** Only what was moved from a place can be undone: the start itself cannot (SPEC U1). */
const snapshot = (
  meeting: Meeting,
  by: SeatId | null,
  at: Instant,
  steps: Meeting["steps"] | null = null,
): Undo | null =>
  meeting.position === null
    ? null
    : {
        by,
        at,
        position: meeting.position,
        clock: meeting.clock,
        timeUp: meeting.timeUp,
        ready: meeting.ready,
        paper: meeting.paper,
        hands: meeting.hands,
        steps,
        skipped: meeting.skipped,
        usedMs: meeting.usedMs,
        focused: meeting.focused,
        endsAt: meeting.endsAt,
      };

/** Real time of the visit that ends now goes to its step (SPEC P8). */
const usedUntil = (meeting: Meeting, at: Instant): readonly number[] => {
  const position = meeting.position;
  if (position === null) return meeting.usedMs;
  const visit = Math.max(0, at - position.enteredAt);
  return meeting.usedMs.map((used, step) => (step === position.step ? used + visit : used));
};

const moved = (meeting: Meeting, event: Extract<MeetingEvent, { readonly type: "moved" }>): Meeting => {
  const { to, clock, skipped } = event;
  const from = meeting.position;
  const sameVisit = samePhase(from, to) && from?.enteredAt === to.enteredAt;
  const there: Meeting = {
    ...withClock(meeting, clock, event.at),
    position: to,
    skipped,
    ready: sameVisit ? meeting.ready : [],
    paper: from?.step === to.step ? meeting.paper : [],
    hands: asksHandsAnew(meeting, to) ? [] : meeting.hands,
    usedMs: sameVisit ? meeting.usedMs : usedUntil(meeting, event.at),
    undo: snapshot(meeting, event.by, event.at),
  };
  return withFocus(remembered(there));
};

/** Going on to a step that begins by asking for hands takes the old ones down. */
const asksHandsAnew = (meeting: Meeting, to: Position): boolean => {
  const from = meeting.position?.step ?? -1;
  return to.step > from && meeting.steps[to.step]?.phases[to.phase]?.hands === true;
};

const replanned = (
  meeting: Meeting,
  event: Extract<MeetingEvent, { readonly type: "replanned" }>,
): Meeting => {
  const after: Meeting = {
    ...withClock(meeting, event.clock, event.at),
    agendaVersion: meeting.agendaVersion + 1,
    steps: event.steps,
    skipped: event.skipped,
    endsAt: event.endsAt,
    position: event.position,
    undo: snapshot(meeting, event.by, event.at, meeting.steps),
  };
  return withFocus(remembered(after));
};

/** Back to what was; people who came, left or were moved meanwhile are seated anew (SPEC U1). */
const undone = (meeting: Meeting, at: Instant): Meeting => {
  const undo = meeting.undo;
  if (undo === null) return meeting;
  const here = new Set(presentSeats(meeting));
  const back: Meeting = {
    ...meeting,
    position: undo.position,
    clock: undo.clock,
    clockVersion: meeting.clockVersion + 1,
    timeUp: undo.timeUp,
    ready: undo.ready.filter((seat) => here.has(seat)),
    paper: undo.paper,
    hands: undo.hands.filter((seat) => here.has(seat)),
    steps: undo.steps ?? meeting.steps,
    agendaVersion: undo.steps === null ? meeting.agendaVersion : meeting.agendaVersion + 1,
    skipped: undo.skipped,
    usedMs: undo.usedMs,
    focused: undo.focused,
    endsAt: undo.endsAt,
    undo: null,
  };
  const after = reseated(foundAgain(back));
  const { position, clock } = after;
  const phase = phaseOf(after);
  // All had had the word there, and someone has come since.
  return clock === null && position !== null && phase !== null && focusOf(after).length > 0
    ? { ...after, clock: unitClock(after, phase, position.turn, at) }
    : after;
};

const ended = (meeting: Meeting, at: Instant): Meeting => ({
  ...meeting,
  state: "ended",
  endedAt: at,
  usedMs: usedUntil(meeting, at),
  position: null,
  clock: null,
  clockVersion: meeting.clockVersion + 1,
  timeUp: false,
  ready: [],
  hands: [],
  undo: null,
});
