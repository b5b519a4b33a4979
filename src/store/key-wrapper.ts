import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";
import { link, mkdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { dataFolder, type Environment } from "./postgres/data-folder.ts";
import { DatabaseSetupError, errorCode } from "./postgres/setup-error.ts";

/** Wraps data keys with the master key, which lies outside the database: a local file, or a key vault. */
export interface KeyWrapper {
  /** Tells master keys apart without giving them away. */
  readonly id: string;
  wrap(key: Uint8Array): Promise<Buffer>;
  /** Throws where this master key did not wrap it. */
  unwrap(wrapped: Uint8Array): Promise<Buffer>;
}

// RFC 3394: a fixed start value by which unwrapping notices a wrong key or a changed byte.
const START = Buffer.alloc(8, 0xa6);
const CIPHER = "id-aes256-wrap";

/** A wrapper around 32 bytes of master key: AES key wrap. */
export const localKeyWrapper = (master: Uint8Array): KeyWrapper => ({
  id: `local:${createHash("sha256").update("runde master key").update(master).digest("hex").slice(0, 16)}`,
  wrap: (key) => {
    const cipher = createCipheriv(CIPHER, master, START);
    return Promise.resolve(Buffer.concat([cipher.update(key), cipher.final()]));
  },
  unwrap: async (wrapped) => {
    const decipher = createDecipheriv(CIPHER, master, START);
    return Promise.resolve(Buffer.concat([decipher.update(wrapped), decipher.final()]));
  },
});

const makeFile = async (path: string): Promise<void> => {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const unfinished = `${path}.${randomBytes(6).toString("hex")}`;
  await writeFile(unfinished, `${randomBytes(32).toString("base64url")}\n`, { mode: 0o600 });
  try {
    // A link appears whole or not at all, and never replaces a key that is in use.
    await link(unfinished, path);
  } catch (error) {
    if (errorCode(error) !== "EEXIST") throw error;
  } finally {
    await rm(unfinished, { force: true });
  }
};

const readKey = async (path: string): Promise<Buffer> => {
  const text = await readFile(path, "utf8").catch(async (error: unknown) => {
    if (errorCode(error) !== "ENOENT") throw error;
    await makeFile(path);
    return readFile(path, "utf8");
  });
  return Buffer.from(text.trim(), "base64url");
};

/** The master key from `RUNDE_KEY_FILE`, or from the data folder, where it is made the first time. */
export const openKeyFile = async (env: Environment): Promise<KeyWrapper> => {
  const { RUNDE_KEY_FILE: named } = env;
  const path = named === undefined || named === "" ? join(dataFolder(env), "master.key") : resolve(named);
  const key = await readKey(path).catch((error: unknown) => {
    throw new DatabaseSetupError("folder", `Cannot read or make the key file ${path}.`, error);
  });
  if (key.length !== 32) {
    throw new DatabaseSetupError("folder", `${path} is not a key file: it must hold 32 bytes in base64url.`);
  }
  const { mode } = await stat(path);
  if (process.platform !== "win32" && (mode & 0o077) !== 0) {
    throw new DatabaseSetupError(
      "folder",
      `Others on this machine can read the key file ${path}. Close it with: chmod 600 ${path}`,
    );
  }
  return localKeyWrapper(key);
};
