import { z } from "zod";
import { accept, refuse, type Verdict } from "../../src/core/verdict.ts";
import { type BotConfig, isLoopbackUrl } from "./config.ts";

const id = z.string().min(1).max(600);
const account = z.object({
  id,
  name: z.string().max(300).optional(),
  aadObjectId: z.string().max(100).optional(),
});

/** What the bot reads of an activity; the rest goes to the SDK as it is. */
export const IncomingActivity = z.looseObject({
  type: z.string().min(1).max(100),
  id: id.optional(),
  channelId: z.string().max(100),
  serviceUrl: z.string().max(500),
  from: account,
  recipient: account,
  conversation: z.object({
    id,
    conversationType: z.string().max(50).optional(),
    tenantId: z.string().max(100).optional(),
    name: z.string().max(300).nullish(),
  }),
  name: z.string().max(200).optional(),
  text: z.string().max(50_000).nullish(),
  locale: z.string().max(50).optional(),
  replyToId: z.string().max(600).nullish(),
  value: z.unknown().optional(),
  action: z.string().max(100).optional(),
  membersAdded: z.array(z.object({ id })).max(2000).nullish(),
  membersRemoved: z.array(z.object({ id })).max(2000).nullish(),
  channelData: z
    .object({
      tenant: z.object({ id: z.string().max(100) }).nullish(),
      team: z.object({ id, name: z.string().max(300).nullish() }).nullish(),
      channel: z.object({ id, name: z.string().max(300).nullish() }).nullish(),
      settings: z.object({ selectedChannel: z.object({ id }).nullish() }).nullish(),
    })
    .nullish(),
});
export type IncomingActivity = z.infer<typeof IncomingActivity>;

/** Why an activity, though signed, is not for this bot. */
export type GateRefusal = "channel" | "service-url" | "recipient" | "tenant" | "token";

/** The claims of the token that came with an activity, as far as they matter here. */
export interface TokenClaims {
  readonly issuer: string | null;
  readonly audience: string | null;
  readonly serviceUrl: string | null;
}

const TEAMS_ISSUER = "https://api.botframework.com";

/** Checks beyond the SDK's: it skips the service URL where the field is empty, and knows nothing of tenants and recipients. */
export const passGate = (
  config: BotConfig,
  activity: IncomingActivity,
  claims: TokenClaims,
): Verdict<null, GateRefusal> => {
  if (activity.channelId !== "msteams") return refuse("channel");
  if (!isKnownService(config, activity.serviceUrl)) return refuse("service-url");
  if (config.mode === "playground") return accept(null);
  if (activity.recipient.id !== `28:${config.appId}`) return refuse("recipient");
  if (!isChannelToken(config, activity, claims)) return refuse("token");
  const tenant = tenantOf(activity)?.toLowerCase();
  return tenant !== undefined && config.tenants.some((known) => known.toLowerCase() === tenant)
    ? accept(null)
    : refuse("tenant");
};

/** The tenant in whose Teams this was said. In a shared channel the sender may belong to another. */
export const tenantOf = (activity: IncomingActivity): string | undefined =>
  activity.channelData?.tenant?.id ?? activity.conversation.tenantId;

/** A thread's id is its channel's id with a suffix; places are compared without it. */
export const withoutThread = (conversation: string): string => conversation.replace(/;messageid=.*$/s, "");

const isKnownService = (config: BotConfig, url: string): boolean => {
  if (config.mode !== "entra") return isLoopbackUrl(url);
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, port, username } = new URL(url);
  return protocol === "https:" && port === "" && username === "" && isTeamsHost(hostname);
};

const isTeamsHost = (hostname: string): boolean =>
  hostname === "smba.trafficmanager.net" ||
  hostname.endsWith(".botframework.com") ||
  hostname.endsWith(".teams.microsoft.com");

// The SDK also takes tokens of emulators and of other bots; only the channel's own are let in here.
const isChannelToken = (
  config: Exclude<BotConfig, { mode: "playground" }>,
  activity: IncomingActivity,
  { issuer, audience, serviceUrl }: TokenClaims,
): boolean =>
  issuer === (config.mode === "local" ? config.issuer : TEAMS_ISSUER) &&
  audience === config.appId &&
  serviceUrl === activity.serviceUrl;
