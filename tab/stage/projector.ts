import { useEffect, useRef } from "react";

interface Policy {
  readonly allowsFeature: (name: string) => boolean;
}

// A host's frame may forbid it; asking all the same would only fill the console.
const allowed = (): boolean => {
  const policy = "featurePolicy" in document ? (document.featurePolicy as Policy) : undefined;
  return "wakeLock" in navigator && policy?.allowsFeature("screen-wake-lock") !== false;
};

/** Keeps the screen awake while the stage stands: a projector must not go dark in the middle of a round. */
export function useScreenAwake(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | undefined;
    let left = false;
    const hold = async (): Promise<void> => {
      if (document.visibilityState !== "visible" || !allowed()) return;
      try {
        lock = await navigator.wakeLock.request("screen");
        if (left) await lock.release();
      } catch {
        // A host may forbid it; the meeting goes on, and the machine's own setting decides.
      }
    };
    const again = (): void => void hold();
    again();
    document.addEventListener("visibilitychange", again);
    return () => {
      left = true;
      document.removeEventListener("visibilitychange", again);
      void lock?.release();
    };
  }, []);
}

/** One low, soft tone; nothing that startles. */
function softBell(audio: AudioContext): void {
  const start = audio.currentTime + 0.02;
  for (const [pitch, loudness] of [
    [392, 0.12],
    [587, 0.05],
  ] as const) {
    const tone = audio.createOscillator();
    const level = audio.createGain();
    tone.type = "sine";
    tone.frequency.value = pitch;
    level.gain.setValueAtTime(0, start);
    level.gain.linearRampToValueAtTime(loudness, start + 0.08);
    level.gain.exponentialRampToValueAtTime(0.0001, start + 2.4);
    tone.connect(level).connect(audio.destination);
    tone.start(start);
    tone.stop(start + 2.5);
  }
}

/** Rings once each time the time runs out, where somebody has switched the bell on. */
export function useBell(rings: boolean): void {
  const before = useRef(rings);
  useEffect(() => {
    const rose = rings && !before.current;
    before.current = rings;
    if (!rose) return;
    const audio = new AudioContext();
    softBell(audio);
    const timer = setTimeout(() => void audio.close(), 3000);
    return () => {
      clearTimeout(timer);
    };
  }, [rings]);
}

/** Fills the screen, or gives it back. */
export async function toggleFullScreen(): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen();
  } catch {
    // The host does not allow it here; the browser's own full screen still does.
  }
}
