import { createRequire } from "node:module";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { APP, CHANNEL, folk, makeNetwork, type Stand, startStand, TENANT } from "./bot-stand.ts";

let stand: Stand;
beforeAll(async () => {
  stand = await startStand();
  await makeNetwork(stand);
});

const hello = (): Record<string, unknown> => stand.activity("kari", { text: "<at>Runde</at> hei" });
/** How many messages the bot sends for what is done here. */
const heard = async (act: () => Promise<unknown>): Promise<number> => {
  const before = stand.connector.sent.length;
  await act();
  return stand.connector.sent.length - before;
};

describe("who may speak to the bot", () => {
  it("hears what Teams has signed", async () => {
    expect(await heard(() => stand.deliver(hello()))).toBe(1);
  });

  it.each<[string, () => Promise<string | null> | string | null]>([
    ["no token", () => null],
    ["an empty token", () => "Bearer "],
    ["garbage", () => "Bearer abc.def.ghi"],
    ["another scheme", async () => `Basic ${await stand.connector.sign()}`],
    ["the audience of another bot", async () => `Bearer ${await stand.connector.sign({ aud: TENANT })}`],
    [
      "the issuer of the world",
      async () => `Bearer ${await stand.connector.sign({ iss: "https://api.botframework.com" })}`,
    ],
    [
      "an emulator's issuer",
      async () =>
        `Bearer ${await stand.connector.sign({ iss: "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/", ver: "1.0", appid: APP })}`,
    ],
    [
      "another service's URL",
      async () => `Bearer ${await stand.connector.sign({ serviceurl: "http://127.0.0.1:1/" })}`,
    ],
    ["a token that has expired", async () => `Bearer ${await stand.connector.sign({}, { expired: true })}`],
    [
      "a key nobody has published",
      async () => `Bearer ${await stand.connector.sign({}, { kid: "unknown" })}`,
    ],
    [
      "a signature of another key",
      async () => `Bearer ${await stand.connector.sign({}, { foreignKey: true })}`,
    ],
    ["no signature at all", () => `Bearer ${unsigned()}`],
  ])("turns away %s, and says nothing of the inside", async (_name, token) => {
    const header = await token();
    let answer = { status: 0, body: null as unknown };
    expect(
      await heard(async () => {
        answer = await stand.deliver(hello(), header);
      }),
    ).toBe(0);
    expect(answer.status).toBe(401);
    expect(JSON.stringify(answer.body)).toMatch(/^\{"reason":"(?:unsigned|token)"\}$/);
  });

  it.each<[string, Readonly<Record<string, unknown>>]>([
    ["another channel", { channelId: "emulator" }],
    ["another bot", { recipient: { id: "28:someone" } }],
    [
      "a tenant that is not known",
      { channelData: { tenant: { id: "d1f0b7c4-5e2a-4f7e-b1a5-70a2c9e83c03" } } },
    ],
  ])("turns away what is signed but meant for %s", async (_name, change) => {
    expect((await stand.deliver({ ...hello(), ...change })).status).toBeGreaterThanOrEqual(401);
    expect(await heard(() => stand.deliver({ ...hello(), ...change }))).toBe(0);
  });

  it("never speaks to an address outside this machine", async () => {
    const serviceUrl = "https://smba.trafficmanager.net/emea/";
    const token = `Bearer ${await stand.connector.sign({ serviceurl: serviceUrl })}`;
    expect((await stand.deliver({ ...hello(), serviceUrl }, token)).status).toBe(403);
  });

  it("does not take a person whom the roster does not have", async () => {
    expect(await stand.say("stranger", "start møtet")).toEqual([expect.stringContaining("deltakerlista")]);
    expect(
      await stand.say("stranger", "start møtet", { from: { ...folk.stranger, id: folk.kari.id } }),
    ).toEqual([expect.stringContaining("deltakerlista")]);
  });

  it("helps anyone who asks, even one it does not know", async () => {
    for (const text of ["hei", "HELLO", "Help", "hva kan du?", ""])
      expect(await stand.say("stranger", text), text).toEqual([expect.stringContaining("[start møtet]")]);
  });
});

