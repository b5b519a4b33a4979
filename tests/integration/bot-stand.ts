import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair, SignJWT } from "jose";
import restify from "restify";
import { afterAll } from "vitest";
import type { BotConfig } from "../../bot/adapter/config.ts";
import { type Bot, createBot } from "../../bot/bot.ts";
import { teamsLinks } from "../../bot/links.ts";
import type { Log } from "../../src/app/ports.ts";
import { createRunde, type Runde } from "../../src/app/runde.ts";
import { type GuardOptions, guardServer, readJson } from "../../src/server/http-guard.ts";
import { secureLuck } from "../../src/server/luck.ts";
import { readProgrammes } from "../../src/server/programme-files.ts";
import type { OpenedStore } from "../../src/store/open-store.ts";
import { testStore } from "../support/database.ts";

export const APP = "5a1d6f1e-2c3b-4b52-9c56-1f0e8a7b4d11";
export const TENANT = "6b3f6a52-0d0e-4a4b-9a0c-3f0c5d7f1a01";
const AWAY = "0c6a9d0e-71c4-4c55-8f0e-9d2b6e4c2b02";
export const CHANNEL = "19:c8e21a6f0b7d4935a2f4d6c80e1b3a57@thread.tacv2";

/** Someone as the roster of the channel has them; `stranger` is in no roster. */
export const folk = {
  kari: {
    id: "29:kari",
    name: "Kari Holm",
    aadObjectId: "1e0a7b54-6c1f-4d0b-8a35-0c9d2f7e1a01",
    tenantId: TENANT,
  },
  ola: {
    id: "29:ola",
    name: "Ola *Berge* <at>alle</at>",
    aadObjectId: "2f1b8c65-7d20-4e1c-9b46-1dae308f2b02",
    tenantId: TENANT,
  },
  ingrid: {
    id: "29:ingrid",
    name: "Ingrid Vik",
    aadObjectId: "302c9d76-8e31-4f2d-8c57-2ebf41903c03",
    tenantId: AWAY,
  },
  reader: {
    id: "29:reader",
    name: "Rita Leser",
    aadObjectId: "413dae87-9f42-403e-9d68-3fc052a14d04",
    tenantId: TENANT,
  },
  stranger: {
    id: "29:stranger",
    name: "Ukjent",
    aadObjectId: "524ebf98-a053-414f-8e79-40d163b25e05",
    tenantId: TENANT,
  },
} as const;
type Who = keyof typeof folk;
const members: readonly Who[] = ["kari", "ola", "ingrid", "reader"];

/** One request the bot made to Teams. */
export interface Sent {
  readonly method: string;
  readonly path: string;
  readonly body: {
    readonly type?: string;
    readonly text?: string;
    readonly attachments?: readonly { readonly content: AnyCard }[];
  };
  readonly id: string;
}
export type AnyCard = Readonly<Record<string, unknown>>;

/** Teams as the bot meets it: keys, rosters, and a record of what was posted and updated. */
interface Connector {
  readonly url: string;
  readonly serviceUrl: string;
  readonly issuer: string;
  readonly sent: Sent[];
  /** Answers the next sends with these instead of taking them. */
  readonly refuse: { readonly status: number; readonly code: string; readonly retryAfter?: string }[];
  sign(change?: Readonly<Record<string, unknown>>, options?: SignOptions): Promise<string>;
}

interface SignOptions {
  readonly kid?: string;
  /** Signs with a key nobody published. */
  readonly foreignKey?: boolean;
  readonly expired?: boolean;
}

const close = (server: Server): Promise<void> =>
  new Promise((done) => {
    server.closeAllConnections();
    server.close(() => {
      done();
    });
  });

const readBody = async (req: IncomingMessage): Promise<unknown> => {
  let text = "";
  for await (const chunk of req) text += String(chunk);
  return text === "" ? {} : (JSON.parse(text) as unknown);
};

