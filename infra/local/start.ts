import { join } from "node:path";
import { dataFolder } from "../../src/store/postgres/data-folder.ts";
import { buildTab, tabFolder } from "./build-tab.ts";
import { startTryOut } from "./try-out.ts";

/** `npm start`: everything on this machine, with a Teams to try it in. Says what it does while it does it. */
const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const port = (name: string, usual: number): number => {
  const wanted = Number(process.env[name] ?? usual);
  return Number.isInteger(wanted) && wanted >= 0 && wanted <= 65535 ? wanted : usual;
};

const run = async (): Promise<void> => {
  const began = performance.now();
  // As it was given: building the tab sets NODE_ENV for itself.
  const env = { ...process.env };
  say("Runde starter. Første gang bygges skjermbildene, og databasen lages.");
  const building = buildTab().then((built) => {
    say(built ? "  Skjermbildene er bygd." : "  Skjermbildene er bygd fra før.");
  });
  // Awaited by the server before it serves the tab; told there, not as an unhandled rejection meanwhile.
  building.catch(() => undefined);
  const tryOut = await startTryOut({
    env,
    port: port("PORT", 3978),
    teamsPort: port("RUNDE_TEAMS_PORT", 3979),
    tab: tabFolder,
    keepIn: join(dataFolder(env), "local-teams.json"),
    before: building,
    onProgress: (what) => {
      if (what === "database") say("  Databasen er oppe.");
      if (what === "store") say("  Tabeller og nøkkel er på plass.");
    },
  });
  say(
    `\nKlar etter ${((performance.now() - began) / 1000).toFixed(1)} sekunder. Åpne denne adressen, der venter en kanal og seks personer:\n\n  ${tryOut.url}\n\nStopp med Ctrl-C.`,
  );
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    say("\nRunde stopper. Alt som er lagret, ligger trygt.");
    void tryOut.stop().then(() => process.exit(0));
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
};

run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : "Runde kom ikke i gang."}\n`);
  process.exit(1);
});