it("hears the same activity once", async () => {
  const once = hello();
  expect(await heard(() => stand.deliver(once))).toBe(1);
  expect(await heard(() => stand.deliver(once))).toBe(0);
  const [a, b] = [hello(), hello()];
  expect(await heard(() => Promise.all([a, a, b].map((what) => stand.deliver(what))))).toBe(2);
});

describe("what would hurt a bot", () => {
  const post = (body: BodyInit, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(stand.url, { method: "POST", body, headers: { "content-type": "application/json", ...headers } });

  it("answers each with a refusal, and lives", async () => {
    const token = { authorization: `Bearer ${await stand.connector.sign()}` };
    expect((await post("{", token)).status).toBe(400);
    expect((await post("[]", token)).status).toBe(400);
    expect((await post("null", token)).status).toBe(400);
    expect((await post("{}", token)).status).toBe(400);
    expect((await post(JSON.stringify({ ...hello(), type: undefined }), token)).status).toBe(400);
    expect((await post(JSON.stringify({ ...hello(), from: null }), token)).status).toBe(400);
    expect((await post(JSON.stringify({ ...hello(), text: "x".repeat(400_000) }), token)).status).toBe(413);
    expect(
      (await post(gzipSync(JSON.stringify(hello())), { ...token, "content-encoding": "gzip" })).status,
    ).toBe(415);
    expect((await post(JSON.stringify(hello()), { ...token, origin: "https://evil.example" })).status).toBe(
      403,
    );
    expect((await fetch(stand.url)).status).toBe(405);
    expect(await heard(() => stand.deliver(hello()))).toBe(1);
  });

  it("answers odd activities without a word and without breaking", async () => {
    const odd = [
      { type: "typing" },
      { type: "messageReaction", reactionsAdded: [{ type: "like" }] },
      { type: "invoke", name: "composeExtension/query", value: {} },
      { type: "invoke", name: "adaptiveCard/action", value: null },
      { type: "invoke", name: "adaptiveCard/action", value: { action: { verb: "__proto__", data: [] } } },
      {
        type: "invoke",
        name: "adaptiveCard/action",
        value: { action: { verb: "give-word", data: { meeting: 7 } } },
      },
      { type: "message", text: null, value: "x" },
      { type: "event", name: "application/vnd.microsoft.meetingStart", value: {} },
      { type: "conversationUpdate", membersAdded: [{ id: "29:other" }] },
      { type: "endOfConversation" },
    ];
    for (const change of odd) {
      const { status } = await stand.deliver(stand.activity("kari", change));
      expect([200, 501], JSON.stringify(change)).toContain(status);
    }
    expect(await heard(() => stand.deliver(hello()))).toBe(1);
  });

  it("writes nothing of what was said to its log", async () => {
    await stand.say("kari", "hemmelig-ord om Solveig");
    expect(stand.logged.join("\n")).not.toMatch(/hemmelig|Solveig|Kari/);
  });
});

it("knows the channel by its id without the thread", async () => {
  expect(await stand.store.place(CHANNEL)).toMatchObject({ conversation: CHANNEL, kind: "channel" });
  expect(await stand.store.place(`${CHANNEL};messageid=1`)).toBeNull();
});

it("loads no AI parts", () => {
  const loaded = Object.keys(createRequire(import.meta.url).cache);
  expect(loaded.some((path) => path.includes("/@microsoft/teams-ai/"))).toBe(true);
  expect(loaded.filter((path) => /node_modules\/(?:openai|gpt-tokenizer)\//.test(path))).toEqual([]);
});

it("in the playground's mode, hears unsigned activities from this machine and speaks to no other", async () => {
  const playground = await startStand("playground");
  const say = (change: Readonly<Record<string, unknown>> = {}): Promise<{ status: number }> =>
    playground.deliver(
      { ...playground.activity("kari", { text: "hei" }), recipient: { id: "bot" }, ...change },
      null,
    );
  expect((await say()).status).toBe(200);
  expect(playground.connector.sent).toHaveLength(1);
  expect((await say({ serviceUrl: "https://smba.trafficmanager.net/emea/" })).status).toBe(403);
});

/** A token that says it needs no signature. */
const unsigned = (): string => {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  const { serviceUrl, issuer } = stand.connector;
  return `${part({ alg: "none", typ: "JWT" })}.${part({ iss: issuer, aud: APP, serviceurl: serviceUrl, exp: 4e9 })}.`;
};
