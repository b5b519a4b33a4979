import { type AnyExercise, type Appointment, NoPayload } from "../core/exercise.ts";
import type { SeatId } from "../core/ids.ts";
import type { Meeting, MeetingEvent, Seat } from "../core/meeting.ts";
import { type CheckedMove, checkMove, playBoardMove, playSheetMove, playTableMove } from "../core/play.ts";
import type { Step } from "../core/programme.ts";
import { findExercise } from "../exercises/registry.ts";
import { follow, memoryIn } from "./effects.ts";
import { type Actor, barredFrom, contextOf, tableIn } from "./move-context.ts";
import { offeredTo, TAKE } from "./offers.ts";
import type {
  Answer,
  Luck,
  MeetingRead,
  MeetingTurn,
  MoveKey,
  SheetTurn,
  Store,
  TableTurn,
} from "./ports.ts";

const no = (reason: string): Answer => ({ ok: false, reason });

/** What is asked for: a move of the exercise in this step, for oneself or for a seat that one plays. */
export interface Asked {
  readonly step: string;
  readonly name: string;
  readonly payload: unknown;
  readonly as?: SeatId | undefined;
  /** The table that the sender saw; a move at a table is played at no other. */
  readonly table?: string | undefined;
}

interface Place {
  readonly step: Step;
  readonly exercise: AnyExercise;
}

/** Moves of exercises: on the own sheet, at the own table, on the board. */
export const moveUseCase = ({ store, luck }: { readonly store: Store; readonly luck: Luck }) => {
  /** A step of a meeting; what it is played with stays the same, so a copy of the meeting at hand will do where it has the step. */
  const stepOf = async (
    meeting: Actor["meeting"],
    wanted: string,
  ): Promise<Step | null | "no-such-meeting"> => {
    const find = (read: MeetingRead | null): Step | undefined =>
      read?.meeting.steps.find(({ id }) => id === wanted);
    const atHand = find(await store.readMeeting(meeting, 0));
    if (atHand !== undefined) return atHand;
    const read = await store.readMeeting(meeting);
    return read === null ? "no-such-meeting" : (find(read) ?? null);
  };

  const placeOf = async (
    meeting: Actor["meeting"],
    wanted: string,
  ): Promise<Place | "no-such-meeting" | "no-such-step"> => {
    const step = await stepOf(meeting, wanted);
    if (step === "no-such-meeting") return step;
    const exercise = step === null ? null : findExercise(step.exercise);
    return step === null || exercise === null ? "no-such-step" : { step, exercise };
  };

  const move = async (actor: Actor, key: MoveKey, at: Asked): Promise<Answer> => {
    const place = await placeOf(actor.meeting, at.step);
    if (typeof place === "string") return no(place);
    if (at.name === TAKE && place.exercise.wants !== undefined) return take(actor, key, place, at);
    const checked = checkMove(place.exercise, at.name, at.payload);
    if (!checked.ok) return no(checked.reason);
    switch (checked.value.scope) {
      case "sheet":
        return sheetMove(actor, key, place, checked.value, at);
      case "table":
        return tableMove(actor, key, place, checked.value, at);
      case "board":
        return boardMove(actor, key, place, checked.value, at.as);
    }
  };

  const ownTurn = async (
    actor: Actor,
    key: MoveKey,
    { step, exercise }: Place,
    { as = actor.seat }: Asked,
    turn: (at: SheetTurn, own: unknown) => Promise<Answer>,
  ): Promise<Answer> => {
    // A sheet is written by its owner only; for nobody else, whoever leads.
    if (as !== actor.seat) return no("only-own-seat");
    return store.sheetTurn(actor.meeting, step.id, actor.seat, key, (at) => {
      if (!at.meeting.seats.some(({ id }) => id === actor.seat)) return Promise.resolve(no("not-in-meeting"));
      if (at.meeting.state === "ended") return Promise.resolve(no("meeting-ended"));
      return turn(at, at.sheet?.content ?? exercise.blankSheet(step.config));
    });
  };

  const sheetMove = (
    actor: Actor,
    key: MoveKey,
    place: Place,
    checked: CheckedMove,
    asked: Asked,
  ): Promise<Answer> =>
    ownTurn(actor, key, place, asked, (turn, own) => {
      const { step, exercise } = place;
      const context = contextOf(turn.meeting, step, actor.seat, turn.now, luck.id(), luck.next());
      const verdict = playSheetMove(exercise, checked, own, context, step.config);
      if (!verdict.ok) return Promise.resolve(no(verdict.reason));
      turn.put(verdict.value);
      return Promise.resolve({ ok: true, seq: 0 });
    });

  /** Only what is the owner's comes here: it is read by the seat that the turn is on, and the move itself brings nothing. */
  const take = (actor: Actor, key: MoveKey, place: Place, asked: Asked): Promise<Answer> =>
    ownTurn(actor, key, place, asked, async (turn, own) => {
      if (!NoPayload.safeParse(asked.payload).success) return no("malformed-move");
      const { step, exercise } = place;
      const offered = await offeredTo(turn, step, exercise.wants?.kinds ?? []);
      const after: unknown = offered.length === 0 ? own : exercise.wants?.take(own, offered, step.config);
      if (JSON.stringify(after) !== JSON.stringify(own)) turn.put(after);
      return { ok: true, seq: 0 };
    });

  const tableMove = (
    actor: Actor,
    key: MoveKey,
    { step, exercise }: Place,
    checked: CheckedMove,
    { as, table: meant }: Asked,
  ): Promise<Answer> =>
    store.tableTurn(actor.meeting, step.id, as ?? actor.seat, key, async (turn) => {
      const seat = playedSeat(turn.meeting, actor.seat, as);
      if (typeof seat !== "object") return no(seat);
      if (turn.at === null) return no("no-table-here");
      // Whoever is played sits elsewhere than the one who plays: the table seen is the player's own.
      if (seat.id === actor.seat && (meant ?? turn.at.id) !== turn.at.id) return no("other-table");
      const lying = await lyingAt(turn, { step, exercise });
      const own = ownAtTable(turn, { step, exercise }, seat);
      const context = contextOf(turn.meeting, step, seat.id, turn.now, luck.id(), luck.next());
      const verdict = playTableMove(exercise, checked, lying, own, context, step.config);
      if (!verdict.ok) return no(verdict.reason);
      turn.put(verdict.value.table, actor.seat);
      if (verdict.value.sheet !== undefined && seat.device) turn.putSheet(verdict.value.sheet);
      return { ok: true, seq: 0 };
    });

  const boardMove = (
    actor: Actor,
    key: MoveKey,
    { step, exercise }: Place,
    checked: CheckedMove,
    as: SeatId | undefined,
  ): Promise<Answer> =>
    store.meetingTurn(actor.meeting, key, async (turn) => {
      const seat = playedSeat(turn.meeting, actor.seat, as);
      if (typeof seat !== "object") return no(seat);
      const board = await turn.board(step.id);
      if (board === null) return no("not-started");
      const own = await sheetOf(turn, step, seat, exercise);
      const table = await ownTable(turn, { step, exercise }, seat.id, actor.seat);
      const verdict = playBoardMove(
        exercise,
        checked,
        board.content,
        own,
        contextOf(turn.meeting, step, seat.id, turn.now, luck.id(), luck.next()),
        step.config,
        table?.content ?? null,
      );
      if (!verdict.ok) return no(verdict.reason);
      turn.putBoard(step.id, verdict.value.board, actor.seat);
      if (verdict.value.sheet !== undefined && seat.device)
        turn.putSheet(step.id, seat.id, verdict.value.sheet);
      if (verdict.value.table !== undefined && table !== null)
        turn.putTable(step.id, table.id, verdict.value.table, actor.seat);
      await follow(turn, eventsOf(turn, step, actor.seat, verdict.value.appoint), luck);
      return { ok: true, seq: turn.seq };
    });

  return move;
};

