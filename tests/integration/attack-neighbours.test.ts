import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type PersonKey, personOf } from "../../infra/local/people.ts";
import { networkId, seatId } from "../../src/core/ids.ts";
import type { CatalogueView, HomeView } from "../../src/protocol/api.ts";
import type { PrintWhat } from "../../src/protocol/print.ts";
import { connectTab, type TabSocket } from "../support/tab-socket.ts";
import { type Bench, startBench } from "../support/try-out.ts";
import { did, goTo, processOf, stepWith } from "./attack-tools.ts";

/** Two networks in one installation: Per is in the other one only, Anne in both, and Samir has been taken off the list. */
let bench: Bench;
let ours: HomeView;
let theirs: HomeView;
let meeting: string;
let own: string;

const store = () => bench.tryOut.server.store;
const secret = "Hemmelig-nabo-4711";
const home = async (person: PersonKey, network: string) =>
  bench.ask(person, "GET", `/api/networks/${network}`);
const seatOf = (view: HomeView, person: PersonKey): string =>
  view.members.find(({ name }) => name === personOf(person).name)?.id ?? "";
const ticket = async (person: PersonKey, what: PrintWhat) =>
  bench.ask(person, "POST", "/api/print", { what, language: "nb" });
const opened = async (asked: { readonly body: unknown }) => {
  const response = await fetch(`${bench.url}/api/print/open`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(asked.body),
  });
  return { status: response.status, text: await response.text() };
};

beforeAll(async () => {
  bench = await startBench();
  ours = await bench.network();
  const removed = await bench.ask("kari", "POST", `/api/networks/${ours.network.id}/members`, {
    add: [],
    guests: [],
    remove: [seatOf(ours, "per")],
  });
  ours = removed.body as HomeView;
  const people = await Promise.all(
    (["per", "anne"] as const).map((key) => {
      const { tenantId: tenant, objectId: object, name } = personOf(key);
      return store().person({ tenant, object, name, guest: false });
    }),
  );
  const { network } = await store().makeNetwork({
    id: networkId(randomUUID()),
    version: 1,
    name: "Naboene",
    language: "nb",
    timeZone: "Europe/Oslo",
    createdAt: 1,
    home: {
      kind: "channel",
      conversation: "19:naboene@thread.tacv2",
      serviceUrl: "http://127.0.0.1:9/",
      tenant: personOf("per").tenantId,
    },
    members: people.map(({ id, name }) => ({
      seat: seatId(randomUUID()),
      person: id,
      name,
      joinedAt: 1,
    })),
  });
  theirs = (await home("per", network.id)).body as HomeView;
  expect(theirs.members).toHaveLength(2);
  const made = await bench.ask("kari", "POST", `/api/networks/${ours.network.id}/programmes`, {
    id: null,
    title: secret,
    minutes: 60,
    picks: [{ from: "startpakke", step: "check-in", minutes: 8 }],
  });
  own = (made.body as { id: string }).id;
  meeting = await bench.meeting(ours, "startpakke");
});
afterAll(() => bench.stop());

