import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { Boot } from "../frame/boot-context.tsx";
import { createMeetingClient, type MeetingClient } from "./client.ts";
import { type MeetingModel, modelOf } from "./model.ts";
import { browserPending } from "./pending-idb.ts";
import type { SyncState } from "./state.ts";
import { syncTexts } from "./texts.ts";
import { browserWire } from "./wire.ts";

interface Shared {
  readonly client: MeetingClient;
  users: number;
  readonly letGo: () => void;
}

// Stage and panel in one window follow a meeting over one socket.
const open = new Map<string, Shared>();
const pending = browserPending();
const keepFor = 1000;

function share(boot: Boot, meeting: string): Shared {
  const known = open.get(meeting);
  if (known) return known;
  const client = createMeetingClient({
    meeting,
    getToken: boot.host.getToken,
    open: browserWire(boot.language),
    pending,
    words: syncTexts[boot.language],
    machine: {
      now: () => Date.now(),
      newId: () => crypto.randomUUID(),
      luck: () => Math.random(),
      later: (run, milliseconds) => {
        const timer = setTimeout(run, milliseconds);
        return () => {
          clearTimeout(timer);
        };
      },
    },
  });
  // Back from sleep or from another network: there is no need to wait for the next attempt.
  const wake = (): void => {
    const { status } = client.get();
    if (document.visibilityState === "visible" && (status === "lost" || status === "connecting"))
      client.retry();
  };
  window.addEventListener("online", wake);
  document.addEventListener("visibilitychange", wake);
  const letGo = (): void => {
    window.removeEventListener("online", wake);
    document.removeEventListener("visibilitychange", wake);
    client.stop();
    open.delete(meeting);
  };
  const shared: Shared = { client, users: 0, letGo };
  open.set(meeting, shared);
  return shared;
}

/** Follows a meeting while the view stands; one socket serves all views of the page. */
export function useMeetingClient(boot: Boot, meeting: string): MeetingClient {
  const [shared] = useState(() => share(boot, meeting));
  useEffect(() => {
    shared.users += 1;
    return () => {
      shared.users -= 1;
      // A view that is only drawn anew comes back at once.
      setTimeout(() => {
        if (shared.users === 0) shared.letGo();
      }, keepFor);
    };
  }, [shared]);
  return shared.client;
}

/** What is known of the meeting now. */
export function useSyncState(client: MeetingClient): SyncState {
  return useSyncExternalStore(client.subscribe, client.get, client.get);
}

/** The meeting as this reader sees it, or null until it is here. */
export function useMeetingModel(state: SyncState): MeetingModel | null {
  return useMemo(() => modelOf(state), [state]);
}
