import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import type { Browser } from "playwright-core";
import { build } from "vite";
import { buildTab, tabFolder } from "../../infra/local/build-tab.ts";
import { place as channel, people } from "../../infra/local/people.ts";
import { startTryOut, type TryOut } from "../../infra/local/try-out.ts";
import { startChromium } from "../support/chromium.ts";
import { against, type Figure, median } from "./measure.ts";
import type { BenchPlace } from "./place.ts";

const RUNS = 7;

/** Milliseconds from the start of a frame's navigation to its first button that can be pressed, in a browser that has nothing kept. */
export const benchFirstButton = async (place: BenchPlace): Promise<readonly Figure[]> => {
  const env = { ...process.env };
  await buildTab();
  const bare = await bareReact();
  // The build sets NODE_ENV for itself; the server must start as it would without it.
  process.env = env;
  const tryOut = await startTryOut({ env: place.env, port: 0, teamsPort: 0, tab: tabFolder });
  const browser = await startChromium();
  try {
    await openMeeting(tryOut);
    const panel = `${tryOut.url}/?as=kari#/meeting`;
    await once(browser, bare.url, "bare");
    await once(browser, panel, "runde-panel");
    const anchor: number[] = [];
    const ours: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      anchor.push(await once(browser, bare.url, "bare"));
      ours.push(await once(browser, panel, "runde-panel"));
    }
    return [
      against("side panel, first usable button (cold)", "ms", median(ours), median(anchor), { most: 2.5 }),
    ];
  } finally {
    await browser.close();
    await tryOut.stop();
    await bare.stop();
  }
};

const once = async (browser: Browser, url: string, frameName: string): Promise<number> => {
  const context = await browser.newContext({ viewport: { width: 1366, height: 820 } });
  await context.addInitScript(() => {
    const look = (): void => {
      const button = document.querySelector("button:not([disabled])");
      const box = button?.getBoundingClientRect();
      if (box !== undefined && box.width > 0) {
        Object.assign(window, { firstButton: performance.now() });
        return;
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForSelector(`iframe[name="${frameName}"]`);
  const until = Date.now() + 30_000;
  let took: number | undefined;
  while (took === undefined && Date.now() < until) {
    const frame = page.frame({ name: frameName });
    took = await frame
      ?.evaluate(() => (window as unknown as { firstButton?: number }).firstButton)
      .catch(() => undefined);
    if (took === undefined) await page.waitForTimeout(50);
  }
  await context.close();
  if (took === undefined) throw new Error(`No button came in ${frameName}.`);
  return took;
};

/** The anchor: React with one button, built and served the same way, in a frame too. */
const bareReact = async (): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> => {
  const folder = await mkdtemp(join(import.meta.dirname, "../../dist/bare-")).catch(() =>
    mkdtemp(join(tmpdir(), "bare-")),
  );
  await mkdir(join(folder, "src"));
  await writeFile(
    join(folder, "src/index.html"),
    '<!doctype html><html><body><div id="root"></div><script type="module" src="./main.js"></script></body></html>',
  );
  await writeFile(
    join(folder, "src/main.js"),
    'import { createElement } from "react"; import { createRoot } from "react-dom/client"; createRoot(document.getElementById("root")).render(createElement("button", null, "Go"));',
  );
  await build({
    root: join(folder, "src"),
    base: "/",
    logLevel: "error",
    build: { outDir: join(folder, "out"), emptyOutDir: true },
  });
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    if (path === "/host") {
      response.setHeader("content-type", "text/html");
      response.end(
        '<!doctype html><html><body><iframe name="bare" src="/index.html" width="320" height="600"></iframe></body></html>',
      );
      return;
    }
    readFile(join(folder, "out", path)).then(
      (bytes) => {
        response.setHeader("content-type", extname(path) === ".js" ? "text/javascript" : "text/html");
        response.end(bytes);
      },
      () => {
        response.statusCode = 404;
        response.end();
      },
    );
  });
  await new Promise<void>((done) =>
    server.listen(0, "127.0.0.1", () => {
      done();
    }),
  );
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${String(port)}/host`,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
};

const openMeeting = async (tryOut: TryOut): Promise<void> => {
  await tryOut.teams.teams.install("kari", true, "nb-NO");
  const ask = async (path: string, body: unknown): Promise<unknown> => {
    const response = await fetch(`${tryOut.server.url}${path}`, {
      method: "POST",
      headers: {
        authorization: `Bearer ${await tryOut.teams.tokenFor("kari")}`,
        "content-type": "application/json",
      },
      body: JSON.stringify(body),
    });
    return response.json();
  };
  const home = (await ask("/api/networks", {
    place: { channelId: channel.channelId },
    name: "Nettverk",
    members: people.map((one) => `${one.tenantId}/${one.objectId}`),
    guests: [],
  })) as { network: { id: string } };
  await ask(`/api/networks/${home.network.id}/meetings`, {
    programme: "startpakke",
    rehearsal: false,
    speed: 1,
  });
};
