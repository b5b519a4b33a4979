import { expect, it } from "vitest";
import type { CatalogueView } from "../../src/protocol/api.ts";
import {
  add,
  blank,
  type Composing,
  copied,
  enoughFor,
  missingBefore,
  missingFrame,
  type ProgrammeInIt,
  place,
  reopened,
  type StepInIt,
  sameMeeting,
} from "./draft.ts";
import { found } from "./find.ts";
import { draftFrom, keptFrom } from "./kept.ts";

const step = (id: string, more: Partial<StepInIt> = {}): StepInIt => ({
  id,
  title: { nb: `Punkt ${id}`, nn: `Punkt ${id}`, en: `Step ${id}` },
  purpose: { nb: "hensikt", nn: "føremål", en: "purpose" },
  minutes: 10,
  least: 6,
  most: 20,
  kind: "step",
  exercise: "igp",
  forms: ["alone"],
  leaves: [],
  goesOnWith: null,
  ...more,
});
const programme = (id: string, steps: readonly StepInIt[], own = false): ProgrammeInIt => ({
  id,
  title: { nb: `Program ${id}` },
  minutes: 90,
  own,
  steps,
});

const long = programme("long", [
  step("in", { kind: "check-in", exercise: "round", minutes: 10 }),
  step("observe", { exercise: "self-observation", leaves: ["task-rows"] }),
  step("symbols", { exercise: "self-observation", leaves: ["task-rows"], goesOnWith: "task-rows" }),
  step("out", { kind: "check-out", exercise: "round", minutes: 10 }),
]);
/** A check-in that is more than a round, as a gathering has it. */
const other = programme("other", [
  step("welcome", { kind: "check-in", exercise: "choose-role", minutes: 6 }),
  step("comments", { kind: "check-out", exercise: "evaluation", minutes: 6 }),
]);
const short = programme("short", [
  step("in", { kind: "check-in", exercise: "round", minutes: 8 }),
  step("advice", { exercise: "peer-coaching", forms: ["plenary"], minutes: 67, least: 47, most: 90 }),
  step("matrix", { exercise: "eisenhower", goesOnWith: "task-rows" }),
  step("out", { kind: "check-out", exercise: "round", minutes: 6 }),
]);
const catalogue: CatalogueView = { programmes: [other, long, short] };
const pick = (draft: Composing, source: ProgrammeInIt, id: string): Composing =>
  add(draft, { programme: source, step: source.steps.find((one) => one.id === id)! });
const order = (draft: Composing): readonly string[] =>
  draft.picked.map(({ from, step: { id } }) => `${from}/${id}`);

it("begins with the shortest check-in and check-out of one programme, and lays what comes between them", () => {
  const begun = missingFrame(catalogue, blank).reduce((draft, one) => add(draft, one), blank);
  expect(order(begun)).toEqual(["short/in", "short/out"]);
  expect(missingFrame(catalogue, begun)).toEqual([]);
  expect(order(pick(begun, short, "advice"))).toEqual(["short/in", "short/advice", "short/out"]);
  const onlyOut = pick(blank, long, "out");
  expect(missingFrame(catalogue, onlyOut).map((one) => one.step.kind)).toEqual(["check-in"]);
});

it("asks for the step that another goes on with only while nothing before it leaves that", () => {
  const alone = pick(blank, short, "matrix");
  const key = alone.picked[0]!.key;
  const missing = missingBefore(catalogue, alone, key);
  expect(missing?.step.id).toBe("observe");
  const laid = add(alone, missing!, key);
  expect(order(laid)).toEqual(["long/observe", "short/matrix"]);
  expect(missingBefore(catalogue, laid, key)).toBeNull();
  expect(missingBefore(catalogue, place(laid, key, 0), key)?.step.id).toBe("observe");
  const symbols = pick(blank, long, "symbols");
  expect(missingBefore(catalogue, symbols, symbols.picked[0]!.key)?.step.id).toBe("observe");
});

it("places a step anywhere, and stops at the edges", () => {
  const three = ["in", "observe", "out"].reduce((draft, id) => pick(draft, long, id), blank);
  const last = three.picked[2]!.key;
  expect(order(place(three, last, 0))).toEqual(["long/out", "long/in", "long/observe"]);
  expect(order(place(three, last, 99))).toEqual(order(three));
  expect(place(three, last, 2)).toBe(three);
});

it("sets aside enough for all the steps, in whole five minutes", () => {
  const draft = ["in", "advice", "out"].reduce((made, id) => pick(made, short, id), blank);
  expect(enoughFor(draft)).toBe(85);
});

it("finds steps by words of any language, by how people work, and by what is needed", () => {
  const ids = (words: string, need: Parameters<typeof found>[2] = null): readonly string[] =>
    found(catalogue, words, need).flatMap(({ steps }) => steps.map(({ id }) => id));
  expect(ids("step matrix")).toEqual(["matrix"]);
  expect(ids("PUNKT advice")).toEqual(["advice"]);
  expect(ids("alle sammen")).toEqual(["advice"]);
  expect(ids("use our time")).toEqual(["observe", "symbols", "matrix"]);
  expect(ids("", "advice")).toEqual(["advice"]);
  expect(ids("nowhere")).toEqual([]);
  expect(ids("")).toHaveLength(10);
});

it("finds the draft again as it was left, without what can no longer be had", () => {
  const draft: Composing = {
    ...pick(pick(blank, short, "advice"), long, "observe"),
    name: "Kveld",
    minutes: 60,
  };
  const again = draftFrom(keptFrom(draft), null, catalogue);
  expect(again !== null && sameMeeting(again, draft)).toBe(true);
  const fewer = draftFrom(keptFrom(draft), null, { programmes: [long] });
  expect(fewer?.picked.map(({ step: { id } }) => id)).toEqual(["observe"]);
  for (const broken of [null, "", "{", "[]", '{"name":1}', '{"name":"x","minutes":0,"picks":[]}'])
    expect(draftFrom(broken, null, catalogue)).toBeNull();
});

it("a copy is a new meeting, a change is not", () => {
  expect(reopened(short, "Mitt").id).toBe("short");
  const copy = copied(short, "Mitt – kopi");
  expect([copy.id, copy.name, order(copy).length]).toEqual([null, "Mitt – kopi", 4]);
});
