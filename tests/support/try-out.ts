import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { inject } from "vitest";
import { type PersonKey, people, place } from "../../infra/local/people.ts";
import { startTryOut, type TryOut } from "../../infra/local/try-out.ts";
import type { Log } from "../../src/app/ports.ts";
import type { HomeView } from "../../src/protocol/api.ts";

/** Runde with a local Teams and a database of its own, without a browser. */
export interface Bench {
  readonly tryOut: TryOut;
  readonly url: string;
  readonly databaseUrl: string;
  ask(
    person: PersonKey,
    method: string,
    path: string,
    body?: unknown,
  ): Promise<{ status: number; body: unknown }>;
  token(person: PersonKey): Promise<string>;
  /** Adds Runde to the channel and makes a network of all six. */
  network(): Promise<HomeView>;
  /** Opens a meeting; answers with its id. */
  meeting(home: HomeView, programme: string): Promise<string>;
  stop(): Promise<void>;
}

export const channelPlace = { channelId: place.channelId };

/** Starts on free ports with an empty database; `log` hears what the server writes down. */
export const startBench = async (log?: Log): Promise<Bench> => {
  const data = await mkdtemp(join(tmpdir(), "runde-bench-"));
  const tab = join(data, "tab");
  await mkdir(tab);
  await writeFile(join(tab, "index.html"), "<!doctype html><html><head></head><body></body></html>");
  await writeFile(
    join(tab, "preload.json"),
    JSON.stringify({ views: {}, themes: {}, host: [], exercises: {} }),
  );
  const name = `bench_${Date.now().toString(36)}_${Math.floor(Math.random() * 1e6).toString(36)}`;
  await onServer(`create database ${name}`);
  const url = new URL(inject("databaseServer"));
  url.pathname = `/${name}`;
  const tryOut = await startTryOut({
    env: { RUNDE_DATA: data, DATABASE_URL: url.href },
    port: 0,
    teamsPort: 0,
    tab,
    ...(log === undefined ? {} : { log }),
  });
  const token = (person: PersonKey): Promise<string> => tryOut.teams.tokenFor(person);
  const ask = async (person: PersonKey, method: string, path: string, body?: unknown) => {
    const response = await fetch(`${tryOut.server.url}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${await token(person)}`,
        ...(body === undefined ? {} : { "content-type": "application/json" }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: response.status, body: (await response.json()) as unknown };
  };
  return {
    tryOut,
    url: tryOut.server.url,
    databaseUrl: url.href,
    token,
    ask,
    network: async () => {
      if (!(await tryOut.teams.teams.install("kari", true, "nb-NO")))
        throw new Error("The bot did not hear that it was added.");
      const made = await ask("kari", "POST", "/api/networks", {
        place: channelPlace,
        name: "Ledernettverket",
        members: people.map((one) => `${one.tenantId}/${one.objectId}`),
        guests: [],
      });
      if (made.status !== 200) throw new Error(JSON.stringify(made));
      return made.body as HomeView;
    },
    meeting: async (home, programme) => {
      const opened = await ask("kari", "POST", `/api/networks/${home.network.id}/meetings`, {
        programme,
        rehearsal: false,
        speed: 1,
      });
      if (opened.status !== 200) throw new Error(JSON.stringify(opened));
      return (opened.body as { meeting: string }).meeting;
    },
    stop: async () => {
      await tryOut.stop();
      await onServer(`drop database if exists ${name} with (force)`);
      await rm(data, { recursive: true, force: true });
    },
  };
};

const onServer = async (query: string): Promise<void> => {
  const client = new pg.Client({ connectionString: inject("databaseServer") });
  await client.connect();
  try {
    await client.query(query);
  } finally {
    await client.end();
  }
};
