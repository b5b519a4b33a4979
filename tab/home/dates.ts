import { dateText, localDay, weekdays } from "../../src/core/calendar.ts";
import type { Language } from "../../src/core/text.ts";

/** "12. mars 2026" / "12 March 2026", in the reader's own time zone. */
export const dayText = (at: Date, language: Language, year = true): string =>
  dateText(localDay(at.getTime()), language, year);

/** "Torsdag 27. august kl. 09.00" / "Thursday 27 August, 09:00". */
export const whenText = (at: Date, language: Language): string => {
  const two = (n: number): string => String(n).padStart(2, "0");
  const name = weekdays[language][at.getDay()] ?? "";
  const day = `${name.charAt(0).toLocaleUpperCase()}${name.slice(1)} ${dayText(at, language, false)}`;
  return language === "en"
    ? `${day}, ${two(at.getHours())}:${two(at.getMinutes())}`
    : `${day} kl. ${two(at.getHours())}.${two(at.getMinutes())}`;
};
