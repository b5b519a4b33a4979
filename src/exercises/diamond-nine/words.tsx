import { nameIn } from "../../../tab/kit/seat-names.ts";
import type { Language } from "../../core/text.ts";
import type { ExerciseViewProps } from "../../core/view.ts";
import type { Board, Config, Sheet, Work } from "./state.ts";

export { onlookers } from "../../../tab/kit/seat-names.ts";
export { say } from "../../core/text.ts";

export type Props = ExerciseViewProps<Config, Board, Sheet, Work>;

/** What the print page is given. */
export interface PrintProps {
  readonly config: Config;
  readonly sheet: Sheet | null;
  readonly board: Board;
  readonly language: Language;
  readonly name: string;
}

/** Those at my table besides me. */
export const tableMates = ({ table, seats, me }: Props): readonly string[] =>
  (table?.seats ?? []).filter((id) => id !== me).map((id) => nameIn(seats, id));
