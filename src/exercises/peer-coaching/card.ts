import type { CardContext, CardLine } from "../../core/exercise.ts";
import { inLanguage, type Language } from "../../core/text.ts";
import { placeOf } from "./part.ts";
import type { Board } from "./state.ts";
import { texts } from "./texts.ts";

/** One reminder before anyone tells anything; titles never leave the meeting. */
export const peerCoachingCard = (
  _board: Board,
  language: Language,
  { phase }: CardContext,
): readonly CardLine[] =>
  placeOf(phase, null) === "before"
    ? [
        { text: inLanguage(texts.anonymise, language) },
        { text: inLanguage(texts.deleted, language), subtle: true },
      ]
    : [];
