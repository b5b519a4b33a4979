import { afterAll, beforeAll, expect, it } from "vitest";
import type { CatalogueView, HomeView, ImportedView, ProgrammeFile } from "../../src/protocol/api.ts";
import { type Bench, startBench } from "../support/try-out.ts";

/** Two networks in two installations: what one puts together, the other can bring in. */
let here: Bench;
let there: Bench;
let mine: HomeView;
let theirs: HomeView;

beforeAll(async () => {
  [here, there] = await Promise.all([startBench(), startBench()]);
  [mine, theirs] = await Promise.all([here.network(), there.network()]);
});
afterAll(async () => {
  await Promise.all([here.stop(), there.stop()]);
});

const at = (home: HomeView, rest = ""): string => `/api/networks/${home.network.id}/programmes${rest}`;
const picks = [
  { from: "startpakke", step: "check-in", minutes: 8 },
  { from: "kollegaveiledning", step: "peer-coaching", minutes: 47 },
  { from: "emosjonelle-krav", step: "closing", minutes: 6 },
];
const draft = { id: null, title: "Kveldsmøte", minutes: 90, picks };

const save = async (change: Readonly<Record<string, unknown>> = {}) =>
  here.ask("kari", "POST", at(mine), { ...draft, ...change });
const catalogue = async (bench: Bench, home: HomeView): Promise<CatalogueView> =>
  (await bench.ask("ola", "GET", at(home))).body as CatalogueView;

let own: string;

it("puts a meeting together from three programmes, and every member finds it", async () => {
  const saved = await save();
  expect(saved.status).toBe(200);
  own = (saved.body as { id: string }).id;
  const found = (await catalogue(here, mine)).programmes.find(({ id }) => id === own);
  expect(found).toMatchObject({ own: true, title: { nb: "Kveldsmøte" }, minutes: 90 });
  expect(found?.steps.map(({ id, minutes }) => [id, minutes])).toEqual([
    ["check-in", 8],
    ["peer-coaching", 47],
    ["closing", 6],
  ]);
  const home = (await here.ask("ola", "GET", `/api/networks/${mine.network.id}`)).body as HomeView;
  expect(home.programmes.find(({ id }) => id === own)?.own).toBe(true);
});

it("changes it in place, and refuses what would not be a meeting", async () => {
  const changed = await save({ id: own, title: "Langt kveldsmøte", minutes: 120 });
  expect(changed.body).toEqual({ id: own });
  for (const [change, reason] of [
    [{ picks: [] }, "no-steps-picked"],
    [{ minutes: 60 }, "more-than-set-aside"],
    [{ picks: [{ from: "startpakke", step: "nowhere", minutes: 8 }] }, "no-such-programme-step"],
    [{ picks: [{ from: "startpakke", step: "check-in", minutes: 99 }] }, "minutes-outside-step"],
    [{ id: "startpakke" }, "no-such-programme"],
    [{ id: "own-of-another" }, "no-such-programme"],
    [{ title: "  " }, "malformed"],
  ] as const) {
    const refused = await save(change);
    expect(refused.body).toMatchObject({ reason });
    expect((refused.body as { text: string }).text.length).toBeGreaterThan(15);
  }
  expect((await catalogue(here, mine)).programmes.filter((one) => one.own)).toHaveLength(1);
});

it("is played like any other", async () => {
  const opened = await here.ask("kari", "POST", `/api/networks/${mine.network.id}/meetings`, {
    programme: own,
    rehearsal: true,
    speed: 1,
  });
  expect(opened.status).toBe(200);
});

it("goes out as a file and into another network, where it is theirs under an id of its own", async () => {
  const file = (await here.ask("kari", "GET", at(mine, `/${own}/file`))).body as ProgrammeFile;
  expect(file.name).toBe("langt-kveldsmøte.yaml");
  const brought = (await there.ask("per", "POST", at(theirs, "/import"), { text: file.text }))
    .body as ImportedView;
  expect(brought.problems).toEqual([]);
  expect(brought.id).not.toBe(own);
  const copy = (await catalogue(there, theirs)).programmes.find(({ id }) => id === brought.id);
  const original = (await catalogue(here, mine)).programmes.find(({ id }) => id === own);
  expect(copy).toEqual({ ...original, id: brought.id });
});

it("says line by line what to mend in a file that is no programme, and keeps nothing of it", async () => {
  const before = await catalogue(there, theirs);
  for (const text of [
    "",
    "a: &a [*a]",
    "<html><body>hei</body></html>",
    "x".repeat(299_000),
    "format: 2\n",
  ]) {
    const told = await there.ask("per", "POST", at(theirs, "/import"), { text });
    expect(told.status).toBe(200);
    expect((told.body as ImportedView).id).toBeNull();
    expect((told.body as ImportedView).problems[0]?.length).toBeGreaterThan(10);
  }
  expect((await there.ask("per", "POST", at(theirs, "/import"), { text: "x".repeat(400_000) })).status).toBe(
    400,
  );
  expect(await catalogue(there, theirs)).toEqual(before);
});

it("is nobody's business outside the network", async () => {
  const foreign = await there.ask("kari", "GET", at(mine));
  expect([403, 404]).toContain(foreign.status);
  expect((await there.ask("kari", "DELETE", at(mine, `/${own}`))).status).toBeGreaterThanOrEqual(400);
  const elsewhere = await there.ask("kari", "GET", at(theirs, `/${own}/file`));
  expect(elsewhere.body).toMatchObject({ reason: "no-such-programme" });
});

it("can be deleted by a member; ours cannot", async () => {
  await here.ask("ola", "DELETE", at(mine, `/${own}`));
  await here.ask("ola", "DELETE", at(mine, "/startpakke"));
  const left = (await catalogue(here, mine)).programmes;
  expect(left.some((one) => one.own)).toBe(false);
  expect(left.some(({ id }) => id === "startpakke")).toBe(true);
});
