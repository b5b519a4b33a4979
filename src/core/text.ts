import type { ProgrammeText } from "./programme-text.ts";

// Its schema lies apart, so that the tab knows the languages before it needs zod.
export { ProgrammeText } from "./programme-text.ts";

export const languages = ["nb", "nn", "en"] as const;
export type Language = (typeof languages)[number];

/** A text of our own, in every language. */
export interface Text {
  readonly nb: string;
  readonly nn: string;
  readonly en: string;
}

/** The text in the reader's language; Bokmål where a programme's author has not written it yet. */
export const inLanguage = (text: ProgrammeText | Text, language: Language): string =>
  text[language] ?? text.nb;

/** Puts values into {named} places; an unknown name is left standing so that a test can find it. */
export const fill = (template: string, values: Readonly<Record<string, string | number>>): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  );

/** A text in the reader's language with its places filled. */
export const say = (
  text: Text | ProgrammeText,
  { language }: { readonly language: Language },
  values: Readonly<Record<string, string | number>> = {},
): string => fill(inLanguage(text, language), values);
