import { type Clock, holdClock, type Instant } from "./clock.ts";
import {
  type Asked,
  barredFromSeat,
  type CommandOf,
  type Decision,
  isHere,
  leads,
  seatIn,
  unlessLeading,
} from "./decision.ts";
import type { SeatId } from "./ids.ts";
import type { Meeting, MeetingFact, ProcessRefusal, Seat, Turn } from "./meeting.ts";
import { phaseOf, roomOf, shapeOf, unitClock } from "./phases.ts";
import type { SeatedTable } from "./seating.ts";
import { movedTo, type Seating, settledSeating, tablesInTurn, withSeating } from "./tables.ts";
import { inFocus, reseat } from "./turns.ts";
import { accept, refuse } from "./verdict.ts";

/** Own presence; the facilitator for all; until someone leads, anyone here for all ("Hvem er her?", SPEC P2). */
const maySeat = (meeting: Meeting, actor: SeatId, seat: SeatId): boolean =>
  seat === actor || leads(meeting, actor) || meeting.facilitator === null;

export const decidePresence = (
  meeting: Meeting,
  command: CommandOf<"presence">,
  { actor, now }: Asked,
): Decision => {
  const seat = seatIn(meeting, command.seat);
  if (seat === undefined) return refuse("no-such-seat");
  if (!maySeat(meeting, actor, seat.id)) return refuse("only-facilitator");
  if (seat.presence === command.presence) return accept([]);
  const seats = meeting.seats.map(
    (other): Seat => (other === seat ? { ...seat, presence: command.presence } : other),
  );
  const phase = phaseOf(meeting);
  const joins =
    phase !== null && shapeOf(phase)?.of === "everyone" && command.presence === "present" ? [seat.id] : [];
  const comes = command.presence === "present" ? seat.id : null;
  const seating = settledSeating({ ...meeting, seats }, undefined, comes);
  const turn = reseated(withSeating({ ...meeting, seats }, seating), joins);
  const fact: MeetingFact = {
    type: "presence-changed",
    seat: seat.id,
    presence: command.presence,
    turn,
    ...ofNote(seating),
  };
  return accept([fact, ...clockOf(meeting, turn, now)]);
};

/** An event says what it has to say of tables only where there are any. */
const ofNote = ({ tables, homes }: Seating): Partial<Seating> => ({
  ...(tables.length > 0 ? { tables } : {}),
  ...(homes.length > 0 ? { homes } : {}),
});

/** Why a person cannot be given this table; null where they can, or sit there already. */
const barredFromTable = (
  meeting: Meeting,
  { seat, table }: CommandOf<"seat-at">,
  tables: readonly SeatedTable[],
): ProcessRefusal | null => {
  if (tables.length === 0) return "no-tables-here";
  const wished = tables.find(({ id }) => id === table);
  if (wished === undefined) return "no-such-table";
  if (!isHere(meeting, seat)) return "seat-not-present";
  const company = wished.seats.some((other) => isHere(meeting, other));
  return company || wished.seats.includes(seat) ? null : "would-sit-alone";
};

/** The facilitator gives someone another table; nobody is left alone (SPEC G6). */
export const decideSeatAt = (
  meeting: Meeting,
  command: CommandOf<"seat-at">,
  { actor, now }: Asked,
): Decision => {
  const { seat, table } = command;
  const barred = unlessLeading(meeting, actor);
  if (barred !== null) return barred;
  if (seatIn(meeting, seat) === undefined) return refuse("no-such-seat");
  const known = [...(meeting.position?.tables ?? []), ...(meeting.homes ?? [])];
  const away = barredFromTable(meeting, command, known);
  if (away !== null) return refuse(away);
  if (known.some(({ id, seats }) => id === table && seats.includes(seat))) return accept([]);
  const seating = movedTo(meeting, seat, table);
  if (seating === null) return refuse("no-such-table");
  const turn = reseated(withSeating(meeting, seating), []);
  const { tables, homes } = seating;
  const fact: MeetingFact = { type: "seated", seat, turn, tables, ...(homes.length > 0 ? { homes } : {}) };
  return accept([fact, ...clockOf(meeting, turn, now)]);
};

export const decideDevice = (meeting: Meeting, command: CommandOf<"device">, { actor }: Asked): Decision => {
  const seat = seatIn(meeting, command.seat);
  if (seat === undefined) return refuse("no-such-seat");
  if (!maySeat(meeting, actor, seat.id)) return refuse("only-facilitator");
  if (seat.device === command.device) return accept([]);
  return accept([{ type: "device-changed", seat: seat.id, device: command.device }]);
};

