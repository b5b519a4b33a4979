import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { place } from "../../infra/local/people.ts";
import { everythingSeen, exerciseAt, portrait } from "../support/seen.ts";
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
const firstTime = async (_where: string, tour: Tour): Promise<boolean> => {
  const name = await exerciseAt(tour);
  if (looked.has(name)) return false;
  looked.add(name);
  return true;
};

it.each(["selvledelse", "emosjonelle-krav", "samling-relasjoner", "forsvarlig-ledelse"])(
  "%s: nothing in the way, nothing cut off, at every step",
  async (programme) => {
    expect(await everythingSeen({ world, page, network }, programme, firstTime, portrait(page))).toEqual([]);
  },
);
