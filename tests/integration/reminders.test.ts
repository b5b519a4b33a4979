import { afterAll, beforeAll, expect, it, vi } from "vitest";
import type { PersonKey } from "../../infra/local/people.ts";
import { meetingId, type SeatId } from "../../src/core/ids.ts";
import type { HomeView } from "../../src/protocol/api.ts";
import { type Bench, startBench } from "../support/try-out.ts";
import { wholeDatabase } from "./attack-tools.ts";

/** Reminders as their owner gets them: in the own chat, once, and with nothing in them. */
let bench: Bench;
let home: HomeView;
let meeting: string;

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const secret = "Jeg skal spørre Hemmelig-4711";

beforeAll(async () => {
  bench = await startBench();
  home = await bench.network();
  meeting = await bench.meeting(home, "startpakke");
});
afterAll(() => bench.stop());

const seatOf = (initials: string): SeatId => {
  const found = home.members.find((member) => member.name.startsWith(initials));
  if (found === undefined) throw new Error(`${initials} is not a member`);
  return found.id;
};
const keep = async (who: string, inMs: number, kind: "goal" | "homework" = "goal"): Promise<void> => {
  await bench.tryOut.server.store.meetingTurn(meetingId(meeting), null, (turn) => {
    const dueAt = turn.now + inMs;
    turn.keep(seatOf(who), "any", { kind, content: { text: secret }, dueAt });
    return Promise.resolve({ ok: true, seq: 0 });
  });
};
const shift = (ms: number): Promise<void> => bench.tryOut.server.store.shiftClock(ms);
const chat = (person: PersonKey) =>
  bench.tryOut.teams.teams
    .messages({ kind: "chat", with: person })
    .filter(({ from, cards }) => from === "runde" && JSON.stringify(cards).includes("Åpne Min side"));
const reminded = (person: PersonKey, times: number): Promise<void> =>
  vi.waitFor(
    () => {
      expect(chat(person)).toHaveLength(times);
    },
    { timeout: 20_000, interval: 50 },
  );

it("K4 reach someone who has never written to Runde, in their own chat only, and say nothing of what was written", async () => {
  await keep("Ola", MINUTE);
  await keep("Ola", MINUTE + 1);
  await keep("Ola", MINUTE, "homework");
  await shift(2 * MINUTE);
  await reminded("ola", 2);
  const words = JSON.stringify(chat("ola"));
  expect(words).toContain("Min side");
  expect(words).not.toContain("Hemmelig");
  for (const person of ["kari", "ingrid", "samir", "anne", "per"] as const) expect(chat(person)).toEqual([]);
  expect(JSON.stringify(bench.tryOut.teams.teams.messages({ kind: "channel" }))).not.toContain("Min side");
  const rows = Object.values(await wholeDatabase(bench)).join("\n");
  expect(rows).not.toContain("Hemmelig");
});

it("K4 come once: a later one of another person's passes without a second", async () => {
  await keep("Ingrid", MINUTE);
  await shift(2 * MINUTE);
  await reminded("ingrid", 1);
  expect(chat("ola")).toHaveLength(2);
  await keep("Ola", DAY);
  await shift(DAY + MINUTE);
  await reminded("ola", 3);
  expect(chat("ingrid")).toHaveLength(1);
});

it("use the chat that someone has opened, in a conversation Runde remembers for those it knows", async () => {
  const { teams } = bench.tryOut.teams;
  await teams.say("anne", { kind: "chat", with: "anne" }, null, "hjelp", false, "nb-NO");
  const places = async (): Promise<string> => (await wholeDatabase(bench))["personal_place"] ?? "";
  expect((await places()).split("\n")).toHaveLength(3);
  await keep("Anne", MINUTE);
  await shift(2 * MINUTE);
  await reminded("anne", 1);
});

it("stop with the person", async () => {
  await keep("Ola", MINUTE);
  expect((await bench.ask("ola", "DELETE", "/api/me")).status).toBe(200);
  await keep("Ingrid", DAY);
  await shift(DAY + 2 * MINUTE);
  await reminded("ingrid", 2);
  expect(chat("ola")).toHaveLength(3);
  const found = await wholeDatabase(bench);
  expect((found["personal_place"] ?? "").split("\n")).toHaveLength(2);
});
