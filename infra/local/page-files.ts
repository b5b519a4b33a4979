import { readFile } from "node:fs/promises";
import { createRequire, stripTypeScriptTypes } from "node:module";
import { join } from "node:path";
import type { Next, Request, Response, Server } from "restify";
import { localApp, people, place } from "./people.ts";

const folder = join(import.meta.dirname, "page");
const modules = createRequire(import.meta.url);

/** The page's own files, by the name they are served under; nothing else on the disk can be asked for. */
const scripts = [
  "main",
  "api",
  "cards",
  "channel",
  "composer",
  "dom",
  "host",
  "host-context",
  "links",
  "markdown",
  "meeting",
  "messages",
  "personal",
  "shell",
  "state",
  "texts",
  "types",
];

/** The browser gets the sources without their types: Node strips them, so the page needs no build. */
const javaScript = (source: string): string => {
  // Stripping is stable in what it does but still announced as experimental, once, on the terminal of whoever started us.
  const loud = Object.getOwnPropertyDescriptor(process, "emitWarning");
  process.emitWarning = () => undefined;
  try {
    return stripTypeScriptTypes(source);
  } finally {
    if (loud) Object.defineProperty(process, "emitWarning", loud);
  }
};

const shell = (data: object): string => `<!doctype html>
<html lang="nb" data-theme="default">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Ledernettverket – lokal Teams</title>
<link rel="icon" href="/page/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/page/tokens.css">
<link rel="stylesheet" href="/page/style.css">
<script type="application/json" id="start">${JSON.stringify(data).replaceAll("<", "\\u003c")}</script>
<script src="/page/adaptivecards.js" defer></script>
<script type="module" src="/page/main.ts"></script>
</head>
<body></body>
</html>
`;

type File = { readonly type: string; readonly read: () => Promise<string> };

const files = new Map<string, File>([
  ...scripts.map((name): [string, File] => [
    `${name}.ts`,
    {
      type: "text/javascript; charset=utf-8",
      read: async () => javaScript(await readFile(join(folder, `${name}.ts`), "utf8")),
    },
  ]),
  ...["tokens.css", "style.css"].map((name): [string, File] => [
    name,
    { type: "text/css; charset=utf-8", read: () => readFile(join(folder, name), "utf8") },
  ]),
  ["icon.svg", { type: "image/svg+xml", read: () => readFile(join(folder, "icon.svg"), "utf8") }],
  [
    "adaptivecards.js",
    {
      type: "text/javascript; charset=utf-8",
      read: () => readFile(modules.resolve("adaptivecards/dist/adaptivecards.min.js"), "utf8"),
    },
  ],
]);

/** Serves the page and its files; the page carries this start's secret. */
export const servePage = (server: Server, secret: string, tabUrl: string): void => {
  const tabOrigin = new URL(tabUrl).origin;
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    `frame-src ${tabOrigin}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const headers = {
    "content-security-policy": policy,
    "cross-origin-resource-policy": "same-origin",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "cache-control": "no-store",
  };
  const page = shell({
    secret,
    tabUrl,
    people,
    place,
    teamsAppId: localApp.teamsAppId,
    clientId: localApp.clientId,
  });

  server.get("/", (_request: Request, response: Response, next: Next) => {
    response.sendRaw(200, page, { ...headers, "content-type": "text/html; charset=utf-8" });
    next();
  });
  server.get("/page/:file", (request: Request, response: Response, next: Next) => {
    const file = files.get(request.path().slice("/page/".length));
    if (!file) {
      response.send(404, { reason: "file" });
      next();
      return;
    }
    file.read().then(
      (text) => {
        response.sendRaw(200, text, { ...headers, "content-type": file.type });
        next();
      },
      () => {
        response.send(500, { reason: "broken" });
        next();
      },
    );
  });
};
