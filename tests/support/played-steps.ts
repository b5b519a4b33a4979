import { readdirSync, readFileSync } from "node:fs";
import { z } from "zod";
import { type AnyExercise, defineExercise } from "../../src/core/exercise.ts";
import { type Phase, type Step, segmentsOf } from "../../src/core/programme.ts";
import { findExercise } from "../../src/exercises/registry.ts";
import { loadProgramme, problemLine } from "../../src/programmes/load.ts";
import type { PhaseAt } from "./exercise-table.ts";

const folder = new URL("../../src/programmes/", import.meta.url);

// A programme that names an exercise nobody has registered is another test's concern.
const anyExercise: AnyExercise = defineExercise({
  id: "any",
  version: 1,
  config: z.unknown(),
  board: z.strictObject({}),
  sheet: z.strictObject({}),
  openBoard: () => ({}),
  blankSheet: () => ({}),
  moves: {},
  card: () => [],
  refusals: {},
});

const known = new Map<string, readonly Step[]>();
const stepsOf = (programme: string): readonly Step[] => {
  const steps = known.get(programme) ?? loadSteps(programme);
  known.set(programme, steps);
  return steps;
};
const loadSteps = (programme: string): readonly Step[] => {
  const loaded = loadProgramme(
    readFileSync(new URL(`${programme}/programme.yaml`, folder), "utf8"),
    (id) => findExercise(id) ?? anyExercise,
  );
  if (loaded.ok) return loaded.programme.steps;
  throw new Error(`${programme}: ${loaded.problems.map((problem) => problemLine(problem, "en")).join("; ")}`);
};

/** A phase of one of our own programmes. */
export interface PlayedPhase {
  readonly programme: string;
  readonly step: Step;
  readonly phase: Phase;
}

const programmes = (): readonly string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);

/** The steps of our own programmes that play an exercise. */
export const stepsWith = (exercise: string): readonly Step[] =>
  programmes()
    .flatMap((programme) => stepsOf(programme))
    .filter((step) => step.exercise === exercise);

/** The phases of our own programmes that play an exercise, programme by programme in their order. */
export const phasesWith = (exercise: string): readonly PlayedPhase[] =>
  programmes().flatMap((programme) =>
    stepsOf(programme)
      .filter((step) => step.exercise === exercise)
      .flatMap((step) => step.phases.map((phase) => ({ programme, step, phase }))),
  );

/** Phase by phase and segment by segment, as contexts name them. */
export const placesOf = (phase: Phase): readonly PhaseAt[] => [
  { phase: phase.id, segment: null },
  ...(segmentsOf(phase) ?? []).map((segment) => ({ phase: phase.id, segment: segment.id })),
];
