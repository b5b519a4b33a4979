import { createServer } from "node:http";
import { createRemoteJWKSet, jwtVerify } from "jose";

/** A very small bot that answers as Runde might, and checks each signature against the keys it is told of. */
export type Heard = { readonly activity: Record<string, any>; readonly verified: boolean };

/** Trusts the keys behind `metadata` from now on. */
export type EchoBot = {
  readonly url: string;
  readonly tabUrl: string;
  readonly heard: Heard[];
  readonly trust: (trusted: { metadata: string; issuer: string; audience: string }) => void;
  /** What to do with an activity; what it returns is the invoke's answer. */
  answer: (activity: Record<string, any>, call: Connector) => Promise<unknown>;
  readonly stop: () => Promise<void>;
};

/** Calls the connector as a bot does, with a bearer of its own. */
export type Connector = (method: string, path: string, body?: unknown) => Promise<{ status: number; body: any }>;

const connectorAt =
  (serviceUrl: string): Connector =>
  async (method, path, body) => {
    const answer = await fetch(new URL(path, serviceUrl), {
      method,
      headers: { authorization: "Bearer of-the-bot", "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    return { status: answer.status, body: text === "" ? null : JSON.parse(text) };
  };

/** Starts the bot on a free port; `tabPage` is the HTML it serves as Runde's tab. */
export const startEchoBot = async (tabPage = "<!doctype html><title>tab</title>", files: Record<string, string> = {}): Promise<EchoBot> => {
  const heard: Heard[] = [];
  let trusted: { metadata: string; issuer: string; audience: string } | undefined;

  const verify = async (authorization: string, activity: Record<string, any>): Promise<boolean> => {
    if (!trusted) return false;
    const { jwks_uri } = await (await fetch(trusted.metadata)).json();
    const keys = createRemoteJWKSet(new URL(jwks_uri));
    const { payload, protectedHeader } = await jwtVerify(authorization.replace("Bearer ", ""), keys, {
      issuer: trusted.issuer,
      audience: trusted.audience,
      algorithms: ["RS256"],
    });
    const { keys: published } = await (await fetch(jwks_uri)).json();
    const endorsed = published.find((key: any) => key.kid === protectedHeader.kid)?.endorsements;
    return payload["serviceurl"] === activity["serviceUrl"] && endorsed?.includes("msteams") === true;
  };

  const bot: { answer: EchoBot["answer"] } = { answer: async () => undefined };
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://bot").pathname;
    if (request.method === "GET") {
      const file = files[path];
      response.writeHead(200, { "content-type": file === undefined ? "text/html" : "text/javascript" });
      response.end(file ?? tabPage);
      return;
    }
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      void (async () => {
        const activity = JSON.parse(Buffer.concat(parts).toString());
        const verified = await verify(request.headers.authorization ?? "", activity).catch(() => false);
        heard.push({ activity, verified });
        const answer = await bot.answer(activity, connectorAt(activity.serviceUrl));
        response.writeHead(200, { "content-type": "application/json" });
        response.end(JSON.stringify(answer ?? {}));
      })();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
  return Object.assign(bot, {
    url: `${origin}/api/messages`,
    tabUrl: `${origin}/tab/`,
    heard,
    trust: (wanted: NonNullable<typeof trusted>) => {
      trusted = wanted;
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  });
};
