import { nameIn } from "../../../tab/kit/seat-names.ts";
import { type Language, say } from "../../core/text.ts";
import type { ExerciseViewProps, MoveAnswer } from "../../core/view.ts";
import type { Board, Config, Sheet, Table, View } from "./state.ts";
import { texts } from "./texts.ts";

export { onlookers } from "../../../tab/kit/seat-names.ts";
export { say } from "../../core/text.ts";

export type Props = ExerciseViewProps<Config, Board, Sheet, Table>;

/** What the print page is given. */
export interface PrintProps {
  readonly config: Config;
  readonly sheet: Sheet | null;
  readonly board: Board;
  readonly language: Language;
  readonly name: string;
}

/** Plays a move and shows a refusal where the panel shows them. */
export type Act = (name: string, payload?: unknown) => Promise<MoveAnswer>;

/** Those at my table besides me. */
export const tableMates = ({ table, seats, me }: Props): readonly string[] =>
  (table?.seats ?? []).filter((id) => id !== me).map((id) => nameIn(seats, id));

/** Whose view it is: a person's, or a table's. */
export const whose = ({ by, table }: View, props: Props): string =>
  table === null ? nameIn(props.seats, by) : say(texts.tableOf, props, { n: table });
