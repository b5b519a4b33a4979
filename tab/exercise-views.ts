import { type ComponentType, type LazyExoticComponent, lazy } from "react";
import type { AnyExercise } from "../src/core/exercise.ts";
import type { ExerciseViewProps } from "../src/core/view.ts";

// Each exercise was checked against its own shapes; here they are all alike.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type ExerciseView = ComponentType<ExerciseViewProps<any, any, any, any>>;

const views = import.meta.glob<{ readonly default: ExerciseView }>("../src/exercises/*/view.tsx");
const rules = import.meta.glob<Readonly<Record<string, AnyExercise>>>("../src/exercises/*/index.ts");

const folderOf = (path: string): string => path.split("/").at(-2) ?? path;

/** The view of each exercise, found by its folder and fetched when it is first shown. */
export const exerciseViews: ReadonlyMap<string, LazyExoticComponent<ExerciseView>> = new Map(
  Object.entries(views).map(([path, load]) => [folderOf(path), lazy(load)]),
);

const rulesOf = new Map(Object.entries(rules).map(([path, load]) => [folderOf(path), load]));

async function rulesFor(exercise: string): Promise<AnyExercise | undefined> {
  const module = await rulesOf.get(exercise)?.();
  return Object.values(module ?? {}).find(
    (value: unknown): value is AnyExercise =>
      typeof value === "object" && value !== null && "blankSheet" in value && "id" in value,
  );
}

/** A blank sheet of an exercise: what its owner sees before the first word is saved. */
export async function blankSheetOf(exercise: string, config: unknown): Promise<unknown> {
  return (await rulesFor(exercise))?.blankSheet(config);
}

/** Whether an exercise takes over what its owner has written elsewhere. */
export async function wantsOffers(exercise: string): Promise<boolean> {
  return (await rulesFor(exercise))?.wants !== undefined;
}
