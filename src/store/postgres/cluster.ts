import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chmod, mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type Account, firstBarrier, handOver } from "./account.ts";
import type { Binaries } from "./binaries.ts";
import { DatabaseSetupError, errorCode } from "./setup-error.ts";

/** A database cluster on disk: PostgreSQL's own folder, and the password that opens it. */
export interface Cluster {
  readonly folder: string;
  readonly data: string;
  readonly log: string;
  readonly password: string;
}

/** The account inside PostgreSQL that Runde connects as. */
export const databaseUser = "runde";

const read = async (path: string): Promise<string | null> =>
  readFile(path, "utf8").catch((error: unknown) => {
    if (errorCode(error) === "ENOENT") return null;
    throw new DatabaseSetupError("folder", `Cannot read ${path}: run Runde as the one who owns it.`, error);
  });

/** Makes the data folder, and sees to it that the server's account can reach it. */
export const openHome = async (home: string, account: Account | null): Promise<void> => {
  try {
    await mkdir(home, { recursive: true, mode: account === null ? 0o700 : 0o755 });
    if (account === null) return;
    // As root the folder holds our key (0600, root's) beside the server's files: passable, not readable.
    const { mode } = await stat(home);
    if ((mode & 0o1) === 0) await chmod(home, mode | 0o111);
  } catch (error) {
    throw new DatabaseSetupError(
      "folder",
      `Cannot make the data folder ${home}. Name another one in RUNDE_DATA.`,
      error,
    );
  }
  const barrier = await firstBarrier(join(home, "."), account);
  if (barrier !== null && barrier !== home) {
    throw new DatabaseSetupError(
      "folder",
      `PostgreSQL does not run as root, and user ${String(account.uid)} may not enter ${barrier}. ` +
        "Name a data folder outside it in RUNDE_DATA, or start Runde as an ordinary user.",
    );
  }
};

const run = async (program: string, args: string[], binaries: Binaries, account: Account | null) =>
  new Promise<{ code: number | null; output: string }>((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: dirname(program),
      env: binaries.env,
      stdio: ["ignore", "pipe", "pipe"],
      ...account,
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        output += text;
      });
    }
    child.once("error", (error) => {
      reject(spawnFailure(program, error));
    });
    child.once("close", (code) => {
      resolve({ code, output });
    });
  });

/** Says what a program that could not even be started means for the one who typed the command. */
export const spawnFailure = (program: string, error: unknown): DatabaseSetupError => {
  const code = errorCode(error);
  if (code === "EPERM") {
    return new DatabaseSetupError(
      "account",
      "PostgreSQL does not run as root, and this root may not start programs as another user. " +
        "Start Runde as an ordinary user, or name a database in DATABASE_URL.",
      error,
    );
  }
  const why =
    code === "ENOENT"
      ? "this system lacks the loader it was built for (the package needs glibc, which Alpine Linux has not)"
      : code;
  return new DatabaseSetupError(
    "binaries",
    `PostgreSQL (${program}) cannot be started: ${why}. Name a database of your own in DATABASE_URL.`,
    error,
  );
};

const create = async (folder: string, binaries: Binaries, account: Account | null): Promise<void> => {
  const unfinished = `${folder}.${randomBytes(6).toString("hex")}`;
  const passwordFile = join(unfinished, "password");
  try {
    await mkdir(unfinished, { mode: 0o700 });
    await writeFile(passwordFile, randomBytes(24).toString("base64url"), { mode: 0o600 });
    await handOver(passwordFile, account);
    await handOver(unfinished, account);
    const { code, output } = await run(
      binaries.initdb,
      [
        `--pgdata=${join(unfinished, "data")}`,
        `--username=${databaseUser}`,
        `--pwfile=${passwordFile}`,
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--locale=C",
        "--data-checksums",
        "--no-instructions",
      ],
      binaries,
      account,
    );
    if (code !== 0) {
      throw new DatabaseSetupError("initdb", `PostgreSQL could not make its folder:\n${output.trim()}`);
    }
    // The rename is the moment it exists: a start that is killed half-way leaves nothing that looks finished.
    await rename(unfinished, folder).catch((error: unknown) => {
      if (!["ENOTEMPTY", "EEXIST", "EPERM"].includes(errorCode(error))) throw error;
    });
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
};

/** Opens the cluster below `home`, and makes it the first time. Never upgrades one made by another PostgreSQL. */
export const openCluster = async (
  home: string,
  binaries: Binaries,
  account: Account | null,
  log: (line: string) => void,
): Promise<Cluster> => {
  const folder = join(home, "cluster");
  const data = join(folder, "data");
  const versionFile = join(data, "PG_VERSION");
  if ((await read(versionFile)) === null) {
    log("Making the database (only the first time)");
    await create(folder, binaries, account);
  }
  const version = (await read(versionFile))?.trim();
  const password = await read(join(folder, "password"));
  if (version === undefined || password === null) {
    throw new DatabaseSetupError(
      "folder",
      `${folder} is not a whole database folder. Move it away, or name another data folder in RUNDE_DATA.`,
    );
  }
  if (version !== binaries.major) {
    throw new DatabaseSetupError(
      "version",
      `The data in ${folder} was made by PostgreSQL ${version}; this Runde brings PostgreSQL ${binaries.major}, ` +
        "and does not upgrade data by itself. Start the Runde that made it and export from there, " +
        "or name another data folder in RUNDE_DATA.",
    );
  }
  return { folder, data, log: join(folder, "server.log"), password };
};
