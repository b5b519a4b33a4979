import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { errorCode } from "./setup-error.ts";

/** What a running server says about itself in `postmaster.pid`. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
}

const file = (data: string): string => join(data, "postmaster.pid");

/** Reads who serves this data folder, or `null` where nobody claims to. */
export const readPostmaster = async (data: string): Promise<Postmaster | null> => {
  const text = await readFile(file(data), "utf8").catch((error: unknown) => {
    if (errorCode(error) === "ENOENT") return "";
    throw error;
  });
  const [pid, , , port] = text.split("\n");
  const numbers = { pid: Number(pid), port: Number(port) };
  return numbers.pid > 0 && numbers.port > 0 ? numbers : null;
};

/** Whether a process with this id exists, a dead one that nobody collected included. */
const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === "EPERM";
  }
};

const describe = async (pid: number): Promise<string> => {
  if (process.platform === "linux") {
    return readFile(`/proc/${String(pid)}/stat`, "utf8").catch(() => "");
  }
  return new Promise((resolve) => {
    execFile("ps", ["-o", "stat=,comm=", "-p", String(pid)], (error, output) => {
      resolve(error === null ? output : "");
    });
  });
};

/** Whether the id belongs to a living PostgreSQL: after a kill or a reboot it may be a stranger's, or a dead one's. */
export const isPostgres = async (pid: number): Promise<boolean> => {
  if (!isAlive(pid)) return false;
  if (process.platform === "win32") return true;
  const text = await describe(pid);
  if (!text.includes("postgres")) return false;
  const state = process.platform === "linux" ? text.slice(text.lastIndexOf(")") + 2) : text;
  return !state.startsWith("Z");
};

const nobody = 2_147_483_647;

/**
 * Tells PostgreSQL that the process in its lock file is gone where it could not see so itself.
 * The rest of the file stays: through it PostgreSQL still notices orphans of the old server that hold its memory.
 */
export const disownLock = async (data: string, pid: number): Promise<void> => {
  const text = await readFile(file(data), "utf8");
  const [first, ...rest] = text.split("\n");
  if (first !== String(pid)) return;
  await writeFile(file(data), [String(nobody), ...rest].join("\n"));
};

/** Waits until the process is gone; `false` when it outlives the patience. */
export const waitUntilGone = async (pid: number, patienceMs: number): Promise<boolean> => {
  const end = performance.now() + patienceMs;
  while (await isPostgres(pid)) {
    if (performance.now() > end) return false;
    await delay(10);
  }
  return true;
};
