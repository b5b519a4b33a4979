import type { FrameLocator, Locator, Page } from "playwright-core";
import { vi } from "vitest";
import { type PersonKey, place } from "../../infra/local/people.ts";
import { meetingId } from "../../src/core/ids.ts";
import type { Meeting } from "../../src/core/meeting.ts";
import type { World } from "./world.ts";

/** A meeting that is being played by people in browsers. */
export interface Walk {
  readonly world: World;
  readonly people: readonly PersonKey[];
  /** The meeting as the server has it. */
  now(): Promise<Meeting>;
  panel(person: PersonKey): FrameLocator;
  stage(person: PersonKey): FrameLocator;
  /** The one who leads, as a person. */
  leader(): Promise<PersonKey>;
  /** The one in focus, as a person; fails where nobody is. */
  focus(): Promise<PersonKey>;
  /** Step and phase id, and how many have had the word. */
  where(): Promise<string>;
  /** Presses the leader's one primary button and waits until the meeting has moved; answers with what the button said. */
  onward(): Promise<string>;
  /** Goes on to the end and ends the meeting, with the question that is asked once. */
  end(): Promise<void>;
  /** Goes on until the meeting is in this step (and phase). */
  to(step: string, phase?: string): Promise<void>;
}

/** How long a screen may take to show what has been said; a fully loaded machine still shows it. */
export const PATIENCE_MS = 30_000;

/** Reads again and again until what is read meets the condition; fails with the last reading. */
export const eventually = async <Value>(
  read: () => Promise<Value>,
  meets: (value: Value) => boolean,
  what = "It never came to that",
): Promise<Value> =>
  vi.waitFor(
    async () => {
      const value = await read();
      if (!meets(value)) throw new Error(`${what}: ${JSON.stringify(value)}`);
      return value;
    },
    { timeout: PATIENCE_MS, interval: 100 },
  );

/** Adds Runde as Kari and makes the network of those in the channel; answers with her page, on the network's home, and the network. */
export const madeNetwork = async (
  world: World,
): Promise<{ readonly page: Page; readonly network: string }> => {
  const patience = { timeout: PATIENCE_MS };
  const page = await world.page("kari");
  await page.getByTestId("add-runde").click(patience);
  await page.getByText("Hvem er her?").first().click(patience);
  const home = world.frame("kari", "runde-home");
  await home.getByRole("button", { name: /^Lag nettverk med/ }).click(patience);
  await home.getByRole("article", { name: "Startpakke" }).waitFor(patience);
  const network = await world.tryOut.server.store.networkAt({ conversation: place.channelId });
  if (network === null) throw new Error("The network was not made.");
  return { page, network: network.id };
};

/** Adds Runde, makes the network, and starts a programme with these people in the meeting; one shares the stage. Counts the clicks to the first line read aloud. */
export const startWalk = async (
  world: World,
  programme: string,
  people: readonly PersonKey[],
): Promise<Walk & { readonly clicks: number }> => {
  const [first = "kari", ...others] = people;
  const page = await world.page(first);
  let clicks = 0;
  const click = async (target: Locator): Promise<void> => {
    clicks += 1;
    await target.click({ timeout: PATIENCE_MS });
  };
  await click(page.getByTestId("add-runde"));
  await click(page.getByText("Hvem er her?"));
  const home = world.frame(first, "runde-home");
  await click(home.getByRole("button", { name: /^Lag nettverk med/ }));
  const article = home.getByRole("article", { name: programme });
  await click(article.getByRole("button", { name: "Start møtet" }));
  await home.getByText("Hvem er her?").first().waitFor({ timeout: PATIENCE_MS });
  const running = await runningMeeting(world);
  const walk = walkOf(world, people, running);
  for (const person of others) await world.page(person, "#/meeting");
  await page.goto(`${world.tryOut.url}/?as=${first}#/meeting`);
  await walk.panel(first).getByRole("button", { name: "Start møtet" }).waitFor({ timeout: PATIENCE_MS });
  await page.getByTestId("share-stage").click();
  await eventually(
    async () => (await walk.now()).seats.filter(({ presence }) => presence === "present").length,
    (present) => present === people.length,
  );
  await click(walk.panel(first).getByRole("button", { name: "Start møtet" }));
  await eventually(
    async () => (await walk.now()).state,
    (state) => state === "running",
  );
  const title = (await walk.now()).steps[0]?.title.nb ?? "";
  await walk.panel(first).getByText(title).first().waitFor({ timeout: PATIENCE_MS });
  return { ...walk, clicks };
};

