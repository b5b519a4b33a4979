import { connect } from "node:net";
import { gzipSync } from "node:zlib";
import pg from "pg";
import { expect } from "vitest";
import { WebSocket } from "ws";
import type { AgendaPart, ProcessPart, ServerMessage } from "../../src/protocol/messages.ts";
import { moveId, type TabSocket } from "../support/tab-socket.ts";
import type { Bench } from "../support/try-out.ts";

/** What every answer to something unasked for must have: a status, a reason and a sentence a person can read. */
export interface Answered {
  readonly status: number;
  readonly body: { readonly reason?: string; readonly text?: string };
}

/** Sends bytes as they are, as no well-behaved client would; answers with the first line and all that came. */
export const rawRequest = (url: string, bytes: string, end: "wait" | "reset" = "wait"): Promise<string> =>
  new Promise((resolve) => {
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname);
    let heard = "";
    const done = (): void => {
      socket.destroy();
      resolve(heard);
    };
    socket.setTimeout(3000, done);
    socket.on("error", done);
    socket.on("close", done);
    socket.on("data", (chunk: Buffer) => {
      heard += chunk.toString("latin1");
      if (/^HTTP\/1\.1 \d+.*?\r\n\r\n/s.test(heard) && /connection: close|Sec-WebSocket/i.test(heard)) done();
    });
    socket.on("connect", () => {
      socket.write(bytes, () => {
        if (end === "reset") socket.resetAndDestroy();
      });
    });
  });

/** Posts with any headers and body, and reads the refusal. */
export const post = async (
  url: string,
  body: string | Uint8Array,
  headers: Readonly<Record<string, string>>,
  method = "POST",
): Promise<Answered> => {
  const response = await fetch(url, {
    method,
    headers,
    ...(method === "GET" ? {} : { body: typeof body === "string" ? body : Buffer.from(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === "" ? {} : (JSON.parse(text) as Answered["body"]) };
};

export const packed = (text: string): Uint8Array => gzipSync(text);

/** The server answers as if nothing had happened. */
export const isAlive = async (url: string): Promise<void> => {
  const response = await fetch(`${url}/health`);
  expect(response.status).toBe(200);
};

/** A socket that says what it is told to; resolves with what it heard until it was closed, or until `enough`. */
export const rawSocket = (
  url: string,
  say: readonly (string | Buffer)[],
  options: {
    readonly headers?: Readonly<Record<string, string>>;
    readonly enough?: (heard: readonly ServerMessage[]) => boolean;
  } = {},
): Promise<{ readonly heard: readonly ServerMessage[]; readonly code: number | null }> =>
  new Promise((resolve) => {
    const ws = new WebSocket(`${url.replace("http", "ws")}/socket`, { headers: options.headers ?? {} });
    const heard: ServerMessage[] = [];
    ws.on("open", () => {
      for (const message of say) ws.send(message);
    });
    ws.on("message", (data) => {
      heard.push(JSON.parse((data as Buffer).toString("utf8")) as ServerMessage);
      if (options.enough?.(heard) !== true) return;
      resolve({ heard, code: null });
      ws.close();
    });
    ws.on("error", () => undefined);
    ws.on("close", (code) => {
      resolve({ heard, code });
    });
  });

export const processOf = (tab: TabSocket): ProcessPart => tab.parts.get("process")?.value as ProcessPart;
export const agendaOf = (tab: TabSocket): AgendaPart => tab.parts.get("agenda")?.value as AgendaPart;

/** The id of the step that plays this exercise. */
export const stepWith = (tab: TabSocket, exercise: string): string => {
  const found = agendaOf(tab).steps.find((step) => step.exercise === exercise);
  if (found === undefined) throw new Error(`no step with ${exercise}`);
  return found.id;
};

/** What must be accepted for the test to mean anything. */
export const did = async (tab: TabSocket, message: Record<string, unknown>): Promise<void> => {
  expect(await tab.ask({ id: moveId(), ...message })).toEqual({ t: "ack", id: expect.any(String) as string });
};

/** Goes on until the meeting stands in this phase of this step. */
export const goTo = async (leader: TabSocket, step: string, phase: string): Promise<void> => {
  const now = (): string => {
    const { position } = processOf(leader);
    const at = agendaOf(leader).steps[position?.step ?? -1];
    return `${at?.id ?? ""}:${at?.phases[position?.phase ?? -1]?.id ?? ""}`;
  };
  if (!now().startsWith(`${step}:`)) {
    await did(leader, { t: "do", command: { do: "jump", step } });
    await leader.until("process", () => now().startsWith(`${step}:`));
  }
  while (now() !== `${step}:${phase}`) {
    const before = now();
    await did(leader, { t: "do", command: { do: "go-on" } });
    await leader.until("process", () => now() !== before);
  }
};

/** The whole database as text: every row of every table. */
export const wholeDatabase = async (bench: Bench): Promise<Readonly<Record<string, string>>> => {
  const client = new pg.Client({ connectionString: bench.databaseUrl });
  await client.connect();
  try {
    const tables = await client.query<{ name: string }>(
      "select tablename as name from pg_tables where schemaname = 'public'",
    );
    const found: Record<string, string> = {};
    for (const { name } of tables.rows) {
      const rows = await client.query<{ row: string }>(`select t::text as row from "${name}" t`);
      found[name] = rows.rows.map(({ row }) => row).join("\n");
    }
    return found;
  } finally {
    await client.end();
  }
};
