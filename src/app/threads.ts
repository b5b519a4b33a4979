import type { OfferKind } from "../core/kinds.ts";
import type { Programme, Step } from "../core/programme.ts";
import { findExercise } from "../exercises/registry.ts";

/** What one step leaves that another goes on with: a kind on people's own sheets, or a list the network shares. */
export type Thread = OfferKind | `list:${string}`;

/** What people's sheets hold for later steps. The friends' rounds only pass goals on: nothing begins there. */
const makes: Readonly<Record<string, readonly OfferKind[]>> = {
  eisenhower: ["list"],
  "four-spheres": ["goal"],
  goals: ["goal"],
  guide: ["answers", "goal"],
  homework: ["homework"],
  igp: ["list"],
  lists: ["list"],
  "role-play": ["goal"],
  "self-observation": ["task-rows"],
  statements: ["list"],
};

/** What is worth waiting for, the most telling first. */
const telling = ["goal", "task-rows", "list"] as const satisfies readonly OfferKind[];

const settingOf = (step: Step, name: string): unknown =>
  typeof step.config === "object" && step.config !== null
    ? (step.config as Readonly<Record<string, unknown>>)[name]
    : undefined;

/** What a step leaves for later ones. */
export const threadsFrom = (step: Step): readonly Thread[] => {
  const outcome = settingOf(step, "outcome");
  return [
    ...(makes[step.exercise] ?? []),
    ...(typeof outcome === "string" ? [`list:${outcome}` as const] : []),
  ];
};

/**
 * What a step goes on with: the list its settings name, the only kind its exercise takes, or the most telling one that an earlier
 * step of its programme leaves. null: it begins with blank sheets, as steps that could take something along may, too.
 */
export const threadInto = (step: Step, programme: Programme): Thread | null => {
  const from = settingOf(step, "from");
  if (typeof from === "string") return `list:${from}`;
  const taken = settingOf(step, "take");
  const kinds = findExercise(step.exercise)?.wants?.kinds ?? [];
  const wanted = kinds.filter((kind) => !Array.isArray(taken) || taken.includes(kind));
  const [only] = wanted;
  if (wanted.length === 1 && only !== undefined && only !== "answers") return only;
  const before = programme.steps.slice(0, programme.steps.indexOf(step));
  const leaves = (kind: OfferKind): boolean => before.some((one) => threadsFrom(one).includes(kind));
  // What the exercise makes itself it goes on with only where it has been played before.
  const own = (kind: OfferKind): boolean =>
    (makes[step.exercise] ?? []).includes(kind) && !before.some(({ exercise }) => exercise === step.exercise);
  return telling.find((kind) => wanted.includes(kind) && leaves(kind) && !own(kind)) ?? null;
};
