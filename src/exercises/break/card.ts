import type { CardLine } from "../../core/exercise.ts";

/** The live card already says when we go on; a break adds nothing. */
export const breakCard = (): readonly CardLine[] => [];
