import { nameIn } from "../../../tab/kit/seat-names.ts";
import { kitTexts } from "../../../tab/kit/texts.ts";
import type { Language } from "../../core/text.ts";
import type { ExerciseViewProps } from "../../core/view.ts";
import type { Board, Config, Sheet } from "./state.ts";

export { nameIn, onlookers } from "../../../tab/kit/seat-names.ts";
export { say } from "../../core/text.ts";

export type Props = ExerciseViewProps<Config, Board, Sheet, Board>;

/** The others at my table, by name. */
export const tableNames = ({ table, seats, me }: Props): readonly string[] =>
  (table?.seats ?? []).filter((id) => id !== me).map((id) => nameIn(seats, id));

/** Names in a row: "Anne, Per og Kari". */
export const listed = (names: readonly string[], { language }: { readonly language: Language }): string =>
  kitTexts[language].and(names);
