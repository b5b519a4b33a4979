import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import type { Browser, BrowserContext, FrameLocator, Page } from "playwright-core";
import { inject } from "vitest";
import { tabFolder } from "../../infra/local/build-tab.ts";
import type { PersonKey } from "../../infra/local/people.ts";
import { startTryOut, type TryOut } from "../../infra/local/try-out.ts";
import { startChromium } from "./chromium.ts";

/** The frames of Runde in the local Teams. */
export type FrameName = "runde-stage" | "runde-panel" | "runde-home" | "runde-me";

/** Runde as people meet it: a local Teams, real browsers, a real database of its own. */
export interface World {
  readonly tryOut: TryOut;
  readonly browser: Browser;
  /** The page of one person, in a browser context of their own. */
  page(person: PersonKey, hash?: string): Promise<Page>;
  frame(person: PersonKey, name: FrameName): FrameLocator;
  /** Moves Runde's clock ahead. */
  shift(minutes: number): Promise<void>;
  /** What the browsers complained about: page errors and console errors. */
  readonly complaints: readonly string[];
  stop(): Promise<void>;
}

export interface WorldOptions {
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: "light" | "dark";
}

/** Starts everything on free ports with an empty database. */
export const startWorld = async (options: WorldOptions = {}): Promise<World> => {
  const data = await mkdtemp(join(tmpdir(), "runde-world-"));
  const name = `world_${Date.now().toString(36)}_${Math.floor(Math.random() * 1e6).toString(36)}`;
  const server = inject("databaseServer");
  await onServer(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const tryOut = await startTryOut({
    env: { RUNDE_DATA: data, DATABASE_URL: url.href },
    port: 0,
    teamsPort: 0,
    tab: tabFolder,
  });
  const browser = await startChromium();
  const people = new Map<PersonKey, { readonly context: BrowserContext; readonly page: Page }>();
  const complaints: string[] = [];
  return {
    tryOut,
    browser,
    complaints,
    page: async (person, hash = "#/channel") => {
      const known = people.get(person);
      if (known !== undefined) return known.page;
      const context = await browser.newContext({
        viewport: options.viewport ?? { width: 1366, height: 820 },
        colorScheme: options.colorScheme ?? "light",
        locale: "nb-NO",
        reducedMotion: "reduce",
      });
      const page = await context.newPage();
      page.on("pageerror", (error) => complaints.push(`${person}: ${error.message}`));
      page.on("console", (message) => {
        if (message.type() === "error") complaints.push(`${person}: ${message.text()}`);
      });
      people.set(person, { context, page });
      await page.goto(`${tryOut.url}/?as=${person}${hash}`);
      return page;
    },
    frame: (person, frame) => {
      const known = people.get(person);
      if (known === undefined) throw new Error(`${person} has no page yet`);
      return known.page.frameLocator(`iframe[name="${frame}"]`);
    },
    shift: (minutes) => tryOut.server.store.shiftClock(minutes * 60_000),
    stop: async () => {
      await browser.close();
      await tryOut.stop();
      await onServer(server, `drop database if exists ${name} with (force)`);
      await rm(data, { recursive: true, force: true });
    },
  };
};

const onServer = async (server: string, query: string): Promise<void> => {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(query);
  } finally {
    await client.end();
  }
};
