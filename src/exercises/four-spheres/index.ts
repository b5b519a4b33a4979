import { reminderOn } from "../../core/calendar.ts";
import { defineExercise, type Kept } from "../../core/exercise.ts";
import type { Goal } from "../../core/kinds.ts";
import { card } from "./card.ts";
import { sharingMoves } from "./sharing.ts";
import { sheetMoves } from "./sheet-moves.ts";
import { simulate } from "./simulate.ts";
import { drawnOf } from "./sizes.ts";
import { Board, Config, Sheet, spheresOf, Table } from "./state.ts";
import { refusals } from "./texts.ts";

/** The actions that their owner wants as goals: put in = more of it, taken out = less. */
const goalsOf = ({ actions }: Sheet): readonly Goal[] =>
  actions.flatMap(({ id, does, what, when, asGoal, start }) =>
    asGoal && what.trim() !== ""
      ? [
          {
            id,
            direction: does === "in" ? "more" : "less",
            text: what.trim(),
            situation: when.trim(),
            start,
            horizon: null,
            training: "",
          },
        ]
      : [],
  );

/** De fire sfærene: circles as large as the time they have, today, as wanted and in five years; and what to put in or take out. */
export const fourSpheres = defineExercise<Config, Board, Sheet, Table>({
  id: "four-spheres",
  version: 1,
  config: Config,
  board: Board,
  sheet: Sheet,
  table: Table,
  openBoard: (config) => ({
    spheres: spheresOf(config).map((sphere) => ({ ...sphere })),
    pictures: [],
    actions: [],
  }),
  openTable: () => ({ pictures: [], actions: [] }),
  blankSheet: (config) => ({
    unit: "hours",
    spheres: spheresOf(config).map(({ id, title }) => ({ id, title, today: null, wanted: null, five: null })),
    answer: null,
    actions: [],
  }),
  moves: { ...sheetMoves, ...sharingMoves },
  offers: (sheet) => goalsOf(sheet).map((content) => ({ kind: "goal", content })),
  keep: (sheet, _focused, now): readonly Kept[] => [
    ...(drawnOf(sheet).length > 0 || sheet.actions.some(({ what }) => what.trim() !== "")
      ? [{ kind: "spheres" as const, content: sheet }]
      : []),
    ...goalsOf(sheet).map((content) => ({
      kind: "goal" as const,
      content,
      ...reminderOn(content.start, now),
    })),
  ],
  card,
  refusals,
  simulate,
});
