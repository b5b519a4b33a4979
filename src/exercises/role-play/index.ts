import { reminderOn } from "../../core/calendar.ts";
import { defineExercise } from "../../core/exercise.ts";
import { type Goal, plainGoal } from "../../core/kinds.ts";
import { card } from "./card.ts";
import { moves } from "./moves.ts";
import { simulate } from "./simulate.ts";
import { Board, Config, Sheet, Table } from "./state.ts";
import { refusals } from "./texts.ts";

const goalOf = ({ goal }: Sheet): Goal | null => (goal === null ? null : plainGoal(goal));

/** Practising feedback: one gives, one receives, the others observe, and the roles go round. Only an own goal is kept. */
export const rolePlay = defineExercise<Config, Board, Sheet, Table>({
  id: "role-play",
  version: 1,
  config: Config,
  board: Board,
  sheet: Sheet,
  table: Table,
  openBoard: () => ({ given: [] }),
  openTable: () => ({ given: [] }),
  blankSheet: () => ({ situation: "", behaviour: "", effect: "", say: "", notes: [], goal: null }),
  moves,
  offers: (sheet) => {
    const content = goalOf(sheet);
    return content === null ? [] : [{ kind: "goal", content }];
  },
  keep: (sheet, _focused, now) => {
    const content = goalOf(sheet);
    return content === null ? [] : [{ kind: "goal", content, ...reminderOn(content.start, now) }];
  },
  forgetAtClose: true,
  card,
  refusals,
  simulate,
});
