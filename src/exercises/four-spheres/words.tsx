import { say, type Text } from "../../core/text.ts";
import type { ExercisePrintProps, ExerciseViewProps, MoveAnswer } from "../../core/view.ts";

import { mayShare, shownAs } from "./sizes.ts";
import type { Board, Config, Picture, Sheet, Table, Unit } from "./state.ts";
import { texts } from "./texts.ts";

export { nameIn, namesOf, onlookers, tableMates, whoAtTable } from "../../../tab/kit/seat-names.ts";
export { say } from "../../core/text.ts";

export type Props = ExerciseViewProps<Config, Board, Sheet, Table>;

/** Plays a move and shows a refusal where the panel shows them. */
export type Act = (name: string, payload?: unknown) => Promise<MoveAnswer>;

/** What was typed, on one line: these fields wrap long words, but hold no paragraphs. */
export const oneLine = (text: string): string => text.replace(/\s*\n\s*/gu, " ");

/** Where something of mine may be shown now; null where it cannot. */
export const shareTo = ({ phase, table, tables }: Props): "table" | "board" | null => {
  if (!mayShare({ phase: phase.id })) return null;
  if (table !== null) return "table";
  return tables.length === 0 ? "board" : null;
};

/** A length of time in the unit its owner chose. */
export const timeText = (hours: number, unit: Unit, props: Pick<Props, "language">): string => {
  const n = String(shownAs(hours, unit)).replace(".", props.language === "en" ? "." : ",");
  return say(unit === "hours" ? texts.nHours : texts.nPercent, props, { n });
};

const pictureNames: Readonly<Record<Picture, Text>> = {
  today: texts.today,
  wanted: texts.wanted,
  five: texts.five,
};

/** What a picture is called. */
export const pictureName = (picture: Picture, props: Pick<Props, "language">): string =>
  say(pictureNames[picture], props);

export type PrintProps = ExercisePrintProps<Config, Board, Sheet>;
