import type { z } from "zod";
import { stepRange } from "../core/compose.ts";
import type { AnyExercise } from "../core/exercise.ts";
import {
  isSeated,
  type Phase,
  type Programme,
  type Step,
  sameSeating,
  usualAtTable,
} from "../core/programme.ts";
import { ProgrammeText, type Text } from "../core/text.ts";
import { findExercise } from "../exercises/registry.ts";
import { explain } from "./explain.ts";
import { type ProblemWord, problem, settingProblem } from "./problems.ts";
import { Shape, type StepShape } from "./shape.ts";
import { firstStray } from "./signs.ts";

/** Finds an exercise by its id; the registry's, unless a test hands in its own. */
export type FindExercise = (id: string) => AnyExercise | null;

type Path = readonly PropertyKey[];
/** Says what does not fit, at this path: one of our problems with its values, or a text that is ready. */
type Say = (path: Path, what: ProblemWord | Text, values?: Readonly<Record<string, string | number>>) => void;

/** The schema of a programme: its shape, its sums, its exercises with their settings, and its languages. */
export const programmeSchema = (find: FindExercise = findExercise): z.ZodType<Programme> =>
  Shape.transform((shape, check): Programme => {
    const say: Say = (path, what, values = {}) => {
      const text = typeof what === "string" ? problem(what, values) : what;
      check.addIssue({ code: "custom", path: [...path], params: { problem: text } });
    };
    checkIds(shape.steps, ["steps"], say);
    shape.languages.forEach((id, index) => {
      if (shape.languages.indexOf(id) !== index) say(["languages", index], "twice", { id });
    });
    checkTotal(shape, say);
    checkLocks(shape, say);
    checkSigns(shape, [], say);
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

interface Lock {
  readonly index: number;
  readonly said: string;
  /** Minutes since midnight. */
  readonly at: number;
}

const locksIn = (steps: readonly Step[]): readonly Lock[] =>
  steps.flatMap(({ lockedAt }, index) => {
    if (lockedAt === undefined) return [];
    const [hours = 0, minutes = 0] = lockedAt.split(":").map(Number);
    return [{ index, said: lockedAt, at: hours * 60 + minutes }];
  });

const minutesOf = (steps: readonly Step[]): number => steps.reduce((sum, { minutes }) => sum + minutes, 0);

/** Fixed times follow one another, with room for what stands between them, and the meeting is set to as long as they make it. */
const checkLocks = ({ steps, minutes }: Pick<Programme, "steps" | "minutes">, say: Say): void => {
  const locks = locksIn(steps);
  locks.forEach(({ index, said, at }, number) => {
    const before = locks[number - 1];
    if (before === undefined) return;
    const path = ["steps", index, "lockedAt"];
    const between = at - before.at;
    const needed = leastOf(steps.slice(before.index, index));
    if (between <= 0) say(path, "lock-before", { before: before.said, at: said });
    else if (needed > between) say(path, "lock-tight", { before: before.said, at: said, between, needed });
  });
  const [first, last] = [locks[0], locks.at(-1)];
  if (first === undefined || last === undefined || last.at <= first.at) return;
  const sum =
    minutesOf(steps.slice(0, first.index)) + (last.at - first.at) + minutesOf(steps.slice(last.index));
  if (sum > minutes) say(["minutes"], "lock-long", { first: first.said, last: last.said, sum, minutes });
};

/** What steps need when all that may be dropped is dropped and the rest is trimmed. */
const leastOf = (steps: readonly Step[]): number =>
  steps.filter(({ optional }) => !optional).reduce((sum, step) => sum + stepRange(step).least, 0);

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
  const same = phases
    .filter(isSeated)
    .some((phase) => earlier?.phases.some((one) => sameSeating(one, phase)));
  if (!same) say(["steps", index, "tablesFrom"], "no-tables-from", { id: tablesFrom });
};

/** Tables stand where people sit at some, and the time is enough for each of those at one. */
const checkTables = (phases: readonly Phase[], tableOf: number | undefined, path: Path, say: Say): void => {
  phases.forEach((phase, index) => {
    const { form, tables } = phase;
    if (form === "pairs" || form === "trios" || form === "groups") {
      const usual = form === "groups" ? (tableOf ?? usualAtTable.groups) : usualAtTable[form];
      if (tables !== undefined) checkSize(form, tables, [...path, index, "tables"], say);
      const people = tables === undefined ? usual : tables.of;
      if (people !== undefined) checkCycleFits(phase, people, [...path, index], say);
    } else if (tables !== undefined) say([...path, index, "tables"], "no-tables");
  });
};

const checkSize = (
  form: keyof typeof usualAtTable,
  tables: NonNullable<Phase["tables"]>,
  path: Path,
  say: Say,
): void => {
  if ((tables.of === undefined) === (tables.count === undefined)) say(path, "tables-either");
  const of = usualAtTable[form];
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
    say([...path, "config", ...issue.path], settingProblem(step.exercise, explain(issue, step.config)));
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
  for (const [key, inner] of partsOf(value)) checkLanguages(inner, spoken, [...path, key], say);
};

/** No text turns the direction of others, or hides signs that nobody sees. */
const checkSigns = (value: unknown, path: Path, say: Say): void => {
  const stray = typeof value === "string" ? firstStray(value) : null;
  if (stray !== null) say(path, "stray", { sign: stray.sign });
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of partsOf(value)) checkSigns(inner, [...path, key], say);
};

const partsOf = (value: object): readonly (readonly [PropertyKey, unknown])[] =>
  Object.entries(value).map(([key, inner]) => [Array.isArray(value) ? Number(key) : key, inner]);
