import { createRemoteJWKSet, jwtVerify } from "jose";
import { z } from "zod";
import type { Identity } from "../app/ports.ts";

/** How a tab's token is checked; the local Teams and Entra differ only in these values. */
export interface SignInOptions {
  readonly jwksUrl: string;
  /** Issuer of a tenant's tokens: Entra's `https://login.microsoftonline.com/{tid}/v2.0`. */
  readonly issuerOf: (tenant: string) => string;
  /** v2 tokens name the client id, v1 tokens the application URI. */
  readonly audiences: readonly string[];
  /** Tenants whose people may sign in. */
  readonly tenants: readonly string[];
}

interface SignedIn {
  readonly identity: Identity;
  /** Epoch ms. */
  readonly expiresAt: number;
}

/** Checks a bearer token; null for anything that is not wholly in order. */
export type SignIn = (token: string) => Promise<SignedIn | null>;

/** Teams' desktop/mobile and web clients: nobody else asks for tokens on behalf of a tab. */
const teamsClients = ["1fec8e78-bce4-4aaf-ab1b-5451cc387264", "5e3ce6c0-2b1f-4285-8d4b-75ee78787346"];

const Claims = z.object({
  tid: z.uuid(),
  oid: z.uuid(),
  exp: z.number(),
  name: z.string().min(1).max(200),
  scp: z.string(),
  azp: z.string().optional(),
  appid: z.string().optional(),
  preferred_username: z.string().optional(),
  upn: z.string().optional(),
  acct: z.number().optional(),
});

type Claims = z.infer<typeof Claims>;

/** One of our tenants, its own issuer, the scope of our tab, asked for by Teams itself. */
const isInOrder = (claims: Claims, issuer: string | undefined, options: SignInOptions): boolean =>
  options.tenants.includes(claims.tid) &&
  issuer === options.issuerOf(claims.tid) &&
  claims.scp.split(" ").includes("access_as_user") &&
  teamsClients.includes(claims.azp ?? claims.appid ?? "");

const identityOf = (claims: Claims): Identity => ({
  tenant: claims.tid,
  object: claims.oid,
  name: claims.name,
  guest: claims.acct === 1 || (claims.preferred_username ?? claims.upn ?? "").includes("#EXT#"),
});

/** Makes the check of a tab's tokens: signature, audience and time by jose, the rest here. */
export const createSignIn = (options: SignInOptions): SignIn => {
  const keys = createRemoteJWKSet(new URL(options.jwksUrl), { timeoutDuration: 5000 });
  return async (token) => {
    try {
      const { payload } = await jwtVerify(token, keys, {
        algorithms: ["RS256"],
        audience: [...options.audiences],
        clockTolerance: 60,
        requiredClaims: ["exp", "iss", "tid", "oid", "scp"],
      });
      const claims = Claims.parse(payload);
      if (!isInOrder(claims, payload.iss, options)) return null;
      return { identity: identityOf(claims), expiresAt: claims.exp * 1000 };
    } catch {
      // Why a token was refused helps only the one who made it.
      return null;
    }
  };
};
