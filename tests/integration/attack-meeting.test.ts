import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PersonKey } from "../../infra/local/people.ts";
import { Config, promptsOf } from "../../src/exercises/care-label/state.ts";
import type { HomeView } from "../../src/protocol/api.ts";
import { CLOSE_NOT_MEMBER, type ProcessPart } from "../../src/protocol/messages.ts";
import { connectTab, moveId, type TabSocket } from "../support/tab-socket.ts";
import { type Bench, startBench } from "../support/try-out.ts";
import { did, goTo, isAlive, processOf, stepWith } from "./attack-tools.ts";

/** People who are let in, and try what is not theirs to do. */
let bench: Bench;
let home: HomeView;
let meeting: string;
let kari: TabSocket;
let ola: TabSocket;
let ingrid: TabSocket;

const come = async (person: PersonKey): Promise<TabSocket> =>
  connectTab(bench.url, await bench.token(person), meeting);

beforeAll(async () => {
  bench = await startBench();
  home = await bench.network();
  meeting = await bench.meeting(home, "startpakke");
  [kari, ola, ingrid] = [await come("kari"), await come("ola"), await come("ingrid")];
  await did(kari, { t: "do", command: { do: "start" } });
  await ola.until<ProcessPart>("process", ({ state }) => state === "running");
});
afterAll(async () => {
  for (const tab of [kari, ola, ingrid]) tab.close();
  await bench.stop();
});

const refusedOf = async (tab: TabSocket, message: Record<string, unknown>): Promise<string> => {
  const answer = await tab.ask({ ...message, id: moveId() });
  if (answer.t !== "no") return answer.t;
  expect(answer.text.length).toBeGreaterThan(15);
  return answer.reason;
};
const process_ = async (): Promise<ProcessPart> => {
  const read = await bench.tryOut.server.store.readMeeting(processOf(kari).id);
  if (read === null) throw new Error("the meeting is gone");
  return read.meeting as unknown as ProcessPart;
};

describe("another's seat", () => {
  it("cannot be made ready, moved away, put on paper, given a hand or let pass by someone who does not lead", async () => {
    const before = JSON.stringify(await process_());
    const theirs = ingrid.seat;
    for (const command of [
      { do: "ready", seat: theirs, ready: true },
      { do: "paper", seat: theirs, paper: true },
      { do: "hand", seat: theirs, up: true },
      { do: "presence", seat: theirs, presence: "not-today" },
      { do: "device", seat: theirs, device: false },
      { do: "lead", seat: theirs },
      { do: "appoint", role: "timekeeper", seat: theirs },
      { do: "ready", seat: "nobody", ready: true },
      { do: "presence", seat: "__proto__", presence: "present" },
    ])
      expect(["only-own-seat", "only-facilitator", "no-such-seat"]).toContain(
        await refusedOf(ola, { t: "do", command }),
      );
    expect(JSON.stringify(await process_())).toBe(before);
  });

  it("is not played by naming it, neither by the one who leads nor on a sheet", async () => {
    const step = stepWith(kari, "care-label");
    await goTo(kari, step, "alone");
    const payload = { line: "x", text: "x" };
    expect(
      await refusedOf(kari, {
        t: "move",
        step,
        name: "write",
        payload: { ...payload, line: await lineOf(step) },
        as: ola.seat,
      }),
    ).toBe("only-own-seat");
    const choose = stepWith(kari, "choose-role");
    expect(
      await refusedOf(ola, { t: "move", step: choose, name: "volunteer", payload: {}, as: ingrid.seat }),
    ).not.toBe("ack");
    expect(
      await refusedOf(kari, { t: "move", step: choose, name: "volunteer", payload: {}, as: ola.seat }),
    ).toBe("only-own-seat");
    expect(ola.parts.get(`sheet:${step}`)).toBeUndefined();
    expect(kari.parts.get(`sheet:${step}`)).toBeUndefined();
  });

  it("is theirs to write from as soon as they open Runde, whatever was ticked for them before", async () => {
    await did(kari, { t: "do", command: { do: "device", seat: ingrid.seat, device: false } });
    const again = await come("ingrid");
    await kari.until<ProcessPart>(
      "process",
      ({ seats }) => seats.find(({ id }) => id === ingrid.seat)?.device === true,
    );
    again.close();
  });
});

const lineOf = async (step: string): Promise<string> => {
  const read = await bench.tryOut.server.store.readMeeting(processOf(kari).id);
  return promptsOf(Config.parse(read?.meeting.steps.find(({ id }) => id === step)?.config))[0]?.id ?? "";
};

