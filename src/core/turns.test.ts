import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { everyone } from "../../tests/contract/process-fixture.ts";
import type { SeatId } from "./ids.ts";
import type { Turn } from "./meeting.ts";
import { type SeatedTable, seatAt, settled } from "./seating.ts";
import {
  allHadTheWord,
  giveTo,
  inFocus,
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
  | { readonly act: "give" | "comes" | "leaves"; readonly seat: SeatId }
  | { readonly act: "moves"; readonly seat: SeatId; readonly to: number };

const someone = fc.constantFrom(...everyone);
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Act>({ act: "next" }) },
  fc.nat({ max: 1 }).map((who): Act => ({ act: "pass", who })),
  fc.nat({ max: 1 }).map((who): Act => ({ act: "later", who })),
  someone.map((seat): Act => ({ act: "give", seat })),
  someone.map((seat): Act => ({ act: "comes", seat })),
  someone.map((seat): Act => ({ act: "leaves", seat })),
  fc.tuple(someone, fc.nat({ max: 2 })).map(([seat, to]): Act => ({ act: "moves", seat, to })),
);

/** So many tables, as even as can be, nobody alone; one is one order for all. */
const tablesOf = (here: readonly SeatId[], tables: number): readonly SeatedTable[] => {
  const count = Math.max(1, Math.min(tables, Math.floor(here.length / 2)));
  return Array.from({ length: count }, (_, table) => ({
    id: `t.${String(table + 1)}`,
    seats: here.filter((_seat, place) => place % count === table),
  }));
};

/** Plays acts and writes down who got the word, once for each time it came to them. */
const perform = (groups: number, laps: number, here: readonly SeatId[], list: readonly Act[]) => {
  let room: Room = { laps, segments: 2, here };
  let tables = tablesOf(here, groups);
  let turn: Turn = openTurn(tables.map(({ seats }) => seats));
  const check = (after: Turn) => {
    turn = after;
    invariants(turn, room.here);
    for (const [index, track] of turn.tracks.entries())
      expect(
        track.filter((seat) => room.here.includes(seat)).every((seat) => tables[index]?.seats.includes(seat)),
        "each stands in the order of the own table",
      ).toBe(true);
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
      tables = settled(tables, room.here);
      check(reseat(turn, room.here, room, tables));
    }
    const to = one.act === "moves" ? tables[one.to] : undefined;
    if (one.act === "moves" && to?.seats.some((seat) => seat !== one.seat && room.here.includes(seat))) {
      if (!room.here.includes(one.seat)) continue;
      const had = hadIn(turn);
      tables = settled(seatAt(tables, one.seat, to.id), room.here);
      check(reseat(turn, [], room, tables));
      // Nobody is called twice for having been moved.
      if (turn.lap === 0) expect(had.filter((seat) => !hadIn(turn).includes(seat))).toEqual([]);
    }
  }
  return { turn, room };
};

const placesIn = (turn: Turn) =>
  turn.tracks.map((track, index) => ({ track, at: turn.at - (turn.shifts?.[index] ?? 0) }));
const hadIn = (turn: Turn) => [
  ...turn.passed,
  ...placesIn(turn).flatMap(({ track, at }) => track.slice(0, at)),
];

const invariants = (turn: Turn, here: readonly SeatId[]) => {
  const order = turn.tracks.flat();
  const ahead = placesIn(turn).flatMap(({ track, at }) => track.slice(at));
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
});
