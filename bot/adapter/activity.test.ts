import { describe, expect, it } from "vitest";
import { IncomingActivity, passGate, type TokenClaims, withoutThread } from "./activity.ts";
import type { BotConfig } from "./config.ts";

const APP = "11111111-2222-4333-8444-555555555555";
const TENANT = "aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee";
const SERVICE = "https://smba.trafficmanager.net/emea/";

const entra: BotConfig = {
  mode: "entra",
  appId: APP,
  appType: "SingleTenant",
  tenantId: TENANT,
  password: "x",
  tenants: [TENANT],
};
const local: BotConfig = {
  mode: "local",
  appId: APP,
  issuer: "http://127.0.0.1:4000/issuer",
  metadataUrl: "http://127.0.0.1:4000/keys",
  tenants: [TENANT],
};
const claims: TokenClaims = { issuer: "https://api.botframework.com", audience: APP, serviceUrl: SERVICE };

const activity = (change: Record<string, unknown> = {}): IncomingActivity =>
  IncomingActivity.parse({
    type: "message",
    id: "1",
    channelId: "msteams",
    serviceUrl: SERVICE,
    from: { id: "29:kari", aadObjectId: "o" },
    recipient: { id: `28:${APP}` },
    conversation: { id: "19:x@thread.tacv2;messageid=1" },
    channelData: { tenant: { id: TENANT } },
    ...change,
  });

const gate = (config: BotConfig, of: IncomingActivity, token: TokenClaims = claims): string => {
  const verdict = passGate(config, of, token);
  return verdict.ok ? "in" : verdict.reason;
};

it("lets in what Teams itself says to this bot in a known tenant", () => {
  expect(gate(entra, activity())).toBe("in");
  expect(gate(entra, activity({ channelData: { tenant: { id: TENANT.toUpperCase() } } }))).toBe("in");
  expect(gate(entra, activity({ channelData: null, conversation: { id: "a:1", tenantId: TENANT } }))).toBe(
    "in",
  );
});

it.each<[string, Record<string, unknown>]>([
  ["channel", { channelId: "emulator" }],
  ["channel", { channelId: "directline" }],
  ["recipient", { recipient: { id: "28:someone-else" } }],
  ["recipient", { recipient: { id: APP } }],
  ["tenant", { channelData: { tenant: { id: "00000000-bbbb-4ccc-8ddd-eeeeeeeeeeee" } } }],
  ["tenant", { channelData: {} }],
  ["token", { serviceUrl: "https://smba.trafficmanager.net/amer/" }],
])("refuses a wrong %s: %o", (reason, change) => {
  expect(gate(entra, activity(change))).toBe(reason);
});

it.each([
  "",
  "http://smba.trafficmanager.net/emea/",
  "https://evil.example/",
  "https://smba.trafficmanager.net.evil.example/",
  "https://evil.example/smba.trafficmanager.net",
  "https://smba.trafficmanager.net@evil.example/",
  "https://smba.trafficmanager.net:8443/",
  "https://evilbotframework.com/",
  "http://127.0.0.1:3978/",
  "file:///etc/passwd",
])("answers to no service at %j", (serviceUrl) => {
  expect(gate(entra, activity({ serviceUrl }), { ...claims, serviceUrl })).toBe("service-url");
});

it.each<[string, Partial<TokenClaims>]>([
  ["an emulator's issuer", { issuer: "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/" }],
  ["another bot's audience", { audience: "22222222-2222-4333-8444-555555555555" }],
  ["no service", { serviceUrl: null }],
])("refuses a token of %s", (_name, change) => {
  expect(gate(entra, activity(), { ...claims, ...change })).toBe("token");
});

describe("the local mode", () => {
  const serviceUrl = "http://127.0.0.1:4000/teams/";
  const token = { issuer: local.issuer, audience: APP, serviceUrl };

  it("speaks with loopback only", () => {
    expect(gate(local, activity({ serviceUrl }), token)).toBe("in");
    for (const other of [SERVICE, "http://10.0.0.4/", "https://127.0.0.1/", "http://127.0.0.1.evil.example/"])
      expect(gate(local, activity({ serviceUrl: other }), { ...token, serviceUrl: other })).toBe(
        "service-url",
      );
  });

  it("does not take the world's issuer, nor the world the local one", () => {
    expect(gate(local, activity({ serviceUrl }), { ...token, issuer: "https://api.botframework.com" })).toBe(
      "token",
    );
    expect(gate(entra, activity(), { ...claims, issuer: local.issuer })).toBe("token");
  });
});

it("in the playground, still speaks with loopback only", () => {
  const none = { issuer: null, audience: null, serviceUrl: null };
  expect(
    gate({ mode: "playground" }, activity({ serviceUrl: "http://127.0.0.1:56150/_connector" }), none),
  ).toBe("in");
  expect(gate({ mode: "playground" }, activity(), none)).toBe("service-url");
});

it("knows a place without its thread", () => {
  expect(withoutThread("19:x@thread.tacv2;messageid=17")).toBe("19:x@thread.tacv2");
  expect(withoutThread("19:x@thread.tacv2")).toBe("19:x@thread.tacv2");
});
