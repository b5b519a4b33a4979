import { join } from "node:path";
import { pathToFileURL } from "node:url";

/**
 * Stands for the app in tests of the launcher: sees to a database, says where it is on one line, and lets go of it when told to.
 * The checkout to take the launcher from is the first argument.
 */
interface Launcher {
  readonly ensureDatabase: (options: {
    readonly env: NodeJS.ProcessEnv;
    readonly log: (line: string) => void;
  }) => Promise<{ readonly url: string; readonly adopted: boolean; stop(): Promise<void> }>;
}

const [checkout = ""] = process.argv.slice(2);
const file = pathToFileURL(join(checkout, "src/store/postgres/ensure-database.ts")).href;
const { ensureDatabase } = (await import(file)) as Launcher;

const say = (what: object): void => {
  process.stdout.write(`${JSON.stringify(what)}\n`);
};

try {
  const database = await ensureDatabase({
    env: process.env,
    log: (line) => {
      say({ log: line });
    },
  });
  const awake = setInterval(() => undefined, 60_000);
  process.once("SIGINT", () => {
    clearInterval(awake);
    void database.stop();
  });
  say({ url: database.url, adopted: database.adopted });
} catch (error) {
  say({ error: error instanceof Error ? error.message : "" });
}
