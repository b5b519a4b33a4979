import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { connect, migrate } from "../../src/store/connection.ts";
import { ensureDatabase } from "../../src/store/postgres/ensure-database.ts";
import { readPostmaster } from "../../src/store/postgres/postmaster.ts";
import { quietLog } from "./database.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** The server's address with the name of its maintenance database; each test file makes its own beside it. */
    readonly databaseServer: string;
  }
}

const template = "runde_template";

/** Starts one PostgreSQL for the whole run, with a migrated template that test files copy; stops it at the end. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const data = await mkdtemp(join(tmpdir(), "runde-tests-"));
  const database = await ensureDatabase({
    env: { RUNDE_DATA: data },
    log: () => undefined,
    // No test pulls the plug; kills of our own processes lose nothing without it.
    settings: { fsync: "off", synchronous_commit: "off", full_page_writes: "off" },
  });
  const server = new pg.Client({ connectionString: database.url });
  await server.connect();
  await server.query(`create database ${template}`);
  await server.end();
  const address = new URL(database.url);
  address.pathname = `/${template}`;
  const connections = connect(address.href, quietLog);
  await migrate(connections.turns);
  await connections.close();
  project.provide("databaseServer", database.url);
  // A run that is broken off does not come to its teardown: the server must not outlive it all the same.
  const postmaster = await readPostmaster(join(data, "cluster", "data"));
  const breakOff = (): void => {
    if (postmaster !== null) process.kill(postmaster.pid, "SIGQUIT");
  };
  process.once("exit", breakOff);
  return async () => {
    process.off("exit", breakOff);
    await database.stop();
    await rm(data, { recursive: true, force: true });
  };
}
