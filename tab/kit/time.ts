/** How the time that is left should feel: a mood for ring, words and announcements. */
export type Tone = "calm" | "soon" | "last" | "over";

/** A running or stopped clock as the server tells it, in server milliseconds. */
export interface ClockFace {
  readonly deadline: number;
  /** The whole time given, extensions included, in its own time. */
  readonly length: number;
  /** When the clock was stopped; absent while it runs. */
  readonly heldAt?: number | undefined;
  /** How fast its time runs; a rehearsal's may be quicker than the wall's. */
  readonly rate?: number | undefined;
}

/** Milliseconds left, never more than were given (our clock may be a little behind the server's); below zero when the time is over. */
export const timeLeft = (clock: ClockFace, now: number): number =>
  Math.min(clock.length, (clock.deadline - (clock.heldAt ?? now)) * (clock.rate ?? 1));

/** The mood of the time left: the words change at 20 %, at 5 % and when it is over. */
export function toneOf(left: number, length: number): Tone {
  if (left <= 0) return "over";
  if (left <= length * 0.05) return "last";
  if (left <= length * 0.2) return "soon";
  return "calm";
}

/** The share of the time that is left, from 1 down to 0. */
export const shareLeft = (left: number, length: number): number =>
  length <= 0 ? 0 : Math.min(1, Math.max(0, left / length));

/** Whole seconds as people count down: 0 first when the time is really out. */
export const secondsLeft = (left: number): number =>
  left >= 0 ? Math.ceil(left / 1000) : Math.floor(left / 1000);

/** A time left as "2:10", an overrun as "+0:30", more than an hour as "1:02:10". */
export function clockText(left: number): string {
  const seconds = secondsLeft(left);
  const whole = Math.abs(seconds);
  const two = (n: number): string => String(n).padStart(2, "0");
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor(whole / 60) % 60;
  const body =
    hours > 0
      ? `${String(hours)}:${two(minutes)}:${two(whole % 60)}`
      : `${String(minutes)}:${two(whole % 60)}`;
  return seconds < 0 ? `+${body}` : body;
}

/** A length in minutes as people write it: whole, or with one decimal. */
export function minutesText(milliseconds: number, decimalMark = ","): string {
  const minutes = Math.round(milliseconds / 6000) / 10;
  return String(minutes).replace(".", decimalMark);
}

/** Whole minutes, rounded to the nearest. */
export const wholeMinutes = (milliseconds: number): number => Math.round(milliseconds / 60_000);

/** The time of day where the reader is, as "12.02" (English: "12:02"). */
export function timeOfDay(at: number, hourMark = "."): string {
  const date = new Date(at);
  return [date.getHours(), date.getMinutes()].map((n) => String(n).padStart(2, "0")).join(hourMark);
}