export const decideReady = (meeting: Meeting, command: CommandOf<"ready">, { actor }: Asked): Decision => {
  const barred = barredFromSeat(meeting, actor, command.seat);
  if (barred !== null) return refuse(barred);
  if (!isHere(meeting, command.seat)) return refuse("seat-not-present");
  if (meeting.ready.includes(command.seat) === command.ready) return accept([]);
  return accept([{ type: "ready-changed", seat: command.seat, ready: command.ready }]);
};

export const decidePaper = (meeting: Meeting, command: CommandOf<"paper">, { actor }: Asked): Decision => {
  const barred = barredFromSeat(meeting, actor, command.seat);
  if (barred !== null) return refuse(barred);
  if (meeting.paper.includes(command.seat) === command.paper) return accept([]);
  return accept([{ type: "paper-changed", seat: command.seat, paper: command.paper }]);
};

/** A hand that goes up while hands are in turn joins the end of the order; one that goes down leaves nothing (SPEC T9). */
export const decideHand = (meeting: Meeting, command: CommandOf<"hand">, { actor, now }: Asked): Decision => {
  const barred = barredFromSeat(meeting, actor, command.seat);
  if (barred !== null) return refuse(barred);
  const place = handsAt(meeting);
  if (place === "nowhere") return refuse("no-hands-here");
  if (!isHere(meeting, command.seat)) return refuse("seat-not-present");
  if (meeting.hands.includes(command.seat) === command.up) return accept([]);
  const others = meeting.hands.filter((seat) => seat !== command.seat);
  const hands = command.up ? [...others, command.seat] : others;
  const joins = place === "in-turn" && command.up ? [command.seat] : [];
  const turn = reseated(meeting, joins);
  return accept([{ type: "hands-changed", hands, turn }, ...clockOf(meeting, turn, now)]);
};

/** Where hands go up: in a phase that asks for them, and while they are in turn. */
const handsAt = (meeting: Meeting): "asked" | "in-turn" | "nowhere" => {
  const phase = phaseOf(meeting);
  if (phase !== null && shapeOf(phase)?.of === "hands") return "in-turn";
  return phase?.hands === true ? "asked" : "nowhere";
};

/** Anyone here may take over; the one who leads may hand over (SPEC P4). */
export const decideLead = (meeting: Meeting, command: CommandOf<"lead">, { actor }: Asked): Decision => {
  if (seatIn(meeting, command.seat) === undefined) return refuse("no-such-seat");
  if (meeting.facilitator === command.seat) return accept([]);
  if (command.seat !== actor && !leads(meeting, actor)) return refuse("only-facilitator");
  if (!isHere(meeting, command.seat)) return refuse("seat-not-present");
  return accept([{ type: "facilitator-changed", seat: command.seat }]);
};

/** Gives a role; the role "facilitator" hands over the lead (SPEC P4). */
export const decideAppoint = (meeting: Meeting, command: CommandOf<"appoint">, asked: Asked): Decision => {
  const barred = unlessLeading(meeting, asked.actor);
  if (barred !== null) return barred;
  if (seatIn(meeting, command.seat) === undefined) return refuse("no-such-seat");
  if (command.role === "facilitator") return decideLead(meeting, { do: "lead", seat: command.seat }, asked);
  const held = Object.hasOwn(meeting.roles, command.role) ? meeting.roles[command.role] : undefined;
  if (held === command.seat) return accept([]);
  return accept([{ type: "role-appointed", role: command.role, seat: command.seat }]);
};

const reseated = (meeting: Meeting, joins: readonly SeatId[]): Turn | null => {
  const phase = phaseOf(meeting);
  const turn = meeting.position?.turn ?? null;
  return phase === null || turn === null
    ? turn
    : reseat(turn, joins, roomOf(meeting, phase), tablesInTurn(meeting));
};

/** Whoever comes into focus because people came or left gets a clock of their own; a held clock stays held (SPEC C2, T7). */
const clockOf = (meeting: Meeting, turn: Turn | null, now: Instant): readonly MeetingFact[] => {
  const position = meeting.position;
  const phase = phaseOf(meeting);
  if (position === null || position.turn === null || turn === null || phase === null || position.asksFit)
    return [];
  if (!freshWord(position.turn, turn)) return [];
  const fresh = unitClock(meeting, phase, turn, now);
  const clock: Clock | null = fresh !== null && isHeld(meeting) ? holdClock(fresh, now) : fresh;
  return [{ type: "clock-changed", clock }];
};

const isHeld = (meeting: Meeting): boolean => meeting.clock !== null && meeting.clock.heldSince !== null;

/** In one order: another person has the word. In groups: all of them are at a new place, or one who came late begins. */
const freshWord = (before: Turn, after: Turn): boolean => {
  const [had, has] = [inFocus(before), inFocus(after)];
  if (before.at !== after.at || before.lap !== after.lap || (had.length === 0) !== (has.length === 0))
    return true;
  return after.tracks.length === 1 && had[0] !== has[0];
};
