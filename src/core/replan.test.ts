import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  anne,
  bo,
  cycle,
  everyone,
  phaseLike,
  play,
  round,
  seatLike,
  segmentLike,
  stepLike,
  T0,
  type Wish,
} from "../../tests/contract/process-fixture.ts";
import { forecast } from "./forecast.ts";
import { seatId } from "./ids.ts";
import type { Meeting } from "./meeting.ts";
import { applyReplan, type ReplanChoice, replanChoices } from "./replan.ts";

const MIN = 60_000;

const steps = [
  stepLike({ id: "check-in", kind: "check-in", phases: [round(10)] }),
  stepLike({
    id: "work",
    phases: [phaseLike({ id: "alone", form: "alone", minutes: 10 }), phaseLike({ id: "talk", minutes: 20 })],
  }),
  stepLike({
    id: "break",
    kind: "break",
    optional: true,
    phases: [phaseLike({ id: "break", form: "break", minutes: 10 })],
  }),
  stepLike({ id: "plan", phases: [phaseLike({ id: "plan", minutes: 30 })] }),
  stepLike({ id: "check-out", kind: "check-out", phases: [round(10)] }),
];

const started = (wish: Partial<Wish> = {}) => play({ steps, ...wish }).do(anne, { do: "start" });
const option = (meeting: Meeting, now: number, choice: ReplanChoice) =>
  replanChoices(meeting, now).find((one) => one.choice === choice);

describe("the forecast (SPEC P8)", () => {
  it("is the agreed end as long as the plan is kept", () => {
    const table = started();
    expect(forecast(table.meeting, table.now).endsAt).toBe(T0 + 90 * MIN);
    table
      .wait(10 / 3)
      .do(anne, { do: "give-word" })
      .wait(10 / 3)
      .do(anne, { do: "give-word" })
      .wait(10 / 3)
      .do(anne, { do: "go-on" });
    expect(forecast(table.meeting, table.now)).toMatchObject({ endsAt: T0 + 90 * MIN, behindMs: 0 });
  });

  it("slips while the clock is held and when a step runs over", () => {
    const table = started().do(bo, { do: "hold" }).wait(4);
    expect(forecast(table.meeting, table.now).behindMs).toBe(4 * MIN);
    table.do(bo, { do: "resume" }).do(anne, { do: "jump", step: "work" }).wait(15);
    expect(forecast(table.meeting, table.now).steps[1]).toMatchObject({ state: "now", usedMs: 15 * MIN });
  });

  it("tells what is done, left out, now and to come", () => {
    const table = started().do(anne, { do: "go-on" }).do(anne, { do: "skip" });
    expect(forecast(table.meeting, table.now).steps.map(({ state }) => state)).toEqual([
      "done",
      "left-out",
      "now",
      "to-come",
      "to-come",
    ]);
  });

  it("waits for a fixed time of day, and says how late a step would begin", () => {
    // T0 is 2027-01-15 09:00 in Oslo.
    const locked = steps.map((step) => (step.id === "break" ? { ...step, lockedAt: "10:00" } : step));
    const table = started({ steps: locked });
    const early = forecast(table.meeting, table.now);
    expect(early.steps[2]).toMatchObject({ startsAt: T0 + 60 * MIN, lateMs: 0 });
    expect(early.endsAt).toBe(T0 + 110 * MIN);
    table.do(bo, { do: "hold" }).wait(25);
    const late = forecast(table.meeting, table.now);
    expect(late.steps[2]).toMatchObject({ lateMs: 5 * MIN });
    expect(late.behindMs).toBe(5 * MIN);
  });

  it("counts hands that are up instead of the planned minutes", () => {
    const coaching = [
      stepLike({
        id: "coaching",
        phases: [
          phaseLike({ id: "hands", hands: true, minutes: 3 }),
          phaseLike({
            id: "cycle",
            minutes: 60,
            cycle: {
              of: "hands",
              laps: 1,
              segments: [{ id: "s", title: { nb: "s" }, minutes: 20, focus: "speaks" }],
            },
          }),
        ],
      }),
    ];
    const table = started({ steps: coaching });
    expect(forecast(table.meeting, table.now).endsAt).toBe(T0 + 63 * MIN);
    table.do(bo, { do: "hand", seat: bo, up: true });
    expect(forecast(table.meeting, table.now).endsAt).toBe(T0 + 23 * MIN);
  });
});

