import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { type PersonKey, people } from "../../infra/local/people.ts";
import { type StartedLocalTeams, startLocalTeams } from "../../infra/local/start-local.ts";
import { promptsOf } from "../../src/exercises/care-label/state.ts";
import type { HomeView } from "../../src/protocol/api.ts";
import type { AgendaPart, ProcessPart, ServerMessage, TableValue } from "../../src/protocol/messages.ts";
import { seatedProgramme } from "../support/seated-programme.ts";
import { connectTab, moveId, type TabSocket } from "../support/tab-socket.ts";
import { channelPlace } from "../support/try-out.ts";

/** The server is killed as the power would kill it, ten times, while six people write. */
const KILLS = 10;
const writers: readonly PersonKey[] = ["kari", "ola", "ingrid", "samir", "anne", "per"];

let folder: string;
let database: string;
let teams: StartedLocalTeams;
let url: string;
let child: ChildProcess;
let begin: () => Promise<void>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "runde-kill-"));
  await mkdir(join(folder, "tab"));
  await writeFile(join(folder, "tab/index.html"), "<html><head></head></html>");
  await writeFile(join(folder, "tab/preload.json"), JSON.stringify({ views: {}, themes: {}, host: [] }));
  database = `kill_${Date.now().toString(36)}`;
  await onServer(`create database ${database}`);
  const databaseUrl = new URL(inject("databaseServer"));
  databaseUrl.pathname = `/${database}`;
  const port = await freePort();
  url = `http://127.0.0.1:${String(port)}`;
  teams = await startLocalTeams({ botUrl: `${url}/api/messages`, tabUrl: `${url}/tab/`, port: 0 });
  const options = {
    env: { RUNDE_DATA: folder, DATABASE_URL: databaseUrl.href },
    config: {
      host: "127.0.0.1",
      port,
      clientId: teams.clientId,
      teamsAppId: teams.teamsAppId,
      tenants: teams.tenantIds,
      production: false,
    },
    signIn: {
      jwksUrl: teams.jwksUrl,
      issuer: teams.issuer,
      audiences: [teams.clientId],
      tenants: teams.tenantIds,
    },
    local: {
      appId: teams.appId,
      issuer: teams.issuer,
      metadataUrl: teams.openIdMetadataUrl,
      tenants: teams.tenantIds,
    },
    tab: join(folder, "tab"),
    origins: [teams.url],
  };
  begin = async () => {
    child = spawn(process.execPath, [join(import.meta.dirname, "../support/server-child.ts")], {
      env: { PATH: process.env["PATH"], RUNDE_CHILD: JSON.stringify(options) },
      stdio: ["ignore", "pipe", "ignore"],
    });
    const [said] = (await once(child.stdout ?? child, "data")) as [Buffer];
    expect(said.toString()).toBe("ready\n");
  };
  await begin();
});
afterAll(async () => {
  child.kill("SIGKILL");
  await teams.stop();
  await onServer(`drop database if exists ${database} with (force)`);
  await rm(folder, { recursive: true, force: true });
});

