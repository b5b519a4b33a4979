import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { exercises } from "../../src/exercises/registry.ts";
import { placedParts, playByKeys } from "../support/by-keyboard/desk.ts";
import { scripts } from "../support/by-keyboard/scripts.ts";
import { madeNetwork } from "../support/walk.ts";
import { startWorld, type World } from "../support/world.ts";

/** Every exercise done by keyboard alone, in real Chromium: what each phase asks for, with its effect, and the focus always somewhere. */
let world: World;
let page: Page;
let network: string;

beforeAll(async () => {
  world = await startWorld();
  // The simulated colleagues wait until a script asks them, so that nothing is done under the person's hands.
  vi.spyOn(world.tryOut.server.runde.rehearsal, "once").mockResolvedValue(0);
  ({ page, network } = await madeNetwork(world));
});
afterAll(async () => {
  await world.stop();
});

it("every exercise has its script, and every part of a script its phase", () => {
  const scripted = scripts.map(({ exercise }) => exercise);
  expect(exercises.map(({ id }) => id).filter((id) => !scripted.includes(id))).toEqual([]);
  for (const script of scripts) expect(placedParts(script)).not.toEqual([]);
});

it.each(scripts.map((script) => ({ script, name: script.exercise })))("$name", async ({ script }) => {
  await playByKeys({ world, page, network }, script);
});
