import type { Frame, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { place } from "../../infra/local/people.ts";
import { stepOf } from "../../src/core/phases.ts";
import { axeFinds, cutOff, frameIn, resize, tooWide } from "../support/access.ts";
import { chooseInMenu, keepsFocus, reach, saying } from "../support/keyboard.ts";
import { everyPlace, openTour } from "../support/tour.ts";
import { eventually, PATIENCE_MS } from "../support/walk.ts";
import { type FrameName, startWorld, type World } from "../support/world.ts";

/** Every screen of Runde for everybody: axe in three themes, 280 px, the projector, the keyboard, what is said, and no motion. */
const patience = { timeout: PATIENCE_MS };
const themes = { default: "light", dark: "dark", contrast: "contrast" } as const;
let world: World;
let page: Page;

beforeAll(async () => {
  world = await startWorld();
  page = await world.page("kari");
});
afterAll(async () => {
  await world.stop();
});

const wear = async (theme: keyof typeof themes, frames: readonly Frame[]): Promise<void> => {
  await page.locator('[data-testid$="-theme"]').last().selectOption(theme, { force: true });
  for (const frame of frames)
    await eventually(
      () => frame.evaluate(() => document.documentElement.getAttribute("data-theme")),
      (worn) => worn === themes[theme],
    );
};
/** What axe finds in these frames in the three themes; light again afterwards. */
const inThreeThemes = async (where: string, frames: readonly Frame[]): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const theme of ["dark", "contrast", "default"] as const) {
    await wear(theme, frames);
    for (const frame of frames)
      found.push(
        ...(await axeFinds(frame)).map((line) => `${where}, ${frame.name()}, ${themes[theme]}: ${line}`),
      );
  }
  return found;
};
const open = async (hash: string, name: FrameName): Promise<Frame> => {
  await page.goto(`${world.tryOut.url}/?as=kari${hash}`);
  return frameIn(page, name);
};
const networkId = async (): Promise<string> =>
  (await world.tryOut.server.store.networkAt({ conversation: place.channelId }))?.id ?? "";

it("set-up and home are free of barriers in three themes, and fit 320 px", async () => {
  await page.getByTestId("add-runde").click(patience);
  await page.getByText("Hvem er her?").first().click(patience);
  const home = await frameIn(page, "runde-home");
  const make = home.getByRole("button", { name: /^Lag nettverk med/ });
  await make.waitFor(patience);
  expect(await inThreeThemes("set-up", [home])).toEqual([]);
  await resize(page, "runde-home", 320, 800);
  expect(await tooWide(home)).toEqual([]);
  await make.click(patience);
  await home.getByRole("article", { name: "Startpakke" }).waitFor(patience);
  expect(await tooWide(home)).toEqual([]);
  await resize(page, "runde-home", 1100, 800);
  expect(await inThreeThemes("home", [home])).toEqual([]);
});

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
const seesAll = async (programme: string, axeAt: RegExp): Promise<readonly string[]> => {
  const found: string[] = [];
  const tour = await openTour(world, "kari", await networkId(), programme);
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
    found.push(...(await tooWide(panel)).map((line) => `${where}, panel: ${line}`));
    for (const [width, height] of [
      [1366, 768],
      [1600, 900],
    ] as const) {
      await resize(page, "runde-stage", width, height);
      found.push(...(await cutOff(stage)).map((line) => `${where}, stage ${String(width)}: ${line}`));
    }
    if (axeAt.test(where)) found.push(...(await inThreeThemes(where, frames)));
  }
  await world.tryOut.server.store.deleteMeeting(tour.id);
  return found;
};

it("startpakke: nothing in the way, nothing cut off, at every step", async () => {
  const found = await seesAll(
    "startpakke",
    /gathering|check-in round turn 0|choose|care-label alone|ground-rules (share|consent)|contract write|competence round|plan/,
  );
  expect(found).toEqual([]);
});

it("kollegaveiledning: nothing in the way, nothing cut off, at every step", async () => {
  const found = await seesAll("kollegaveiledning", /hands|cycle/);
  expect(found).toEqual([]);
});

