import { type Language, languages } from "../../src/core/text.ts";
import { withStorage } from "../kit/storage.ts";

/** Where a person's choice of language waits in this browser: several people may share a machine. */
export const languageKey = (userId: string | undefined): string => `runde language ${userId ?? ""}`;

/** A language as it was kept; undefined for anything else. */
export const languageIn = (kept: string | null): Language | undefined =>
  languages.find((language) => language === kept);

/** The language this person has chosen here; undefined when none has been chosen. */
export const chosenLanguage = (userId: string | undefined): Language | undefined =>
  withStorage("browser", (storage) => languageIn(storage.getItem(languageKey(userId))));

/** Keeps a person's choice; the other windows of Runde in this browser follow. */
export const keepLanguage = (userId: string | undefined, language: Language): void => {
  withStorage("browser", (storage) => {
    storage.setItem(languageKey(userId), language);
  });
};
