import type { CardContext, CardLine } from "../../core/exercise.ts";
import { fill, inLanguage, type Language, type Text } from "../../core/text.ts";
import type { Board } from "./state.ts";
import { texts } from "./texts.ts";

/** Which version there is and how many have accepted it; its clauses stand in the network's home. */
export const card = (board: Board, language: Language, { present }: CardContext): readonly CardLine[] => {
  const say = (text: Text, values: Readonly<Record<string, number>>): string =>
    fill(inLanguage(text, language), values);
  if (board.saved === null)
    return board.clauses.length === 0
      ? []
      : [{ text: say(texts.cardDraft, { n: board.clauses.length }), subtle: true }];
  const { version, acceptedBy } = board.saved;
  return [
    {
      text: say(texts.acceptedOf, {
        n: acceptedBy.length,
        of: Math.max(present, acceptedBy.length),
        v: version,
      }),
    },
  ];
};
