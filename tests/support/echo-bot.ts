import { createServer, type IncomingMessage } from "node:http";
import { createRemoteJWKSet, jwtVerify } from "jose";
import { z } from "zod";

/** What the tests read of an activity; the rest is kept as it came. */
const Heard = z.looseObject({
  type: z.string(),
  id: z.string(),
  serviceUrl: z.string(),
  action: z.string().optional(),
  text: z.string().optional(),
  locale: z.string(),
  replyToId: z.string().optional(),
  from: z.object({ id: z.string(), name: z.string(), aadObjectId: z.string() }),
  recipient: z.object({ id: z.string() }),
  conversation: z.looseObject({ id: z.string() }),
  channelData: z.looseObject({ team: z.looseObject({ id: z.string() }).optional() }),
  entities: z.array(z.looseObject({ type: z.string() })).optional(),
  value: z.unknown().optional(),
});
type HeardActivity = z.infer<typeof Heard>;

const Posted = z.looseObject({ id: z.string() });
const Keys = z.object({
  keys: z.array(z.looseObject({ kid: z.string(), endorsements: z.array(z.string()).optional() })),
});

/** The connector as a bot uses it, with a bearer of the bot's own. */
type Connector = {
  readonly call: (method: string, path: string, body?: unknown) => Promise<{ status: number; body: unknown }>;
  /** Posts and answers with the id of what was posted. */
  readonly post: (path: string, message: unknown) => Promise<string>;
};

/** The keys a bot trusts: metadata that names them, the issuer, and the audience that is the bot itself. */
type Trusted = { readonly metadata: string; readonly issuer: string; readonly audience: string };

/** A very small bot and its tab's page, which answer as the test wants and check every signature. */
export type EchoBot = {
  readonly url: string;
  readonly tabUrl: string;
  readonly heard: { readonly activity: HeardActivity; readonly verified: boolean }[];
  readonly trust: (trusted: Trusted) => void;
  /** What to do with an activity; what it returns is an invoke's answer. */
  answer: (activity: HeardActivity, connector: Connector) => Promise<unknown>;
  readonly stop: () => Promise<void>;
};

/** Where an activity posted to this conversation goes. */
export const activitiesOf = (conversation: string, after = ""): string =>
  `v3/conversations/${encodeURIComponent(conversation)}/activities${after}`;

const connectorAt = (serviceUrl: string): Connector => {
  const call: Connector["call"] = async (method, path, body) => {
    const answer = await fetch(new URL(path, serviceUrl), {
      method,
      headers: { authorization: "Bearer of-the-bot", "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    return { status: answer.status, body: text === "" ? null : (JSON.parse(text) as unknown) };
  };
  return { call, post: async (path, message) => Posted.parse((await call("POST", path, message)).body).id };
};

const get = async (url: string): Promise<unknown> => (await fetch(url)).json();

/** Whether the token holds: signature, issuer, audience, service and the key's endorsement for Teams. */
const holds = async (
  trusted: Trusted,
  authorization: string,
  { serviceUrl }: HeardActivity,
): Promise<boolean> => {
  const { jwks_uri: keysUrl } = z.object({ jwks_uri: z.string() }).parse(await get(trusted.metadata));
  const { issuer, audience } = trusted;
  const checks = { issuer, audience, algorithms: ["RS256"] };
  try {
    const token = authorization.replace("Bearer ", "");
    const { payload, protectedHeader } = await jwtVerify(token, createRemoteJWKSet(new URL(keysUrl)), checks);
    const { keys } = Keys.parse(await get(keysUrl));
    const key = keys.find(({ kid }) => kid === protectedHeader.kid);
    return payload["serviceurl"] === serviceUrl && key?.endorsements?.includes("msteams") === true;
  } catch {
    return false;
  }
};

const bodyOf = async (request: IncomingMessage): Promise<unknown> => {
  let text = "";
  for await (const part of request) text += String(part);
  return JSON.parse(text);
};

/** Starts the bot on a free port; it serves `tabPage` as Runde's tab, and `files` beside it. */
export const startEchoBot = async (
  tabPage = "<!doctype html><title>tab</title>",
  files: Readonly<Record<string, string>> = {},
): Promise<EchoBot> => {
  const heard: EchoBot["heard"] = [];
  let trusted: Trusted | undefined;
  const behaviour: Pick<EchoBot, "answer"> = { answer: () => Promise.resolve(undefined) };

  const hear = async (request: IncomingMessage): Promise<string> => {
    const activity = Heard.parse(await bodyOf(request));
    const verified =
      trusted !== undefined && (await holds(trusted, request.headers.authorization ?? "", activity));
    heard.push({ activity, verified });
    return JSON.stringify((await behaviour.answer(activity, connectorAt(activity.serviceUrl))) ?? {});
  };
  const server = createServer((request, response) => {
    if (request.method === "GET") {
      const file = files[request.url ?? "/"];
      response.setHeader("content-type", file === undefined ? "text/html" : "text/javascript");
      response.end(file ?? tabPage);
      return;
    }
    response.setHeader("content-type", "application/json");
    hear(request).then(
      (answer) => response.end(answer),
      (reason: unknown) => {
        // A broken expectation inside an answer must not pass for a quiet bot.
        response.statusCode = 500;
        response.end(JSON.stringify({ reason: String(reason) }));
      },
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const origin = `http://127.0.0.1:${String(typeof address === "object" && address ? address.port : 0)}`;
  return Object.assign(behaviour, {
    url: `${origin}/api/messages`,
    tabUrl: `${origin}/tab/`,
    heard,
    trust: (wanted: Trusted) => {
      trusted = wanted;
    },
    stop: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  });
};
