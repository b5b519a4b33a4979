import { type ComponentType, type LazyExoticComponent, lazy } from "react";
import type { AnyExercise } from "../src/core/exercise.ts";
import type { ExerciseViewProps } from "../src/core/view.ts";

// Each exercise was checked against its own shapes; here they are all alike.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type ExerciseView = ComponentType<ExerciseViewProps<any, any, any>>;

const views = import.meta.glob<{ readonly default: ExerciseView }>("../src/exercises/*/view.tsx");
const rules = import.meta.glob<Readonly<Record<string, AnyExercise>>>("../src/exercises/*/index.ts");

const folderOf = (path: string): string => path.split("/").at(-2) ?? path;

/** The view of each exercise, found by its folder and fetched when it is first shown. */
export const exerciseViews: ReadonlyMap<string, LazyExoticComponent<ExerciseView>> = new Map(
  Object.entries(views).map(([path, load]) => [folderOf(path), lazy(load)]),
);

const rulesOf = new Map(Object.entries(rules).map(([path, load]) => [folderOf(path), load]));

/** A blank sheet of an exercise: what its owner sees before the first word is saved. */
export async function blankSheetOf(exercise: string, config: unknown): Promise<unknown> {
  const module = await rulesOf.get(exercise)?.();
  const found = Object.values(module ?? {}).find(
    (value: unknown): value is AnyExercise =>
      typeof value === "object" && value !== null && "blankSheet" in value && "id" in value,
  );
  return found?.blankSheet(config);
}
