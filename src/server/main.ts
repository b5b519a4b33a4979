import { resolve } from "node:path";
import compression from "compression";
import restify, { type RequestHandler } from "restify";
import {
  type BotConfig,
  botSettingsFrom,
  checkBotSettings,
  type LocalTeams,
} from "../../bot/adapter/config.ts";
import { createBot } from "../../bot/bot.ts";
import { teamsLinks } from "../../bot/links.ts";
import type { Channel, Log } from "../app/ports.ts";
import { createRunde, type Runde } from "../app/runde.ts";
import { openKeyFile } from "../store/key-wrapper.ts";
import { type OpenedStore, openStore } from "../store/open-store.ts";
import { type Database, ensureDatabase } from "../store/postgres/ensure-database.ts";
import { serveAboutPages } from "./about-pages.ts";
import { serveApi } from "./api.ts";
import { readConfig, type ServerConfig } from "./config.ts";
import { type GuardOptions, guardServer, readJson } from "./http-guard.ts";
import { createHub } from "./hub.ts";
import { createLog } from "./log.ts";
import { secureLuck } from "./luck.ts";
import { servePrint } from "./print.ts";
import { readProgrammes } from "./programme-files.ts";
import { createSignIn, type SignInOptions } from "./sign-in.ts";
import { serveSockets } from "./socket.ts";
import { serveTab } from "./tab-files.ts";
import { startWorkers } from "./workers.ts";

type Environment = Readonly<Record<string, string | undefined>>;

export interface StartOptions {
  readonly env: Environment;
  readonly config: ServerConfig;
  readonly signIn: SignInOptions;
  /** The local Teams, where there is one: its issuer and keys for the bot. */
  readonly local?: LocalTeams;
  /** Where the built tab lies, and when it is there: it may still be building while the database starts. */
  readonly tab: string;
  readonly tabBuilt?: Promise<unknown>;
  readonly log: Log;
  /** Origins besides our own that may frame the tab and send to it: the local Teams page. */
  readonly origins?: readonly string[];
  readonly onProgress?: (what: "database" | "store" | "listening") => void;
}

export interface Started {
  readonly url: string;
  readonly runde: Runde;
  readonly store: OpenedStore;
  readonly stop: () => Promise<void>;
}

/** Plugs everything together and listens: the only place that knows every adapter. */
export const startRunde = async (options: StartOptions): Promise<Started> => {
  const { env, config, log } = options;
  const settings = checkBotSettings(botSettingsFrom(env, { host: config.host, local: options.local }));
  if (!settings.ok) throw new Error(settings.reason);
  const database = await ensureDatabase({
    env,
    log: (line) => {
      log.info(line);
    },
  });
  options.onProgress?.("database");
  try {
    return await plug(options, settings.value, database);
  } catch (error) {
    // What stays up after a start that failed would be a server nobody stops.
    await database.stop();
    throw error;
  }
};

const plug = async (options: StartOptions, botConfig: BotConfig, database: Database): Promise<Started> => {
  const { env, config, log, tab } = options;
  const [keys, programmes] = await Promise.all([openKeyFile(env), readProgrammes()]);
  const store = await openStore({ url: database.url, keys, log, production: config.production });
  options.onProgress?.("store");

  let channel: Channel | null = null;
  const runde = createRunde({
    store,
    luck: secureLuck,
    programmes,
    log,
    channel: () => {
      if (channel === null) throw new Error("The bot has not been plugged in.");
      return channel;
    },
  });
  const guard: GuardOptions = {
    host: config.host,
    ...(config.publicUrl === undefined ? {} : { publicUrl: config.publicUrl }),
    origins: options.origins ?? [],
    onRefused: (reason, status) => {
      log.info("request refused", { reason, status });
    },
  };
  // The router's limit is missing from restify's types: Teams' ids in a path are longer than its 100 signs.
  const serverOptions = { name: "Runde", maxParamLength: 400 };
  const server = restify.createServer(serverOptions);
  guardServer(server, guard);
  // The tab travels packed; restify's own packing ends the process together with static files.
  server.use(compression() as unknown as RequestHandler);
  const links = teamsLinks({
    teamsAppId: config.teamsAppId,
    tabUrl: config.publicUrl === undefined ? undefined : `${config.publicUrl}/tab/`,
  });
  const bot = createBot({ config: botConfig, runde, store, links, log, readBody: readJson(guard) });
  channel = bot.channel;
  bot.serve(server);
  const signIn = createSignIn(options.signIn);
  serveApi(server, { runde, store, signIn, log, guard });
  servePrint(server, { runde, log, guard });
  serveAboutPages(server);
  await options.tabBuilt;
  serveTab(server, tab);
  const hub = createHub({ store, log });
  const sockets = serveSockets(server.server, {
    runde,
    store,
    hub,
    signIn,
    log,
    guard,
  });
  const workers = await startWorkers({ runde, store, hub, log });
  await new Promise<void>((done, fail) => {
    server.once("error", fail);
    server.listen(config.port, config.host, () => {
      done();
    });
  });
  options.onProgress?.("listening");
  const address = server.server.address();
  const port = typeof address === "object" && address !== null ? address.port : config.port;
  return {
    url: `http://${config.host}:${String(port)}`,
    runde,
    store,
    stop: async () => {
      sockets.stop();
      await new Promise<void>((done) => {
        server.close(() => {
          done();
        });
        (server.server as { closeAllConnections?: () => void }).closeAllConnections?.();
      });
      await workers.stop();
      await store.close();
      await database.stop();
    },
  };
};

/** Production: everything from the environment, nothing local. */
const run = async (): Promise<void> => {
  const log = createLog((line) => process.stdout.write(line));
  const config = readConfig(process.env);
  if (!config.ok) throw new Error(config.reason);
  const { clientId, tenants, publicUrl } = config.value;
  const started = await startRunde({
    env: process.env,
    config: config.value,
    log,
    tab: resolve(import.meta.dirname, "../../dist/tab"),
    signIn: {
      jwksUrl: "https://login.microsoftonline.com/common/discovery/v2.0/keys",
      issuerOf: (tenant) => `https://login.microsoftonline.com/${tenant}/v2.0`,
      audiences: [
        clientId,
        ...(publicUrl === undefined ? [] : [`api://${new URL(publicUrl).host}/${clientId}`]),
      ],
      tenants,
    },
  });
  log.info("listening", { url: started.url });
  const stop = (): void => {
    void started.stop().then(() => process.exit(0));
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
};

if (import.meta.main)
  run().catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : "Runde could not start."}\n`);
    process.exitCode = 1;
  });
