import { nameIn } from "../../../tab/kit/seat-names.ts";
import { kitTexts } from "../../../tab/kit/texts.ts";
import { fill, inLanguage, type Language, type Text } from "../../core/text.ts";
import type { ExerciseViewProps } from "../../core/view.ts";
import type { Board, Config, Sheet } from "./state.ts";

export { nameIn } from "../../../tab/kit/seat-names.ts";

export type Props = ExerciseViewProps<Config, Board, Sheet>;

/** Those in focus by name: one person, or one in each group. */
export const focusNames = ({ seats, focus, language }: Pick<Props, "seats" | "focus" | "language">): string =>
  kitTexts[language].and(focus.map((id) => nameIn(seats, id)));

/** A text in the reader's language with its places filled. */
export const say = (
  text: Text,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string => fill(inLanguage(text, language), values);
