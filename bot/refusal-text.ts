import { appRefusals } from "../src/app/texts.ts";
import { refusalTexts } from "../src/core/refusals.ts";
import { inLanguage, type Language, type Text } from "../src/core/text.ts";
import { exercises } from "../src/exercises/registry.ts";
import { answerTexts } from "./texts.ts";

const tables: readonly Readonly<Record<string, Text>>[] = [
  refusalTexts,
  appRefusals,
  ...exercises.map(({ refusals }) => refusals),
];

/** Why something was not done, in the network's language (SPEC R1). */
export const refusalText = (reason: string, language: Language): string => {
  const table = tables.find((one) => Object.hasOwn(one, reason));
  return inLanguage(table?.[reason] ?? answerTexts.broken, language);
};
