import { request } from "node:http";
import { connect } from "node:net";
import { createRemoteJWKSet, jwtVerify } from "jose";
import { afterAll, beforeAll, expect, it } from "vitest";
import WebSocket from "ws";
import { z } from "zod";
import { people } from "../../infra/local/people.ts";
import { type StartedLocalTeams, startLocalTeams } from "../../infra/local/start-local.ts";
import { createSignIn } from "../../src/server/sign-in.ts";

let local: StartedLocalTeams;
let port: string;
let secret: string;

beforeAll(async () => {
  local = await startLocalTeams({
    botUrl: "http://127.0.0.1:9/api/messages",
    tabUrl: "http://127.0.0.1:9/tab/",
    port: 0,
  });
  ({ port } = new URL(local.url));
  const page = await (await fetch(local.url)).text();
  const [, start = ""] = /id="start">(.*?)<\/script>/.exec(page) ?? [];
  ({ secret } = z.object({ secret: z.string() }).parse(JSON.parse(start)));
});
afterAll(() => local.stop());

type Asked = {
  readonly method?: string;
  readonly path: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
};

/** fetch sets Host and Origin by itself; an attacker's do not come from fetch. */
const ask = ({
  method = "GET",
  path,
  headers = {},
  body,
}: Asked): Promise<{ status: number; text: string }> =>
  new Promise((resolve, reject) => {
    const asked = request({ host: "127.0.0.1", port, method, path, headers }, (answer) => {
      let text = "";
      answer.on("data", (part: Buffer) => {
        text += part.toString();
      });
      answer.on("end", () => {
        resolve({ status: answer.statusCode ?? 0, text });
      });
    });
    asked.on("error", reject);
    asked.end(body);
  });

const token = (headers: Record<string, string>) =>
  ask({
    method: "POST",
    path: "/api/token",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ as: "kari" }),
  });

it("the page of another name at this port is refused: a rebound name reads nothing", async () => {
  for (const host of [`evil.example:${port}`, "127.0.0.1", "127.0.0.1:1", `127.0.0.1.evil.example:${port}`]) {
    const { status, text } = await ask({ path: "/", headers: { host } });
    expect([host, status]).toEqual([host, 403]);
    expect(text).not.toContain(secret);
  }
});

it("foreign pages reach neither the page's API nor the connector, even with the secret", async () => {
  for (const origin of [
    "https://evil.example",
    "null",
    `http://127.0.0.1:1${port}`,
    `http://localhost.evil.example:${port}`,
  ]) {
    expect((await token({ origin, "x-runde-local": secret })).status).toBe(403);
    const posted = await ask({
      method: "POST",
      path: "/teams/v3/conversations",
      headers: { origin, "content-type": "application/json" },
      body: "{}",
    });
    expect(posted.status).toBe(403);
  }
  expect(
    (await ask({ path: "/", headers: { "sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors" } }))
      .status,
  ).toBe(403);
});

it("the API gives nothing without this start's secret", async () => {
  expect((await token({})).status).toBe(403);
  expect((await token({ "x-runde-local": "guess" })).status).toBe(403);
  expect((await token({ "x-runde-local": secret })).status).toBe(200);
});

it.each(["[bad", "a b", "127.0.0.1:99999", ""])(
  "a Host of %j gets an answer, and the process lives",
  async (host) => {
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(port), "127.0.0.1", () =>
        socket.end(`GET http://[x/y HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`),
      );
      let text = "";
      socket.on("data", (part) => {
        text += part.toString();
      });
      socket.on("close", () => {
        resolve(text);
      });
      socket.on("error", reject);
    });
    expect(answer).toMatch(/^HTTP\/1.1 400/);
    expect((await fetch(local.url)).status).toBe(200);
  },
);

it("no other site may frame the page, and it loads no code but its own", async () => {
  const policy = (await fetch(local.url)).headers.get("content-security-policy") ?? "";
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("frame-src http://127.0.0.1:9;");
});

it("only the page's own files can be asked for", async () => {
  for (const path of [
    "/page/..%2fpeople.ts",
    "/page/../people.ts",
    "/page/tsconfig.json",
    "/page/__proto__",
  ]) {
    expect((await ask({ path })).status).toBe(404);
  }
});

it("a window's socket opens for the page alone, and stays silent without the secret", async () => {
  const refused = (headers: Record<string, string>) =>
    new Promise<string>((resolve) => {
      const socket = new WebSocket(`ws://127.0.0.1:${port}/api/live`, { headers });
      socket.on("error", (error) => {
        resolve(error.message);
      });
      socket.on("open", () => {
        resolve("open");
      });
    });
  expect(await refused({ origin: "https://evil.example" })).toContain("403");
  expect(await refused({})).toContain("403");

  const socket = new WebSocket(`ws://127.0.0.1:${port}/api/live`, { headers: { origin: local.url } });
  const heard: unknown[] = [];
  socket.on("message", (data) => {
    heard.push(data);
  });
  socket.on("open", () => {
    socket.send(JSON.stringify({ t: "hello", secret: "guess", as: "kari" }));
  });
  const code = await new Promise((resolve) => socket.on("close", resolve));
  expect([code, heard]).toEqual([4401, []]);
});

it("the tab's tokens pass the server's own sign-in, for each of the six and their own tenant", async () => {
  const signIn = createSignIn({
    jwksUrl: local.jwksUrl,
    issuerOf: local.tenantIssuer,
    audiences: [local.clientId],
    tenants: local.tenantIds,
  });
  for (const person of people) {
    expect((await signIn(await local.tokenFor(person.key)))?.identity).toEqual({
      tenant: person.tenantId,
      object: person.objectId,
      name: person.name,
      guest: person.role === "guest",
    });
  }
});

it("a sign-in token never passes for the channel's, nor one start's token for another's", async () => {
  const other = await startLocalTeams({
    botUrl: "http://127.0.0.1:9/",
    tabUrl: "http://127.0.0.1:9/",
    port: 0,
  });
  const mine = await local.tokenFor("kari");
  const verify = (keys: string) => jwtVerify(mine, createRemoteJWKSet(new URL(keys)));
  await expect(verify(`${local.url}/v1/.well-known/keys`)).rejects.toThrow();
  await expect(verify(other.jwksUrl)).rejects.toThrow();
  await expect(verify(local.jwksUrl)).resolves.toBeDefined();
  await other.stop();
});

it("speaks with a bot on this machine only", async () => {
  await expect(
    startLocalTeams({ botUrl: "https://bot.example/api/messages", tabUrl: "http://127.0.0.1:9/", port: 0 }),
  ).rejects.toThrow("loopback");
});
