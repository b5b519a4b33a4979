import { afterAll, beforeAll, expect, it } from "vitest";
import { promptsOf } from "../../src/exercises/care-label/state.ts";
import type { HomeView } from "../../src/protocol/api.ts";
import type { AgendaPart, ProcessPart } from "../../src/protocol/messages.ts";
import { connectTab, moveId, type TabSocket } from "../support/tab-socket.ts";
import { type Bench, startBench } from "../support/try-out.ts";

let bench: Bench;
let home: HomeView;
let meeting: string;
let kari: TabSocket;
let ola: TabSocket;

beforeAll(async () => {
  bench = await startBench();
  home = await bench.network();
  meeting = await bench.meeting(home, "startpakke");
  kari = await connectTab(bench.url, await bench.token("kari"), meeting);
  ola = await connectTab(bench.url, await bench.token("ola"), meeting);
});
afterAll(async () => {
  kari.close();
  ola.close();
  await bench.stop();
});

const stepNow = (tab: TabSocket): string => {
  const process = tab.parts.get("process")?.value as ProcessPart;
  const agenda = tab.parts.get("agenda")?.value as { steps: { id: string }[] };
  return agenda.steps[process.position?.step ?? -1]?.id ?? "";
};

it("makes a network of the roster, with everyone a member and nobody else's names", () => {
  expect(home.members.map(({ name }) => name.split(" ")[0]).sort()).toEqual([
    "Anne",
    "Ingrid",
    "Kari",
    "Ola",
    "Per",
    "Samir",
  ]);
});

it("a second start offers the meeting that runs (one runs at a time)", async () => {
  const again = await bench.ask("ola", "POST", `/api/networks/${home.network.id}/meetings`, {
    programme: "kollegaveiledning",
    rehearsal: false,
    speed: 1,
  });
  expect(again.body).toMatchObject({ meeting, opened: false });
});

it("those who open the tab are present, and whoever presses Start leads", async () => {
  await kari.until<ProcessPart>(
    "process",
    ({ seats }) => seats.filter(({ presence }) => presence === "present").length === 2,
  );
  expect((await kari.ask({ t: "do", command: { do: "start" } })).t).toBe("ack");
  const process = await ola.until<ProcessPart>("process", ({ state }) => state === "running");
  expect(process.facilitator).toBe(kari.seat);
  expect(process.clock).not.toBeNull();
});

it("answers a command of someone who does not lead with a reason and a text (SPEC R1)", async () => {
  const answer = await ola.ask({ t: "do", command: { do: "go-on" } });
  expect(answer).toMatchObject({ t: "no", reason: "only-facilitator" });
  expect("text" in answer && answer.text.length).toBeGreaterThan(10);
});

it("keeps what I write on my sheet out of every frame that another is sent (SPEC V1)", async () => {
  const exerciseNow = (): string =>
    (kari.parts.get("agenda")?.value as AgendaPart).steps.find(({ id }) => id === stepNow(kari))?.exercise ??
    "";
  while (exerciseNow() !== "care-label") {
    const before = (kari.parts.get("process")?.value as ProcessPart).clockVersion;
    const all = (kari.parts.get("process")?.value as ProcessPart).position;
    expect((await kari.ask({ t: "do", command: { do: "go-on" } })).t).toBe("ack");
    await kari.until<ProcessPart>(
      "process",
      ({ clockVersion, position }) => clockVersion !== before || position?.step !== all?.step,
    );
  }
  const marker = "Hemmelig-4711";
  const step = stepNow(kari);
  const board = JSON.stringify(kari.parts.get(`board:${step}`));
  expect((await ola.ask({ t: "move", step, name: "write", payload: writeMove(marker) })).t).toBe("ack");
  await ola.until(`sheet:${step}`, (sheet) => JSON.stringify(sheet).includes(marker));
  // A public change made after it: whatever the private one left behind would have come by now.
  await ola.ask({ t: "do", command: { do: "hold" } });
  await kari.until<ProcessPart>("process", ({ clock }) => clock?.heldSince !== null);
  expect(kari.frames.join("\n")).not.toContain(marker);
  expect(JSON.stringify(kari.parts.get(`board:${step}`))).toBe(board);
  const seen = await kari.ask({ t: "see-as", step, seat: ola.seat });
  expect(JSON.stringify(seen)).not.toContain(marker);
});

it("applies a move once, however often it is sent (SPEC S3)", async () => {
  const id = moveId();
  const first = await kari.ask({ t: "do", id, command: { do: "extend", minutes: 5 } });
  const length = (await kari.until<ProcessPart>("process", ({ clock }) => clock?.lengthMs === 8 * 60_000))
    .clock?.lengthMs;
  const second = await kari.ask({ t: "do", id, command: { do: "extend", minutes: 5 } });
  expect(second).toEqual(first);
  await kari.ask({ t: "do", command: { do: "resume" } });
  const now = await kari.until<ProcessPart>("process", ({ clock }) => clock?.heldSince === null);
  expect(now.clock?.lengthMs).toBe(length);
});

it("sends one who comes back only what is newer (SPEC S2)", async () => {
  const [now] = [kari.parts.get("process")?.version ?? 0];
  await ola.until("process", () => (ola.parts.get("process")?.version ?? 0) >= now);
  const have = Object.fromEntries([...ola.parts].map(([key, { version }]) => [key, version]));
  const back = await connectTab(bench.url, await bench.token("ola"), meeting, have);
  expect([...back.parts.keys()]).toEqual([]);
  back.close();
});

it("answers nonsense on the socket and lives", async () => {
  kari.send("{");
  kari.send(JSON.stringify({ t: "do", id: "x", command: { do: "fly" } }));
  expect(await kari.ask({ t: "move", step: "nowhere", name: "write", payload: {} })).toMatchObject({
    t: "no",
    reason: "no-such-step",
  });
  expect(await kari.ask({ t: "move", step: stepNow(kari), name: "__proto__", payload: {} })).toMatchObject({
    t: "no",
    reason: "unknown-move",
  });
});

it("turns away a token of nobody, and someone who is not a member", async () => {
  await expect(connectTab(bench.url, "not.a.token", meeting)).rejects.toThrow("signed-out");
  const without = await bench.ask("kari", "POST", `/api/networks/${home.network.id}/members`, {
    add: [],
    guests: [],
    remove: [home.members.find(({ name }) => name.startsWith("Per"))?.id],
  });
  expect(without.status).toBe(200);
  await expect(connectTab(bench.url, await bench.token("per"), meeting)).rejects.toThrow("not-a-member");
});

const writeMove = (text: string): unknown => ({ line: promptsOf({})[0]?.id, text });
