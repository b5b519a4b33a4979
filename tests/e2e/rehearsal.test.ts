import type { FrameLocator, Locator } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { place } from "../../infra/local/people.ts";
import { picture } from "../support/picture.ts";
import { eventually, PATIENCE_MS } from "../support/walk.ts";
import { startWorld, type World } from "../support/world.ts";

/** One person practises a whole peer coaching with five simulated colleagues, ten times as fast, before leading one. */
const patience = { timeout: PATIENCE_MS };
let world: World;
let home: FrameLocator;
let panel: Locator;

beforeAll(async () => {
  world = await startWorld({ viewport: { width: 1720, height: 960 } });
  const page = await world.page("kari");
  await page.getByTestId("add-runde").click(patience);
  await page.getByText("Hvem er her?").click(patience);
  home = world.frame("kari", "runde-home");
  await home.getByRole("button", { name: /^Lag nettverk med/ }).click(patience);
  await home.getByRole("article", { name: "Kollegaveiledning" }).waitFor(patience);
  await picture(page, "home");
  const article = home.getByRole("article", { name: "Kollegaveiledning" });
  await article.getByRole("button", { name: "Øv alene" }).click(patience);
  await article.getByRole("button", { name: /10 ganger/ }).click(patience);
  panel = home.locator(".play-panel");
  await panel.getByRole("button", { name: "Start møtet" }).click(patience);
});
afterAll(async () => {
  await world.stop();
});

const read = async () => {
  const { store } = world.tryOut.server;
  const [id] = await store.rehearsals();
  return id === undefined ? null : store.readMeeting(id);
};
const at = async (): Promise<string> => {
  const meeting = (await read())?.meeting;
  const step = meeting?.steps[meeting.position?.step ?? -1];
  return `${step?.id ?? ""}/${step?.phases[meeting?.position?.phase ?? -1]?.id ?? ""}/${JSON.stringify(meeting?.position?.turn ?? null)}`;
};
const onward = async (): Promise<void> => {
  const before = await at();
  await panel.locator(".meeting-next .k-button, .k-offer .k-button.k-primary").first().click(patience);
  await eventually(at, (now) => now !== before);
};
const to = async (wanted: string): Promise<void> => {
  for (let tries = 0; tries < 40 && !(await at()).startsWith(wanted); tries++) await onward();
  expect(await at()).toContain(wanted);
};

it("says that this is practice, with colleagues that are marked as simulated", async () => {
  await panel.getByText("Øving").first().waitFor(patience);
  const seats = (await read())?.meeting.seats ?? [];
  expect(seats.filter(({ simulated }) => simulated)).toHaveLength(5);
  await picture(home.locator(".play-stage"), "stage");
});

it("colleagues raise hands by themselves, and the clock runs ten times as fast", async () => {
  await to("peer-coaching/hands");
  await eventually(
    async () => (await read())?.meeting.hands.length ?? 0,
    (up) => up >= 2,
  );
  await to("peer-coaching/cycle");
  expect((await read())?.meeting.clock?.lengthMs).toBe((4 * 60_000) / 10);
  await picture(home.locator(".play-stage"), "peer-coaching");
  await picture(panel, "panel");
});

it("a colleague in focus gives the word on when most of the time has passed", async () => {
  const before = await at();
  await eventually(at, (now) => now !== before);
});

it("leaves nothing in the network: no card, no outcome, no meeting, and is gone when I end it", async () => {
  const { store } = world.tryOut.server;
  const network = await store.networkAt({ conversation: place.channelId });
  expect(network).not.toBeNull();
  if (network === null) return;
  expect(await store.runningMeeting(network.id)).toBeNull();
  const told = JSON.stringify(world.tryOut.teams.teams.messages({ kind: "channel" }));
  expect(told).not.toContain("Hvem har med et problem");
  await panel.getByRole("button", { name: /Tilbake til nettverket/ }).click(patience);
  await home.getByRole("button", { name: "Avslutt øvingen" }).click(patience);
  await eventually(
    async () => (await store.rehearsals()).length,
    (open) => open === 0,
  );
  expect(await store.memory(network.id)).toEqual([]);
  expect(await store.pastMeetings(network.id)).toEqual([]);
});
