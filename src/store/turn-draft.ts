import type { Effect } from "../app/ports.ts";
import type { Instant } from "../core/clock.ts";
import type { Kept, OutcomeKind } from "../core/exercise.ts";
import type { SeatId } from "../core/ids.ts";
import type { Meeting, MeetingEvent } from "../core/meeting.ts";

interface TableDraft {
  readonly step: string;
  readonly table: string;
  readonly content: unknown;
  readonly by: SeatId;
}

/** One name for a table of one step. */
export const tableName = (step: string, table: string): string => JSON.stringify([step, table]);

/** What a meeting turn has asked for so far; written all at once when the turn is accepted. */
export interface Draft {
  meeting: Meeting | null;
  readonly events: MeetingEvent[];
  readonly boards: Map<string, { readonly content: unknown; readonly by: SeatId | null }>;
  readonly sheets: Map<string, Map<SeatId, unknown>>;
  /** By the name of the table. */
  readonly tables: Map<string, TableDraft>;
  readonly stepsSettled: Set<string>;
  readonly tracesToForget: Set<string>;
  readonly stepsToForget: Set<string>;
  wake: { readonly at: Instant | null; readonly clockVersion: number } | null;
  /** By the key of their row. */
  readonly effects: Map<string, Effect>;
  readonly outcomes: Map<OutcomeKind, unknown>;
  readonly kept: { readonly owner: SeatId; readonly step: string; readonly kept: Kept }[];
}

export const blankDraft = (): Draft => ({
  meeting: null,
  events: [],
  boards: new Map(),
  sheets: new Map(),
  tables: new Map(),
  stepsSettled: new Set(),
  tracesToForget: new Set(),
  stepsToForget: new Set(),
  wake: null,
  effects: new Map(),
  outcomes: new Map(),
  kept: [],
});

/** Whether the turn changes anything that everyone sees: it then raises the meeting's seq. */
export const isPublic = (draft: Draft): boolean =>
  draft.meeting !== null || draft.events.length > 0 || draft.boards.size > 0 || draft.stepsToForget.size > 0;

/** The row of an effect: all waiting changes of one live card are one row, anything else is told once under its key. */
const effectKey = (effect: Effect): string =>
  effect.kind === "card" ? `card ${effect.meeting}` : `${effect.kind} ${effect.key}`;

/** Adds an effect to those of this turn. */
export const addEffect = (effects: Map<string, Effect>, effect: Effect): void => {
  const key = effectKey(effect);
  if (effect.kind === "card" || !effects.has(key)) effects.set(key, effect);
};
