import { printRefusals } from "../app/print-texts.ts";
import { appRefusals } from "../app/texts.ts";
import { refusalTexts } from "../core/refusals.ts";
import { inLanguage, type Language, languages, type Text } from "../core/text.ts";
import { exercises } from "../exercises/registry.ts";

const byExercise: Readonly<Record<string, Text>> = Object.assign(
  {},
  ...exercises.map(({ refusals }) => refusals),
) as Readonly<Record<string, Text>>;

/** The text of a refusal in the reader's language; every reason code has one (SPEC R1). */
export const refusalText = (reason: string, language: Language): string => {
  for (const table of [refusalTexts, appRefusals, printRefusals, byExercise] as readonly Readonly<
    Record<string, Text>
  >[]) {
    const text = Object.hasOwn(table, reason) ? table[reason] : undefined;
    if (text !== undefined) return inLanguage(text, language);
  }
  return inLanguage(appRefusals["malformed"] ?? { nb: reason, nn: reason, en: reason }, language);
};

/** The first of our languages that a browser asks for; Bokmål otherwise. */
export const languageOf = (header: string | undefined): Language => {
  const wanted = (header ?? "")
    .toLowerCase()
    .split(",")
    .map((part) => part.trim().slice(0, 2));
  for (const one of wanted) {
    const found = languages.find((language) => language === (one === "no" ? "nb" : one));
    if (found !== undefined) return found;
  }
  return "nb";
};
