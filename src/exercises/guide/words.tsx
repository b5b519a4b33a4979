import { nameIn } from "../../../tab/kit/seat-names.ts";
import { kitTexts } from "../../../tab/kit/texts.ts";
import type { ExerciseViewProps, MoveAnswer } from "../../core/view.ts";
import type { Board, Config, Sheet, Table } from "./state.ts";

export { nameIn, onlookers } from "../../../tab/kit/seat-names.ts";
export { say } from "../../core/text.ts";

export type Props = ExerciseViewProps<Config, Board, Sheet, Table>;

/** Plays a move and shows a refusal where the panel shows them. */
export type Act = (name: string, payload?: unknown) => Promise<MoveAnswer>;

/** Who sits at my table besides me, by name. */
export const tableMates = ({ table, seats, me }: Props): readonly string[] =>
  (table?.seats ?? []).filter((id) => id !== me).map((id) => nameIn(seats, id));

/** "bare Kari og Per ser dette", for an answer of mine that lies on the table sheet. */
export const whoAtTable = (props: Props): string => kitTexts[props.language].tableWho(tableMates(props));
