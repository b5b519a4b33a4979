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
      ...(typeof request.body === "string" ? { body: request.body } : {}),
    });
    const bodyAsText = await answer.text().catch(() => "");
    if (!answer.ok) throw new ConnectorRefusal(answer.status, codeIn(bodyAsText), retryAfter(answer));
    const headers = request.headers.clone();
    for (const name of headers.headerNames()) headers.remove(name);
    for (const [name, value] of answer.headers) headers.set(name, value);
    return { status: answer.status, headers, request, bodyAsText };
  },
});

const ask = async (url: string, timeoutMs: number, how: RequestInit): Promise<Response> => {
  try {
    return await fetch(url, { ...how, redirect: "error", signal: AbortSignal.timeout(timeoutMs) });
  } catch {
    throw new ConnectorSilence();
  }
};

const codeIn = (body: string): string => /"code"\s*:\s*"(\w{1,80})"/.exec(body)?.[1] ?? "";

const retryAfter = (answer: Response): number | null => {
  const header = answer.headers.get("retry-after");
  if (header === null) return null;
  const seconds = Number(header);
  const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - Date.now();
  return Number.isFinite(ms) ? Math.max(0, ms) : null;
};
