import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Meeting } from "../../src/core/meeting.ts";
import {
  type AnyCard,
  buttonsOf,
  CHANNEL,
  cardsOf,
  folk,
  makeNetwork,
  type Sent,
  type Stand,
  startStand,
  TENANT,
  wordsIn,
  wordsOf,
} from "./bot-stand.ts";

let stand: Stand;

/** The posts and updates of the live card, oldest first. */
const liveCards = (): readonly Sent[] =>
  stand.connector.sent.filter(({ path }) => /\/conversations\/[^;/]+\/activities/.test(path));
const shownCard = (): AnyCard => {
  const card = cardsOf(liveCards().at(-1)?.body ?? {})[0];
  if (!card) throw new Error("no card is shown");
  return card;
};
const button = (verb: string, card: AnyCard = shownCard()): Readonly<Record<string, unknown>> => {
  const data = buttonsOf(card).get(verb);
  if (!data) throw new Error(`no button ${verb} on: ${wordsIn(card)}`);
  return data;
};
const running = async (): Promise<Meeting> => {
  const network = await stand.store.networkAt({ conversation: CHANNEL });
  const read = network && (await stand.store.runningMeeting(network.id));
  if (!read) throw new Error("no meeting runs");
  return read.meeting;
};
const seatOf = async (who: keyof typeof folk): Promise<string | undefined> => {
  const network = await stand.store.networkAt({ conversation: CHANNEL });
  return network?.members.find(({ name }) => name === folk[who].name)?.seat;
};

beforeAll(async () => {
  stand = await startStand();
});

describe("from an empty channel", () => {
  it("greets the place once when it is added, and says what to do first", async () => {
    const added = (type: string, change: object): Record<string, unknown> =>
      stand.activity("kari", { type, text: undefined, ...change });
    await stand.deliver(
      added("conversationUpdate", { membersAdded: [{ id: "28:5a1d6f1e-2c3b-4b52-9c56-1f0e8a7b4d11" }] }),
    );
    await stand.deliver(added("installationUpdate", { action: "add" }));
    expect(stand.connector.sent.map(wordsOf)).toEqual([expect.stringContaining("[Hvem er her?]")]);
    expect(stand.connector.sent[0]?.path).toContain(`/conversations/${CHANNEL}/activities`);
  });

  it("points every wish to set-up while no network lives there", async () => {
    expect(await stand.say("kari", "start møtet")).toEqual([expect.stringContaining("[Hvem er her?]")]);
  });

  it("knows that there is no meeting yet", async () => {
    await makeNetwork(stand);
    expect(await stand.say("kari", "hvor er vi?")).toEqual([expect.stringContaining("start møtet")]);
    expect(await stand.say("kari", "neste")).toEqual([expect.stringContaining("start møtet")]);
    expect(await stand.say("kari", "når er neste møte?")).toEqual([
      expect.stringContaining("ikke avtalt noen dato"),
    ]);
  });
});

