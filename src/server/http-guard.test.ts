import { type AddressInfo, connect } from "node:net";
import { gzipSync } from "node:zlib";
import { createServer, type Next, type Request, type Response, type Server } from "restify";
import { afterEach, describe, expect, it } from "vitest";
import { type GuardOptions, guardServer, mayOpenSocket, readJson } from "./http-guard.ts";

const open: Server[] = [];
afterEach(() => {
  for (const server of open.splice(0)) {
    server.server.closeAllConnections();
    server.close();
  }
});

const serve = async (more: Partial<GuardOptions> = {}): Promise<{ port: number; seen: unknown[] }> => {
  const options: GuardOptions = { host: "127.0.0.1", maxBodyBytes: 1000, ...more };
  const seen: unknown[] = [];
  const server = createServer();
  open.push(server);
  guardServer(server, options);
  server.get("/page", (_req: Request, res: Response, next: Next) => {
    res.send(200, { page: true });
    next();
  });
  server.post("/echo", readJson(options), (req: Request, res: Response, next: Next) => {
    seen.push(req.body);
    res.send(200, { read: true });
    next();
  });
  server.get("/broken", async () => {
    await Promise.reject(new Error("secret-detail of the inside"));
  });
  await new Promise<void>((ready) => {
    server.listen(0, "127.0.0.1", ready);
  });
  return { port: (server.server.address() as AddressInfo).port, seen };
};

/** One request written by hand, so that nothing on the way mends it; resolves with all that came back. */
const raw = (port: number, text: string): Promise<string> =>
  new Promise((resolve) => {
    let back = "";
    const socket = connect(port, "127.0.0.1", () => socket.write(text));
    socket.on("data", (chunk) => {
      back += chunk.toString("utf8");
    });
    socket.on("error", () => undefined);
    socket.on("close", () => {
      resolve(back);
    });
  });

const get = (target: string, headers: string): string =>
  `GET ${target} HTTP/1.1\r\n${headers}\r\nConnection: close\r\n\r\n`;
const statusOf = (answer: string): number => Number(answer.split(" ")[1]);

describe("requests that would end a bare restify server", () => {
  it.each([
    ["a bracket that never closes", get("/page", "Host: [bad")],
    ["a host with a space", get("/page", "Host: a b")],
    ["a port that cannot be", get("/page", "Host: 127.0.0.1:99999")],
    ["an empty host", get("/page", "Host: ")],
    ["an absolute target that is none", get("http://[x/y", "Host: 127.0.0.1")],
    ["a host with a path in it", get("/page", "Host: 127.0.0.1/..")],
    ["a host with a name before it", get("/page", "Host: me@127.0.0.1")],
    ["no host at all", "GET /page HTTP/1.0\r\n\r\n"],
  ])("answers 400 to %s, and lives", async (_name, request) => {
    const { port } = await serve();
    expect(statusOf(await raw(port, request))).toBe(400);
    expect(statusOf(await raw(port, get("/page", `Host: 127.0.0.1:${String(port)}`)))).toBe(200);
  });

  it("answers something to broken escapes and odd paths, and lives", async () => {
    const { port } = await serve();
    for (const target of ["/%E0%A4%A", "/%", "//evil.example/x", "/page?%", "/..%2f..%2fetc/passwd", "/%00"])
      expect(statusOf(await raw(port, get(target, "Host: localhost"))), target).toBeGreaterThanOrEqual(200);
    expect(statusOf(await raw(port, get("/page", "Host: localhost")))).toBe(200);
  });
});

describe("on loopback", () => {
  it.each(["evil.example", "127.0.0.1.evil.example", "localhost.evil.example", "169.254.1.1"])(
    "does not answer to the name %s",
    async (name) => {
      const { port } = await serve();
      expect(statusOf(await raw(port, get("/page", `Host: ${name}`)))).toBe(403);
    },
  );

  it.each(["127.0.0.1", "localhost", "[::1]"])("answers to its own name %s", async (name) => {
    const { port } = await serve();
    expect(statusOf(await raw(port, get("/page", `Host: ${name}:${String(port)}`)))).toBe(200);
  });

  it.each(["https://evil.example", "null", "http://127.0.0.1.evil.example", "file://"])(
    "refuses a page from %s, whatever it asks",
    async (origin) => {
      const { port, seen } = await serve();
      const read = await fetch(`http://127.0.0.1:${String(port)}/page`, { headers: { origin } });
      const write = await fetch(`http://127.0.0.1:${String(port)}/echo`, {
        method: "POST",
        headers: { origin },
        body: "{}",
      });
      expect([read.status, write.status, seen]).toEqual([403, 403, []]);
    },
  );

  it("takes a page from its own machine", async () => {
    const { port } = await serve();
    const origin = "http://localhost:4000";
    const answer = await fetch(`http://127.0.0.1:${String(port)}/echo`, {
      method: "POST",
      headers: { origin },
      body: "{}",
    });
    expect(answer.status).toBe(200);
  });
});

it("in the open, refuses writes from foreign pages and takes its own", async () => {
  const { port } = await serve({ host: "0.0.0.0", publicUrl: "https://runde.example" });
  const post = async (origin: string): Promise<number> =>
    (
      await fetch(`http://127.0.0.1:${String(port)}/echo`, {
        method: "POST",
        headers: { origin },
        body: "{}",
      })
    ).status;
  expect(await post("https://evil.example")).toBe(403);
  expect(await post("https://runde.example")).toBe(200);
});

