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

/** Two steps of 20 minutes in an hour, each with a fixed time. */
const withLocks = (first: string, second: string): string => {
  const [head = "", step = ""] = file.replace("minutes: 30", "minutes: 60").split("steps:\n");
  const locked = (id: string, at: string) => step.replace("id: start", `id: ${id}\n    lockedAt: "${at}"`);
  return `${head}steps:\n${locked("one", first)}${locked("two", second)}`;
};

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
  ["negative minutes", file.replace("minutes: 15", "minutes: -15"), /linje 21, .*mer enn 0/],
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
  ["the same key twice", `${file}id: other\n`, /linje 23: .*to ganger/],
  ["broken YAML", file.replace("title: { nb: Prøve }", "title: { nb: Prøve"), /linje 7: .*klamme mangler/],
  [
    "a tag",
    file.replace("minutes: 30", "minutes: !!js/function 30"),
    /linje 5: Merker som begynner med utropstegn/,
  ],
  ["nothing at all", "", /^Fila er tom/],
  ["only a comment", "# later\n", /^Fila er tom/],
  ["a tab before a line", file.replace("    minutes: 20", "\tminutes: 20"), /linje 12: .*tabulator/],
  [
    "a colon inside a text",
    file.replace("{ nb: Start }", "\n      nb: Start: now"),
    /linje 11: .*anførselstegn/,
  ],
  [
    "a text without its language",
    file.replace("{ nb: Start }", "Start"),
    /linje 10, steps\[0\]\.title: .*nb:/,
  ],
  ["a text that never ends", file.replace("nb: Runde }", 'nb: "Runde }'), /^linje 22: .*aldri slutter/],
  ["merge keys by the back door", `%YAML 1.1\n---\n${file}`, /^linje 1: .*begynner med %/],
  ["an indentation of three", file.replace("    minutes: 20", "   minutes: 20"), /^linje 12: Innrykket/],
  ["a page of HTML", "<!doctype html><p>Hei</p>", /^linje 1: Dette er ikke et program/],
  ["minutes without end", file.replace("minutes: 20", "minutes: 1e300"), /^linje 12, [^\n]*Høyst 480\.$/],
  [
    "a comma inside a text in braces",
    file.replace("nb: Start", "nb: Start, og så videre"),
    /^linje 10, steps\[0\]\.title: «og så videre» .*anførselstegn/,
  ],
  ["an empty text", file.replace("nb: Start", 'nb: ""'), /linje 10, steps\[0\]\.title\.nb: Teksten er tom/],
  ["no minutes at all", file.replace("minutes: 20", "minutes: 0"), /linje 12, .*mer enn 0/],
  ["a language twice", file.replace("[nb]", "[nb, nb]"), /linje 4, languages\[1\].*nb er brukt før/],
  ["a sign that turns the text", file.replace("Start", "Sta\u202ert"), /linje 10: .*U\+202E/],
  ["the same, written as a number", file.replace("nb: Start", 'nb: "Sta\\u202ert"'), /linje 10, .*U\+202E/],
  [
    "a sign no database takes",
    file.replace("nb: Start", 'nb: "Sta\\0rt"'),
    /linje 10, steps\[0\]\.title\.nb: .*U\+0000/,
  ],
  ["half a sign", file.replace("nb: Start", 'nb: "\\ud800"'), /linje 10, .*U\+D800/],
  ["letters that were lost on the way", file.replace("Prøve", "Pr\ufffdve"), /linje 6: .*UTF-8/],
  ["more steps than anybody reads", `${file}${"  - {}\n".repeat(300)}`, /linje 9: .*mer enn 200/],
  [
    "a fixed time before an earlier one",
    withLocks("11:30", "09:30"),
    /linje 25, steps\[1\]\.lockedAt: .*11:30.*09:30/,
  ],
  ["fixed times with too little between them", withLocks("09:30", "09:35"), /5 minutter.*minst 12/],
  [
    "fixed times that make the meeting longer",
    withLocks("09:30", "15:30"),
    /linje 5, minutes: .*380 minutter.*60/,
  ],
])("names line, path and remedy for %s", (_what, text, words) => {
  const problems = said(text);
  expect(problems.join("\n")).toMatch(words);
});

it("shows nothing of a hostile name that would do something to a screen, and not all of a long one", () => {
  const problems = said(`${file}"\\e[2J\\u202e${"k".repeat(500)}": 1\n`).join();
  expect(problems).toMatch(/«��*\[2J�*k+…»/);
  expect(problems.length).toBeLessThan(300);
});

it("asks for every promised language in the settings of exercises, too", () => {
  const both = file.replace("[nb]", "[nb, en]").replaceAll("{ nb: ", "{ en: E, nb: ");
  const asked = both.replace("exercise: demo", "exercise: igp\n    config: { question: { nb: Hva nå } }");
  const loaded = loadProgramme(asked);
  expect(loaded.ok ? [] : loaded.problems.map((one) => problemLine(one, "en"))).toEqual([
    "line 14, steps[0].config.question: The text is missing in: en. Write it, or take the language out of “languages”.",
  ]);
});

it.each(["nb", "nn", "en"] as const)("says in plain words what a setting lacks (%s)", (language) => {
  const config =
    "{ limit: { exactly: 3, atLeast: 2 }, outcome: songs, own: { min: 99 }, questoin: { nb: x } }";
  const loaded = loadProgramme(file.replace("exercise: demo", `exercise: igp\n    config: ${config}`));
  const lines = loaded.ok ? [] : loaded.problems.map((one) => problemLine(one, language));
  expect(lines).toHaveLength(5);
  for (const line of lines) expect(line).not.toMatch(/expected|Invalid|undefined|stands alone/);
});

it.each([
  ["fifty thousand names", Array.from({ length: 25_000 }, (_, at) => `k${String(at)}: 1`).join("\n")],
  ["fifty thousand documents", "---\n".repeat(50_000)],
  ["a hundred thousand lines", `${file}${"#\n".repeat(100_000)}`],
  ["commas", `[${",".repeat(250_000)}]`],
  ["marks", "!a ".repeat(80_000)],
  ["backslashes", `"${"\\".repeat(250_000)}`],
  ["question marks", "?\n".repeat(100_000)],
])("answers %s at once", (_what, text) => {
  const began = performance.now();
  expect(said(text)).not.toEqual([]);
  expect(performance.now() - began).toBeLessThan(2000);
});

it("refuses a file that is too big before reading it", () => {
  expect(said(`# ${"æ".repeat(maxBytes / 2)}\n${file}`)[0]).toMatch(/inntil 256 kB/);
});

it.each([
  ["brackets", "[".repeat(100_000)],
  ["sequences", `${"- ".repeat(60_000)}x`],
  ["mappings", Array.from({ length: 600 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n")],
])("answers deep nesting of %s with a problem, not with a crash", (_what, text) => {
  expect(said(text)[0]).toMatch(/24 nivåer|gjentar seg/);
});

it("cannot be led to touch the prototype", () => {
  expect(said(`${file}__proto__: { polluted: true }\n`).join()).toMatch(/__proto__/);
  expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
});
