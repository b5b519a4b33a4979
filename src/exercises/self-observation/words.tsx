import { kitTexts } from "../../../tab/kit/texts.ts";
import type { Language } from "../../core/text.ts";
import type { ExerciseViewProps } from "../../core/view.ts";
import type { Board, Config, Sheet } from "./state.ts";

export { nameIn, onlookers, tableMates } from "../../../tab/kit/seat-names.ts";
export { say } from "../../core/text.ts";

export type Props = ExerciseViewProps<Config, Board, Sheet, Board>;

/** Names in a row: "Anne, Per og Kari". */
export const listed = (names: readonly string[], { language }: { readonly language: Language }): string =>
  kitTexts[language].and(names);
