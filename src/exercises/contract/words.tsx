import type { ExercisePrintProps, ExerciseViewProps } from "../../core/view.ts";
import type { Board, Config, Sheet } from "./state.ts";

export { nameIn, onlookers } from "../../../tab/kit/seat-names.ts";
export { say } from "../../core/text.ts";

export type Props = ExerciseViewProps<Config, Board, Sheet>;

export type PrintProps = ExercisePrintProps<Config, Board, Sheet>;