describe("a neighbour", () => {
  it("is refused at every door of the other network, and hears nothing of what is behind it", async () => {
    const path = `/api/networks/${ours.network.id}`;
    const draft = { id: null, title: "Nytt", minutes: 60, picks: [] };
    const doors: readonly (readonly [string, string, unknown?])[] = [
      ["GET", path],
      ["GET", `${path}/programmes`],
      ["POST", `${path}/programmes`, draft],
      ["POST", `${path}/programmes/import`, { text: "format: 1" }],
      ["GET", `${path}/programmes/${own}/file`],
      ["DELETE", `${path}/programmes/${own}`],
      ["GET", `${path}/contract`],
      ["GET", `${path}/newcomers`],
      ["GET", `${path}/papers/contract`],
      ["POST", `${path}/contract/accept`, { version: 1 }],
      ["POST", `${path}/themes`, { text: "Tema" }],
      ["POST", `${path}/members`, { add: [], guests: ["Per"], remove: [] }],
      ["POST", `${path}/language`, { language: "en" }],
      ["POST", `${path}/meetings`, { programme: "startpakke", rehearsal: true, speed: 1 }],
    ];
    // Every door there is, those that will be added too.
    const source = readFileSync(new URL("../../src/server/api-networks.ts", import.meta.url), "utf8");
    const routes = [...source.matchAll(/"(\/api\/networks\/:network[^"]*)"/gu)].map(([, route = ""]) =>
      route.replace(":network", ours.network.id).replace(/:\w+/gu, "[^/]+"),
    );
    expect(routes.length).toBeGreaterThan(10);
    for (const route of routes)
      expect([route, doors.some(([, tried]) => new RegExp(`^${route}$`, "u").test(tried))]).toEqual([
        route,
        true,
      ]);
    for (const [method, at, body] of doors) {
      const answer = await bench.ask("per", method, at, body);
      expect([method, at, answer.status, (answer.body as { reason?: string }).reason]).toEqual([
        method,
        at,
        403,
        "not-a-member",
      ]);
      expect(JSON.stringify(answer.body)).not.toContain(secret);
    }
    await expect(connectTab(bench.url, await bench.token("per"), meeting)).rejects.toThrow("not-a-member");
    for (const what of [
      { kind: "agenda", network: ours.network.id, programme: own },
      { kind: "form", network: ours.network.id, programme: own, step: "check-in" },
      { kind: "outcome", network: ours.network.id, outcome: "contract" },
      { kind: "running-agenda", meeting },
      { kind: "sheet", meeting, step: "check-in" },
    ] as const)
      expect((await ticket("per", what)).status).toBeGreaterThanOrEqual(400);
    const goal = {
      direction: "more",
      text: "x",
      situation: "",
      start: null,
      horizon: null,
      training: "",
      state: null,
      note: "",
    };
    const added = { network: ours.network.id, goal, remindOn: null };
    expect((await bench.ask("per", "POST", "/api/me/goals", added)).body).toMatchObject({
      reason: "not-a-member",
    });
  });

  it("makes nothing of its own out of another's programme, by whatever id, nor plays or prints it", async () => {
    const path = `/api/networks/${theirs.network.id}`;
    const save = (id: string | null, from: string) =>
      bench.ask("per", "POST", `${path}/programmes`, {
        id,
        title: "Mitt",
        minutes: 60,
        picks: [{ from, step: "check-in", minutes: 8 }],
      });
    expect((await save(null, own)).body).toMatchObject({ reason: "no-such-programme-step" });
    expect((await save(own, "startpakke")).body).toMatchObject({ reason: "no-such-programme" });
    for (const rehearsal of [true, false])
      expect(
        (await bench.ask("per", "POST", `${path}/meetings`, { programme: own, rehearsal, speed: 1 })).body,
      ).toMatchObject({ reason: "no-such-programme" });
    expect(
      (await ticket("per", { kind: "agenda", network: theirs.network.id, programme: own })).status,
    ).toBeGreaterThanOrEqual(400);
    await bench.ask("per", "DELETE", `${path}/programmes/${own}`);
    const left = (await bench.ask("kari", "GET", `/api/networks/${ours.network.id}/programmes`))
      .body as CatalogueView;
    expect(left.programmes.find(({ id }) => id === own)?.title).toEqual({
      nb: secret,
      nn: secret,
      en: secret,
    });
    expect(JSON.stringify((await home("per", theirs.network.id)).body)).not.toContain(secret);
  });
});

describe("a member of two networks", () => {
  let kari: TabSocket;
  let anne: TabSocket;

  it("carries what is theirs alone: on their own sheet in the other meeting, and on nobody's screen", async () => {
    kari = await connectTab(bench.url, await bench.token("kari"), meeting);
    anne = await connectTab(bench.url, await bench.token("anne"), meeting);
    await did(kari, { t: "do", command: { do: "start" } });
    await kari.until("process", () => processOf(kari).state === "running");
    const goal = {
      direction: "more",
      text: secret,
      situation: "",
      start: null,
      horizon: null,
      training: "",
      state: null,
      note: "",
    };
    const kept = await bench.ask("anne", "POST", "/api/me/goals", {
      network: ours.network.id,
      goal,
      remindOn: null,
    });
    expect(kept.status).toBe(200);
    const other = await bench.ask("per", "POST", `/api/networks/${theirs.network.id}/meetings`, {
      programme: "selvledelse",
      rehearsal: false,
      speed: 1,
    });
    const there = (other.body as { meeting: string }).meeting;
    const per = await connectTab(bench.url, await bench.token("per"), there);
    const both = await connectTab(bench.url, await bench.token("anne"), there);
    await did(per, { t: "do", command: { do: "start" } });
    await per.until("process", () => processOf(per).state === "running");
    const step = stepWith(per, "focus-rounds");
    await did(both, { t: "move", step, name: "take", payload: {} });
    await both.until(`sheet:${step}`, (sheet) => JSON.stringify(sheet).includes(secret));
    await did(per, { t: "move", step, name: "take", payload: {} });
    for (const tab of [per, kari]) expect(tab.frames.join("\n")).not.toContain(secret);
    for (const person of ["per", "kari"] as const)
      for (const network of [ours, theirs])
        expect(JSON.stringify((await home(person, network.network.id)).body)).not.toContain(
          `"text":"${secret}"`,
        );
    // Seats are of one network: what Anne sends in one meeting names nobody in the other.
    expect(both.seat).not.toBe(anne.seat);
    expect(await both.ask({ t: "do", command: { do: "ready", seat: anne.seat, ready: true } })).toMatchObject(
      { t: "no" },
    );
    expect(await both.ask({ t: "see-as", step, seat: kari.seat })).toMatchObject({ value: { board: null } });
    for (const tab of [per, both]) tab.close();
  });

  it("is told of each network what is its own", async () => {
    const seen = (await home("anne", theirs.network.id)).body as HomeView;
    expect(JSON.stringify(seen)).not.toContain(own);
    expect(seen.running?.meeting).not.toBe(meeting);
    kari.close();
    anne.close();
  });
});

