import type { AnyExercise } from "../core/exercise.ts";
import { NoPayload } from "../core/exercise.ts";
import type { SeatId } from "../core/ids.ts";
import type { Meeting, MeetingEvent, Seat } from "../core/meeting.ts";
import { type CheckedMove, checkMove, playBoardMove, playSheetMove, playTableMove } from "../core/play.ts";
import type { Step } from "../core/programme.ts";
import { findExercise } from "../exercises/registry.ts";
import { follow, memoryIn } from "./effects.ts";
import { type Actor, barredFrom, contextOf, tableIn } from "./move-context.ts";
import { offeredTo, TAKE } from "./offers.ts";
import type { Answer, Luck, MeetingRead, MeetingTurn, MoveKey, SheetTurn, Store } from "./ports.ts";

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

  const move = async (actor: Actor, key: MoveKey, at: Asked): Promise<Answer> => {
    const step = await stepOf(actor.meeting, at.step);
    if (step === "no-such-meeting") return no(step);
    const exercise = step === null ? null : findExercise(step.exercise);
    if (step === null || exercise === null) return no("no-such-step");
    const place = { step, exercise };
    // A sheet is written by its owner only; for nobody else, whoever leads.
    const isOwn = at.as === undefined || at.as === actor.seat;
    if (at.name === TAKE && exercise.wants !== undefined) {
      if (!isOwn) return no("only-own-seat");
      return NoPayload.safeParse(at.payload).success ? take(actor, key, place) : no("malformed-move");
    }
    const checked = checkMove(exercise, at.name, at.payload);
    if (!checked.ok) return no(checked.reason);
    switch (checked.value.scope) {
      case "sheet":
        return isOwn ? sheetMove(actor, key, place, checked.value) : no("only-own-seat");
      case "table":
        return tableMove(actor, key, place, checked.value, at);
      case "board":
        return boardMove(actor, key, place, checked.value, at.as);
    }
  };

  const ownTurn = (
    actor: Actor,
    key: MoveKey,
    { step, exercise }: Place,
    turn: (at: SheetTurn, own: unknown) => Promise<Answer>,
  ): Promise<Answer> =>
    store.sheetTurn(actor.meeting, step.id, actor.seat, key, (at) => {
      if (!at.meeting.seats.some(({ id }) => id === actor.seat)) return Promise.resolve(no("not-in-meeting"));
      if (at.meeting.state === "ended") return Promise.resolve(no("meeting-ended"));
      return turn(at, at.sheet?.content ?? exercise.blankSheet(step.config));
    });

  const sheetMove = (actor: Actor, key: MoveKey, place: Place, checked: CheckedMove): Promise<Answer> =>
    ownTurn(actor, key, place, (turn, own) => {
      const { step, exercise } = place;
      const context = contextOf(turn.meeting, step, actor.seat, turn.now, luck.id(), luck.next());
      const verdict = playSheetMove(exercise, checked, own, context, step.config);
      if (!verdict.ok) return Promise.resolve(no(verdict.reason));
      turn.put(verdict.value);
      return Promise.resolve({ ok: true, seq: 0 });
    });

  /** Only what is the owner's comes here: it is read by the seat that the turn is on, and the move itself brings nothing. */
  const take = (actor: Actor, key: MoveKey, place: Place): Promise<Answer> =>
    ownTurn(actor, key, place, async (turn, own) => {
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
      if (turn.at === null || exercise.openTable === undefined) return no("no-table-here");
      // Whoever is played sits elsewhere than the one who plays: the table seen is the player's own.
      if (meant !== undefined && seat.id === actor.seat && meant !== turn.at.id) return no("other-table");
      const own: unknown = seat.device ? (turn.sheet?.content ?? exercise.blankSheet(step.config)) : null;
      const lying: unknown =
        turn.table === null ? exercise.openTable(step.config, await memoryIn(turn)) : turn.table.content;
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
      const table = exercise.openTable === undefined ? null : tableIn(turn.meeting, step.id, seat.id);
      const verdict = playBoardMove(
        exercise,
        checked,
        board.content,
        own,
        contextOf(turn.meeting, step, seat.id, turn.now, luck.id(), luck.next()),
        step.config,
        table === null ? null : await tableSheetOf(turn, { step, exercise }, table.id),
      );
      if (!verdict.ok) return no(verdict.reason);
      turn.putBoard(step.id, verdict.value.board, actor.seat);
      if (verdict.value.sheet !== undefined && seat.device)
        turn.putSheet(step.id, seat.id, verdict.value.sheet);
      if (verdict.value.table !== undefined && table !== null)
        turn.putTable(step.id, table.id, verdict.value.table, actor.seat);
      const by = { at: turn.now, by: actor.seat };
      const changed: MeetingEvent = {
        type: "document-changed",
        document: `board:${step.id}`,
        version: turn.seq + 1,
        ...by,
      };
      const appointed = verdict.value.appoint.map(
        (to): MeetingEvent =>
          to.role === "facilitator"
            ? { type: "facilitator-changed", seat: to.seat, ...by }
            : { type: "role-appointed", role: to.role, seat: to.seat, ...by },
      );
      await follow(turn, [changed, ...appointed], luck);
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

const tableSheetOf = async (
  turn: MeetingTurn,
  { step, exercise }: Place,
  table: string,
): Promise<unknown> => {
  const lying = await turn.table(step.id, table);
  return lying === null ? exercise.openTable?.(step.config, await memoryIn(turn)) : lying.content;
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
