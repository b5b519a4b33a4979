import { createContext, useCallback, useContext, useEffect, useState, useSyncExternalStore } from "react";
import type { Language } from "../../src/core/text.ts";
import { useLanguage } from "./language.tsx";

/** What is known of one of the browser's voices. */
interface VoiceLike {
  readonly lang: string;
  /** Speaks on this machine; the others send the words away. */
  readonly localService: boolean;
}

/** Nynorsk is read by a Norwegian voice of either kind, Bokmål likewise; the own kind first. */
const wanted: Readonly<Record<Language, readonly string[]>> = {
  nb: ["nb", "no", "nn"],
  nn: ["nn", "nb", "no"],
  en: ["en"],
};

/** The voice that reads a language aloud without sending a word off this machine; undefined where there is none. */
export function voiceFor<Voice extends VoiceLike>(
  voices: readonly Voice[],
  language: Language,
): Voice | undefined {
  const here = voices.filter(({ localService }) => localService);
  return wanted[language].flatMap((code) =>
    here.filter(({ lang }) => lang.toLowerCase().split(/[-_]/u)[0] === code),
  )[0];
}

const speech = (): SpeechSynthesis | undefined =>
  "speechSynthesis" in window ? window.speechSynthesis : undefined;

// Browsers fetch their list of voices late, and tell when it is there.
const onVoices = (listener: () => void): (() => void) => {
  const known = speech();
  known?.addEventListener("voiceschanged", listener);
  return () => {
    known?.removeEventListener("voiceschanged", listener);
  };
};

const ownVoice = (language: Language): SpeechSynthesisVoice | undefined =>
  voiceFor(speech()?.getVoices() ?? [], language);

/** Whether the browser has a voice for the reader's language on this machine. */
export function useHasVoice(): boolean {
  const language = useLanguage();
  return useSyncExternalStore(onVoices, () => ownVoice(language) !== undefined);
}

/** Whether lines to read aloud can be read by the browser: off until somebody in the room switches it on. */
export const VoiceSwitch = createContext(false);

/** Reads a line aloud, and stops when its place is gone; null while the voice is off. */
export function useReadAloud(
  words: string,
): { readonly speaking: boolean; readonly toggle: () => void } | null {
  const on = useContext(VoiceSwitch);
  const language = useLanguage();
  const hasVoice = useHasVoice();
  const [speaking, setSpeaking] = useState(false);
  const stop = useCallback(() => {
    speech()?.cancel();
    setSpeaking(false);
  }, []);
  useEffect(() => {
    if (!on) return;
    return () => {
      speech()?.cancel();
    };
  }, [on]);
  if (!on || !hasVoice) return null;
  const start = (): void => {
    const voice = ownVoice(language);
    if (voice === undefined) return;
    const said = new SpeechSynthesisUtterance(words);
    said.voice = voice;
    said.lang = voice.lang;
    said.rate = 0.95;
    said.onend = () => {
      setSpeaking(false);
    };
    said.onerror = said.onend;
    speech()?.cancel();
    speech()?.speak(said);
    setSpeaking(true);
  };
  return { speaking, toggle: speaking ? stop : start };
}
