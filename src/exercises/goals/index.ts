import { reminderOn } from "../../core/calendar.ts";
import { defineExercise, type Kept } from "../../core/exercise.ts";
import type { Goal } from "../../core/kinds.ts";
import { card } from "./card.ts";
import { moves } from "./moves.ts";
import { simulate } from "./simulate.ts";
import { asksOf, Board, Config, Sheet, sharesOf, Table } from "./state.ts";
import { takeIn } from "./taking.ts";
import { refusals } from "./texts.ts";

/** The goals that say something. */
const written = ({ goals }: Sheet): readonly Goal[] =>
  goals.flatMap((goal) => (goal.text.trim() === "" ? [] : [{ ...goal, text: goal.text.trim() }]));

/** Atferdsmål: "Jeg skal …", more of, less of or differently; specific enough to be seen in a calendar. */
export const goals = defineExercise<Config, Board, Sheet, Table>({
  id: "goals",
  version: 1,
  config: Config,
  board: Board,
  sheet: Sheet,
  table: Table,
  openBoard: (config) => ({
    goals: [],
    directions: asksOf(config).map(({ direction }) => direction),
    shares: sharesOf(config),
  }),
  openTable: () => ({ goals: [] }),
  blankSheet: () => ({ goals: [], lists: [], rows: [], earlier: [] }),
  moves,
  offers: (sheet) => written(sheet).map((content) => ({ kind: "goal", content })),
  wants: { kinds: ["list", "task-rows", "goal"], take: takeIn },
  keep: (sheet, _focused, now): readonly Kept[] =>
    written(sheet).map((content) => ({ kind: "goal", content, ...reminderOn(content.start, now) })),
  card,
  refusals,
  simulate,
});
