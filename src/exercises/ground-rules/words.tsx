import { nameIn } from "../../../tab/kit/seat-names.ts";
import { kitTexts } from "../../../tab/kit/texts.ts";
import type { SeatId } from "../../core/ids.ts";
import { fill, inLanguage, type Language, type ProgrammeText, type Text } from "../../core/text.ts";
import type { ExerciseViewProps } from "../../core/view.ts";
import type { Board, Config, Sheet } from "./state.ts";

export { nameIn, onlookers } from "../../../tab/kit/seat-names.ts";

export type Props = ExerciseViewProps<Config, Board, Sheet>;

/** What the print page is given; without a sheet it is the empty form. */
export interface PrintProps {
  readonly config: Config;
  readonly sheet: Sheet | null;
  readonly board: Board;
  readonly language: Language;
  readonly name: string;
}

/** A text in the reader's language with its places filled. */
export const say = (
  text: Text | ProgrammeText,
  { language }: { readonly language: Language },
  values: Readonly<Record<string, string | number>> = {},
): string => fill(inLanguage(text, language), values);

export const namesOf = (
  { seats, language }: Pick<Props, "seats" | "language">,
  ids: readonly SeatId[],
): string => kitTexts[language].and(ids.map((id) => nameIn(seats, id)));
