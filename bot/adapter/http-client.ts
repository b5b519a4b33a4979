import { Agent as HttpAgent, request as httpRequest, type IncomingHttpHeaders } from "node:http";
import { Agent as HttpsAgent, request as httpsRequest } from "node:https";
import type { ConnectorClientOptions } from "./sdk-types.ts";

/** Teams said no. A class of its own, so that no retry layer of the SDK takes it for a passing fault: the outbox retries. */
export class ConnectorRefusal extends Error {
  override readonly name = "ConnectorRefusal";
  readonly status: number;
  /** Teams' own word for it, for example BotNotInConversationRoster. */
  readonly code: string;
  readonly retryAfterMs: number | null;

  constructor(status: number, code: string, retryAfterMs: number | null) {
    super(`Teams answered ${String(status)} ${code}`);
    this.status = status;
    this.code = code;
    this.retryAfterMs = retryAfterMs;
  }
}

/** Teams did not answer in time, or the connection broke: whether it was done is not known. */
export class ConnectorSilence extends Error {
  override readonly name = "ConnectorSilence";
  constructor() {
    super("Teams did not answer");
  }
}

/** The client every outgoing request goes through: one try, a time-out, no redirects. */
export const connectorHttpClient = (
  timeoutMs: number,
): NonNullable<ConnectorClientOptions["httpClient"]> => ({
  sendRequest: async (request) => {
    const answer = await ask(request.url, timeoutMs, {
      method: request.method,
      headers: request.headers.rawHeaders(),
      body: typeof request.body === "string" ? request.body : "",
    });
    const { status, bodyAsText } = answer;
    if (status < 200 || status > 299)
      throw new ConnectorRefusal(status, codeIn(bodyAsText), retryAfter(answer.headers));
    const headers = request.headers.clone();
    for (const name of headers.headerNames()) headers.remove(name);
    for (const [name, value] of Object.entries(answer.headers)) headers.set(name, String(value));
    return { status, headers, request, bodyAsText };
  },
});

interface Asked {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}
interface Answered {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bodyAsText: string;
}

/** Milliseconds a connection that nobody uses is kept: shorter than servers keep theirs. */
const IDLE_MS = 4000;
const agents = {
  "http:": new HttpAgent({ keepAlive: true, timeout: IDLE_MS }),
  "https:": new HttpsAgent({ keepAlive: true, timeout: IDLE_MS }),
};

// Node's plain client, not fetch: the same request for less processor time.
const ask = (address: string, timeoutMs: number, { method, headers, body }: Asked): Promise<Answered> =>
  new Promise((resolve, reject) => {
    const silent = (): void => {
      reject(new ConnectorSilence());
    };
    const url = URL.canParse(address) ? new URL(address) : null;
    if (url === null || (url.protocol !== "http:" && url.protocol !== "https:")) {
      silent();
      return;
    }
    const { protocol } = url;
    const bytes = Buffer.from(body);
    const request = (protocol === "http:" ? httpRequest : httpsRequest)(url, {
      method,
      agent: agents[protocol],
      headers: bytes.length === 0 ? headers : { ...headers, "content-length": String(bytes.length) },
    });
    const late = setTimeout(() => {
      request.destroy();
      silent();
    }, timeoutMs);
    request.once("error", silent);
    request.once("close", () => {
      clearTimeout(late);
      silent();
    });
    request.once("response", (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.once("error", silent);
      response.once("end", () => {
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          bodyAsText: Buffer.concat(chunks).toString("utf8"),
        });
      });
    });
    request.end(bytes);
  });

const codeIn = (body: string): string => /"code"\s*:\s*"(\w{1,80})"/.exec(body)?.[1] ?? "";

const retryAfter = ({ "retry-after": header }: IncomingHttpHeaders): number | null => {
  if (header === undefined) return null;
  const seconds = Number(header);
  const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - Date.now();
  return Number.isFinite(ms) ? Math.max(0, ms) : null;
};
