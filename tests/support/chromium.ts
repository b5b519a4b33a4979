import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import { type Browser, chromium } from "playwright-core";

const commands = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "chrome",
];

const installed = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** How each way of finding a browser is tried; replaced in its own test. */
export type BrowserWays = {
  readonly named: () => string | undefined;
  readonly found: () => string | undefined;
  readonly installedByPlaywright: () => string | undefined;
  readonly installedByApt: () => string | undefined;
};

const onPath = (): string | undefined =>
  (process.env["PATH"] ?? "")
    .split(delimiter)
    .flatMap((folder) => commands.map((command) => join(folder, command)))
    .concat(installed)
    .find((path) => existsSync(path));

const playwrightsOwn = (): string | undefined => {
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
};

const ways: BrowserWays = {
  // RUNDE_CHROMIUM is ours; CHROME is what many machines set already.
  named: () => process.env["RUNDE_CHROMIUM"] ?? process.env["CHROME"],
  found: () => onPath() ?? playwrightsOwn(),
  installedByPlaywright: () => {
    const cli = join(createRequire(import.meta.url).resolve("playwright-core/package.json"), "..", "cli.js");
    spawnSync(process.execPath, [cli, "install", "chromium"], { stdio: "ignore", timeout: 300_000 });
    return playwrightsOwn();
  },
  installedByApt: () => {
    if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return undefined;
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    spawnSync("apt-get", ["update"], { stdio: "ignore", env, timeout: 120_000 });
    spawnSync("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], {
      stdio: "ignore",
      env,
      timeout: 300_000,
    });
    return onPath();
  },
};

/**
 * Path of a Chromium for the tests in a browser: the named one, one that is there, Playwright's, or apt's.
 * Where there is none it throws: a test that needs a browser fails, it is never skipped.
 */
export const findChromium = (tried: BrowserWays = ways): string => {
  const named = tried.named();
  if (named !== undefined && named !== "") {
    if (existsSync(named)) return named;
    throw new Error(`No browser at ${named}, which RUNDE_CHROMIUM or CHROME names.`);
  }
  const path = tried.found() ?? tried.installedByPlaywright() ?? tried.installedByApt();
  if (path !== undefined) return path;
  throw new Error(
    "No Chromium found, and none could be installed. Install Chrome or Chromium, or set RUNDE_CHROMIUM to its path.",
  );
};

/** Arguments under which Chromium runs quietly on any machine, as root too. */
const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-dev-shm-usage",
];

/**
 * How the tests start their browser. The character set is given, not inherited: without one (a build machine) Chromium calls every file
 * with an æ, ø or å in its name "download".
 */
export const startChromium = (): Promise<Browser> =>
  chromium.launch({
    executablePath: findChromium(),
    args,
    env: { ...process.env, LC_ALL: "C.UTF-8" },
  });
