import { afterAll, beforeAll, expect, it } from "vitest";
import { seatId } from "../../src/core/ids.ts";
import { Sheet } from "../../src/exercises/ground-rules/state.ts";
import { Board as PlanBoard } from "../../src/exercises/plan/state.ts";
import type { HomeView } from "../../src/protocol/api.ts";
import type { ProcessPart } from "../../src/protocol/messages.ts";
import { connectTab, moveId, type TabSocket } from "../support/tab-socket.ts";
import { type Bench, startBench } from "../support/try-out.ts";
import { agendaOf, did, goTo, processOf, stepWith } from "./attack-tools.ts";

/** Moves that meet at the same moment: what was acknowledged is there afterwards, what was refused is not. */
let bench: Bench;
let home: HomeView;
let tabs: TabSocket[] = [];
const persons = ["kari", "ola", "ingrid", "samir"] as const;

beforeAll(async () => {
  bench = await startBench();
  home = await bench.network();
});
afterAll(async () => {
  for (const tab of tabs) tab.close();
  await bench.stop();
});

const open = async (programme: string): Promise<readonly TabSocket[]> => {
  for (const tab of tabs) tab.close();
  const meeting = await bench.meeting(home, programme);
  tabs = [];
  for (const person of persons) tabs.push(await connectTab(bench.url, await bench.token(person), meeting));
  await did(lead(), { t: "do", command: { do: "start" } });
  await lead().until<ProcessPart>("process", ({ state }) => state === "running");
  return tabs;
};
const lead = (): TabSocket => {
  const [first] = tabs;
  if (first === undefined) throw new Error("nobody is here");
  return first;
};

it("what the focus person wrote as the meeting ended is kept if it was acknowledged, and refused otherwise", async () => {
  for (let round = 0; round < 6; round++) {
    const [kari, ola] = await open("kollegaveiledning");
    if (kari === undefined || ola === undefined) throw new Error("nobody is here");
    const step = stepWith(kari, "peer-coaching");
    await goTo(kari, step, "hands");
    await did(ola, { t: "do", command: { do: "hand", seat: ola.seat, up: true } });
    await goTo(kari, step, "cycle");
    const text = `Dette tar jeg med ${String(round)}`;
    const ending = kari.ask({ t: "do", id: moveId(), command: { do: "end" } });
    // The first word on this sheet: there is no row yet by which the two could meet.
    const written = await ola.ask({
      t: "move",
      id: moveId(),
      step,
      name: "write",
      payload: { field: "along", text },
    });
    expect(await ending).toMatchObject({ t: "ack" });
    const mine = JSON.stringify((await bench.ask("ola", "GET", "/api/me")).body);
    if (written.t === "no") expect(written.reason).toBe("meeting-ended");
    expect([round, mine.includes(text)]).toEqual([round, written.t === "ack"]);
  }
});

it("what was laid ready as the phase turned is on the board or still on its owner's sheet, once", async () => {
  const [kari] = await open("startpakke");
  if (kari === undefined) throw new Error("nobody is here");
  const step = stepWith(kari, "ground-rules");
  await goTo(kari, step, "alone");
  const texts = await Promise.all(
    tabs.map(async (tab, index) => {
      const text = `Regel nummer ${String(index)}`;
      await did(tab, { t: "move", step, name: "add", payload: { text } });
      return text;
    }),
  );
  const staging = tabs.map(async (tab) => {
    const sheet = await tab.until<{ suggestions: { id: string }[] }>(
      `sheet:${step}`,
      ({ suggestions }) => suggestions.length === 1,
    );
    return tab.ask({
      t: "move",
      id: moveId(),
      step,
      name: "stage",
      payload: { suggestion: sheet.suggestions[0]?.id, staged: true },
    });
  });
  await staging[0];
  const moved = kari.ask({ t: "do", id: moveId(), command: { do: "go-on" } });
  expect((await Promise.all([moved, ...staging])).map(({ t }) => t)).toEqual([
    "ack",
    "ack",
    "ack",
    "ack",
    "ack",
  ]);
  const store = bench.tryOut.server.store;
  const read = await store.readMeeting(processOf(kari).id);
  const { rules } = read?.boards.get(step)?.content as { rules: { text: string }[] };
  for (const [index, tab] of tabs.entries()) {
    const sheets = await store.readSheets(processOf(kari).id, tab.seat as never);
    const { suggestions } = sheets.get(step)?.content as { suggestions: { text: string; state: string }[] };
    const onBoard = rules.filter(({ text }) => text === texts[index]).length;
    expect([index, onBoard]).toEqual([index, suggestions[0]?.state === "laid" ? 1 : 0]);
    expect(["laid", "staged"]).toContain(suggestions[0]?.state);
  }
});