it("S1 and S3: loses no acknowledged move and applies none twice, through ten kills while six people write", async () => {
  const { meeting, step, leader } = await underWay();
  const line = promptsOf({})[0]?.id ?? "";
  const acknowledged = new Map<PersonKey, string>();
  const unanswered = new Map<PersonKey, { readonly id: string; readonly text: string }>();
  let stretches = 0;
  let killed = false;

  const write = async (person: PersonKey, round: number): Promise<void> => {
    const tab = await connectTab(url, await teams.tokenFor(person), meeting);
    // What was under way when the server died is sent again under its own id, as the tab's own client does.
    const pending = unanswered.get(person);
    if (pending !== undefined) await put(tab, person, pending);
    for (let count = 0; !killed; count++) {
      if (!(await put(tab, person, { id: moveId(), text: `${person} ${String(round)}.${String(count)}` })))
        break;
    }
    tab.close();
  };
  const put = async (
    tab: TabSocket,
    person: PersonKey,
    move: { readonly id: string; readonly text: string },
  ): Promise<boolean> => {
    unanswered.set(person, move);
    const answer = await answerOrDeath(tab, {
      t: "move",
      id: move.id,
      step,
      name: "write",
      payload: { line, text: move.text },
    });
    if (answer === null) return false;
    expect(answer.t).toBe("ack");
    acknowledged.set(person, move.text);
    unanswered.delete(person);
    return true;
  };

  for (let round = 0; round < KILLS; round++) {
    killed = false;
    const tab = await connectTab(url, await teams.tokenFor("kari"), meeting);
    const id = moveId();
    const stretch = await tab.ask({ t: "do", id, command: { do: "extend", minutes: 1 } });
    expect(stretch.t).toBe("ack");
    stretches += 1;
    tab.close();
    const writing = writers.map((person) => write(person, round));
    // Long enough for everyone to have been answered at least once more in this round.
    await soon(() =>
      writers.every((person) => acknowledged.get(person)?.startsWith(`${person} ${String(round)}.`)),
    );
    child.kill("SIGKILL");
    killed = true;
    await once(child, "exit");
    await Promise.all(writing);
    await begin();
    const again = await connectTab(url, await teams.tokenFor("kari"), meeting);
    expect(await again.ask({ t: "do", id, command: { do: "extend", minutes: 1 } })).toMatchObject({
      t: "ack",
    });
    again.close();
  }
  for (const person of writers) {
    const tab = await connectTab(url, await teams.tokenFor(person), meeting);
    const sheet = JSON.stringify(tab.parts.get(`sheet:${step}`)?.value);
    const possible = [
      acknowledged.get(person) ?? "",
      unanswered.get(person)?.text ?? acknowledged.get(person) ?? "",
    ];
    expect(
      possible.some((text) => sheet.includes(`"${text}"`)),
      `${person}: ${sheet}`,
    ).toBe(true);
    tab.close();
  }
  const check = await connectTab(url, await teams.tokenFor(leader), meeting);
  const process_ = check.parts.get("process")?.value as ProcessPart;
  const planned = 3;
  expect(process_.clock?.lengthMs).toBe((planned + stretches) * 60_000);
  check.close();
});

it("fires a timer that fell due while the server was dead, once", async () => {
  const home = (await ask("kari", "POST", "/api/home", { place: channelPlace })) as HomeView;
  const meeting = home.running?.meeting ?? "";
  const tab = await connectTab(url, await teams.tokenFor("kari"), meeting);
  const { clock } = tab.parts.get("process")?.value as ProcessPart;
  const left =
    ((clock?.startedAt ?? 0) + (clock?.lengthMs ?? 0) + (clock?.heldMs ?? 0) - Date.now()) / 60_000;
  child.kill("SIGKILL");
  await once(child, "exit");
  await onDatabase("update clock set offset_ms = offset_ms + $1", [Math.ceil((left + 1) * 60_000)]);
  await begin();
  const back = await connectTab(url, await teams.tokenFor("kari"), meeting);
  await back.until<ProcessPart>("process", ({ timeUp }) => timeUp);
  back.close();
  const fired = await onDatabase(
    "select count(*)::int as n from event where body->>'type' = 'time-ran-out'",
    [],
  );
  expect(fired[0]?.["n"]).toBe(1);
});

it("loses nothing that was written at a table and acknowledged, and writes nothing twice, through three kills", async () => {
  const { meeting, step } = await atTables();
  const acknowledged = new Map<PersonKey, string[]>(writers.map((person) => [person, []]));
  const unanswered = new Map<PersonKey, { readonly id: string; readonly text: string }>();
  let killed = false;

  const put = async (
    tab: TabSocket,
    person: PersonKey,
    move: { readonly id: string; readonly text: string },
  ): Promise<boolean> => {
    unanswered.set(person, move);
    const payload = { list: "words", text: move.text };
    const answer = await answerOrDeath(tab, { t: "move", id: move.id, step, name: "write-table", payload });
    if (answer === null) return false;
    expect(answer.t).toBe("ack");
    acknowledged.get(person)?.push(move.text);
    unanswered.delete(person);
    return true;
  };
  const write = async (person: PersonKey, round: number): Promise<void> => {
    const tab = await connectTab(url, await teams.tokenFor(person), meeting);
    const pending = unanswered.get(person);
    if (pending !== undefined) await put(tab, person, pending);
    // A table has room for so many: two or three write at each.
    for (let count = 0; count < 12 && !killed; count++)
      if (!(await put(tab, person, { id: moveId(), text: `${person} ${String(round)}.${String(count)}` })))
        break;
    tab.close();
  };

  for (let round = 0; round < 3; round++) {
    killed = false;
    const writing = writers.map((person) => write(person, round));
    await soon(() =>
      writers.every((person) =>
        acknowledged.get(person)?.some((text) => text.startsWith(`${person} ${String(round)}.`)),
      ),
    );
    child.kill("SIGKILL");
    killed = true;
    await once(child, "exit");
    await Promise.all(writing);
    await begin();
  }
  for (const person of writers) {
    const tab = await connectTab(url, await teams.tokenFor(person), meeting);
    const lying = await tab.until<TableValue>(`table:${step}`, () => true);
    const texts = (lying.content as { entries: readonly { text: string }[] }).entries.map(({ text }) => text);
    const mine = texts.filter((text) => text.startsWith(person));
    expect(mine).toEqual([...new Set(mine)]);
    expect(mine).toEqual(expect.arrayContaining(acknowledged.get(person) ?? []));
    const possible = [...(acknowledged.get(person) ?? []), unanswered.get(person)?.text];
    expect(possible).toEqual(expect.arrayContaining(mine));
    tab.close();
  }
});

