import { z } from "zod";
import type { AnyExercise } from "../core/exercise.ts";
import { forms, isSeated, type Phase, type Programme, type Step, sameSeating } from "../core/programme.ts";
import { languages, ProgrammeText } from "../core/text.ts";
import { findExercise } from "../exercises/registry.ts";
import { type ProblemWord, problem } from "./problems.ts";

/** Finds an exercise by its id; the registry's, unless a test hands in its own. */
export type FindExercise = (id: string) => AnyExercise | null;

const Id = z
  .string()
  .max(60)
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
const Minutes = z.number().positive().max(480);
/** 0 is an equal share of what the phase has left. */
const Share = z.number().min(0).max(480);
const WholeMinutes = z.int().positive().max(480);
const Texts = z.array(ProgrammeText).max(12).default([]);

const Segment = z.strictObject({
  id: Id,
  title: ProgrammeText,
  minutes: Share,
  maxMinutes: Minutes.optional(),
  focus: z.enum(["speaks", "listens", "answers"]),
  aloud: ProgrammeText.optional(),
  aloudInFocus: ProgrammeText.optional(),
  cueFocus: ProgrammeText.optional(),
  cueOthers: ProgrammeText.optional(),
});

const Cycle = z.strictObject({
  of: z.enum(["everyone", "hands"]),
  laps: z.int().min(1).max(10).default(1),
  segments: z.array(Segment).min(1).max(12),
});

const Tables = z.strictObject({
  of: z.int().min(2).max(12).optional(),
  count: z.int().min(2).max(20).optional(),
});

const PhaseShape = z.strictObject({
  id: Id,
  form: z.enum(forms),
  title: ProgrammeText,
  minutes: WholeMinutes,
  minMinutes: WholeMinutes.optional(),
  maxMinutes: WholeMinutes.optional(),
  aloud: ProgrammeText.optional(),
  prompts: Texts,
  hint: ProgrammeText.optional(),
  cycle: Cycle.optional(),
  tables: Tables.optional(),
  reveals: z.boolean().default(false),
  hands: z.boolean().default(false),
});

const StepShape = z.strictObject({
  id: Id,
  title: ProgrammeText,
  purpose: ProgrammeText,
  minutes: WholeMinutes,
  optional: z.boolean().default(false),
  kind: z.enum(["step", "check-in", "check-out", "break"]).default("step"),
  lockedAt: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .optional(),
  tablesFrom: Id.optional(),
  exercise: Id,
  config: z.unknown().default({}),
  prepare: Texts.optional(),
  phases: z.array(PhaseShape).min(1).max(12),
});

/** What may stand in a programme file, before sums, ids and settings are checked. */
export const Shape = z.strictObject({
  format: z.literal(1),
  id: Id,
  version: z.int().min(1).max(1_000_000),
  title: ProgrammeText,
  summary: ProgrammeText,
  languages: z.array(z.enum(languages)).min(1).max(languages.length),
  minutes: z.int().positive().max(1440),
  gathering: z.strictObject({ tableOf: z.int().min(3).max(12) }).optional(),
  prepare: Texts,
  steps: z.array(StepShape).min(1).max(60),
});

type Path = readonly PropertyKey[];
/** Says what does not fit, at this path. */
type Say = (path: Path, what: ProblemWord, values?: Readonly<Record<string, string | number>>) => void;

/** The schema of a programme: its shape, its sums, its exercises with their settings, and its languages. */
export const programmeSchema = (find: FindExercise = findExercise): z.ZodType<Programme> =>
  Shape.transform((shape, check): Programme => {
    const say: Say = (path, what, values = {}) => {
      check.addIssue({ code: "custom", path: [...path], params: { problem: problem(what, values) } });
    };
    checkIds(shape.steps, ["steps"], say);
    checkTotal(shape, say);
    checkLanguages(shape, shape.languages, [], say);
    const steps = shape.steps.map((step, index) => checkedStep(step, ["steps", index], find, say));
    shape.steps.forEach((step, index) => {
      checkTables(step.phases, shape.gathering?.tableOf, ["steps", index, "phases"], say);
      checkTablesFrom(shape.steps, index, say);
    });
    return { ...shape, steps };
  });

const checkIds = (items: readonly { readonly id: string }[], path: Path, say: Say): void => {
  items.forEach(({ id }, index) => {
    if (items.findIndex((other) => other.id === id) !== index) say([...path, index, "id"], "twice", { id });
  });
};

const checkTotal = (shape: z.infer<typeof Shape>, say: Say): void => {
  const sum = shape.steps.reduce((minutes, step) => minutes + step.minutes, 0);
  if (sum > shape.minutes) say(["minutes"], "too-long", { sum, minutes: shape.minutes });
};

const checkedStep = (step: z.infer<typeof StepShape>, path: Path, find: FindExercise, say: Say): Step => {
  checkIds(step.phases, [...path, "phases"], say);
  if (step.optional && (step.kind === "check-in" || step.kind === "check-out"))
    say([...path, "optional"], "never-optional");
  checkSum(step, path, say);
  step.phases.forEach((phase, index) => {
    checkPhase(phase, step.phases.slice(0, index), [...path, "phases", index], say);
  });
  return { ...step, config: checkedConfig(step, path, find, say) };
};

