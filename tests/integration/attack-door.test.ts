import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { HomeView } from "../../src/protocol/api.ts";
import { CLOSE_SIGN_IN, MAX_MESSAGE_BYTES, type ServerMessage } from "../../src/protocol/messages.ts";
import { connectTab, moveId } from "../support/tab-socket.ts";
import { type Bench, channelPlace, startBench } from "../support/try-out.ts";
import { type Answered, isAlive, packed, post, rawRequest, rawSocket } from "./attack-tools.ts";

/** What comes to the door that should not: each gets an answer, and the server goes on. */
let bench: Bench;
let home: HomeView;
let meeting: string;
let url: string;
let bearer: string;

beforeAll(async () => {
  bench = await startBench();
  url = bench.url;
  home = await bench.network();
  meeting = await bench.meeting(home, "startpakke");
  bearer = `Bearer ${await bench.token("kari")}`;
});
afterAll(async () => {
  await bench.stop();
});

const hello = async (): Promise<string> =>
  JSON.stringify({ t: "hello", token: await bench.token("kari"), meeting, have: {} });
const refused = (answer: Answered, status: number, reason: string): void => {
  expect(answer).toMatchObject({ status, body: { reason } });
  expect(answer.body.text?.length ?? 0).toBeGreaterThan(15);
};

