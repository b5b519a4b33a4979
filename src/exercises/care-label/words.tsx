import type { Language } from "../../core/text.ts";
import type { ExerciseViewProps } from "../../core/view.ts";
import type { Board, Config, Sheet } from "./state.ts";

export { nameIn, onlookers } from "../../../tab/kit/seat-names.ts";
export { say } from "../../core/text.ts";

export type Props = ExerciseViewProps<Config, Board, Sheet>;

/** What the print page is given; without a sheet it is the empty form. */
export interface PrintProps {
  readonly config: Config;
  readonly sheet: Sheet | null;
  readonly board: Board;
  readonly language: Language;
  readonly name: string;
}
