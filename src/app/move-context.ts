import type { MoveContext, TableAt } from "../core/exercise.ts";
import type { MeetingId, SeatId } from "../core/ids.ts";
import type { Meeting } from "../core/meeting.ts";
import { type Phase, type Step, segmentsOf } from "../core/programme.ts";
import { tableOf, tablesAt } from "../core/tables.ts";
import { focusOf } from "../core/turns.ts";
import { maySee } from "../core/visibility.ts";

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
  tables: isIn(meeting, step) ? tablesAt(meeting) : [],
  table: tableIn(meeting, step.id, actor),
  present: meeting.seats.filter(({ presence }) => presence === "present").map(({ id: seat }) => seat),
  seats: meeting.seats.map(({ id: seat }) => seat),
});

/** Why this seat cannot act before the others now: boards and tables are for those who are here (SPEC P2). */
export const barredFrom = (
  { state, seats }: Meeting,
  seat: SeatId,
): "meeting-ended" | "not-in-meeting" | "not-present" | null => {
  if (state === "ended") return "meeting-ended";
  const found = seats.find(({ id }) => id === seat);
  if (found === undefined) return "not-in-meeting";
  return found.presence === "present" ? null : "not-present";
};

/** The table in this step whose sheet this seat may see now: the one it sits at. */
export const tableIn = (meeting: Meeting, step: string, seat: SeatId): TableAt | null => {
  const at = meeting.state === "running" ? tableOf(meeting, seat) : null;
  return at !== null && maySee(meeting, { kind: "table", step, table: at.id }, seat) ? at : null;
};

const isIn = ({ position, steps }: Meeting, step: Step): boolean =>
  position !== null && steps[position.step]?.id === step.id;

type Where = Pick<MoveContext, "phase" | "segment" | "lap" | "focus">;

const whereIn = (meeting: Meeting, step: Step): Where => {
  const position = meeting.position;
  if (position === null || !isIn(meeting, step))
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
