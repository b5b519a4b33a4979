import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { expect, it, vi } from "vitest";
import { z } from "zod";
import { loadProgramme, problemLine } from "../../src/programmes/load.ts";

// Each question starts a process of its own.
vi.setConfig({ testTimeout: 60_000 });

const main = new URL("main.ts", import.meta.url).pathname;
const own = new URL("../../src/programmes/", import.meta.url);

/** Runs the command as a person would; answers with what it printed and its exit code. */
const run = async (...args: readonly string[]): Promise<{ readonly code: number; readonly said: string }> => {
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [main, ...args], {
      maxBuffer: 64 * 1024 * 1024,
    });
    return { code: 0, said: stdout };
  } catch (problem) {
    const failed = z.object({ code: z.int(), stdout: z.string(), stderr: z.string() }).parse(problem);
    return { code: failed.code, said: failed.stdout + failed.stderr };
  }
};

const fileWith = async (content: string | Buffer): Promise<string> => {
  const file = join(await mkdtemp(join(tmpdir(), "runde-programme-")), "programme.yaml");
  await writeFile(file, content);
  return file;
};

const Listed = z.array(
  z.looseObject({
    id: z.string(),
    languages: z.array(z.enum(["nb", "nn", "en"])),
    minutes: z.number(),
    steps: z.array(
      z.looseObject({
        id: z.string(),
        title: z.string(),
        minutes: z.number(),
        optional: z.boolean(),
        exercise: z.string(),
        phases: z.array(z.looseObject({ form: z.string(), minutes: z.number() })),
      }),
    ),
  }),
);

it("lists every programme with steps, phases and cycles as JSON", async () => {
  const { code, said } = await run("list", "--json");
  const all = Listed.parse(JSON.parse(said));
  expect(code).toBe(0);
  const coaching = all
    .find(({ id }) => id === "kollegaveiledning")
    ?.steps.find(({ id }) => id === "peer-coaching");
  expect(coaching?.phases[1]).toMatchObject({
    perPersonMinutes: 20,
    cycle: [{ minutes: 4 }, { minutes: 6 }, { minutes: 8 }, { minutes: 2 }],
  });
});

it("finds our own programmes in order, and answers in the language asked for", async () => {
  const file = new URL("startpakke/programme.yaml", own).pathname;
  expect(await run("check", file)).toMatchObject({
    code: 0,
    said: expect.stringContaining("i orden") as string,
  });
  expect(await run("check", file, "--language", "en")).toMatchObject({
    code: 0,
    said: expect.stringContaining("Steps: 10") as string,
  });
});

const startpakke = await readFile(new URL("startpakke/programme.yaml", own), "utf8");

it.each([
  [
    "an exercise nobody knows",
    startpakke.replace("exercise: round", "exercise: rounnd"),
    /linje \d+, steps\[0\]\.exercise: .*rounnd/,
  ],
  [
    "times that do not add up",
    startpakke.replace("minutes: 10\n    exercise: round", "minutes: 11\n    exercise: round"),
    /steps\[0\]\.minutes: .*10 minutter til sammen.*11/,
  ],
  ["aliases that loop", "a: &a [*a]", /linje 1.*[Aa]nkere/],
  ["a page of HTML", "<!doctype html><html><body><script>alert(1)</script></body></html>", /linje 1/],
  ["ten megabytes", "x".repeat(10 * 1024 * 1024), /256 kB/],
  ["bytes that are no text", Buffer.from([0xff, 0xfe, 0x00, 0x81]), /UTF-8/],
  ["nothing at all", "", /./],
])("says what to mend in %s, and exits with 1", async (_what, content, said) => {
  const answer = await run("check", await fileWith(content));
  expect(answer.code).toBe(1);
  expect(answer.said).toMatch(said);
  expect(answer.said).not.toMatch(/ {4}at |node:internal/);
});

it("stops without a word when nobody reads on", async () => {
  const child = spawn(process.execPath, [main, "schema"]);
  let said = "";
  child.stderr.on("data", (part: Buffer) => {
    said += part.toString();
  });
  child.stdout.once("data", () => child.stdout.destroy());
  await once(child, "close");
  expect(said).toBe("");
});

it("reads no folder and waits for no pipe, but says what it was given", async () => {
  const folder = await mkdtemp(join(tmpdir(), "runde-programme-"));
  const pipe = join(folder, "pipe.yaml");
  await promisify(execFile)("mkfifo", [pipe]);
  const { code, said } = await run("check", folder, pipe, "--language", "en");
  expect(code).toBe(1);
  expect(said.match(/This is not a file/g)).toHaveLength(2);
});

it("finds a file where its author stands, wherever npm stands", async () => {
  const file = await fileWith(startpakke);
  const { stdout } = await promisify(execFile)(process.execPath, [main, "check", "programme.yaml"], {
    env: { ...process.env, INIT_CWD: dirname(file) },
  });
  expect(stdout).toMatch(/^programme\.yaml: i orden/);
});

it("checks every file it is given, also after one that cannot be opened", async () => {
  const fine = new URL("kollegaveiledning/programme.yaml", own).pathname;
  const { code, said } = await run("check", "/nowhere/programme.yaml", fine);
  expect(code).toBe(1);
  expect(said).toMatch(/lar seg ikke åpne[\s\S]*i orden/);
});

it.each([[[]], [["check"]], [["list", "--what"]], [["list", "--language", "xx"]], [["dance"]]])(
  "answers %j with how it is used",
  async (args: readonly string[]) => {
    const { code, said } = await run(...args);
    expect(code).toBe(2);
    expect(said).toMatch(/check FIL/);
  },
);

const docs = new URL("../../docs/", import.meta.url);

it("the programme that the guide writes is a programme", async () => {
  const guide = await readFile(new URL("write-a-programme.md", docs), "utf8");
  const [, first = ""] = /```yaml\n(format: 1[\s\S]*?)```/.exec(guide) ?? [];
  const loaded = loadProgramme(first);
  expect(loaded.ok ? [] : loaded.problems.map((one) => problemLine(one, "en"))).toEqual([]);
});

it.each([
  ["programme.schema.json", "schema"],
  ["exercise-settings.md", "settings"],
])("docs/%s is what the exercises say today (npm run -s programmes -- %s)", async (name, command) => {
  const written = await readFile(new URL(name, docs), "utf8");
  const { said } = await run(command);
  expect(written.includes(said.trim())).toBe(true);
});

it("says of every field and setting what it is for", async () => {
  const { said } = await run("settings");
  const rows = said.split("\n").filter((line) => line.startsWith("| `"));
  expect(rows.length).toBeGreaterThan(150);
  expect(rows.filter((row) => /^\| `[^`]+` \| \(/.test(row))).toEqual([]);
});

it("the schema for editors takes our own programmes' shape, and knows every exercise", async () => {
  const { said } = await run("schema");
  const schema = z
    .looseObject({
      properties: z.looseObject({
        steps: z.looseObject({
          items: z.looseObject({
            properties: z.looseObject({ exercise: z.object({ enum: z.array(z.string()) }) }),
            allOf: z.array(z.unknown()),
          }),
        }),
      }),
    })
    .parse(JSON.parse(said));
  const { items } = schema.properties.steps;
  const listed = Listed.parse(JSON.parse((await run("list", "--json")).said));
  const played = listed.flatMap(({ steps }) => steps.map(({ exercise }) => exercise));
  expect(items.properties.exercise.enum).toEqual(expect.arrayContaining(played));
  expect(items.allOf).toHaveLength(items.properties.exercise.enum.length);
});
