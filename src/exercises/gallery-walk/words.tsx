import { say } from "../../core/text.ts";
import type { ExerciseViewProps } from "../../core/view.ts";
import { minutesAt, stopNow, stopsOf } from "./route.ts";
import type { Board, Config, Sheet } from "./state.ts";
import { texts } from "./texts.ts";

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

const figure = (minutes: number, { language }: Props): string =>
  new Intl.NumberFormat(language === "en" ? "en" : "nb", { maximumFractionDigits: 1 }).format(minutes);

/** How long people stay at each table, and how much is left of the phase when they go on; nothing once all are home. */
export const timeWords = (props: Props): readonly string[] => {
  const { config, phase, segment } = props;
  const { stop, stops } = walkAt(props);
  if (stop >= stops) return [];
  const each = minutesAt(config, stops, phase.minutes);
  const words = say(each === 1 ? texts.minuteEach : texts.minutesEach, props, { n: figure(each, props) });
  if (segment !== null) return [words];
  if (stops === 1) return [say(texts.backAtEnd, props)];
  const left = phase.minutes - each * (stop + 1);
  const n = figure(left, props);
  const isLast = stop + 1 >= stops;
  return [
    words,
    isLast && left <= 0 ? say(texts.backAtEnd, props) : say(isLast ? texts.backAt : texts.onAt, props, { n }),
  ];
};