/** The sheet that a board move may take from: the seat's own; nothing for a seat without a device. */
const sheetOf = async (
  turn: MeetingTurn,
  step: Step,
  seat: Seat,
  exercise: AnyExercise,
): Promise<unknown> => {
  if (!seat.device) return null;
  const sheet = await turn.sheet(step.id, seat.id);
  return sheet?.content ?? exercise.blankSheet(step.config);
};

const eventsOf = (
  { now, seq }: MeetingTurn,
  step: Step,
  by: SeatId,
  appoint: readonly Appointment[],
): readonly MeetingEvent[] => [
  { type: "document-changed", document: `board:${step.id}`, version: seq + 1, at: now, by },
  ...appoint.map(
    ({ role, seat }): MeetingEvent =>
      role === "facilitator"
        ? { type: "facilitator-changed", seat, at: now, by }
        : { type: "role-appointed", role, seat, at: now, by },
  ),
];

/** What lies at the table of this turn; a fresh sheet where nobody has written yet. */
const lyingAt = async (turn: TableTurn, { step, exercise }: Place): Promise<unknown> =>
  turn.table === null ? exercise.openTable?.(step.config, await memoryIn(turn)) : turn.table.content;

const ownAtTable = (turn: TableTurn, { step, exercise }: Place, { device }: Seat): unknown =>
  device ? (turn.sheet?.content ?? exercise.blankSheet(step.config)) : null;

/**
 * The table where this seat sits, with what lies there; null where it sits at none. What lies at a table is brought to the board by those
 * who see it: who plays somebody at another table brings nothing from there (SPEC G9, X7).
 */
const ownTable = async (
  turn: MeetingTurn,
  { step, exercise }: Place,
  seat: SeatId,
  player: SeatId,
): Promise<{ readonly id: string; readonly content: unknown } | null> => {
  const at = exercise.openTable === undefined ? null : tableIn(turn.meeting, step.id, seat);
  if (at === null || tableIn(turn.meeting, step.id, player)?.id !== at.id) return null;
  const lying = await turn.table(step.id, at.id);
  const content: unknown = lying?.content ?? exercise.openTable?.(step.config, await memoryIn(turn));
  return { id: at.id, content };
};

/** Who a move before others counts for: oneself, or a seat without a device played by the one who leads (SPEC X7). */
const playedSeat = (meeting: Meeting, actor: SeatId, as: SeatId | undefined): Seat | string => {
  const barred = barredFrom(meeting, actor);
  if (barred !== null) return barred;
  const seat = meeting.seats.find(({ id }) => id === (as ?? actor));
  if (seat === undefined) return "not-in-meeting";
  if (seat.id === actor) return seat;
  if (meeting.facilitator !== actor) return "only-facilitator";
  if (seat.device) return "only-own-seat";
  return seat.presence === "present" ? seat : "seat-not-present";
};