describe("a meeting by card and by words", () => {
  it("asks which meeting, opens it from the button, and shows one card to all", async () => {
    const [question] = await stand.say("ola", "kan vi begynne?");
    expect(question).toContain("Hvilket møte");
    const choose = cardsOf(stand.connector.sent.at(-1)?.body ?? {})[0];
    const answer = await stand.press("ola", "open", {
      ...button("open", choose),
      programme: "kollegaveiledning",
    });
    expect(wordsIn(answer.card)).toContain("Møtet er åpnet");
    await stand.relay();
    expect(liveCards().at(-1)?.method).toBe("POST");
    expect(wordsIn(shownCard())).toContain("Møtet begynner snart");
    expect(wordsIn(shownCard())).toContain("[Bli med]");
  });

  it("does not open a second meeting beside it", async () => {
    const before = (await running()).id;
    const answer = await stand.press("kari", "open", { programme: "startpakke" });
    expect(buttonsOf(answer.card).get("start")).toMatchObject({ meeting: before });
    expect((await running()).id).toBe(before);
  });

  it("starts by a press of someone who was on the way, and that person leads", async () => {
    const answer = await stand.press("kari", "start", button("start"));
    expect(wordsIn(answer.card)).toContain("Møtet er i gang · Kari er prosessleder");
    const meeting = await running();
    expect(meeting.state).toBe("running");
    expect(meeting.facilitator).toBe(await seatOf("kari"));
  });

  it("updates the same card in place, and puts the prompt of the step under it", async () => {
    await stand.relay();
    const [posted, ...updates] = liveCards().filter(({ body }) => wordsIn(cardsOf(body)).includes("Møtet"));
    expect(updates.length).toBeGreaterThan(0);
    expect(updates.every(({ method, id }) => method === "PUT" && id === posted?.id)).toBe(true);
    const replies = stand.connector.sent.filter(({ path }) =>
      path.includes(`;messageid=${posted?.id ?? ""}`),
    );
    expect(replies.map(wordsOf)).toEqual([expect.stringMatching(/Innsjekk.*minutter/)]);
  });

  it("shows who has the word, who is next and when it ends", () => {
    expect(wordsIn(shownCard())).toMatch(/Ordet \S+ Deretter/);
    expect(wordsIn(shownCard())).toMatch(/minutter?, til kl\. \d\d\.\d\d/);
    expect(wordsIn(shownCard())).toMatch(/Ferdig ca\. kl\. \d\d\.\d\d/);
  });

  it("holds the clock and starts it again by words, in any of the languages", async () => {
    expect(await stand.say("ola", "stopp klokka litt")).toEqual([expect.stringContaining("Klokka står")]);
    expect((await running()).clock?.heldSince).not.toBeNull();
    expect(await stand.say("ingrid", "carry on")).toEqual(["Klokka går igjen."]);
    expect((await running()).clock?.heldSince).toBeNull();
  });

  it("adds the minutes that were asked for", async () => {
    const before = (await running()).clock?.lengthMs ?? 0;
    expect(await stand.say("kari", "fem minutter til")).toEqual([expect.stringContaining("5 minutter til")]);
    expect((await running()).clock?.lengthMs).toBe(before + 5 * 60_000);
  });

  it("tells where we are", async () => {
    const [where] = await stand.say("reader", "kvar er vi?");
    expect(where).toMatch(/«Innsjekk».*har ordet/);
  });
});

describe("who may", () => {
  it("moves nothing for one who only reads the channel", async () => {
    const before = await running();
    const data = await freshData("hold");
    const pressed = await stand.press("reader", "hold", data);
    expect(pressed.card).toBeNull();
    expect(pressed.text).toContain("ikke med i nettverket");
    expect(await stand.say("reader", "stopp klokka")).toEqual([
      expect.stringContaining("ikke med i nettverket"),
    ]);
    expect(await stand.say("reader", "bytt til nynorsk")).toEqual([
      expect.stringContaining("ikke med i nettverket"),
    ]);
    expect(await running()).toEqual(before);
  });

  it("never believes a card about who pressed it", async () => {
    const before = (await running()).facilitator;
    const kari = await seatOf("kari");
    const forged = {
      actor: kari,
      seat: kari,
      from: folk.kari,
      aadObjectId: folk.kari.aadObjectId,
      tenant: TENANT,
      by: kari,
    };
    const pressed = await stand.press("reader", "hold", { ...(await freshData("hold")), ...forged });
    expect(pressed.text).toContain("ikke med i nettverket");
    expect((await running()).clock?.heldSince).toBeNull();
    await stand.press("ola", "lead", { ...(await freshData("hold")), ...forged });
    expect((await running()).facilitator).toBe(before);
  });

  it("knows a member of another municipality in the shared channel by their own tenant", async () => {
    expect(await stand.say("ingrid", "I'll lead")).toEqual(["Du er prosessleder nå."]);
    expect((await running()).facilitator).toBe(await seatOf("ingrid"));
    await stand.say("kari", "jeg leder i dag");
    expect((await running()).facilitator).toBe(await seatOf("kari"));
  });
});

