import { expect, it } from "vitest";
import { z } from "zod";
import { type AnyExercise, defineExercise } from "../core/exercise.ts";
import { loadProgramme, maxBytes, problemLine } from "./load.ts";

const demo: AnyExercise = defineExercise({
  id: "demo",
  version: 1,
  config: z.strictObject({ colour: z.enum(["blue", "green"]).default("blue") }),
  board: z.strictObject({}),
  sheet: z.strictObject({}),
  openBoard: () => ({}),
  blankSheet: () => ({}),
  moves: {},
  card: () => [],
  refusals: {},
});
const find = (id: string) => (id === "demo" ? demo : null);

const file = `format: 1
id: prøve-fri
version: 1
languages: [nb]
minutes: 30
title: { nb: Prøve }
summary: { nb: En prøve }
steps:
  - id: start
    title: { nb: Start }
    purpose: { nb: Komme i gang }
    minutes: 20
    exercise: demo
    phases:
      - id: alone
        form: alone
        minutes: 5
        title: { nb: Alene }
      - id: round
        form: round
        minutes: 15
        title: { nb: Runde }
`.replace("prøve-fri", "prove");

const said = (text: string): readonly string[] => {
  const loaded = loadProgramme(text, find);
  return loaded.ok ? [] : loaded.problems.map((problem) => problemLine(problem, "nb"));
};

it("reads a programme and fills in what may be left out", () => {
  const loaded = loadProgramme(file, find);
  if (!loaded.ok) throw new Error(said(file).join("\n"));
  expect(loaded.programme.steps[0]).toMatchObject({
    kind: "step",
    optional: false,
    config: { colour: "blue" },
    phases: [{ prompts: [], reveals: false, hands: false }, { minutes: 15 }],
  });
});

it("reads how people sit, and a gathering", () => {
  const gathered = file
    .replace("minutes: 30", "minutes: 30\ngathering: { tableOf: 6 }")
    .replace("form: alone", "form: groups\n        tables: { of: 3 }")
    .replace(
      "form: round",
      "form: trios\n        cycle: { of: everyone, segments: [{ id: a, title: { nb: A }, minutes: 5, focus: speaks }] }",
    );
  const loaded = loadProgramme(gathered, find);
  if (!loaded.ok) throw new Error(said(gathered).join("\n"));
  expect(loaded.programme).toMatchObject({
    gathering: { tableOf: 6 },
    steps: [{ phases: [{ form: "groups", tables: { of: 3 } }, { form: "trios" }] }],
  });
});

