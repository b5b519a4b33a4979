import { months, weekdays } from "../../core/calendar.ts";
import type { Language } from "../../core/text.ts";

/** A calendar day in words: "tirsdag 2. mars 2027". */
export const dayInWords = (day: string, language: Language): string => {
  const date = new Date(`${day}T00:00:00Z`);
  const month = months[language][date.getUTCMonth()] ?? "";
  const number = `${String(date.getUTCDate())}${language === "en" ? "" : "."}`;
  return `${weekdays[language][date.getUTCDay()] ?? ""} ${number} ${month} ${String(date.getUTCFullYear())}`;
};
