import fc from "fast-check";
import { expect, it } from "vitest";
import { composed, type Draft, keepingWhatStays, stepRange, withStepMinutes } from "./compose.ts";
import type { Phase, Programme, Step } from "./programme.ts";

const phase = (id: string, minutes: number, more: Partial<Phase> = {}): Phase => ({
  id,
  form: "plenary",
  title: { nb: id },
  minutes,
  prompts: [],
  reveals: false,
  hands: false,
  ...more,
});
const step = (id: string, phases: readonly Phase[], more: Partial<Step> = {}): Step => ({
  id,
  title: { nb: `Punkt ${id}`, nn: `Punkt ${id}`, en: `Step ${id}` },
  purpose: { nb: id },
  minutes: phases.reduce((sum, { minutes }) => sum + minutes, 0),
  optional: false,
  kind: "step",
  exercise: "round",
  config: {},
  phases,
  ...more,
});
const programme = (id: string, steps: readonly Step[], more: Partial<Programme> = {}): Programme => ({
  format: 1,
  id,
  version: 1,
  title: { nb: id },
  summary: { nb: id },
  languages: ["nb", "nn", "en"],
  minutes: 180,
  prepare: [],
  steps,
  ...more,
});

const one = programme("one", [
  step("start", [phase("a", 10)]),
  step("work", [phase("alone", 5), phase("together", 15, { minMinutes: 10, maxMinutes: 20 })], {
    lockedAt: "09:30",
  }),
]);
const two = programme("two", [step("start", [phase("b", 8)])], { languages: ["nb", "en"] });
const find = (id: string) => [one, two].find((known) => known.id === id) ?? null;
const draft = (picks: Draft["picks"], minutes = 120): Draft => ({ title: "Vårt møte", minutes, picks });

it("copies the steps in order, gives the same id only once, and leaves a fixed time of day behind", () => {
  const made = composed(
    draft([
      { from: "one", step: "start", minutes: 10 },
      { from: "one", step: "work", minutes: 20 },
      { from: "two", step: "start", minutes: 8 },
    ]),
    "own-1",
    1,
    find,
  );
  if (!made.ok) throw new Error(made.reason);
  expect(made.value.steps.map(({ id, lockedAt }) => [id, lockedAt])).toEqual([
    ["start", undefined],
    ["work", undefined],
    ["start-2", undefined],
  ]);
  expect(made.value.languages).toEqual(["nb", "en"]);
  expect(made.value.summary.en).toBe("Step start · Step work · Step start");
});

it.each([
  ["nothing picked", draft([]), "no-steps-picked"],
  ["an unknown programme", draft([{ from: "three", step: "start", minutes: 10 }]), "no-such-programme-step"],
  ["an unknown step", draft([{ from: "one", step: "end", minutes: 10 }]), "no-such-programme-step"],
  [
    "fewer minutes than the step can have",
    draft([{ from: "one", step: "start", minutes: 5 }]),
    "minutes-outside-step",
  ],
  ["halves of minutes", draft([{ from: "one", step: "start", minutes: 9.5 }]), "minutes-outside-step"],
  [
    "more than the time set aside",
    draft([{ from: "one", step: "work", minutes: 20 }], 15),
    "more-than-set-aside",
  ],
])("refuses %s", (_what, wanted, reason) => {
  expect(composed(wanted, "own-1", 1, find)).toEqual({ ok: false, reason });
});

it("keeps the phases within their limits, and their sum right, whatever the step is set to", () => {
  const minutes = fc.integer({ min: 1, max: 60 });
  const phases = fc.array(
    fc.record({ minutes, below: fc.integer({ min: 0, max: 10 }), above: fc.integer({ min: 0, max: 10 }) }),
    { minLength: 1, maxLength: 5 },
  );
  fc.assert(
    fc.property(phases, fc.double({ min: 0, max: 1, noNaN: true }), (shapes, where) => {
      const source = step(
        "x",
        shapes.map((shape, index) =>
          phase(`p${String(index)}`, shape.minutes, {
            minMinutes: Math.max(1, shape.minutes - shape.below),
            maxMinutes: shape.minutes + shape.above,
          }),
        ),
      );
      const { least, most } = stepRange(source);
      const wanted = Math.round(least + where * (most - least));
      const set = withStepMinutes(source, wanted);
      expect(set?.phases.reduce((sum, one) => sum + one.minutes, 0)).toBe(wanted);
      set?.phases.forEach((one, index) => {
        expect(one.minutes).toBeGreaterThanOrEqual(source.phases[index]?.minMinutes ?? 0);
        expect(one.minutes).toBeLessThanOrEqual(source.phases[index]?.maxMinutes ?? 0);
      });
    }),
  );
});