describe("re-planning when behind (SPEC P8)", () => {
  const behind = () => started().do(bo, { do: "hold" }).wait(12);

  it("is not offered while the plan holds", () => {
    const table = started();
    expect(replanChoices(table.meeting, table.now)).toEqual([]);
    expect(table.refused(anne, { do: "replan", choice: "trim" })).toBe("nothing-to-replan");
  });

  it("trims what is left so that the end holds, with its effect per step, and never the running clock", () => {
    const table = behind();
    const trim = option(table.meeting, table.now, "trim")!;
    expect(trim.behindMs).toBeLessThanOrEqual(0);
    expect(trim.changes.map(({ step }) => step)).toEqual(["check-in", "work", "break", "plan", "check-out"]);
    expect(trim.changes.reduce((sum, { before, after }) => sum + before - after, 0)).toBeGreaterThanOrEqual(
      12,
    );
    const clock = table.meeting.clock;
    table.do(anne, { do: "replan", choice: "trim" });
    expect(table.meeting.clock).toEqual(clock);
    expect(forecast(table.meeting, table.now).endsAt).toBeLessThanOrEqual(T0 + 90 * MIN);
    expect(table.meeting.agendaVersion).toBe(1);
  });

  it("drops only optional steps, and only as many as needed", () => {
    const table = behind();
    expect(option(table.meeting, table.now, "drop")?.changes).toEqual([
      { step: "break", before: 10, after: 0 },
    ]);
    table.do(anne, { do: "replan", choice: "drop" });
    expect(table.meeting.skipped).toEqual(["break"]);
  });

  it("or ends later, as late as things are", () => {
    const table = behind().do(anne, { do: "replan", choice: "end-later" });
    expect(table.meeting.endsAt).toBe(T0 + 102 * MIN);
    expect(replanChoices(table.meeting, table.now)).toEqual([]);
  });

  it("can be taken back", () => {
    const table = behind();
    const before = table.meeting;
    table.do(anne, { do: "replan", choice: "trim" }).do(anne, { do: "undo" });
    expect(table.meeting.steps).toEqual(before.steps);
    expect(table.meeting.endsAt).toBe(before.endsAt);
  });

  it("never cuts below least times, however late it is, and twice no deeper than once", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 200 }), fc.integer({ min: 1, max: 6 }), (late, people) => {
        const seats = everyone.map((id, index) =>
          seatLike(id, { presence: index < people ? "present" : "not-today" }),
        );
        const table = started({ seats }).do(anne, { do: "hold" }).wait(late);
        const first = { ...table.meeting, ...applyReplan(table.meeting, "trim", table.now) };
        const again = { ...first, ...applyReplan(first, "trim", table.now + 100 * MIN) };
        for (const [index, step] of again.steps.entries())
          for (const [place, phase] of step.phases.entries()) {
            const planned = steps[index]!.phases[place]!;
            const least =
              planned.form === "round"
                ? Math.max(Math.ceil(planned.minutes * 0.6), people)
                : Math.ceil(planned.minutes * 0.6);
            expect(phase.minutes).toBeGreaterThanOrEqual(Math.min(planned.minutes, least));
          }
      }),
    );
  });

  it("leaves a minute for each person at the largest table, not in the room", () => {
    const groups = phaseLike({
      id: "groups",
      form: "groups",
      minutes: 6,
      cycle: {
        of: "everyone",
        laps: 1,
        segments: [{ id: "s", title: { nb: "s" }, minutes: 0, focus: "speaks" }],
      },
    });
    const seats = everyone.map((id) => seatLike(id));
    const seated = [
      stepLike({ id: "first" }),
      stepLike({ id: "g", phases: [{ ...groups, tables: { of: 3 } }] }),
    ];
    const table = started({ steps: seated, seats }).do(anne, { do: "hold" }).wait(60);
    expect(applyReplan(table.meeting, "trim", table.now).steps[1]?.minutes).toBe(4);
    const together = [stepLike({ id: "first" }), stepLike({ id: "g", phases: [round(6)] })];
    const room = started({ steps: together, seats }).do(anne, { do: "hold" }).wait(60);
    expect(applyReplan(room.meeting, "trim", room.now).steps[1]?.minutes).toBe(6);
  });

  it("trims before a fixed time so that it holds, and leaves what comes after it alone", () => {
    const locked = steps.map((step) => (step.id === "break" ? { ...step, lockedAt: "09:40" } : step));
    const table = started({ steps: locked }).do(bo, { do: "hold" }).wait(6);
    const trim = option(table.meeting, table.now, "trim")!;
    expect(trim.changes.map(({ step }) => step)).not.toContain("break");
    table.do(anne, { do: "replan", choice: "trim" });
    const after = forecast(table.meeting, table.now).steps[2]!;
    expect(after.lateMs).toBe(0);
    expect(after.startsAt).toBe(T0 + 40 * MIN);
  });
});

