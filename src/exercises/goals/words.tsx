import type { ExerciseViewProps, MoveAnswer } from "../../core/view.ts";
import { type Board, type Config, type Sheet, sharesOf, type Table } from "./state.ts";

export { nameIn, onlookers, tableMates, whoAtTable } from "../../../tab/kit/seat-names.ts";
export { say } from "../../core/text.ts";

export type Props = ExerciseViewProps<Config, Board, Sheet, Table>;

/** Plays a move and shows a refusal where the panel shows them. */
export type Act = (name: string, payload?: unknown) => Promise<MoveAnswer>;

/** What was typed, on one line: these fields wrap long words, but hold no paragraphs. */
export const oneLine = (text: string): string => text.replace(/\s*\n\s*/gu, " ");

/** Where a goal of mine may be shown now; null where it cannot. */
export const shareTo = ({ config, phase, table, tables }: Props): "table" | "board" | null => {
  if (!sharesOf(config) || phase.id === "alone") return null;
  if (table !== null) return "table";
  return tables.length === 0 ? "board" : null;
};
