import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { people } from "../../infra/local/people.ts";
import { promptsOf } from "../../src/exercises/care-label/state.ts";
import type { HomeView } from "../../src/protocol/api.ts";
import type { ProcessPart } from "../../src/protocol/messages.ts";
import { createLog } from "../../src/server/log.ts";
import { connectTab, type TabSocket } from "../support/tab-socket.ts";
import { type Bench, startBench } from "../support/try-out.ts";
import { did, goTo, processOf, stepWith, wholeDatabase } from "./attack-tools.ts";

/** Everything a meeting leaves behind is searched for what was private: frames, cards, log, database, answers. */
let bench: Bench;
let home: HomeView;
let kari: TabSocket;
let ola: TabSocket;
let ingrid: TabSocket;
let anne: TabSocket;
const logged: string[] = [];

const marker = (what: string): string => `Hemmelig-${what}-4711`;
const open = async (programme: string): Promise<string> => {
  const meeting = await bench.meeting(home, programme);
  const come = async (person: "kari" | "ola" | "ingrid" | "anne"): Promise<TabSocket> =>
    connectTab(bench.url, await bench.token(person), meeting);
  [kari, ola, ingrid, anne] = [
    await come("kari"),
    await come("ola"),
    await come("ingrid"),
    await come("anne"),
  ];
  await did(kari, { t: "do", command: { do: "start" } });
  await kari.until<ProcessPart>("process", ({ state }) => state === "running");
  return meeting;
};
const end = async (): Promise<void> => {
  await did(kari, { t: "do", command: { do: "end" } });
  await kari.until<ProcessPart>("process", ({ state }) => state === "ended");
};
const cards = (): string => JSON.stringify(bench.tryOut.teams.teams.messages({ kind: "channel" }));
const told = async (): Promise<void> => {
  const waiting = async (): Promise<boolean> =>
    (await wholeDatabase(bench))["outbox"]?.includes("waiting") === true;
  const until = Date.now() + 15_000;
  while ((await waiting()) && Date.now() < until) await new Promise((next) => setTimeout(next, 100));
};

beforeAll(async () => {
  bench = await startBench(createLog((line) => logged.push(line)));
  home = await bench.network();
});
afterAll(async () => {
  for (const tab of [kari, ola, ingrid, anne]) tab.close();
  await bench.stop();
});

