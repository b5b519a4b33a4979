import type { CardContext, CardLine } from "../../core/exercise.ts";
import { fill, inLanguage, type Language } from "../../core/text.ts";
import { groupRoleTexts, playfulTexts } from "./playful-texts.ts";
import type { Board } from "./state.ts";
import { roles, texts } from "./texts.ts";

/** Who was chosen, or who has been asked; never a vote. */
export const chooseRoleCard = (
  board: Board,
  language: Language,
  context: CardContext,
): readonly CardLine[] => {
  const role = inLanguage(roles[board.role].title, language);
  const line = (template: string, name: string): string => fill(template, { name, role });
  if (board.chosen !== null)
    return [{ text: line(inLanguage(texts.isChosen, language), context.nameOf(board.chosen)), strong: true }];
  if (board.way === "playful")
    return board.drawn.flatMap(({ role: group, seat }) =>
      seat === null
        ? []
        : [
            {
              text: fill(inLanguage(playfulTexts.isRole, language), {
                role: inLanguage(groupRoleTexts[group].title, language),
                name: context.nameOf(seat),
              }),
            },
          ],
    );
  if (board.asked !== null)
    return [{ text: line(inLanguage(texts.isAsked, language), context.nameOf(board.asked)) }];
  return [];
};
