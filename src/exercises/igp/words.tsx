import { nameIn } from "../../../tab/kit/seat-names.ts";
import { kitTexts } from "../../../tab/kit/texts.ts";
import type { SeatId } from "../../core/ids.ts";
import { say } from "../../core/text.ts";
import type { ExerciseViewProps } from "../../core/view.ts";
import { type Board, type Config, type Limit, leastOf, mostOf, type Sheet, type Table } from "./state.ts";
import { texts } from "./texts.ts";

export { say } from "../../core/text.ts";

export type Props = ExerciseViewProps<Config, Board, Sheet, Table>;
export type Act = (name: string, payload?: unknown) => Promise<{ readonly ok: boolean }>;

/** «Kari, Ola og Siri». */
export const namesOf = (
  { seats, language }: Pick<Props, "seats" | "language">,
  ids: readonly SeatId[],
): string => kitTexts[language].and(ids.map((id) => nameIn(seats, id)));

/** «4 av 9 valgt»: how far it is, without hurry. */
export const countWords = (n: number, limit: Limit | null, props: Pick<Props, "language">): string => {
  const [least, most] = [leastOf(limit), mostOf(limit)];
  if (limit?.exactly !== undefined) return say(texts.chosenExactly, props, { n, most: limit.exactly });
  if (least !== null && most !== null) return say(texts.chosenBetween, props, { n, least, most });
  if (least !== null) return say(texts.chosenAtLeast, props, { n, least });
  if (most !== null) return say(texts.chosenAtMost, props, { n, most });
  return say(texts.chosenFree, props, { n });
};
