import { afterEach, beforeEach, expect, it } from "vitest";
import { botMri, localApp, people, place } from "../../infra/local/people.ts";
import { type StartedLocalTeams, startLocalTeams } from "../../infra/local/start-local.ts";
import { activitiesOf, type EchoBot, startEchoBot } from "../support/echo-bot.ts";

const cardType = "application/vnd.microsoft.card.adaptive";
const card = (title: string) => ({
  type: "message",
  attachments: [{ contentType: cardType, content: { type: "AdaptiveCard", version: "1.5", title } }],
});
const message = (text: string) => ({ type: "message", text });
const channel = { kind: "channel" } as const;

let bot: EchoBot;
let local: StartedLocalTeams;

beforeEach(async () => {
  bot = await startEchoBot();
  local = await startLocalTeams({ botUrl: bot.url, tabUrl: bot.tabUrl, port: 0 });
  bot.trust({ metadata: local.openIdMetadataUrl, issuer: local.issuer, audience: local.appId });
});
afterEach(async () => {
  await local.stop();
  await bot.stop();
});

const add = () => local.teams.install("kari", true, "nb-no");
const say = (text: string, mention = true) => local.teams.say("kari", channel, null, text, mention, "nb-no");
/** What stands in the channel: each message's text, or its card's title. */
const shown = () => local.teams.messages(channel).map(({ cards, text }) => cards[0]?.["title"] ?? text);

/** Adds the bot, which then does this once; true when all of it went as the test expects. */
const addThen = async (
  whenAdded: (connector: Parameters<EchoBot["answer"]>[1]) => Promise<unknown>,
): Promise<boolean> => {
  bot.answer = async ({ type }, connector) => {
    if (type === "installationUpdate") await whenAdded(connector);
  };
  return add();
};

it("tells the bot twice that it was added, signed by a key it can find and that is endorsed for Teams", async () => {
  expect(await add()).toBe(true);
  expect(bot.heard.map(({ activity, verified }) => [activity.type, verified])).toEqual([
    ["conversationUpdate", true],
    ["installationUpdate", true],
  ]);
  const [first, second] = bot.heard;
  expect(first!.activity["membersAdded"]).toEqual([{ id: botMri, name: localApp.botName }]);
  expect(first!.activity.channelData.team?.id).toBe(place.teamId);
  expect(first!.activity.recipient.id).toBe(`28:${local.appId}`);
  expect(second!.activity.action).toBe("add");
});

it("a message that mentions the bot arrives with its mention and the id of its thread", async () => {
  await add();
  const { id } = await say("start");
  const { activity, verified } = bot.heard.at(-1)!;
  expect(verified).toBe(true);
  expect(activity.text).toBe("<at>Runde</at>\u00a0start");
  expect(activity.entities?.[0]).toMatchObject({ type: "mention", mentioned: { id: botMri } });
  expect(activity.conversation.id).toBe(`${place.channelId};messageid=${id}`);
  const kari = people[0]!;
  expect(activity.from).toEqual({ id: kari.mri, name: kari.name, aadObjectId: kari.objectId });
});

it("the bot hears nothing of what does not mention it, nor anything before it is added", async () => {
  await say("er du her?");
  expect(bot.heard).toEqual([]);
  await add();
  const before = bot.heard.length;
  await say("mellom oss", false);
  expect(bot.heard.length).toBe(before);
});

it("the bot posts a card, updates it in place, and answers in its thread", async () => {
  const went = await addThen(async ({ call, post }) => {
    const id = await post(activitiesOf(place.channelId), card("først"));
    expect((await call("PUT", activitiesOf(place.channelId, `/${id}`), card("så"))).status).toBe(200);
    await post(activitiesOf(`${place.channelId};messageid=${id}`), message("svar"));
    await post(activitiesOf(place.channelId, `/${id}`), message("svar til"));
  });
  expect(went).toBe(true);
  expect(shown()).toEqual(["så", "svar", "svar til"]);
  const [first, ...answers] = local.teams.messages(channel);
  expect(answers.map(({ root }) => root)).toEqual([first!.id, first!.id]);
  expect(first!.editedAt).not.toBeNull();
});

it("the bot opens a thread and a person's own chat, and takes down what it wrote", async () => {
  const went = await addThen(async ({ call, post }) => {
    const thread = await call("POST", "v3/conversations", {
      isGroup: true,
      channelData: { channel: { id: place.channelId } },
      activity: card("tråd"),
    });
    const [posted] = local.teams.messages(channel);
    expect(thread.body).toMatchObject({
      id: `${place.channelId};messageid=${posted!.id}`,
      activityId: posted!.id,
    });
    expect((await call("DELETE", activitiesOf(place.channelId, `/${posted!.id}`))).status).toBe(200);
    const chat = await post("v3/conversations", {
      members: [{ id: people[0]!.mri }],
      tenantId: place.hostTenantId,
    });
    await post(activitiesOf(chat), message("påminnelse"));
  });
  expect(went).toBe(true);
  expect(shown()).toEqual([]);
  const chatOf = (key: "kari" | "ola") =>
    local.teams.messages({ kind: "chat", with: key }).map(({ text }) => text);
  expect([chatOf("kari"), chatOf("ola")]).toEqual([["påminnelse"], []]);
});

