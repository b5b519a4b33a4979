import type { ExerciseViewProps, MoveAnswer } from "../../core/view.ts";
import type { Board, Config, Sheet, Table } from "./state.ts";

export { nameIn, onlookers, tableMates, whoAtTable } from "../../../tab/kit/seat-names.ts";
export { say } from "../../core/text.ts";

export type Props = ExerciseViewProps<Config, Board, Sheet, Table>;

/** Plays a move and shows a refusal where the panel shows them. */
export type Act = (name: string, payload?: unknown) => Promise<MoveAnswer>;
