import { defineExercise } from "../../core/exercise.ts";
import { breakCard } from "./card.ts";
import { Board, Config, Sheet } from "./state.ts";

/** A break (pause): a calm screen that says when we go on. */
export const breakTime = defineExercise<Config, Board, Sheet>({
  id: "break",
  version: 1,
  config: Config,
  board: Board,
  sheet: Sheet,
  openBoard: () => ({}),
  blankSheet: () => ({}),
  moves: {},
  card: breakCard,
  refusals: {},
});
