import { readdirSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build, type Rolldown } from "vite";
import { beforeAll, describe, expect, it } from "vitest";
import { asForUsers } from "../../infra/local/build-tab.ts";

/** What comes over the wire before the first button, read from the tab as it is built for users. */
const root = join(import.meta.dirname, "../..");
const exerciseNames = readdirSync(join(root, "src/exercises"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

let files: ReadonlyMap<string, Rolldown.OutputChunk | Rolldown.OutputAsset>;
let panelFirst: ReadonlySet<string>;

beforeAll(async () => {
  const built = await asForUsers(() =>
    build({
      configFile: join(root, "tab/vite.config.ts"),
      logLevel: "silent",
      build: { write: false, emptyOutDir: false },
    }),
  );
  const outputs = [built].flat().flatMap((one) => ("output" in one ? one.output : []));
  files = new Map(outputs.map((file) => [file.fileName, file]));
  panelFirst = new Set(
    ["tab/index.html", "tab/panel/panel.tsx", "tab/frame/teams-sdk.ts"].flatMap((page) => atOnce(page)),
  );
}, 300_000);

const isChunk = (
  file: Rolldown.OutputChunk | Rolldown.OutputAsset | undefined,
): file is Rolldown.OutputChunk => file?.type === "chunk";

const path = (module: string): string =>
  module.replaceAll("\\", "/").replace(`${root.replaceAll("\\", "/")}/`, "");

/** The chunk that begins with a module, if it has one of its own. */
const chunkOf = (module: string): Rolldown.OutputChunk | undefined =>
  [...files.values()].filter(isChunk).find(({ facadeModuleId }) => path(facadeModuleId ?? "") === module);

/** A module's chunk with everything it imports at once, and the style sheets of each. */
const atOnce = (module: string): readonly string[] => {
  const start = chunkOf(module);
  expect(start, `${module} is a chunk of its own`).toBeDefined();
  const seen = new Set<string>();
  const visit = (name: string): void => {
    const file = files.get(name);
    if (seen.has(name)) return;
    seen.add(name);
    if (!isChunk(file)) return;
    for (const sheet of file.viteMetadata?.importedCss ?? []) seen.add(sheet);
    file.imports.forEach(visit);
  };
  if (start !== undefined) visit(start.fileName);
  return [...seen];
};

const modulesIn = (names: Iterable<string>): readonly string[] =>
  [...names].flatMap((name) => {
    const file = files.get(name);
    return isChunk(file) ? file.moduleIds.map(path) : [];
  });

/** Kilobytes (1024) packed. */
const packed = (names: Iterable<string>): number =>
  [...names].reduce((sum, name) => {
    const file = files.get(name);
    return sum + gzipSync(isChunk(file) ? file.code : (file?.source ?? "")).length;
  }, 0) / 1024;

describe("the side panel's first load", () => {
  it("stays as small as it is: frame, panel and teams-js", () => {
    expect(packed(panelFirst)).toBeLessThan(172);
  });

  it("brings nothing along that is not on it: no exercise, code to scan, paper, composing or schemas", () => {
    const elsewhere =
      /^src\/exercises\/|^tab\/(?:compose|home|me|play|setup|stage)\/|^tab\/print\/(?:print|paper-page)\.tsx|qr-code|\/node_modules\/(?:uqr|zod)\//u;
    expect(modulesIn(panelFirst).filter((module) => elsewhere.test(module))).toEqual([]);
    expect(modulesIn(panelFirst)).toContain("tab/panel/panel.tsx");
  });
});

describe.each([
  ["home/home", 78],
  ["me/me", 70],
])("the page %s", (name, most) => {
  it("brings no schemas along: what it shows the server has looked at", () => {
    const own = atOnce(`tab/${name}.tsx`);
    expect(modulesIn(own).filter((module) => module.includes("/node_modules/zod/"))).toEqual([]);
    const frame = new Set(["tab/index.html", "tab/frame/teams-sdk.ts"].flatMap((page) => atOnce(page)));
    expect(packed(own.filter((file) => !frame.has(file)))).toBeLessThan(most);
  });
});

describe.each(exerciseNames)("the view of %s", (name) => {
  it("is fetched when it is first shown, and is small", () => {
    const view = `src/exercises/${name}/view.tsx`;
    const own = atOnce(view).filter((file) => !panelFirst.has(file));
    expect(modulesIn(own)).toContain(view);
    const without = own.filter((file) => !modulesIn([file]).some((one) => one.includes("node_modules/zod/")));
    expect(packed(without)).toBeLessThan(30);
    expect(modulesIn(own).filter((one) => one.endsWith("/view.tsx") && one !== view)).toEqual([]);
  });
});
