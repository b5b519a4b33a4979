import { defineExercise } from "../../core/exercise.ts";
import type { Offered } from "../../core/kinds.ts";
import { card } from "./card.ts";
import { listsOf } from "./lists.ts";
import { moves } from "./moves.ts";
import { simulate } from "./simulate.ts";
import { Board, blankSheet, Config, Sheet } from "./state.ts";
import { refusals } from "./texts.ts";

const blank = (): Board => ({ shared: [] });

/** The latest self-observation lies ready to pick from; of this meeting before an earlier one. */
const take = (sheet: Sheet, offered: readonly Offered[]): Sheet => {
  const [latest] = offered
    .flatMap((offer) => (offer.kind === "task-rows" && offer.content.rows.length > 0 ? [offer] : []))
    .toSorted((a, b) => Number(a.earlier) - Number(b.earlier) || b.at - a.at);
  return latest === undefined ? sheet : { ...sheet, source: { at: latest.at, ...latest.content } };
};

/** Eisenhower's matrix: the own tasks by urgent and important, with a next action for each. */
export const eisenhower = defineExercise<Config, Board, Sheet, Board>({
  id: "eisenhower",
  version: 1,
  config: Config,
  board: Board,
  sheet: Sheet,
  table: Board,
  openBoard: blank,
  openTable: blank,
  blankSheet,
  moves,
  offers: (sheet) => listsOf(sheet).map((content) => ({ kind: "list", content })),
  wants: { kinds: ["task-rows"], take },
  keep: (sheet) => listsOf(sheet).map((content) => ({ kind: "list", content })),
  card,
  refusals,
  simulate,
});
