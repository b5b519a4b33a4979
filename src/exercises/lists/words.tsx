import type { ExerciseViewProps, MoveAnswer } from "../../core/view.ts";
import type { Place } from "./sharing.ts";
import type { Board, Config, Sheet, Table } from "./state.ts";

export { nameIn, onlookers, tableMates, whoAtTable } from "../../../tab/kit/seat-names.ts";
export { say } from "../../core/text.ts";

export type Props = ExerciseViewProps<Config, Board, Sheet, Table>;

/** Plays a move and shows a refusal where the panel shows them. */
export type Act = (name: string, payload?: unknown) => Promise<MoveAnswer>;

/** What was typed, on one line: these fields wrap long words, but hold no paragraphs. */
export const oneLine = (text: string): string => text.replace(/\s*\n\s*/gu, " ");

/** Where an entry may go now. */
export const placeIn = ({ config, phase, tables }: Props): Place => ({
  share: config.share ?? "never",
  phase: phase.id,
  tables: tables.length,
});
