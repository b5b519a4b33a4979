import type { IncomingMessage, ServerResponse } from "node:http";
import helmet from "helmet";
import type { Next, Request, RequestHandler, Response, Server } from "restify";
import { type Language, languages, type Text } from "../core/text.ts";
import { parseJson } from "./door-json.ts";

/** Where the server is reached, and who may send to it. */
export interface GuardOptions {
  /** The address the server listens on; on loopback only loopback names and origins are answered. */
  readonly host: string;
  /** The public address of the tab, when there is one: "https://runde.example". */
  readonly publicUrl?: string | undefined;
  /** Further origins that may send and, as frame ancestors, show the tab: the local Teams page. */
  readonly origins?: readonly string[] | undefined;
  readonly maxBodyBytes?: number | undefined;
  /** Told about every refused or broken request: ids only, never content. */
  readonly onRefused?: ((reason: string, status: number) => void) | undefined;
}

const MAX_BODY_BYTES = 256 * 1024;
const BODY_WITHIN_MS = 10_000;

/**
 * Puts the guard before everything a restify server does: requests that would crash it, foreign hosts and origins,
 * packed bodies, security headers, and error answers that tell nothing about the inside. Call before any route.
 */
export const guardServer = (server: Server, options: GuardOptions): void => {
  const secure = securityHeaders(options);
  const first = (req: IncomingMessage, res: ServerResponse): boolean => {
    secure(req, res, () => undefined);
    res.setHeader("permissions-policy", "camera=(), microphone=(), geolocation=()");
    const refusal = refusalOf(req, options);
    if (refusal) answer(req, res, refusal, options);
    return refusal === null;
  };
  // `first` runs before restify builds a URL of the Host header, which throws; it is missing from the types.
  (server as unknown as { first(handler: typeof first): void }).first(first);
  server.on("restifyError", (req: Request, res: Response, error: unknown, done: () => void) => {
    if (!res.headersSent) {
      answer(req, res, brokenBy(error), options);
      // restify asks this mark of its own, not Node, whether there is still an answer to give.
      (res as unknown as { _sent: boolean })._sent = true;
    }
    done();
  });
  // Nobody needs half a minute to send headers; idle sockets of browsers are closed by Node itself.
  server.server.headersTimeout = 15_000;
  server.server.requestTimeout = 30_000;
};

/** Why a request (or a socket's upgrade) is not let in, or null. */
export const refusalOf = (req: IncomingMessage, options: GuardOptions): Refusal | null => {
  const host = hostOf(req);
  if (host === null) return refusals.malformed;
  if (isLoopback(options.host) && !isKnownHost(host, options)) return refusals.foreign;
  const { origin, "content-encoding": encoding = "identity" } = req.headers;
  if (origin !== undefined && !isKnownOrigin(origin, req.method ?? "", options)) return refusals.foreign;
  return encoding === "identity" ? null : refusals.packed;
};

// restify joins Host and target to one URL; null where that would throw.
const hostOf = (req: IncomingMessage): string | null => {
  const host = req.headers.host ?? "";
  const target = req.url ?? "";
  const url = `http://${host}${target}`;
  const plain = /^[\w.:[\]-]+$/.test(host) && target.startsWith("/");
  return plain && URL.canParse(url) ? new URL(url).hostname : null;
};

/** Reads a JSON body up to the limit into `req.body`; a handler for restify routes, after `guardServer`. */
export const readJson =
  (options: GuardOptions): RequestHandler =>
  (req: Request, res: Response, next: Next): void => {
    const limit = options.maxBodyBytes ?? MAX_BODY_BYTES;
    readBody(req, limit).then(
      (read) => {
        if (read.ok) req.body = read.value;
        else answer(req, res, read.refusal, options);
        next(read.ok ? undefined : false);
      },
      // The peer hung up: there is nobody to answer.
      () => {
        next(false);
      },
    );
  };

