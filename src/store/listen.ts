import { setTimeout as delay } from "node:timers/promises";
import pg from "pg";
import type { Log, Store } from "../app/ports.ts";
import { CHANNEL, type Hint, readHint } from "./hints.ts";
import { errorCode } from "./postgres/setup-error.ts";

type On = Parameters<Store["listen"]>[0];

const HEARTBEAT_MS = 15_000;
const PATIENCE_MS = 5_000;
const RETRY_MS = 250;

const tell = (on: On, keyGone: (owner: string) => void, hint: Hint): void => {
  switch (hint.t) {
    case "meeting":
      on.changed({ meeting: hint.m, seq: hint.s });
      return;
    case "sheet":
      on.sheetChanged({ meeting: hint.m, step: hint.p, owner: hint.o });
      return;
    case "table":
      on.tableChanged?.({ meeting: hint.m, step: hint.p, table: hint.b });
      return;
    case "network":
      on.networkChanged?.(hint.n);
      return;
    case "effects":
      on.effects();
      return;
    case "due":
      on.due();
      return;
    case "key-gone":
      keyGone(hint.k);
      return;
  }
};

/** Listens on a connection of its own, asks it now and then whether it lives, and makes a new one when it does not. */
export const listen =
  (url: string, log: Log, keyGone: (owner: string) => void): Store["listen"] =>
  async (on) => {
    const ending = new AbortController();
    const pause = async (ms: number): Promise<void> => {
      await delay(ms, undefined, { signal: ending.signal }).catch(() => undefined);
    };

    const open = async (): Promise<{ client: pg.Client; broken: Promise<void> }> => {
      const client = new pg.Client({
        connectionString: url,
        application_name: "runde listener",
        connectionTimeoutMillis: PATIENCE_MS,
        query_timeout: PATIENCE_MS,
        keepAlive: true,
      });
      const broken = new Promise<void>((resolve) => {
        client.once("error", () => {
          resolve();
        });
        client.once("end", resolve);
      });
      // Later errors of the same connection have nothing new to say.
      client.on("error", () => undefined);
      client.on("notification", ({ payload }) => {
        const hint = readHint(payload ?? "");
        if (hint !== null) tell(on, keyGone, hint);
      });
      await client.connect();
      await client.query(`listen ${CHANNEL}`);
      return { client, broken };
    };

    const stay = async ({ client, broken }: Awaited<ReturnType<typeof open>>): Promise<void> => {
      const over = broken.then(() => false);
      const beat = async (): Promise<boolean> => {
        await pause(HEARTBEAT_MS);
        if (ending.signal.aborted) return false;
        // A connection that was cut silently gives no sign by itself.
        return client.query("select 1").then(
          () => true,
          () => false,
        );
      };
      while (await Promise.race([over, beat()]));
      await client.end().catch(() => undefined);
    };

    const comeBack = async (): Promise<Awaited<ReturnType<typeof open>> | null> => {
      for (;;) {
        await pause(RETRY_MS);
        if (ending.signal.aborted) return null;
        try {
          return await open();
        } catch (error) {
          log.warn("listening again failed", { code: errorCode(error) });
        }
      }
    };

    const first = await open();
    const run = async (): Promise<void> => {
      let current: Awaited<ReturnType<typeof open>> | null = first;
      while (current !== null) {
        await stay(current);
        if (ending.signal.aborted) return;
        current = await comeBack();
        // Whatever was told while nobody listened is lost: everything may have changed.
        if (current !== null) on.reconnected();
      }
    };
    const running = run();
    return {
      stop: async () => {
        ending.abort();
        await running;
      },
    };
  };
