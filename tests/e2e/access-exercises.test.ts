import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { everythingSeen, exerciseAt, portrait } from "../support/seen.ts";
import type { Tour } from "../support/tour.ts";
import { madeNetwork } from "../support/walk.ts";
import { startWorld, type World } from "../support/world.ts";

/** Every exercise in the programmes that play it: nothing too wide, nothing cut off, and nothing for axe in three themes. */
let world: World;
let page: Page;
let network: string;

beforeAll(async () => {
  world = await startWorld();
  ({ page, network } = await madeNetwork(world));
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
