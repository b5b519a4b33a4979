import type { Text } from "../../core/text.ts";

/** What the round says on stage and sheet. */
export const texts = {
  noteTitle: { nb: "Huskelapp", nn: "Hugselapp", en: "A note to self" },
  noteHint: {
    nb: "Et par stikkord til deg selv, om du vil.",
    nn: "Nokre stikkord til deg sjølv, om du vil.",
    en: "A few words to yourself, if you like.",
  },
  noteGone: {
    nb: "Lappen slettes når møtet er slutt.",
    nn: "Lappen blir sletta når møtet er slutt.",
    en: "The note is deleted when the meeting ends.",
  },
} as const satisfies Record<string, Text>;
