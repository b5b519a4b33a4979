import type { Frame, Page } from "playwright-core";
import type { SeatId } from "../../../src/core/ids.ts";
import { phaseOf, segmentOf, stepOf } from "../../../src/core/phases.ts";
import { focusOf } from "../../../src/core/turns.ts";
import { frameIn, resize } from "../access.ts";
import { type PlayedPhase, phasesWith } from "../played-steps.ts";
import type { Onlooker } from "../seen.ts";
import { openTour, type Tour } from "../tour.ts";
import { PATIENCE_MS } from "../walk.ts";
import type { FrameName } from "../world.ts";
import { type Keys, keysIn } from "./keys.ts";
import type { KeyScript, Part } from "./script.ts";

const patience = { timeout: PATIENCE_MS };

/** A part and the phase where it is played. */
interface Placed {
  readonly part: Part;
  readonly at: PlayedPhase;
}

/** The parts of a script, each with the first phase it fits. */
export const placedParts = ({ exercise, parts }: KeyScript): readonly Placed[] => {
  const phases = phasesWith(exercise);
  return parts.map((part) => {
    const at = phases.find((phase) => part.fits(phase));
    if (at === undefined) throw new Error(`No programme has a phase of ${exercise} where one ${part.does}.`);
    return { part, at };
  });
};

/** Parts one after the other in the same programme make one rehearsal. */
const sittings = (placed: readonly Placed[]): readonly (readonly Placed[])[] => {
  const made: Placed[][] = [];
  for (const each of placed) {
    const last = made.at(-1);
    if (last?.[0]?.at.programme === each.at.programme) last.push(each);
    else made.push([each]);
  }
  return made;
};

/** Plays a script: each part at its phase, in rehearsals that the onlooker leads. */
export const playByKeys = async (onlooker: Onlooker, script: KeyScript): Promise<void> => {
  const { world, network } = onlooker;
  for (const sitting of sittings(placedParts(script))) {
    const tour = await openTour(world, "kari", network, sitting[0]?.at.programme ?? "");
    try {
      await sit(onlooker, tour, sitting);
    } finally {
      await world.tryOut.server.store.deleteMeeting(tour.id);
    }
  }
};

const sit = async ({ world, page }: Onlooker, tour: Tour, parts: readonly Placed[]): Promise<void> => {
  const { runde } = world.tryOut.server;
  const me = (await tour.now()).seats.find(({ simulated }) => !simulated)?.id as SeatId;
  await tour.command({ do: "start" });
  const others = async (): Promise<void> => {
    for (let turns = 0; turns < 12 && (await runde.rehearsal.playOnce(tour.id)) > 0; turns++);
  };
  let panel: Frame | null = null;
  for (const { part, at } of parts) {
    await bring(tour, me, at);
    if (part.afterOthers === true) await others();
    if (part.myTurn !== undefined) await giveMe(tour, me, part.myTurn);
    panel ??= await panelOf(page, world.tryOut.url, tour);
    await panel.locator("h1", { hasText: at.step.title.nb }).waitFor(patience);
    await panel.locator(".panel-lead").waitFor(patience);
    await panel
      .locator(".k-loading")
      .first()
      .waitFor({ state: "hidden", ...patience });
    const keys = keysIn(page, panel);
    try {
      await keys.enter();
      if (await panel.locator(".k-primary:not(:disabled)").first().isVisible()) await keys.stopsToNext();
      const used = [keys];
      const stage = async (): Promise<Keys> => {
        const wall = await stageKeys(page, tour);
        used.push(wall);
        return wall;
      };
      await part.play({ keys, me, tour, others, stage });
      for (const each of used) await each.leaves();
    } catch (error) {
      const shown = (await panel.locator("body").innerText()).replaceAll(/\n+/gu, " / ");
      throw new Error(
        `${at.programme}, ${at.step.id}, ${at.phase.id}: one ${part.does}.\nThe panel shows ${shown}`,
        { cause: error },
      );
    }
  }
};

/** Brings a rehearsal to a phase; the question whether the time is enough is answered on the way. */
const bring = async (tour: Tour, me: SeatId, { step, phase }: PlayedPhase): Promise<void> => {
  const before = await tour.now();
  const index = (id: string | undefined): number => step.phases.findIndex((each) => each.id === id);
  if (stepOf(before)?.id !== step.id || index(phaseOf(before)?.id) > index(phase.id))
    await tour.command({ do: "jump", step: step.id });
  for (let moves = 0; moves < 8; moves++) {
    const now = await tour.now();
    if (now.position?.asksFit === true) {
      await tour.command({ do: "fit", choice: "end-later" });
      continue;
    }
    if (phaseOf(now)?.id === phase.id) return;
    if (phaseOf(now)?.hands === true && !now.hands.includes(me))
      await tour.command({ do: "hand", seat: me, up: true });
    await tour.command({ do: "go-on" });
  }
  throw new Error(`The rehearsal never comes to ${step.id}, ${phase.id}.`);
};

const giveMe = async (tour: Tour, me: SeatId, segment: true | string): Promise<void> => {
  for (let moves = 0; moves < 12; moves++) {
    const now = await tour.now();
    const mine = focusOf(now).includes(me);
    if (mine && (segment === true || segmentOf(now)?.id === segment)) return;
    await tour.command(mine ? { do: "give-word" } : { do: "give-word", to: me });
  }
  throw new Error(`The word never comes to me in ${String(segment)}.`);
};

/** Opens one of a meeting's frames in the meeting of the local Teams. */
const openFrame = async (page: Page, name: FrameName, tour: Tour): Promise<Frame> => {
  const frame = await frameIn(page, name);
  await frame.waitForURL(/view=/u);
  const url = new URL(frame.url());
  url.searchParams.set("meeting", tour.id);
  await frame.goto(url.href);
  await frame.locator("h1").waitFor(patience);
  return frame;
};

const panelOf = async (page: Page, teams: string, tour: Tour): Promise<Frame> => {
  if (!page.url().endsWith("#/meeting")) await page.goto(`${teams}/?as=kari#/meeting`);
  const stop = page.getByTestId("stop-sharing");
  await page.getByTestId("share-stage").or(stop).first().waitFor(patience);
  // The wall lies over the button.
  if (await stop.isVisible()) await stop.dispatchEvent("click");
  const panel = await openFrame(page, "runde-panel", tour);
  await resize(page, "runde-panel", 280, 700);
  return panel;
};

const stageKeys = async (page: Page, tour: Tour): Promise<Keys> => {
  const shared = page.getByTestId("stop-sharing");
  const known = page.frame({ name: "runde-stage" });
  if (known !== null && (await shared.isVisible()) && known.url().includes(tour.id))
    return keysIn(page, known);
  await page.getByTestId("share-stage").click(patience);
  const stage = await openFrame(page, "runde-stage", tour);
  await resize(page, "runde-stage", 1366, 768);
  const keys = keysIn(page, stage);
  // Everybody has found the table, so that the task has the wall.
  const seated = stage.getByRole("button", { name: "Alle har funnet bordet" });
  await keys.enter();
  if (await seated.isVisible()) await keys.press(seated);
  return keys;
};
