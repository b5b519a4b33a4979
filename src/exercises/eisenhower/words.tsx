import { nameIn } from "../../../tab/kit/seat-names.ts";
import type { ExerciseViewProps } from "../../core/view.ts";
import type { Board, Config, Sheet } from "./state.ts";

export { nameIn, onlookers } from "../../../tab/kit/seat-names.ts";
export { say } from "../../core/text.ts";

export type Props = ExerciseViewProps<Config, Board, Sheet, Board>;

/** Where the owner may share: with the own table where there is one, otherwise on the board; null while all work alone. */
export interface SharePlace {
  readonly where: "table" | "board";
  readonly shared: Board;
}

/** The others at my table, by name. */
export const tableNames = ({ table, seats, me }: Props): readonly string[] =>
  (table?.seats ?? []).filter((id) => id !== me).map((id) => nameIn(seats, id));
