import { afterEach, describe, expect, it } from "vitest";
import { createLog } from "../../src/server/log.ts";
import { readProgrammes } from "../../src/server/programme-files.ts";
import { wholeDatabase } from "../integration/attack-tools.ts";
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
import { type Bench, startBench } from "../support/try-out.ts";

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

let bench: Bench;
afterEach(() => bench.stop());

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
    bench = await startBench(createLog((line) => logged.push(line)));
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