it("gives each person less time in a round of everyone, but never in a cycle of raised hands", () => {
  const segments = [{ id: "word", title: { nb: "Ordet" }, minutes: 4, focus: "speaks" as const }];
  const cycled = (of: "everyone" | "hands") =>
    withStepMinutes(step("x", [phase("p", 20, { minMinutes: 10, cycle: { of, laps: 1, segments } })]), 10);
  expect(cycled("everyone")?.phases[0]?.cycle?.segments[0]?.minutes).toBe(2);
  expect(cycled("hands")?.phases[0]?.cycle?.segments[0]?.minutes).toBe(4);
});

it("keeps a step at the tables of an earlier one where that was taken along, or the one before it (SPEC G10)", () => {
  const groups = [phase("g", 10, { form: "groups" })];
  const day = programme("day", [
    step("values", groups),
    step("diamond", groups, { tablesFrom: "values" }),
    step("gallery", groups, { tablesFrom: "diamond" }),
  ]);
  const fromOf = (...picks: readonly string[]) => {
    const made = composed(
      draft(picks.map((id) => ({ from: "day", step: id, minutes: 10 }))),
      "own-1",
      1,
      (id) => (id === "day" ? day : find(id)),
    );
    return made.ok ? made.value.steps.map(({ id, tablesFrom }) => [id, tablesFrom]) : made.reason;
  };
  expect(fromOf("values", "diamond", "gallery")).toEqual([
    ["values", undefined],
    ["diamond", "values"],
    ["gallery", "diamond"],
  ]);
  expect(fromOf("values", "gallery")).toEqual([
    ["values", undefined],
    ["gallery", "values"],
  ]);
  expect(fromOf("gallery", "diamond")).toEqual([
    ["gallery", undefined],
    ["diamond", undefined],
  ]);
  expect(fromOf("values", "values", "diamond").at(2)).toEqual(["diamond", "values-2"]);
});

it("keeps what a file brought along when the programme is changed, and follows what was changed", () => {
  const brought = programme("own-2", one.steps, {
    title: { nb: "Høst", nn: "Haust", en: "Autumn" },
    summary: { nb: "Vårt eget sammendrag" },
    prepare: [{ nb: "Ta med kaffe" }],
    gathering: { tableOf: 5 },
  });
  const change = (title: string, picks: Draft["picks"]): Programme => {
    const made = composed({ title, minutes: 60, picks }, "own-2", 2, (id) =>
      id === "own-2" ? brought : null,
    );
    if (!made.ok) throw new Error(made.reason);
    return keepingWhatStays(brought, made.value);
  };
  const start = [{ from: "own-2", step: "start", minutes: 10 }];
  const { title, summary, prepare, gathering, steps } = change("Høst", start);
  expect({ title, summary, prepare, gathering }).toEqual({
    title: brought.title,
    summary: brought.summary,
    prepare: brought.prepare,
    gathering: brought.gathering,
  });
  expect(steps).toHaveLength(1);
  expect(change("Vinter", start).title).toEqual({ nb: "Vinter", nn: "Vinter", en: "Vinter" });
  const plain = composed(draft(start.map((pick) => ({ ...pick, from: "one" }))), "own-3", 1, find);
  const longer = composed(
    draft([
      { from: "one", step: "start", minutes: 10 },
      { from: "two", step: "start", minutes: 8 },
    ]),
    "own-3",
    2,
    find,
  );
  if (!plain.ok || !longer.ok) throw new Error("not composed");
  expect(keepingWhatStays(plain.value, longer.value).summary.nb).toBe("Punkt start · Punkt start");
});
