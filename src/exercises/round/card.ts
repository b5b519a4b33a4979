import type { CardLine } from "../../core/exercise.ts";

/** The live card already says who has the word and what is asked; a round adds nothing. */
export const roundCard = (): readonly CardLine[] => [];
