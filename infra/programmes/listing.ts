import type { Phase, Programme, Segment, Step } from "../../src/core/programme.ts";
import { inLanguage, type Language } from "../../src/core/text.ts";

/** A programme as `list --json` prints it: what takes how long, and who works with whom. Minutes throughout. */
export interface Listed {
  readonly id: string;
  readonly title: string;
  readonly languages: readonly Language[];
  readonly minutes: number;
  readonly steps: readonly ListedStep[];
}

interface ListedStep {
  readonly id: string;
  readonly title: string;
  readonly minutes: number;
  readonly optional: boolean;
  readonly lockedAt?: string;
  readonly exercise: string;
  readonly phases: readonly ListedPhase[];
}

interface ListedPhase {
  readonly form: Phase["form"];
  readonly minutes: number;
  readonly minMinutes?: number;
  readonly maxMinutes?: number;
  /** The sum of the cycle: what each person in focus gets. */
  readonly perPersonMinutes?: number;
  readonly cycle?: readonly {
    readonly name: string;
    readonly minutes: number;
    readonly maxMinutes?: number;
  }[];
}

/** Leaves out what is not set, so that the print holds no nulls. */
const given = <Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): { readonly [K in Key]?: Value } =>
  value === undefined ? {} : ({ [key]: value } as { readonly [K in Key]?: Value });

export const listed = (programme: Programme, language: Language): Listed => ({
  id: programme.id,
  title: inLanguage(programme.title, language),
  languages: programme.languages,
  minutes: programme.minutes,
  steps: programme.steps.map((step) => listedStep(step, language)),
});

const listedStep = (step: Step, language: Language): ListedStep => ({
  id: step.id,
  title: inLanguage(step.title, language),
  minutes: step.minutes,
  optional: step.optional,
  ...given("lockedAt", step.lockedAt),
  exercise: step.exercise,
  phases: step.phases.map((phase) => listedPhase(phase, language)),
});

const listedPhase = (phase: Phase, language: Language): ListedPhase => {
  const segments = phase.cycle?.segments;
  const each = segments?.reduce((sum, { minutes }) => sum + minutes, 0) ?? 0;
  return {
    form: phase.form,
    minutes: phase.minutes,
    ...given("minMinutes", phase.minMinutes),
    ...given("maxMinutes", phase.maxMinutes),
    ...given("perPersonMinutes", each > 0 ? each : undefined),
    ...given(
      "cycle",
      segments?.map((segment) => listedSegment(segment, language)),
    ),
  };
};

const listedSegment = (segment: Segment, language: Language) => ({
  name: inLanguage(segment.title, language),
  minutes: segment.minutes,
  ...given("maxMinutes", segment.maxMinutes),
});

/** One programme as lines for a terminal: minutes, title, and the forms of its phases. */
export const lines = ({ id, title, minutes, steps }: Listed): readonly string[] => [
  `${id} · ${title} · ${String(minutes)} min`,
  ...steps.map(
    (step) =>
      `  ${step.lockedAt ?? "     "} ${String(step.minutes).padStart(4)}  ${step.title}${step.optional ? " *" : ""}` +
      `  (${step.exercise}: ${step.phases.map(({ form, minutes: planned }) => `${form} ${String(planned)}`).join(", ")})`,
  ),
];
