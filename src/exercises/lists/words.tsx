import { nameIn } from "../../../tab/kit/seat-names.ts";
import { kitTexts } from "../../../tab/kit/texts.ts";
import type { ExerciseViewProps, MoveAnswer } from "../../core/view.ts";
import type { Place } from "./sharing.ts";
import type { Board, Config, Sheet, Table } from "./state.ts";

export { nameIn, onlookers } from "../../../tab/kit/seat-names.ts";
export { say } from "../../core/text.ts";

export type Props = ExerciseViewProps<Config, Board, Sheet, Table>;

/** Plays a move and shows a refusal where the panel shows them. */
export type Act = (name: string, payload?: unknown) => Promise<MoveAnswer>;

/** What was typed, on one line: these fields wrap long words, but hold no paragraphs. */
export const oneLine = (text: string): string => text.replace(/\s*\n\s*/gu, " ");

/** Who sits at my table besides me, by name. */
export const tableMates = ({ table, seats, me }: Props): readonly string[] =>
  (table?.seats ?? []).filter((id) => id !== me).map((id) => nameIn(seats, id));

/** "bare Kari og Per ser dette", for an item of mine that lies on the table sheet. */
export const whoAtTable = (props: Props): string => kitTexts[props.language].tableWho(tableMates(props));

/** Where an entry may go now. */
export const placeIn = ({ config, phase, tables }: Props): Place => ({
  share: config.share ?? "never",
  phase: phase.id,
  tables: tables.length,
});
