import { beforeAll, expect, it } from "vitest";
import {
  APP,
  buttonsOf,
  CHANNEL,
  cardsOf,
  type Stand,
  startStand,
  TENANT,
  wordsIn,
  wordsOf,
} from "./bot-stand.ts";

let stand: Stand;
const bot = `28:${APP}`;
const network = (): ReturnType<Stand["store"]["networkAt"]> =>
  stand.store.networkAt({ conversation: CHANNEL });

beforeAll(async () => {
  stand = await startStand();
});

it("makes a network of everyone in the channel at one press, and asks which meeting", async () => {
  await stand.deliver(
    stand.activity("ingrid", { type: "installationUpdate", action: "add", text: undefined, locale: "nn-NO" }),
  );
  const welcome = cardsOf(stand.connector.sent[0]?.body ?? {})[0];
  const answer = await stand.press("ingrid", "everyone", buttonsOf(welcome).get("everyone") ?? {}, {
    locale: "nn-NO",
  });
  expect(wordsIn(answer.card)).toMatch(/^Nettverket er klart: Kari, Ola, Ingrid, Rita\. Kven som er med/);
  expect(wordsOf(stand.connector.sent.at(-1)!)).toContain("Kva møte vil de ha?");
  expect(await network()).toMatchObject({ name: "Ledernettverket", language: "nn" });
});

it("makes no second network beside the first, whoever presses the old card", async () => {
  const first = await network();
  const answers = await Promise.all([
    stand.press("kari", "everyone", {}),
    stand.press("ola", "everyone", {}),
  ]);
  expect(answers.map(({ text }) => text)).toEqual([
    expect.stringContaining("alt eit nettverk"),
    expect.stringContaining("alt eit nettverk"),
  ]);
  expect(await network()).toEqual(first);
});

it("is not made by one whom Teams does not have in the channel", async () => {
  const elsewhere = {
    conversation: { id: "19:other@thread.tacv2", conversationType: "channel", tenantId: TENANT },
  };
  const { text } = await stand.press("stranger", "everyone", {}, elsewhere);
  expect(text).toContain("deltakerlista");
  expect(await stand.store.networkAt({ conversation: "19:other@thread.tacv2" })).toBeNull();
});

it("says in one's own chat where to say it, and reaches the only network one is in", async () => {
  const chat = {
    conversation: { id: "a:chat-with-kari", conversationType: "personal", tenantId: TENANT },
    channelData: { tenant: { id: TENANT } },
  };
  expect(await stand.say("kari", "kvar er vi?", chat)).toEqual([expect.stringContaining("start møtet")]);
  const alone = { ...chat, conversation: { ...chat.conversation, id: "a:alone" } };
  expect(await stand.say("stranger", "hei", alone)).toEqual([expect.stringContaining("[start møtet]")]);
});

it("says nothing when the app is only upgraded", async () => {
  const before = stand.connector.sent.length;
  const update = (action: string, id: string): Promise<unknown> =>
    stand.deliver(stand.activity("kari", { type: "installationUpdate", action, text: undefined, id }));
  await update("remove-upgrade", "u1");
  await update("add-upgrade", "u2");
  expect(stand.connector.sent).toHaveLength(before);
  expect(await stand.store.place(CHANNEL)).not.toBeNull();
});

it("forgets the place when it is taken away, and lets the meeting's data be", async () => {
  expect(await stand.store.place(CHANNEL)).not.toBeNull();
  const before = await network();
  await stand.deliver(
    stand.activity("kari", { type: "conversationUpdate", membersRemoved: [{ id: bot }], text: undefined }),
  );
  await stand.deliver(
    stand.activity("kari", { type: "installationUpdate", action: "remove", text: undefined }),
  );
  expect(await stand.store.place(CHANNEL)).toBeNull();
  expect(await network()).toEqual(before);
  await stand.say("kari", "hjelp");
  expect(await stand.store.place(CHANNEL)).not.toBeNull();
});