/** The meeting before is ended, and one begins in which all six sit at tables. */
const atTables = async (): Promise<{ meeting: string; step: string }> => {
  const home = (await ask("kari", "POST", "/api/home", { place: channelPlace })) as HomeView;
  const before = await connectTab(url, await teams.tokenFor("kari"), home.running?.meeting ?? "");
  expect((await before.ask({ t: "do", command: { do: "end" } })).t).toBe("ack");
  before.close();
  await onDatabase("insert into own_programme (network, id, body, changed_at) values ($1, $2, $3, now())", [
    home.network.id,
    seatedProgramme.id,
    JSON.stringify(seatedProgramme),
  ]);
  const { meeting } = (await ask("kari", "POST", `/api/networks/${home.network.id}/meetings`, {
    programme: seatedProgramme.id,
    rehearsal: false,
    speed: 1,
  })) as { meeting: string };
  const tabs: TabSocket[] = [];
  for (const person of writers) tabs.push(await connectTab(url, await teams.tokenFor(person), meeting));
  const [leader] = tabs;
  expect((await leader?.ask({ t: "do", command: { do: "start" } }))?.t).toBe("ack");
  const step = "at-tables";
  expect((await leader?.ask({ t: "do", command: { do: "jump", step } }))?.t).toBe("ack");
  for (const tab of tabs) tab.close();
  return { meeting, step };
};

const underWay = async (): Promise<{ meeting: string; step: string; leader: PersonKey }> => {
  expect(await teams.teams.install("kari", true, "nb-NO")).toBe(true);
  const members = people.map((one) => `${one.tenantId}/${one.objectId}`);
  const home = (await ask("kari", "POST", "/api/networks", {
    place: channelPlace,
    name: "Nettverket",
    members,
    guests: [],
  })) as HomeView;
  const opened = (await ask("kari", "POST", `/api/networks/${home.network.id}/meetings`, {
    programme: "startpakke",
    rehearsal: false,
    speed: 1,
  })) as { meeting: string };
  const tab = await connectTab(url, await teams.tokenFor("kari"), opened.meeting);
  await tab.ask({ t: "do", command: { do: "start" } });
  const agenda = tab.parts.get("agenda")?.value as AgendaPart;
  const step = agenda.steps.find(({ exercise }) => exercise === "care-label")?.id ?? "";
  expect((await tab.ask({ t: "do", command: { do: "jump", step } })).t).toBe("ack");
  tab.close();
  return { meeting: opened.meeting, step, leader: "kari" };
};

const ask = async (person: PersonKey, method: string, path: string, body: unknown): Promise<unknown> => {
  const response = await fetch(`${url}${path}`, {
    method,
    headers: { authorization: `Bearer ${await teams.tokenFor(person)}`, "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  return response.json();
};

const answerOrDeath = (tab: TabSocket, message: Record<string, unknown>): Promise<ServerMessage | null> =>
  Promise.race([tab.ask(message), tab.closed.then(() => null)]);

const soon = async (is: () => boolean): Promise<void> => {
  const until = Date.now() + 20_000;
  while (!is()) {
    if (Date.now() > until) throw new Error("It never came to that.");
    await new Promise((done) => setImmediate(done));
  }
};

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => {
        resolve(typeof address === "object" && address !== null ? address.port : 0);
      });
    });
  });

const onServer = async (query: string): Promise<void> => {
  const client = new pg.Client({ connectionString: inject("databaseServer") });
  await client.connect();
  try {
    await client.query(query);
  } finally {
    await client.end();
  }
};

const onDatabase = async (
  query: string,
  values: readonly unknown[],
): Promise<readonly Record<string, unknown>[]> => {
  const address = new URL(inject("databaseServer"));
  address.pathname = `/${database}`;
  const client = new pg.Client({ connectionString: address.href });
  await client.connect();
  try {
    return (await client.query(query, [...values])).rows as Record<string, unknown>[];
  } finally {
    await client.end();
  }
};