/** Whether a host name or address means this machine only. */
const isLoopback = (host: string): boolean => /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/i.test(host);

// --- hosts and origins ---------------------------------------------------------------------------

const isKnownHost = (hostname: string, { publicUrl }: GuardOptions): boolean =>
  isLoopback(hostname) || (publicUrl !== undefined && new URL(publicUrl).hostname === hostname);

// On loopback a foreign page must not even ask; in the open, reading without cookies is harmless.
const isKnownOrigin = (origin: string, method: string, options: GuardOptions): boolean => {
  const local = isLoopback(options.host);
  if (!local && ["GET", "HEAD", "OPTIONS"].includes(method)) return true;
  const known = [options.publicUrl, ...(options.origins ?? [])];
  if (known.some((url) => url !== undefined && new URL(url).origin === origin)) return true;
  return local && URL.canParse(origin) && isLoopback(new URL(origin).hostname);
};

/**
 * Whether a socket may be opened from where this request comes. Unlike a page that is only read, a socket acts: in the open it
 * opens from our own pages only, and every browser says where it comes from.
 */
export const mayOpenSocket = (
  { headers: { origin, host } }: Pick<IncomingMessage, "headers">,
  options: GuardOptions,
): boolean => {
  if (origin === undefined) return isLoopback(options.host);
  if (isKnownOrigin(origin, "POST", options)) return true;
  return options.publicUrl === undefined && URL.canParse(origin) && new URL(origin).host === host;
};

// --- answers -------------------------------------------------------------------------------------

interface Refusal {
  readonly status: number;
  readonly reason: string;
  readonly text: Text;
}

const refusals = {
  malformed: {
    status: 400,
    reason: "malformed",
    text: {
      nb: "Runde forsto ikke forespørselen. Ingenting er endret.",
      nn: "Runde forstod ikkje førespurnaden. Ingenting er endra.",
      en: "Runde could not read the request. Nothing has changed.",
    },
  },
  foreign: {
    status: 403,
    reason: "foreign",
    text: {
      nb: "Denne siden får ikke snakke med Runde. Åpne Runde fra Teams.",
      nn: "Denne sida får ikkje snakke med Runde. Opne Runde frå Teams.",
      en: "This page may not talk to Runde. Open Runde from Teams.",
    },
  },
  packed: {
    status: 415,
    reason: "packed",
    text: {
      nb: "Runde tar bare imot innhold som ikke er pakket.",
      nn: "Runde tek berre imot innhald som ikkje er pakka.",
      en: "Runde only takes content that is not compressed.",
    },
  },
  tooLarge: {
    status: 413,
    reason: "too-large",
    text: {
      nb: "Dette er for stort til å sende på én gang. Ingenting er endret.",
      nn: "Dette er for stort til å sende på éin gong. Ingenting er endra.",
      en: "This is too large to send at once. Nothing has changed.",
    },
  },
  tooSlow: {
    status: 408,
    reason: "too-slow",
    text: {
      nb: "Innholdet kom ikke fram i tide. Prøv en gang til.",
      nn: "Innhaldet kom ikkje fram i tide. Prøv ein gong til.",
      en: "The content did not arrive in time. Try once more.",
    },
  },
  unknown: {
    status: 404,
    reason: "unknown",
    text: {
      nb: "Her er det ingenting. Åpne Runde fra Teams.",
      nn: "Her er det ingenting. Opne Runde frå Teams.",
      en: "There is nothing here. Open Runde from Teams.",
    },
  },
  broken: {
    status: 500,
    reason: "broken",
    text: {
      nb: "Runde klarte det ikke nå. Det som var lagret, er trygt. Prøv igjen om litt.",
      nn: "Runde klarte det ikkje no. Det som var lagra, er trygt. Prøv igjen om litt.",
      en: "Runde could not do that now. What was saved is safe. Try again shortly.",
    },
  },
} satisfies Record<string, Refusal>;

