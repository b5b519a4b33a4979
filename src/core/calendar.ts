import type { Instant } from "./clock.ts";
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

const DAY = 86_400_000;

/** The day "2027-03-02" an instant falls on in UTC: near enough for leaving out what is past. */
export const dayOf = (at: Instant): string => new Date(at).toISOString().slice(0, 10);

/** The day an instant falls on by the reader's own clock. */
export const localDay = (at: Instant): string => dayOf(at - new Date(at).getTimezoneOffset() * 60_000);

/** So many days later. */
export const addDays = (day: string, days: number): string => dayOf(Date.parse(day) + days * DAY);

/** «3. mars 2027», "3 March 2027" of a day "2027-03-03"; days in a calendar have no time zone. */
export const dateText = (day: string, language: Language, year = true): string => {
  const month = months[language][Number(day.slice(5, 7)) - 1] ?? "";
  const number = `${String(Number(day.slice(8, 10)))}${language === "en" ? "" : "."}`;
  return `${number}\u00a0${month}${year ? ` ${day.slice(0, 4)}` : ""}`;
};

/** «onsdag 3. mars 2027»; where `today` is given, the year only where it is another one. */
export const dayText = (day: string, language: Language, today?: string): string => {
  const weekday = weekdays[language][new Date(Date.parse(day)).getUTCDay()] ?? "";
  return `${weekday} ${dateText(day, language, today?.slice(0, 4) !== day.slice(0, 4))}`;
};

/** When the reminder of a day comes: in its morning, 07:00 UTC. */
export const morningOf = (day: string): Instant => Date.parse(`${day}T07:00:00Z`);

/** The reminder of a day, as it lies beside what is kept; none without a day, and none for a time gone by. */
export const reminderOn = (day: string | null, now: Instant): { readonly dueAt?: Instant } =>
  day !== null && morningOf(day) > now ? { dueAt: morningOf(day) } : {};
