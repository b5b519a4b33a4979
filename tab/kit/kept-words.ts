import { createContext, useContext, useState } from "react";
import { forgetFrom, withStorage } from "./storage.ts";

/** Where words wait that are not sent yet: the meeting and the step; undefined where nothing is kept. */
export const KeptWordsPlace = createContext<string | undefined>(undefined);

const prefix = "runde words ";

const write = (key: string | undefined, words: string): void => {
  if (key === undefined) return;
  withStorage("tab", (storage) => {
    if (words === "") storage.removeItem(key);
    else storage.setItem(key, words);
  });
};

/** Words on their way that outlive a reload of this tab, and go when they are sent, given up, or the tab is closed. */
export function useKeptWords(
  field: string,
  start: string,
): { readonly words: string; readonly change: (words: string) => void; readonly forget: () => void } {
  const place = useContext(KeptWordsPlace);
  const key = place === undefined ? undefined : `${prefix}${place} ${field}`;
  const [words, setWords] = useState(
    () => (key === undefined ? null : withStorage("tab", (storage) => storage.getItem(key))) ?? start,
  );
  return {
    words,
    change: (next) => {
      setWords(next);
      // What stood there before is no words of mine.
      write(key, next === start ? "" : next);
    },
    forget: () => {
      write(key, "");
    },
  };
}

/** Forgets every word that waits in a place, and in the places inside it. */
export function forgetWords(place: string): void {
  forgetFrom("tab", prefix + place);
}
