import { accept, refuse, type Verdict } from "../../src/core/verdict.ts";

/** How the bot knows who speaks to it. There is no mode without a check that is reachable from outside this machine. */
export type BotConfig =
  | {
      readonly mode: "entra";
      readonly appId: string;
      readonly appType: "SingleTenant" | "UserAssignedMsi";
      readonly tenantId: string;
      readonly password: string;
      /** Tenants whose Teams may talk to the bot; its own is always among them. */
      readonly tenants: readonly string[];
    }
  | ({ readonly mode: "local" } & LocalTeams)
  | { readonly mode: "playground" };

/** The local Teams: a key of its own at each start, published on loopback only. */
export interface LocalTeams {
  readonly appId: string;
  readonly issuer: string;
  /** An OpenID document on loopback that names the JWKS with the key of this start. */
  readonly metadataUrl: string;
  readonly tenants: readonly string[];
}

/** What an operator has set, as strings; `host` is the address the server will listen on. */
export interface BotSettings {
  readonly host: string;
  readonly production: boolean;
  readonly appId?: string | undefined;
  readonly appType?: string | undefined;
  readonly tenantId?: string | undefined;
  readonly password?: string | undefined;
  /** Comma-separated. */
  readonly tenants?: string | undefined;
  readonly playground?: string | undefined;
  readonly local?: LocalTeams | undefined;
}

/** The environment variables the bot reads. */
export interface BotEnvironment {
  readonly NODE_ENV?: string | undefined;
  readonly RUNDE_BOT_APP_ID?: string | undefined;
  readonly RUNDE_BOT_APP_TYPE?: string | undefined;
  readonly RUNDE_BOT_TENANT_ID?: string | undefined;
  readonly RUNDE_BOT_PASSWORD?: string | undefined;
  readonly RUNDE_TENANTS?: string | undefined;
  readonly RUNDE_PLAYGROUND?: string | undefined;
}

/** The bot's settings as the environment has them. */
export const botSettingsFrom = (
  env: BotEnvironment,
  place: Pick<BotSettings, "host" | "local">,
): BotSettings => ({
  ...place,
  production: env.NODE_ENV === "production",
  appId: env.RUNDE_BOT_APP_ID,
  appType: env.RUNDE_BOT_APP_TYPE,
  tenantId: env.RUNDE_BOT_TENANT_ID,
  password: env.RUNDE_BOT_PASSWORD,
  tenants: env.RUNDE_TENANTS,
  playground: env.RUNDE_PLAYGROUND,
});

/** Decides the mode, or says in words for the operator why the bot must not start (SDK defaults would let it start open). */
export const checkBotSettings = (settings: BotSettings): Verdict<BotConfig> => {
  if (settings.playground !== undefined && settings.playground !== "" && settings.playground !== "0")
    return playground(settings);
  return settings.appId ? entra(settings, settings.appId) : local(settings);
};

const playground = ({ playground: flag, host, production, appId }: BotSettings): Verdict<BotConfig> => {
  if (flag !== "1") return refuse("RUNDE_PLAYGROUND is 1 or not set.");
  if (appId)
    return refuse("RUNDE_PLAYGROUND switches signatures off: it cannot stand beside RUNDE_BOT_APP_ID.");
  if (production) return refuse("RUNDE_PLAYGROUND is not for production.");
  return isLoopbackHost(host)
    ? accept({ mode: "playground" })
    : refuse("RUNDE_PLAYGROUND needs a server that listens on 127.0.0.1 only.");
};

const entra = (settings: BotSettings, appId: string): Verdict<BotConfig> => {
  const { appType, tenantId = "", password = "" } = settings;
  if (!isGuid(appId)) return refuse("RUNDE_BOT_APP_ID is the bot's application id: a GUID.");
  // A typo here makes the SDK believe in a bot for all tenants.
  if (appType !== "SingleTenant" && appType !== "UserAssignedMsi")
    return refuse("RUNDE_BOT_APP_TYPE is SingleTenant or UserAssignedMsi.");
  if (!isGuid(tenantId)) return refuse("RUNDE_BOT_TENANT_ID is the tenant the bot is registered in: a GUID.");
  if (appType === "SingleTenant" && !password)
    return refuse("RUNDE_BOT_PASSWORD is needed with SingleTenant.");
  const tenants = new Set([tenantId, ...listed(settings.tenants)].map((id) => id.toLowerCase()));
  if (![...tenants].every(isGuid))
    return refuse("RUNDE_TENANTS lists tenant ids: GUIDs with commas between.");
  return accept({ mode: "entra", appId, appType, tenantId, password, tenants: [...tenants] });
};

const local = ({ host, production, local: teams }: BotSettings): Verdict<BotConfig> => {
  if (production) return refuse("RUNDE_BOT_APP_ID is missing: in production the bot never runs without it.");
  if (!isLoopbackHost(host))
    return refuse("RUNDE_BOT_APP_ID is missing: without it the server listens on 127.0.0.1 only.");
  if (teams === undefined)
    return refuse("RUNDE_BOT_APP_ID is missing, and there is no local Teams to speak with.");
  for (const url of [teams.issuer, teams.metadataUrl])
    if (!isLoopbackUrl(url)) return refuse("The local Teams has its issuer and keys on loopback only.");
  return accept({ mode: "local", ...teams });
};

const listed = (text = ""): readonly string[] =>
  text
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");

const isGuid = (text: string): boolean => /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text);

const isLoopbackHost = (host: string): boolean => /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/i.test(host);

/** Whether a URL means this machine, over plain HTTP. */
export const isLoopbackUrl = (url: string): boolean =>
  URL.canParse(url) && new URL(url).protocol === "http:" && isLoopbackHost(new URL(url).hostname);
