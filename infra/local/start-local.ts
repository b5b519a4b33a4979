import { randomBytes } from "node:crypto";
import type { Server as HttpServer, IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Next, Request, Response, Server, ServerOptions } from "restify";
import restify from "restify";
import { serveConnector } from "./connector.ts";
import { createDelivery } from "./deliver.ts";
import { createGuard, turnAway } from "./guard.ts";
import type { Issuer } from "./issuer.ts";
import { createIssuer, tenantIssuer } from "./issuer.ts";
import { keepOn, readKept } from "./keep.ts";
import { serveLive } from "./live.ts";
import { servePageApi } from "./page-api.ts";
import { servePage } from "./page-files.ts";
import type { Person, PersonKey } from "./people.ts";
import { localApp, personOf, tenantIds } from "./people.ts";
import type { LocalTeams } from "./teams.ts";
import { createLocalTeams } from "./teams.ts";

/** What the local Teams needs to know of Runde, and where it may listen (0 = any free port). */
export type LocalTeamsOptions = {
  /** The bot's endpoint, for example http://127.0.0.1:3978/api/messages. */
  readonly botUrl: string;
  /** The tab's page on a loopback address, for example http://127.0.0.1:3978/tab/. */
  readonly tabUrl: string;
  readonly port: number;
  /** A file that remembers the channel from one start to the next; without it all is forgotten at the end. */
  readonly keepIn?: string;
};

/** A running local Teams, and what Runde must be told to trust it as it would trust Microsoft's. */
export type StartedLocalTeams = {
  /** The page for people, also the origin of the tab's host. */
  readonly url: string;
  /** Issuer of the channel's tokens; a sign-in token's issuer is `${issuer}/${tid}/v2.0`. */
  readonly issuer: string;
  readonly tenantIssuer: (tenantId: string) => string;
  /** Keys that sign people in to the tab. */
  readonly jwksUrl: string;
  /** Metadata for the bot, whose `jwks_uri` holds the channel's keys. */
  readonly openIdMetadataUrl: string;
  /** What the channel's activities say as `serviceUrl`; the connector listens below it. */
  readonly serviceUrl: string;
  readonly appId: string;
  readonly clientId: string;
  readonly teamsAppId: string;
  readonly tenantIds: readonly string[];
  /** A sign-in token as the tab would get it; also for someone of these tenants whom the page does not list. */
  readonly tokenFor: (person: PersonKey | Omit<Person, "key">) => Promise<string>;
  /** The places themselves, for tests that need no browser. */
  readonly teams: LocalTeams;
  readonly stop: () => Promise<void>;
};

const connectorPath = "/teams";

/** Starts a Teams to try Runde in: connector, sign-in and page, all of it on loopback only. */
export const startLocalTeams = async (options: LocalTeamsOptions): Promise<StartedLocalTeams> => {
  const { botUrl, tabUrl, port, keepIn } = options;
  for (const url of [botUrl, tabUrl]) {
    if (!isLoopbackUrl(url)) throw new Error("The local Teams speaks to loopback addresses only.");
  }
  const server = createServer();
  const http = httpOf(server);
  const guard = createGuard(() => portOf(http));
  first(server, (request, response) => {
    const verdict = guard(request);
    if (verdict === "in") return true;
    turnAway(response, verdict);
    return false;
  });
  await listen(server, port);

  const url = `http://127.0.0.1:${String(portOf(http))}`;
  const serviceUrl = `${url}${connectorPath}/`;
  const secret = randomBytes(24).toString("base64url");
  const issuer = await createIssuer(url);
  const deliver = createDelivery(botUrl, issuer);
  const kept = keepIn === undefined ? null : await readKept(keepIn, tabUrl);
  const teams = createLocalTeams({ deliver, serviceUrl, tabUrl, now: Date.now, kept });
  const keeping = keepIn === undefined ? null : keepOn(keepIn, teams);

  serveKeys(server, url, issuer);
  serveConnector(server, connectorPath, serviceUrl, teams);
  servePageApi(server, secret, teams, issuer, tabUrl);
  servePage(server, secret, tabUrl);
  const live = serveLive(http, guard, secret, teams);

  return {
    url,
    issuer: url,
    tenantIssuer: (tenantId) => tenantIssuer(url, tenantId),
    jwksUrl: `${url}/discovery/v2.0/keys`,
    openIdMetadataUrl: `${url}/v1/.well-known/openidconfiguration`,
    serviceUrl,
    appId: localApp.appId,
    clientId: localApp.clientId,
    teamsAppId: localApp.teamsAppId,
    tenantIds,
    tokenFor: (person) => issuer.signInToken(typeof person === "string" ? personOf(person) : person),
    teams,
    stop: async () => {
      live.stop();
      await keeping?.stop();
      const closed = new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
      });
      http.closeAllConnections();
      await closed;
    },
  };
};

const isLoopbackUrl = (url: string): boolean =>
  URL.canParse(url) && ["127.0.0.1", "localhost"].includes(new URL(url).hostname);

const createServer = (): Server => {
  // The router's limit is missing from restify's types; conversation ids are longer than its 100 signs.
  const options: ServerOptions & { readonly maxParamLength: number } = {
    name: "Runde local",
    maxParamLength: 400,
  };
  const server = restify.createServer(options);
  server.use((request: Request, response: Response, next: Next) => {
    // The body limit below counts packed bytes, so nothing packed is taken.
    if (request.headers["content-encoding"] === undefined) {
      next();
      return;
    }
    response.send(415, { reason: "encoding" });
    next(false);
  });
  // This limit, too, is missing from the types.
  const body = { maxBodySize: 512 * 1024, mapParams: false };
  server.use(restify.plugins.jsonBodyParser(body));
  return server;
};

const httpOf = (server: Server): HttpServer => {
  if (!("listen" in server.server)) throw new Error("restify gave no HTTP server");
  return server.server;
};

/** `first` runs before restify reads anything; it is missing from restify's types. */
type First = { first(handler: (request: IncomingMessage, response: ServerResponse) => boolean): void };
const hasFirst = (server: object): server is First => "first" in server && typeof server.first === "function";
const first = (server: Server, handler: Parameters<First["first"]>[0]): void => {
  if (!hasFirst(server)) throw new Error("restify has no first()");
  server.first(handler);
};

const portOf = (http: HttpServer): number => {
  const address: AddressInfo | string | null = http.address();
  return typeof address === "object" && address ? address.port : 0;
};

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.removeListener("error", reject);
      resolve();
    });
  });

/** Metadata and keys in the two shapes that bots and tabs read: the Bot Framework's and Entra's. */
const serveKeys = (server: Server, url: string, issuer: Issuer): void => {
  const json = (path: string, body: (request: Request) => object) => {
    server.get(path, (request: Request, response: Response, next: Next) => {
      response.send(200, body(request));
      next();
    });
  };
  json("/v1/.well-known/openidconfiguration", () => ({
    issuer: url,
    jwks_uri: `${url}/v1/.well-known/keys`,
    id_token_signing_alg_values_supported: ["RS256"],
    token_endpoint_auth_methods_supported: ["private_key_jwt"],
  }));
  json("/v1/.well-known/keys", issuer.channelKeys);
  json("/discovery/v2.0/keys", issuer.signInKeys);
  json("/:tenant/v2.0/.well-known/openid-configuration", () => ({
    issuer: `${url}/{tenantid}/v2.0`,
    jwks_uri: `${url}/discovery/v2.0/keys`,
    id_token_signing_alg_values_supported: ["RS256"],
  }));
};