it("the roster names six people of three tenants, one of them a guest, by MRI and by object id", async () => {
  const ingrid = people[2]!;
  const member = (id: string) =>
    `v3/conversations/${encodeURIComponent(place.channelId)}/members/${encodeURIComponent(id)}`;
  const seen: unknown[] = [];
  await addThen(async ({ call }) => {
    for (const path of [
      `v3/conversations/${encodeURIComponent(place.channelId)}/pagedmembers?pageSize=500`,
      member(ingrid.mri),
      member(ingrid.objectId),
      `v3/teams/${encodeURIComponent(place.teamId)}`,
      `v3/teams/${encodeURIComponent(place.teamId)}/conversations`,
    ]) {
      seen.push((await call("GET", path)).body);
    }
  });
  expect(seen).toMatchObject([
    { members: people.map(({ mri, name, tenantId, role }) => ({ id: mri, name, tenantId, userRole: role })) },
    { name: ingrid.name, tenantId: ingrid.tenantId },
    { id: ingrid.mri },
    { name: place.teamName, memberCount: 6 },
    { conversations: [{ id: place.channelId, name: place.channelName, type: "shared" }] },
  ]);
  expect(new Set(people.map(({ tenantId }) => tenantId))).toEqual(new Set(local.tenantIds));
  expect(people.filter(({ role }) => role === "guest")).toHaveLength(1);
});

it("a pressed Action.Execute brings back the bot's card; a bot that does not answer is a refusal", async () => {
  let id = "";
  bot.answer = async ({ type, value, conversation, replyToId }, { post }) => {
    if (type === "installationUpdate") id = await post(activitiesOf(conversation.id), card("a"));
    if (type !== "invoke") return undefined;
    return { statusCode: 200, type: cardType, value: { heard: value, on: replyToId, in: conversation.id } };
  };
  await add();
  const action = { type: "Action.Execute", verb: "clock.hold", data: { meeting: "m" } } as const;
  expect(await local.teams.press("ola", id, action, "manual", "nb-no")).toEqual({
    kind: "card",
    card: { heard: { action, trigger: "manual" }, on: id, in: `${place.channelId};messageid=${id}` },
  });
  expect(bot.heard.at(-1)!.activity.from.aadObjectId).toBe(people[1]!.objectId);
  await bot.stop();
  expect((await local.teams.press("ola", id, action, "manual", "nb-no")).kind).toBe("refused");
});

it("a pressed Action.Submit arrives as a message with what was filled in", async () => {
  let id = "";
  bot.answer = async ({ type, conversation }, { post }) => {
    if (type === "installationUpdate") id = await post(activitiesOf(conversation.id), card("a"));
  };
  await add();
  expect(await local.teams.submit("ola", id, { when: "torsdag" }, "nb-no")).toEqual({ kind: "done" });
  expect(bot.heard.at(-1)!.activity).toMatchObject({
    type: "message",
    value: { when: "torsdag" },
    replyToId: id,
  });
});

it("once removed the bot is refused as Teams refuses it, and what it wrote stays", async () => {
  await addThen(({ post }) => post(activitiesOf(place.channelId), card("før")));
  await local.teams.install("kari", false, "nb-no");
  const post = await fetch(new URL(activitiesOf(place.channelId), local.serviceUrl), {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(card("sent")),
  });
  expect([post.status, await post.json()]).toMatchObject([
    403,
    { error: { code: "BotNotInConversationRoster" } },
  ]);
  expect(shown()).toEqual(["før"]);
});

it("adding fails aloud when nobody answers, and the channel is as before", async () => {
  await bot.stop();
  expect(await add()).toBe(false);
  expect(local.teams.channel()).toMatchObject({ installed: false, tab: null });
});

it.each([
  ["a conversation that is none", "GET", "v3/conversations/19%3Aother/members", undefined, 404],
  ["an update of what was never posted", "PUT", activitiesOf(place.channelId, "/1"), card("x"), 404],
  ["a message without a type", "POST", activitiesOf(place.channelId), { text: "x" }, 400],
  ["more than Teams takes", "POST", activitiesOf(place.channelId), message("x".repeat(90_000)), 413],
  ["more than the door takes", "POST", activitiesOf(place.channelId), message("x".repeat(600_000)), 413],
  ["an unknown team", "GET", "v3/teams/unknown", undefined, 404],
])("refuses %s, and nothing is written", async (_what, method, to, body, status) => {
  await add();
  const answer = await fetch(new URL(to, local.serviceUrl), {
    method,
    headers: { "content-type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  expect(answer.status).toBe(status);
  expect(shown()).toEqual([]);
});
