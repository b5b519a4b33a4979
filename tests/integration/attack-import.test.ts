import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PersonKey } from "../../infra/local/people.ts";
import type { CatalogueView, HomeView, ImportedView, ProgrammeFile } from "../../src/protocol/api.ts";
import { type Bench, startBench } from "../support/try-out.ts";
import { isAlive } from "./attack-tools.ts";

/** Programme files made to do harm, brought in the way any member brings one in. */
let bench: Bench;
let home: HomeView;
let good: string;

beforeAll(async () => {
  bench = await startBench();
  home = await bench.network();
  const file = (await bench.ask("kari", "GET", at("/startpakke/file"))).body as ProgrammeFile;
  good = file.text;
});
afterAll(() => bench.stop());

const at = (rest = ""): string => `/api/networks/${home.network.id}/programmes${rest}`;
const others = ["ingrid", "samir", "anne", "per"] as const;
let turn = 0;
const bring = async (
  text: string,
  person: PersonKey = others[turn++ % others.length] ?? "ola",
): Promise<{ status: number; body: ImportedView; ms: number }> => {
  const began = performance.now();
  const { status, body } = await bench.ask(person, "POST", at("/import"), { text });
  return { status, body: body as ImportedView, ms: performance.now() - began };
};
const times = (count: number, line: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => line(n)).join("");
/** The good programme with its own title put another way. */
const titled = (title: string): string => good.replace(/^title:\n(?: {2}.*\n)+/m, `title: ${title}\n`);

const K = 1024;
const bombs: readonly (readonly [string, () => string])[] = [
  ["a map of as many keys as there is room for", () => times(30_000, (n) => `k${String(n)}: 1\n`)],
  ["the same in one line", () => `{${times(20_000, (n) => `k${String(n)}: 1, `)}}`],
  ["steps without end", () => `steps:\n${times(60_000, () => "- a\n")}`],
  ["lists in lists", () => "[".repeat(250 * K)],
  ["lists in lists, by lines", () => "- ".repeat(120 * K)],
  ["keys that are questions", () => "? ".repeat(120 * K)],
  ["maps in maps", () => "{a: ".repeat(60 * K)],
  ["an indentation that only grows", () => times(700, (n) => `${" ".repeat(n)}a:\n`)],
  ["aliases of aliases", () => times(30, (n) => `a${String(n)}: &a${String(n)} [*a${String(n - 1)}]\n`)],
  ["quotes that never end", () => `title: "${"x\n".repeat(100 * K)}`],
  ["quotes without end", () => `title: ${'"" '.repeat(80 * K)}`],
  ["one word as long as the file", () => `title: ${"a".repeat(250 * K)}`],
  ["spaces", () => `a:${" ".repeat(250 * K)}b`],
  ["line ends", () => "\n".repeat(250 * K)],
  ["comments", () => "#\n".repeat(120 * K)],
  ["colons", () => ":".repeat(250 * K)],
  ["many documents", () => "---\n".repeat(60 * K)],
  ["directives", () => "%TAG ! tag:x,2000:\n".repeat(13 * K)],
  ["tags", () => `steps: ${"!a ".repeat(80 * K)}`],
  ["a tag that would run", () => 'title: !!js/function "function () { process.exit(1) }"'],
  ["a merge", () => "<<: {format: 1}\nformat: 1"],
  ["names that objects have by birth", () => "__proto__: {polluted: true}\nconstructor: {prototype: {x: 1}}"],
  ["a page", () => "<html><script>alert(1)</script></html>"],
  ["nothing that can be read", () => "\u0000\u0001\u0002"],
];