describe("peer coaching", () => {
  let meeting: string;
  let step: string;
  const shared = marker("delt-tittel");
  const forgotten = {
    title: marker("tittel"),
    problem: marker("sak"),
    note: marker("notat"),
    never: marker("aldri-delt"),
  };
  const kept = { heard: marker("hørt"), along: marker("med") };

  beforeAll(async () => {
    meeting = await open("kollegaveiledning");
    step = stepWith(kari, "peer-coaching");
    // Somebody prepares before the step has begun; the sheet is theirs from the start.
    await did(anne, { t: "move", step, name: "write", payload: { field: "problem", text: forgotten.never } });
    await goTo(kari, step, "hands");
    await did(ola, { t: "do", command: { do: "hand", seat: ola.seat, up: true } });
    await did(ola, { t: "move", step, name: "write", payload: { field: "title", text: forgotten.title } });
    await did(ola, {
      t: "move",
      step,
      name: "write",
      payload: { field: "problem", text: forgotten.problem },
    });
    await goTo(kari, step, "cycle");
    await did(ola, { t: "move", step, name: "write", payload: { field: "title", text: shared } });
    await did(ola, { t: "move", step, name: "show-title", payload: {} });
    await did(ingrid, { t: "move", step, name: "note", payload: { about: ola.seat, text: forgotten.note } });
    await did(ola, { t: "move", step, name: "write", payload: { field: "heard", text: kept.heard } });
    await did(ola, { t: "move", step, name: "write", payload: { field: "along", text: kept.along } });
    await kari.until(`board:${step}`, (board) => JSON.stringify(board).includes(shared));
    await told();
  });

  it("shows the others the title that was shown, and nothing else that anyone wrote", () => {
    const seen: readonly [TabSocket, readonly string[]][] = [
      [kari, []],
      [ola, [forgotten.title, forgotten.problem, kept.heard, kept.along]],
      [ingrid, [forgotten.note]],
      [anne, [forgotten.never]],
    ];
    for (const [tab, own] of seen) {
      const frames = tab.frames.join("\n");
      expect(frames).toContain(shared);
      for (const text of [...Object.values(forgotten), ...Object.values(kept)])
        expect([text, frames.includes(text)]).toEqual([text, own.includes(text)]);
    }
  });

  it("tells the channel nothing of it, not even the title", () => {
    expect(cards()).toContain("AdaptiveCard");
    expect(cards()).not.toContain("Hemmelig");
  });

  it("lays nothing in the database that could be read without the key", async () => {
    const found = await wholeDatabase(bench);
    for (const text of [...Object.values(forgotten), ...Object.values(kept)]) {
      const hex = Buffer.from(text).toString("hex");
      expect(
        Object.entries(found)
          .filter(([, rows]) => rows.includes(text) || rows.includes(hex))
          .map(([table]) => table),
      ).toEqual([]);
    }
    expect(found["board"]).toContain(shared);
  });

  it("V8 writes nothing that anyone wrote into what has happened, not even what all may see", async () => {
    const { event = "" } = await wholeDatabase(bench);
    expect(event).toContain("document-changed");
    expect(event).not.toContain("Hemmelig");
  });

  it("K3 leaves nothing of titles and colleagues' notes after the end: no row, no answer, no page; the focus person keeps what is theirs", async () => {
    await end();
    await told();
    const found = await wholeDatabase(bench);
    expect(
      Object.entries(found)
        .filter(
          ([, rows]) => rows.includes("Hemmelig") || rows.includes(Buffer.from("Hemmelig").toString("hex")),
        )
        .map(([table]) => table),
    ).toEqual([]);
    for (const table of ["board", "sheet", "move"])
      expect(found[table]?.split("\n").filter((row) => row.includes(step))).toEqual([]);
    // Nor who brought the case, or asked to: no event of hands, turns or roles, and no place in the order.
    const happened = (found["event"] ?? "").split("\n").filter((row) => row.includes(meeting));
    expect(happened.length).toBeGreaterThan(0);
    for (const row of happened) expect(row).not.toMatch(/hands|tracks|role-appointed/u);
    expect((found["meeting"] ?? "").split("\n").find((row) => row.includes(meeting))).not.toMatch(
      /"tracks"|"guide"|"(?:hands|focused)":[[{]"/u,
    );
    const mine = JSON.stringify((await bench.ask("ola", "GET", "/api/me/export")).body);
    expect(mine).toContain(kept.heard);
    expect(mine).toContain(kept.along);
    for (const person of ["kari", "ola", "ingrid", "anne"] as const) {
      const all = JSON.stringify([
        (await bench.ask(person, "GET", "/api/me/export")).body,
        (await bench.ask(person, "GET", "/api/me")).body,
        (await bench.ask(person, "GET", `/api/me/sheets/${meeting}/${step}`)).body,
        (await bench.ask(person, "GET", `/api/networks/${home.network.id}`)).body,
      ]);
      for (const text of [shared, ...Object.values(forgotten)]) expect(all).not.toContain(text);
      if (person !== "ola") expect(all).not.toContain("Hemmelig");
    }
  });

  it("takes no more moves once it has ended, and says so", async () => {
    expect(
      await ola.ask({ t: "move", step, name: "write", payload: { field: "along", text: marker("etterpå") } }),
    ).toMatchObject({ t: "no", reason: "meeting-ended" });
    expect(await ola.ask({ t: "undo", step, scope: "sheet" })).toMatchObject({
      t: "no",
      reason: "meeting-ended",
    });
    expect(await kari.ask({ t: "do", command: { do: "back" } })).toMatchObject({
      t: "no",
      reason: "meeting-ended",
    });
    expect(Object.values(await wholeDatabase(bench)).some((rows) => rows.includes("etterpå"))).toBe(false);
  });
});

describe("a secret vote", () => {
  let step: string;

  beforeAll(async () => {
    for (const tab of [kari, ola, ingrid, anne]) tab.close();
    await open("startpakke");
    step = stepWith(kari, "choose-role");
    await goTo(kari, step, "choose");
    await did(kari, { t: "move", step, name: "way", payload: { way: "vote" } });
  });

  it("shows nobody that someone has voted, nor how many have", async () => {
    await did(kari, { t: "do", command: { do: "hold" } });
    await kari.until<ProcessPart>("process", ({ clock }) => clock?.heldSince !== null);
    const before = kari.frames.length;
    const seq = (await bench.tryOut.server.store.readMeeting(processOf(kari).id))?.seq;
    await did(ola, { t: "move", step, name: "ballot", payload: { seat: ingrid.seat } });
    await did(ingrid, { t: "move", step, name: "ballot", payload: { seat: ola.seat } });
    await did(anne, { t: "move", step, name: "ballot", payload: { seat: ingrid.seat } });
    await did(anne, { t: "move", step, name: "ballot", payload: { seat: ola.seat } });
    // A pong comes after whatever the votes could have caused on this socket.
    expect(await kari.ask({ t: "see-as", step, seat: anne.seat })).toMatchObject({ value: { sheet: null } });
    expect(kari.frames.slice(before).filter((frame) => !frame.includes('"t":"ack"'))).toEqual([]);
    expect((await bench.tryOut.server.store.readMeeting(processOf(kari).id))?.seq).toBe(seq);
  });

  it("is counted without a trace of who gave what: no move, no earlier sheet, no time, no order", async () => {
    await goTo(kari, step, "count");
    await kari.until<{ votes: number }>(`board:${step}`, ({ votes }) => votes === 3);
    const found = await wholeDatabase(bench);
    const rows = (table: string): readonly string[] =>
      (found[table] ?? "").split("\n").filter((row) => row.includes(`,${step},`));
    expect(rows("move").filter((row) => [ola, ingrid, anne].some(({ seat }) => row.includes(seat)))).toEqual(
      [],
    );
    const sheets = rows("sheet");
    expect(sheets).toHaveLength(3);
    const times = new Set(sheets.map((row) => /"(\d{4}-[^"]+)"/.exec(row)?.[1]));
    expect(times.size).toBe(1);
    expect(JSON.stringify(kari.parts.get(`board:${step}`)?.value)).not.toContain("ballot");
    const store = bench.tryOut.server.store;
    for (const tab of [ola, ingrid, anne])
      expect(
        JSON.stringify([...(await store.readSheets(processOf(kari).id, tab.seat as never)).values()]),
      ).not.toMatch(new RegExp([ola, ingrid, anne].map(({ seat }) => seat).join("|")));
  });
});

describe("a sheet on my page", () => {
  it("is shown to its owner and to no one else, also after the end; deleting others' deletes nothing", async () => {
    const step = stepWith(kari, "care-label");
    const meeting = processOf(kari).id;
    await goTo(kari, step, "alone");
    const line = promptsOf({})[0]?.id;
    await did(ola, { t: "move", step, name: "write", payload: { line, text: marker("lapp") } });
    await end();
    const ask = async (person: "kari" | "ola", method: string) =>
      JSON.stringify((await bench.ask(person, method, `/api/me/sheets/${meeting}/${step}`)).body);
    expect(await ask("ola", "GET")).toContain(marker("lapp"));
    expect(await ask("kari", "GET")).not.toContain("Hemmelig");
    await ask("kari", "DELETE");
    expect(await ask("ola", "GET")).toContain(marker("lapp"));
    await ask("ola", "DELETE");
    expect(await ask("ola", "GET")).not.toContain(marker("lapp"));
  });
});

it("the log holds neither what anyone wrote nor anyone's name", async () => {
  // Something to log, with everything in it that must not be there.
  const told = await fetch(`${bench.url}/api/Hemmelig/Kari`, {
    method: "POST",
    body: "Hemmelig Kari Nordmann",
    headers: { origin: "https://Hemmelig.example" },
  });
  expect(told.status).toBe(403);
  kari.send(JSON.stringify({ t: "Hemmelig" }));
  const log = logged.join("");
  expect(log.length).toBeGreaterThan(0);
  expect(log).not.toContain("Hemmelig");
  for (const { givenName, surname, mail } of people)
    for (const name of [givenName, surname, mail]) expect(log).not.toContain(name);
});
