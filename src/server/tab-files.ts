import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Next, Request, Response, Server } from "restify";
import sirv from "sirv";
import { z } from "zod";

const Files = z.record(z.string(), z.array(z.string()));
/** What the build says each view and theme needs at once (tab/frame/preload-plugin.ts). */
const Preload = z.object({ views: Files, themes: Files, host: z.array(z.string()) });

/** Seconds. */
const aYear = 365 * 24 * 3600;

/**
 * The built tab at /tab/: the page with the preload links of the view asked for, and its files, which carry their content's hash
 * in the name and may be kept for ever. The page itself is never kept: the stage must show today's Runde.
 */
export const serveTab = (server: Server, folder: string): void => {
  const html = readFileSync(join(folder, "index.html"), "utf8");
  const preload = Preload.parse(JSON.parse(readFileSync(join(folder, "preload.json"), "utf8")));
  const page = (request: Request, response: Response, next: Next): void => {
    const query = new URL(request.url ?? "/", "http://localhost").searchParams;
    const files = new Set([
      ...pick(preload.views, query.get("view") ?? "home"),
      ...pick(preload.themes, themeIn(query.get("theme"))),
      ...preload.host,
    ]);
    response.writeHead(200, { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" });
    response.end(html.replace("</head>", `${[...files].map(link).join("")}</head>`));
    next(false);
  };
  server.get("/tab", page);
  server.get("/tab/", page);
  // The build has packed them (tab/frame/packed-plugin.ts); what is asked for without Brotli is packed on the way.
  const files = sirv(folder, { etag: true, maxAge: aYear, immutable: true, brotli: true, extensions: [] });
  server.get("/tab/*", (request: Request, response: Response, next: Next): void => {
    request.url = (request.url ?? "").slice("/tab".length);
    response.once("close", () => {
      next(false);
    });
    files(request, response, () => {
      response.send(404);
    });
  });
};

/** Teams calls its light theme "default" (tab/frame/params.ts reads the same address). */
const themeIn = (asked: string | null): string => (asked === null || asked === "default" ? "light" : asked);

const pick = (files: Readonly<Record<string, readonly string[]>>, name: string): readonly string[] =>
  Object.hasOwn(files, name) ? (files[name] ?? []) : [];

const link = (file: string): string =>
  file.endsWith(".css")
    ? `<link rel="stylesheet" crossorigin href="${file}">`
    : `<link rel="modulepreload" crossorigin href="${file}">`;
