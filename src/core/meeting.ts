import type { Clock, Instant } from "./clock.ts";
import type { MeetingId, NetworkId, SeatId } from "./ids.ts";
import type { Programme, Step } from "./programme.ts";
import type { SeatedTable } from "./seating.ts";
import type { Language } from "./text.ts";

export type Presence = "present" | "on-the-way" | "not-today";

export interface Seat {
  readonly id: SeatId;
  readonly presence: Presence;
  /** Without a device: turns and ready marks are played by the facilitator; there is no sheet. */
  readonly device: boolean;
  /** A simulated colleague in a rehearsal. */
  readonly simulated: boolean;
}

/**
 * Whose turn it is. Tracks go side by side under one clock: one for each table of the phase, in the tables' order, or one for
 * everybody together; at is the place in every track, so several people can be in focus at once, one at each table.
 */
export interface Turn {
  readonly tracks: readonly (readonly SeatId[])[];
  /** Index into each track; equal to the longest track's length when all have had the word. */
  readonly at: number;
  /** How many places each track lies behind that, since someone came to its table after its last one; left out while none does. */
  readonly shifts?: readonly number[] | undefined;
  readonly lap: number;
  readonly segment: number;
  /** Those who let the word go by. */
  readonly passed: readonly SeatId[];
}

export interface Position {
  readonly step: number;
  readonly phase: number;
  readonly turn: Turn | null;
  /** Those who sit together in this step (SPEC G1); none, or left out in a process stored before there were tables: all together. */
  readonly tables?: readonly SeatedTable[] | undefined;
  /** All have found the tables they were just given, so that the wall shows the task (SPEC G11); left out until then. */
  readonly found?: true | undefined;
  /** The step does not fit those present: its clock waits until the facilitator has chosen (SPEC P6). */
  readonly asksFit: boolean;
  readonly enteredAt: Instant;
}

/** What undo of the last process move brings back. */
export interface Undo {
  readonly by: SeatId | null;
  readonly at: Instant;
  readonly position: Position | null;
  readonly clock: Clock | null;
  readonly timeUp: boolean;
  readonly ready: readonly SeatId[];
  readonly paper: readonly SeatId[];
  readonly hands: readonly SeatId[];
  /** null: the agenda was not touched. */
  readonly steps: readonly Step[] | null;
  readonly skipped: readonly string[];
  readonly usedMs: readonly number[];
  readonly focused: Readonly<Record<string, readonly SeatId[]>>;
  readonly endsAt: Instant | null;
}

/** The process of one meeting: folded from its events, kept as plain JSON. */
export interface Meeting {
  readonly version: 1;
  readonly id: MeetingId;
  readonly network: NetworkId;
  readonly programme: Omit<Programme, "steps">;
  readonly steps: readonly Step[];
  readonly language: Language;
  /** IANA zone for locked clock times and times of day on cards. */
  readonly timeZone: string;
  readonly rehearsal: boolean;
  /** Agenda milliseconds that pass per real millisecond; 1 outside rehearsals, up to 10 in one. */
  readonly speed: number;
  readonly state: "gathering" | "running" | "ended";
  readonly openedAt: Instant;
  readonly startedAt: Instant | null;
  /** The agreed end; re-planning moves it or keeps it. */
  readonly endsAt: Instant | null;
  readonly endedAt: Instant | null;
  /** Agenda minutes that the programme left open when it began: room to breathe, and no head start. */
  readonly breath?: number | undefined;
  readonly seats: readonly Seat[];
  readonly facilitator: SeatId | null;
  readonly roles: Readonly<Record<string, SeatId>>;
  readonly hands: readonly SeatId[];
  /** The standing tables of a gathering, drawn at its start; left out elsewhere. */
  readonly homes?: readonly SeatedTable[] | undefined;
  /** The tables of each seated phase so far, by `<step>/<phase>`: going back finds them again (SPEC G1). */
  readonly seatings?: Readonly<Record<string, readonly SeatedTable[]>> | undefined;
  readonly position: Position | null;
  readonly clock: Clock | null;
  /** Counts every change of `steps` (re-planning, its undo): clients fetch the agenda again only then. */
  readonly agendaVersion: number;
  /** Counts every change of the clock; a wake-up with an older version never fires (SPEC C5). */
  readonly clockVersion: number;
  readonly timeUp: boolean;
  readonly ready: readonly SeatId[];
  /** Those who write on paper in this step: counts as taking part. */
  readonly paper: readonly SeatId[];
  /** Ids of steps left out. */
  readonly skipped: readonly string[];
  /** Real milliseconds used per step, summed over visits; the current visit is not in it yet. */
  readonly usedMs: readonly number[];
  /** Per step id, those who have been in focus: decides what is kept at closing. */
  readonly focused: Readonly<Record<string, readonly SeatId[]>>;
  readonly undo: Undo | null;
}

/** What happened, in the past tense; never any text a person wrote (SPEC E1, V8). */
export type MeetingEvent = { readonly at: Instant; readonly by: SeatId | null } & MeetingFact;