it("a whole meeting is led by keyboard alone, is heard, and nothing moves for those who want no motion", async () => {
  const { runde, store } = world.tryOut.server;
  const network = await store.networkAt({ conversation: place.channelId });
  if (network === null) throw new Error("There is no network.");
  const now = async () => (await store.runningMeeting(network.id))?.meeting ?? null;
  const stepNow = async (): Promise<string> => {
    const meeting = await now();
    return (meeting && stepOf(meeting)?.id) ?? "";
  };
  const frame = await open("#/tab", "runde-home");
  await frame.getByRole("article", { name: "Kollegaveiledning" }).waitFor(patience);
  await page.locator("body").focus();

  await reach(
    page,
    frame,
    (at) => at.within === "Kollegaveiledning" && at.words === "Start møtet",
    "Start møtet",
  );
  await page.keyboard.press("Enter");
  await frame.getByText("Hvem er her?").first().waitFor(patience);
  await keepsFocus(frame);
  await frame.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const live = document.querySelector(".k-live");
    if (live)
      new MutationObserver(() => heard.push((live as HTMLElement).innerText)).observe(live, {
        childList: true,
        characterData: true,
        subtree: true,
      });
  });
  const heard = (): Promise<string> =>
    frame.evaluate(() => (window as unknown as { heard: string[] }).heard.join("\n"));

  const meeting = await now();
  for (const { seat, name } of network.members)
    if (meeting && /Ola|Ingrid/.test(name)) await runde.meetings.join({ meeting: meeting.id, seat });
  await reach(page, frame, saying(/^Start møtet$/), "Start møtet");
  await page.keyboard.press("Enter");
  await eventually(
    async () => (await now())?.state,
    (state) => state === "running",
  );
  await keepsFocus(frame);

  await reach(page, frame, saying(/^Stopp klokka$/), "Stopp klokka");
  await page.keyboard.press("Space");
  await eventually(
    async () => (await now())?.clock?.heldSince ?? null,
    (held) => held !== null,
  );
  await reach(page, frame, saying(/^Start klokka igjen$/), "Start klokka igjen");
  await page.keyboard.press("Space");
  await eventually(
    async () => (await now())?.clock?.heldSince ?? null,
    (held) => held === null,
  );
  await keepsFocus(frame);

  await reach(page, frame, (at) => at.primary && /^Gi ordet til/.test(at.words), "Gi ordet til …");
  await page.keyboard.press("Enter");
  await eventually(
    async () => (await now())?.position?.turn?.at,
    (at) => at === 1,
  );
  await keepsFocus(frame);
  await eventually(heard, (said) => /har ordet|Du har ordet/.test(said), "The turn was not announced");

  const moving = (): Promise<readonly string[]> =>
    frame.evaluate(() =>
      [...document.querySelectorAll(".ring, .ring *")].flatMap((part) => {
        const { animationName, transitionDuration } = getComputedStyle(part);
        // The one exception stands still: the new seat is outlined for two seconds.
        return [animationName, Number.parseFloat(transitionDuration) > 0.001 ? "transition" : "none"].filter(
          (name) => name !== "none" && name !== "ring-arrived",
        );
      }),
    );
  await frame
    .locator(".ring-travels")
    .first()
    .waitFor({ state: "attached", ...patience });
  expect(await moving()).toEqual([]);
  await page.emulateMedia({ reducedMotion: "no-preference" });
  expect(await moving()).toContain("ring-travels");
  await page.emulateMedia({ reducedMotion: "reduce" });

  // All that is left is taken: the clock is over at once, on every screen.
  const colleague = network.members.find(({ name }) => /Ola/.test(name));
  if (!meeting || !colleague) throw new Error("Nobody is there to take the time.");
  await runde.meetings.command(
    { meeting: meeting.id, seat: colleague.seat },
    { seat: colleague.seat, id: "takes-the-rest" },
    { do: "extend", minutes: -60 },
  );
  await eventually(heard, (said) => /Tiden er ute/.test(said), "The end of time was not announced");

  for (let presses = 0; (await stepNow()) === "check-in" && presses < 8; presses++) {
    await reach(page, frame, (at) => at.primary, "the one next thing");
    const before = JSON.stringify((await now())?.position);
    await page.keyboard.press("Enter");
    await eventually(
      async () => JSON.stringify((await now())?.position),
      (position) => position !== before,
    );
    await keepsFocus(frame);
  }
  await eventually(heard, (said) => /Nytt punkt:/.test(said), "The new step was not announced");

  const skipped = await stepNow();
  await chooseInMenu(page, frame, /^Hopp over/);
  await frame.getByRole("dialog").waitFor(patience);
  await reach(page, frame, saying(/^Hopp over$/), "Hopp over");
  await page.keyboard.press("Enter");
  await eventually(stepNow, (step) => step !== skipped);
  await keepsFocus(frame);

  await chooseInMenu(page, frame, /^Avslutt møtet nå/);
  await frame.getByRole("dialog").waitFor(patience);
  await page.keyboard.press("Escape");
  await frame.getByRole("dialog").waitFor({ state: "hidden", ...patience });
  expect((await now())?.state).toBe("running");
  await keepsFocus(frame);
  await chooseInMenu(page, frame, /^Avslutt møtet nå/);
  await reach(page, frame, saying(/^Avslutt$/), "Avslutt");
  await page.keyboard.press("Enter");
  await eventually(now, (left) => left === null);
  await frame.getByText("Møtet er ferdig").first().waitFor(patience);
  await keepsFocus(frame);
});

it("my page is free of barriers in three themes, and fits 320 px", async () => {
  const mine = await open("#/me", "runde-me");
  await mine.getByText("Det jeg har tatt med meg").waitFor(patience);
  expect(await inThreeThemes("my page", [mine])).toEqual([]);
  await resize(page, "runde-me", 320, 800);
  expect(await tooWide(mine)).toEqual([]);
});
