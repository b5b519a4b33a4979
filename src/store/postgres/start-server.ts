import { spawn } from "node:child_process";
import { once } from "node:events";
import { open, readFile, stat } from "node:fs/promises";
import { createServer } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import type { Account } from "./account.ts";
import { handOver } from "./account.ts";
import type { Binaries } from "./binaries.ts";
import { type Cluster, spawnFailure } from "./cluster.ts";
import { DatabaseSetupError } from "./setup-error.ts";

/** Settings of PostgreSQL on top of ours, by name. */
export type ServerSettings = Readonly<Record<string, string>>;

const ours: ServerSettings = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  shared_buffers: "32MB",
  max_connections: "100",
  io_method: "sync",
  timezone: "UTC",
  log_timezone: "UTC",
  // The server's log must not quote rows or statements: a failing row would put a member's text there.
  log_error_verbosity: "terse",
  log_min_error_statement: "panic",
  log_parameter_max_length: "0",
  log_parameter_max_length_on_error: "0",
};

/** How one try to start went: it stands, another process was quicker, or it is worth another try. */
export type StartOutcome = "ready" | "taken" | "again";

const freePort = async (preferred: number | null): Promise<number> => {
  for (const port of preferred === null ? [0] : [preferred, 0]) {
    const probe = createServer();
    const listening = await new Promise<boolean>((resolve) => {
      probe.once("error", () => {
        resolve(false);
      });
      probe.listen(port, "127.0.0.1", () => {
        resolve(true);
      });
    });
    if (!listening) continue;
    const address = probe.address();
    probe.close();
    await once(probe, "close");
    if (typeof address === "object" && address !== null) return address.port;
  }
  throw new DatabaseSetupError("start", "No free port on 127.0.0.1 for the database.");
};

const verdict = (text: string, cluster: Cluster): StartOutcome => {
  if (text.includes('lock file "postmaster.pid"')) return "taken";
  // The port went to somebody else in between, or orphans of a killed server still hold its memory.
  if (/Address already in use|could not bind|still in use|pre-existing shared memory/.test(text))
    return "again";
  const lines = text.trim().split("\n");
  const reason = lines.findLast((line) => /FATAL|PANIC|error while loading/.test(line)) ?? lines.at(-1) ?? "";
  throw new DatabaseSetupError(
    "start",
    `PostgreSQL does not start: ${reason.replace(/^.*?(FATAL|PANIC): +/, "")} (its log: ${cluster.log})`,
  );
};

const logLimit = 4_000_000;

/** Starts PostgreSQL apart from our own process, and waits until it says that it is ready. */
export const startServer = async (options: {
  readonly cluster: Cluster;
  readonly binaries: Binaries;
  readonly account: Account | null;
  readonly settings: ServerSettings;
  readonly preferredPort: number | null;
}): Promise<StartOutcome> => {
  const { cluster, binaries, account } = options;
  const port = await freePort(options.preferredPort);
  const settings = { ...ours, ...options.settings, port: String(port) };
  const before = await stat(cluster.log).then(
    ({ size }) => size,
    () => 0,
  );
  const log = await open(cluster.log, before > logLimit ? "w" : "a", 0o600);
  const offset = before > logLimit ? 0 : before;
  await handOver(cluster.log, account);
  // A group of its own: Ctrl-C in the terminal reaches us, and we let the database finish after us.
  const child = spawn(
    binaries.postgres,
    ["-D", cluster.data, ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`])],
    { cwd: cluster.folder, env: binaries.env, stdio: ["ignore", log.fd, log.fd], detached: true, ...account },
  );
  let failure: unknown = null;
  child.once("error", (error) => {
    failure = error;
  });
  child.unref();
  await log.close();
  for (;;) {
    if (failure !== null) throw spawnFailure(binaries.postgres, failure);
    const ended = child.exitCode !== null || child.signalCode !== null;
    const text = (await readFile(cluster.log)).subarray(offset).toString("utf8");
    if (!ended && text.includes("ready to accept connections")) return "ready";
    if (ended) return verdict(text, cluster);
    await delay(10);
  }
};
