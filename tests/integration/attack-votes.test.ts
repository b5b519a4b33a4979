import { afterAll, beforeAll, expect, it } from "vitest";
import type { HomeView } from "../../src/protocol/api.ts";
import type { ServerMessage } from "../../src/protocol/messages.ts";
import type { PrintView } from "../../src/protocol/print.ts";
import { connectTab, type TabSocket } from "../support/tab-socket.ts";
import { type Bench, startBench } from "../support/try-out.ts";
import { did, goTo, processOf, stepWith } from "./attack-tools.ts";

/** Someone reads every frame and every answer, to find out who voted for what (SPEC V9). */
let bench: Bench;
let home: HomeView;
let meeting: string;
let kari: TabSocket;
let ola: TabSocket;
let ingrid: TabSocket;
let board: { readonly competence: string; readonly plan: string };

beforeAll(async () => {
  bench = await startBench();
  home = await bench.network();
  meeting = await bench.meeting(home, "startpakke");
  const come = async (person: "kari" | "ola" | "ingrid"): Promise<TabSocket> =>
    connectTab(bench.url, await bench.token(person), meeting);
  [kari, ola, ingrid] = [await come("kari"), await come("ola"), await come("ingrid")];
  await did(kari, { t: "do", command: { do: "start" } });
  await kari.until("process", () => processOf(kari).state === "running");
  board = { competence: stepWith(kari, "competence-board"), plan: stepWith(kari, "plan") };
});
afterAll(async () => {
  for (const tab of [kari, ola, ingrid]) tab.close();
  await bench.stop();
});

interface Counted {
  readonly notes?: readonly { readonly id: string; readonly marks: readonly string[] }[];
  readonly themes?: readonly { readonly id: string; readonly votes: readonly string[] }[];
}
const votersIn = (value: unknown): readonly (readonly string[])[] => {
  if (Array.isArray(value)) return value.flatMap(votersIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    (key === "marks" || key === "votes") && Array.isArray(inner)
      ? [inner as readonly string[]]
      : votersIn(inner),
  );
};
/** Everything that ever came over this tab's wire. */
const heardBy = (tab: TabSocket): readonly string[] =>
  tab.frames.flatMap((frame) => votersIn(JSON.parse(frame) as ServerMessage)).flat();
const seats = (): readonly string[] => [kari.seat, ola.seat, ingrid.seat];
const countIn = (tab: TabSocket, step: string): number =>
  votersIn(tab.parts.get(`board:${step}`)?.value).flat().length;

it("reads how many, and never who but oneself, in any frame of a board with marks", async () => {
  const step = board.competence;
  await goTo(kari, step, "use");
  const { categories } = await kari.until<{ categories: { id: string }[] }>(`board:${step}`, () => true);
  await did(kari, {
    t: "move",
    step,
    name: "put-for",
    payload: { seat: kari.seat, category: categories[0]?.id, text: "Kan lytte" },
  });
  await ola.until<Counted>(`board:${step}`, ({ notes }) => notes?.length === 1);
  const note = (ola.parts.get(`board:${step}`)?.value as Counted).notes?.[0]?.id;
  for (const tab of [ola, ingrid])
    await did(tab, { t: "move", step, name: "mark", payload: { note, on: true } });
  for (const tab of [kari, ola, ingrid])
    await tab.until<Counted>(`board:${step}`, ({ notes }) => notes?.[0]?.marks.length === 2);
  expect(heardBy(kari).filter((seat) => seats().includes(seat))).toEqual([]);
  expect(new Set(heardBy(ola).filter((seat) => seats().includes(seat)))).toEqual(new Set([ola.seat]));
});

it("nor of one with votes, in whatever order they came or were taken back", async () => {
  const step = board.plan;
  await goTo(kari, step, "themes");
  for (const text of ["Etikk", "Turnus"])
    await did(kari, { t: "move", step, name: "add-theme", payload: { text, help: "" } });
  await ingrid.until<Counted>(`board:${step}`, ({ themes }) => themes?.length === 2);
  const [first, second] = (ingrid.parts.get(`board:${step}`)?.value as Counted).themes ?? [];
  for (const [tab, id, on] of [
    [ola, first?.id, true],
    [ingrid, first?.id, true],
    [ola, first?.id, false],
    [ola, second?.id, true],
  ] as const)
    await did(tab, { t: "move", step, name: "vote", payload: { id, on } });
  await kari.until(`board:${step}`, () => countIn(kari, step) === 2);
  // Nor who brought a theme: the screen says how many, and not who.
  for (const { from } of (ola.parts.get(`board:${step}`)?.value as { themes: { from: string }[] }).themes)
    expect(seats()).not.toContain(from);
  expect(heardBy(kari).filter((seat) => seats().includes(seat))).toEqual([]);
  expect(heardBy(ingrid).filter((seat) => [kari.seat, ola.seat].includes(seat))).toEqual([]);
});

it("nor by looking as another, nor by coming anew", async () => {
  for (const step of Object.values(board))
    for (const seat of seats()) {
      const answer = await kari.ask({ t: "see-as", step, seat });
      const found = votersIn(answer).flat();
      expect(found.length).toBeGreaterThan(0);
      expect(found.filter((one) => seats().includes(one))).toEqual([]);
    }
  const again = await connectTab(bench.url, await bench.token("kari"), meeting);
  expect(heardBy(again).length).toBeGreaterThan(0);
  expect(heardBy(again).filter((seat) => seats().includes(seat))).toEqual([]);
  again.close();
});

it("nor from the own sheet's page or its paper", async () => {
  for (const step of Object.values(board)) {
    const own = (await bench.ask("kari", "GET", `/api/me/sheets/${meeting}/${step}`)).body;
    const asked = await bench.ask("kari", "POST", "/api/print", {
      what: { kind: "sheet", meeting, step },
      language: "nb",
    });
    const opened = await fetch(`${bench.url}/api/print/open`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(asked.body),
    });
    for (const seen of [own, (await opened.json()) as PrintView]) {
      expect(votersIn(seen).flat().length).toBeGreaterThan(0);
      expect(
        votersIn(seen)
          .flat()
          .filter((seat) => seats().includes(seat)),
      ).toEqual([]);
    }
  }
});

it("nor at home, where each adds and withdraws the own wish", async () => {
  await did(kari, { t: "do", command: { do: "end" } });
  await kari.until("process", () => processOf(kari).state === "ended");
  const path = `/api/networks/${home.network.id}`;
  const themes = async (person: "kari" | "ola") =>
    ((await bench.ask(person, "GET", path)).body as HomeView).outcomes.find(({ kind }) => kind === "themes")
      ?.content as Counted | undefined;
  const seen = await themes("kari");
  expect(seen?.themes?.map(({ votes }) => votes.length).toSorted()).toEqual([1, 1]);
  expect(seen?.themes?.flatMap(({ votes }) => votes).filter((seat) => seats().includes(seat))).toEqual([]);
  const wanted = seen?.themes?.[0]?.id;
  const voted = await bench.ask("kari", "POST", `${path}/themes`, { vote: wanted, on: true });
  expect(voted.status).toBe(200);
  expect(votersIn((voted.body as HomeView).outcomes).flat()).toContain(kari.seat);
  expect(votersIn((await bench.ask("ola", "GET", path)).body).flat()).not.toContain(kari.seat);
  expect((await themes("ola"))?.themes?.find(({ id }) => id === wanted)?.votes).toHaveLength(2);
});