/** An event without its time and author. */
export type MeetingFact =
  | {
      readonly type: "meeting-opened";
      readonly id: MeetingId;
      readonly network: NetworkId;
      readonly programme: Programme;
      readonly language: Language;
      readonly timeZone: string;
      readonly rehearsal: boolean;
      readonly speed: number;
      readonly seats: readonly Seat[];
    }
  | { readonly type: "seat-added"; readonly seat: Seat }
  | {
      readonly type: "presence-changed";
      readonly seat: SeatId;
      readonly presence: Presence;
      readonly turn: Turn | null;
      readonly tables?: readonly SeatedTable[] | undefined;
      readonly homes?: readonly SeatedTable[] | undefined;
    }
  | {
      /** Someone was given another table; one who was left alone moved along. */
      readonly type: "seated";
      readonly seat: SeatId;
      readonly turn: Turn | null;
      readonly tables: readonly SeatedTable[];
      readonly homes?: readonly SeatedTable[] | undefined;
    }
  | { readonly type: "device-changed"; readonly seat: SeatId; readonly device: boolean }
  | {
      readonly type: "meeting-started";
      readonly endsAt: Instant;
      readonly homes?: readonly SeatedTable[] | undefined;
    }
  | { readonly type: "facilitator-changed"; readonly seat: SeatId }
  | { readonly type: "role-appointed"; readonly role: string; readonly seat: SeatId }
  | { readonly type: "hands-changed"; readonly hands: readonly SeatId[]; readonly turn: Turn | null }
  | {
      /** next, back, jump, skip, the word going on: where we are now and its clock. */
      readonly type: "moved";
      readonly to: Position;
      readonly clock: Clock | null;
      readonly skipped: readonly string[];
    }
  | { readonly type: "clock-changed"; readonly clock: Clock | null }
  | { readonly type: "time-ran-out"; readonly clockVersion: number }
  | { readonly type: "ready-changed"; readonly seat: SeatId; readonly ready: boolean }
  | { readonly type: "paper-changed"; readonly seat: SeatId; readonly paper: boolean }
  | { readonly type: "tables-found" }
  | {
      readonly type: "replanned";
      readonly steps: readonly Step[];
      readonly skipped: readonly string[];
      readonly endsAt: Instant | null;
      readonly position: Position | null;
      readonly clock: Clock | null;
    }
  | { readonly type: "document-changed"; readonly document: string; readonly version: number }
  | { readonly type: "undone" }
  | { readonly type: "meeting-ended" };

/** What a participant asks of the process. The actor and the time come beside it, never inside it. */
export type ProcessCommand =
  | { readonly do: "presence"; readonly seat: SeatId; readonly presence: Presence }
  | { readonly do: "device"; readonly seat: SeatId; readonly device: boolean }
  | { readonly do: "start" }
  /** The word goes on: next segment, next person, or (when all have had it) nothing more. */
  | { readonly do: "give-word"; readonly to?: SeatId | undefined }
  /** Stå over: let my turn (or, as facilitator, that of the one in focus) go by. */
  | { readonly do: "pass"; readonly seat: SeatId }
  /** Come back to me later: to the end of the order. */
  | { readonly do: "later"; readonly seat: SeatId }
  /** Next phase or step. */
  | { readonly do: "go-on" }
  | { readonly do: "back" }
  | { readonly do: "jump"; readonly step: string }
  | { readonly do: "skip" }
  | { readonly do: "hold" }
  | { readonly do: "resume" }
  /** Minutes; negative shortens. */
  | { readonly do: "extend"; readonly minutes: number }
  | { readonly do: "ready"; readonly seat: SeatId; readonly ready: boolean }
  | { readonly do: "paper"; readonly seat: SeatId; readonly paper: boolean }
  | { readonly do: "lead"; readonly seat: SeatId }
  | { readonly do: "appoint"; readonly role: string; readonly seat: SeatId }
  | { readonly do: "hand"; readonly seat: SeatId; readonly up: boolean }
  /** To another table, by its id; in a gathering also to another home table. */
  | { readonly do: "seat-at"; readonly seat: SeatId; readonly table: string }
  /** All have found their tables. */
  | { readonly do: "found" }
  | { readonly do: "replan"; readonly choice: "trim" | "drop" | "end-later" | "end-early" | "spread" }
  | { readonly do: "fit"; readonly choice: "shorter" | "two-groups" | "end-later" }
  | { readonly do: "undo" }
  | { readonly do: "end" };

/** Why the process says no. Each has a text in src/core/refusals.ts. */
export type ProcessRefusal =
  | "not-in-meeting"
  | "not-present"
  | "not-started"
  | "already-started"
  | "meeting-ended"
  | "only-facilitator"
  | "only-own-seat"
  | "not-your-turn"
  | "no-turn-here"
  | "all-have-had-the-word"
  | "had-the-word"
  | "last-in-line"
  | "no-such-seat"
  | "seat-not-present"
  | "no-such-step"
  | "at-the-start"
  | "at-the-end"
  | "not-optional"
  | "no-clock"
  | "minutes-out-of-range"
  | "answer-fit-first"
  | "no-such-choice"
  | "nothing-to-replan"
  | "nothing-to-undo"
  | "no-hands-up"
  | "no-hands-here"
  | "no-tables-here"
  | "no-such-table"
  | "would-sit-alone";
