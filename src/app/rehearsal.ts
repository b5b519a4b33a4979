import { leftMs } from "../core/clock.ts";
import type { MeetingId, SeatId } from "../core/ids.ts";
import { dealer } from "../core/luck.ts";
import type { Meeting, ProcessCommand, Seat } from "../core/meeting.ts";
import { focusOf } from "../core/turns.ts";
import { findExercise } from "../exercises/registry.ts";
import { currentStep } from "./effects.ts";
import { contextOf, type MeetingUseCases } from "./meetings.ts";
import type { Luck, MeetingRead, Store } from "./ports.ts";

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
    const now = await store.now();
    const plays = read.meeting.seats
      .filter((seat) => seat.simulated)
      .map(async (seat, index) => {
        const wish = processWish(read.meeting, seat, index, now);
        if (wish !== null)
          return (await meetings.command({ meeting, seat: seat.id }, { seat: seat.id, id: luck.id() }, wish))
            .ok;
        return exerciseMove(read, seat.id, now);
      });
    return (await Promise.all(plays)).filter(Boolean).length;
  };

  const exerciseMove = async (read: MeetingRead, seat: SeatId, now: number): Promise<boolean> => {
    const step = currentStep(read.meeting);
    const exercise = step === null ? null : findExercise(step.exercise);
    const board = step === null ? undefined : read.boards.get(step.id);
    if (
      step === null ||
      exercise?.simulate === undefined ||
      board === undefined ||
      read.meeting.position?.asksFit === true
    )
      return false;
    const sheets = await store.readSheets(read.meeting.id, seat);
    const wish = exercise.simulate({
      board: board.content,
      sheet: sheets.get(step.id)?.content ?? exercise.blankSheet(step.config),
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

const processWish = (meeting: Meeting, seat: Seat, index: number, now: number): ProcessCommand | null => {
  const phase = currentStep(meeting)?.phases[meeting.position?.phase ?? 0];
  if (phase?.hands === true && index < HANDS && !meeting.hands.includes(seat.id))
    return { do: "hand", seat: seat.id, up: true };
  const share = meeting.clock === null ? 1 : leftMs(meeting.clock, now) / meeting.clock.lengthMs;
  if (focusOf(meeting).includes(seat.id)) return share <= GIVES_WORD_AT ? { do: "give-word" } : null;
  const readyAt = 0.15 + 0.1 * index;
  return meeting.position?.turn === null && share <= readyAt && !meeting.ready.includes(seat.id)
    ? { do: "ready", seat: seat.id, ready: true }
    : null;
};
