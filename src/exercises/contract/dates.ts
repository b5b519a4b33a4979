import type { Language } from "../../core/text.ts";

// Chromium's Intl has no Nynorsk: names and form are our own.
const weekdays: Readonly<Record<Language, readonly string[]>> = {
  nb: ["søndag", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag"],
  nn: ["søndag", "måndag", "tysdag", "onsdag", "torsdag", "fredag", "laurdag"],
  en: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
};
const norwegian = "januar,februar,mars,april,mai,juni,juli,august,september,oktober,november,desember".split(
  ",",
);
const english = "January,February,March,April,May,June,July,August,September,October,November,December".split(
  ",",
);

/** A calendar day in words: "tirsdag 2. mars 2027". */
export const dayInWords = (day: string, language: Language): string => {
  const date = new Date(`${day}T00:00:00Z`);
  const month = (language === "en" ? english : norwegian)[date.getUTCMonth()] ?? "";
  const number = `${String(date.getUTCDate())}${language === "en" ? "" : "."}`;
  return `${weekdays[language][date.getUTCDay()] ?? ""} ${number} ${month} ${String(date.getUTCFullYear())}`;
};