describe("someone who was taken off the list", () => {
  it("opens no paper of the network with links from before, and all that is theirs", async () => {
    const samir = await connectTab(bench.url, await bench.token("samir"), meeting);
    const kari = await connectTab(bench.url, await bench.token("kari"), meeting);
    const step = stepWith(kari, "care-label");
    await goTo(kari, step, "alone");
    const before = {
      agenda: await ticket("samir", { kind: "agenda", network: ours.network.id, programme: own }),
      running: await ticket("samir", { kind: "running-agenda", meeting }),
      sheet: await ticket("samir", { kind: "sheet", meeting, step }),
      goals: await ticket("samir", { kind: "goals" }),
    };
    const out = await bench.ask("kari", "POST", `/api/networks/${ours.network.id}/members`, {
      add: [],
      guests: [],
      remove: [samir.seat],
    });
    expect(out.status).toBe(200);
    const heard = samir.frames.length;
    for (const message of [
      { t: "see-as", id: "a", step, seat: kari.seat },
      { t: "undo", id: "b", step, scope: "board" },
      { t: "do", id: "c", command: { do: "lead", seat: samir.seat } },
    ])
      samir.send(JSON.stringify(message));
    await samir.closed;
    expect(samir.frames.slice(heard).filter((frame) => !frame.includes('"t":"bye"'))).toEqual([]);
    expect(processOf(kari).facilitator).not.toBe(samir.seat);
    for (const asked of [before.agenda, before.running, before.sheet]) {
      const paper = await opened(asked);
      expect(paper.status).toBe(410);
      expect(paper.text).not.toContain(secret);
    }
    expect((await opened(before.goals)).status).toBe(200);
    expect((await ticket("samir", { kind: "running-agenda", meeting })).status).toBeGreaterThanOrEqual(400);
    kari.close();
  });
});

describe("someone with the same object id in another tenant", () => {
  it("is somebody else: no network, no sheet, no goal of the other's", async () => {
    const { objectId: object, name } = personOf("anne");
    const twin = await store().person({ tenant: personOf("per").tenantId, object, name, guest: true });
    const anne = await store().findPerson({ tenant: personOf("anne").tenantId, object });
    expect(personOf("per").tenantId).not.toBe(personOf("anne").tenantId);
    expect(twin.id).not.toBe(anne?.id);
    expect(await store().networksOf(twin.id)).toEqual([]);
    expect(await store().kept(twin.id)).toEqual([]);
    expect(await store().endedSheets(twin.id)).toEqual([]);
  });
});

describe("a reminder on its way while its owner deletes everything", () => {
  it("is sent to nobody, and leaves no place to send to", async () => {
    const anne = await store().findPerson({
      tenant: personOf("anne").tenantId,
      object: personOf("anne").objectId,
    });
    if (anne === null) throw new Error("Anne is not known");
    expect(await store().reach(anne.id)).not.toBeNull();
    expect((await bench.ask("anne", "DELETE", "/api/me")).status).toBe(200);
    await store().rememberPersonal(anne.id, {
      kind: "personal",
      conversation: "a:late",
      serviceUrl: "http://127.0.0.1:9/",
      tenant: personOf("anne").tenantId,
    });
    expect(await store().reach(anne.id)).toBeNull();
  });
});

describe("one person with tabs without end", () => {
  it("S7 is let in with twenty, and the others notice nothing", async () => {
    const kari = await connectTab(bench.url, await bench.token("kari"), meeting);
    const token = await bench.token("ola");
    const tries = await Promise.allSettled(
      Array.from({ length: 40 }, () => connectTab(bench.url, token, meeting)),
    );
    const open = tries.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
    expect(open).toHaveLength(20);
    for (const one of tries) if (one.status === "rejected") expect(String(one.reason)).toContain("busy");
    for (const tab of open)
      for (let sent = 0; sent < 100; sent++) tab.send(JSON.stringify({ t: "ping", c: sent }));
    const began = performance.now();
    await did(kari, { t: "do", command: { do: "hold" } });
    expect(performance.now() - began).toBeLessThan(3000);
    for (const tab of open) tab.close();
    kari.close();
  });
});
