import type { ExerciseViewProps } from "../../core/view.ts";
import type { Board, Config, Sheet } from "./state.ts";

export { nameIn, onlookers, tableMates } from "../../../tab/kit/seat-names.ts";
export { say } from "../../core/text.ts";

export type Props = ExerciseViewProps<Config, Board, Sheet, Board>;

/** Where the owner may share: with the own table where there is one, otherwise on the board; null while all work alone. */
export interface SharePlace {
  readonly where: "table" | "board";
  readonly shared: Board;
}