const runningMeeting = async (world: World): Promise<string> => {
  const { store } = world.tryOut.server;
  const { place } = await import("../../infra/local/people.ts");
  const network = await store.networkAt({ conversation: place.channelId });
  const running = network === null ? null : await store.runningMeeting(network.id);
  if (running === null) throw new Error("No meeting is running.");
  return running.meeting.id;
};

const walkOf = (world: World, people: readonly PersonKey[], id: string): Walk => {
  const { store } = world.tryOut.server;
  const now = async (): Promise<Meeting> => {
    const read = await store.readMeeting(meetingId(id));
    if (read === null) throw new Error("The meeting is gone.");
    return read.meeting;
  };
  const personAt = async (seat: string | null | undefined): Promise<PersonKey> => {
    const network = await store.network((await now()).network);
    const name = network?.members
      .find((member) => member.seat === seat)
      ?.name.split(" ")[0]
      ?.toLowerCase();
    const found = people.find((person) => person === name);
    if (found === undefined) throw new Error(`Nobody sits at ${String(seat)}.`);
    return found;
  };
  const place = (meeting: Meeting): string => {
    const { position, state } = meeting;
    const step = meeting.steps[position?.step ?? -1];
    return `${state} ${step?.id ?? ""} ${step?.phases[position?.phase ?? -1]?.id ?? ""} ${JSON.stringify(position?.turn ?? null)} ${String(position?.asksFit)}`;
  };
  const panel = (person: PersonKey): FrameLocator => world.frame(person, "runde-panel");
  const leader = async (): Promise<PersonKey> => personAt((await now()).facilitator);
  const onward = async (): Promise<string> => {
    const before = place(await now());
    const button = panel(await leader())
      .locator(".meeting-next .k-button, .k-offer .k-button.k-primary")
      .first();
    const words = await button.innerText({ timeout: PATIENCE_MS });
    await button.click({ timeout: PATIENCE_MS });
    await eventually(
      async () => place(await now()),
      (here) => here !== before,
      `«${words}» moved nobody`,
    );
    return words;
  };
  const where = async (): Promise<string> => {
    const meeting = await now();
    const step = meeting.steps[meeting.position?.step ?? -1];
    return `${step?.id ?? ""}/${step?.phases[meeting.position?.phase ?? -1]?.id ?? ""}`;
  };
  return {
    world,
    people,
    now,
    panel,
    stage: (person) => world.frame(person, "runde-stage"),
    leader,
    focus: async () => {
      const { focusOf } = await import("../../src/core/turns.ts");
      return personAt(focusOf(await now())[0]);
    },
    where,
    onward,
    end: async () => {
      for (let tries = 0; tries < 60; tries++) {
        const side = panel(await leader());
        const words = await side
          .locator(".meeting-next .k-button, .k-offer .k-button.k-primary")
          .first()
          .innerText({ timeout: PATIENCE_MS });
        if (words.trim() !== "Avslutt møtet") {
          await onward();
          continue;
        }
        await side.locator(".meeting-next .k-button").first().click();
        await side
          .getByRole("dialog")
          .getByRole("button", { name: "Avslutt", exact: true })
          .click({ timeout: PATIENCE_MS });
        await eventually(
          async () => (await now()).state,
          (state) => state === "ended",
        );
        return;
      }
      throw new Error("The meeting never came to its end.");
    },
    to: async (step, phase) => {
      for (let tries = 0; tries < 60; tries++) {
        const here = await where();
        if (phase === undefined ? here.startsWith(`${step}/`) : here === `${step}/${phase}`) return;
        await onward();
      }
      throw new Error(`The meeting never came to ${step}; it is at ${await where()}.`);
    },
  };
};
