import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Phase, Programme, Segment, Step } from "../core/programme.ts";
import { loadProgramme, problemLine } from "./load.ts";

/**
 * What each of our programmes consists of: for each step, in order, its minutes and its phases with form and minutes. "a–b" is a
 * range to choose from; in brackets stands what each person in focus has, "share" being an equal part of the phase.
 */
const rows: Readonly<Record<string, readonly string[]>> = {
  startpakke: [
    "check-in 10, first: round 10",
    "facilitator 5: plenary 3, plenary 2",
    "care-label 20: alone 3, round 17",
    "user-manual 25: alone 10, round 12 (3–4 + 3–4), plenary 3",
    "ground-rules 30: alone 5, plenary 10, plenary 15",
    "break 10, optional: break 10",
    "contract 30: plenary 20, plenary 10",
    "competence 20: alone 5, round 12 (share), plenary 3",
    "plan 15: plenary 3, plenary 6, plenary 6",
    "check-out 10, last: round 10",
  ],
  kollegaveiledning: [
    "check-in 8, first: round 8",
    "facilitator 3: plenary 3",
    "peer-coaching 67: plenary 3, plenary 60 (4 + 6 + 8 + 2), plenary 4",
    "check-out 6, last: round 6",
  ],
  selvledelse: [
    "opening 8, first: plenary 5, plenary 3",
    "spheres 14: alone 2, alone 2, pairs 10",
    "speech 10: alone 10",
    "preferences 10: alone 10",
    "observation 20: alone 20",
    "pause 10: break 10",
    "symbols 15: alone 15",
    "what-now 15: alone 15",
    "friends 50: trios 5, trios 45 (15)",
    "closing 10, last: round 10",
  ],
  "emosjonelle-krav": [
    "opening 10, first: plenary 4, plenary 6",
    "good-leadership 17: alone 2, pairs 10, plenary 5",
    "demands 16: alone 2, pairs 10–12, plenary 4",
    "yourself 17: alone 2, pairs 10, plenary 5",
    "care 14: 2 groups 10–12, plenary 4",
    "experience 16: alone 1, round 5, plenary 10",
    "three-levels 15: groups of 4 10, plenary 5",
    "action 13: alone 3, plenary 10",
    "homework 2: alone 2",
    "closing 6, last: round 6",
  ],
  "samling-relasjoner": [
    "welcome 8, first: groups 8",
    "since-last 7: pairs 7 (share)",
    "own-log 15: alone 15",
    "opening-talk 9: talk 9",
    "good-examples 21: alone 3, groups 15, plenary 3",
    "first-break 15, at 09:30: break 15",
    "trust-talk 20: talk 20",
    "mastery 15: alone 5, pairs 10 (share)",
    "listening 15: alone 5, pairs 10 (share)",
    "good-feedback 10: groups 6, plenary 4",
    "second-break 15, at 10:45: break 15",
    "feedback 30: alone 2, trios 28 (4.5–5 + 4.5–5)",
    "lunch 45, at 11:30: break 45",
    "platform 15: groups 10, plenary 5",
    "values 29: alone 4, groups 20, plenary 5",
    "cloud 5: plenary 5",
    "third-break 15: break 15",
    "diamond 20: groups 8, groups 12",
    "gallery 25: groups 15, groups 10",
    "vision 25: alone 3, groups 15, plenary 7",
    "practice 15: alone 3, groups 8, plenary 4",
    "poster 5: plenary 3, plenary 2",
    "next-step 5: alone 5",
    "homework 1: alone 1",
    "comments 5, last: alone 3, plenary 2",
  ],
  "forsvarlig-ledelse": [
    "ambition 12, first: alone 3, round 9",
    "house-in-order 18: alone 3, groups 10, plenary 5",
    "risk 15: groups 11, plenary 4",
    "thriving 8: pairs 8 (share)",
    "authority 12: alone 4, groups 5, plenary 3",
    "grow 30: pairs 30 (15)",
    "break 10: break 10",
    "coaching-contract 13: alone 5, pairs 8 (share)",
    "sae 20: trios 5, trios 15 (2 + 3)",
    "eisenhower 10: alone 10",
    "year-wheel 10: plenary 10",
    "declaration 15: groups 11, plenary 4",
    "celebrate 6, last: round 6",
  ],
};