describe("the process", () => {
  it("is not moved by one who neither leads nor has the word", async () => {
    await goTo(kari, stepWith(kari, "round"), "round");
    const focus = processOf(kari).position?.turn?.tracks[0]?.[0];
    const other = [ola, ingrid].find(({ seat }) => seat !== focus) ?? ola;
    const before = (await process_()).position;
    const reasons = await Promise.all(
      [
        { do: "give-word" },
        { do: "go-on" },
        { do: "back" },
        { do: "skip" },
        { do: "jump", step: "plan" },
        { do: "end" },
        { do: "pass", seat: focus },
        { do: "fit", choice: "shorter" },
      ].map((command) => refusedOf(other, { t: "do", command })),
    );
    expect(reasons).not.toContain("ack");
    expect((await process_()).position).toEqual(before);
  });

  it("is asked for a step, a choice or minutes that are not there, and says so", async () => {
    expect(await refusedOf(kari, { t: "do", command: { do: "jump", step: "nowhere" } })).toBe("no-such-step");
    expect(await refusedOf(kari, { t: "do", command: { do: "jump", step: "__proto__" } })).toBe(
      "no-such-step",
    );
    expect(await refusedOf(kari, { t: "do", command: { do: "extend", minutes: 1e6 } })).toBe("malformed");
    expect(
      await refusedOf(kari, { t: "do", command: { do: "appoint", role: "Per er treg", seat: ola.seat } }),
    ).toBe("malformed");
    expect(await refusedOf(kari, { t: "do", command: { do: "give-word", to: "nobody" } })).toBe(
      "no-such-seat",
    );
  });

  it.each(["give-word", "go-on"])(
    "moves once when two press “%s” at the same moment, and the second is told",
    async (what) => {
      await goTo(kari, stepWith(kari, "round"), "round");
      const twin = await come("kari");
      await twin.until("process", () => processOf(twin).clockVersion === processOf(kari).clockVersion);
      const clock = processOf(kari).clockVersion;
      const press = (tab: TabSocket) => tab.ask({ t: "do", id: moveId(), command: { do: what }, clock });
      const answers = await Promise.all([press(kari), press(twin)]);
      expect(answers.map((answer) => (answer.t === "no" ? answer.reason : answer.t)).sort()).toEqual([
        "ack",
        "stale",
      ]);
      await kari.until("process", () => processOf(kari).clockVersion > clock);
      twin.close();
    },
  );

  it("keeps every one of many moves that come at once, in their order", async () => {
    const step = stepWith(kari, "care-label");
    const line = await lineOf(step);
    const writing = [kari, ola, ingrid].flatMap((tab) =>
      Array.from({ length: 25 }, (_, count) =>
        tab.ask({
          t: "move",
          id: moveId(),
          step,
          name: "write",
          payload: { line, text: `tekst ${String(count)}` },
        }),
      ),
    );
    const answers = await Promise.all(writing);
    expect(new Set(answers.map(({ t }) => t))).toEqual(new Set(["ack"]));
    for (const tab of [kari, ola, ingrid])
      await tab.until(`sheet:${step}`, (sheet) => JSON.stringify(sheet).includes("tekst 24"));
  });
});

describe("what was laid on the board", () => {
  it("is not laid there twice by taking back and going over it again", async () => {
    const step = stepWith(kari, "ground-rules");
    await goTo(kari, step, "alone");
    const board = (): string => JSON.stringify(kari.parts.get(`board:${step}`)?.value ?? null);
    await did(ola, { t: "move", step, name: "add", payload: { text: "Vi holder tiden" } });
    const sheet = await ola.until<{ suggestions: { id: string }[] }>(
      `sheet:${step}`,
      ({ suggestions }) => suggestions.length === 1,
    );
    await did(ola, {
      t: "move",
      step,
      name: "stage",
      payload: { suggestion: sheet.suggestions[0]?.id, staged: true },
    });
    await goTo(kari, step, "share");
    await kari.until(`board:${step}`, () => board().includes("Vi holder tiden"));
    const laid = board();
    expect(await refusedOf(ola, { t: "undo", step, scope: "sheet" })).toBe("nothing-to-undo");
    await did(kari, { t: "do", command: { do: "back" } });
    await goTo(kari, step, "share");
    expect(board()).toBe(laid);
  });
});

describe("a rehearsal", () => {
  it("is its owner's alone: others neither join it, nor read or delete it", async () => {
    const opened = await bench.ask("kari", "POST", `/api/networks/${home.network.id}/meetings`, {
      programme: "startpakke",
      rehearsal: true,
      speed: 10,
    });
    const rehearsal = (opened.body as { meeting: string }).meeting;
    const own = await connectTab(bench.url, await bench.token("kari"), rehearsal);
    await expect(connectTab(bench.url, await bench.token("ola"), rehearsal)).rejects.toThrow(
      "no-such-meeting",
    );
    expect(await bench.ask("ola", "DELETE", `/api/rehearsals/${rehearsal}`)).toMatchObject({ status: 404 });
    const seen = await bench.ask("ola", "GET", `/api/networks/${home.network.id}`);
    expect(JSON.stringify(seen.body)).not.toContain(rehearsal);
    own.close();
    expect(await bench.ask("kari", "DELETE", `/api/rehearsals/${rehearsal}`)).toMatchObject({ status: 200 });
  });
});

