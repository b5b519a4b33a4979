import type { SeatId } from "../../core/ids.ts";
import { fill, inLanguage, type Language, type Text } from "../../core/text.ts";
import type { ExerciseViewProps } from "../../core/view.ts";
import type { Board, Config, Sheet } from "./state.ts";

export type Props = ExerciseViewProps<Config, Board, Sheet>;

const first = (name: string): string => name.trim().split(/\s+/u)[0] ?? name;

/** What a person is called here: the first name, while nobody else here has the same. */
export const nameIn = (seats: Props["seats"], id: SeatId): string => {
  const name = seats.find((seat) => seat.id === id)?.name ?? "";
  const same = seats.filter((seat) => first(seat.name) === first(name));
  return same.length > 1 ? name : first(name);
};

export const say = (
  text: Text,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string => fill(inLanguage(text, language), values);

export interface QuoteShown {
  readonly text: string;
  readonly source: string;
  readonly own: boolean;
}

/** The sentence that stands now: the network's own, or the programme's. */
export const quoteShown = ({
  board,
  config,
  language,
}: Pick<Props, "board" | "config" | "language">): QuoteShown | null => {
  if (board.quote !== null) return { ...board.quote, own: true };
  return config.quote === undefined
    ? null
    : { text: inLanguage(config.quote, language), source: "", own: false };
};