it.each([
  ["a key the format does not know", file.replace("purpose:", "porpose:"), /«porpose»/],
  [
    "something missing",
    file.replace("    purpose: { nb: Komme i gang }\n", ""),
    /steps\[0\]\.purpose: Dette mangler/,
  ],
  [
    "minutes that are a text",
    file.replace("minutes: 20", "minutes: tjue"),
    /linje 12, steps\[0\]\.minutes: .*tall/,
  ],
  ["minutes without an end", file.replace("minutes: 20", "minutes: .inf"), /linje 12, steps\[0\]\.minutes/],
  ["negative minutes", file.replace("minutes: 15", "minutes: -15"), /linje 21, .*Minst 0/],
  [
    "a sum that does not add up",
    file.replace("minutes: 15", "minutes: 14"),
    /linje 12, .*19 minutter til sammen.*sier 20/,
  ],
  [
    "more minutes than announced",
    file.replace("minutes: 30", "minutes: 10"),
    /linje 5, minutes: .*20 minutter.*satt til 10/,
  ],
  ["an unknown form", file.replace("form: alone", "form: solo"), /linje 16, .*alone, pairs, trios/],
  ["an unknown exercise", file.replace("exercise: demo", "exercise: yoga"), /linje 13, .*yoga/],
  [
    "a setting its exercise does not take",
    file.replace("exercise: demo", "exercise: demo\n    config: { colour: red }"),
    /linje 14, steps\[0\]\.config\.colour: .*demo/,
  ],
  ["the same name twice", file.replace("id: round", "id: alone"), /linje 19, .*alone er brukt før/],
  [
    "a language that is promised but not written",
    file.replace("[nb]", "[nb, nn]"),
    /linje 6, title: Teksten mangler på: nn/,
  ],
  [
    "a round of raised hands that nobody asked for",
    `${file}        cycle: { of: hands, segments: [{ id: a, title: { nb: A }, minutes: 4, focus: speaks }] }\n`,
    /rakte opp hånden/,
  ],
  [
    "tables where all sit together",
    file.replace("form: round", "form: round\n        tables: { of: 3 }"),
    /linje 21, .*samlet/,
  ],
  ["tables of no size", file.replace("form: round", "form: groups\n        tables: {}"), /linje 21, .*«of»/],
  [
    "tables of a size and a number",
    file.replace("form: round", "form: groups\n        tables: { of: 3, count: 2 }"),
    /«count»/,
  ],
  [
    "pairs of three",
    file.replace("form: round", "form: pairs\n        tables: { of: 3 }"),
    /«pairs» er alltid 2/,
  ],
  [
    "a table of one",
    file.replace("form: round", "form: groups\n        tables: { of: 1 }"),
    /linje 21, .*Minst 2/,
  ],
  [
    "trios that do not get round in time",
    `${file.replace("form: round", "form: trios")}        cycle: { of: everyone, segments: [{ id: a, title: { nb: A }, minutes: 6, focus: speaks }] }\n`,
    /linje 21, .*3 ved bordet.*18 minutter.*har 15/,
  ],
  [
    "home tables that do not get round in time",
    `${file.replace("form: round", "form: groups").replace("minutes: 30", "minutes: 30\ngathering: { tableOf: 6 }")}        cycle: { of: everyone, segments: [{ id: a, title: { nb: A }, minutes: 3, focus: speaks }] }\n`,
    /6 ved bordet.*18 minutter.*har 15/,
  ],
  [
    "the tables of a step that is not there before",
    file.replace("    exercise: demo", "    tablesFrom: earlier\n    exercise: demo"),
    /linje 13, steps\[0\]\.tablesFrom: .*earlier/,
  ],
  ["a gathering of pairs", file.replace("minutes: 30", "minutes: 30\ngathering: { tableOf: 2 }"), /Minst 3/],
  [
    "a check-in that may be dropped",
    file.replace("    minutes: 20", "    minutes: 20\n    kind: check-in\n    optional: true"),
    /alltid med/,
  ],
  ["an alias", `${file}summary2: &a { nb: x }\n`, /linje 23: Ankere/],
  ["a second document", `${file}---\n${file}`, /flere dokumenter/],
  ["the same key twice", `${file}id: other\n`, /linje 23: .*YAML/],
  ["broken YAML", file.replace("title: { nb: Prøve }", "title: { nb: Prøve"), /linje \d+: .*YAML/],
  ["a tag", file.replace("minutes: 30", "minutes: !!js/function 30"), /YAML/],
  ["nothing at all", "", /felter med navn|mangler/],
])("names line, path and remedy for %s", (_what, text, words) => {
  const problems = said(text);
  expect(problems.join("\n")).toMatch(words);
});

it("refuses a file that is too big before reading it", () => {
  expect(said(`# ${"æ".repeat(maxBytes / 2)}\n${file}`)[0]).toMatch(/inntil 256 kB/);
});

it.each([
  ["brackets", "[".repeat(100_000)],
  ["sequences", `${"- ".repeat(60_000)}x`],
  ["mappings", Array.from({ length: 600 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n")],
])("answers deep nesting of %s with a problem, not with a crash", (_what, text) => {
  expect(said(text)[0]).toMatch(/24 nivåer|YAML/);
});

it("cannot be led to touch the prototype", () => {
  expect(said(`${file}__proto__: { polluted: true }\n`).join()).toMatch(/__proto__/);
  expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
});
