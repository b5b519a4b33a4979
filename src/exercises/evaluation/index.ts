import { defineExercise } from "../../core/exercise.ts";
import { card } from "./card.ts";
import { moves } from "./moves.ts";
import { simulate } from "./simulate.ts";
import { Answer, answered, Board, Config, questionsOf, Sheet, withAnswer } from "./state.ts";
import { refusals } from "./texts.ts";

/** Evaluation: scales and free comments without names, shown when at least three have answered. It stays in its meeting. */
export const evaluation = defineExercise<Config, Board, Sheet>({
  id: "evaluation",
  version: 1,
  config: Config,
  board: Board,
  sheet: Sheet,
  openBoard: (config) => ({ questions: [...questionsOf(config)], scales: [], texts: [] }),
  blankSheet: () => ({ answers: [], staged: false, given: false }),
  moves,
  staging: {
    anonymous: true,
    atLeast: 3,
    staged: (sheet) =>
      !sheet.staged
        ? []
        : answered(sheet).map(({ question, value, text }) => ({
            id: question,
            item: value === null ? { question, text: text.trim() } : { question, value },
          })),
    taken: () => ({ answers: [], staged: false, given: true }),
    reveal: (board, items) =>
      items.reduce((after, { id, item }) => {
        const answer = Answer.safeParse(item);
        return answer.success ? withAnswer(after, id, answer.data) : after;
      }, board),
  },
  card,
  refusals,
  simulate,
});
