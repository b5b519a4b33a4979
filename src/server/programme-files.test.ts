import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readProgrammes } from "./programme-files.ts";

const total = (steps: readonly { readonly minutes: number; readonly optional: boolean }[]): number =>
  steps.filter(({ optional }) => !optional).reduce((sum, { minutes }) => sum + minutes, 0);

it("the start package has its nine steps of 165 minutes, and a break to choose", async () => {
  const programmes = await readProgrammes();
  const steps = programmes.find("startpakke")?.steps ?? [];
  expect(total(steps)).toBe(165);
  expect(steps.map(({ id, minutes }) => [id, minutes])).toEqual([
    ["check-in", 10],
    ["facilitator", 5],
    ["care-label", 20],
    ["user-manual", 25],
    ["ground-rules", 30],
    ["break", 10],
    ["contract", 30],
    ["competence", 20],
    ["plan", 15],
    ["check-out", 10],
  ]);
});

it("peer coaching gives each focus person 4, 6, 8 and 2 minutes, and only lets them listen while the others reflect", async () => {
  const programmes = await readProgrammes();
  const cycle = programmes
    .find("kollegaveiledning")
    ?.steps.flatMap(({ phases }) => phases)
    .find((phase) => phase.cycle)?.cycle;
  expect(cycle?.segments.map(({ minutes, focus }) => [minutes, focus])).toEqual([
    [4, "speaks"],
    [6, "answers"],
    [8, "listens"],
    [2, "speaks"],
  ]);
});

it("every phase of every programme has something to read aloud, and one line of purpose per step", async () => {
  const { all } = await readProgrammes();
  for (const { id, steps } of all)
    for (const step of steps) {
      expect(step.purpose.nb.length, `${id}/${step.id}`).toBeLessThan(80);
      for (const phase of step.phases) expect(phase.aloud?.nb, `${id}/${step.id}/${phase.id}`).toBeTruthy();
    }
});

it("does not start on half a programme: it names the file, the line and what to mend", async () => {
  const folder = await mkdtemp(join(tmpdir(), "runde-programmes-"));
  try {
    await mkdir(join(folder, "own"));
    await writeFile(join(folder, "own", "programme.yaml"), "format: 1\nid: own\nminuts: 10\n");
    await expect(readProgrammes(folder)).rejects.toThrow(/own\/programme\.yaml: line 1: .*minuts/);
  } finally {
    await rm(folder, { recursive: true });
  }
});

it("a folder without a programme file is passed by", async () => {
  const folder = await mkdtemp(join(tmpdir(), "runde-programmes-"));
  try {
    await mkdir(join(folder, "notes"));
    expect((await readProgrammes(folder)).all).toEqual([]);
  } finally {
    await rm(folder, { recursive: true });
  }
});
