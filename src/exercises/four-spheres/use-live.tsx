import { useCallback, useEffect, useRef, useState } from "react";
import type { MoveAnswer } from "../../core/view.ts";
import type { Picture, Sized } from "./state.ts";

/** A size that is being changed: shown at once, saved when the hand rests. */
interface Change {
  readonly sphere: string;
  readonly picture: Picture;
  readonly hours: number | null;
  /** What was kept when the change began: once that has moved on, what is kept counts again. */
  readonly from: number | null;
}

const REST = 500;

/** Sizes as they are drawn now; one press or pull is many changes, but few moves. */
export function useLive(
  spheres: readonly Sized[],
  picture: Picture,
  save: (change: Omit<Change, "from">) => Promise<MoveAnswer>,
) {
  const [live, setLive] = useState<Change | null>(null);
  const waiting = useRef<Change | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const saveNow = useRef(save);
  useEffect(() => {
    saveNow.current = save;
  }, [save]);
  const flush = useCallback((): void => {
    clearTimeout(timer.current);
    const change = waiting.current;
    waiting.current = null;
    if (change === null) return;
    const { sphere, picture: where, hours } = change;
    void saveNow.current({ sphere, picture: where, hours }).then((answer) => {
      if (!answer.ok) setLive((now) => (now === change ? null : now));
    });
  }, []);
  useEffect(() => {
    document.addEventListener("visibilitychange", flush);
    window.addEventListener("pagehide", flush);
    return () => {
      document.removeEventListener("visibilitychange", flush);
      window.removeEventListener("pagehide", flush);
      flush();
    };
  }, [flush]);
  const keptOf = (sphere: string): number | null =>
    spheres.find(({ id }) => id === sphere)?.[picture] ?? null;
  const change = (sphere: string, hours: number | null): void => {
    const before = waiting.current;
    if (before !== null && (before.sphere !== sphere || before.picture !== picture)) flush();
    const next: Change = { sphere, picture, hours, from: keptOf(sphere) };
    waiting.current = next;
    setLive(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(flush, REST);
  };
  const hoursOf = (sphere: string): number | null => {
    const kept = keptOf(sphere);
    return live?.sphere === sphere && live.picture === picture && live.from === kept ? live.hours : kept;
  };
  return { hoursOf, change, flush };
}
