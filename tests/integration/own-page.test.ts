import { afterAll, beforeAll, expect, it } from "vitest";
import type { PersonKey } from "../../infra/local/people.ts";
import { meetingId } from "../../src/core/ids.ts";
import type { Goal } from "../../src/core/kinds.ts";
import type { HomeView, KeptView, MeView } from "../../src/protocol/api.ts";
import { type Bench, startBench } from "../support/try-out.ts";
import { wholeDatabase } from "./attack-tools.ts";

/** What people have for themselves between meetings: changed, added, deleted, and reminded of, by themselves only (SPEC K6, L2). */
let bench: Bench;
let home: HomeView;
let meeting: string;

const DAY = 24 * 60 * 60_000;
const goal = (text: string, id = "g1"): Goal => ({
  id,
  direction: "more",
  text,
  situation: "",
  start: null,
  horizon: null,
  training: "",
});

beforeAll(async () => {
  bench = await startBench();
  home = await bench.network();
  meeting = await bench.meeting(home, "startpakke");
});
afterAll(() => bench.stop());

const keep = async (
  who: string,
  kind: "goal" | "homework",
  content: unknown,
  inMs?: number,
): Promise<void> => {
  const seat = home.members.find(({ name }) => name.startsWith(who))!.id;
  await bench.tryOut.server.store.meetingTurn(meetingId(meeting), null, (turn) => {
    const due = inMs === undefined ? {} : { dueAt: turn.now + inMs };
    turn.keep(seat, "any", { kind, content, ...due });
    return Promise.resolve({ ok: true, seq: 0 });
  });
};
const mine = async (person: PersonKey): Promise<MeView["kept"]> =>
  ((await bench.ask(person, "GET", "/api/me")).body as MeView).kept;
const only = async (person: PersonKey): Promise<KeptView> => {
  const [first, ...more] = await mine(person);
  expect(more).toEqual([]);
  return first!;
};
const change = (person: PersonKey, { id, version }: KeptView, content: unknown, remindOn: string | null) =>
  bench.ask(person, "POST", `/api/me/kept/${id}`, { version, content, remindOn });
const dayIn = async (days: number): Promise<string> =>
  new Date((await bench.tryOut.server.store.now()) + days * DAY).toISOString().slice(0, 10);

it("a goal kept in two meetings is shown once, in its latest words, and deleting it brings no older words back", async () => {
  await keep("Ola", "goal", goal("spørre én gang"));
  await bench.tryOut.server.store.shiftClock(1000);
  await keep("Ola", "goal", goal("spørre to ganger"));
  const shown = await only("ola");
  expect(shown.content).toMatchObject({ text: "spørre to ganger", state: null, note: "" });
  await bench.ask("ola", "DELETE", `/api/me/kept/${shown.id}`);
  expect(await mine("ola")).toEqual([]);
});

it("a goal is reworded and marked by its owner alone, over the version its owner saw, and lies sealed", async () => {
  await keep("Kari", "goal", goal("gå hjem Hemmelig-4711"));
  const before = await only("kari");
  const words = { ...goal("gå hjem kl. 16 Hemmelig-4712"), state: "done", note: "sitter Hemmelig-4713" };
  expect((await change("ingrid", before, words, null)).status).toBe(404);
  expect((await change("kari", before, words, null)).status).toBe(200);
  expect(await only("kari")).toMatchObject({ version: 2, content: words });
  // From a page that stood open meanwhile.
  const late = await change("kari", before, goal("noe annet"), null);
  expect(late).toMatchObject({ status: 409, body: { reason: "kept-changed" } });
  expect(await only("kari")).toMatchObject({ content: words });
  expect(Object.values(await wholeDatabase(bench)).join("\n")).not.toContain("Hemmelig");
});

it("nothing else than a goal's own words fits into it", async () => {
  const kept = await only("kari");
  for (const wrong of [null, "x", { ...goal("x"), extra: 1 }, goal("x", "another"), goal(""), { text: "x" }])
    expect((await change("kari", kept, wrong, null)).status).toBe(400);
  expect((await change("kari", kept, goal("x"), "2026-13-45")).status).toBe(400);
  expect(await only("kari")).toMatchObject({ version: kept.version });
});

it("homework takes the words written while it was fresh, and done", async () => {
  await keep("Samir", "homework", { id: "h", text: "Skriv litt.", remindOn: null });
  const kept = await only("samir");
  const content = { id: "h", text: "Skriv litt.", remindOn: null, wrote: "Det gikk bra.", done: true };
  const day = await dayIn(9);
  expect((await change("samir", kept, content, day)).status).toBe(200);
  expect(await only("samir")).toMatchObject({
    content: { ...content, remindOn: day },
    dueAt: Date.parse(`${day}T07:00:00Z`),
  });
});

it("a reminder that was turned off stays away, in the goal's older words too; one that was set comes", async () => {
  await keep("Anne", "goal", goal("først"), 2 * DAY);
  await bench.tryOut.server.store.shiftClock(1000);
  await keep("Anne", "goal", goal("så"), 2 * DAY);
  expect((await change("anne", await only("anne"), goal("så"), null)).status).toBe(200);
  await keep("Per", "goal", goal("minn meg"));
  expect((await change("per", await only("per"), goal("minn meg"), await dayIn(1))).status).toBe(200);
  await bench.tryOut.server.store.shiftClock(3 * DAY);
  const chat = (person: PersonKey) =>
    bench.tryOut.teams.teams
      .messages({ kind: "chat", with: person })
      .filter(({ from, cards }) => from === "runde" && JSON.stringify(cards).includes("Min side"));
  await expect.poll(() => chat("per").length, { timeout: 20_000 }).toBe(1);
  expect(chat("anne")).toEqual([]);
});

it("a goal written at home belongs to one of one's own networks", async () => {
  const { direction, text, situation, start, horizon, training } = goal("begynne med ros");
  const words = { direction, text, situation, start, horizon, training, state: null, note: "" };
  const add = (network: string) =>
    bench.ask("ola", "POST", "/api/me/goals", { network, goal: words, remindOn: null });
  expect((await add("another")).status).toBe(403);
  expect((await add(home.network.id)).status).toBe(200);
  expect(await only("ola")).toMatchObject({ version: 1, network: home.network.name, content: words });
  expect(await mine("ingrid")).toEqual([]);
});

it("the channel's language is changed at home by a member, and by nobody else", async () => {
  const path = `/api/networks/${home.network.id}/language`;
  expect((await bench.ask("ola", "POST", path, { language: "nn" })).body).toMatchObject({
    network: { language: "nn" },
  });
  expect((await bench.ask("ola", "POST", path, { language: "sv" })).status).toBe(400);
  const seat = home.members.find(({ name }) => name.startsWith("Per"))!.id;
  await bench.ask("ola", "POST", `/api/networks/${home.network.id}/members`, {
    add: [],
    guests: [],
    remove: [seat],
  });
  expect((await bench.ask("per", "POST", path, { language: "en" })).status).toBe(403);
  expect((await bench.ask("kari", "GET", `/api/networks/${home.network.id}`)).body).toMatchObject({
    network: { language: "nn" },
  });
});
