import { reminderOn } from "../../core/calendar.ts";
import { defineExercise, type Kept } from "../../core/exercise.ts";
import { type Answers, type Goal, plainGoal } from "../../core/kinds.ts";
import { card } from "./card.ts";
import { moves } from "./moves.ts";
import { simulate } from "./simulate.ts";
import { answerTo, Board, Config, guideOf, Sheet, Table } from "./state.ts";
import { takeIn } from "./taking.ts";
import { refusals } from "./texts.ts";

/** The answers that say something, in the order of the questions; null where nothing is written. */
const written = (sheet: Sheet): Answers | null => {
  const answers = sheet.fields.flatMap(({ id: field, label }) => {
    const text = answerTo(sheet, field).trim();
    return text === "" ? [] : [{ field, label, text }];
  });
  return answers.length === 0 ? null : { guide: sheet.guide, title: sheet.title, answers };
};

const goalOf = ({ goal }: Sheet): Goal | null => (goal === null ? null : plainGoal(goal));

/** Named questions: a conversation guide, a form, a log. Answers are the owner's, shown one by one where the owner wants. */
export const guide = defineExercise<Config, Board, Sheet, Table>({
  id: "guide",
  version: 1,
  config: Config,
  board: Board,
  sheet: Sheet,
  table: Table,
  openBoard: (config) => {
    const { shares, goalField } = guideOf(config);
    return { answers: [], shares, goalField };
  },
  openTable: () => ({ answers: [] }),
  blankSheet: (config) => {
    const { guide: name, title, fields } = guideOf(config);
    const named = fields.map(({ id, label }) => ({ id, label }));
    return { guide: name, title, fields: named, answers: [], goal: null, earlier: [] };
  },
  moves,
  offers: (sheet) => {
    const answers = written(sheet);
    const goal = goalOf(sheet);
    return [
      ...(answers === null ? [] : [{ kind: "answers" as const, content: answers }]),
      ...(goal === null ? [] : [{ kind: "goal" as const, content: goal }]),
    ];
  },
  wants: { kinds: ["answers"], take: takeIn },
  keep: (sheet, _focused, now): readonly Kept[] => {
    const answers = written(sheet);
    const goal = goalOf(sheet);
    return [
      ...(answers === null ? [] : [{ kind: "answers" as const, content: answers }]),
      ...(goal === null ? [] : [{ kind: "goal" as const, content: goal, ...reminderOn(goal.start, now) }]),
    ];
  },
  card,
  refusals,
  simulate,
});
