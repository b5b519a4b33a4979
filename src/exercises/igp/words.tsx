import { say } from "../../core/text.ts";
import type { ExerciseViewProps } from "../../core/view.ts";
import { type Board, type Config, type Limit, leastOf, mostOf, type Sheet, type Table } from "./state.ts";
import { texts } from "./texts.ts";

export { namesOf } from "../../../tab/kit/seat-names.ts";

export { say } from "../../core/text.ts";

export type Props = ExerciseViewProps<Config, Board, Sheet, Table>;
export type Act = (name: string, payload?: unknown) => Promise<{ readonly ok: boolean }>;

/** «4 av 9 valgt»: how far it is, without hurry. */
export const countWords = (n: number, limit: Limit | null, props: Pick<Props, "language">): string => {
  const [least, most] = [leastOf(limit), mostOf(limit)];
  if (limit?.exactly !== undefined) return say(texts.chosenExactly, props, { n, most: limit.exactly });
  if (least !== null && most !== null) return say(texts.chosenBetween, props, { n, least, most });
  if (least !== null) return say(texts.chosenAtLeast, props, { n, least });
  if (most !== null) return say(texts.chosenAtMost, props, { n, most });
  return say(texts.chosenFree, props, { n });
};
