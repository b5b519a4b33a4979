import type { Instant } from "../core/clock.ts";

/** What runde_now() says just now, from what it said before; null where that is too long ago. */
export interface ClockEstimate {
  now(): Instant | null;
  /** Runs a question that answers with runde_now_ms(), and learns from it. */
  heard(now: Instant, askedAt: number, answeredAt: number): void;
  /** The clock has been moved. */
  forget(): void;
}

/** Milliseconds after which the clock is asked again, and after which a quicker answer is no longer preferred. */
const BELIEVED_MS = 60_000;
const PREFERRED_MS = 20_000;
/** A difference that no slow answer explains: the clock has been moved. */
const MOVED_MS = 1_000;

/** Counts on from the quickest answer of late by this process's own steady clock. */
export const createClockEstimate = (steady: () => number = () => performance.now()): ClockEstimate => {
  let best: { readonly offset: number; readonly took: number; readonly at: number } | null = null;
  return {
    now: () =>
      best === null || steady() - best.at > BELIEVED_MS ? null : Math.floor(steady() + best.offset),
    heard: (now, askedAt, answeredAt) => {
      const took = answeredAt - askedAt;
      const offset = now - (askedAt + answeredAt) / 2;
      const isBetter =
        best === null ||
        took <= best.took ||
        answeredAt - best.at > PREFERRED_MS ||
        Math.abs(offset - best.offset) > MOVED_MS;
      if (isBetter) best = { offset, took, at: answeredAt };
    },
    forget: () => {
      best = null;
    },
  };
};