describe("clicks", () => {
  it("P9 moves the word once when two press at once", async () => {
    const data = await freshData("give-word");
    const before = (await running()).clockVersion;
    const [a, b] = await Promise.all([
      stand.press("kari", "give-word", data),
      stand.press("kari", "give-word", data),
    ]);
    expect([a.status, b.status]).toEqual([200, 200]);
    expect((await running()).clockVersion).toBe(before + 1);
  });

  it("answers the same press, sent again by the client, without moving again", async () => {
    const data = await freshData(await onward());
    const again = { id: "same-press" };
    await stand.press("kari", await onward(), data, again);
    const after = (await running()).clockVersion;
    const answer = await stand.press("kari", String(data["verb"]), data, again);
    expect(answer.status).toBe(200);
    expect((await running()).clockVersion).toBe(after);
  });

  it("answers a card that is behind with the card as it is now", async () => {
    const data = await freshData("extend");
    await stand.say("kari", "stopp klokka");
    const before = await running();
    const answer = await stand.press("kari", await onward(), data);
    expect(wordsIn(answer.card)).toContain("klokka står");
    expect(await running()).toEqual(before);
    await stand.say("kari", "fortsett");
  });

  it("takes an older client's button, which comes as a message", async () => {
    const data = await freshData("hold");
    await stand.deliver(stand.activity("kari", { text: undefined, value: data }));
    expect((await running()).clock?.heldSince).not.toBeNull();
    await stand.press("kari", "resume", await freshData("resume"));
    expect((await running()).clock?.heldSince).toBeNull();
  });

  it.each([
    ["an unknown verb", "turn.explode"],
    ["a verb of every object", "constructor"],
    ["no verb", ""],
  ])("answers %s with a way forward", async (_name, verb) => {
    const before = await running();
    const { text } = await stand.press("kari", verb, { meeting: before.id });
    expect(text).toContain("start møtet");
    expect(await running()).toEqual(before);
  });

  it("answers a meeting that is not of this channel as if it were not there", async () => {
    for (const meeting of ["no-such-meeting", "' or 1=1 --", "x".repeat(64)]) {
      const { text } = await stand.press("kari", "give-word", { meeting });
      expect(text).toContain("ikke er her lenger");
    }
  });
});

describe("what concerns everyone is asked about first", () => {
  it("asks before it skips, and «nei» changes nothing", async () => {
    const before = await running();
    const [question] = await stand.say("kari", "hopp over dette");
    expect(question).toContain("[Ja, hopp over]");
    expect(await stand.say("kari", "nei")).toEqual(["Greit, alt er som før."]);
    expect(await stand.say("kari", "ja")).toEqual([expect.stringContaining("ikke spurt om noe")]);
    expect((await running()).position).toEqual(before.position);
  });

  it("hears a «ja» only from the one it asked", async () => {
    await stand.say("kari", "avslutt");
    expect(await stand.say("ola", "ja")).toEqual([expect.stringContaining("ikke spurt om noe")]);
    expect((await running()).state).toBe("running");
    await stand.say("kari", "nei");
  });

  it("asks before the card's own button ends the meeting", async () => {
    const before = stand.connector.sent.length;
    const answer = await stand.press("kari", "end", await freshData("end"));
    expect(wordsIn(answer.card)).toContain("Møtet er i gang");
    expect(stand.connector.sent.slice(before).map(wordsOf)).toEqual([
      expect.stringContaining("[Ja, avslutt]"),
    ]);
    expect((await running()).state).toBe("running");
    const kept = await stand.press("kari", "keep", await freshData("keep"));
    expect(wordsIn(kept.card)).toBe("Greit, alt er som før.");
  });

  it("does nothing when it is told not to", async () => {
    const before = await running();
    expect(await stand.say("kari", "ikke gå videre")).toEqual([
      expect.stringContaining("Ingenting er endret"),
    ]);
    expect(await running()).toEqual(before);
  });

  it("gives a way forward for anything else", async () => {
    expect(await stand.say("kari", "bananer")).toEqual([expect.stringContaining("hjelp")]);
    expect(await stand.say("kari", "500 minutter til")).toEqual([expect.stringContaining("60")]);
  });

  it("ends the meeting after a yes, shows it on the card, and last week's card then shows how things stand", async () => {
    const old = await freshData("hold");
    await stand.say("kari", "avslutt møtet");
    const question = cardsOf(stand.connector.sent.at(-1)?.body ?? {})[0];
    const settled = await stand.press("kari", "end!", button("end!", question));
    expect(wordsIn(settled.card)).toContain("Møtet er slutt");
    // The channel may have had its share of updates for this second: then the relay comes back.
    const shown = async (): Promise<string> => {
      await stand.relay();
      return wordsIn(shownCard());
    };
    await expect.poll(shown, { timeout: 20_000 }).toContain("Møtet er slutt");
    expect(wordsIn((await stand.press("ola", "hold", old)).card)).toContain("Møtet er slutt");
    await stand.say("kari", "start kollegaveiledning");
    const answer = await stand.press("ola", "give-word", old);
    expect(wordsIn(answer.card)).toContain("Møtet begynner snart");
    expect((await running()).state).toBe("gathering");
  });
});

