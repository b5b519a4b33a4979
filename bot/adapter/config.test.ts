import { describe, expect, it } from "vitest";
import { type BotSettings, botSettingsFrom, checkBotSettings } from "./config.ts";

const APP = "11111111-2222-4333-8444-555555555555";
const TENANT = "aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee";
const OTHER = "99999999-bbbb-4ccc-8ddd-eeeeeeeeeeee";
const local = {
  appId: APP,
  issuer: "http://127.0.0.1:4000/issuer",
  metadataUrl: "http://127.0.0.1:4000/keys",
  tenants: [TENANT],
};
const loopback: BotSettings = { host: "127.0.0.1", production: false, local };
const entra: BotSettings = {
  host: "0.0.0.0",
  production: true,
  appId: APP,
  appType: "SingleTenant",
  tenantId: TENANT,
  password: "secret",
};

const modeOf = (settings: BotSettings): string => {
  const checked = checkBotSettings(settings);
  return checked.ok ? checked.value.mode : "refused";
};

describe("without an app id", () => {
  it("runs with the local Teams on loopback", () => {
    expect(modeOf(loopback)).toBe("local");
    expect(modeOf({ ...loopback, host: "::1" })).toBe("local");
  });

  it.each<[string, Partial<BotSettings>]>([
    ["in production", { production: true }],
    ["on all addresses", { host: "0.0.0.0" }],
    ["on an address in the network", { host: "192.168.1.4" }],
    ["under a name that only begins like loopback", { host: "127.0.0.1.evil.example" }],
    ["without a local Teams", { local: undefined }],
    ["with keys from elsewhere", { local: { ...local, metadataUrl: "https://evil.example/keys" } }],
    ["with an issuer from elsewhere", { local: { ...local, issuer: "https://api.botframework.com" } }],
  ])("does not start %s", (_name, change) => {
    expect(modeOf({ ...loopback, ...change })).toBe("refused");
  });
});

describe("with an app id", () => {
  it("runs against Entra", () => {
    expect(modeOf(entra)).toBe("entra");
    expect(modeOf({ ...entra, appType: "UserAssignedMsi", password: undefined })).toBe("entra");
  });

  it.each<[string, Partial<BotSettings>]>([
    ["a typo in its type", { appType: "SingleTennant" }],
    ["a bot for all tenants", { appType: "MultiTenant" }],
    ["no type", { appType: undefined }],
    ["no tenant", { tenantId: undefined }],
    ["no password", { password: "" }],
    ["an app id that is none", { appId: "runde" }],
    ["a tenant list that holds something else", { tenants: `${OTHER}, *` }],
  ])("does not start with %s", (_name, change) => {
    expect(modeOf({ ...entra, ...change })).toBe("refused");
  });

  it("always knows its own tenant, and those listed", () => {
    const checked = checkBotSettings({ ...entra, tenants: ` ${OTHER.toUpperCase()} ,` });
    expect(checked.ok && checked.value.mode === "entra" && checked.value.tenants).toEqual([TENANT, OTHER]);
  });
});

describe("the playground's unsigned mode", () => {
  it("is a flag of its own, on loopback", () => {
    expect(modeOf({ ...loopback, playground: "1" })).toBe("playground");
  });

  it.each<[string, Partial<BotSettings>]>([
    ["beside an app id", { appId: APP }],
    ["in production", { production: true }],
    ["on all addresses", { host: "0.0.0.0" }],
    ["with another value", { playground: "yes" }],
  ])("does not start %s", (_name, change) => {
    expect(modeOf({ ...loopback, playground: "1", ...change })).toBe("refused");
  });

  it("is off when the flag is empty or 0", () => {
    expect(modeOf({ ...loopback, playground: "" })).toBe("local");
    expect(modeOf({ ...loopback, playground: "0" })).toBe("local");
  });
});

it("reads the environment", () => {
  const env = {
    NODE_ENV: "production",
    RUNDE_BOT_APP_ID: APP,
    RUNDE_BOT_APP_TYPE: "UserAssignedMsi",
    RUNDE_BOT_TENANT_ID: TENANT,
  };
  expect(modeOf(botSettingsFrom(env, { host: "0.0.0.0" }))).toBe("entra");
  expect(modeOf(botSettingsFrom({ NODE_ENV: "production" }, { host: "127.0.0.1", local }))).toBe("refused");
});
