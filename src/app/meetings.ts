import { addSeat, decide, timeRanOut } from "../core/decide.ts";
import { evolve, openedMeeting } from "../core/evolve.ts";
import { meetingId, type SeatId, seatId } from "../core/ids.ts";
import type { Meeting, MeetingEvent, ProcessCommand, Seat } from "../core/meeting.ts";
import { follow, tell, tellTimeUp } from "./effects.ts";
import type { Actor } from "./move-context.ts";
import { moveUseCase } from "./moves.ts";
import type { Answer, Luck, MeetingTurn, MoveKey, Network, Person, Programmes, Store } from "./ports.ts";
import { availableTo } from "./programmes.ts";
import { undoUseCase } from "./undo.ts";

export interface MeetingPorts {
  readonly store: Store;
  readonly luck: Luck;
  readonly programmes: Programmes;
}

const no = (reason: string): Answer => ({ ok: false, reason });

/** Simulated colleagues in a rehearsal beside its owner. */
const COLLEAGUES = 5;

export const meetingUseCases = ({ store, luck, programmes }: MeetingPorts) => {
  const open = async (
    network: Network,
    person: Person,
    wanted: { readonly programme: string; readonly rehearsal: boolean; readonly speed: number },
  ): Promise<Answer> => {
    const mine = network.members.find((member) => member.person === person.id);
    if (mine === undefined) return no("not-a-member");
    const available = await availableTo(network.id, { store, programmes });
    const programme = available.find(wanted.programme);
    if (programme === null) return no("no-such-programme");
    const at = await store.now();
    const event: MeetingEvent = {
      type: "meeting-opened",
      at,
      by: mine.seat,
      id: meetingId(luck.id()),
      network: network.id,
      programme,
      language: network.language,
      timeZone: network.timeZone,
      rehearsal: wanted.rehearsal,
      speed: wanted.rehearsal ? wanted.speed : 1,
      seats: wanted.rehearsal
        ? rehearsalSeats(mine.seat, luck)
        : network.members.map((member) => seatOf(member, mine.seat)),
    };
    const meeting = openedMeeting(event);
    const answer = await store.openMeeting(
      meeting,
      [event],
      wanted.rehearsal ? person.id : null,
      wanted.rehearsal
        ? []
        : [{ kind: "card", key: `card:${meeting.id}`, network: network.id, meeting: meeting.id, seq: 1 }],
    );
    return { ok: true, seq: 1, value: answer };
  };

  /** Takes the seat of someone who opens the meeting's tab: present from now on, with a device; a new member gets a seat. */
  const join = (actor: Actor): Promise<Answer> =>
    store.meetingTurn(actor.meeting, null, async (turn) => {
      const seat = turn.meeting.seats.find(({ id }) => id === actor.seat);
      if (turn.meeting.state === "ended") return { ok: true, seq: turn.seq };
      const events =
        seat === undefined
          ? addSeat(turn.meeting, newcomer(actor.seat), turn.now)
          : arriving(turn.meeting, seat, turn.now);
      if (events.length > 0) await follow(turn, events, luck);
      return { ok: true, seq: turn.seq };
    });

  /** A process command; `clock` is the clock version its sender saw, so that two clicks at once move nobody twice (SPEC P9). */
  const command = (actor: Actor, key: MoveKey, wish: ProcessCommand, clock?: number): Promise<Answer> =>
    store.meetingTurn(actor.meeting, key, async (turn) => {
      if (clock !== undefined && clock !== turn.meeting.clockVersion && moves.has(wish.do))
        return no("stale");
      if (wish.do === "appoint" && !isRoleName(wish.role)) return no("malformed");
      const verdict = decide(turn.meeting, wish, { actor: actor.seat, now: turn.now });
      if (!verdict.ok) return no(verdict.reason);
      await follow(turn, verdict.value, luck);
      return { ok: true, seq: turn.seq };
    });

  /** A due wake-up: time has run out for the clock of this version, if it still is the clock. */
  const timeIsUp = async (turn: MeetingTurn, clockVersion: number): Promise<void> => {
    const verdict = timeRanOut(turn.meeting, clockVersion, turn.now);
    if (!verdict.ok) return;
    const after = await follow(turn, verdict.value, luck);
    tellTimeUp(turn, after);
    tell(turn, after);
  };

  return {
    open,
    join,
    command,
    move: moveUseCase({ store, luck }),
    undo: undoUseCase({ store, luck }),
    timeIsUp,
  };
};
export type MeetingUseCases = ReturnType<typeof meetingUseCases>;

/** Commands that move everyone: a click on a screen that has not seen the last move is answered "stale". */
const moves: ReadonlySet<ProcessCommand["do"]> = new Set([
  "give-word",
  "go-on",
  "back",
  "skip",
  "pass",
  "later",
  "jump",
  "undo",
  "fit",
  "replan",
  "end",
]);

/** A role has a name of ours; what people write never gets into events (SPEC V8). */
const isRoleName = (role: string): boolean => /^[a-z]{3,20}(?:-[a-z]{2,20})?$/.test(role);

const seatOf = (member: Network["members"][number], opener: SeatId): Seat => ({
  id: member.seat,
  presence: member.seat === opener ? "present" : "on-the-way",
  device: member.person !== null,
  simulated: false,
});

const rehearsalSeats = (mine: SeatId, luck: Luck): readonly Seat[] => [
  { id: mine, presence: "present", device: true, simulated: false },
  ...Array.from(
    { length: COLLEAGUES },
    (): Seat => ({ id: seatId(luck.id()), presence: "present", device: true, simulated: true }),
  ),
];

const newcomer = (seat: SeatId): Seat => ({ id: seat, presence: "present", device: true, simulated: false });

const arriving = (meeting: Meeting, seat: Seat, now: number): readonly MeetingEvent[] => {
  const asked = { actor: seat.id, now };
  const verdict =
    seat.presence === "on-the-way"
      ? decide(meeting, { do: "presence", seat: seat.id, presence: "present" }, asked)
      : null;
  const here = verdict?.ok === true ? verdict.value : [];
  // Who opens Runde has a device, whatever was ticked for them: from now on nobody plays their seat but they.
  const device = decide(here.reduce(evolve, meeting), { do: "device", seat: seat.id, device: true }, asked);
  return device.ok ? [...here, ...device.value] : here;
};
