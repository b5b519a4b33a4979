import type { CatalogueView } from "../../src/protocol/api.ts";

type ProgrammeInIt = CatalogueView["programmes"][number];
type StepInIt = ProgrammeInIt["steps"][number];

/** A step in the meeting that is being put together. */
interface Picked {
  /** Made here, so that the same step can be in a meeting twice. */
  readonly key: string;
  readonly from: string;
  readonly fromTitle: ProgrammeInIt["title"];
  readonly step: StepInIt;
  readonly minutes: number;
}

export interface Composing {
  /** null: a new one. */
  readonly id: string | null;
  readonly name: string;
  readonly minutes: number;
  readonly picked: readonly Picked[];
  /** Counts what was picked, for the next key. */
  readonly made: number;
}

const DEFAULT_MINUTES = 120;

export const blank: Composing = { id: null, name: "", minutes: DEFAULT_MINUTES, picked: [], made: 0 };

const clamp = (value: number, { least, most }: StepInIt): number =>
  Math.round(Math.min(most, Math.max(least, value)));

/** Puts a step last, but before a check-out that closes the meeting. */
export const add = (draft: Composing, programme: ProgrammeInIt, step: StepInIt): Composing => {
  const key = `p${String(draft.made)}`;
  const fresh: Picked = {
    key,
    from: programme.id,
    fromTitle: programme.title,
    step,
    minutes: clamp(step.minutes, step),
  };
  const closes = draft.picked.at(-1)?.step.kind === "check-out" && step.kind !== "check-out";
  const at = step.kind === "check-in" ? 0 : draft.picked.length - (closes ? 1 : 0);
  return { ...draft, made: draft.made + 1, picked: draft.picked.toSpliced(at, 0, fresh) };
};

export const remove = (draft: Composing, key: string): Composing => ({
  ...draft,
  picked: draft.picked.filter((one) => one.key !== key),
});

/** One place up (-1) or down (1); at the edge it stays. */
export const move = (draft: Composing, key: string, by: -1 | 1): Composing => {
  const from = draft.picked.findIndex((one) => one.key === key);
  const to = from + by;
  const one = draft.picked[from];
  if (one === undefined || to < 0 || to >= draft.picked.length) return draft;
  return { ...draft, picked: draft.picked.toSpliced(from, 1).toSpliced(to, 0, one) };
};

/** Other minutes for a step, within what it allows. */
export const setMinutes = (draft: Composing, key: string, minutes: number): Composing => ({
  ...draft,
  picked: draft.picked.map((one) => (one.key === key ? { ...one, minutes: clamp(minutes, one.step) } : one)),
});

/** Opens one of the network's own programmes for change. */
export const reopened = (programme: ProgrammeInIt, name: string): Composing => ({
  ...blank,
  id: programme.id,
  name,
  minutes: programme.minutes,
  made: programme.steps.length,
  picked: programme.steps.map((step, index) => ({
    key: `p${String(index)}`,
    from: programme.id,
    fromTitle: programme.title,
    step,
    minutes: step.minutes,
  })),
});

export const sumOf = (draft: Composing): number =>
  draft.picked.reduce((sum, { minutes }) => sum + minutes, 0);

/** Steps whose title or purpose holds all the words written; everything when nothing is written. */
export const found = (
  catalogue: CatalogueView,
  words: string,
  textOf: (text: StepInIt["title"]) => string,
): readonly { readonly programme: ProgrammeInIt; readonly steps: readonly StepInIt[] }[] => {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return catalogue.programmes
    .map((programme) => ({
      programme,
      steps: programme.steps.filter((step) => {
        const hay = `${textOf(step.title)} ${textOf(step.purpose)} ${textOf(programme.title)}`.toLowerCase();
        return wanted.every((word) => hay.includes(word));
      }),
    }))
    .filter(({ steps }) => steps.length > 0);
};
