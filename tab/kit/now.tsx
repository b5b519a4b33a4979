import { createContext, type ReactNode, useCallback, useContext, useSyncExternalStore } from "react";
import { type ClockFace, shareLeft, type Tone, timeLeft, toneOf } from "./time.ts";

interface ServerTime {
  /** Server time minus this machine's time. */
  readonly offset: number;
  /** A time that stands still, for pictures and tests. */
  readonly fixed?: number | undefined;
}

const ServerTimeContext = createContext<ServerTime>({ offset: 0 });

/** Tells everything inside how far this machine's clock is from the server's. */
export function ServerTimeProvider({
  offset,
  fixed,
  children,
}: {
  readonly offset: number;
  readonly fixed?: number | undefined;
  readonly children: ReactNode;
}) {
  return <ServerTimeContext value={{ offset, fixed }}>{children}</ServerTimeContext>;
}

const wholeSecond = (offset: number): number => Math.floor((Date.now() + offset) / 1000) * 1000;

/** The server's time, ticking at its whole seconds, so that all screens change together. */
export function useNow(offset?: number): number {
  const server = useContext(ServerTimeContext);
  const used = offset ?? server.offset;
  const subscribe = useCallback(
    (tick: () => void) => {
      let timer: ReturnType<typeof setTimeout>;
      const wait = (): void => {
        // A few milliseconds past the second, so that a timer that fires early does not show the old one.
        timer = setTimeout(
          () => {
            tick();
            wait();
          },
          1005 - ((Date.now() + used) % 1000),
        );
      };
      wait();
      return () => {
        clearTimeout(timer);
      };
    },
    [used],
  );
  const live = useSyncExternalStore(
    subscribe,
    () => wholeSecond(used),
    () => wholeSecond(used),
  );
  return server.fixed ?? live;
}

/** A clock as it stands now: what is left, its share and its mood. */
export function useTimeLeft(clock: ClockFace): {
  readonly left: number;
  readonly share: number;
  readonly tone: Tone;
  readonly held: boolean;
} {
  const left = timeLeft(clock, useNow());
  return {
    left,
    share: shareLeft(left, clock.length),
    tone: toneOf(left, clock.length),
    held: clock.heldAt !== undefined,
  };
}
