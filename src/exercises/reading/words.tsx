import { fill, inLanguage, type Language, type Text } from "../../core/text.ts";
import type { ExerciseViewProps } from "../../core/view.ts";
import type { Board, Config, Sheet } from "./state.ts";

export { nameIn } from "../../../tab/kit/seat-names.ts";

export type Props = ExerciseViewProps<Config, Board, Sheet>;

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

/** What is asked about what has been read; while it is read, its words stand alone. */
export const askedAfter = ({ phase, language }: Pick<Props, "phase" | "language">): readonly string[] =>
  phase.form === "alone" || phase.form === "talk"
    ? []
    : phase.prompts.map((prompt) => inLanguage(prompt, language));
