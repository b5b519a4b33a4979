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

it("is not needed by a member to read what the network has agreed on, and nobody else reads it", async () => {
  const rules = {
    rules: [{ id: "r", text: "Vi lytter ferdig.", version: 1, from: ["Hemmelig-4711"], adoptedAt: 1 }],
  };
  await bench.tryOut.server.store.changeOutcome(home.network.id, "ground-rules", () => rules);
  const at = (kind: string): string => `/api/networks/${home.network.id}/papers/${kind}`;
  const read = await bench.ask("ola", "GET", at("ground-rules"));
  expect(read.status).toBe(200);
  expect(JSON.stringify(read.body)).toContain("Vi lytter ferdig.");
  // What it came from is on no paper.
  expect(JSON.stringify(read.body)).not.toContain("Hemmelig");
  for (const kind of ["risks", "quote", "roles", "__proto__", "%00", "ground-rules%2F.."])
    expect((await bench.ask("ola", "GET", at(kind))).status, kind).toBeGreaterThanOrEqual(400);
  expect((await fetch(`${bench.url}${at("ground-rules")}`)).status).toBe(401);
  const per = home.members.find(({ name }) => name.startsWith("Per"))?.id;
  const change = { add: [], guests: [], remove: [per] };
  expect((await bench.ask("kari", "POST", `/api/networks/${home.network.id}/members`, change)).status).toBe(
    200,
  );
  expect(await bench.ask("per", "GET", at("ground-rules"))).toMatchObject({
    status: 403,
    body: { reason: "not-a-member" },
  });
  expect((await bench.ask("kari", "GET", "/api/networks/no-such/papers/contract")).status).toBe(404);
});

it("is offered at home for what can be read, and for nothing that is empty again", async () => {
  const { store } = bench.tryOut.server;
  await store.changeOutcome(home.network.id, "poster", () => ({ title: null, sections: [], lines: [] }));
  await store.changeOutcome(home.network.id, "vision", () => "in a shape nobody knows any more");
  const { body } = await bench.ask("ola", "GET", `/api/networks/${home.network.id}`);
  const { papers, outcomes } = body as HomeView;
  expect(outcomes.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["poster", "vision"]));
  expect(papers).toEqual(["ground-rules"]);
  for (const kind of papers)
    expect((await bench.ask("ola", "GET", `/api/networks/${home.network.id}/papers/${kind}`)).status).toBe(
      200,
    );
});

it("goes with its maker", async () => {
  const ticket = await linkFor("ola", { kind: "goals" });
  expect((await bench.ask("ola", "DELETE", "/api/me")).status).toBe(200);
  expect(await open({ ticket })).toMatchObject({ status: 410, body: { reason: "link-unknown" } });
});