const programmeOf = (id: string): Programme => {
  const loaded = loadProgramme(readFileSync(new URL(`${id}/programme.yaml`, import.meta.url), "utf8"));
  if (loaded.ok) return loaded.programme;
  throw new Error(loaded.problems.map((problem) => problemLine(problem, "en")).join("\n"));
};

const range = ({
  minutes,
  minMinutes = minutes,
  maxMinutes = minutes,
}: Pick<Phase, "minutes" | "minMinutes" | "maxMinutes">) =>
  minMinutes === maxMinutes ? String(minutes) : `${String(minMinutes)}–${String(maxMinutes)}`;

const each = (segment: Segment): string => (segment.minutes === 0 ? "share" : range(segment));

const phaseRow = (phase: Phase): string => {
  const { form, tables, cycle } = phase;
  const many = tables?.count === undefined ? "" : `${String(tables.count)} `;
  const size = tables?.of === undefined ? "" : ` of ${String(tables.of)}`;
  const inFocus = cycle === undefined ? "" : ` (${cycle.segments.map(each).join(" + ")})`;
  return `${many}${form}${size} ${range(phase)}${inFocus}`;
};

const stepRow = (step: Step): string => {
  const kinds = { "check-in": ", first", "check-out": ", last", break: "", step: "" };
  const may = step.optional ? ", optional" : "";
  const at = step.lockedAt === undefined ? "" : `, at ${step.lockedAt}`;
  return `${step.id} ${String(step.minutes)}${kinds[step.kind]}${may}${at}: ${step.phases.map(phaseRow).join(", ")}`;
};

describe.each(Object.entries(rows))("the programme %s", (id, steps) => {
  it("has these steps, in this order, with these minutes and forms", () => {
    expect(programmeOf(id).steps.map(stepRow)).toEqual(steps);
  });

  it.each([
    ["nb", /mobilen[\s\S]*oppmerksomhet[\s\S]*egen historie og sine egne handlinger[\s\S]*blir sagt/],
    ["nn", /mobilen[\s\S]*merksemd[\s\S]*eiga historie og sine eigne handlingar[\s\S]*blir sagt/],
    ["en", /Phones[\s\S]*attention[\s\S]*own story and our own actions[\s\S]*is said/],
  ] as const)("says the ground rules before anything else (%s)", (language, rules) => {
    expect(programmeOf(id).steps[0]?.phases[0]?.aloud?.[language]).toMatch(rules);
  });

  it("is there in all three languages", () => {
    expect(programmeOf(id).languages).toEqual(["nb", "nn", "en"]);
  });
});

const clock = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, "0")).join(":");

it("meets each fixed time of the gathering's day on the minute when every step keeps its plan", () => {
  const { steps, minutes, gathering } = programmeOf("samling-relasjoner");
  const begins = 8 * 60 + 30;
  const startOf = (index: number): string =>
    clock(steps.slice(0, index).reduce((sum, step) => sum + step.minutes, begins));
  const fixed = steps.flatMap(({ lockedAt }, index) =>
    lockedAt === undefined ? [] : [[lockedAt, startOf(index)]],
  );
  expect(fixed).toEqual([
    ["09:30", "09:30"],
    ["10:45", "10:45"],
    ["11:30", "11:30"],
  ]);
  expect(startOf(steps.length)).toBe("15:00");
  expect(clock(begins + minutes)).toBe("15:00");
  const after = (id: string): string => startOf(steps.findIndex((step) => step.id === id) + 1);
  expect([after("own-log"), after("first-break"), after("second-break"), after("lunch")]).toEqual([
    "09:00",
    "09:45",
    "11:00",
    "12:15",
  ]);
  expect(gathering).toEqual({ tableOf: 5 });
});
