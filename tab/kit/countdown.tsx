import { useEffect, useRef } from "react";
import { useAnnounce } from "./announcer.tsx";
import { useText } from "./language.tsx";
import { useTimeLeft } from "./now.tsx";
import { SymbolIcon } from "./symbol-icon.tsx";
import type { KitTexts } from "./texts.ts";
import { type ClockFace, clockText, minutesText, secondsLeft, type Tone, timeOfDay } from "./time.ts";

interface Owner {
  /** Whose time it is; absent when the time is everybody's. */
  readonly name?: string | undefined;
  /** The reader's own time. */
  readonly mine?: boolean | undefined;
}

/** The words beside a countdown: what the time left means for the one who speaks. */
export function timeWords(text: KitTexts, tone: Tone, length: number, owner: Owner = {}): string {
  const minutes = minutesText(length, text.decimalMark);
  if (tone === "over") return text.over;
  if (tone === "last") return owner.mine === true ? text.lastYou : text.last(owner.name);
  if (tone === "soon") return owner.mine === true ? text.soonYou : text.soon(owner.name);
  // Forty-one seconds are not 0.7 minutes to anybody.
  if (length % 30_000 !== 0) return text.leftOfClock(clockText(length));
  return owner.name !== undefined && owner.mine !== true
    ? text.leftOfName(owner.name, minutes)
    : text.leftOfOnly(minutes);
}

/** The time left as it is spoken: "2 minutter og 10 sekunder igjen". */
export function spokenTime(text: KitTexts, left: number): string {
  const seconds = Math.abs(secondsLeft(left));
  const words = text.spoken(Math.floor(seconds / 60), seconds % 60);
  return left < 0 ? text.spokenOver(words) : text.spokenLeft(words);
}

/** Says the time at 20 %, 5 % and when it is over, and at no other moment. */
export function useTimeAnnounced(tone: Tone, held: boolean, owner: Owner): void {
  const announce = useAnnounce();
  const text = useText();
  const last = useRef(tone);
  const { name, mine } = owner;
  useEffect(() => {
    const moods: readonly Tone[] = ["calm", "soon", "last", "over"];
    const later = moods.indexOf(tone) > moods.indexOf(last.current);
    last.current = tone;
    if (!later || held) return;
    announce(tone === "over" ? text.timeIsUp : timeWords(text, tone, 0, { name, mine }));
  }, [tone, held, announce, text, name, mine]);
}

/** A ring that empties, with the words that belong to it. */
export function Countdown({
  clock,
  name,
  mine,
  words,
  small = false,
}: {
  readonly clock: ClockFace;
  readonly name?: string | undefined;
  readonly mine?: boolean | undefined;
  /** Replaces the words under the figures while there is good time. */
  readonly words?: string | undefined;
  /** One low line, where other things matter more. */
  readonly small?: boolean | undefined;
}) {
  const text = useText();
  const { left, share, tone, held } = useTimeLeft(clock);
  useTimeAnnounced(tone, held, { name, mine });
  // A low line has no room for whose time it is until that matters.
  const owner = small && tone === "calm" ? {} : { name, mine };
  const calm = tone === "calm" ? words : undefined;
  return (
    <div
      className={`k-countdown k-${tone}${held ? " k-held" : ""}${small ? " k-low" : ""}`}
      role="timer"
      aria-label={spokenTime(text, left)}
    >
      <Emptying share={share} tone={tone} held={held} />
      <div aria-hidden="true">
        <p className="k-countdown-figures k-num">{clockText(left)}</p>
        <p className={`k-tone-${held ? "held" : tone}`}>
          {held ? text.held : (calm ?? timeWords(text, tone, clock.length, owner))}
        </p>
      </div>
    </div>
  );
}

function Emptying({
  share,
  tone,
  held,
}: {
  readonly share: number;
  readonly tone: Tone;
  readonly held: boolean;
}) {
  return (
    <svg className="ring k-countdown-ring" viewBox="0 0 72 72" aria-hidden="true">
      <circle className="ring-track" cx="36" cy="36" r="30" />
      {share > 0 && (
        <circle
          className={`ring-left ring-${tone}${held ? " ring-held" : ""}`}
          cx="36"
          cy="36"
          r="30"
          pathLength={100}
          strokeDasharray={`${String(Math.round(share * 1000) / 10)} 100`}
          transform="rotate(-90 36 36)"
        />
      )}
      {held && <path className="ring-pause" d="M30 27v18M42 27v18" />}
    </svg>
  );
}

/** The time left in words within a line: "2:10 igjen", "+0:30 på overtid". */
export function TimeText({ clock, icon = false }: { readonly clock: ClockFace; readonly icon?: boolean }) {
  const text = useText();
  const { left, tone, held } = useTimeLeft(clock);
  return (
    <span className={`k-time k-num k-tone-${held ? "held" : tone}`}>
      {icon && <SymbolIcon name={held ? "hold" : "clock"} />}
      {timeLine(text, left, held)}
    </span>
  );
}

/** One line of time: what is left, how far over, or that the clock is stopped. */
export function timeLine(text: KitTexts, left: number, held: boolean): string {
  if (held) return `${text.held} · ${clockText(left)}`;
  return left < 0 ? `${clockText(left)} ${text.over.split(".")[0] ?? ""}` : text.left(clockText(left));
}

/** A time of day in the reader's language: "kl. 12.02". */
export function useTimeOfDay(): (at: number) => string {
  const text = useText();
  return (at) => text.at(timeOfDay(at, text.hourMark));
}
