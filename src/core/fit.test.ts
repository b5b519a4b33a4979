import { describe, expect, it } from "vitest";
import {
  anne,
  cycle,
  everyone,
  phaseLike,
  play,
  round,
  seatLike,
  segmentLike,
  stepLike,
  T0,
} from "../../tests/contract/process-fixture.ts";
import { expectedEndOf, fitOf } from "./fit.ts";

const MIN = 60_000;
const manual = stepLike({
  id: "manual",
  phases: [
    phaseLike({ id: "alone", form: "alone", minutes: 10 }),
    cycle(12, [segmentLike("share", 3), segmentLike("ask", 3)]),
    phaseLike({ id: "sum", minutes: 3 }),
  ],
});
const first = stepLike({ id: "first", phases: [round(10)] });
const seated = (people: number) => everyone.slice(0, people).map((id) => seatLike(id));

describe("whether a step fits those present (SPEC P6)", () => {
  it("says nothing where it does", () => {
    expect(fitOf(play({ steps: [manual], seats: seated(2) }).meeting, 0)).toBeNull();
    expect(fitOf(play({ steps: [first], seats: seated(6) }).meeting, 0)).toBeNull();
  });

  it("says for the agenda what is needed, and each way out with minutes each and what it adds", () => {
    const { meeting } = play({ steps: [first, manual], seats: seated(6) }).do(anne, { do: "start" });
    const fit = fitOf(meeting, 1)!;
    expect(fit).toMatchObject({ planned: 25, needed: 49, people: 6 });
    expect(fit.choices).toEqual([
      { choice: "shorter", minutesEach: 2, addsMinutes: 0, endsAt: T0 + 35 * MIN },
      { choice: "two-groups", minutesEach: 4, addsMinutes: 0, endsAt: T0 + 35 * MIN },
      { choice: "end-later", minutesEach: 6, addsMinutes: 24, endsAt: T0 + 59 * MIN },
    ]);
  });

  it("says when the meeting would end with each choice, counted from now and not from the agreed end", () => {
    const { meeting } = play({ steps: [first, manual], seats: seated(6) }).do(anne, { do: "start" });
    const roomy = { ...meeting, endsAt: T0 + 90 * MIN };
    expect(expectedEndOf(roomy, 1, "end-later", T0)).toBe(T0 + 59 * MIN);
    expect(expectedEndOf(roomy, 1, "shorter", T0)).toBe(T0 + 35 * MIN);
    expect(expectedEndOf(meeting, 1, "end-later", T0)).toBe(T0 + 59 * MIN);
  });

  it("asks a round for a minute per person", () => {
    const short = stepLike({ id: "short", phases: [round(5)] });
    expect(fitOf(play({ steps: [short], seats: seated(5) }).meeting, 0)).toBeNull();
    expect(fitOf(play({ steps: [short], seats: seated(6) }).meeting, 0)).toMatchObject({
      planned: 5,
      needed: 6,
    });
  });

  it("counts those on their way before the start, not those who stay away", () => {
    const seats = [
      ...seated(2),
      ...everyone.slice(2, 4).map((id) => seatLike(id, { presence: "on-the-way" })),
      ...everyone.slice(4).map((id) => seatLike(id, { presence: "not-today" })),
    ];
    expect(fitOf(play({ steps: [manual], seats }).meeting, 0)?.people).toBe(4);
  });

  it("is answered once: going back and on again does not ask anew", () => {
    for (const choice of ["shorter", "two-groups", "end-later"] as const) {
      const table = play({ steps: [first, manual], seats: seated(5) })
        .do(anne, { do: "start" })
        .do(anne, { do: "go-on" });
      table.do(anne, { do: "fit", choice }).do(anne, { do: "back" }).do(anne, { do: "go-on" });
      expect(table.meeting.position?.asksFit, choice).toBe(false);
    }
  });

  it("counts hands when their cycle begins, and does not part those who raised them from the others", () => {
    const coaching = stepLike({
      id: "coaching",
      phases: [
        phaseLike({ id: "hands", hands: true, minutes: 3 }),
        cycle(60, [segmentLike("whole", 20)], { of: "hands" }),
      ],
    });
    const table = play({ steps: [coaching], seats: seated(5) }).do(anne, { do: "start" });
    expect(table.meeting.position?.asksFit).toBe(false);
    for (const seat of everyone.slice(0, 4)) table.do(seat, { do: "hand", seat, up: true });
    table.do(anne, { do: "go-on" });
    expect(table.meeting.position?.asksFit).toBe(true);
    expect(fitOf(table.meeting, 0)).toMatchObject({ planned: 63, needed: 83, people: 4 });
    expect(fitOf(table.meeting, 0)?.choices.map(({ choice }) => choice)).toEqual(["shorter", "end-later"]);
  });

  it("makes three and two of five, and never one alone of three", () => {
    const table = play({ steps: [manual], seats: seated(5) }).do(anne, { do: "start" });
    table.do(anne, { do: "fit", choice: "two-groups" }).do(anne, { do: "go-on" });
    expect(table.meeting.position?.turn?.tracks.map(({ length }) => length)).toEqual([3, 2]);
    const three = play({ steps: [manual], seats: seated(3) }).meeting;
    expect(fitOf(three, 0)?.choices.map(({ choice }) => choice)).toEqual(["shorter", "end-later"]);
  });
});
