import { fill, inLanguage, type Language, type ProgrammeText, type Text } from "../../core/text.ts";
import type { ExerciseViewProps } from "../../core/view.ts";
import type { Board, Config, Sheet } from "./state.ts";

export { nameIn, namesOf } from "../../../tab/kit/seat-names.ts";

export type Props = ExerciseViewProps<Config, Board, Sheet>;

/** A text in the reader's language with its places filled. */
export const say = (
  text: Text | ProgrammeText,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string => fill(inLanguage(text, language), values);
