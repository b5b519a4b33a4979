import { defineExercise } from "../../core/exercise.ts";
import type { Goal } from "../../core/kinds.ts";
import { card } from "./card.ts";
import { moves } from "./moves.ts";
import { simulate } from "./simulate.ts";
import { Board, Config, Sheet, Table } from "./state.ts";
import { refusals } from "./texts.ts";

const goalOf = ({ goal }: Sheet): Goal | null =>
  goal === null || goal.text.trim() === ""
    ? null
    : {
        id: goal.id,
        direction: "other",
        text: goal.text.trim(),
        situation: "",
        start: goal.start,
        horizon: null,
        training: "",
      };

/** A reminder in the morning of the day a goal starts (07:00 UTC); none for a time gone by. */
const reminder = ({ start }: Goal, now: number): { readonly dueAt?: number } => {
  const due = start === null ? Number.NaN : Date.parse(`${start}T07:00:00Z`);
  return due > now ? { dueAt: due } : {};
};

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
    return content === null ? [] : [{ kind: "goal", content, ...reminder(content, now) }];
  },
  forgetAtClose: true,
  card,
  refusals,
  simulate,
});
