import { afterAll, beforeAll, expect, it } from "vitest";
import type { HomeView } from "../../src/protocol/api.ts";
import { type PrintView, PrintWhat } from "../../src/protocol/print.ts";
import { createLog } from "../../src/server/log.ts";
import { type Bench, startBench } from "../support/try-out.ts";
import { wholeDatabase } from "./attack-tools.ts";

/** Links to paper (SPEC D2): where their secrets are not, and whose rights they carry. */
let bench: Bench;
let home: HomeView;
let meeting: string;
const logged: string[] = [];

beforeAll(async () => {
  bench = await startBench(createLog((line) => logged.push(line)));
  home = await bench.network();
  meeting = await bench.meeting(home, "startpakke");
});
afterAll(async () => {
  await bench.stop();
});

const linkFor = async (person: "kari" | "ola", what: PrintWhat): Promise<string> => {
  const told = await bench.ask(person, "POST", "/api/print", { what, language: "en" });
  expect(told.status).toBe(200);
  return (told.body as { ticket: string }).ticket;
};
const open = async (body: unknown) => {
  const response = await fetch(`${bench.url}/api/print/open`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as PrintView & { reason?: string } };
};

it("lies in the database as its hash, and in no log", async () => {
  const ticket = await linkFor("kari", { kind: "goals" });
  expect(Object.values(await wholeDatabase(bench)).join("\n")).not.toContain(ticket);
  expect((await open({ ticket })).status).toBe(200);
  expect((await open({ ticket })).body.reason).toBe("link-used");
  expect(logged.join("\n")).not.toContain(ticket);
});

it("is answered in words whatever is sent", async () => {
  for (const body of [
    {},
    null,
    [],
    { ticket: 1 },
    { ticket: "x".repeat(65) },
    { ticket: "\u0000".repeat(30) },
  ])
    expect((await open(body)).body.reason).toBe("link-unknown");
});

it("is made for nothing that is not its maker's", async () => {
  const rehearsal = await bench.ask("kari", "POST", `/api/networks/${home.network.id}/meetings`, {
    programme: "kollegaveiledning",
    rehearsal: true,
    speed: 1,
  });
  const own = (rehearsal.body as { meeting: string }).meeting;
  await linkFor("kari", { kind: "running-agenda", meeting: own });
  for (const what of [
    { kind: "running-agenda", meeting: own },
    { kind: "sheet", meeting: own, step: "check-in" },
    { kind: "sheet", meeting, step: "no-such-step" },
    { kind: "sheet", meeting: "no-such-meeting", step: "check-in" },
    { kind: "agenda", network: "no-such-network", programme: "startpakke" },
    { kind: "form", network: home.network.id, programme: "startpakke", step: "nowhere" },
    { kind: "outcome", network: home.network.id, outcome: "contract" },
    { kind: "kept", id: "x" },
  ])
    expect((await bench.ask("ola", "POST", "/api/print", { what, language: "nb" })).status).toBeGreaterThan(
      400,
    );
  const strange = await bench.ask("ola", "POST", "/api/print", { what: { kind: "sheets" }, language: "nb" });
  expect(strange).toMatchObject({ status: 400, body: { reason: "malformed" } });
  expect(PrintWhat.safeParse({ kind: "goals", person: "kari" }).success).toBe(false);
});

it("goes with its maker", async () => {
  const ticket = await linkFor("ola", { kind: "goals" });
  expect((await bench.ask("ola", "DELETE", "/api/me")).status).toBe(200);
  expect(await open({ ticket })).toMatchObject({ status: 410, body: { reason: "link-unknown" } });
});