// Only the number of an error is passed on; its message may hold anything.
const brokenBy = (error: unknown): Refusal => {
  const status = error instanceof Error && "statusCode" in error ? error.statusCode : 500;
  if (status === 404) return refusals.unknown;
  if (typeof status !== "number" || status < 400 || status > 499) return refusals.broken;
  return { ...refusals.malformed, status };
};

const answer = (req: IncomingMessage, res: ServerResponse, refusal: Refusal, options: GuardOptions): void => {
  options.onRefused?.(refusal.reason, refusal.status);
  const body = JSON.stringify({ reason: refusal.reason, text: refusal.text[languageOf(req)] });
  // What is still on its way is not read: the connection ends with the answer.
  if (!req.complete) res.setHeader("connection", "close");
  res.setHeader("cache-control", "no-store");
  res.writeHead(refusal.status, {
    "content-type": "application/json; charset=utf-8",
    "content-length": Buffer.byteLength(body),
  });
  res.end(req.method === "HEAD" ? undefined : body);
};

const languageOf = (req: IncomingMessage): Language =>
  languages.find((language) => req.headers["accept-language"]?.toLowerCase().startsWith(language)) ?? "nb";

// --- body ----------------------------------------------------------------------------------------

type Read =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly refusal: Refusal };

const readBody = (req: IncomingMessage, limit: number): Promise<Read> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const settle = (read: Read): void => {
      clearTimeout(timer);
      req.off("data", take);
      if (!read.ok) req.pause();
      resolve(read);
    };
    const take = (chunk: Buffer): void => {
      size += chunk.length;
      if (size > limit) settle({ ok: false, refusal: refusals.tooLarge });
      else chunks.push(chunk);
    };
    const timer = setTimeout(settle, BODY_WITHIN_MS, { ok: false, refusal: refusals.tooSlow });
    if (Number(req.headers["content-length"] ?? 0) > limit) {
      settle({ ok: false, refusal: refusals.tooLarge });
      return;
    }
    req.on("data", take);
    req.once("end", () => {
      settle(parse(Buffer.concat(chunks)));
    });
    req.once("close", () => {
      clearTimeout(timer);
      reject(new Error("The peer hung up."));
    });
  });

const parse = (bytes: Buffer): Read => {
  try {
    return { ok: true, value: parseJson(bytes.toString("utf8")) };
  } catch {
    return { ok: false, refusal: refusals.malformed };
  }
};

// --- headers -------------------------------------------------------------------------------------

// Fluent inserts its rules through an empty style element: the hash of the empty string lets it, nothing else inline.
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";
const teamsFrames = [
  "https://*.cloud.microsoft",
  "https://teams.microsoft.com",
  "https://*.teams.microsoft.com",
  "https://*.microsoft365.com",
  "https://*.office.com",
];

const securityHeaders = (options: GuardOptions): ReturnType<typeof helmet> => {
  const overHttps = options.publicUrl?.startsWith("https://") ?? false;
  const socket = options.publicUrl?.replace(/^http/, "ws");
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", EMPTY_STYLE],
        imgSrc: ["'self'", "data:"],
        fontSrc: ["'self'", "https://res.cdn.office.net"],
        // teams-js looks up which hosts it may trust.
        connectSrc: ["'self'", ...(socket ? [socket] : []), "https://res.cdn.office.net"],
        manifestSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: [
          "'self'",
          ...(isLoopback(options.host) ? ["http://127.0.0.1:*", "http://localhost:*"] : teamsFrames),
          ...(options.origins ?? []),
        ],
        ...(overHttps ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    // Teams shows the tab in a frame, and sign-in opens a window that speaks to its opener.
    xFrameOptions: false,
    crossOriginOpenerPolicy: false,
    strictTransportSecurity: overHttps,
    referrerPolicy: { policy: "no-referrer" },
  });
};
