import { createServer } from "node:net";
import type { Log } from "../../src/app/ports.ts";
import { createLog } from "../../src/server/log.ts";
import { type Started, startRunde } from "../../src/server/main.ts";
import { type StartedLocalTeams, startLocalTeams } from "./start-local.ts";

export interface TryOutOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** 0 takes any free port. */
  readonly port: number;
  readonly teamsPort: number;
  readonly tab: string;
  /** A file in which the local Teams remembers its channel between starts. */
  readonly keepIn?: string;
  /** What must be done before the server serves the tab, while the database starts. */
  readonly before?: Promise<unknown>;
  readonly log?: Log;
  readonly onProgress?: (what: "database" | "store" | "listening") => void;
}

export interface TryOut {
  /** The page of the local Teams. */
  readonly url: string;
  readonly server: Started;
  readonly teams: StartedLocalTeams;
  readonly stop: () => Promise<void>;
}

/** Runde together with a local Teams, wired by the same checks as with Microsoft's: only issuer and keys differ. */
export const startTryOut = async (options: TryOutOptions): Promise<TryOut> => {
  const port = await freePort(options.port);
  const url = `http://127.0.0.1:${String(port)}`;
  const teams = await startLocalTeams({
    botUrl: `${url}/api/messages`,
    tabUrl: `${url}/tab/`,
    port: await freePort(options.teamsPort),
    ...(options.keepIn === undefined ? {} : { keepIn: options.keepIn }),
  });
  const log = options.log ?? createLog(() => undefined);
  try {
    const server = await startRunde({
      env: options.env,
      config: {
        host: "127.0.0.1",
        port,
        publicUrl: undefined,
        clientId: teams.clientId,
        teamsAppId: teams.teamsAppId,
        tenants: teams.tenantIds,
        production: false,
      },
      signIn: {
        jwksUrl: teams.jwksUrl,
        issuerOf: teams.tenantIssuer,
        audiences: [teams.clientId],
        tenants: teams.tenantIds,
      },
      local: {
        appId: teams.appId,
        issuer: teams.issuer,
        metadataUrl: teams.openIdMetadataUrl,
        tenants: teams.tenantIds,
      },
      tab: options.tab,
      ...(options.before === undefined ? {} : { tabBuilt: options.before }),
      log,
      origins: [teams.url],
      ...(options.onProgress === undefined ? {} : { onProgress: options.onProgress }),
    });
    return {
      url: teams.url,
      server,
      teams,
      stop: async () => {
        await server.stop();
        await teams.stop();
      },
    };
  } catch (error) {
    await teams.stop();
    throw error;
  }
};

/** The wanted port, or any free one where it is taken or 0. */
const freePort = (wanted: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE" && wanted !== 0) resolve(freePort(0));
      else reject(error);
    });
    probe.listen(wanted, "127.0.0.1", () => {
      const address = probe.address();
      const port = typeof address === "object" && address !== null ? address.port : wanted;
      probe.close(() => {
        resolve(port);
      });
    });
  });
