import { nameIn } from "../../../tab/kit/seat-names.ts";
import { dateText } from "../../core/calendar.ts";
import { type Language, say } from "../../core/text.ts";
import type { ExerciseViewProps, MoveAnswer } from "../../core/view.ts";
import type { Board, Config, Risk, Sheet, Table } from "./state.ts";
import { texts } from "./texts.ts";

export { nameIn, onlookers, tableMates } from "../../../tab/kit/seat-names.ts";
export { say } from "../../core/text.ts";

export type Props = ExerciseViewProps<Config, Board, Sheet, Table>;

/** What the print page is given. */
export interface PrintProps {
  readonly config: Config;
  readonly board: Board;
  readonly language: Language;
  readonly name: string;
  readonly seats: Props["seats"];
}

/** Plays a move and shows a refusal where the panel shows them. */
export type Act = (name: string, payload?: unknown) => Promise<MoveAnswer>;

/** Who sees to the measure and by when, in one line; empty where neither is said. */
export const whoAndWhen = (
  { owner, by }: Pick<Risk, "owner" | "by">,
  props: Pick<Props, "language"> & { readonly seats?: Props["seats"] },
): string => {
  const name = owner.seat === null ? "" : nameIn(props.seats ?? [], owner.seat);
  const date = by === null ? "" : say(texts.byDate, props, { date: dateText(by, props.language) });
  return [name, owner.role, date].filter((part) => part !== "").join(" · ");
};