describe("language", () => {
  it("changes for the network, and the bot answers in it", async () => {
    expect(await stand.say("kari", "bytt til nynorsk")).toEqual(["Frå no skriv Runde nynorsk."]);
    expect(await stand.say("kari", "hjelp")).toEqual([
      expect.stringContaining("Dette kan du seie til Runde"),
    ]);
    expect(await stand.say("kari", "in English please")).toEqual(["From now on Runde writes English."]);
    expect(await stand.say("kari", "bytt til bokmål")).toEqual(["Fra nå skriver Runde bokmål."]);
  });
});

describe("what Teams answers", () => {
  beforeEach(() => {
    stand.connector.refuse.length = 0;
  });
  const place = {
    kind: "channel" as const,
    conversation: "19:other@thread.tacv2",
    serviceUrl: "",
    tenant: TENANT,
  };
  const reply = { language: "nb" as const, text: "Hei <at>alle</at>\u202e" };
  const send = (no?: {
    status: number;
    code: string;
    retryAfter?: string;
  }): ReturnType<Stand["bot"]["channel"]["reply"]> => {
    if (no) stand.connector.refuse.push(no);
    const conversation = `19:${String(Math.random())}@thread.tacv2`;
    return stand.bot.channel.reply(
      { ...place, conversation, serviceUrl: stand.connector.serviceUrl },
      "7",
      reply,
    );
  };

  it("is tried again when it passes, and only once per call", async () => {
    for (const status of [412, 502, 503, 504])
      expect(await send({ status, code: "Busy" })).toMatchObject({ sent: false, again: "later" });
    expect(await send({ status: 429, code: "Throttled", retryAfter: "17" })).toEqual({
      sent: false,
      again: "later",
      inMs: 17_000,
    });
    expect(stand.connector.refuse).toEqual([]);
  });

  it.each([
    [403, "BotNotInConversationRoster", "gone"],
    [403, "ConversationBlockedByUser", "blocked"],
    [404, "ConversationNotFound", "gone"],
    [500, "ServiceError", "refused"],
    [400, "BadSyntax", "refused"],
    [413, "MessageSizeTooBig", "refused"],
  ])("%i %s stops it: %s", async (status, code, why) => {
    expect(await send({ status, code })).toEqual({ sent: false, again: "never", why });
  });

  it("is silence when nobody listens", async () => {
    const nowhere = { ...place, serviceUrl: "http://127.0.0.1:1/" };
    expect(await stand.bot.channel.reply(nowhere, "7", reply)).toMatchObject({ sent: false, again: "later" });
  });

  it("gets plain text without mentions nobody declared", async () => {
    await send();
    expect(stand.connector.sent.at(-1)?.body).toMatchObject({ text: "Hei alle", textFormat: "plain" });
  });

  it("is not flooded: a conversation waits when it has had its share", async () => {
    const outcomes = [];
    for (let i = 0; i < 10; i += 1)
      outcomes.push(
        await stand.bot.channel.reply({ ...place, serviceUrl: stand.connector.serviceUrl }, "7", reply),
      );
    expect(outcomes.filter(({ sent }) => sent).length).toBeLessThanOrEqual(7);
    expect(outcomes.at(-1)).toMatchObject({ sent: false, again: "later" });
  });
});

it("has the roster of a channel with each one's own tenant", async () => {
  const roster = await stand.bot.channel.roster({
    kind: "channel",
    conversation: CHANNEL,
    serviceUrl: stand.connector.serviceUrl,
    tenant: TENANT,
  });
  expect(roster.map(({ identity }) => [identity.name, identity.tenant])).toContainEqual([
    "Ingrid Vik",
    folk.ingrid.tenantId,
  ]);
});

/** The card as it is now: what a press from long ago is answered with. */
const cardNow = async (): Promise<AnyCard> => {
  const { card } = await stand.press("kari", "extend", { meeting: (await running()).id, at: "long ago" });
  if (!card) throw new Error("no card came back");
  return card;
};
/** What a button on the card as it is now carries; where there is no such button, what another one carries. */
const freshData = async (verb: string): Promise<Readonly<Record<string, unknown>>> => {
  const buttons = buttonsOf(await cardNow());
  return { ...(buttons.get(verb) ?? [...buttons.values()][0]), verb };
};
/** The verb that moves the meeting on, as the card has it now. */
const onward = async (): Promise<string> =>
  buttonsOf(await cardNow()).has("give-word") ? "give-word" : "go-on";