describe.each(["/api/home", "/api/messages"])("a body sent to %s", (path) => {
  const at = (): string => `${url}${path}`;
  const json = { "content-type": "application/json" };
  const signed = (): Record<string, string> => ({ ...json, authorization: bearer });

  it.each(["{", "", "nonsense", '{"place":', "\u0000", "[".repeat(100_000)])(
    "that is no JSON is refused: %#",
    async (body) => {
      refused(await post(at(), body, signed()), 400, "malformed");
      await isAlive(url);
    },
  );

  it("that is too large is refused, whether its length was told or not", async () => {
    const large = JSON.stringify({ place: { channelId: "x".repeat(300_000) } });
    refused(await post(at(), large, signed()), 413, "too-large");
    const host = new URL(url).host;
    const chunked = `POST ${path} HTTP/1.1\r\nhost: ${host}\r\ntransfer-encoding: chunked\r\n\r\n50000\r\n${"x".repeat(0x50000)}\r\n`;
    expect(await rawRequest(url, chunked)).toMatch(/^HTTP\/1\.1 413 /);
    await isAlive(url);
  });

  it("that is packed is refused unread", async () => {
    refused(
      await post(at(), packed(JSON.stringify({ place: channelPlace })), {
        ...signed(),
        "content-encoding": "gzip",
      }),
      415,
      "packed",
    );
    await isAlive(url);
  });

  it("from a foreign page is refused, and so is the page's question beforehand", async () => {
    refused(await post(at(), "{}", { ...signed(), origin: "https://evil.example" }), 403, "foreign");
    refused(await post(at(), "{}", { ...signed(), origin: "null" }), 403, "foreign");
    refused(
      await post(
        at(),
        "",
        { origin: "https://evil.example", "access-control-request-method": "POST" },
        "OPTIONS",
      ),
      403,
      "foreign",
    );
    await isAlive(url);
  });

  it.each(["evil.example", "a b", "127.0.0.1:x", "[::1", "", "127.0.0.1@evil.example"])(
    "under the host name “%s” is refused",
    async (host) => {
      const heard = await rawRequest(
        url,
        `POST ${path} HTTP/1.1\r\nhost: ${host}\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{}`,
      );
      expect(heard).toMatch(/^HTTP\/1\.1 40[03] /);
      expect(heard).not.toMatch(/node_modules|at \w+ \(/);
      await isAlive(url);
    },
  );

  it("of deep arrays, or with names that objects have by birth, changes nothing", async () => {
    const deep = `{"place":${"[".repeat(60_000)}${"]".repeat(60_000)}}`;
    expect((await post(at(), deep, signed())).status).toBeGreaterThanOrEqual(400);
    const born =
      '{"place":{"__proto__":{"channelId":"x"},"constructor":{"prototype":{"polluted":1}}},"__proto__":{"polluted":1}}';
    expect((await post(at(), born, signed())).status).toBeGreaterThanOrEqual(400);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    await isAlive(url);
  });
});

describe("an address that leads nowhere", () => {
  it.each([
    "/nowhere",
    "/api",
    "/api/nothing",
    "/socket",
    "/api/networks/%E0%A4%A",
    "/tab/..%2f..%2fpackage.json",
    "/tab/../package.json",
    "/tab/%00",
    "/.git/config",
  ])("%s is answered without the inside", async (path) => {
    const heard = await rawRequest(
      url,
      `GET ${path} HTTP/1.1\r\nhost: ${new URL(url).host}\r\nauthorization: ${bearer}\r\nconnection: close\r\n\r\n`,
    );
    expect(heard).toMatch(/^HTTP\/1\.1 4\d\d /);
    expect(heard).not.toMatch(/node_modules|"dependencies"|ENOENT|at \w+ \(/);
    await isAlive(url);
  });

  it("or that takes no such method is a refusal", async () => {
    expect((await post(`${url}/api/home`, "{}", { authorization: bearer }, "PUT")).status).toBe(405);
    await isAlive(url);
  });

  it("names the network, the meeting or the programme that is not there", async () => {
    const ask = (method: string, path: string, body?: unknown): Promise<Answered> =>
      bench.ask("kari", method, path, body) as Promise<Answered>;
    refused(await ask("GET", "/api/networks/none"), 404, "no-such-network");
    refused(await ask("GET", "/api/networks/%00"), 404, "no-such-network");
    refused(
      await ask("POST", "/api/networks/none/meetings", {
        programme: "startpakke",
        rehearsal: false,
        speed: 1,
      }),
      404,
      "no-such-network",
    );
    refused(
      await ask("POST", `/api/networks/${home.network.id}/meetings`, {
        programme: "__proto__",
        rehearsal: false,
        speed: 1,
      }),
      404,
      "no-such-programme",
    );
    refused(
      await ask("POST", `/api/networks/${home.network.id}/meetings`, {
        programme: "startpakke",
        rehearsal: true,
        speed: 1e9,
      }),
      400,
      "malformed",
    );
    refused(
      await ask("POST", `/api/networks/${home.network.id}/members`, {
        add: [],
        guests: ["x"],
        remove: [],
        actor: "ola",
      }),
      400,
      "malformed",
    );
    refused(await ask("DELETE", "/api/rehearsals/none"), 404, "no-such-meeting");
    expect((await ask("DELETE", "/api/me/kept/%00")).status).toBe(200);
    await isAlive(url);
  });

  it("is told in the reader's language", async () => {
    const texts = await Promise.all(
      ["nb-NO", "nn-NO", "en-GB"].map(
        async (language) => (await post(`${url}/nowhere`, "", { "accept-language": language })).body.text,
      ),
    );
    expect(new Set(texts).size).toBe(3);
  });
});

it("text that no database could store is stored without what is amiss, and can be read by all", async () => {
  const made = await fetch(`${url}/api/networks/${home.network.id}/members`, {
    method: "POST",
    headers: { authorization: bearer },
    body: '{"add":[],"guests":["Gj\\u0000est \\ud83d"],"remove":[]}',
  });
  expect(made.status).toBe(200);
  const after = (await bench.ask("ola", "GET", `/api/networks/${home.network.id}`)).body as HomeView;
  const guest = after.members.find(({ name }) => name.startsWith("Gjest"));
  expect(guest?.name).not.toContain("\u0000");
  await bench.ask("kari", "POST", `/api/networks/${home.network.id}/members`, {
    add: [],
    guests: [],
    remove: [guest?.id],
  });
});

describe("a socket", () => {
  it("that is asked for by a foreign page, under a foreign name or at another address is not opened, and a peer that hangs up harms nobody", async () => {
    const upgrade = (host: string, path: string, more = ""): string =>
      `GET ${path} HTTP/1.1\r\nhost: ${host}\r\nupgrade: websocket\r\nconnection: Upgrade\r\nsec-websocket-version: 13\r\nsec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\n${more}\r\n`;
    const { host } = new URL(url);
    expect(await rawRequest(url, upgrade(host, "/socket", "origin: https://evil.example\r\n"))).toMatch(
      /^HTTP\/1\.1 403 /,
    );
    expect(await rawRequest(url, upgrade("evil.example", "/socket"))).toMatch(/^HTTP\/1\.1 403 /);
    expect(await rawRequest(url, upgrade(host, "/elsewhere"))).toMatch(/^HTTP\/1\.1 404 /);
    for (let count = 0; count < 20; count++)
      await rawRequest(
        url,
        upgrade(host, "/elsewhere", `origin: https://evil.example\r\nx: ${"x".repeat(count * 500)}\r\n`),
        "reset",
      );
    await isAlive(url);
  });

  it("that never says hello is closed with a word after a while", async () => {
    const { heard, code } = await rawSocket(url, []);
    expect(code).toBe(CLOSE_SIGN_IN);
    expect(heard.at(-1)).toMatchObject({ t: "bye", reason: "signed-out" });
  });

  it("that moves before it has said hello moves nothing", async () => {
    const { heard, code } = await rawSocket(url, [
      JSON.stringify({ t: "do", id: "early", command: { do: "start" } }),
    ]);
    expect(code).toBe(CLOSE_SIGN_IN);
    expect(heard.map(({ t }) => t)).toEqual(["bye"]);
    expect((await bench.tryOut.server.store.runningMeeting(home.network.id))?.meeting.state).toBe(
      "gathering",
    );
  });

  it("that says hello twice is welcomed once, and goes on", async () => {
    const first = await hello();
    const second = JSON.stringify({ t: "hello", token: await bench.token("ola"), meeting, have: {} });
    const pong = (heard: readonly ServerMessage[]): boolean => heard.some(({ t }) => t === "pong");
    const { heard } = await rawSocket(url, [first, second, JSON.stringify({ t: "ping", c: 1 })], {
      enough: pong,
    });
    expect(heard.filter(({ t }) => t === "welcome")).toHaveLength(1);
  });

  it("names each message that it did not understand, so that its sender can let go of it", async () => {
    const kari = await connectTab(url, await bench.token("kari"), meeting);
    for (const message of [
      { t: "do", command: { do: "fly" } },
      { t: "do", command: { do: "start", actor: "ola" } },
      { t: "dance" },
      { t: "move", step: "x", name: "y", payload: {}, seat: kari.seat },
      { t: "move", step: "x".repeat(200), name: "y", payload: {} },
    ])
      expect(await kari.ask({ ...message, id: moveId() })).toMatchObject({ t: "no", reason: "malformed" });
    expect(
      await kari.ask({ t: "move", step: "check-in", name: "constructor", payload: { __proto__: null } }),
    ).toMatchObject({ t: "no", reason: "unknown-move" });
    expect(await kari.ask({ t: "see-as", step: "nowhere", seat: "nobody" })).toMatchObject({
      t: "ack",
      value: { board: null, sheet: null },
    });
    expect(await kari.ask({ t: "undo", step: "nowhere", scope: "sheet" })).toMatchObject({
      t: "no",
      reason: "nothing-to-undo",
    });
    expect(await kari.ask({ t: "undo", step: "__proto__", scope: "board" })).toMatchObject({
      t: "no",
      reason: "nothing-to-undo",
    });
    kari.close();
    await isAlive(url);
  });

  it("that sends what is too large hears that it is, and its text stays with its sender", async () => {
    const kari = await connectTab(url, await bench.token("kari"), meeting);
    const answer = await kari.ask({
      t: "move",
      step: "check-in",
      name: "write",
      payload: { text: "x".repeat(100_000) },
    });
    expect(answer).toMatchObject({ t: "no", reason: "too-large" });
    expect(await kari.ask({ t: "see-as", step: "check-in", seat: kari.seat })).toMatchObject({ t: "ack" });
    kari.close();
    const { code } = await rawSocket(url, [await hello(), "x".repeat(8 * MAX_MESSAGE_BYTES)]);
    expect([1006, 1009]).toContain(code);
    await isAlive(url);
  });

  it("that sends deep nests or bytes gets an answer", async () => {
    const kari = await connectTab(url, await bench.token("kari"), meeting);
    const id = moveId();
    const answered = kari.ask({ t: "do", id, command: { do: "fly" } });
    kari.send(
      `{"t":"move","id":"deep","step":"check-in","name":"write","payload":${"[".repeat(20_000)}${"]".repeat(20_000)}}`,
    );
    expect(await answered).toMatchObject({ t: "no" });
    expect(await kari.ask({ t: "see-as", step: "check-in", seat: kari.seat })).toMatchObject({ t: "ack" });
    expect(kari.frames.filter((frame) => frame.includes('"deep"'))).toHaveLength(1);
    kari.close();
    const { code } = await rawSocket(url, [await hello(), Buffer.from([0xff, 0xfe, 0x00])], {
      enough: (heard) => heard.some(({ t }) => t === "no"),
    });
    expect(code).toBeNull();
    await isAlive(url);
  });

  it("S7 that sends a thousand messages at once is asked to slow down; others notice nothing", async () => {
    const ola = await connectTab(url, await bench.token("ola"), meeting);
    const flood = Array.from({ length: 1000 }, (_, count) =>
      JSON.stringify({ t: "do", id: `flood-${String(count)}`, command: { do: "hold" } }),
    );
    const { heard, code } = await rawSocket(url, [await hello(), ...flood]);
    expect(code).toBe(1008);
    expect(heard.at(-1)).toMatchObject({ t: "bye", reason: "busy" });
    expect(await ola.ask({ t: "see-as", step: "check-in", seat: ola.seat })).toMatchObject({ t: "ack" });
    ola.close();
    await isAlive(url);
  });
});

describe("a place that is claimed", () => {
  it("opens nothing to someone whom Teams does not have in that channel", async () => {
    const elsewhere = { channelId: "19:elsewhere@thread.tacv2" };
    refused(
      (await bench.ask("ola", "POST", "/api/home", { place: elsewhere })) as Answered,
      409,
      "not-added-here",
    );
    await bench.tryOut.server.store.rememberPlace({
      kind: "channel",
      conversation: elsewhere.channelId,
      serviceUrl: "http://127.0.0.1:9/",
      tenant: "none",
    });
    const asked = (await bench.ask("ola", "POST", "/api/home", { place: elsewhere })) as Answered;
    expect(asked.status).toBeGreaterThanOrEqual(400);
    const made = (await bench.ask("ola", "POST", "/api/networks", {
      place: elsewhere,
      name: "Kuppet",
      members: [],
      guests: ["x"],
    })) as Answered;
    expect(made.status).toBeGreaterThanOrEqual(400);
    expect(await bench.tryOut.server.store.networkAt({ conversation: elsewhere.channelId })).toBeNull();
    await isAlive(url);
  });
});
