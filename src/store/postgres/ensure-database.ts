import { execFile } from "node:child_process";
import { setTimeout as delay } from "node:timers/promises";
import { promisify } from "node:util";
import pg from "pg";
import { serverAccount } from "./account.ts";
import { type Binaries, findBinaries } from "./binaries.ts";
import { type Cluster, databaseUser, openCluster, openHome } from "./cluster.ts";
import { dataFolder, type Environment } from "./data-folder.ts";
import { disownLock, isPostgres, type Postmaster, readPostmaster, waitUntilGone } from "./postmaster.ts";
import { DatabaseSetupError, errorCode, errorMessage } from "./setup-error.ts";
import { type ServerSettings, startServer } from "./start-server.ts";

/** A database to work with. */
export interface Database {
  readonly url: string;
  /** Whether it ran before us: somebody else's by `DATABASE_URL`, or one that outlived an earlier Runde. */
  readonly adopted: boolean;
  /** Lets go of it, and stops the server when nobody else on this machine uses it. */
  stop(): Promise<void>;
}

const databaseName = "runde";
/** Every Runde that uses the server holds this lock, shared; whoever gets it alone is the last. */
const usersLock = 7_293_641;
const patienceMs = 15_000;

const address = (cluster: Cluster, port: number, database: string): string =>
  `postgres://${databaseUser}:${cluster.password}@127.0.0.1:${String(port)}/${database}`;

const connect = async (cluster: Cluster, port: number): Promise<pg.Client | null> => {
  const client = new pg.Client({
    connectionString: address(cluster, port, "postgres"),
    connectionTimeoutMillis: 3_000,
    keepAlive: true,
    application_name: "runde keeper",
  });
  // A broken connection is told by "end"; without a listener its "error" would end our process.
  client.on("error", () => undefined);
  try {
    await client.connect();
    // Waits while the last user stops the server, and breaks with it.
    await client.query("select pg_advisory_lock_shared($1)", [usersLock]);
    return client;
  } catch (error) {
    await client.end().catch(() => undefined);
    if (errorCode(error) === "28P01") {
      throw new DatabaseSetupError(
        "server",
        `The database server does not know the password in ${cluster.folder}. Was the folder copied?`,
        error,
      );
    }
    return null;
  }
};

interface Hold {
  readonly postmaster: Postmaster;
  readonly client: pg.Client;
  readonly adopted: boolean;
}

const hold = async (
  cluster: Cluster,
  start: (preferredPort: number | null) => ReturnType<typeof startServer>,
  preferredPort: number | null,
): Promise<Hold> => {
  const end = performance.now() + patienceMs;
  let started = false;
  while (performance.now() < end) {
    const postmaster = await readPostmaster(cluster.data);
    if (postmaster !== null && (await isPostgres(postmaster.pid))) {
      const client = await connect(cluster, postmaster.port);
      if (client !== null) return { postmaster, client, adopted: !started };
    } else {
      if (postmaster !== null) await disownLock(cluster.data, postmaster.pid).catch(() => undefined);
      const outcome = await start(preferredPort);
      started = outcome === "ready";
      if (started) continue;
    }
    await delay(100);
  }
  throw new DatabaseSetupError(
    "server",
    `The database server did not answer within ${String(patienceMs / 1000)} s (its log: ${cluster.log}).`,
  );
};

const ensureCreated = async (client: pg.Client): Promise<void> => {
  const found = await client.query("select from pg_database where datname = $1", [databaseName]);
  if (found.rowCount !== 0) return;
  await client.query(`create database ${databaseName}`).catch((error: unknown) => {
    // Two first starts at once: the other one made it.
    if (!["42P04", "23505"].includes(errorCode(error))) throw error;
  });
};

const letGo = async (
  { client, postmaster }: Hold,
  askToStop: (pid: number) => Promise<void>,
): Promise<void> => {
  const last = await client
    .query("select pg_advisory_unlock_shared($1)", [usersLock])
    .then(async () =>
      client.query<{ alone: boolean }>("select pg_try_advisory_lock($1) as alone", [usersLock]),
    )
    .then(
      ({ rows }) => rows[0]?.alone === true,
      () => false,
    );
  if (last && (await isPostgres(postmaster.pid))) {
    await askToStop(postmaster.pid);
    if (!(await waitUntilGone(postmaster.pid, patienceMs))) {
      throw new DatabaseSetupError("server", `PostgreSQL (process ${String(postmaster.pid)}) does not stop.`);
    }
  }
  await client.end().catch(() => undefined);
};

const requestStop = async (pid: number, cluster: Cluster, binaries: Binaries): Promise<void> => {
  // Windows knows no SIGINT between processes: there it would be a kill.
  if (process.platform === "win32") {
    await promisify(execFile)(binaries.pgCtl, ["stop", "-m", "fast", "-D", cluster.data]);
  } else process.kill(pid, "SIGINT");
};

/**
 * Sees to it that there is a PostgreSQL: the one named in `DATABASE_URL`, else our own below the data folder,
 * started if need be. Our own is brought back if it dies while we live, on the same port.
 */
export const ensureDatabase = async (options: {
  readonly env: Environment;
  readonly log: (line: string) => void;
  readonly settings?: ServerSettings;
}): Promise<Database> => {
  const { env, log, settings = {} } = options;
  const { DATABASE_URL: named } = env;
  if (named !== undefined && named !== "") {
    return { url: named, adopted: true, stop: () => Promise.resolve() };
  }
  const home = dataFolder(env);
  const account = serverAccount();
  await openHome(home, account);
  const binaries = await findBinaries(home, account);
  const cluster = await openCluster(home, binaries, account, log);
  const start = async (preferredPort: number | null): ReturnType<typeof startServer> =>
    startServer({ cluster, binaries, account, settings, preferredPort });

  let current = await hold(cluster, start, null);
  const { port } = current.postmaster;
  let stopping = false;
  let recovery: Promise<void> | null = null;

  const recover = async (): Promise<void> => {
    while (!stopping) {
      try {
        current = await hold(cluster, start, port);
        watch();
        log("The database is back");
        return;
      } catch (error) {
        log(`The database is away: ${errorMessage(error)}`);
        await delay(1_000);
      }
    }
  };
  const watch = (): void => {
    current.client.once("end", () => {
      if (!stopping) recovery = recover();
    });
  };
  await ensureCreated(current.client);
  watch();

  return {
    url: address(cluster, port, databaseName),
    adopted: current.adopted,
    stop: async () => {
      if (stopping) return;
      stopping = true;
      await recovery;
      await letGo(current, (pid) => requestStop(pid, cluster, binaries));
    },
  };
};
