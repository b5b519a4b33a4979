/** Epoch milliseconds (UTC), always handed in; the core never asks what time it is. */
export type Instant = number;

/** A running or held clock of one phase or segment. What is left is derived, never stored (SPEC C1). */
export interface Clock {
  /** Milliseconds. */
  readonly lengthMs: number;
  readonly startedAt: Instant;
  /** Milliseconds spent on hold so far, the current hold not counted. */
  readonly heldMs: number;
  readonly heldSince: Instant | null;
}

/** A minute on the agenda, in milliseconds. */
export const MINUTE = 60_000;

export const startClock = (lengthMs: number, now: Instant): Clock => ({
  lengthMs,
  startedAt: now,
  heldMs: 0,
  heldSince: null,
});

/** Holding a held clock changes nothing (SPEC C2). */
export const holdClock = (clock: Clock, now: Instant): Clock =>
  clock.heldSince === null ? { ...clock, heldSince: now } : clock;

/** Resuming a running clock changes nothing (SPEC C2). */
export const resumeClock = (clock: Clock, now: Instant): Clock =>
  clock.heldSince === null
    ? clock
    : { ...clock, heldMs: clock.heldMs + Math.max(0, now - clock.heldSince), heldSince: null };

/** Adds (or, negative, takes) milliseconds; the length never falls below what has been used (SPEC C4). */
export const stretchClock = (clock: Clock, byMs: number, now: Instant): Clock => ({
  ...clock,
  lengthMs: Math.max(Math.min(clock.lengthMs, usedMs(clock, now)), clock.lengthMs + byMs),
});

/** Milliseconds the clock has run, holds left out. */
export const usedMs = (clock: Clock, now: Instant): number =>
  Math.max(0, (clock.heldSince ?? now) - clock.startedAt - clock.heldMs);

/** Milliseconds left; negative is time over (the screen says "+0:30 på overtid"). */
export const leftMs = (clock: Clock, now: Instant): number => clock.lengthMs - usedMs(clock, now);

/** When the clock runs out, or null while it is held (SPEC C3). */
export const dueAt = (clock: Clock): Instant | null =>
  clock.heldSince === null ? clock.startedAt + clock.lengthMs + clock.heldMs : null;
