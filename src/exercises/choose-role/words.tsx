import { fill, inLanguage, type Language, type Text } from "../../core/text.ts";
import type { ExerciseViewProps } from "../../core/view.ts";
import type { Board, Config, Sheet, Table } from "./state.ts";
import { roles, texts } from "./texts.ts";

export { nameIn, namesOf } from "../../../tab/kit/seat-names.ts";

export type Props = ExerciseViewProps<Config, Board, Sheet, Table>;

/** A text in the reader's language with its places filled; {role} is the role that is chosen. */
export const say = (
  text: Text,
  { language, board }: { readonly language: Language; readonly board: Board },
  values: Readonly<Record<string, string | number>> = {},
): string =>
  fill(inLanguage(text, language), { role: inLanguage(roles[board.role].title, language), ...values });

/** The question while nobody is chosen or asked: first who wants to, and who takes it when the answer was to come. */
export const openQuestion = ({ phase }: Pick<Props, "phase">): Text =>
  phase.id === "count" ? texts.nobodyYet : texts.whoWill;

/** Whether this phase is about the choice: one called otherwise that asks something of its own is not. */
export const isChoice = ({ phase }: Pick<Props, "phase">): boolean =>
  phase.id === "choose" || phase.id === "count" || phase.prompts.length === 0;

/** Whether ballots may still be written, were too few, or came out level; a phase that counts is called "count". */
export const phaseOfVote = ({
  board,
  phase,
}: Pick<Props, "board" | "phase">): "open" | "too-few" | "level" =>
  board.votes > 0 ? "level" : phase.id === "count" ? "too-few" : "open";
