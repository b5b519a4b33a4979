import type { Instant } from "../../core/clock.ts";
import type { Language } from "../../core/text.ts";

const months = {
  nb: "januar februar mars april mai juni juli august september oktober november desember",
  nn: "januar februar mars april mai juni juli august september oktober november desember",
  en: "January February March April May June July August September October November December",
} as const satisfies Record<Language, string>;

/** "3. mars 2027": the day on the reader's own clock; browsers do not know the Nynorsk names. */
export const dayText = (at: Instant, language: Language): string => {
  const date = new Date(at);
  const month = months[language].split(" ")[date.getMonth()] ?? "";
  const [day, year] = [String(date.getDate()), String(date.getFullYear())];
  return language === "en" ? `${day} ${month} ${year}` : `${day}. ${month} ${year}`;
};
