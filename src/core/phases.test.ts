import { describe, expect, it } from "vitest";
import {
  anne,
  bo,
  cai,
  cycle,
  everyone,
  phaseLike,
  play,
  round,
  seatLike,
  segmentLike,
  stepLike,
} from "../../tests/contract/process-fixture.ts";
import { turnFor, unitMinutes } from "./phases.ts";
import { focusOf, openTurn } from "./turns.ts";

const seated = (people: number) => everyone.slice(0, people).map((id) => seatLike(id));

describe("who begins (SPEC T1)", () => {
  const steps = ["a", "b", "c", "d"].map((id) => stepLike({ id, phases: [round(9)] }));

  it("is another person in each round, never the facilitator where others are here", () => {
    const table = play({ steps }).do(anne, { do: "start" });
    const first = [focusOf(table.meeting)[0]];
    for (let step = 0; step < 3; step++) first.push(focusOf(table.do(anne, { do: "go-on" }).meeting)[0]);
    expect(first).not.toContain(anne);
    expect(new Set(first.slice(0, 2))).toEqual(new Set([bo, cai]));
    expect(first.slice(0, 2)).toEqual(first.slice(2));
  });

  it("follows the seating from there, all the way round", () => {
    const { meeting } = play({ steps, seats: seated(5) }).do(anne, { do: "start" });
    const order = turnFor(meeting, 1, steps[1]!.phases[0]!)!.tracks[0]!;
    const from = everyone.indexOf(order[0]!);
    expect(order).toEqual([...everyone.slice(from, 5), ...everyone.slice(0, from)]);
  });

  it("is the facilitator where nobody else is here", () => {
    const { meeting } = play({ steps, seats: seated(1) }).do(anne, { do: "start" });
    expect(focusOf(meeting)).toEqual([anne]);
  });

  it("differs between meetings", () => {
    const firsts = ["a", "b", "c", "d", "e"].map(
      (id) => focusOf(play({ steps, seats: seated(6), id }).do(anne, { do: "start" }).meeting)[0],
    );
    expect(new Set(firsts).size).toBeGreaterThan(3);
  });
});

describe("groups (SPEC T8)", () => {
  it.each([
    ["pairs", 3, [3]],
    ["pairs", 4, [2, 2]],
    ["pairs", 5, [3, 2]],
    ["pairs", 6, [2, 2, 2]],
    ["trios", 3, [3]],
    ["trios", 4, [2, 2]],
    ["trios", 5, [3, 2]],
    ["trios", 6, [3, 3]],
  ] as const)("are, as %s of %i people, %j", (form, people, sizes) => {
    const steps = [stepLike({ id: "a", phases: [{ ...cycle(60, [segmentLike("talk", 5)]), form }] })];
    const { meeting } = play({ steps, seats: seated(people) }).do(anne, { do: "start" });
    expect(meeting.position?.turn?.tracks.map(({ length }) => length)).toEqual(sizes);
  });
});

describe("how long a unit is (SPEC C6)", () => {
  const turn = openTurn([[anne, bo, cai]]);

  it("is the segment's own minutes, or an equal share of the phase for each turn of each lap", () => {
    expect(
      unitMinutes(cycle(30, [segmentLike("share", 4), segmentLike("ask", 6)]), { ...turn, segment: 1 }),
    ).toBe(6);
    expect(unitMinutes(round(9), turn)).toBe(3);
    expect(unitMinutes(cycle(18, [segmentLike("note", 0)], { laps: 3 }), turn)).toBe(2);
  });

  it("shares what the timed segments leave among the untimed", () => {
    expect(
      unitMinutes(cycle(30, [segmentLike("share", 4), segmentLike("ask", 0)]), { ...turn, segment: 1 }),
    ).toBe(6);
  });

  it("is the phase where nobody is singled out, and nothing when all have had the word", () => {
    expect(unitMinutes(phaseLike({ id: "talk", minutes: 12 }), null)).toBe(12);
    expect(unitMinutes(round(9), { ...turn, at: 3 })).toBe(0);
  });
});
