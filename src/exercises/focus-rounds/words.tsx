import { nameIn } from "../../../tab/kit/seat-names.ts";
import { kitTexts } from "../../../tab/kit/texts.ts";
import type { SeatId } from "../../core/ids.ts";
import { fill, inLanguage, type Language, type ProgrammeText, type Text } from "../../core/text.ts";
import type { ExerciseViewProps } from "../../core/view.ts";
import type { Board, Config, Sheet, Table } from "./state.ts";

export type Props = ExerciseViewProps<Config, Board, Sheet, Table>;
export type Act = (name: string, payload?: unknown) => Promise<{ readonly ok: boolean }>;

/** A text in the reader's language with its places filled. */
export const say = (
  text: Text | ProgrammeText,
  { language }: { readonly language: Language },
  values: Readonly<Record<string, string | number>> = {},
): string => fill(inLanguage(text, language), values);

/** «Kari, Ola og Siri». */
export const namesOf = (
  { seats, language }: Pick<Props, "seats" | "language">,
  ids: readonly SeatId[],
): string => kitTexts[language].and(ids.map((id) => nameIn(seats, id)));
