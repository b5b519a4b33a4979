import type { Language } from "../../src/core/text.ts";

/** What each language calls itself. */
export const languageNames: Readonly<Record<Language, string>> = {
  nb: "Bokmål",
  nn: "Nynorsk",
  en: "English",
};
