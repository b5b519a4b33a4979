import { defineExercise } from "../../core/exercise.ts";
import type { TaskRows } from "../../core/kinds.ts";
import { card } from "./card.ts";
import { shareMoves } from "./share-moves.ts";
import { sheetMoves } from "./sheet-moves.ts";
import { simulate } from "./simulate.ts";
import { Board, blankSheet, Config, filled, Sheet } from "./state.ts";
import { take } from "./take.ts";
import { refusals } from "./texts.ts";

const rowsOf = ({ unit, rows }: Sheet): TaskRows => ({ unit, rows: [...filled(rows)] });
const blank = (): Board => ({ shared: [] });

/** Selvobservasjon: one's own working week row by row, five symbols, and the picture of it. */
export const selfObservation = defineExercise<Config, Board, Sheet, Board>({
  id: "self-observation",
  version: 1,
  config: Config,
  board: Board,
  sheet: Sheet,
  table: Board,
  openBoard: blank,
  openTable: blank,
  blankSheet,
  moves: { ...sheetMoves, ...shareMoves },
  offers: (sheet) => {
    const content = rowsOf(sheet);
    return content.rows.length === 0 ? [] : [{ kind: "task-rows", content }];
  },
  wants: { kinds: ["list", "task-rows"], take },
  keep: (sheet) => {
    const content = rowsOf(sheet);
    return content.rows.length === 0 ? [] : [{ kind: "task-rows", content }];
  },
  card,
  refusals,
  simulate,
});
