import { say } from "../../core/text.ts";
import type { ExerciseViewProps } from "../../core/view.ts";
import type { Board, Config, Question, Sheet } from "./state.ts";
import { scaleWords, texts } from "./texts.ts";

export { onlookers } from "../../../tab/kit/seat-names.ts";
export { say } from "../../core/text.ts";

export type Props = ExerciseViewProps<Config, Board, Sheet>;

/** What each step of this scale is called, 1 first. */
export const stepWords = (question: Question, props: Pick<Props, "language">): readonly string[] =>
  (question.words ?? scaleWords).map((word) => say(word, props));

/** «4 svar». */
export const answersText = (n: number, props: Pick<Props, "language">): string =>
  n === 0 ? say(texts.noAnswers, props) : say(n === 1 ? texts.answerOne : texts.answers, props, { n });
