import { afterAll, beforeAll, expect, it } from "vitest";
import type { PersonKey } from "../../infra/local/people.ts";
import { people as everyone } from "../../infra/local/people.ts";
import { focusOf } from "../../src/core/turns.ts";
import { picture } from "../support/picture.ts";
import { eventually, PATIENCE_MS, startWalk, type Walk } from "../support/walk.ts";
import { startWorld, type World } from "../support/world.ts";

/** Peer coaching with three focus persons, from an empty installation to check-out, in three browsers. */
const people: readonly PersonKey[] = ["kari", "ola", "ingrid"];
let world: World;
let walk: Walk & { readonly clicks: number };

beforeAll(async () => {
  world = await startWorld();
  walk = await startWalk(world, "Kollegaveiledning", people);
});
afterAll(async () => {
  await world.stop();
});

const notes: Readonly<Record<string, string>> = {
  kari: "Bare Kari skal se dette om vaktplanen",
  ola: "Bare Ola skal se dette om møtene",
  ingrid: "Bare Ingrid skal se dette om tempoet",
};

it("comes from an empty installation to the first line read aloud in at most six clicks", () => {
  expect(walk.clicks).toBeLessThanOrEqual(6);
});

it("shows one live card in the channel, with who leads and who has the word", async () => {
  const page = await world.browser.newPage();
  await page.goto(`${world.tryOut.url}/?as=samir#/channel`);
  const card = page
    .getByTestId("message")
    .filter({ hasText: "Kollegaveiledning" })
    .filter({ hasText: "Kari" });
  await card.first().waitFor({ timeout: PATIENCE_MS });
  await eventually(
    () => card.first().innerText(),
    (text) => /Innsjekk[\s\S]*[●✓○]/.test(text),
  );
  await picture(page, "channel");
  await page.close();
});

it("gives the word round the ring, each once, and says so on the stage", async () => {
  const had: PersonKey[] = [];
  while ((await walk.where()) === "check-in/round" && focusOf(await walk.now()).length > 0) {
    const person = await walk.focus();
    had.push(person);
    const name = everyone.find(({ key }) => key === person)?.givenName ?? "";
    await walk
      .stage("kari")
      .getByRole("img", { name: new RegExp(`${name} har ordet`) })
      .first()
      .waitFor({ timeout: PATIENCE_MS });
    await walk.onward();
  }
  expect([...had].sort()).toEqual([...people].sort());
});

it("asks who brings a problem, and puts three in line", async () => {
  await walk.to("peer-coaching", "hands");
  for (const person of people)
    await walk
      .panel(person)
      .getByRole("button", { name: /^Rekk opp hånd/ })
      .click({ timeout: PATIENCE_MS });
  await eventually(
    async () => (await walk.now()).hands.length,
    (up) => up === 3,
  );
});

it("tells the channel once when time is up, and moves nobody", async () => {
  const before = await walk.where();
  await world.shift(4);
  const told = (): number =>
    world.tryOut.teams.teams
      .messages({ kind: "channel" })
      .filter((message) => JSON.stringify(message).includes("Tiden er ute")).length;
  await eventually(
    () => Promise.resolve(told()),
    (times) => times === 1,
  );
  expect(await walk.where()).toBe(before);
});

it("plays 4, 6, 8 and 2 minutes for each of three, with the silence cue and own notes that nobody else is sent", async () => {
  await walk.to("peer-coaching", "cycle");
  const lengths: number[] = [];
  for (let person = 0; person < 3; person++) {
    const focus = await walk.focus();
    for (let segment = 0; segment < 4; segment++) {
      const meeting = await walk.now();
      lengths.push((meeting.clock?.lengthMs ?? 0) / 60_000);
      if (segment === 2) {
        await walk.panel(focus).getByText("Snu deg bort og lytt").first().waitFor({ timeout: PATIENCE_MS });
        const field = walk.panel(focus).getByRole("textbox").last();
        await field.fill(notes[focus] ?? "");
        await field.blur();
        await walk.panel(focus).getByText("Lagret").first().waitFor({ timeout: PATIENCE_MS });
      }
      await walk.onward();
    }
  }
  expect(lengths).toEqual([4, 6, 8, 2, 4, 6, 8, 2, 4, 6, 8, 2]);
  for (const reader of people) {
    const seen =
      (await walk.panel(reader).locator("body").innerText()) +
      (await walk.stage("kari").locator("body").innerText());
    for (const owner of people.filter((one) => one !== reader)) expect(seen).not.toContain(notes[owner]);
  }
});

it("goes through check-out to the end, and keeps the focus person's own notes on their page", async () => {
  await walk.to("check-out");
  await walk.end();
  expect(await walk.now()).toMatchObject({ roles: {}, focused: {}, hands: [] });
  const page = await world.page("kari");
  await page.goto(`${world.tryOut.url}/?as=kari#/me`);
  const mine = world.frame("kari", "runde-me");
  await mine
    .getByRole("button", { name: /^Vis: Notater/ })
    .first()
    .click({ timeout: PATIENCE_MS });
  await mine.getByText(notes["kari"] ?? "").waitFor({ timeout: PATIENCE_MS });
});

it("leaves nothing of the cases anywhere else: not in the channel, not on another's page", async () => {
  const page = await world.page("ola");
  await page.goto(`${world.tryOut.url}/?as=ola#/me`);
  await world
    .frame("ola", "runde-me")
    .getByText("Det jeg har tatt med meg")
    .waitFor({ timeout: PATIENCE_MS });
  const told = JSON.stringify(world.tryOut.teams.teams.messages({ kind: "channel" }));
  for (const note of Object.values(notes)) expect(told).not.toContain(note);
  expect(await world.frame("ola", "runde-me").locator("body").innerText()).not.toContain(notes["kari"]);
});
