import {
  leastMinutes,
  mostMinutes,
  type Phase,
  type Programme,
  type Segment,
  type Step,
} from "./programme.ts";
import { type Language, languages, type ProgrammeText } from "./text.ts";
import { accept, refuse, type Verdict } from "./verdict.ts";

/** A step taken from a programme, with the minutes wished for it. */
interface Pick {
  /** Id of the programme it comes from. */
  readonly from: string;
  readonly step: string;
  /** Whole agenda minutes. */
  readonly minutes: number;
}

/** A meeting somebody puts together: what it is called, the time they have, and the steps in order. */
export interface Draft {
  readonly title: string;
  /** Whole minutes set aside. */
  readonly minutes: number;
  readonly picks: readonly Pick[];
}

export type ComposeRefusal =
  | "no-steps-picked"
  | "no-such-programme-step"
  | "minutes-outside-step"
  | "more-than-set-aside";

/** The whole minutes a step can be set to: what its phases allow together. */
export const stepRange = (step: Step): { readonly least: number; readonly most: number } => ({
  least: step.phases.reduce((sum, phase) => sum + leastMinutes(phase), 0),
  most: step.phases.reduce((sum, phase) => sum + mostMinutes(phase), 0),
});

/** The step with other minutes, given to its phases in proportion to the room each has; null outside its range. */
export const withStepMinutes = (step: Step, minutes: number): Step | null => {
  const { least, most } = stepRange(step);
  if (!Number.isInteger(minutes) || minutes < least || minutes > most) return null;
  const planned = step.phases.reduce((sum, phase) => sum + phase.minutes, 0);
  const change = minutes - planned;
  const rooms = step.phases.map((phase) =>
    change < 0 ? phase.minutes - leastMinutes(phase) : mostMinutes(phase) - phase.minutes,
  );
  const shares = apportioned(Math.abs(change), rooms);
  const phases = step.phases.map((phase, index) =>
    withPhaseMinutes(phase, phase.minutes + Math.sign(change) * (shares[index] ?? 0)),
  );
  return { ...step, minutes, phases };
};

/** Whole parts of a whole number in proportion to the rooms, none above its room; the largest remainders first. */
const apportioned = (amount: number, rooms: readonly number[]): readonly number[] => {
  const total = rooms.reduce((sum, room) => sum + room, 0);
  if (total === 0) return rooms.map(() => 0);
  const exact = rooms.map((room) => (amount * room) / total);
  const whole = exact.map(Math.floor);
  const missing = amount - whole.reduce((sum, part) => sum + part, 0);
  const first = exact
    .map((part, index) => ({ index, rest: part - Math.floor(part) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index)
    .slice(0, missing)
    .map(({ index }) => index);
  return whole.map((part, index) => (first.includes(index) ? part + 1 : part));
};

/**
 * In a cycle of everyone the segments change in proportion. Where people bring something of their own (hands), fewer minutes mean
 * fewer of them, never less time for each.
 */
const withPhaseMinutes = (phase: Phase, minutes: number): Phase => {
  const limited = { ...phase, minutes, minMinutes: leastMinutes(phase), maxMinutes: mostMinutes(phase) };
  if (phase.cycle === undefined || phase.cycle.of === "hands") return limited;
  const share = minutes / phase.minutes;
  const segments = phase.cycle.segments.map((segment): Segment => {
    const scaled = Math.floor(segment.minutes * share * 100) / 100;
    return {
      ...segment,
      minutes: scaled,
      ...(segment.maxMinutes === undefined ? {} : { maxMinutes: Math.max(scaled, segment.maxMinutes) }),
    };
  });
  return { ...limited, cycle: { ...phase.cycle, segments } };
};

/** Finds a programme that the network may play. */
export type FindProgramme = (id: string) => Programme | null;

/** Longest summary made from titles. */
const SUMMARY = 300;

/** The programme a draft makes: steps copied as they are, each with its own id; a fixed time of day stays behind. */
export const composed = (
  draft: Draft,
  id: string,
  version: number,
  find: FindProgramme,
): Verdict<Programme, ComposeRefusal> => {
  if (draft.picks.length === 0) return refuse("no-steps-picked");
  const steps: Step[] = [];
  const placed = new Map<string, string>();
  const spoken: (readonly Language[])[] = [];
  for (const pick of draft.picks) {
    const source = find(pick.from);
    const step = source?.steps.find((one) => one.id === pick.step);
    if (source === null || step === undefined) return refuse("no-such-programme-step");
    const set = withStepMinutes(step, pick.minutes);
    if (set === null) return refuse("minutes-outside-step");
    spoken.push(source.languages);
    const newId = freeId(set.id, steps);
    steps.push({
      ...set,
      id: newId,
      lockedAt: undefined,
      tablesFrom: tablesFrom(source, step, (id) => placed.get(`${source.id}/${id}`)),
    });
    placed.set(`${source.id}/${step.id}`, newId);
  }
  if (steps.reduce((sum, { minutes }) => sum + minutes, 0) > draft.minutes)
    return refuse("more-than-set-aside");
  return accept({
    format: 1,
    id,
    version,
    title: inEvery(draft.title),
    summary: summaryOf(steps),
    languages: languages.filter((language) => spoken.every((known) => known.includes(language))),
    minutes: draft.minutes,
    prepare: [],
    steps,
  });
};

/** A programme that was changed by putting it together anew keeps what nobody sees there: its summary and title in each language, what is prepared, tables. */
export const keepingWhatStays = (before: Programme, made: Programme): Programme => {
  const sameName = Object.values(before.title).includes(made.title.nb);
  const ownSummary = before.summary.nb !== summaryOf(before.steps).nb;
  return {
    ...made,
    title: sameName ? before.title : made.title,
    summary: ownSummary ? before.summary : made.summary,
    prepare: before.prepare,
    gathering: before.gathering,
  };
};

/** The id that the step whose tables this one goes on at has here; where it was not taken along, the one before that. */
const tablesFrom = (
  source: Programme,
  step: Step,
  idHere: (id: string) => string | undefined,
): string | undefined => {
  const earlier = source.steps.find(({ id }) => id === step.tablesFrom);
  if (earlier === undefined) return undefined;
  return idHere(earlier.id) ?? tablesFrom(source, earlier, idHere);
};

/** A name people gave is the same in every language. */
const inEvery = (text: string): ProgrammeText => ({ nb: text, nn: text, en: text });

const freeId = (wanted: string, steps: readonly Step[]): string => {
  const taken = new Set(steps.map(({ id }) => id));
  if (!taken.has(wanted)) return wanted;
  const number = Array.from({ length: steps.length + 1 }, (_, index) => index + 2).find(
    (candidate) => !taken.has(`${wanted}-${String(candidate)}`),
  );
  return `${wanted}-${String(number ?? steps.length + 2)}`;
};

const summaryOf = (steps: readonly Step[]): ProgrammeText => {
  const listed = (language: Language): string => {
    const text = steps.map(({ title }) => title[language] ?? title.nb).join(" · ");
    return text.length <= SUMMARY ? text : `${text.slice(0, SUMMARY - 1)}…`;
  };
  return { nb: listed("nb"), nn: listed("nn"), en: listed("en") };
};
