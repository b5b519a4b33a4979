import { sql } from "kysely";
import type { Log, Store } from "../app/ports.ts";
import { agendas } from "./agendas.ts";
import { createClockEstimate } from "./clock-estimate.ts";
import { connect, type Db, migrate, readNow } from "./connection.ts";
import { fireDue } from "./due.ts";
import { CHANNEL, writeHint } from "./hints.ts";
import type { KeyWrapper } from "./key-wrapper.ts";
import type { LightMeans } from "./light-turn.ts";
import { listen } from "./listen.ts";
import { localHints } from "./local-hints.ts";
import { meetings } from "./meetings.ts";
import { mine } from "./mine.ts";
import { networks } from "./networks.ts";
import { outbox } from "./outbox.ts";
import { changeOutcome, latestOutcomes, outcomeVersions } from "./outcomes.ts";
import { ownProgrammes } from "./own-programmes.ts";
import { checkMasterKey, ownerKeys } from "./owner-keys.ts";
import { people } from "./people.ts";
import { printTickets } from "./print-tickets.ts";
import { purge, purgeSometimes } from "./purge.ts";
import { remindDue } from "./reminders.ts";
import { createSnapshots } from "./snapshots.ts";
import { turns } from "./turns.ts";

/** The store, and what only those who run it may do. */
export interface OpenedStore extends Store {
  /** Moves runde_now() ahead, for tests and rehearsals of a whole day; the database refuses it in production. */
  shiftClock(byMs: number): Promise<void>;
  /** Deletes what has had its time; workers do it by themselves now and then. */
  purge(): Promise<void>;
  close(): Promise<void>;
}

/** Says once and for all that members' meetings live here, or that time may be moved. */
const declarePurpose = async (db: Db, production: boolean): Promise<void> => {
  await (production
    ? sql`update clock set purpose = 'production', offset_ms = 0 where purpose <> 'production'`
    : // A production database stays one, whoever opens it.
      sql`update clock set purpose = 'rehearsal' where purpose = 'unknown'`
  ).execute(db);
};

/** Opens the store on a PostgreSQL database: tables up to date, the master key checked, the clock's purpose declared. */
export const openStore = async (options: {
  readonly url: string;
  readonly keys: KeyWrapper;
  readonly log: Log;
  readonly production: boolean;
}): Promise<OpenedStore> => {
  const { url, log, production } = options;
  const connections = connect(url, log);
  const { turns: write, reads } = connections;
  try {
    await migrate(write);
    await checkMasterKey(write, options.keys);
    await declarePurpose(write, production);
  } catch (error) {
    await connections.close();
    throw error;
  }
  const keys = ownerKeys(options.keys);
  const clock = createClockEstimate();
  const snapshots = createSnapshots();
  const hints = localHints(({ meeting, seq }) => {
    snapshots.outdated(meeting, seq);
  });
  const means: LightMeans = {
    keys,
    agendas: agendas(),
    connections,
    hot: connections.hot,
    snapshots,
    clock,
    changed: hints.tell,
  };
  const fire = fireDue(write, means, log);
  const tidy = purgeSometimes(write);
  return {
    now: async () => readNow(reads),
    ...turns(means),
    ...meetings(means),
    ...people(connections, keys, hints.tellNetwork),
    ...networks(connections, hints.tellNetwork),
    ...mine(connections, means),
    ...outbox(connections),
    ...ownProgrammes(connections),
    ...printTickets(connections),
    memory: async (network) => latestOutcomes(reads, [network]),
    changeOutcome: async (network, kind, change) => changeOutcome(write, network, kind, change),
    outcomeVersions: async (network, kind) => outcomeVersions(reads, network, kind),
    remindDue: async () => remindDue(write),
    fireDue: async (effect) => {
      const outcome = await fire(effect);
      await tidy();
      return outcome;
    },
    listen: hints.alsoTo(
      listen(url, log, (owner) => {
        keys.forget(owner);
      }),
    ),
    shiftClock: async (byMs) => {
      clock.forget();
      await sql`update clock set offset_ms = offset_ms + ${byMs}`.execute(write);
      await sql`select pg_notify(${CHANNEL}, ${writeHint({ t: "due" })})`.execute(write);
    },
    purge: async () => purge(write),
    close: async () => connections.close(),
  };
};
