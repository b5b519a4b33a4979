import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type PersonKey, people } from "../../infra/local/people.ts";
import { startLocalTeams } from "../../infra/local/start-local.ts";
import type { Log } from "../../src/app/ports.ts";
import { openedMeeting } from "../../src/core/evolve.ts";
import { type MeetingId, meetingId, networkId, type SeatId, seatId } from "../../src/core/ids.ts";
import type { MeetingEvent } from "../../src/core/meeting.ts";
import { secureLuck } from "../../src/server/luck.ts";
import { readProgrammes } from "../../src/server/programme-files.ts";
import { openKeyFile } from "../../src/store/key-wrapper.ts";
import { type OpenedStore, openStore } from "../../src/store/open-store.ts";
import { ensureDatabase } from "../../src/store/postgres/ensure-database.ts";
import { type Child, startChild } from "./child.ts";

const quiet: Log = { info: () => undefined, warn: () => undefined };

export interface OpenMeeting {
  readonly meeting: MeetingId;
  readonly seats: readonly SeatId[];
}

/** Everything the bench measures ours with: a durable database of its own, tokens for six people, and a server in its own process. */
export interface BenchPlace {
  readonly store: OpenedStore;
  readonly tokens: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  server(env?: Readonly<Record<string, string>>): Promise<Child>;
  /** Meetings under way, each with the same six people. */
  meetings(count: number): Promise<readonly OpenMeeting[]>;
  stop(): Promise<void>;
}

export const openPlace = async (tab?: string): Promise<BenchPlace> => {
  const folder = await mkdtemp(join(tmpdir(), "runde-load-"));
  const empty = join(folder, "tab");
  await mkdir(empty);
  await writeFile(join(empty, "index.html"), "<html><head></head></html>");
  await writeFile(join(empty, "preload.json"), JSON.stringify({ views: {}, themes: {}, host: [] }));
  const database = await ensureDatabase({ env: { RUNDE_DATA: folder }, log: () => undefined });
  const env = { RUNDE_DATA: folder, DATABASE_URL: database.url };
  const store = await openStore({
    url: database.url,
    keys: await openKeyFile(env),
    log: quiet,
    production: false,
  });
  const connector = await busyConnector();
  const teams = await startLocalTeams({
    botUrl: "http://127.0.0.1:9/api/messages",
    tabUrl: "http://127.0.0.1:9/tab/",
    port: 0,
  });
  const tokens = await Promise.all(people.map(({ key }: { readonly key: PersonKey }) => teams.tokenFor(key)));
  const members = await Promise.all(
    people.map((one) =>
      store.person({
        tenant: one.tenantId,
        object: one.objectId,
        name: one.name,
        guest: one.role === "guest",
      }),
    ),
  );
  const programmes = await readProgrammes();
  const open = async (): Promise<OpenMeeting> => {
    const id = secureLuck.id();
    const { network } = await store.makeNetwork({
      id: networkId(id),
      version: 1,
      name: "Nettverk",
      language: "nb",
      timeZone: "Europe/Oslo",
      createdAt: Date.now(),
      home: {
        kind: "channel",
        conversation: `19:${id}@thread.tacv2`,
        serviceUrl: connector.url,
        tenant: "bench",
      },
      members: members.map(({ id: person, name }) => ({
        seat: seatId(secureLuck.id()),
        person,
        name,
        joinedAt: Date.now(),
      })),
    });
    const seats = network.members.map(({ seat }) => seat);
    const programme = programmes.find("startpakke");
    if (programme === null) throw new Error("No programme to measure with.");
    const opened: Extract<MeetingEvent, { type: "meeting-opened" }> = {
      type: "meeting-opened",
      at: Date.now(),
      by: seats[0] ?? null,
      id: meetingId(secureLuck.id()),
      network: network.id,
      programme,
      language: "nb",
      timeZone: "Europe/Oslo",
      rehearsal: false,
      speed: 1,
      seats: seats.map((seat) => ({ id: seat, presence: "present", device: true, simulated: false })),
    };
    const { meeting } = await store.openMeeting(openedMeeting(opened), [opened], null, []);
    return { meeting, seats };
  };
  return {
    store,
    tokens,
    env,
    server: (more = {}) =>
      startChild("ours.ts", {
        RUNDE_BENCH: JSON.stringify({
          env: { ...env, ...more },
          config: {
            host: "127.0.0.1",
            port: 0,
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
          tab: tab ?? empty,
          origins: [teams.url],
        }),
      }),
    meetings: async (count) => {
      const all: OpenMeeting[] = [];
      for (let n = 0; n < count; n++) all.push(await open());
      return all;
    },
    stop: async () => {
      await store.close();
      await teams.stop();
      connector.stop();
      await database.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
};

/** Teams as it is when it wants to be left alone: the live card waits, because the channel's pace is not ours to measure. */
const busyConnector = async (): Promise<{ readonly url: string; readonly stop: () => void }> => {
  const server = createServer((request, response) => {
    request.resume();
    request.on("end", () => {
      response.writeHead(429, { "retry-after": "3600", "content-type": "application/json" });
      response.end("{}");
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  return {
    url: `http://127.0.0.1:${String(typeof address === "object" && address !== null ? address.port : 0)}/`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
