import type { Log, Store } from "../app/ports.ts";
import type { Runde } from "../app/runde.ts";
import type { Hub } from "./hub.ts";

/** Milliseconds between looks for work when no hint has come. */
const IDLE_MS = 1000;
/** How often simulated colleagues in rehearsals may do something. */
const REHEARSAL_MS = 700;
/** How often somebody's own reminders are looked for. */
const REMINDERS_MS = 20_000;

export interface Workers {
  readonly stop: () => Promise<void>;
}

/** Due wake-ups, the outbox, rehearsals, and hints to the hub: the parts of the server that act without being asked. */
export const startWorkers = async (ports: {
  readonly runde: Runde;
  readonly store: Store;
  readonly hub: Hub;
  readonly log: Log;
}): Promise<Workers> => {
  const { runde, store, hub, log } = ports;
  const due = loop(log, "due", async () => (await runde.fireDue()).nextInMs);
  const relay = loop(log, "relay", async () => ((await runde.relay.once()) > 0 ? 0 : IDLE_MS));
  const colleagues = loop(log, "rehearsal", async () => {
    await runde.rehearsal.once();
    return REHEARSAL_MS;
  });
  const reminders = loop(log, "reminders", async () => ((await store.remindDue()) > 0 ? 0 : REMINDERS_MS));
  const listening = await store.listen({
    changed: ({ meeting, seq }) => {
      hub.changed(meeting, seq);
    },
    sheetChanged: ({ meeting, owner }) => {
      hub.sheetChanged(meeting, owner).catch(() => {
        log.warn("sheet not sent, waiting for the next hint", { meeting });
      });
    },
    tableChanged: ({ meeting }) => {
      hub.tableChanged(meeting);
    },
    networkChanged: hub.networkChanged,
    reconnected: hub.everything,
    effects: relay.wake,
    due: () => {
      due.wake();
      reminders.wake();
    },
  });
  return {
    stop: async () => {
      await Promise.all([listening.stop(), due.stop(), relay.stop(), colleagues.stop(), reminders.stop()]);
    },
  };
};

interface Loop {
  readonly wake: () => void;
  readonly stop: () => Promise<void>;
}

/** Runs work again and again; it says how long to sleep, a wake cuts the sleep short, a failure waits and tries again. */
const loop = (log: Log, name: string, work: () => Promise<number>): Loop => {
  let stopped = false;
  let woken = false;
  let rouse: (() => void) | null = null;
  const sleep = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(done, ms);
      function done(): void {
        clearTimeout(timer);
        rouse = null;
        resolve();
      }
      rouse = done;
    });
  const run = async (): Promise<void> => {
    while (!stopped) {
      woken = false;
      let ms = IDLE_MS;
      try {
        ms = await work();
      } catch {
        log.warn("worker tries again", { worker: name });
      }
      // A wake that came while working must not be slept through; stop() may have changed the flag meanwhile.
      if (!(woken as boolean) && !(stopped as boolean) && ms > 0) await sleep(ms);
    }
  };
  const running = run();
  return {
    wake: () => {
      woken = true;
      rouse?.();
    },
    stop: async () => {
      stopped = true;
      rouse?.();
      await running;
    },
  };
};
