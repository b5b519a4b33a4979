import { TeamsAdapter } from "@microsoft/teams-ai/lib/TeamsAdapter.js";
import type { Activity, ConversationReference, InvokeResponse, TurnContext } from "botbuilder";
import type { IncomingActivity, TokenClaims } from "./activity.ts";
import type { BotConfig } from "./config.ts";
import { connectorHttpClient } from "./http-client.ts";
import type { AdapterSettings, CredentialsFactory } from "./sdk-types.ts";

/** How long one request to Teams may take; the relay tries again later. */
const SEND_WITHIN_MS = 8000;

type Authentication = Awaited<ReturnType<TeamsAdapter["botFrameworkAuthentication"]["authenticateRequest"]>>;

/** An activity whose token has been checked, ready to be played. */
export interface Verified {
  readonly claims: TokenClaims;
  readonly play: (logic: (context: TurnContext) => Promise<void>) => Promise<InvokeResponse | undefined>;
}

/**
 * Teams' adapter with its two halves apart: first verify, then play. The SDK's own `process` does both and answers
 * with its inner messages.
 */
export class RundeAdapter extends TeamsAdapter {
  readonly appId: string;

  constructor(config: BotConfig) {
    super(
      settingsOf(config),
      credentialsOf(config),
      // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- the SDK reads this one field
      { requiredEndorsements: ["msteams"] },
      { httpClient: connectorHttpClient(SEND_WITHIN_MS) },
    );
    this.appId = config.mode === "playground" ? "" : config.appId;
  }

  /** Checks the token against the activity, the same way for Entra's and the local issuer; throws where it does not hold. */
  async verify(body: IncomingActivity, authorization: string): Promise<Verified> {
    const activity = fixed(body);
    const checked = await this.botFrameworkAuthentication.authenticateRequest(activity, authorization);
    return {
      claims: claimsOf(checked),
      play: (logic) => this.processActivity(checked, activity, logic),
    };
  }

  /** A turn that nobody asked for: the relay posts and updates in it. */
  speak(
    reference: Partial<ConversationReference>,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<void> {
    return this.continueConversationAsync(this.appId, reference, logic);
  }
}

const settingsOf = (config: BotConfig): AdapterSettings => {
  if (config.mode === "playground") return {};
  if (config.mode === "entra")
    return {
      MicrosoftAppId: config.appId,
      MicrosoftAppType: config.appType,
      MicrosoftAppTenantId: config.tenantId,
      ...(config.appType === "SingleTenant" ? { MicrosoftAppPassword: config.password } : {}),
    };
  // The SDK takes all of these or none. Only issuer and keys are ever used: nothing asks for a token to send with.
  return {
    MicrosoftAppId: config.appId,
    ValidateAuthority: true,
    ToChannelFromBotLoginUrl: config.issuer,
    ToChannelFromBotOAuthScope: config.issuer,
    ToBotFromChannelTokenIssuer: config.issuer,
    OAuthUrl: config.issuer,
    ToBotFromChannelOpenIdMetadataUrl: config.metadataUrl,
    ToBotFromEmulatorOpenIdMetadataUrl: config.metadataUrl,
    CallerId: "urn:runde:local",
  };
};

// Microsoft's own factory for Entra; else one that signs nothing, since both ends are on this machine.
const credentialsOf = (config: BotConfig): CredentialsFactory | undefined => {
  if (config.mode === "entra") return undefined;
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- an abstract class with nothing in it
  return {
    isValidAppId: (appId) => Promise.resolve(config.mode === "local" && appId === config.appId),
    isAuthenticationDisabled: () => Promise.resolve(config.mode === "playground"),
    createCredentials: () => Promise.resolve({ signRequest: (request) => Promise.resolve(request) }),
  };
};

const claimsOf = ({ claimsIdentity }: Authentication): TokenClaims => ({
  issuer: claimsIdentity.getClaimValue("iss"),
  audience: claimsIdentity.getClaimValue("aud"),
  serviceUrl: claimsIdentity.getClaimValue("serviceurl"),
});

// The SDK's types want dates where the wire has strings; its own `process` mends the same fields.
const fixed = (body: unknown): Activity => {
  const activity = {
    ...(body as Activity & { timestamp?: unknown; localTimestamp?: unknown; expiration?: unknown }),
  };
  for (const field of ["timestamp", "localTimestamp", "expiration"] as const) {
    const value: unknown = activity[field];
    if (typeof value === "string") activity[field] = new Date(value);
  }
  return activity;
};
