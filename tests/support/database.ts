import { randomBytes } from "node:crypto";
import pg from "pg";
import { afterAll, inject } from "vitest";
import type { Log } from "../../src/app/ports.ts";
import { localKeyWrapper } from "../../src/store/key-wrapper.ts";
import { type OpenedStore, openStore } from "../../src/store/open-store.ts";

/** A log for tests that do not look at it. */
export const quietLog: Log = { info: () => undefined, warn: () => undefined };

const onServer = async (sql: string): Promise<void> => {
  const client = new pg.Client({ connectionString: inject("databaseServer") });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
};

/** A database of the test file's own, with all tables; it is dropped when the file is done. */
export const testDatabase = async (): Promise<{ readonly url: string }> => {
  const name = `test_${randomBytes(8).toString("hex")}`;
  await onServer(`create database ${name} template runde_template`);
  afterAll(async () => onServer(`drop database if exists ${name} with (force)`));
  const address = new URL(inject("databaseServer"));
  address.pathname = `/${name}`;
  return { url: address.href };
};

/** A store on a database of the test file's own; `again()` opens a second one on it, as another replica would. */
export const testStore = async (
  options: { readonly production?: boolean } = {},
): Promise<{
  readonly url: string;
  readonly masterKey: string;
  readonly store: OpenedStore;
  readonly again: () => Promise<OpenedStore>;
}> => {
  const { url } = await testDatabase();
  const key = randomBytes(32);
  const keys = localKeyWrapper(key);
  const again = async (): Promise<OpenedStore> => {
    const opened = await openStore({ url, keys, log: quietLog, production: options.production ?? false });
    afterAll(async () => opened.close());
    return opened;
  };
  return { url, masterKey: key.toString("base64url"), store: await again(), again };
};
