import { createContext, useContext } from "react";
import { useText } from "./language.tsx";
import { SymbolIcon } from "./symbol-icon.tsx";

/** How many times faster than the wall's a rehearsal's clock goes; null in a meeting that counts. */
export const Practice = createContext<number | null>(null);

/** True in a rehearsal: what is said to be seen by all is seen by the reader alone. */
export const usePractises = (): boolean => useContext(Practice) !== null;

/** Says as long as a rehearsal lasts that it is one: who is real, what stays, how fast the clock goes. */
export function PracticeStrip() {
  const text = useText();
  const speed = useContext(Practice);
  if (speed === null) return null;
  return (
    <p className="k-practice">
      <SymbolIcon name="people" />
      <span>
        <b>{text.practice}</b> · {text.practiceWho} {speed > 1 && text.practiceClock(speed)}
      </span>
    </p>
  );
}
