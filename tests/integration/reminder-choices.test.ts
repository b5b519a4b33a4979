import pg from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { PersonKey } from "../../infra/local/people.ts";
import { meetingId } from "../../src/core/ids.ts";
import type { HomeView, KeptView, MeView } from "../../src/protocol/api.ts";
import { type Bench, startBench } from "../support/try-out.ts";
import { wholeDatabase } from "./attack-tools.ts";

/** Whoever does not want to be reminded is not: at all, or of one thing, from my page or from the reminder itself (SPEC K8). */
let bench: Bench;
let home: HomeView;
let meeting: string;

const DAY = 24 * 60 * 60_000;

beforeAll(async () => {
  bench = await startBench();
  home = await bench.network();
  meeting = await bench.meeting(home, "startpakke");
});
afterAll(() => bench.stop());

const seatOf = (who: string) => home.members.find(({ name }) => name.startsWith(who))!.id;
const keep = async (
  who: string,
  id: string,
  inDays: number,
  kind: "goal" | "homework" = "goal",
): Promise<void> => {
  await bench.tryOut.server.store.meetingTurn(meetingId(meeting), null, (turn) => {
    const content =
      kind === "homework"
        ? { id, text: id, remindOn: null }
        : { id, direction: "more", text: id, situation: "", start: null, horizon: null, training: "" };
    turn.keep(seatOf(who), "any", { kind, content, dueAt: turn.now + inDays * DAY });
    return Promise.resolve({ ok: true, seq: 0 });
  });
};
const me = async (person: PersonKey): Promise<MeView> =>
  (await bench.ask(person, "GET", "/api/me")).body as MeView;
const keptOf = async (person: PersonKey, id: string): Promise<KeptView> =>
  (await me(person)).kept.find(({ content }) => (content as { id: string }).id === id)!;
const setReminders = (person: PersonKey, on: boolean) =>
  bench.ask(person, "POST", "/api/me/reminders", { on });
const shiftDays = (days: number) => bench.tryOut.server.store.shiftClock(days * DAY);
const chat = (person: PersonKey) =>
  bench.tryOut.teams.teams
    .messages({ kind: "chat", with: person })
    .filter(({ from, cards }) => from === "runde" && JSON.stringify(cards).includes("Min side"));
const reminded = (person: PersonKey, times: number) =>
  expect.poll(() => chat(person).length, { timeout: 20_000 }).toBe(times);

const query = async <Row extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<Row[]> => {
  const client = new pg.Client({ connectionString: bench.databaseUrl });
  await client.connect();
  try {
    return (await client.query<Row>(text, values)).rows;
  } finally {
    await client.end();
  }
};
/** Waits until everything that was to be told has been told, or was found not to be. */
const allTold = () =>
  expect
    .poll(
      async () => {
        const due = await query("select 1 from kept where due_at <= runde_now() and not reminded");
        const waiting = await query("select 1 from outbox where state = 'waiting'");
        return due.length + waiting.length;
      },
      { timeout: 20_000 },
    )
    .toBe(0);

it("all of one's own can be turned off and on again; nobody else notices, and nothing old comes afterwards", async () => {
  expect((await me("kari")).reminders).toBe(true);
  expect(await setReminders("kari", false)).toMatchObject({ status: 200, body: { reminders: false } });
  await keep("Kari", "a", 1);
  await keep("Samir", "a", 1);
  await shiftDays(2);
  await reminded("samir", 1);
  await allTold();
  expect(chat("kari")).toEqual([]);
  expect((await me("kari")).reminders).toBe(false);
  expect((await setReminders("kari", true)).status).toBe(200);
  await keep("Kari", "b", 1);
  await shiftDays(2);
  await reminded("kari", 1);
});

it("a reminder that was made before its owner said no is not sent", async () => {
  await keep("Per", "made", 1);
  expect((await setReminders("per", false)).status).toBe(200);
  // As if it had been waiting for Teams since before.
  const [row] = await query<{ person: string; day: string; network: string }>(
    `select person, network, to_char(due_at at time zone 'UTC', 'YYYY-MM-DD') as day from kept
     where person = (select person from seat where id = $1)`,
    [seatOf("Per")],
  );
  const { person = "", network = "", day = "" } = row ?? {};
  const effect = { kind: "personal", key: `${person}:goal:${day}`, network, person, about: "goal", day };
  await query("insert into outbox (key, effect) values ($1, $2)", [effect.key, JSON.stringify(effect)]);
  await allTold();
  expect(chat("per")).toEqual([]);
  expect((await setReminders("per", true)).status).toBe(200);
  await query("update outbox set state = 'waiting' where key = $1", [effect.key]);
  await reminded("per", 1);
});

