import { nameIn } from "../../../tab/kit/seat-names.ts";
import { kitTexts } from "../../../tab/kit/texts.ts";
import type { SeatId } from "../../core/ids.ts";
import { fill, inLanguage, type Language, type ProgrammeText, type Text } from "../../core/text.ts";
import type { ExerciseViewProps } from "../../core/view.ts";
import type { Board, Config, Sheet } from "./state.ts";

export { nameIn } from "../../../tab/kit/seat-names.ts";

export type Props = ExerciseViewProps<Config, Board, Sheet>;

/** Several by name, as the language joins them. */
export const namesOf = (
  { seats, language }: Pick<Props, "seats" | "language">,
  ids: readonly SeatId[],
): string => kitTexts[language].and(ids.map((id) => nameIn(seats, id)));

/** A text in the reader's language with its places filled. */
export const say = (
  text: Text | ProgrammeText,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string => fill(inLanguage(text, language), values);
