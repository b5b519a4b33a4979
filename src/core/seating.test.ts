import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type SeatId, seatId } from "./ids.ts";
import { drawn, type SeatedTable, seatAt, seedFrom, settled, tableSizes } from "./seating.ts";

const people = (count: number): readonly SeatId[] =>
  Array.from({ length: count }, (_, index) => seatId(`p${String(index)}`));
const strangers = () => 0;
const size = fc.integer({ min: 2, max: 8 });

describe("how many sit at each table (SPEC G2)", () => {
  it.each([
    ["pairs", { of: 2 }, [[1], [2], [3], [2, 2], [3, 2], [2, 2, 2], [3, 2, 2]]],
    ["trios", { of: 3 }, [[1], [2], [3], [2, 2], [3, 2], [3, 3], [3, 2, 2], [3, 3, 2]]],
    ["groups of 3–4", { of: 4 }, [[1], [2], [3], [4], [3, 2], [3, 3], [4, 3], [4, 4], [3, 3, 3]]],
    ["two groups", { count: 2 }, [[1], [2], [3], [2, 2], [3, 2], [3, 3]]],
    ["more groups than there are people for", { count: 9 }, [[1], [2], [3], [2, 2], [3, 2], [2, 2, 2]]],
  ] as const)("%s", (_name, size, expected) => {
    expect(expected.map((_sizes, index) => tableSizes(index + 1, size))).toEqual(expected);
  });

  it("is nobody's where nobody is", () => {
    expect(tableSizes(0, { of: 2 })).toEqual([]);
  });
});

describe("the draw (SPEC G3)", () => {
  const anyone = fc.integer({ min: 1, max: 60 });

  it("gives everyone one place, and is the same for the same seed only", () => {
    fc.assert(
      fc.property(
        anyone,
        size,
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (n, of, seed) => {
          const sizes = tableSizes(n, { of });
          const tables = drawn(people(n), sizes, seed, strangers);
          expect(tables.map(({ length }) => length)).toEqual(sizes);
          expect(tables.flat().toSorted()).toEqual(people(n).toSorted());
          expect(drawn(people(n), sizes, seed, strangers)).toEqual(tables);
        },
      ),
      { numRuns: 100 },
    );
    const draws = ["a", "b", "c", "d", "e", "f"].map((text) =>
      JSON.stringify(drawn(people(6), [2, 2, 2], seedFrom(text), strangers)),
    );
    expect(new Set(draws).size).toBeGreaterThan(3);
  });

  it("brings six people three new companions in three pairings", () => {
    for (const meeting of ["one", "two", "three", "four"]) {
      const sat = new Map<string, number>();
      const key = (one: SeatId, other: SeatId) => [one, other].toSorted().join();
      const met = (one: SeatId, other: SeatId) => sat.get(key(one, other)) ?? 0;
      for (let phase = 0; phase < 3; phase++)
        for (const [one, other] of drawn(people(6), [2, 2, 2], seedFrom(`${meeting}${String(phase)}`), met))
          sat.set(key(one!, other!), met(one!, other!) + 1);
      expect([...sat.values()].every((times) => times === 1)).toBe(true);
    }
  });

  it("finds the trios that repeat fewest companions", () => {
    const [a, b, c, d, e, f] = people(6);
    const before = [new Set([a, b, c]), new Set([d, e, f])];
    const met = (one: SeatId, other: SeatId) =>
      before.filter((seats) => seats.has(one) && seats.has(other)).length;
    for (const seed of [0.1, 0.3, 0.5, 0.7, 0.9]) {
      const again = drawn(people(6), [3, 3], seed, met).map(
        (seats) => seats.filter((seat) => before[0]?.has(seat)).length,
      );
      expect(again.toSorted()).toEqual([1, 2]);
    }
  });

  it("is quick for sixty", () => {
    const began = performance.now();
    drawn(people(60), tableSizes(60, { of: 3 }), 0.5, strangers);
    expect(performance.now() - began).toBeLessThan(200);
  });
});

describe("when people come, leave and are moved (SPEC G4–G6)", () => {
  const room = people(7);
  const act = fc.record({
    seat: fc.constantFrom(...room),
    here: fc.boolean(),
    to: fc.option(fc.nat({ max: 3 }), { nil: null }),
  });

  it("everyone here has one place, nobody is alone where two are, and no table gets another number", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 7 }),
        size,
        fc.array(act, { maxLength: 30 }),
        (count, of, acts) => {
          let here = room.slice(0, count);
          let tables: readonly SeatedTable[] = drawn(here, tableSizes(count, { of }), 0.3, strangers).map(
            (seats, index) => ({ id: `t.${String(index + 1)}`, seats }),
          );
          const ids = tables.map(({ id }) => id);
          for (const one of acts) {
            const others = here.filter((seat) => seat !== one.seat);
            if (one.to === null) here = one.here ? [...others, one.seat] : others;
            const to = tables[one.to ?? -1];
            const company = to?.seats.some((seat) => others.includes(seat)) === true;
            const moved = company && here.includes(one.seat) ? seatAt(tables, one.seat, to.id) : tables;
            tables = settled(moved, here);
            const seated = tables.flatMap(({ seats }) => seats);
            expect(new Set(seated).size).toBe(seated.length);
            expect(here.filter((seat) => !seated.includes(seat))).toEqual([]);
            const sizes = tables.map(({ seats }) => seats.filter((seat) => here.includes(seat)).length);
            if (here.length > 1) expect(sizes).not.toContain(1);
            expect(tables.map(({ id }) => id)).toEqual(ids);
            expect(settled(tables, here)).toEqual(tables);
          }
        },
      ),
    );
  });

  const [a, b, c, d, e, f] = people(6) as readonly [SeatId, SeatId, SeatId, SeatId, SeatId, SeatId];
  const two: readonly SeatedTable[] = [
    { id: "t.1", seats: [a, b, c] },
    { id: "t.2", seats: [d, e] },
  ];

  it("puts who comes at the smallest table, and who comes back at the own", () => {
    expect(settled(two, [a, b, c, d, e, f])[1]?.seats).toEqual([d, e, f]);
    const away = settled(two, [a, b, d, e]);
    expect(away).toEqual(two);
    expect(settled(away, [a, b, c, d, e])).toEqual(two);
  });

  it("moves one who is left alone along, and the last of all stays", () => {
    expect(settled(two, [a, b, c, d]).map(({ seats }) => seats)).toEqual([[a, b, c, d], [e]]);
    expect(settled(two, [d]).map(({ seats }) => seats)).toEqual([
      [a, b, c],
      [d, e],
    ]);
  });
});
