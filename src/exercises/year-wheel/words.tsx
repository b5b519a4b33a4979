import { months } from "../../core/calendar.ts";
import { type Language, say } from "../../core/text.ts";
import type { ExerciseViewProps, MoveAnswer } from "../../core/view.ts";
import type { Board, Config, Entry, Sheet } from "./state.ts";
import { kindTexts, texts } from "./texts.ts";

export { onlookers } from "../../../tab/kit/seat-names.ts";
export { say } from "../../core/text.ts";

export type Props = ExerciseViewProps<Config, Board, Sheet>;

/** What the print page is given. */
export interface PrintProps {
  readonly config: Config;
  readonly board: Board;
  readonly language: Language;
  readonly name: string;
}

/** Plays a move and shows a refusal where the panel shows them. */
export type Act = (name: string, payload?: unknown) => Promise<MoveAnswer>;

/** «mars», «March». */
export const monthText = (month: number, language: Language): string => months[language][month - 1] ?? "";

/** What an entry is called: its words, or what kind it is. */
export const titleOf = (
  { id, kind, text }: Pick<Entry, "id" | "kind" | "text">,
  props: Pick<Props, "language">,
): string => {
  if (text !== "") return text;
  return id === "review-contract" ? say(texts.contractReview, props) : say(kindTexts[kind], props);
};
