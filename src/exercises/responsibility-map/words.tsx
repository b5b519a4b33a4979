import { nameIn } from "../../../tab/kit/seat-names.ts";
import { say } from "../../core/text.ts";
import type { ExercisePrintProps, ExerciseViewProps, MoveAnswer } from "../../core/view.ts";
import type { Board, Config, Sheet, Table, View } from "./state.ts";
import { texts } from "./texts.ts";

export { onlookers, tableMates } from "../../../tab/kit/seat-names.ts";
export { say } from "../../core/text.ts";

export type Props = ExerciseViewProps<Config, Board, Sheet, Table>;

export type PrintProps = ExercisePrintProps<Config, Board, Sheet>;

/** Plays a move and shows a refusal where the panel shows them. */
export type Act = (name: string, payload?: unknown) => Promise<MoveAnswer>;

/** Whose view it is: a person's, or a table's. */
export const whose = ({ by, table }: View, props: Props): string =>
  table === null ? nameIn(props.seats, by) : say(texts.tableOf, props, { n: table });
