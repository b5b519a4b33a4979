import type { AnyExercise } from "../core/exercise.ts";
import { competenceBoard } from "./competence-board/index.ts";

/** Every exercise a programme may name. Adding one means one folder and one line here. */
export const exercises: readonly AnyExercise[] = [competenceBoard];

/** The exercise of this id; null for an id that no folder has. */
export const findExercise = (id: string): AnyExercise | null =>
  exercises.find((exercise) => exercise.id === id) ?? null;