it("one goal can be left out, also when a later meeting keeps it again; the others still come", async () => {
  await keep("Anne", "quiet", 2);
  const kept = await keptOf("anne", "quiet");
  expect(kept.quiet).toBe(false);
  const told = await bench.ask("anne", "POST", `/api/me/kept/${kept.id}/quiet`, { quiet: true });
  expect(told.status).toBe(200);
  await keep("Anne", "quiet", 1);
  expect((await keptOf("anne", "quiet")).quiet).toBe(true);
  await shiftDays(3);
  await allTold();
  expect(chat("anne")).toEqual([]);
  await keep("Anne", "other", 1);
  await shiftDays(2);
  await reminded("anne", 1);
});

it("whoever sets a new day wants to be reminded after all", async () => {
  const kept = await keptOf("anne", "quiet");
  const day = new Date((await bench.tryOut.server.store.now()) + 3 * DAY).toISOString().slice(0, 10);
  const change = { version: kept.version, content: kept.content, remindOn: day };
  expect((await bench.ask("anne", "POST", `/api/me/kept/${kept.id}`, change)).status).toBe(200);
  expect((await keptOf("anne", "quiet")).quiet).toBe(false);
  await shiftDays(4);
  await reminded("anne", 2);
});

it("what has been deleted meanwhile is not reminded of", async () => {
  await keep("Samir", "gone", 1);
  await bench.ask("samir", "DELETE", `/api/me/kept/${(await keptOf("samir", "gone")).id}`);
  await keep("Anne", "marker", 1);
  await shiftDays(2);
  await reminded("anne", 3);
  expect(chat("samir")).toHaveLength(1);
});

interface Button {
  readonly type: "Action.Execute";
  readonly verb: string;
  readonly data: Readonly<Record<string, string>>;
}
const buttonOn = (card: unknown, verb: string): Button =>
  (card as { actions: readonly Button[] }).actions.find((action) => action.verb === verb)!;

it("the reminder itself has both buttons; they reach only whoever presses, and only their own things", async () => {
  const { teams } = bench.tryOut.teams;
  await keep("Ingrid", "h", 1, "homework");
  await keep("Ola", "h", 1, "homework");
  await shiftDays(2);
  await reminded("ingrid", 1);
  await reminded("ola", 1);
  const message = chat("ingrid")[0]!;
  const quiet = buttonOn(message.cards[0], "quiet");
  const answer = await teams.press("ingrid", message.id, quiet, "manual", "nb-NO");
  expect(JSON.stringify(answer)).toContain("minner deg ikke på dette igjen");
  expect((await keptOf("ingrid", "h")).quiet).toBe(true);
  expect((await keptOf("ola", "h")).quiet).toBe(false);
  expect((await me("ingrid")).reminders).toBe(true);
  const all = chat("ola")[0]!;
  const off = await teams.press("ola", all.id, buttonOn(all.cards[0], "quiet-all"), "manual", "nb-NO");
  expect(JSON.stringify(off)).toContain("minner deg ikke på noe mer");
  expect((await me("ola")).reminders).toBe(false);
  expect((await me("ingrid")).reminders).toBe(true);
});

it("nothing that is sent in their place is taken for a wish", async () => {
  const kept = await keptOf("ola", "h");
  for (const body of [{}, { quiet: "yes" }, { quiet: true, person: "x" }])
    expect((await bench.ask("ola", "POST", `/api/me/kept/${kept.id}/quiet`, body)).status).toBe(400);
  expect((await bench.ask("kari", "POST", `/api/me/kept/${kept.id}/quiet`, { quiet: true })).status).toBe(
    404,
  );
  for (const body of [{}, { on: 1 }, { on: true, person: "x" }])
    expect((await bench.ask("ola", "POST", "/api/me/reminders", body)).status).toBe(400);
  expect(await me("ola")).toMatchObject({ reminders: false });
  expect((await keptOf("ola", "h")).quiet).toBe(false);
  const { teams } = bench.tryOut.teams;
  const card = chat("ola")[0]!;
  for (const data of [{}, { about: "sheet", day: "2026-01-01" }, { about: "goal", day: "i dag" }]) {
    const strange = { type: "Action.Execute" as const, verb: "quiet", data: { verb: "quiet", ...data } };
    expect((await teams.press("ola", card.id, strange, "manual", "nb-NO")).kind).not.toBe("refused");
  }
  expect((await keptOf("ola", "h")).quiet).toBe(false);
});

it("the choice goes with the person", async () => {
  expect((await bench.ask("ola", "DELETE", "/api/me")).status).toBe(200);
  const people = (await wholeDatabase(bench))["person"] ?? "";
  expect(people.split("\n")).toHaveLength(5);
  expect(people).not.toMatch(/,f\)$/mu);
});