describe("the contract", () => {
  it("is accepted in the version that lies there, and in no other", async () => {
    const accept = (version: number) =>
      bench.ask("ola", "POST", `/api/networks/${home.network.id}/contract/accept`, { version });
    expect(await accept(1)).toMatchObject({ status: 404, body: { reason: "no-such-version" } });
    expect(await accept(0)).toMatchObject({ status: 400, body: { reason: "malformed" } });
    expect(
      (await bench.tryOut.server.store.memory(home.network.id)).filter(({ kind }) => kind === "contract"),
    ).toEqual([]);
  });
});

describe("someone who is taken off the list", () => {
  it("is out of the open meeting at once, hears why, and nothing of what they send after counts", async () => {
    const step = stepWith(kari, "care-label");
    const line = await lineOf(step);
    await did(ingrid, { t: "move", step, name: "write", payload: { line, text: "før" } });
    const seat = ingrid.seat;
    const out = await bench.ask("kari", "POST", `/api/networks/${home.network.id}/members`, {
      add: [],
      guests: [],
      remove: [seat],
    });
    expect(out.status).toBe(200);
    ingrid.send(
      JSON.stringify({ t: "move", id: moveId(), step, name: "write", payload: { line, text: "sniket inn" } }),
    );
    expect(await ingrid.closed).toBe(CLOSE_NOT_MEMBER);
    expect(ingrid.frames.at(-1)).toMatch(/"t":"bye","reason":"not-a-member"/);
    await expect(come("ingrid")).rejects.toThrow("not-a-member");
    for (const path of [`/api/networks/${home.network.id}`, `/api/networks/${home.network.id}/contract`])
      expect(await bench.ask("ingrid", "GET", path)).toMatchObject({
        status: 403,
        body: { reason: "not-a-member" },
      });
    expect(
      await bench.ask("ingrid", "POST", `/api/networks/${home.network.id}/themes`, { text: "Tema" }),
    ).toMatchObject({ status: 403 });
    expect(
      await bench.ask("ingrid", "POST", `/api/networks/${home.network.id}/meetings`, {
        programme: "startpakke",
        rehearsal: true,
        speed: 1,
      }),
    ).toMatchObject({ status: 403 });
  });

  it("finds their seat and their sheet again when they come back", async () => {
    const person = (await import("../../infra/local/people.ts")).personOf("ingrid");
    const back = await bench.ask("kari", "POST", `/api/networks/${home.network.id}/members`, {
      add: [`${person.tenantId}/${person.objectId}`],
      guests: [],
      remove: [],
    });
    expect(back.status).toBe(200);
    const before = ingrid.seat;
    ingrid = await come("ingrid");
    expect(ingrid.seat).toBe(before);
    expect(JSON.stringify(ingrid.parts.get(`sheet:${stepWith(kari, "care-label")}`)?.value)).toMatch(
      /før|sniket inn/,
    );
  });

  it("cannot be everyone: a network is never left without a person, nor grows without end", async () => {
    const all = (
      (await bench.ask("kari", "GET", `/api/networks/${home.network.id}`)).body as HomeView
    ).members.map(({ id }) => id);
    const change = (guests: readonly string[], remove: readonly string[]) =>
      bench.ask("kari", "POST", `/api/networks/${home.network.id}/members`, { add: [], guests, remove });
    expect(await change([], all)).toMatchObject({ status: 409, body: { reason: "not-one-left" } });
    const crowd = Array.from({ length: 12 }, (_, count) => `Gjest ${String(count)}`);
    const sizes: number[] = [];
    for (let round = 0; round < 6; round++) sizes.push((await change(crowd, [])).status);
    expect(sizes).toEqual([200, 200, 200, 200, 409, 409]);
    expect((await bench.ask("kari", "GET", `/api/networks/${home.network.id}`)).status).toBe(200);
  });
});

it("deleting all of mine takes me out of the open meeting at once", async () => {
  const per = await come("per");
  expect(await bench.ask("per", "DELETE", "/api/me")).toMatchObject({ status: 200 });
  expect(await per.closed).toBe(CLOSE_NOT_MEMBER);
  await expect(come("per")).rejects.toThrow("not-a-member");
  await isAlive(bench.url);
});
