import { nameIn } from "../../../tab/kit/seat-names.ts";
import { kitTexts } from "../../../tab/kit/texts.ts";
import type { SeatId } from "../../core/ids.ts";
import type { ExerciseViewProps } from "../../core/view.ts";
import type { Board, Config, Sheet, Table } from "./state.ts";

export { say } from "../../core/text.ts";

export type Props = ExerciseViewProps<Config, Board, Sheet, Table>;
export type Act = (name: string, payload?: unknown) => Promise<{ readonly ok: boolean }>;

/** «Kari, Ola og Siri». */
export const namesOf = (
  { seats, language }: Pick<Props, "seats" | "language">,
  ids: readonly SeatId[],
): string => kitTexts[language].and(ids.map((id) => nameIn(seats, id)));
