import { mkdir, readFile, writeFile } from "node:fs/promises";
import { type Package, problemsIn } from "./check.ts";
import { zip } from "./zip.ts";

/** What an operator fills in: where Runde runs and under which registrations. */
export interface AppSettings {
  readonly TEAMS_APP_ID: string;
  readonly BOT_ID: string;
  /** Client id of the tab's registration. */
  readonly CLIENT_ID: string;
  /** The address of the server, https and without a path. */
  readonly PUBLIC_URL: string;
  readonly DEVELOPER_NAME: string;
}

const names = ["TEAMS_APP_ID", "BOT_ID", "CLIENT_ID", "PUBLIC_URL", "DEVELOPER_NAME"] as const;
const languages = ["nb-no", "nn-no", "en"] as const;
const folder = new URL(".", import.meta.url);

/** Reads the settings from the environment; names what is missing. */
export const settingsFrom = (env: Readonly<Record<string, string | undefined>>): AppSettings => {
  const missing = names.filter((name) => !env[name]);
  if (missing.length > 0) throw new Error(`Set ${missing.join(", ")} and build again.`);
  const [TEAMS_APP_ID, BOT_ID, CLIENT_ID, PUBLIC_URL, DEVELOPER_NAME] = names.map(
    (name) => env[name] ?? "",
  ) as [string, string, string, string, string];
  return { TEAMS_APP_ID, BOT_ID, CLIENT_ID, PUBLIC_URL: PUBLIC_URL.replace(/\/+$/, ""), DEVELOPER_NAME };
};

/** The package with everything filled in: the manifest speaks Bokmål, the other languages lie beside it. */
export const fillPackage = async (settings: AppSettings): Promise<Package> => {
  const read = (name: string): Promise<string> => readFile(new URL(name, folder), "utf8");
  const texts = await Promise.all(
    languages.map(async (language) => [language, textsIn(await read(`${language}.json`))] as const),
  );
  const values = { ...settings, PUBLIC_HOST: new URL(settings.PUBLIC_URL).host };
  const filled = (await read("manifest.json")).replace(/\$\{\{(\w+)\}\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? JSON.stringify(values[name as keyof typeof values]).slice(1, -1) : whole,
  );
  const manifest: unknown = JSON.parse(filled);
  for (const [key, text] of Object.entries(texts[0]?.[1] ?? {})) put(manifest, pathOf(key), text);
  return {
    manifest,
    languages: Object.fromEntries(texts),
    color: await readFile(new URL("color.png", folder)),
    outline: await readFile(new URL("outline.png", folder)),
  };
};

/** The archive that Teams takes; the default language stands in the manifest itself. */
export const archive = ({ manifest, languages: all, color, outline }: Package): Buffer =>
  zip([
    { name: "manifest.json", content: json(manifest) },
    { name: "color.png", content: color },
    { name: "outline.png", content: outline },
    ...languages.slice(1).map((language) => ({
      name: `${language}.json`,
      content: json({ $schema: LOCALIZATION_SCHEMA, ...all[language] }),
    })),
  ]);

const LOCALIZATION_SCHEMA =
  "https://developer.microsoft.com/json-schemas/teams/v1.29/MicrosoftTeams.Localization.schema.json";

const json = (value: unknown): Buffer => Buffer.from(`${JSON.stringify(value, null, 2)}\n`, "utf8");

const textsIn = (file: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(JSON.parse(file) as Record<string, string>).filter(([key]) => key !== "$schema"),
  );

/** "bots[0].commandLists[1].commands[2].title" as steps into the manifest. */
const pathOf = (key: string): readonly string[] => key.replaceAll(/\[(\d+)\]/g, ".$1").split(".");

const put = (at: unknown, [step, ...rest]: readonly string[], text: string): void => {
  const here = at as Record<string, unknown>;
  if (step === undefined) return;
  if (rest.length === 0) here[step] = text;
  else {
    const inner = here[step] ?? {};
    here[step] = inner;
    put(inner, rest, text);
  }
};

if (import.meta.main) {
  const app = await fillPackage(settingsFrom(process.env));
  const problems = await problemsIn(app);
  if (problems.length > 0) throw new Error(`The package is not in order:\n- ${problems.join("\n- ")}`);
  const target = new URL("../dist/runde.zip", folder);
  await mkdir(new URL(".", target), { recursive: true });
  await writeFile(target, archive(app));
  process.stdout.write(`${target.pathname}\n`);
}
