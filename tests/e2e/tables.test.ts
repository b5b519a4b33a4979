import { afterAll, beforeAll, expect, it } from "vitest";
import type { PersonKey } from "../../infra/local/people.ts";
import { tablesAt } from "../../src/core/tables.ts";
import { picture } from "../support/picture.ts";
import { eventually, PATIENCE_MS, startWalk, type Walk } from "../support/walk.ts";
import { startWorld, type World } from "../support/world.ts";

/** Six people at two tables, three of them in browsers: who sits together sees the table's sheet, and nobody else does. */
const patience = { timeout: PATIENCE_MS };
const words = "Vi spør før vi svarer";
let world: World;
let walk: Walk;

beforeAll(async () => {
  world = await startWorld({ viewport: { width: 1720, height: 960 } });
  walk = await startWalk(world, "Ledelse under høye emosjonelle krav", ["kari", "ola", "ingrid"]);
  const panel = walk.panel("kari");
  await panel.getByRole("button", { name: /^Hvem er her/ }).click(patience);
  for (const name of [/^Samir/, /^Anne/, /^Per/]) await panel.getByRole("button", { name }).click(patience);
  await eventually(
    async () => (await walk.now()).seats.filter(({ presence }) => presence === "present").length,
    (here) => here === 6,
  );
  await panel.getByRole("button", { name: "Flere valg", exact: true }).click(patience);
  await panel.getByRole("menuitem", { name: "Gå til et annet punkt" }).click(patience);
  await panel.getByRole("radio", { name: "Omsorg i praksis" }).check(patience);
  await panel.getByRole("button", { name: "Gå dit" }).click(patience);
  await eventually(
    () => walk.where(),
    (where) => where === "care/group",
  );
});
afterAll(async () => {
  await world.stop();
});

const seatOf = async (person: PersonKey): Promise<string> => {
  const meeting = await walk.now();
  const network = await world.tryOut.server.store.network(meeting.network);
  return network?.members.find(({ name }) => name.toLowerCase().startsWith(person))?.seat ?? "";
};
const tableNumber = async (person: PersonKey): Promise<number> => {
  const seat = await seatOf(person);
  return tablesAt(await walk.now()).find(({ seats }) => seats.some((one) => one === seat))?.number ?? 0;
};
const named = (person: PersonKey): string => `${person.slice(0, 1).toUpperCase()}${person.slice(1)}`;
/** The one who leads gives somebody another table: by the menu at the name, and after the question. */
const give = async (person: PersonKey, table: number): Promise<void> => {
  if ((await tableNumber(person)) === table) return;
  const panel = walk.panel("kari");
  const fold = panel.getByRole("button", { name: /^Bordene/ });
  if ((await fold.getAttribute("aria-expanded", patience)) === "false") await fold.click(patience);
  await panel.getByRole("button", { name: named(person), exact: true }).click(patience);
  await panel.getByRole("menuitem", { name: `Bord ${String(table)}` }).click(patience);
  const question = panel.getByRole("dialog", { name: /^Flytte/ });
  await question.getByText(`${named(person)} ser da bordarket ved bord ${String(table)}`).waitFor(patience);
  await question.getByRole("button", { name: "Flytt", exact: true }).click(patience);
  await eventually(
    () => tableNumber(person),
    (number) => number === table,
  );
};
const seen = async (person: PersonKey, is: boolean): Promise<void> => {
  const text = walk.panel(person).locator(".paper.table").getByText(words).first();
  await text.waitFor({ ...patience, state: is ? "visible" : "detached" });
};

it("says to each where they sit and with whom, and shows the room on the stage while people find their tables", async () => {
  for (const person of ["kari", "ola", "ingrid"] as const) {
    const number = await tableNumber(person);
    await walk
      .panel(person)
      .getByRole("heading", { name: `Ditt bord: bord ${String(number)}` })
      .waitFor(patience);
  }
  const stage = walk.stage("kari");
  await stage.getByRole("heading", { name: "Finn bordet ditt" }).waitFor(patience);
  expect(await stage.locator(".k-room .k-table").count()).toBe(2);
  for (const { number, seats } of tablesAt(await walk.now()))
    expect(
      await stage
        .locator(".k-table")
        .nth(number - 1)
        .locator("li")
        .count(),
    ).toBe(seats.length);
  await picture(await world.page("kari"), "tables");
  // Whoever leads says it on the stage or in the own panel; nobody else is asked.
  expect(await walk.panel("ola").getByRole("button", { name: "Alle har funnet bordet" }).count()).toBe(0);
  await walk.panel("kari").getByRole("button", { name: "Alle har funnet bordet" }).click(patience);
  await stage.getByRole("heading", { name: "Finn bordet ditt" }).waitFor({ ...patience, state: "detached" });
});

it("what is written at a table is seen by those who sit there, and by nobody at the other", async () => {
  const mine = await tableNumber("kari");
  await give("ola", mine);
  // Two stay behind at either table, whoever is moved later: nobody is moved along.
  for (const person of ["ingrid", "per", "samir"] as const) await give(person, mine === 1 ? 2 : 1);
  const sheet = walk.panel("kari").locator(".paper.table").first();
  const field = sheet.getByRole("textbox", { name: "Skriv noe felles" });
  if (!(await field.isVisible())) await sheet.getByText("Skriv noe felles").first().click(patience);
  await field.fill(words, patience);
  await sheet.getByRole("button", { name: "Legg til", exact: true }).click(patience);
  await seen("ola", true);
  await walk
    .panel("ingrid")
    .getByRole("heading", { name: /^Ditt bord/ })
    .waitFor(patience);
  await seen("ingrid", false);
  expect(await walk.stage("kari").getByText(words).count()).toBe(0);
});

it("who is moved sees the new table's sheet at once, and the old one's no more", async () => {
  const mine = await tableNumber("kari");
  await give("ingrid", mine);
  await seen("ingrid", true);
  await give("ola", mine === 1 ? 2 : 1);
  await seen("ola", false);
  await seen("ingrid", true);
});

it("shows a large code that takes phones to the meeting, and the stage shows no paper of a table", async () => {
  const stage = walk.stage("kari");
  await stage.getByRole("button", { name: "I rommet", exact: true }).click(patience);
  await stage.getByRole("menuitem", { name: /^Vis kode til mobilen/ }).click(patience);
  const code = stage.getByRole("dialog", { name: "Arket ditt på mobilen" });
  await code.getByRole("img", { name: "QR-kode til møtet" }).waitFor(patience);
  await picture(await world.page("kari"), "phone-code");
  await code.getByRole("button", { name: "Lukk" }).click(patience);
  await code.waitFor({ ...patience, state: "detached" });
  expect(await stage.getByText(words).count()).toBe(0);
  expect(world.complaints.filter((text) => !/ERR_NAME_NOT_RESOLVED|wake-lock/.test(text))).toEqual([]);
});
