import type { MoveContext } from "../core/exercise.ts";
import type { MeetingId, SeatId } from "../core/ids.ts";
import type { Meeting } from "../core/meeting.ts";
import { type Phase, type Step, segmentsOf } from "../core/programme.ts";
import { focusOf } from "../core/turns.ts";

/** Someone in a meeting: the seat comes from the verified identity, never from a message. */
export interface Actor {
  readonly meeting: MeetingId;
  readonly seat: SeatId;
}

/** What a move may know of the world; for a step that is over: its last phase, nobody in focus. */
export const contextOf = (
  meeting: Meeting,
  step: Step,
  actor: SeatId,
  now: number,
  id: string,
  luck: number,
): MoveContext => ({
  actor,
  now,
  id,
  luck,
  ...whereIn(meeting, step),
  facilitator: meeting.facilitator,
  roles: meeting.roles,
  tables: [],
  table: null,
  present: meeting.seats.filter(({ presence }) => presence === "present").map(({ id: seat }) => seat),
  seats: meeting.seats.map(({ id: seat }) => seat),
});

type Where = Pick<MoveContext, "phase" | "segment" | "lap" | "focus">;

const whereIn = (meeting: Meeting, step: Step): Where => {
  const position = meeting.position;
  if (position === null || meeting.steps[position.step]?.id !== step.id)
    return { phase: step.phases.at(-1)?.id ?? "", segment: null, lap: 0, focus: [] };
  const phase = step.phases[position.phase];
  return {
    phase: phase?.id ?? "",
    segment: segmentIn(phase, position.turn),
    lap: position.turn?.lap ?? 0,
    focus: focusOf(meeting),
  };
};

const segmentIn = (phase: Phase | undefined, turn: { readonly segment: number } | null): string | null =>
  turn === null || phase === undefined ? null : (segmentsOf(phase)?.[turn.segment]?.id ?? null);
