import type { ExerciseViewProps } from "../../core/view.ts";
import { stopNow, stopsOf } from "./route.ts";
import type { Board, Config, Sheet } from "./state.ts";

export { nameIn, onlookers } from "../../../tab/kit/seat-names.ts";
export { say } from "../../core/text.ts";

export type Props = ExerciseViewProps<Config, Board, Sheet>;

/** Where the walk is: the stop that goes on now, counted from 0, of so many; as many as there are means home. */
export const walkAt = ({
  board,
  config,
  tables,
  segment,
  lap,
}: Props): { readonly stop: number; readonly stops: number } => {
  const stops = stopsOf(config, tables);
  return { stop: Math.min(stops, stopNow(board, segment, lap)), stops };
};