const startConnector = async (): Promise<Connector> => {
  const own = await generateKeyPair("RS256");
  const foreign = await generateKeyPair("RS256");
  const kid = randomUUID();
  const jwk = {
    ...(await exportJWK(own.publicKey)),
    kid,
    alg: "RS256",
    use: "sig",
    endorsements: ["msteams"],
  };
  const sent: Sent[] = [];
  const refuse: { status: number; code: string; retryAfter?: string }[] = [];
  let url = "";
  const roster = members.map((who) => ({ ...folk[who], objectId: folk[who].aadObjectId }));

  const answer = async (
    req: IncomingMessage,
  ): Promise<{ status: number; body: unknown; retryAfter?: string }> => {
    const path = decodeURIComponent(new URL(req.url ?? "/", url).pathname);
    if (path === "/openid") return { status: 200, body: { issuer: url, jwks_uri: `${url}/keys` } };
    if (path === "/keys") return { status: 200, body: { keys: [jwk] } };
    const member = /\/members\/(.+)$/.exec(path)?.[1];
    if (member !== undefined) {
      const found = roster.find(({ id }) => id === member);
      return found
        ? { status: 200, body: found }
        : { status: 404, body: { error: { code: "MemberNotFoundInConversation" } } };
    }
    if (path.endsWith("/pagedmembers")) return { status: 200, body: { members: roster } };
    const body = (await readBody(req)) as Sent["body"];
    const no = refuse.shift();
    if (no)
      return {
        status: no.status,
        body: { error: { code: no.code, message: "no" } },
        ...(no.retryAfter ? { retryAfter: no.retryAfter } : {}),
      };
    const id =
      req.method === "PUT" ? (path.split("/").at(-1) ?? "") : String(1_700_000_000_000 + sent.length);
    sent.push({ method: req.method ?? "", path, body, id });
    return { status: req.method === "PUT" ? 200 : 201, body: { id } };
  };

  const server = createServer((req, res) => {
    answer(req).then(
      ({ status, body, retryAfter }) => {
        res.writeHead(status, {
          "content-type": "application/json",
          ...(retryAfter ? { "retry-after": retryAfter } : {}),
        });
        res.end(JSON.stringify(body));
      },
      () => {
        res.writeHead(500).end();
      },
    );
  });
  await new Promise<void>((ready) => {
    server.listen(0, "127.0.0.1", ready);
  });
  afterAll(() => close(server));
  url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const serviceUrl = `${url}/teams/`;
  return {
    url,
    serviceUrl,
    issuer: url,
    sent,
    refuse,
    sign: (change = {}, options = {}) =>
      new SignJWT({ serviceurl: serviceUrl, iss: url, aud: APP, ...change })
        .setProtectedHeader({ alg: "RS256", kid: options.kid ?? kid, typ: "JWT" })
        .setIssuedAt()
        .setNotBefore("0s")
        .setExpirationTime(options.expired ? "-1h" : "1h")
        .sign(options.foreignKey ? foreign.privateKey : own.privateKey),
  };
};

/** A server with the bot in it, the real use cases and a real database behind it, and a Teams that is not real. */
export interface Stand {
  readonly connector: Connector;
  readonly store: OpenedStore;
  readonly runde: Runde;
  readonly bot: Bot;
  readonly url: string;
  readonly logged: string[];
  /** An activity in the channel, unsent. */
  activity(who: Who, change?: Readonly<Record<string, unknown>>): Record<string, unknown>;
  /** Sends an activity, signed as Teams would. */
  deliver(
    activity: Readonly<Record<string, unknown>>,
    authorization?: string | null,
  ): Promise<{ status: number; body: unknown }>;
  /** Says something in the channel; answers with the bot's words and cards. */
  say(who: Who, text: string, change?: Readonly<Record<string, unknown>>): Promise<readonly string[]>;
  /** Presses a button; answers with the invoke's answer. */
  press(
    who: Who,
    verb: string,
    data: Readonly<Record<string, unknown>>,
    change?: Readonly<Record<string, unknown>>,
  ): Promise<Pressed>;
  /** Lets the relay tell Teams all there is to tell. */
  relay(): Promise<void>;
}

interface Pressed {
  readonly status: number;
  readonly card: AnyCard | null;
  readonly text: string | null;
}

