import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { HomeView } from "../../src/protocol/api.ts";
import type { PrintWhat } from "../../src/protocol/print.ts";
import { testStore } from "../support/database.ts";
import { ended, moveKey, prepare } from "../support/database-meeting.ts";
import { connectTab, type TabSocket } from "../support/tab-socket.ts";
import { type Bench, startBench } from "../support/try-out.ts";
import { did, goTo, processOf, stepWith } from "./attack-tools.ts";

/** What people are told of their own words, held against what happens to them. */

describe("a sheet of a meeting that is over", () => {
  it("K7 is gone on the day its owner was shown, and not before; one of a meeting that goes on stays", async () => {
    const { store } = await testStore();
    const [over, open] = [await prepare(store), await prepare(store)];
    for (const { meeting, seats } of [over, open])
      await store.sheetTurn(meeting, "s", seats[0]!, moveKey(seats[0]!), (turn) => {
        turn.put("mine");
        return Promise.resolve({ ok: true, seq: 0 });
      });
    await store.meetingTurn(over.meeting, null, (turn) => {
      turn.append([], ended(turn.meeting, turn.now));
      return Promise.resolve({ ok: true, seq: 0 });
    });
    const left = async ({ meeting, seats }: typeof over): Promise<number> => {
      await store.purge();
      return (await store.readSheets(meeting, seats[0]!)).size;
    };
    const day = 24 * 60 * 60_000;
    const year = (): number => new Date().setUTCFullYear(new Date().getUTCFullYear() + 1) - Date.now();
    await store.shiftClock(year() - day);
    expect([await left(over), await left(open)]).toEqual([1, 1]);
    await store.shiftClock(2 * day);
    expect([await left(over), await left(open)]).toEqual([0, 1]);
    expect(await store.endedSheets(over.people[0]!.id)).toEqual([]);
  });
});

describe("paper of what is deleted at closing", () => {
  let bench: Bench;
  let home: HomeView;
  let kari: TabSocket;
  let ola: TabSocket;

  beforeAll(async () => {
    bench = await startBench();
    home = await bench.network();
  });
  afterAll(() => bench.stop());

  const printed = async (what: PrintWhat): Promise<string> => {
    const asked = await bench.ask("ola", "POST", "/api/print", { what, language: "nb" });
    if (asked.status !== 200) return `refused ${String(asked.status)}`;
    const opened = await fetch(`${bench.url}/api/print/open`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(asked.body),
    });
    return opened.text();
  };
  const begin = async (programme: string, exercise: string, phase: string): Promise<string> => {
    const meeting = await bench.meeting(home, programme);
    [kari, ola] = [
      await connectTab(bench.url, await bench.token("kari"), meeting),
      await connectTab(bench.url, await bench.token("ola"), meeting),
    ];
    await did(kari, { t: "do", command: { do: "start" } });
    await kari.until("process", () => processOf(kari).state === "running");
    const step = stepWith(kari, exercise);
    await goTo(kari, step, phase);
    return step;
  };
  const end = async (): Promise<void> => {
    await did(kari, { t: "do", command: { do: "end" } });
    kari.close();
    ola.close();
  };

  it("D3 holds one's own notes, and neither case, title nor what one noted about others, in the page's own data either", async () => {
    const step = await begin("kollegaveiledning", "peer-coaching", "hands");
    const write = (field: string, text: string) =>
      did(ola, { t: "move", step, name: "write", payload: { field, text } });
    for (const field of ["title", "problem", "heard", "along"]) await write(field, `Hemmelig ${field}`);
    await did(ola, { t: "move", step, name: "show-title", payload: {} });
    await did(ola, {
      t: "move",
      step,
      name: "note",
      payload: { about: kari.seat, text: "Hemmelig notat" },
    });
    const page = await printed({ kind: "sheet", meeting: processOf(ola).id, step });
    for (const own of ["heard", "along"]) expect(page).toContain(`Hemmelig ${own}`);
    for (const gone of ["title", "problem", "notat"]) expect(page).not.toContain(`Hemmelig ${gone}`);
    await end();
  });
});
