import { readFileSync } from "node:fs";
import { join } from "node:path";
import restify, { type Next, type Request, type Response, type Server } from "restify";
import { z } from "zod";

const Preload = z.record(z.string(), z.array(z.string()));

/**
 * The built tab at /tab/: the page with the preload links of the view asked for, and its files, which carry their content's hash
 * in the name and may be kept for ever. The page itself is never kept: the stage must show today's Runde.
 */
export const serveTab = (server: Server, folder: string): void => {
  const html = readFileSync(join(folder, "index.html"), "utf8");
  const preload = Preload.parse(JSON.parse(readFileSync(join(folder, "preload.json"), "utf8")));
  const pages = new Map(
    Object.entries(preload).map(([view, files]) => [
      view,
      html.replace("</head>", `${files.map((file) => (file.endsWith(".css") ? `<link rel="stylesheet" href="${file}">` : `<link rel="modulepreload" href="${file}">`)).join("")}</head>`),
    ]),
  );
  const page = (request: Request, response: Response, next: Next): void => {
    const view = new URL(request.url ?? "/", "http://localhost").searchParams.get("view") ?? "";
    response.writeHead(200, { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" });
    response.end(pages.get(view) ?? html);
    next(false);
  };
  server.get("/tab", page);
  server.get("/tab/", page);
  server.get("/tab/*", restify.plugins.serveStaticFiles(folder, { maxAge: 365 * 24 * 3600 * 1000, etag: true, immutable: true }));
};
