import { type ComponentType, type LazyExoticComponent, lazy } from "react";
import type { ExerciseViewProps } from "../src/core/view.ts";

// Each exercise was checked against its own shapes; here they are all alike.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type ExerciseView = ComponentType<ExerciseViewProps<any, any, any>>;

const modules = import.meta.glob<{ readonly default: ExerciseView }>("../src/exercises/*/view.tsx");

/** The view of each exercise, found by its folder and fetched when it is first shown. */
export const exerciseViews: ReadonlyMap<string, LazyExoticComponent<ExerciseView>> = new Map(
  Object.entries(modules).map(([path, load]) => [path.split("/").at(-2) ?? path, lazy(load)]),
);
