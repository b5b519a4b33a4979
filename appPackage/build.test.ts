import { inflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { parseCommand } from "../bot/commands.ts";
import { type AppSettings, archive, fillPackage, settingsFrom } from "./build.ts";
import { type Package, problemsIn } from "./check.ts";
import { colourIcon, outlineIcon } from "./icons.ts";
import { pngSize } from "./png.ts";

const settings: AppSettings = {
  TEAMS_APP_ID: "a4c8e2d6-3f5b-4d79-b8a1-2e6f9c0d7b13",
  BOT_ID: "5a1d6f1e-2c3b-4b52-9c56-1f0e8a7b4d11",
  CLIENT_ID: "8e2f4c7a-9b1d-4a63-8f2e-6c5d3b2a1f12",
  PUBLIC_URL: "https://runde.example",
  DEVELOPER_NAME: "Storvatn kommune",
};

interface Command {
  readonly title: string;
  readonly description: string;
}
interface Manifest {
  readonly name: { readonly short: string };
  readonly validDomains: readonly string[];
  readonly bots: readonly { readonly commandLists: readonly { readonly commands: readonly Command[] }[] }[];
  readonly authorization: {
    readonly permissions: { readonly resourceSpecific: readonly { readonly name: string }[] };
  };
}
const manifestOf = (app: Package): Manifest => app.manifest as Manifest;

it("is in order as Teams' own schema and rules have it", async () => {
  expect(await problemsIn(await fillPackage(settings))).toEqual([]);
});

it("speaks Bokmål by itself and carries Nynorsk and English beside it", async () => {
  const app = await fillPackage(settings);
  const manifest = manifestOf(app);
  expect(manifest.name.short).toBe("Runde");
  expect(manifest.bots[0]?.commandLists[0]?.commands[0]?.title).toBe("start møtet");
  expect(app.languages["nn-no"]?.["staticTabs[0].name"]).toBe("Sida mi");
});

it("lists only commands that the bot understands, in every language", async () => {
  const { languages } = await fillPackage(settings);
  const titles = Object.values(languages).flatMap((texts) =>
    Object.entries(texts).flatMap(([key, text]) => (key.endsWith(".title") ? [text] : [])),
  );
  expect(titles).toHaveLength(3 * 16);
  for (const title of titles) expect(parseCommand(title).kind, title).toMatch(/^(?:command|confirm)$/);
});

it("asks for no right to read all messages", async () => {
  const rights = manifestOf(await fillPackage(settings)).authorization.permissions.resourceSpecific.map(
    ({ name }) => name,
  );
  expect(rights).toContain("ChannelMeetingStage.Write.Group");
  expect(rights.filter((name) => /Message/.test(name))).toEqual([]);
});

describe("refuses to build", () => {
  it.each<[string, Partial<AppSettings>, string]>([
    ["over plain http", { PUBLIC_URL: "http://runde.example" }, "not https"],
    ["on a borrowed domain", { PUBLIC_URL: "https://runde.azurewebsites.net" }, "not a domain of one's own"],
    ["with an id that is none", { BOT_ID: "runde" }, "/bots/0/botId"],
  ])("%s", async (_name, change, problem) => {
    const problems = await problemsIn(await fillPackage({ ...settings, ...change }));
    expect(problems.join("\n")).toContain(problem);
  });

  it("with a language that lacks a text", async () => {
    const app = await fillPackage(settings);
    const { en = {} } = app.languages;
    const without = { ...en, "name.full": "" };
    expect(await problemsIn({ ...app, languages: { ...app.languages, en: without } })).toEqual([
      "en has no text for name.full",
    ]);
  });

  it("with an icon of the wrong size", async () => {
    const app = await fillPackage(settings);
    expect(await problemsIn({ ...app, outline: app.color })).toEqual(["outline.png is not 32 × 32"]);
  });

  it("without its settings, naming them", () => {
    expect(() => settingsFrom({ BOT_ID: "x", PUBLIC_URL: "y" })).toThrow(
      "TEAMS_APP_ID, CLIENT_ID, DEVELOPER_NAME",
    );
  });
});

it("draws its icons: colour 192, and an outline of white on nothing", async () => {
  const app = await fillPackage(settings);
  expect(pngSize(colourIcon())).toEqual({ width: 192, height: 192 });
  expect(app.color.equals(colourIcon())).toBe(true);
  expect(app.outline.equals(outlineIcon())).toBe(true);
});

it("packs manifest, icons and languages into one archive without folders", async () => {
  const app = await fillPackage(settings);
  const files = unzip(archive(app));
  expect([...files.keys()]).toEqual(["manifest.json", "color.png", "outline.png", "nn-no.json", "en.json"]);
  expect(JSON.parse(files.get("manifest.json")?.toString("utf8") ?? "")).toEqual(app.manifest);
  expect(files.get("color.png")?.equals(app.color)).toBe(true);
});

/** Reads an archive front to back by its local headers. */
const unzip = (file: Buffer): Map<string, Buffer> => {
  const files = new Map<string, Buffer>();
  let at = 0;
  while (file.readUInt32LE(at) === 0x04034b50) {
    const packed = file.readUInt32LE(at + 18);
    const name = file.readUInt16LE(at + 26);
    const from = at + 30 + name;
    files.set(file.toString("utf8", at + 30, from), inflateRawSync(file.subarray(from, from + packed)));
    at = from + packed;
  }
  return files;
};