/** The day of the gathering: fixed times for two breaks, lunch and the platform after it. T0 is 09:00 there, the day begins at 08:30. */
const day = [
  ["welcome", 8],
  ["since-last", 7],
  ["log", 15],
  ["talk", 9],
  ["examples", 21],
  ["break", 15, "09:30"],
  ["trust", 20, "09:45"],
  ["mastery", 15],
  ["listening", 15],
  ["feedback-marks", 10],
  ["break-2", 15, "10:45"],
  ["feedback", 30, "11:00"],
  ["lunch", 45, "11:30"],
  ["purpose", 15, "12:15"],
  ["values", 29],
  ["cloud", 5],
  ["break-3", 15],
  ["diamond", 20],
  ["gallery", 25],
  ["vision", 25],
  ["practice", 15],
  ["poster", 5],
  ["own-step", 5],
  ["comments", 5],
] as const;

describe("a day with fixed times (SPEC P8, G8)", () => {
  const crowd = Array.from({ length: 30 }, (_, index) => seatLike(seatId(`s${String(index)}`)));
  const host = crowd[0]!.id;
  const started = (late = 0) => {
    const steps = day.map(([id, minutes, lockedAt]) =>
      stepLike({
        id,
        lockedAt,
        optional: id === "mastery" || id === "break-3",
        phases: [phaseLike({ id: "p", minutes, form: id === "values" ? "groups" : "plenary" })],
      }),
    );
    const table = play({ steps, seats: crowd, minutes: 390, gathering: { tableOf: 6 } });
    table.now = T0 + (late - 30) * MIN;
    return table.do(host, { do: "start" });
  };
  const at = (table: ReturnType<typeof started>, id: string) =>
    forecast(table.meeting, table.now).steps.find((step) => step.id === id)!;
  const locked = day.flatMap(([id, , time]) => (time === undefined ? [] : [id]));

  it("begins with every fixed time held, and ends as agreed", () => {
    const table = started();
    expect(locked.map((id) => at(table, id).lateMs)).toEqual(locked.map(() => 0));
    expect(at(table, "lunch").startsAt).toBe(T0 + 150 * MIN);
    expect(forecast(table.meeting, table.now).endsAt).toBeLessThanOrEqual(table.meeting.endsAt!);
  });

  it("ends when the day ends, whether it begins early or late (SPEC P1)", () => {
    const end = T0 + 360 * MIN;
    const early = started(-6);
    expect(early.meeting.endsAt).toBe(end);
    expect(forecast(early.meeting, early.now).behindMs).toBeLessThanOrEqual(0);
    expect(replanChoices(early.meeting, early.now).map(({ choice }) => choice)).toEqual(["spread"]);
    const late = started(10);
    expect(late.meeting.endsAt).toBe(end);
    expect(at(late, "break").lateMs).toBe(10 * MIN);
    expect(replanChoices(late.meeting, late.now).map(({ choice }) => choice)).toContain("trim");
  });

  it("does not wait for a fixed time that had passed when it began (SPEC P1)", () => {
    const evening = started(600);
    expect(evening.meeting.endsAt).toBe(evening.now + 390 * MIN);
    expect(forecast(evening.meeting, evening.now).behindMs).toBeLessThanOrEqual(0);
    const noon = started(90);
    expect(at(noon, "break").lockedAt).toBeNull();
    expect(at(noon, "lunch").lockedAt).toBe(T0 + 150 * MIN);
    expect(noon.meeting.endsAt).toBe(T0 + 360 * MIN);
  });

  it("offers to trim and to drop when it is late for lunch, each so that lunch holds, and leaves the afternoon alone", () => {
    const table = started().do(host, { do: "jump", step: "trust" });
    // Half an hour of talk that began on time, and ten minutes too much of it.
    table.now = T0 + 75 * MIN;
    expect(at(table, "break-2").lateMs).toBe(10 * MIN);
    const [trim, drop] = (["trim", "drop"] as const).map(
      (choice) => option(table.meeting, table.now, choice)!,
    );
    expect(trim!.changes.map(({ step }) => step)).toEqual(["mastery", "listening", "feedback-marks"]);
    expect(drop!.changes).toEqual([{ step: "mastery", before: 15, after: 0 }]);
    expect(trim!.endsAt).toBe(table.meeting.endsAt);
    table.do(host, { do: "replan", choice: "trim" });
    expect(locked.slice(2).map((id) => at(table, id).lateMs)).toEqual(locked.slice(2).map(() => 0));
  });

  it("offers all three in the afternoon, when only the end is in danger", () => {
    const table = started().do(host, { do: "jump", step: "values" });
    table.now = T0 + 210 * MIN;
    table.do(host, { do: "hold" }).wait(30).do(host, { do: "resume" });
    table.now += 5 * MIN;
    expect(replanChoices(table.meeting, table.now).map(({ choice }) => choice)).toEqual([
      "trim",
      "drop",
      "end-later",
    ]);
  });

  it("stretches what lies before the next fixed time when there is time to spare, and nothing behind it", () => {
    const table = started().wait(2).do(host, { do: "jump", step: "talk" });
    const spread = option(table.meeting, table.now, "spread")!;
    expect(spread.changes.map(({ step }) => step)).toEqual(["examples"]);
    table.do(host, { do: "replan", choice: "spread" });
    expect(at(table, "break").lateMs).toBe(0);
  });
});

