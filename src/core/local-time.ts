import { type Instant, MINUTE } from "./clock.ts";

const wallClock = (timeZone: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
  });

/** Milliseconds a zone is ahead of UTC at an instant. */
const offsetAt = (at: Instant, zone: Intl.DateTimeFormat): number => {
  const parts = zone.formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find((found) => found.type === type)?.value ?? 0);
  const wall = Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"));
  return wall - Math.floor(at / MINUTE) * MINUTE;
};

/** The instant of a time of day "HH:MM" on the day of another instant, as the clocks on the wall there show it. */
export const timeOfDayAt = (time: string, day: Instant, timeZone: string): Instant => {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  const zone = wallClock(timeZone);
  const here = new Date(day + offsetAt(day, zone));
  const wall = Date.UTC(here.getUTCFullYear(), here.getUTCMonth(), here.getUTCDate(), hours, minutes);
  // The second look settles days on which summer time begins or ends.
  const guess = wall - offsetAt(wall, zone);
  return wall - offsetAt(guess, zone);
};
