import type { CardLine } from "../../core/exercise.ts";
import { fill, inLanguage, type Language } from "../../core/text.ts";
import { type Board, standingOf } from "./state.ts";
import { texts } from "./texts.ts";

/** How many cells are agreed, and in how many views differ; never who says what. */
export const card = ({ areas, roles }: Board, language: Language): readonly CardLine[] => {
  const standing = areas.flatMap((area) => roles.map(({ id }) => standingOf(area, id).how));
  const agreed = standing.filter((how) => how === "agreed").length;
  const differ = standing.filter((how) => how === "differ").length;
  return [
    ...(agreed === 0 ? [] : [{ text: fill(inLanguage(texts.cardAgreed, language), { n: agreed }) }]),
    ...(differ === 0 ? [] : [{ text: fill(inLanguage(texts.cardDiffer, language), { n: differ }) }]),
  ];
};
