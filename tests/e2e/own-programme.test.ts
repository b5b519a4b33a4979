import { readFile } from "node:fs/promises";
import type { FrameLocator } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { ImportedView } from "../../src/protocol/api.ts";
import { wholeDatabase } from "../integration/attack-tools.ts";
import {
  expectNothingElseStored,
  expectOutcomesAtHome,
  expectOwnThings,
  expectTakenOver,
  expectWellPlayed,
} from "../support/afterwards.ts";
import { type Company, makeCompany } from "../support/company.ts";
import { type Played, playMeeting } from "../support/play.ts";
import { type Bench, startBench } from "../support/try-out.ts";
import { PATIENCE_MS } from "../support/walk.ts";
import { startWorld, type World } from "../support/world.ts";

/** A meeting is put together in the tab from three programmes, played, taken out as a file, brought into another network and played again. */
const patience = { timeout: PATIENCE_MS };
const NAME = "Kvelden om uka mi";
/** What is picked, in order, as people search for it, and the minutes they give it. */
const picks: readonly { readonly programme: string; readonly step: string; readonly minutes?: number }[] = [
  { programme: "Startpakke", step: "Innsjekk", minutes: 8 },
  { programme: "Selvledelse", step: "Talen til meg selv" },
  { programme: "Selvledelse", step: "Selvobservasjon", minutes: 15 },
  { programme: "Ledelse og forsvarlighet", step: "Eisenhowers matrise" },
  { programme: "Selvledelse", step: "Hva nå?" },
  { programme: "Selvledelse", step: "Med litt hjelp fra mine venner", minutes: 40 },
  { programme: "Startpakke", step: "Utsjekk" },
];

let world: World;
let here: Company;
let there: Bench;
let own: string;
let file: { readonly name: string; readonly text: string };

beforeAll(async () => {
  world = await startWorld();
  here = await makeCompany(world.tryOut, 6);
  there = await startBench();
});
afterAll(async () => {
  await world.stop();
  await there.stop();
});

const home = async (): Promise<FrameLocator> => {
  const page = await world.page("kari", "#/tab");
  await page.goto(`${world.tryOut.url}/?as=kari#/tab`);
  return world.frame("kari", "runde-home");
};

it("is put together in the tab from steps of three programmes, with other minutes, and nothing is lost on the way", async () => {
  const tab = await home();
  await tab.getByRole("button", { name: "Sett sammen et møte" }).click(patience);
  await tab.getByLabel("Hva skal møtet hete?").fill(NAME, patience);
  await tab.getByLabel("Hvor mange minutter har dere?").fill("180");
  for (const { programme, step } of picks) {
    const source = tab.locator("details", { has: tab.locator("summary", { hasText: programme }) });
    if ((await source.getAttribute("open")) === null) await source.locator("summary").click(patience);
    await source.getByRole("button", { name: `Legg til ${step}`, exact: true }).click(patience);
  }
  await (await world.page("kari")).goto("about:blank");
  await home();
  await tab.getByRole("button", { name: "Fortsett på møtet du setter sammen" }).click(patience);
  expect(await tab.getByLabel("Hva skal møtet hete?").inputValue(patience)).toBe(NAME);
  for (const { step, minutes } of picks) {
    if (minutes === undefined) continue;
    const field = tab.getByLabel(`Minutter til ${step}`, { exact: true });
    await field.fill(String(minutes), patience);
    await field.blur();
  }
  await tab.getByRole("button", { name: "Lagre møtet" }).click(patience);
  await tab.getByRole("article", { name: NAME }).waitFor(patience);
  const found = (await here.home()).programmes.find(({ title }) => title.nb === NAME);
  expect(found?.own).toBe(true);
  expect(found?.steps.map(({ title }) => title.nb)).toEqual(picks.map(({ step }) => step));
  for (const [index, { minutes }] of picks.entries())
    if (minutes !== undefined) expect(found?.steps[index]?.minutes).toBe(minutes);
  own = found?.id ?? "";
});

/** What everyone wrote in the speech comes back in the observation, its rows in Eisenhower and the goals, and those before the friends. */
const expectTheThread = (played: Played): void => {
  const taken = expectTakenOver(played);
  const threads = played.meeting.steps.filter(({ exercise }) =>
    ["self-observation", "eisenhower", "goals", "focus-rounds"].includes(exercise),
  );
  expect(threads).toHaveLength(4);
  for (const { id } of threads) expect([id, taken[id] ?? 0]).toEqual([id, expect.any(Number)]);
  for (const { id } of threads) expect(taken[id]).toBeGreaterThan(played.players.length);
};

it("is played to check-out by six", async () => {
  const played = await playMeeting(here, { programme: own });
  expectWellPlayed(played);
  expectTheThread(played);
  await expectOutcomesAtHome(here, played);
  await expectOwnThings(played);
  played.close();
});

it("is taken out as a file", async () => {
  const tab = await home();
  const page = await world.page("kari");
  const [download] = await Promise.all([
    page.waitForEvent("download", patience),
    tab.getByRole("article", { name: NAME }).getByRole("button", { name: "Last ned fil" }).click(patience),
  ]);
  file = { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
  expect(file.name).toBe("kvelden-om-uka-mi.yaml");
  expect(file.text).toContain(NAME);
});

it("comes into another network by its file, and is played there by three", async () => {
  const company = await makeCompany(there.tryOut, 3);
  const brought = await company.guests[1]!.ask("POST", `/api/networks/${company.network}/programmes/import`, {
    text: file.text,
  });
  const { id, problems } = brought.body as ImportedView;
  expect(problems).toEqual([]);
  const played = await playMeeting(company, { programme: id ?? "" });
  expectWellPlayed(played);
  expectTheThread(played);
  await expectOutcomesAtHome(company, played);
  await expectOwnThings(played);
  expectNothingElseStored(played, await wholeDatabase(there));
  played.close();
});

it("comes back in the tab of the first network, beside the one it was made from", async () => {
  const tab = await home();
  await tab
    .locator('input[type="file"]')
    .setInputFiles({ name: file.name, mimeType: "text/yaml", buffer: Buffer.from(file.text) }, patience);
  await tab.getByText(`«${file.name}» er hentet inn.`).waitFor(patience);
  expect((await here.home()).programmes.filter(({ title }) => title.nb === NAME)).toHaveLength(2);
});

it("no page complained on the way", () => {
  expect(world.complaints.filter((text) => !/ERR_NAME_NOT_RESOLVED|wake-lock/.test(text))).toEqual([]);
});
