import { AppManifestUtils, type TeamsManifest } from "@microsoft/app-manifest";
import { pngSize } from "./png.ts";

/** Everything that goes into the package, filled in and parsed. */
export interface Package {
  readonly manifest: unknown;
  /** The strings of each language, the default language among them. */
  readonly languages: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly color: Buffer;
  readonly outline: Buffer;
}

const MOST_COMMANDS = 12;

/** What Teams would refuse, in plain words; an empty list means the package is in order. */
export const problemsIn = async (app: Package): Promise<readonly string[]> => [
  ...(await AppManifestUtils.validateAgainstSchema(app.manifest as TeamsManifest)),
  ...placeholders(app.manifest),
  ...insecureUrls(app.manifest),
  ...foreignDomains(app.manifest),
  ...unequalKeys(app.languages),
  ...tooManyCommands(app.languages),
  ...icon("color.png", app.color, 192),
  ...icon("outline.png", app.outline, 32),
];

const placeholders = (manifest: unknown): readonly string[] =>
  strings(manifest)
    .filter((text) => text.includes("${{"))
    .map((text) => `not filled in: ${text}`);

// The schema takes http as well; Teams and its store do not.
const insecureUrls = (manifest: unknown): readonly string[] =>
  strings(manifest)
    .filter((text) => /^[a-z]+:\/\//i.test(text) && !/^(?:https|api):\/\//.test(text))
    .map((text) => `not https: ${text}`);

const foreignDomains = (manifest: unknown): readonly string[] =>
  strings((manifest as { validDomains?: unknown }).validDomains ?? [])
    .filter((domain) => /\*|azurewebsites|ngrok|devtunnels|localhost|^[\d.]+$/.test(domain))
    .map((domain) => `not a domain of one's own: ${domain}`);

const unequalKeys = (languages: Package["languages"]): readonly string[] => {
  const all = new Set(Object.values(languages).flatMap((texts) => Object.keys(texts)));
  return Object.entries(languages).flatMap(([language, texts]) =>
    [...all].filter((key) => !texts[key]?.trim()).map((key) => `${language} has no text for ${key}`),
  );
};

const tooManyCommands = (languages: Package["languages"]): readonly string[] =>
  Object.entries(languages).flatMap(([language, texts]) =>
    Object.keys(texts)
      .filter(
        (key) =>
          Number(/commands\[(\d+)\]/.exec(key)?.[1] ?? 0) >= MOST_COMMANDS || texts[key]?.includes("/"),
      )
      .map((key) => `${language}: more than ${String(MOST_COMMANDS)} commands, or a slash, at ${key}`),
  );

const icon = (name: string, file: Buffer, side: number): readonly string[] => {
  const size = pngSize(file);
  return size?.width === side && size.height === side
    ? []
    : [`${name} is not ${String(side)} × ${String(side)}`];
};

const strings = (value: unknown): readonly string[] => {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(strings) : [];
};