describe("a file that is no programme", () => {
  it.each(bombs)("%s: is answered soon, line by line, and nothing of it is kept", async (_what, make) => {
    const { status, body, ms } = await bring(make());
    expect([status, body.id]).toEqual([200, null]);
    expect(body.problems.length).toBeGreaterThan(0);
    expect(body.problems.length).toBeLessThanOrEqual(12);
    for (const line of body.problems) expect(line.length).toBeLessThan(600);
    // Everyone else's meeting waits as long as this one thinks.
    expect(ms).toBeLessThan(3000);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it("is not read at all where it is larger than any programme", async () => {
    for (const size of [300 * K, 10 * K * K]) {
      const { status } = await bring("a".repeat(size)).catch(() => ({ status: 413 }));
      expect(status).toBeGreaterThanOrEqual(400);
    }
    await isAlive(bench.url);
  });
});

describe("a programme that is one, but for", () => {
  const swaps: readonly (readonly [string, () => string])[] = [
    ["a sign that no database stores", () => titled('{ nb: "Hei\\0der" }')],
    ["half a sign", () => titled('{ nb: "Hei\\uD800der" }')],
    ["a turned reading direction", () => titled('{ nb: "Hei\\u202Eder" }')],
    ["times that do not add up", () => good.replace(/^minutes: \d+$/m, "minutes: 7")],
    ["an exercise that is not there", () => good.replace(/exercise: care-label/, "exercise: evil")],
    [
      "an exercise with a name objects have",
      () => good.replace(/exercise: care-label/, "exercise: constructor"),
    ],
    ["minutes that are no number", () => good.replace(/^minutes: \d+$/m, "minutes: .inf")],
    ["a field of its own", () => `${good}\nevil: 1`],
    ["an empty title", () => titled('{ nb: "  " }')],
  ];
  it.each(swaps)("%s: is refused, and says where", async (_what, make) => {
    expect(make()).not.toBe(good);
    const { status, body } = await bring(make());
    expect([status, body.id]).toEqual([200, null]);
    expect(body.problems[0]?.length).toBeGreaterThan(10);
  });

  it("a link that would run in the page", async () => {
    const step = `
  - id: les
    title: { nb: Les }
    purpose: { nb: Les }
    minutes: 5
    exercise: reading
    config: { video: { url: "javascript:alert(1)" } }
    phases: [{ id: les, form: alone, title: { nb: Les }, minutes: 5 }]
`;
    const text = `format: 1\nid: lenke\nversion: 1\ntitle: { nb: Lenke }\nsummary: { nb: Lenke }\nlanguages: [nb]\nminutes: 5\nsteps:${step}`;
    const { body } = await bring(text);
    expect(body.id).toBeNull();
    const safe = await bring(text.replace("javascript:alert(1)", "https://video.example/1"));
    expect(safe.body.problems).toEqual([]);
  });
});

describe("a programme with words that look like a page's own", () => {
  it("is kept as the words they are; home, meeting and the next one go on", async () => {
    const words = "<img src=x onerror=alert(1)> «{{7*7}}» {name}";
    const { body } = await bring(titled(JSON.stringify({ nb: words, nn: words, en: words })));
    expect(body.problems).toEqual([]);
    const all = (await bench.ask("kari", "GET", at())).body as CatalogueView;
    expect(all.programmes.find(({ id }) => id === body.id)?.title.nb).toBe(words);
    const meeting = await bench.meeting(home, body.id ?? "");
    expect(meeting).not.toBe("");
    expect((await bench.ask("kari", "GET", `/api/networks/${home.network.id}`)).status).toBe(200);
    const printed = await bench.ask("kari", "POST", "/api/print", {
      what: { kind: "agenda", network: home.network.id, programme: body.id },
      language: "nb",
    });
    const opened = await fetch(`${bench.url}/api/print/open`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(printed.body),
    });
    expect(opened.headers.get("content-type")).toMatch(/^application\/json/);
    expect(await opened.text()).toContain("onerror=alert(1)");
    await bench.tryOut.server.store.purge();
    await isAlive(bench.url);
  });

  it("does not take another's place, however it names itself", async () => {
    const before = (await bench.ask("kari", "GET", at())).body as CatalogueView;
    const { body } = await bring(titled('{ nb: "Startpakke", nn: "Startpakke", en: "Starter" }'));
    expect(body.id).not.toBe("startpakke");
    const after = (await bench.ask("kari", "GET", at())).body as CatalogueView;
    const ours = (all: CatalogueView) => all.programmes.find(({ id }) => id === "startpakke");
    expect(ours(after)).toEqual(ours(before));
    expect(after.programmes.find(({ id }) => id === body.id)?.own).toBe(true);
  });

  it("fills no shelf without end, and one who brings in one after the other is asked to wait", async () => {
    const one = titled('{ nb: "En til", nn: "Ein til", en: "Another" }');
    const many = await Promise.all(Array.from({ length: 60 }, () => bring(one, "ola")));
    expect(many.filter(({ status }) => status === 429).length).toBeGreaterThan(20);
    // What others ask is answered meanwhile.
    expect((await bench.ask("kari", "GET", `/api/networks/${home.network.id}`)).status).toBe(200);
    const store = bench.tryOut.server.store;
    const [kept] = await store.ownProgrammes(home.network.id);
    if (kept === undefined) throw new Error("nothing was kept");
    for (let n = 0; n < 60; n++)
      await store.saveProgramme(home.network.id, { ...kept, id: `own-${String(n)}` }, 50);
    const full = await bench.ask("kari", "POST", at("/import"), { text: one });
    expect([full.status, (full.body as { reason?: string }).reason]).toEqual([409, "too-many-programmes"]);
    const all = (await bench.ask("kari", "GET", at())).body as CatalogueView;
    expect(all.programmes.filter(({ own }) => own)).toHaveLength(50);
  });
});