/** The phases add up to the step, or the step lies within what their ranges allow. */
const checkSum = (step: z.infer<typeof StepShape>, path: Path, say: Say): void => {
  const add = (minutes: (phase: Phase) => number) =>
    step.phases.reduce((sum, phase) => sum + minutes(phase), 0);
  const least = add((phase) => phase.minMinutes ?? phase.minutes);
  const most = add((phase) => phase.maxMinutes ?? phase.minutes);
  if (step.minutes < least || step.minutes > most) {
    const sum = least === most ? String(least) : `${String(least)}–${String(most)}`;
    say([...path, "minutes"], "sum", { sum, minutes: step.minutes });
  }
};

const checkPhase = (phase: Phase, before: readonly Phase[], path: Path, say: Say): void => {
  checkRange(phase, path, say);
  if (phase.cycle === undefined) return;
  checkIds(phase.cycle.segments, [...path, "cycle", "segments"], say);
  phase.cycle.segments.forEach((segment, index) => {
    checkRange(segment, [...path, "cycle", "segments", index], say);
  });
  if (phase.cycle.of === "hands" && !before.some(({ hands }) => hands))
    say([...path, "cycle", "of"], "no-hands");
};

/** A step goes on at the tables of an earlier one that has such tables. */
const checkTablesFrom = (steps: readonly Step[], index: number, say: Say): void => {
  const { tablesFrom, phases = [] } = steps[index] ?? {};
  if (tablesFrom === undefined) return;
  const earlier = steps.slice(0, index).find(({ id }) => id === tablesFrom);
  const same = phases.filter(isSeated).some((phase) => earlier?.phases.some((one) => sameSeating(one, phase)));
  if (!same) say(["steps", index, "tablesFrom"], "no-tables-from", { id: tablesFrom });
};

/** So many sit at a table where the programme says nothing else. */
const usualSize = { pairs: 2, trios: 3, groups: 4 } as const;

/** Tables stand where people sit at some, and the time is enough for each of those at one. */
const checkTables = (phases: readonly Phase[], tableOf: number | undefined, path: Path, say: Say): void => {
  phases.forEach((phase, index) => {
    const { form, tables } = phase;
    if (form === "pairs" || form === "trios" || form === "groups") {
      const usual = form === "groups" ? (tableOf ?? usualSize.groups) : usualSize[form];
      if (tables !== undefined) checkSize(form, tables, [...path, index, "tables"], say);
      const people = tables === undefined ? usual : tables.of;
      if (people !== undefined) checkCycleFits(phase, people, [...path, index], say);
    } else if (tables !== undefined) say([...path, index, "tables"], "no-tables");
  });
};

const checkSize = (
  form: keyof typeof usualSize,
  tables: NonNullable<Phase["tables"]>,
  path: Path,
  say: Say,
): void => {
  if ((tables.of === undefined) === (tables.count === undefined)) say(path, "tables-either");
  const of = usualSize[form];
  if (form !== "groups" && tables.of !== of) say(path, "tables-of-form", { form, of });
};

/** Everyone at a table of the intended size gets all segments within the planned minutes. */
const checkCycleFits = (phase: Phase, people: number, path: Path, say: Say): void => {
  const { cycle, minutes } = phase;
  if (cycle?.of !== "everyone") return;
  const each = cycle.segments.reduce((sum, segment) => sum + segment.minutes, 0) * cycle.laps;
  if (each * people > minutes + ROUNDING)
    say([...path, "minutes"], "cycle-too-long", { people, needed: round(each * people), minutes });
};

/** A third of a minute three times is a minute. */
const ROUNDING = 0.01;
const round = (minutes: number): number => Math.round(minutes * 10) / 10;

const checkRange = (
  part: {
    readonly minutes: number;
    readonly minMinutes?: number | undefined;
    readonly maxMinutes?: number | undefined;
  },
  path: Path,
  say: Say,
): void => {
  const { minutes, minMinutes: least, maxMinutes: most } = part;
  if (least !== undefined && least > minutes) say([...path, "minMinutes"], "least-above", { least, minutes });
  if (most !== undefined && most < minutes) say([...path, "maxMinutes"], "most-below", { most, minutes });
};

const checkedConfig = (
  step: z.infer<typeof StepShape>,
  path: Path,
  find: FindExercise,
  say: Say,
): unknown => {
  const exercise = find(step.exercise);
  if (exercise === null) {
    say([...path, "exercise"], "no-exercise", { id: step.exercise });
    return step.config;
  }
  const config = exercise.config.safeParse(step.config);
  for (const issue of config.error?.issues ?? [])
    say([...path, "config", ...issue.path], "settings", { id: step.exercise, said: issue.message });
  return config.data as unknown;
};

/** Every text is there in every language that the programme says it speaks. */
const checkLanguages = (value: unknown, spoken: readonly string[], path: Path, say: Say): void => {
  const text = ProgrammeText.safeParse(value);
  if (text.success) {
    const missing = spoken.filter((language) => !Object.hasOwn(text.data, language));
    if (missing.length > 0) say(path, "no-text", { languages: missing.join(", ") });
    return;
  }
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value))
    if (key !== "config")
      checkLanguages(inner, spoken, [...path, Array.isArray(value) ? Number(key) : key], say);
};
