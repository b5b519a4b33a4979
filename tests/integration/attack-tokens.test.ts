import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair, SignJWT } from "jose";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createSignIn, type SignIn } from "../../src/server/sign-in.ts";

/** Tokens that look like a sign-in and are none. Refused alike: why helps only the one who made it. */
const tenant = "6b3f6a52-0d0e-4a4b-9a0c-3f0c5d7f1a01";
const client = "8e2f4c7a-9b1d-4a63-8f2e-6c5d3b2a1f12";
const teamsWeb = "5e3ce6c0-2b1f-4285-8d4b-75ee78787346";
const issuer = (tid: string): string => `https://login.example/${tid}/v2.0`;
const claims = {
  tid: tenant,
  oid: "b7c0e1f2-3a4b-4c5d-8e6f-708192a3b4c5",
  name: "Kari Nordmann",
  scp: "access_as_user",
  azp: teamsWeb,
};

type Keys = Awaited<ReturnType<typeof generateKeyPair>>;
let server: Server;
let signIn: SignIn;
let own: Keys;
let channel: Keys;
let publicKey: string;

beforeAll(async () => {
  own = await generateKeyPair("RS256");
  channel = await generateKeyPair("RS256");
  const jwk = await exportJWK(own.publicKey);
  publicKey = JSON.stringify(jwk);
  server = createServer((_request, response) => {
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ keys: [{ ...jwk, kid: "own", alg: "RS256", use: "sig" }] }));
  });
  await new Promise<void>((done) => {
    server.listen(0, "127.0.0.1", done);
  });
  const { port } = server.address() as AddressInfo;
  signIn = createSignIn({
    jwksUrl: `http://127.0.0.1:${String(port)}/keys`,
    issuerOf: issuer,
    audiences: [client],
    tenants: [tenant],
  });
});
afterAll(() => {
  server.close();
});

interface Made {
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly audience?: string;
  readonly issuer?: string;
  readonly expires?: string | number;
  readonly key?: Keys["privateKey"];
  readonly kid?: string;
}
const token = async (made: Made = {}): Promise<string> =>
  new SignJWT({ ...claims, ...made.claims })
    .setProtectedHeader({ alg: "RS256", kid: made.kid ?? "own" })
    .setIssuer(made.issuer ?? issuer(tenant))
    .setAudience(made.audience ?? client)
    .setIssuedAt()
    .setExpirationTime(made.expires ?? "1h")
    .sign(made.key ?? own.privateKey);
const base64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");

it("one that is wholly in order signs its person in", async () => {
  expect((await signIn(await token()))?.identity).toEqual({
    tenant,
    object: claims.oid,
    name: claims.name,
    guest: false,
  });
});

describe("a token is refused", () => {
  const elsewhere = "d1f0b7c4-5e2a-4f7e-b1a5-70a2c9e83c03";
  const cases: readonly (readonly [string, Made])[] = [
    ["that has expired", { expires: Math.floor(Date.now() / 1000) - 120 }],
    ["for another audience", { audience: "5a1d6f1e-2c3b-4b52-9c56-1f0e8a7b4d11" }],
    ["of another issuer", { issuer: "https://evil.example/v2.0" }],
    ["of another tenant's issuer than it names", { issuer: issuer(elsewhere) }],
    ["of a tenant that has not been let in", { claims: { tid: elsewhere }, issuer: issuer(elsewhere) }],
    ["that another program asked for", { claims: { azp: elsewhere } }],
    ["that is for something else than Runde's own pages", { claims: { scp: "User.Read" } }],
    ["of an application without a person", { claims: { oid: undefined } }],
    ["without a scope", { claims: { scp: undefined } }],
    ["without a name", { claims: { name: "" } }],
  ];
  it.each(cases)("%s", async (_what, made) => {
    expect(await signIn(await token(made))).toBeNull();
  });

  it("that the channel's key has signed, under its own name or that of the sign-in key", async () => {
    for (const kid of ["own", "channel"])
      expect(await signIn(await token({ key: channel.privateKey, kid }))).toBeNull();
  });

  it("that is not signed, or signed with the public key as if it were a secret", async () => {
    const body = base64({
      ...claims,
      iss: issuer(tenant),
      aud: client,
      exp: Math.floor(Date.now() / 1000) + 600,
    });
    expect(await signIn(`${base64({ alg: "none" })}.${body}.`)).toBeNull();
    expect(await signIn(`${base64({ alg: "RS256", kid: "own" })}.${body}.`)).toBeNull();
    const hs = await new SignJWT({ ...claims, iss: issuer(tenant), aud: client })
      .setProtectedHeader({ alg: "HS256", kid: "own" })
      .setExpirationTime("1h")
      .sign(new TextEncoder().encode(publicKey));
    expect(await signIn(hs)).toBeNull();
  });

  it("that has been changed after it was signed, or is no token at all", async () => {
    const [head = "", , signature = ""] = (await token()).split(".");
    const other = base64({ ...claims, oid: elsewhere, iss: issuer(tenant), aud: client, exp: 9_999_999_999 });
    expect(await signIn(`${head}.${other}.${signature}`)).toBeNull();
    for (const nothing of ["", ".", "..", "a.b.c", "{}", "x".repeat(8000)])
      expect(await signIn(nothing)).toBeNull();
  });
});
