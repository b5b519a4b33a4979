import type { ProgrammeText } from "./text.ts";

export const forms = ["alone", "pairs", "trios", "groups", "plenary", "round", "talk", "break"] as const;
export type Form = (typeof forms)[number];

/** One named part of a cycle, repeated for each focus person (for example 4/6/8/2 in peer coaching). */
export interface Segment {
  readonly id: string;
  readonly title: ProgrammeText;
  /** Planned minutes; fractions are allowed when a plan is trimmed. */
  readonly minutes: number;
  readonly maxMinutes?: number | undefined;
  /** What the focus person does: speaks, or turns away and only listens (the silence cue). */
  readonly focus: "speaks" | "listens" | "answers";
  readonly aloud?: ProgrammeText | undefined;
  /** Read instead where whoever leads is the focus person: nobody speaks to themselves. */
  readonly aloudInFocus?: ProgrammeText | undefined;
  /** The cue card of the focus person, and of everyone else. */
  readonly cueFocus?: ProgrammeText | undefined;
  readonly cueOthers?: ProgrammeText | undefined;
}

/** Who is in focus, how many laps, and what happens while each one is. */
interface Cycle {
  /** everyone present, or those who raised a hand (peer coaching: who brings a problem today). */
  readonly of: "everyone" | "hands";
  /** How many times the word goes round; the competence board has three. */
  readonly laps: number;
  readonly segments: readonly Segment[];
}

export interface Phase {
  readonly id: string;
  readonly form: Form;
  readonly title: ProgrammeText;
  /** Planned minutes of the whole phase. */
  readonly minutes: number;
  readonly minMinutes?: number | undefined;
  readonly maxMinutes?: number | undefined;
  readonly aloud?: ProgrammeText | undefined;
  readonly prompts: readonly ProgrammeText[];
  readonly hint?: ProgrammeText | undefined;
  /** Absent in a phase of the form `round`: everyone has the word once, with an equal share of the minutes. */
  readonly cycle?: Cycle | undefined;
  /**
   * How people are seated in a phase of the form pairs, trios or groups: so many at a table (groups of 3–4 = 4), or so many tables.
   * Left out: pairs of two, trios of three, groups of four; in a gathering, groups are the standing home tables.
   */
  readonly tables?: { readonly of?: number | undefined; readonly count?: number | undefined } | undefined;
  /** Never in a programme: set in a meeting when "two groups" was the answer to a step that does not fit (SPEC P6). */
  readonly groups?: number | undefined;
  /** Entering this phase lays the staged items on the board (SPEC V5). */
  readonly reveals: boolean;
  /** This phase asks for raised hands (who brings a problem, who volunteers). */
  readonly hands: boolean;
}

export interface Step {
  readonly id: string;
  readonly title: ProgrammeText;
  readonly purpose: ProgrammeText;
  readonly minutes: number;
  readonly optional: boolean;
  /** check-in and check-out are never dropped. */
  readonly kind: "step" | "check-in" | "check-out" | "break";
  /** A locked clock time "HH:MM" in the meeting's time zone: the step begins then, whatever came before. */
  readonly lockedAt?: string | undefined;
  /** Goes on with what tables did in an earlier step: the id of that step, at whose tables people sit again (SPEC G10). */
  readonly tablesFrom?: string | undefined;
  readonly exercise: string;
  /** Settings of the exercise, checked by its schema. */
  readonly config: unknown;
  readonly prepare?: readonly ProgrammeText[] | undefined;
  readonly phases: readonly Phase[];
}

/** A meeting recipe as data. */
export interface Programme {
  readonly format: 1;
  readonly id: string;
  readonly version: number;
  readonly title: ProgrammeText;
  readonly summary: ProgrammeText;
  readonly languages: readonly ("nb" | "nn" | "en")[];
  /** The time it is announced for, in minutes; steps may sum to less (breaks and slack). */
  readonly minutes: number;
  /** One meeting of up to 60 with standing home tables and one clock held by its host; so many sit at a table. */
  readonly gathering?: { readonly tableOf: number } | undefined;
  readonly prepare: readonly ProgrammeText[];
  readonly steps: readonly Step[];
}

/** Whether people sit at tables in a phase: pairs, trios, groups, or the two groups of a step that did not fit. */
export const isSeated = ({ form, groups }: Phase): boolean =>
  form === "pairs" || form === "trios" || form === "groups" || groups !== undefined;

/** Least share of a phase's planned minutes, rounded up to whole minutes. */
const LEAST_SHARE = 0.6;
/** Without a limit of its own a phase may be given twice its time. */
const MOST_TIMES = 2;
/** Minutes; the longest phase that a programme may have. */
export const LONGEST_PHASE = 480;

/** The least minutes a phase can be planned with (SPEC P8). */
export const leastMinutes = (phase: Phase): number =>
  phase.minMinutes ?? Math.ceil(phase.minutes * LEAST_SHARE);

/** The most minutes a phase can be given. */
export const mostMinutes = (phase: Phase): number =>
  phase.maxMinutes ?? Math.min(LONGEST_PHASE, Math.max(phase.minutes, phase.minutes * MOST_TIMES));

/** So many sit at a table where the programme says nothing else. */
export const usualAtTable = { pairs: 2, trios: 3, groups: 4 } as const;

/** How a phase asks people to sit. */
export const sizeFor = (phase: Phase): NonNullable<Phase["tables"]> => {
  if (phase.groups !== undefined) return { count: phase.groups };
  if (phase.tables !== undefined) return phase.tables;
  return {
    of: phase.form === "pairs" || phase.form === "trios" ? usualAtTable[phase.form] : usualAtTable.groups,
  };
};

/** Whether two phases ask for the same tables. */
export const sameSeating = (a: Phase, b: Phase): boolean => {
  const [one, other] = [sizeFor(a), sizeFor(b)];
  return isSeated(a) && a.form === b.form && one.of === other.of && one.count === other.count;
};

/** The segments a phase plays for each person in focus, or null where nobody is in focus one at a time. */
export const segmentsOf = (phase: Phase): readonly Segment[] | null =>
  phase.cycle?.segments ?? (phase.form === "round" ? [word] : null);

const word: Segment = {
  id: "word",
  title: { nb: "Ordet", nn: "Ordet", en: "The word" },
  minutes: 0,
  focus: "speaks",
};
