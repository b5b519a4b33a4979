import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clockTone } from "./action.ts";
import {
  type Clock,
  dueAt,
  holdClock,
  leftMs,
  resumeClock,
  startClock,
  stretchClock,
  usedMs,
} from "./clock.ts";

const MIN = 60_000;
const length = fc.integer({ min: 1, max: 60 * MIN });
const wait = fc.integer({ min: 0, max: 30 * MIN });

type Act = { readonly act: "hold" | "resume" } | { readonly act: "wait"; readonly ms: number };
const acts: fc.Arbitrary<readonly Act[]> = fc.array(
  fc.oneof(
    fc.constantFrom<Act>({ act: "hold" }, { act: "resume" }),
    wait.map((ms): Act => ({ act: "wait", ms })),
  ),
);

const perform = (start: Clock, list: readonly Act[]) => {
  let [clock, now, ran] = [start, start.startedAt, 0];
  for (const one of list) {
    if (one.act === "wait") {
      ran += clock.heldSince === null ? one.ms : 0;
      now += one.ms;
    } else clock = one.act === "hold" ? holdClock(clock, now) : resumeClock(clock, now);
  }
  return { clock, now, ran };
};

describe("the clock", () => {
  it("uses exactly the time it ran: no hold takes or gives any (SPEC C1, C2)", () => {
    fc.assert(
      fc.property(length, acts, (lengthMs, list) => {
        const { clock, now, ran } = perform(startClock(lengthMs, 0), list);
        expect(usedMs(clock, now)).toBe(ran);
        expect(leftMs(clock, now)).toBe(lengthMs - ran);
      }),
    );
  });

  it("runs out when nothing is left, and never while held (SPEC C3)", () => {
    fc.assert(
      fc.property(length, acts, (lengthMs, list) => {
        const { clock } = perform(startClock(lengthMs, 0), list);
        const due = dueAt(clock);
        expect(due === null).toBe(clock.heldSince !== null);
        if (due !== null) expect(leftMs(clock, due)).toBe(0);
      }),
    );
  });

  it("is never shortened below what has been used (SPEC C4)", () => {
    fc.assert(
      fc.property(length, acts, fc.integer({ min: -60 * MIN, max: 60 * MIN }), (lengthMs, list, by) => {
        const { clock, now } = perform(startClock(lengthMs, 0), list);
        const after = stretchClock(clock, by, now);
        expect(usedMs(after, now)).toBe(usedMs(clock, now));
        expect(leftMs(after, now)).toBeGreaterThanOrEqual(Math.min(0, leftMs(clock, now)));
      }),
    );
  });

  it("is soon over in its last fifth, at its last sentence in its last twentieth (SPEC C8)", () => {
    const clock = startClock(100, 0);
    expect([0, 79, 80, 94, 95, 99, 100, 200].map((now) => clockTone(clock, now))).toEqual([
      "good",
      "good",
      "soon",
      "soon",
      "last",
      "last",
      "over",
      "over",
    ]);
  });
});
