import { nameIn } from "../../../tab/kit/seat-names.ts";
import { kitTexts } from "../../../tab/kit/texts.ts";
import type { Language } from "../../core/text.ts";
import type { ExerciseViewProps, MoveAnswer } from "../../core/view.ts";
import type { Board, Config, Sheet, Table } from "./state.ts";

export { nameIn, onlookers } from "../../../tab/kit/seat-names.ts";
export { say } from "../../core/text.ts";

export type Props = ExerciseViewProps<Config, Board, Sheet, Table>;

/** Plays a move and shows a refusal where the panel shows them. */
export type Act = (name: string, payload?: unknown) => Promise<MoveAnswer>;

/** Who sits at my table besides me, by name. */
export const tableMates = ({ table, seats, me }: Props): readonly string[] =>
  (table?.seats ?? []).filter((id) => id !== me).map((id) => nameIn(seats, id));

/** "bare Kari og Per ser dette", for an answer of mine that lies on the table sheet. */
export const whoAtTable = (props: Props): string => kitTexts[props.language].tableWho(tableMates(props));

const months: Readonly<Record<Language, string>> = {
  nb: "januar februar mars april mai juni juli august september oktober november desember",
  nn: "januar februar mars april mai juni juli august september oktober november desember",
  en: "January February March April May June July August September October November December",
};

/** "3. mars 2026", in the reader's language. */
export const dayText = (at: number, language: Language): string => {
  const date = new Date(at);
  const name = months[language].split(" ")[date.getMonth()] ?? "";
  const day = String(date.getDate());
  return `${language === "en" ? day : `${day}.`} ${name} ${String(date.getFullYear())}`;
};
