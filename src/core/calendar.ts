import type { Language } from "./text.ts";

// Chromium's Intl has no Nynorsk, and writes 09:30 for 09.30: the names are our own.

/** The days of the week, Sunday first, as the reader's language writes them in a sentence. */
export const weekdays: Readonly<Record<Language, readonly string[]>> = {
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

/** The months, January first. */
export const months: Readonly<Record<Language, readonly string[]>> = {
  nb: norwegian,
  nn: norwegian,
  en: english,
};