export const startStand = async (mode: "local" | "playground" = "local"): Promise<Stand> => {
  const connector = await startConnector();
  const { store } = await testStore();
  const programmes = await readProgrammes();
  const logged: string[] = [];
  const note = (what: string, ids?: Readonly<Record<string, unknown>>): void => {
    logged.push(`${what} ${JSON.stringify(ids ?? {})}`);
  };
  const log: Log = { info: note, warn: note };
  const config: BotConfig =
    mode === "playground"
      ? { mode }
      : {
          mode,
          appId: APP,
          issuer: connector.issuer,
          metadataUrl: `${connector.url}/openid`,
          tenants: [TENANT],
        };
  // Plugged in below: bot and use cases need one another.
  const plug: { bot?: Bot } = {};
  const runde = createRunde({
    store,
    programmes,
    log,
    luck: secureLuck,
    channel: () => {
      if (!plug.bot) throw new Error("The bot has not been plugged in.");
      return plug.bot.channel;
    },
  });
  const guard: GuardOptions = { host: "127.0.0.1" };
  const bot = createBot({
    config,
    runde,
    store,
    log,
    links: teamsLinks({ teamsAppId: "runde" }),
    readBody: readJson(guard),
  });
  plug.bot = bot;
  const server = restify.createServer();
  guardServer(server, guard);
  bot.serve(server);
  await new Promise<void>((ready) => {
    server.listen(0, "127.0.0.1", ready);
  });
  afterAll(() => close(server.server as Server));
  const url = `http://127.0.0.1:${String((server.server.address() as AddressInfo).port)}/api/messages`;

  const activity: Stand["activity"] = (who, change = {}) => ({
    type: "message",
    id: randomUUID(),
    channelId: "msteams",
    serviceUrl: connector.serviceUrl,
    timestamp: new Date().toISOString(),
    locale: "nb-NO",
    from: { id: folk[who].id, name: folk[who].name, aadObjectId: folk[who].aadObjectId },
    recipient: { id: `28:${APP}`, name: "Runde" },
    conversation: {
      id: `${CHANNEL};messageid=1`,
      conversationType: "channel",
      isGroup: true,
      tenantId: TENANT,
    },
    channelData: {
      tenant: { id: TENANT },
      team: { id: "19:team@thread.tacv2" },
      channel: { id: CHANNEL, name: "Ledernettverket" },
    },
    ...change,
  });
  const deliver: Stand["deliver"] = async (what, authorization) => {
    const header = authorization === undefined ? `Bearer ${await connector.sign()}` : authorization;
    const answer = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json", ...(header === null ? {} : { authorization: header }) },
      body: JSON.stringify(what),
    });
    const text = await answer.text();
    return { status: answer.status, body: text === "" ? null : (JSON.parse(text) as unknown) };
  };
  return {
    connector,
    store,
    runde,
    bot,
    url,
    logged,
    activity,
    deliver,
    say: async (who, text, change = {}) => {
      const before = connector.sent.length;
      await deliver(activity(who, { text: `<at>Runde</at>&nbsp;${text}`, ...change }));
      return connector.sent.slice(before).map(wordsOf);
    },
    press: async (who, verb, data, change = {}) => {
      const action = { type: "Action.Execute", verb, data: { verb, ...data } };
      const invoke = { type: "invoke", name: "adaptiveCard/action", value: { action, trigger: "manual" } };
      const { status, body } = await deliver(activity(who, { ...invoke, ...change }));
      const { type = "", value } = (body ?? {}) as { type?: string; value?: unknown };
      return {
        status,
        card: type.endsWith("card.adaptive") ? (value as AnyCard) : null,
        text: type.endsWith("activity.message") ? String(value) : null,
      };
    },
    relay: async () => {
      while ((await runde.relay.once()) > 0);
    },
  };
};

/** All words in a message, its cards included. */
export const wordsOf = ({ body }: Sent): string =>
  [body.text ?? "", ...cardsOf(body).map(wordsIn)].join(" ").trim();
export const cardsOf = (body: Sent["body"]): readonly AnyCard[] =>
  (body.attachments ?? []).map(({ content }) => content);

/** All words a reader sees on a card, buttons in brackets. */
export const wordsIn = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(wordsIn).filter(Boolean).join(" ");
  if (typeof value !== "object" || value === null) return "";
  const part = value as Readonly<Record<string, unknown>>;
  const own = [part["text"], part["value"]].filter((text): text is string => typeof text === "string");
  const title = typeof part["title"] === "string" ? [`[${part["title"]}]`] : [];
  const inner = ["body", "items", "columns", "inlines", "facts", "actions"].map((key) => wordsIn(part[key]));
  return [...own, ...title, ...inner].filter(Boolean).join(" ");
};

/** A network of Kari, Ola and Ingrid in the channel; Rita reads there and is no member. */
export const makeNetwork = async ({ runde, store, connector }: Stand): Promise<void> => {
  await store.rememberPlace({
    kind: "channel",
    conversation: CHANNEL,
    serviceUrl: connector.serviceUrl,
    tenant: TENANT,
  });
  const kari = { tenant: TENANT, object: folk.kari.aadObjectId, name: folk.kari.name, guest: false };
  const made = await runde.networks.make(kari, {
    conversation: CHANNEL,
    name: "Vestfjell",
    members: (["kari", "ola", "ingrid"] as const).map(
      (who) => `${folk[who].tenantId}/${folk[who].aadObjectId}`,
    ),
    guests: [],
    language: "nb",
  });
  if (!made.ok) throw new Error(made.reason);
};

/** The buttons of a card by verb, with what they carry. */
export const buttonsOf = (
  card: AnyCard | null | undefined,
): ReadonlyMap<string, Readonly<Record<string, unknown>>> =>
  new Map(
    (
      (card?.["actions"] ?? []) as readonly { verb?: string; data?: Readonly<Record<string, unknown>> }[]
    ).flatMap(({ verb, data }) => (verb && data ? [[verb, data] as const] : [])),
  );
