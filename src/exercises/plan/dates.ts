import { z } from "zod";
import { months } from "../../core/calendar.ts";
import type { Language } from "../../core/text.ts";

/** Days and times of day as people here write them; no time zones, for a date in a calendar has none. */

/** Thirty days have September …; 29 February in leap years only. A pattern, so that tools can read the rule. */
const realDay =
  /^20(?:\d\d-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:[02468][048]|[13579][26])-02-29)$/;

/** A day as "2027-03-02", in this century. */
export const Day = z.string().regex(realDay);
/** A time of day as "09:30". */
export const TimeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** «kl. 09.30–12.00», «kl. 09.30»; English "09:30–12:00". */
export const hoursText = (start: string, end: string | null, language: Language): string => {
  const hours = end === null ? start : `${start}–${end}`;
  return language === "en" ? hours : `kl.\u00a0${hours.replaceAll(":", ".")}`;
};

/** Reads «3.3.», «3. mars», «tirsdag 3. mars 2027», «3/3-27», «2027-03-03»; without a year, the next such day. */
export const readDay = (text: string, today: string): string | null => {
  const words = text.toLowerCase().replaceAll("\u00a0", " ").trim();
  const written = /^(20\d\d)-(\d\d?)-(\d\d?)$/.exec(words);
  if (written !== null) return real(written[1], written[2], written[3]);
  const found =
    /^(?:[a-zæøå]+\s+)?(\d{1,2})\s*[./ ]?\s*(\d{1,2}|[a-zæøå]{3,})\.?(?:[\s.,/-]*(\d{4}|\d{2}))?\.?$/.exec(
      words,
    );
  if (found === null) return null;
  const month = monthOf(found[2] ?? "");
  if (month === null) return null;
  const [day, year] = [found[1], found[3]];
  if (year !== undefined) return real(year.length === 2 ? `20${year}` : year, month, day);
  const thisYear = real(today.slice(0, 4), month, day);
  return thisYear !== null && thisYear >= today ? thisYear : real(String(+today.slice(0, 4) + 1), month, day);
};

const two = (part: string | undefined): string => (part ?? "").padStart(2, "0");

const real = (
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): string | null => {
  const text = `${year ?? ""}-${two(month)}-${two(day)}`;
  return realDay.test(text) ? text : null;
};

const monthOf = (word: string): string | null => {
  if (/^\d+$/.test(word)) return word;
  const place = Object.values(months)
    .map((names) => names.findIndex((name) => name.toLowerCase().startsWith(word)))
    .find((at) => at >= 0);
  return place === undefined ? null : String(place + 1);
};

/** Hours as they were understood. */
export interface Hours {
  readonly start: string;
  readonly end: string | null;
}

/** Reads «9», «9.30», «0930», «kl. 09.30–12.00», «9-12». */
export const readHours = (text: string): Hours | null => {
  const words = text
    .toLowerCase()
    .replaceAll("\u00a0", " ")
    .replace(/kl\.?|\s/g, "");
  const [first, second, ...rest] = words.split(/[–—-]|til/);
  const start = readTime(first ?? "");
  if (start === null || rest.length > 0) return null;
  if (second === undefined) return { start, end: null };
  const end = readTime(second);
  return end === null ? null : { start, end };
};

const readTime = (text: string): string | null => {
  const found = /^(\d{1,2})(?:[.:]?(\d{2}))?$/.exec(text);
  if (found === null) return null;
  const time = `${two(found[1])}:${two(found[2] ?? "00")}`;
  return TimeOfDay.safeParse(time).success ? time : null;
};
