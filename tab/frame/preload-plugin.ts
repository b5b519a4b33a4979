import type { Plugin, Rolldown } from "vite";

/*
 * For the server: dist/tab/preload.json says what each view needs besides what index.html already names.
 *   { "views": { "panel": ["/tab/assets/panel-x.js", "/tab/assets/panel-y.css"], … },
 *     "themes": { "light": [ … ], "dark": [ … ], "contrast": [ … ] },
 *     "host": ["/tab/assets/teams-sdk-z.js", …],
 *     "exercises": { "round": [ … ] } }
 * When index.html is asked for with ?view= (and ?theme=), put before </head>, for each file of views[view], of themes[theme]
 * and of host (when the page is to stand in Teams): <link rel="modulepreload" crossorigin href="…"> for .js and
 * <link rel="stylesheet" crossorigin href="…"> for .css. Unknown names: add nothing. No inline script or style is needed.
 */

interface Found {
  readonly views: Record<string, readonly string[]>;
  readonly themes: Record<string, readonly string[]>;
  readonly exercises: Record<string, readonly string[]>;
  host: readonly string[];
}

const kinds: readonly (readonly ["views" | "themes" | "exercises", RegExp])[] = [
  ["views", /\/tab\/(stage|panel|home|me|setup|print)\/\1\.tsx$/u],
  ["themes", /\/tab\/frame\/theme-(light|dark|contrast)\.ts$/u],
  ["exercises", /\/src\/exercises\/([^/]+)\/view\.tsx$/u],
];

/** Writes which files each view, theme and exercise needs, so that the server can ask for them all at once. */
export function preloadPlugin(): Plugin {
  let base = "/";
  return {
    name: "runde-preload",
    apply: "build",
    configResolved(config) {
      base = config.base;
    },
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
      const entry = chunks.find((chunk) => chunk.isEntry);
      const already = new Set(entry ? needed(entry, bundle) : []);
      const found: Found = { views: {}, themes: {}, exercises: {}, host: [] };
      for (const chunk of chunks) {
        const module = chunk.facadeModuleId?.replaceAll("\\", "/") ?? "";
        const files = needed(chunk, bundle)
          .filter((file) => !already.has(file))
          .map((file) => base + file);
        if (module.endsWith("/tab/frame/teams-sdk.ts")) found.host = files;
        for (const [kind, pattern] of kinds) {
          const name = pattern.exec(module)?.[1];
          if (name !== undefined) found[kind][name] = files;
        }
      }
      this.emitFile({
        type: "asset",
        fileName: "preload.json",
        source: `${JSON.stringify(found, null, 2)}\n`,
      });
    },
  };
}

// A chunk with everything it imports at once, and the style sheets of each.
function needed(start: Rolldown.OutputChunk, bundle: Rolldown.OutputBundle): readonly string[] {
  const seen = new Set<string>();
  const visit = (chunk: Rolldown.OutputChunk): void => {
    if (seen.has(chunk.fileName)) return;
    seen.add(chunk.fileName);
    for (const sheet of chunk.viteMetadata?.importedCss ?? []) seen.add(sheet);
    for (const name of chunk.imports) {
      const next = bundle[name];
      if (next?.type === "chunk") visit(next);
    }
  };
  visit(start);
  return [...seen];
}
