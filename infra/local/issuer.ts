import type { JWK } from "jose";
import { exportJWK, generateKeyPair, SignJWT } from "jose";
import type { Person } from "./people.ts";
import { localApp } from "./people.ts";

/** The web client of Teams; Entra names it as the party that asked for a tab's token. */
const teamsWebClient = "5e3ce6c0-2b1f-4285-8d4b-75ee78787346";

/** The two signers of the local Teams: one speaks for the channel to the bot, the other signs people in to the tab. */
export type Issuer = {
  readonly channelKeys: () => { keys: readonly JWK[] };
  readonly signInKeys: () => { keys: readonly JWK[] };
  readonly channelToken: (serviceUrl: string) => Promise<string>;
  readonly signInToken: (person: Omit<Person, "key">) => Promise<string>;
};

const freshKey = async (kid: string) => {
  const { publicKey, privateKey } = await generateKeyPair("RS256");
  const jwk: JWK = { ...(await exportJWK(publicKey)), kid, alg: "RS256", use: "sig" };
  return { kid, privateKey, jwk };
};

/** Makes both keys anew, so that a token from an earlier start is worth nothing. */
export const createIssuer = async (issuer: string): Promise<Issuer> => {
  // Two keys, as in the world: a token that signs a person in must never pass for the channel's.
  const [channel, signIn] = await Promise.all([
    freshKey(`channel-${crypto.randomUUID()}`),
    freshKey(`sign-in-${crypto.randomUUID()}`),
  ]);
  return {
    // The Bot Framework demands that the key is endorsed for the channel it speaks for.
    channelKeys: () => ({ keys: [{ ...channel.jwk, endorsements: ["msteams"] }] }),
    signInKeys: () => ({ keys: [signIn.jwk] }),
    channelToken: (serviceUrl) =>
      new SignJWT({ serviceurl: serviceUrl })
        .setProtectedHeader({ alg: "RS256", kid: channel.kid, typ: "JWT" })
        .setIssuer(issuer)
        .setAudience(localApp.appId)
        .setIssuedAt()
        .setNotBefore("0s")
        .setExpirationTime("1h")
        .sign(channel.privateKey),
    signInToken: (person) =>
      new SignJWT({
        ver: "2.0",
        tid: person.tenantId,
        oid: person.objectId,
        name: person.name,
        preferred_username: person.mail,
        scp: "access_as_user",
        azp: teamsWebClient,
        azpacr: "0",
        // 1 tells a guest of the tenant from a member of it.
        acct: person.role === "guest" ? 1 : 0,
      })
        .setProtectedHeader({ alg: "RS256", kid: signIn.kid, typ: "JWT" })
        .setIssuer(tenantIssuer(issuer, person.tenantId))
        .setSubject(person.objectId)
        .setAudience(localApp.clientId)
        .setIssuedAt()
        .setNotBefore("0s")
        .setExpirationTime("1h")
        .sign(signIn.privateKey),
  };
};

/** The issuer in a sign-in token: one per tenant, in Entra's v2 shape. */
export const tenantIssuer = (issuer: string, tenantId: string): string => `${issuer}/${tenantId}/v2.0`;
