import type { Frame, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { place } from "../../infra/local/people.ts";
import { phaseOf, stepOf } from "../../src/core/phases.ts";
import { resize } from "../support/access.ts";
import { picture } from "../support/picture.ts";
import { everythingSeen, wear } from "../support/seen.ts";
import type { Tour } from "../support/tour.ts";
import { PATIENCE_MS } from "../support/walk.ts";
import { startWorld, type World } from "../support/world.ts";

/** Every exercise in the programmes that play it: nothing too wide, nothing cut off, and nothing for axe in three themes. */
const patience = { timeout: PATIENCE_MS };
let world: World;
let page: Page;
let network: string;

beforeAll(async () => {
  world = await startWorld();
  page = await world.page("kari");
  await page.getByTestId("add-runde").click(patience);
  await page.getByText("Hvem er her?").first().click(patience);
  const home = page.frameLocator('iframe[name="runde-home"]');
  await home.getByRole("button", { name: /^Lag nettverk med/ }).click(patience);
  await home.getByRole("article", { name: "Startpakke" }).waitFor(patience);
  network = (await world.tryOut.server.store.networkAt({ conversation: place.channelId }))?.id ?? "";
});
afterAll(async () => {
  await world.stop();
});

/** Each exercise is looked at by axe once in each of its phases. */
const looked = new Set<string>();
const nameOf = async (tour: Tour): Promise<string> => {
  const meeting = await tour.now();
  return `${stepOf(meeting)?.exercise ?? meeting.state}-${phaseOf(meeting)?.id ?? ""}`;
};
const firstTime = async (_where: string, tour: Tour): Promise<boolean> => {
  const name = await nameOf(tour);
  if (looked.has(name)) return false;
  looked.add(name);
  return true;
};

/** The pictures of docs/exercises.md: the wall in the dark, the side panel in the light. */
const portrait = async (_where: string, tour: Tour, panel: Frame, stage: Frame): Promise<void> => {
  if ((process.env["RUNDE_PICTURES"] ?? "") === "") return;
  const name = await nameOf(tour);
  await picture(page.locator('iframe[name="runde-panel"]'), `${name}-panel`);
  await wear(page, "dark", [stage]);
  await page.setViewportSize({ width: 1920, height: 1080 });
  await resize(page, "runde-stage", 1920, 1080);
  const beside = page.locator('iframe[name="runde-panel"]');
  await beside.evaluate((frame) => {
    frame.style.visibility = "hidden";
  });
  await picture(page.locator('iframe[name="runde-stage"]'), `${name}-stage`);
  await beside.evaluate((frame) => {
    frame.style.visibility = "visible";
  });
  await page.setViewportSize({ width: 1366, height: 820 });
  await wear(page, "default", [stage, panel]);
};

it.each(["selvledelse", "emosjonelle-krav", "samling-relasjoner", "forsvarlig-ledelse"])(
  "%s: nothing in the way, nothing cut off, at every step",
  async (programme) => {
    expect(await everythingSeen({ world, page, network }, programme, firstTime, portrait)).toEqual([]);
  },
);
