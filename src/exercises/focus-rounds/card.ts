import type { CardLine } from "../../core/exercise.ts";

/** The live card says that people sit in pairs or trios; what they share belongs to their table. */
export const card = (): readonly CardLine[] => [];
