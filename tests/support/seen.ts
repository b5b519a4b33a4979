import type { Frame, Page } from "playwright-core";
import { phaseOf, stepOf } from "../../src/core/phases.ts";
import { axeFinds, cutOff, frameIn, outOfReach, resize, tooWide } from "./access.ts";
import { picture } from "./picture.ts";
import { everyPlace, openTour, type Tour } from "./tour.ts";
import { eventually, PATIENCE_MS } from "./walk.ts";
import type { World } from "./world.ts";

const patience = { timeout: PATIENCE_MS };
const themes = { default: "light", dark: "dark", contrast: "contrast" } as const;

/** One person's browser, in a network that has been made. */
export interface Onlooker {
  readonly world: World;
  readonly page: Page;
  readonly network: string;
}

/** The local Teams puts on a theme, and these frames follow. */
export const wear = async (
  page: Page,
  theme: keyof typeof themes,
  frames: readonly Frame[],
): Promise<void> => {
  await page.locator('[data-testid$="-theme"]').last().selectOption(theme, { force: true });
  for (const frame of frames)
    await eventually(
      () => frame.evaluate(() => document.documentElement.getAttribute("data-theme")),
      (worn) => worn === themes[theme],
    );
};

/** What axe finds in these frames in the three themes; light again afterwards. */
export const axeInThemes = async (
  page: Page,
  where: string,
  frames: readonly Frame[],
): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const theme of ["dark", "contrast", "default"] as const) {
    await wear(page, theme, frames);
    for (const frame of frames)
      found.push(
        ...(await axeFinds(frame)).map((line) => `${where}, ${frame.name()}, ${themes[theme]}: ${line}`),
      );
  }
  return found;
};

/** Waits until a frame has stopped changing, but for the figures of the clock. */
const calm = async (frame: Frame): Promise<void> => {
  let before = "";
  await eventually(
    async () => {
      const words = (await frame.locator("body").innerText()).replaceAll(/\d/gu, "");
      const same = words === before;
      before = words;
      return same;
    },
    (same) => same,
  );
};
/**
 * Goes through a whole programme in a rehearsal and reports what is too wide for the panel at 280 px, what the stage cuts off, what no
 * key reaches, and what axe finds at the places asked for.
 */
export const everythingSeen = async (
  { world, page, network }: Onlooker,
  programme: string,
  axeAt: (where: string, tour: Tour) => boolean | Promise<boolean>,
  at?: (where: string, tour: Tour, panel: Frame, stage: Frame) => Promise<void>,
): Promise<readonly string[]> => {
  const found: string[] = [];
  const tour = await openTour(world, "kari", network, programme);
  await page.goto(`${world.tryOut.url}/?as=kari#/meeting`);
  await page.getByTestId("share-stage").or(page.getByTestId("stop-sharing")).first().waitFor(patience);
  if (await page.getByTestId("share-stage").isVisible())
    await page.getByTestId("share-stage").click(patience);
  const frames: Frame[] = [];
  for (const name of ["runde-panel", "runde-stage"] as const) {
    const frame = await frameIn(page, name);
    await frame.waitForURL(/view=/u);
    const url = new URL(frame.url());
    url.searchParams.set("meeting", tour.id);
    await frame.goto(url.href);
    await frame.locator("h1").waitFor(patience);
    frames.push(frame);
  }
  const [panel, stage] = frames as [Frame, Frame];
  await resize(page, "runde-panel", 280, 900);
  for await (const where of everyPlace(tour)) {
    const meeting = await tour.now();
    const title = stepOf(meeting)?.title.nb ?? meeting.programme.title.nb;
    for (const frame of frames) {
      await frame.locator("h1", { hasText: title }).waitFor(patience);
      await calm(frame);
    }
    // Everybody has found the table, so that the task has the wall.
    const seated = stage.getByRole("button", { name: "Alle har funnet bordet" });
    if (await seated.isVisible()) {
      await seated.click(patience);
      await calm(stage);
    }
    found.push(...(await tooWide(panel)).map((line) => `${where}, panel: ${line}`));
    for (const frame of frames)
      found.push(...(await outOfReach(frame)).map((line) => `${where}, ${frame.name()}: ${line}`));
    for (const [width, height] of [
      [1366, 768],
      [1600, 900],
    ] as const) {
      await resize(page, "runde-stage", width, height);
      found.push(...(await cutOff(stage)).map((line) => `${where}, stage ${String(width)}: ${line}`));
    }
    await at?.(where, tour, panel, stage);
    if (await axeAt(where, tour)) found.push(...(await axeInThemes(page, where, frames)));
  }
  await world.tryOut.server.store.deleteMeeting(tour.id);
  return found;
};

/** The exercise and the phase where a tour is, as a file is named. */
export const exerciseAt = async (tour: Tour): Promise<string> => {
  const meeting = await tour.now();
  return `${stepOf(meeting)?.exercise ?? meeting.state}-${phaseOf(meeting)?.id ?? ""}`;
};

/** The pictures of docs/exercises.md: the wall in the dark, the side panel in the light. */
export const portrait =
  (page: Page) =>
  async (_where: string, tour: Tour, panel: Frame, stage: Frame): Promise<void> => {
    if ((process.env["RUNDE_PICTURES"] ?? "") === "") return;
    const name = await exerciseAt(tour);
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
