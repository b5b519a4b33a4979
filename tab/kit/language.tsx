import { createContext, type ReactNode, useContext } from "react";
import type { Language } from "../../src/core/text.ts";
import { type KitTexts, kitTexts } from "./texts.ts";

/** A table with one entry per language. */
export interface InLanguages<Words> {
  readonly nb: Words;
  readonly nn: Words;
  readonly en: Words;
}

const LanguageContext = createContext<Language>("nb");

/** Sets the language of everything inside. */
export function LanguageProvider({
  language,
  children,
}: {
  readonly language: Language;
  readonly children: ReactNode;
}) {
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

/** The language the reader has chosen. */
export const useLanguage = (): Language => useContext(LanguageContext);

/** The words of a text table in the reader's language. */
export function useTexts<Words>(table: InLanguages<Words>): Words {
  return table[useContext(LanguageContext)];
}

/** The kit's own words in the reader's language. */
export const useText = (): KitTexts => useTexts(kitTexts);
