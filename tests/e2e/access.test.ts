import type { Frame, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { place } from "../../infra/local/people.ts";
import { stepOf } from "../../src/core/phases.ts";
import { frameIn, resize, tooWide } from "../support/access.ts";
import { chooseInMenu, keepsFocus, reach, saying } from "../support/keyboard.ts";
import { axeInThemes, everythingSeen, portrait } from "../support/seen.ts";
import { eventually, PATIENCE_MS } from "../support/walk.ts";
import { type FrameName, startWorld, type World } from "../support/world.ts";

/** Every screen of Runde for everybody: axe in three themes, 280 px, the projector, the keyboard, what is said, and no motion. */
const patience = { timeout: PATIENCE_MS };
let world: World;
let page: Page;

beforeAll(async () => {
  world = await startWorld();
  page = await world.page("kari");
});
afterAll(async () => {
  await world.stop();
});

const inThreeThemes = (where: string, frames: readonly Frame[]) => axeInThemes(page, where, frames);
const seesAll = async (programme: string, axeAt: RegExp): Promise<readonly string[]> =>
  everythingSeen(
    { world, page, network: await networkId() },
    programme,
    (where) => axeAt.test(where),
    portrait(page),
  );
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
