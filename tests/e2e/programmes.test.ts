import type { Frame } from "playwright-core";
import { afterEach, describe, expect, it } from "vitest";
import type { TableValue } from "../../src/protocol/messages.ts";
import { createLog } from "../../src/server/log.ts";
import { readProgrammes } from "../../src/server/programme-files.ts";
import { wholeDatabase } from "../integration/attack-tools.ts";
import { frameIn } from "../support/access.ts";
import {
  expectNothingElseStored,
  expectOutcomesAtHome,
  expectOwnThings,
  expectTakenOver,
  expectWellPlayed,
} from "../support/afterwards.ts";
import { makeCompany } from "../support/company.ts";
import { marksIn } from "../support/marks.ts";
import { type Place, playMeeting } from "../support/play.ts";
import { startBench } from "../support/try-out.ts";
import { eventually, PATIENCE_MS } from "../support/walk.ts";
import { startWorld } from "../support/world.ts";

/** Every programme is played to check-out by as many as it is meant for; after each step all that everybody can see is looked through. */

/** How many play each programme; those not named here are played by six. */
const people: Readonly<Record<string, readonly number[]>> = {
  startpakke: [6],
  kollegaveiledning: [3, 6],
  selvledelse: [6],
  // Four tables of five.
  "samling-relasjoner": [20],
};
const programmes = (await readProgrammes()).all;
const plays = programmes.flatMap(({ id }) => (people[id] ?? [6]).map((count) => [id, count] as const));

let running: { readonly stop: () => Promise<void> } | null = null;
afterEach(async () => {
  await running?.stop();
  running = null;
});

/** Where people sit at tables in two phases on end, one of them is moved to another table in between. */
const movesOne = () => {
  let isMoved = false;
  return async ({ step, phase, meeting, players, lead }: Place): Promise<void> => {
    const [table, other] = meeting.position?.tables ?? [];
    const seated = step.phases.filter(({ form }) => form === "groups");
    if (isMoved || table === undefined || other === undefined || seated.length < 2) return;
    if (seated[0]?.id !== phase) return;
    const moved = players.find(({ seat }) => table.seats.includes(seat) && seat !== meeting.facilitator);
    if (moved === undefined) return;
    isMoved = true;
    await lead({ do: "seat-at", seat: moved.seat, table: other.id });
  };
};

describe.each(plays)("%s, played by %i", (programme, count) => {
  it("comes to check-out, and nobody sees anything that is not theirs to see", async () => {
    const logged: string[] = [];
    const bench = await startBench(createLog((line) => logged.push(line)));
    running = bench;
    const company = await makeCompany(bench.tryOut, count);
    const played = await playMeeting(company, { programme, onPlace: movesOne() });
    expectWellPlayed(played);
    expect(logged.flatMap((line) => [...marksIn(line)])).toEqual([]);
    await expectOutcomesAtHome(company, played);
    await expectOwnThings(played);
    const taken = expectTakenOver(played);
    if (programme === "selvledelse")
      for (const step of ["observation", "symbols", "what-now", "friends"])
        expect([step, (taken[step] ?? 0) > 0]).toEqual([step, true]);
    expectNothingElseStored(played, await wholeDatabase(bench));
    played.close();
  });
});

/** Everything a screen holds, what stands in its fields too. */
const allOn = (frame: Frame): Promise<string> =>
  frame.evaluate(() =>
    [
      document.documentElement.outerHTML,
      ...[...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("input, textarea")].map(
        ({ value }) => value,
      ),
    ].join("\n"),
  );

it("selvledelse, played by 3, is followed by a stage and a side panel, whose owner shares a picture at her table", async () => {
  const patience = { timeout: PATIENCE_MS };
  const world = await startWorld();
  running = world;
  const company = await makeCompany(world.tryOut, 3);
  let screens: { readonly panel: Frame; readonly stage: Frame } | null = null;
  let shared = false;
  const open = async () => {
    const page = await world.page("kari", "#/meeting");
    await page.getByTestId("share-stage").click(patience);
    return { panel: await frameIn(page, "runde-panel"), stage: await frameIn(page, "runde-stage") };
  };
  const shares = async (panel: Frame, { players, step }: Place): Promise<void> => {
    const [kari, ...others] = players;
    await panel
      .getByRole("button", { name: /^Del bildet/ })
      .first()
      .click(patience);
    const picturesAt = ({ tab }: (typeof players)[number]) =>
      (
        tab.parts.get(`table:${step.id}`)?.value as TableValue & {
          readonly content: { readonly pictures: readonly { readonly by: string }[] };
        }
      ).content.pictures.map(({ by }) => by);
    for (const other of others)
      await eventually(
        () => Promise.resolve(picturesAt(other)),
        (by) => by.includes(kari?.seat ?? ""),
      );
    // What the others have put on the table stands on her screen.
    const theirs = marksIn(others.map(({ tab }) => tab.parts.get(`table:${step.id}`)?.value));
    expect(theirs.size).toBeGreaterThan(0);
    await eventually(
      async () => {
        const here = marksIn(await allOn(panel));
        return [...theirs].filter((mark) => !here.has(mark));
      },
      (missing) => missing.length === 0,
    );
    shared = true;
  };
  const played = await playMeeting(company, {
    programme: "selvledelse",
    rests: ({ guest }, step, phase) => guest.key === "kari" && step === "spheres" && phase === "pairs",
    onPlace: async (place) => {
      screens ??= await open();
      const { panel, stage } = screens;
      const [kari] = place.players;
      for (const frame of [panel, stage])
        await frame.locator("h1", { hasText: place.step.title.nb }).first().waitFor(patience);
      if (place.step.id === "spheres" && place.phase === "pairs") await shares(panel, place);
      place.look("the stage", await allOn(stage), null);
      place.look("the side panel of Kari", await allOn(panel), kari?.seat ?? null);
    },
  });
  expectWellPlayed(played);
  expect(shared).toBe(true);
  expectTakenOver(played);
  await expectOwnThings(played);
  played.close();
  expect(world.complaints.filter((text) => !/ERR_NAME_NOT_RESOLVED|wake-lock/.test(text))).toEqual([]);
});