it("two who change the same board at once both find their change there; taking back takes one's own only", async () => {
  const [kari, ola, ingrid] = tabs;
  if (kari === undefined || ola === undefined || ingrid === undefined) throw new Error("nobody is here");
  const step = stepWith(kari, "plan");
  const themes =
    agendaOf(kari)
      .steps.find(({ id }) => id === step)
      ?.phases.at(-1)?.id ?? "";
  await goTo(kari, step, themes);
  const add = (tab: TabSocket, text: string) =>
    tab.ask({ t: "move", id: moveId(), step, name: "add-theme", payload: { text, help: "" } });
  const answers = await Promise.all([add(ola, "Sykefravær"), add(ingrid, "Budsjett"), add(ola, "Innkjøp")]);
  expect(answers.map(({ t }) => t)).toEqual(["ack", "ack", "ack"]);
  const board = async (): Promise<string> =>
    JSON.stringify(
      (await bench.tryOut.server.store.readMeeting(processOf(kari).id))?.boards.get(step)?.content,
    );
  for (const text of ["Sykefravær", "Budsjett", "Innkjøp"]) expect(await board()).toContain(text);
  const undone = await Promise.all(
    [ola, ingrid, kari].map((tab) => tab.ask({ t: "undo", id: moveId(), step, scope: "board" })),
  );
  expect(undone.filter(({ t }) => t === "ack")).toHaveLength(1);
  const left = await board();
  expect(["Sykefravær", "Budsjett", "Innkjøp"].filter((text) => left.includes(text))).toHaveLength(2);
});

it("taking back brings back what stood there before, on one's own sheet and on the board, for everyone (SPEC U2)", async () => {
  const [kari, ola] = tabs;
  if (kari === undefined || ola === undefined) throw new Error("nobody is here");
  const rules = stepWith(kari, "ground-rules");
  const texts = async (): Promise<readonly string[]> => {
    const sheets = await bench.tryOut.server.store.readSheets(processOf(kari).id, seatId(ola.seat));
    return Sheet.parse(sheets.get(rules)?.content).suggestions.map(({ text }) => text);
  };
  const before = await texts();
  await did(ola, { t: "move", step: rules, name: "add", payload: { text: "Vi ringer ikke i møtet" } });
  expect(await texts()).toEqual([...before, "Vi ringer ikke i møtet"]);
  await did(ola, { t: "undo", step: rules, scope: "sheet" });
  expect(await texts()).toEqual(before);
  const plan = stepWith(kari, "plan");
  const board = async (): Promise<unknown> =>
    PlanBoard.parse(
      (await bench.tryOut.server.store.readMeeting(processOf(kari).id))?.boards.get(plan)?.content,
    ).themes;
  const themes = await board();
  await did(ola, { t: "move", step: plan, name: "add-theme", payload: { text: "Omstilling", help: "" } });
  await kari.until(`board:${plan}`, (value) => JSON.stringify(value).includes("Omstilling"));
  await did(ola, { t: "undo", step: plan, scope: "board" });
  await kari.until(`board:${plan}`, (value) => !JSON.stringify(value).includes("Omstilling"));
  expect(await board()).toEqual(themes);
});