describe("bodies", () => {
  const post = (
    port: number,
    body: BodyInit,
    headers: Record<string, string> = {},
  ): Promise<globalThis.Response> =>
    fetch(`http://127.0.0.1:${String(port)}/echo`, {
      method: "POST",
      body,
      headers: { "content-type": "application/json", ...headers },
    });

  it("reads JSON", async () => {
    const { port, seen } = await serve();
    expect((await post(port, '{"å":1}')).status).toBe(200);
    expect(seen).toEqual([{ å: 1 }]);
  });

  it.each(["{", "", "{'a':1}", "<html>", "[".repeat(900)])("answers 400 to %s", async (body) => {
    const { port, seen } = await serve();
    const answer = await post(port, body);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toEqual({ reason: "malformed", text: expect.any(String) as string });
    expect(seen).toEqual([]);
  });

  it("answers 413 to a large body, announced or not", async () => {
    const { port, seen } = await serve();
    expect((await post(port, JSON.stringify("x".repeat(2000)))).status).toBe(413);
    const chunk = `${(1500).toString(16)}\r\n${"x".repeat(1500)}\r\n`;
    const unannounced = `POST /echo HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n${chunk}`;
    expect(statusOf(await raw(port, unannounced))).toBe(413);
    expect(seen).toEqual([]);
  });

  it("answers 415 to packed bodies, without unpacking", async () => {
    const { port, seen } = await serve();
    const bomb = gzipSync(Buffer.alloc(1_000_000, " "));
    expect((await post(port, bomb, { "content-encoding": "gzip" })).status).toBe(415);
    expect((await post(port, "{}", { "content-encoding": "br" })).status).toBe(415);
    expect(seen).toEqual([]);
  });

  it("goes on after a peer that hangs up in the middle", async () => {
    const { port, seen } = await serve();
    await new Promise<void>((gone) => {
      const socket = connect(port, "127.0.0.1", () => {
        socket.write('POST /echo HTTP/1.1\r\nHost: localhost\r\nContent-Length: 50\r\n\r\n{"a":', () => {
          socket.destroy();
          gone();
        });
      });
    });
    expect((await post(port, '{"b":2}')).status).toBe(200);
    expect(seen).toEqual([{ b: 2 }]);
  });
});

describe("answers", () => {
  it("tell nothing about the inside", async () => {
    const { port } = await serve();
    const broken = await fetch(`http://127.0.0.1:${String(port)}/broken`);
    expect(broken.status).toBe(500);
    expect(await broken.text()).not.toMatch(/secret|Error|at /);
    const missing = await fetch(`http://127.0.0.1:${String(port)}/no/such/secret-page`);
    expect(missing.status).toBe(404);
    expect(await missing.text()).not.toContain("secret-page");
  });

  it("speak the reader's language", async () => {
    const { port } = await serve();
    const at = async (language: string): Promise<unknown> =>
      (
        await fetch(`http://127.0.0.1:${String(port)}/x`, { headers: { "accept-language": language } })
      ).json();
    expect(await at("nn-NO")).toEqual({
      reason: "unknown",
      text: "Her er det ingenting. Opne Runde frå Teams.",
    });
    expect(await at("en")).toEqual({
      reason: "unknown",
      text: "There is nothing here. Open Runde from Teams.",
    });
  });

  it.each(["/page", "/missing", "/broken"])("carry the security headers on %s", async (path) => {
    const { port } = await serve({ host: "0.0.0.0", publicUrl: "https://runde.example" });
    const { headers } = await fetch(`http://127.0.0.1:${String(port)}${path}`);
    const policy = headers.get("content-security-policy");
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'self' https://*.cloud.microsoft https://teams.microsoft.com");
    expect(policy).toContain("wss://runde.example");
    expect(policy).not.toContain("unsafe");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("strict-transport-security")).toContain("max-age");
    expect(headers.get("x-frame-options")).toBeNull();
  });
});

describe("a socket", () => {
  const from = (origin: string | undefined, options: GuardOptions, host = "runde.example"): boolean =>
    mayOpenSocket({ headers: { host, ...(origin === undefined ? {} : { origin }) } }, options);
  const inTheOpen: GuardOptions = { host: "0.0.0.0", publicUrl: "https://runde.example" };

  it("opens in the open from our own pages only; what does not say where it comes from stays out", () => {
    expect(from("https://runde.example", inTheOpen)).toBe(true);
    for (const origin of [
      undefined,
      "null",
      "https://evil.example",
      "http://runde.example",
      "http://localhost",
    ])
      expect([origin, from(origin, inTheOpen)]).toEqual([origin, false]);
  });

  it("opens behind an address nobody has named only from that address itself", () => {
    const unnamed: GuardOptions = { host: "0.0.0.0" };
    expect(from("https://runde.example", unnamed)).toBe(true);
    expect(from("https://evil.example", unnamed)).toBe(false);
    expect(from(undefined, unnamed)).toBe(false);
  });

  it("opens on this machine for programs and for this machine's pages", () => {
    const local: GuardOptions = { host: "127.0.0.1", origins: ["http://127.0.0.1:3979"] };
    expect(from(undefined, local)).toBe(true);
    expect(from("http://127.0.0.1:3979", local)).toBe(true);
    expect(from("https://evil.example", local)).toBe(false);
  });
});