describe("a round under way that will not be through in time (SPEC P8)", () => {
  const trios = (late: number) => {
    const play9 = [segmentLike("play", 4.5), segmentLike("talk", 4.5)];
    const table = play({
      minutes: 120,
      seats: everyone.map((id) => seatLike(id)),
      steps: [
        stepLike({
          id: "feedback",
          phases: [{ ...cycle(28, play9), form: "trios", id: "train" }],
        }),
        stepLike({
          id: "lunch",
          kind: "break",
          lockedAt: "09:30",
          phases: [phaseLike({ id: "eat", minutes: 45 })],
        }),
        stepLike({ id: "after" }),
      ],
    });
    table.now = T0 + late * MIN;
    return table.do(anne, { do: "start" });
  };

  it("gives those who have not begun less time, so that all three rounds end before lunch, and leaves the clock alone", () => {
    const table = trios(8).wait(2);
    const trim = option(table.meeting, table.now, "trim")!;
    expect(trim.fixed).toEqual([{ step: "lunch", at: T0 + 30 * MIN, begins: T0 + 30 * MIN }]);
    const { clock } = table.meeting;
    table.do(anne, { do: "replan", choice: "trim" });
    expect(table.meeting.clock).toEqual(clock);
    const lengths: number[] = [];
    while (table.meeting.position?.step === 0 && table.meeting.clock !== null) {
      const left = table.meeting.clock.startedAt + table.meeting.clock.lengthMs - table.now;
      lengths.push(table.meeting.clock.lengthMs / MIN);
      table.wait(left / MIN).do(anne, { do: "give-word" });
    }
    expect(lengths).toHaveLength(6);
    expect(lengths[0]).toBe(4.5);
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(2.8);
    expect(table.now).toBeLessThanOrEqual(T0 + 30 * MIN);
    expect(table.now).toBeGreaterThan(T0 + 29 * MIN);
  });

  it("says when lunch moves where even the least is too much", () => {
    const table = trios(20).wait(2);
    const trim = option(table.meeting, table.now, "trim")!;
    const [lunch] = trim.fixed;
    expect(lunch!.begins).toBeGreaterThan(lunch!.at);
    const twice = { ...table.meeting, ...applyReplan(table.meeting, "trim", table.now) };
    const thrice = applyReplan(twice, "trim", table.now);
    expect(thrice.steps[0]!.minutes).toBeCloseTo(twice.steps[0]!.minutes, 5);
  });
});

describe("re-planning when ahead (SPEC P8)", () => {
  const ahead = () => started().wait(1).do(anne, { do: "jump", step: "break" });

  it("ends early, or gives the time to what is left", () => {
    const table = ahead();
    expect(replanChoices(table.meeting, table.now).map(({ choice }) => choice)).toEqual([
      "end-early",
      "spread",
    ]);
    const spread = option(table.meeting, table.now, "spread")!;
    expect(spread.changes.map(({ step }) => step)).toEqual(["plan", "check-out"]);
    expect(spread.changes.every(({ before, after }) => after > before && after <= before * 2)).toBe(true);
    expect(spread.expectedEnd).toBeLessThanOrEqual(T0 + 90 * MIN);
    table.do(anne, { do: "replan", choice: "end-early" });
    expect(table.meeting.endsAt).toBe(T0 + 51 * MIN);
  });

  it("counts what trimming has saved, and what is over when a step is left out", () => {
    const table = started().do(anne, { do: "hold" }).wait(12).do(anne, { do: "replan", choice: "trim" });
    table.do(anne, { do: "resume" }).do(anne, { do: "jump", step: "plan" });
    expect(replanChoices(table.meeting, table.now).map(({ choice }) => choice)).toContain("end-early");
    const less = started().do(anne, { do: "jump", step: "work" }).do(anne, { do: "skip" });
    expect(replanChoices(less.meeting, less.now).map(({ choice }) => choice)).toContain("end-early");
  });

  it("does not count the slack a programme was announced with", () => {
    const table = started({ minutes: 120 });
    expect(replanChoices(table.meeting, table.now)).toEqual([]);
  });
});
