import { type ReactNode, useCallback, useEffect, useRef, useState } from "react";

/** So long a hand rests on a line before it is taken as the choice, in milliseconds. */
const REST = 500;

interface Picked {
  readonly value: string;
  /** What was kept when it was picked: once that has changed, what is kept counts again. */
  readonly from: string;
}

/**
 * A list of lines whose choice is kept elsewhere: what is picked is shown at once and sent when the hand rests or leaves, so that
 * arrow keys walk past the lines between; what is not taken in falls back.
 */
export function LiveSelect({
  id,
  value,
  onPick,
  children,
}: {
  readonly id?: string | undefined;
  /** The choice as it is kept now. */
  readonly value: string;
  readonly onPick: (value: string) => unknown;
  readonly children: ReactNode;
}) {
  const [picked, setPicked] = useState<Picked | null>(null);
  const waiting = useRef<Picked | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const kept = useRef({ value, onPick });
  useEffect(() => {
    kept.current = { value, onPick };
  }, [value, onPick]);
  const send = useCallback((): void => {
    clearTimeout(timer.current);
    const pick = waiting.current;
    waiting.current = null;
    const now = kept.current;
    if (pick === null || pick.from !== now.value || pick.value === now.value) return;
    void Promise.resolve(now.onPick(pick.value)).then((answer) => {
      if (isRefused(answer)) setPicked((latest) => (latest === pick ? null : latest));
    });
  }, []);
  useEffect(() => {
    window.addEventListener("pagehide", send);
    return () => {
      window.removeEventListener("pagehide", send);
      send();
    };
  }, [send]);
  return (
    <select
      id={id}
      className="k-input"
      value={picked?.from === value ? picked.value : value}
      onChange={(event) => {
        const pick = { value: event.target.value, from: value };
        setPicked(pick);
        waiting.current = pick;
        clearTimeout(timer.current);
        timer.current = setTimeout(send, REST);
      }}
      onBlur={send}
    >
      {children}
    </select>
  );
}

const isRefused = (answer: unknown): boolean =>
  typeof answer === "object" && answer !== null && "ok" in answer && answer.ok === false;
