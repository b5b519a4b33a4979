import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");
const folder = join(root, "dist/tab");
const mark = join(folder, ".built-from");

/** Where the built tab lies. */
export const tabFolder = folder;

/** Builds the tab unless what it is made of is unchanged since the last build; answers whether it built. */
export const buildTab = async (): Promise<boolean> => {
  const sources = fingerprint();
  if (existsSync(mark) && readFileSync(mark, "utf8") === sources) return false;
  await asForUsers(async () => {
    const { build } = await import("vite");
    await build({ configFile: join(root, "tab/vite.config.ts"), logLevel: "warn" });
  });
  writeFileSync(mark, sources);
  return true;
};

/** Runs a build as for users also where tests are run: there React would come as for its own developers, twice as large. */
export const asForUsers = async <T>(run: () => Promise<T>): Promise<T> => {
  const before = process.env["NODE_ENV"];
  process.env["NODE_ENV"] = "production";
  try {
    return await run();
  } finally {
    if (before === undefined) delete process.env["NODE_ENV"];
    else process.env["NODE_ENV"] = before;
  }
};

/** A hash over the names and contents of everything the build reads. */
const fingerprint = (): string => {
  const hash = createHash("sha256");
  const take = (path: string): void => {
    for (const entry of readdirSync(path, { withFileTypes: true }).sort((a, b) =>
      a.name < b.name ? -1 : 1,
    )) {
      const inside = join(path, entry.name);
      if (entry.isDirectory()) take(inside);
      else if (!entry.name.endsWith(".test.ts")) hash.update(entry.name).update(readFileSync(inside));
    }
  };
  for (const part of ["tab", "src/core", "src/exercises", "src/protocol"]) take(join(root, part));
  hash.update(readFileSync(join(root, "package-lock.json")));
  return hash.digest("hex");
};
