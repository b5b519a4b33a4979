import type { Onlooker } from "../../../tab/kit/who-sees.tsx";
import type { SeatId } from "../../core/ids.ts";
import { fill, inLanguage, type Language, type ProgrammeText, type Text } from "../../core/text.ts";
import type { ExerciseViewProps } from "../../core/view.ts";
import type { Board, Config, Sheet } from "./state.ts";

export type Props = ExerciseViewProps<Config, Board, Sheet, Board>;

/** Where the owner may share: with the own table where there is one, otherwise on the board; null while all work alone. */
export interface SharePlace {
  readonly where: "table" | "board";
  readonly shared: Board;
}

/** A text in the reader's language with its places filled. */
export const say = (
  text: Text | ProgrammeText,
  { language }: { readonly language: Language },
  values: Readonly<Record<string, string | number>> = {},
): string => fill(inLanguage(text, language), values);

const first = (name: string): string => name.trim().split(/\s+/u)[0] ?? name;

/** What a person is called here: the first name, while nobody else here has the same. */
export const nameIn = (seats: Props["seats"], id: SeatId | null): string => {
  const name = seats.find((seat) => seat.id === id)?.name ?? "";
  const same = seats.filter((seat) => first(seat.name) === first(name));
  return same.length > 1 ? name : first(name);
};

/** Those who see a paper, for the eye. */
export const onlookers = ({ seats, me }: Props, ids: readonly SeatId[]): readonly Onlooker[] =>
  ids.map((id) => ({ id, name: nameIn(seats, id), me: id === me }));

/** The others at my table, by name. */
export const tableNames = ({ table, seats, me }: Props): readonly string[] =>
  (table?.seats ?? []).filter((id) => id !== me).map((id) => nameIn(seats, id));
