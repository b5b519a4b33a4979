import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { everyone } from "../../tests/contract/process-fixture.ts";
import type { SeatId } from "./ids.ts";
import type { Turn } from "./meeting.ts";
import {
  allHadTheWord,
  giveTo,
  inFocus,
  inGroups,
  letPass,
  moveLast,
  nextUnit,
  openTurn,
  type Room,
  reseat,
} from "./turns.ts";

type Act =
  | { readonly act: "next" }
  | { readonly act: "pass" | "later"; readonly who: number }
  | { readonly act: "give" | "comes" | "leaves"; readonly seat: SeatId };

const someone = fc.constantFrom(...everyone);
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Act>({ act: "next" }) },
  fc.nat({ max: 1 }).map((who): Act => ({ act: "pass", who })),
  fc.nat({ max: 1 }).map((who): Act => ({ act: "later", who })),
  someone.map((seat): Act => ({ act: "give", seat })),
  someone.map((seat): Act => ({ act: "comes", seat })),
  someone.map((seat): Act => ({ act: "leaves", seat })),
);

/** Plays acts and writes down who got the word, once for each time it came to them. */
const perform = (groups: number, laps: number, here: readonly SeatId[], list: readonly Act[]) => {
  let room: Room = { laps, segments: 2, here };
  let turn: Turn = openTurn(inGroups(here, groups));
  const check = (after: Turn) => {
    turn = after;
    invariants(turn, room.here);
  };
  invariants(turn, room.here);
  for (const one of list) {
    const focus = inFocus(turn);
    if (one.act === "next" && !allHadTheWord(turn)) check(nextUnit(turn, room));
    if (one.act === "pass" && focus[one.who] !== undefined) check(letPass(turn, focus[one.who]!, room));
    if (one.act === "later" && focus[one.who] !== undefined) check(moveLast(turn, focus[one.who]!) ?? turn);
    if (one.act === "give" && room.here.includes(one.seat)) check(giveTo(turn, one.seat) ?? turn);
    if (one.act === "comes" || one.act === "leaves") {
      const others = room.here.filter((seat) => seat !== one.seat);
      room = { ...room, here: one.act === "comes" ? [...others, one.seat] : others };
      check(reseat(turn, room.here, room));
    }
  }
  return { turn, room };
};

const invariants = (turn: Turn, here: readonly SeatId[]) => {
  const order = turn.tracks.flat();
  const ahead = turn.tracks.flatMap((track) => track.slice(turn.at));
  expect(new Set(order).size, "nobody is in the order twice").toBe(order.length);
  expect(
    here.filter((seat) => !order.includes(seat)),
    "nobody here is lost",
  ).toEqual([]);
  expect(
    ahead.filter((seat) => !here.includes(seat)),
    "nobody waits who is not here",
  ).toEqual([]);
  expect(inFocus(turn).length === 0, "someone has the word while anyone waits").toBe(allHadTheWord(turn));
};

const room = fc.uniqueArray(someone, { minLength: 1, maxLength: 6 });

describe("the order of the word", () => {
  it("has nobody twice and loses nobody, whatever happens (SPEC T1, T3, T7)", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 1, max: 3 }),
        room,
        fc.array(act, { maxLength: 40 }),
        (groups, laps, here, list) => {
          perform(groups, laps, here, list);
        },
      ),
    );
  });

  it("comes to an end: everyone has had it or let it go by after as many steps as there are turns (SPEC T3)", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2 }),
        fc.integer({ min: 1, max: 3 }),
        room,
        fc.array(act, { maxLength: 20 }),
        (groups, laps, here, list) => {
          const { turn, room: after } = perform(groups, laps, here, list);
          const rest = Array.from({ length: 2 * laps * 7 }).reduce<Turn>(
            (now) => (allHadTheWord(now) ? now : nextUnit(now, after)),
            turn,
          );
          expect(allHadTheWord(rest)).toBe(true);
        },
      ),
    );
  });

  it("comes to each person once in a lap when nobody interferes (SPEC T3)", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3 }), room, (laps, here) => {
        let turn = openTurn([here]);
        const had: SeatId[] = [];
        for (let left = 100; left > 0 && !allHadTheWord(turn); left--) {
          had.push(...inFocus(turn));
          turn = nextUnit(turn, { laps, segments: 1, here });
        }
        expect(had).toEqual(Array.from({ length: laps }, () => here).flat());
      }),
    );
  });

  it("splits into groups of nearly the same size with nobody alone (SPEC T8)", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 2, max: 6 }), (groups, people) => {
        const tracks = inGroups(everyone.slice(0, people), groups);
        const sizes = tracks.map(({ length }) => length);
        expect(tracks.flat()).toEqual(everyone.slice(0, people));
        expect(Math.min(...sizes)).toBeGreaterThanOrEqual(2);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
