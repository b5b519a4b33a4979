import { setTimeout as delay } from "node:timers/promises";
import { Kysely, PostgresDialect, sql, type Transaction } from "kysely";
import { Migrator } from "kysely/migration";
import pg from "pg";
import type { Log } from "../app/ports.ts";
import type { Instant } from "../core/clock.ts";
import { migrations } from "./migrations/index.ts";
import { DatabaseSetupError, errorCode } from "./postgres/setup-error.ts";
import type { Tables } from "./tables.ts";

/** What the store's functions speak to: the database, or a transaction in it. */
export type Db = Kysely<Tables>;
export type Tx = Transaction<Tables>;

/** Two pools: a turn holds a connection while it waits for its meeting, and a read inside a turn must never wait for that. */
export interface Connections {
  readonly turns: Db;
  readonly reads: Db;
  /** For the few statements that every move makes: prepared by name, on the connections of `reads`. */
  readonly hot: pg.Pool;
  close(): Promise<void>;
}

// Our bigints are milliseconds and counts, which fit in a number.
const types = new pg.TypeOverrides();
types.setTypeParser(pg.types.builtins.INT8, Number);

const openPool = (
  url: string,
  max: number,
  name: string,
  lost: (pool: string, code: string) => void,
): pg.Pool => {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    application_name: `runde ${name}`,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 30_000,
    // A turn that hangs must not keep its meeting shut.
    idle_in_transaction_session_timeout: 30_000,
    lock_timeout: 15_000,
    keepAlive: true,
    types,
  });
  // Without a listener a connection that breaks while idle would end the process.
  pool.on("error", (error) => {
    lost(name, errorCode(error));
  });
  // The same for one that breaks while a turn has it: the turn's next question fails, and that is enough.
  pool.on("connect", (client) => {
    client.on("error", () => undefined);
  });
  return pool;
};

const on = (pool: pg.Pool): Db => new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });

/** Opens the pools; connections are made when they are first needed. */
export const connect = (url: string, log: Log): Connections => {
  let closing = false;
  const lost = (pool: string, code: string): void => {
    // Connections that break while we close are broken by us.
    if (!closing) log.warn("database connection lost", { pool, code });
  };
  const turns = on(openPool(url, 12, "turns", lost));
  const hot = openPool(url, 8, "reads", lost);
  const reads = on(hot);
  return {
    turns,
    reads,
    hot,
    close: async () => {
      closing = true;
      await Promise.all([turns.destroy(), reads.destroy()]);
    },
  };
};

/** Brings the tables up to date; simultaneous starts wait for one another. */
export const migrate = async (db: Db): Promise<void> => {
  const { rows } = await sql<{ version: number }>`
    select current_setting('server_version_num')::integer as version`.execute(db);
  const version = rows[0]?.version ?? 0;
  if (version < 160_000) {
    throw new DatabaseSetupError(
      "version",
      `Runde needs PostgreSQL 16 or newer; DATABASE_URL leads to version ${String(Math.floor(version / 10_000))}.`,
    );
  }
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve({ ...migrations }) },
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) {
    throw new DatabaseSetupError(
      "server",
      "The tables could not be brought up to date.",
      withoutContent(error),
    );
  }
};

/** An error of PostgreSQL without the rows it quotes: those may hold what a member wrote. */
export const withoutContent = (error: unknown): unknown => {
  if (error instanceof pg.DatabaseError) {
    error.detail = undefined;
    error.where = undefined;
    error.internalQuery = undefined;
    error.hint = undefined;
  }
  return error;
};

// Two turns stood in each other's way; nothing of either was seen, so the whole turn can be played again.
const playAgain = new Set(["40001", "40P01"]);
const TRIES = 5;

/** Runs `work` in one transaction: all of it is durable when this resolves, or none of it. */
export const transact = async <Result>(db: Db, work: (tx: Tx) => Promise<Result>): Promise<Result> => {
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.transaction().execute(work);
    } catch (error) {
      if (attempt === TRIES || !playAgain.has(errorCode(error))) throw withoutContent(error);
      await delay(attempt * 10);
    }
  }
};

/** runde_now(), the only clock, in epoch milliseconds. */
export const readNow = async (db: Db): Promise<Instant> => {
  const { rows } = await sql<{ now: number }>`select runde_now_ms() as now`.execute(db);
  const [row] = rows;
  if (row === undefined) throw new Error("the clock's row is missing");
  return row.now;
};
