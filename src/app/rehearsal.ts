import { leftMs } from "../core/clock.ts";
import type { MeetingId, SeatId } from "../core/ids.ts";
import { dealer } from "../core/luck.ts";
import type { Meeting, ProcessCommand, Seat } from "../core/meeting.ts";
import { focusOf } from "../core/turns.ts";
import { findExercise } from "../exercises/registry.ts";
import { currentStep, phaseIn } from "./effects.ts";
import type { MeetingUseCases } from "./meetings.ts";
import { contextOf } from "./move-context.ts";
import type { Luck, MeetingRead, Store } from "./ports.ts";
import { tableParts, tableSeen } from "./table-parts.ts";

/** How many simulated colleagues raise a hand where hands are asked for: with the rehearser that makes three at most. */
const HANDS = 2;
/** The part of a turn that is left when a simulated colleague gives the word on. */
const GIVES_WORD_AT = 0.4;

/**
 * Simulated colleagues in a rehearsal: each call lets each of them do at most one thing, through the same use cases and
 * the same rules as people. They never lead, and never move anyone.
 */
export const rehearsal = ({
  store,
  luck,
  meetings,
}: {
  readonly store: Store;
  readonly luck: Luck;
  readonly meetings: MeetingUseCases;
}) => {
  const playOnce = async (meeting: MeetingId): Promise<number> => {
    const read = await store.readMeeting(meeting);
    if (read === null || !read.meeting.rehearsal || read.meeting.state !== "running") return 0;
    let played = 0;
    // One after the other, each seeing what the one before did: colleagues do not all say the same at once.
    for (const [index, seat] of read.meeting.seats.filter(({ simulated }) => simulated).entries())
      if (await playSeat(meeting, seat, index)) played += 1;
    return played;
  };

  const playSeat = async (meeting: MeetingId, seat: Seat, index: number): Promise<boolean> => {
    const read = await store.readMeeting(meeting);
    if (read === null || read.meeting.state !== "running") return false;
    const now = await store.now();
    const wish = processWish(read.meeting, seat, index, now);
    if (wish === null) return exerciseMove(read, seat.id, now);
    return (await meetings.command({ meeting, seat: seat.id }, { seat: seat.id, id: luck.id() }, wish)).ok;
  };

  const exerciseMove = async (read: MeetingRead, seat: SeatId, now: number): Promise<boolean> => {
    const place = playable(read);
    if (place === null) return false;
    const { step, exercise, simulate, board } = place;
    const sheets = await store.readSheets(read.meeting.id, seat);
    const sheet: unknown = sheets.get(step.id)?.content ?? exercise.blankSheet(step.config);
    const seesTable = tableSeen(read.meeting, seat) !== null;
    const tableSheet = seesTable ? (await tableParts(store, read.meeting.id)).get(seat)?.value.content : null;
    const wish = simulate({
      board: board.content,
      sheet,
      tableSheet: tableSheet ?? null,
      context: contextOf(read.meeting, step, seat, now, luck.id(), dealer(luck.next())()),
      language: read.meeting.language,
    });
    if (wish === null) return false;
    const answer = await meetings.move(
      { meeting: read.meeting.id, seat },
      { seat, id: luck.id() },
      { step: step.id, name: wish.move, payload: wish.payload },
    );
    return answer.ok;
  };

  /** Plays every open rehearsal once. */
  const once = async (): Promise<number> => {
    const open = await store.rehearsals();
    return (await Promise.all(open.map(playOnce))).reduce((sum, played) => sum + played, 0);
  };

  return { once, playOnce };
};

/** Where a simulated colleague can play now: an exercise that knows how, with its board laid out. */
const playable = (read: MeetingRead) => {
  const step = currentStep(read.meeting);
  if (step === null || read.meeting.position?.asksFit === true) return null;
  const exercise = findExercise(step.exercise);
  const board = read.boards.get(step.id);
  return exercise?.simulate === undefined || board === undefined
    ? null
    : { step, exercise, simulate: exercise.simulate, board };
};

const processWish = (meeting: Meeting, seat: Seat, index: number, now: number): ProcessCommand | null => {
  if (raisesHand(meeting, seat, index)) return { do: "hand", seat: seat.id, up: true };
  const share = meeting.clock === null ? 1 : leftMs(meeting.clock, now) / meeting.clock.lengthMs;
  if (focusOf(meeting).includes(seat.id)) return share <= GIVES_WORD_AT ? { do: "give-word" } : null;
  return isReady(meeting, seat, index, share) ? { do: "ready", seat: seat.id, ready: true } : null;
};

const raisesHand = (meeting: Meeting, seat: Seat, index: number): boolean =>
  index < HANDS && phaseIn(meeting, currentStep(meeting))?.hands === true && !meeting.hands.includes(seat.id);

/** They get ready one after the other, late in the time they have. */
const isReady = (meeting: Meeting, seat: Seat, index: number, share: number): boolean =>
  meeting.position?.turn === null && share <= 0.15 + 0.1 * index && !meeting.ready.includes(seat.id);
