import type { CatalogueView } from "../../src/protocol/api.ts";

export type ProgrammeInIt = CatalogueView["programmes"][number];
export type StepInIt = ProgrammeInIt["steps"][number];

/** A step in the meeting that is being put together. */
export interface Picked {
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

/** A step and the programme it is found in. */
export interface Found {
  readonly programme: ProgrammeInIt;
  readonly step: StepInIt;
}

/** Lengths of a meeting that are chosen with one press, in minutes. */
export const usualMinutes = [60, 90, 120, 180] as const;

export const blank: Composing = { id: null, name: "", minutes: 90, picked: [], made: 0 };

/** The minutes nearest to those wished for that the step allows. */
export const clamp = (value: number, { least, most }: StepInIt): number =>
  Math.round(Math.min(most, Math.max(least, value)));

const pickOf = ({ programme, step }: Found, key: string, minutes: number): Picked => ({
  key,
  from: programme.id,
  fromTitle: programme.title,
  step,
  minutes: clamp(minutes, step),
});

/** A check-in first, a check-out last, anything else last but before a check-out that closes the meeting. */
const placeFor = ({ picked }: Composing, { kind }: StepInIt): number => {
  const closes = picked.at(-1)?.step.kind === "check-out" && kind !== "check-out";
  return kind === "check-in" ? 0 : picked.length - (closes ? 1 : 0);
};

/** Puts a step where it belongs, or right before the picked one of this key. */
export const add = (draft: Composing, found: Found, before?: string): Composing => {
  const key = `p${String(draft.made)}`;
  const asked = draft.picked.findIndex((one) => one.key === before);
  const at = asked === -1 ? placeFor(draft, found.step) : asked;
  const picked = draft.picked.toSpliced(at, 0, pickOf(found, key, found.step.minutes));
  return { ...draft, made: draft.made + 1, picked };
};

export const remove = (draft: Composing, key: string): Composing => ({
  ...draft,
  picked: draft.picked.filter((one) => one.key !== key),
});

/** Lays a picked step at a place, counted from 0; beyond the edge it stays at the edge. */
export const place = (draft: Composing, key: string, to: number): Composing => {
  const from = draft.picked.findIndex((one) => one.key === key);
  const one = draft.picked[from];
  const at = Math.min(draft.picked.length - 1, Math.max(0, to));
  if (one === undefined || at === from) return draft;
  return { ...draft, picked: draft.picked.toSpliced(from, 1).toSpliced(at, 0, one) };
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
  picked: programme.steps.map((step, index) =>
    pickOf({ programme, step }, `p${String(index)}`, step.minutes),
  ),
});

/** A new meeting with all the steps of a programme. */
export const copied = (programme: ProgrammeInIt, name: string): Composing => ({
  ...reopened(programme, name),
  id: null,
});

export const sumOf = (draft: Composing): number =>
  draft.picked.reduce((sum, { minutes }) => sum + minutes, 0);

/** The time to set aside so that all the steps fit, in whole five minutes. */
export const enoughFor = (draft: Composing): number => Math.ceil(sumOf(draft) / 5) * 5;

/** Whether two drafts would be saved as the same meeting. */
export const sameMeeting = (one: Composing, other: Composing): boolean =>
  one.name === other.name &&
  one.minutes === other.minutes &&
  one.picked.length === other.picked.length &&
  one.picked.every(({ from, step, minutes }, index) => {
    const there = other.picked[index];
    return there?.from === from && there.step.id === step.id && there.minutes === minutes;
  });

const everyStep = (catalogue: CatalogueView): readonly Found[] =>
  catalogue.programmes.flatMap((programme) => programme.steps.map((step) => ({ programme, step })));

/** The check-in and the check-out of the programme that has the shortest rounds for both; what the draft has already is left out. */
export const missingFrame = (catalogue: CatalogueView, draft: Composing): readonly Found[] => {
  const pairs = catalogue.programmes.flatMap((programme) => {
    const round = (wanted: StepInIt["kind"]) =>
      programme.steps.find(({ kind, exercise }) => kind === wanted && exercise === "round");
    const [first, last] = [round("check-in"), round("check-out")];
    return programme.own || first === undefined || last === undefined
      ? []
      : [{ programme, first, last, sum: first.minutes + last.minutes }];
  });
  const [best] = pairs.toSorted((a, b) => a.sum - b.sum);
  if (best === undefined) return [];
  return [best.first, best.last]
    .filter(({ kind }) => !draft.picked.some(({ step }) => step.kind === kind))
    .map((step) => ({ programme: best.programme, step }));
};

const nearestBefore = (source: ProgrammeInIt | undefined, id: string, thread: string): Found | null => {
  if (source === undefined) return null;
  const at = source.steps.findIndex((step) => step.id === id);
  const step = source.steps.slice(0, Math.max(0, at)).findLast(({ leaves }) => leaves.includes(thread));
  return step === undefined ? null : { programme: source, step };
};

/**
 * The step that a picked one goes on with when nothing before it in the meeting leaves what it wants: the nearest before it in its
 * own programme, else the first of all. null: nothing is missing, or nothing would help.
 */
export const missingBefore = (catalogue: CatalogueView, draft: Composing, key: string): Found | null => {
  const at = draft.picked.findIndex((one) => one.key === key);
  const one = draft.picked[at];
  const thread = one?.step.goesOnWith ?? null;
  if (one === undefined || thread === null) return null;
  if (draft.picked.slice(0, at).some(({ step }) => step.leaves.includes(thread))) return null;
  const source = catalogue.programmes.find(({ id }) => id === one.from);
  const any = everyStep(catalogue).find(
    ({ programme, step }) => !programme.own && step.leaves.includes(thread),
  );
  return nearestBefore(source, one.step.id, thread) ?? any ?? null;
};
