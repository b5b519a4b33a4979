import type { ExercisePrintProps, ExerciseViewProps } from "../../core/view.ts";
import type { Board, Config, Sheet, Work } from "./state.ts";

export { onlookers, tableMates } from "../../../tab/kit/seat-names.ts";
export { say } from "../../core/text.ts";

export type Props = ExerciseViewProps<Config, Board, Sheet, Work>;

export type PrintProps = ExercisePrintProps<Config, Board, Sheet>;
