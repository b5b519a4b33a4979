import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { PersonKey } from "../../infra/local/people.ts";
import type { SeatId } from "../../src/core/ids.ts";
import type { Meeting } from "../../src/core/meeting.ts";
import { tableOf, tablesAt } from "../../src/core/tables.ts";
import type { HomeView } from "../../src/protocol/api.ts";
import type { ProcessPart, TableValue } from "../../src/protocol/messages.ts";
import { createLog } from "../../src/server/log.ts";
import { seatedProgramme } from "../support/seated-programme.ts";
import { connectTab, type TabSocket } from "../support/tab-socket.ts";
import { type Bench, startBench } from "../support/try-out.ts";
import { agendaOf, did, goTo, processOf, wholeDatabase } from "./attack-tools.ts";

const STEP = "at-tables";
const PART = `table:${STEP}`;
const names = ["kari", "ola", "ingrid", "anne"] as const satisfies readonly PersonKey[];
const logged: string[] = [];

let bench: Bench;
let home: HomeView;
let meeting: string;
let tabs: TabSocket[];
let guest: string;

const text = (what: string): string => `Hemmelig-${what}-4711`;
const store = () => bench.tryOut.server.store;

/** The meeting as this tab sees it. */
const seen = (tab: TabSocket): Meeting => ({ ...processOf(tab), ...agendaOf(tab), undo: null });
const tableIdOf = (tab: TabSocket): string | undefined => tableOf(seen(tab), tab.seat as SeatId)?.id;
const at = (table: string | undefined): readonly TabSocket[] =>
  tabs.filter((tab) => tableIdOf(tab) === table);
const lying = (tab: TabSocket): string => JSON.stringify(tab.parts.get(PART)?.value ?? null);
const write = (words: string, as?: string) => ({
  t: "move",
  step: STEP,
  name: "write-table",
  payload: { list: "words", text: words },
  ...(as === undefined ? {} : { as }),
});
const until = (tab: TabSocket, words: string): Promise<TableValue> =>
  tab.until<TableValue>(PART, (value) => JSON.stringify(value).includes(words));
const come = async (person: PersonKey, have = {}): Promise<TabSocket> =>
  connectTab(bench.url, await bench.token(person), meeting, have);
/** Whoever could have been told by now has been: an answer comes after everything sent before it. */
const quiet = async (): Promise<void> => {
  for (const tab of tabs) await tab.ask({ t: "see-as", step: STEP, seat: tab.seat });
};

beforeAll(async () => {
  bench = await startBench(createLog((line) => logged.push(line)));
  home = await bench.network();
  const changed = await bench.ask("kari", "POST", `/api/networks/${home.network.id}/members`, {
    add: [],
    guests: ["Gunn"],
    remove: [],
  });
  home = changed.body as HomeView;
  guest = home.members.find(({ name }) => name === "Gunn")?.id ?? "";
  await store().saveProgramme(home.network.id, seatedProgramme, 50);
});
afterAll(() => bench.stop());

/** Four people and one without a device, in the phase where they sit in pairs: a trio and a pair. */
const sitDown = async (): Promise<void> => {
  meeting = await bench.meeting(home, seatedProgramme.id);
  tabs = [];
  for (const name of names) tabs.push(await come(name));
  const [kari] = tabs as [TabSocket];
  await did(kari, { t: "do", command: { do: "presence", seat: guest, presence: "present" } });
  await did(kari, { t: "do", command: { do: "start" } });
  await goTo(kari, STEP, "group");
  for (const tab of tabs)
    await tab.until<ProcessPart>("process", ({ position }) => (position?.tables ?? []).length === 2);
};
const end = async (): Promise<void> => {
  await did(tabs[0]!, { t: "do", command: { do: "end" } });
  for (const tab of tabs) await tab.until<ProcessPart>("process", ({ state }) => state === "ended");
};

describe("a table's sheet", () => {
  beforeEach(async () => {
    await sitDown();
    return async () => {
      if (processOf(tabs[0]!).state !== "ended") await end();
      for (const tab of tabs) tab.close();
    };
  });

  it("is seen by those at the table and by nobody else: no frame, card, log or row shows it, and the public seq stays", async () => {
    const [writer] = tabs as [TabSocket];
    const mine = tableIdOf(writer);
    const before = (await store().readMeeting(processOf(writer).id))?.seq;
    await did(writer, write(text("bord")));
    for (const tab of at(mine)) await until(tab, text("bord"));
    await quiet();
    const others = tabs.filter((tab) => tableIdOf(tab) !== mine);
    expect(others.length).toBeGreaterThan(0);
    for (const tab of others) expect(tab.frames.join("\n")).not.toContain("Hemmelig");
    expect((await store().readMeeting(processOf(writer).id))?.seq).toBe(before);
    expect(JSON.stringify(bench.tryOut.teams.teams.messages({ kind: "channel" }))).not.toContain("Hemmelig");
    expect(logged.join("")).not.toContain("Hemmelig");
    const rows = Object.values(await wholeDatabase(bench)).join("\n");
    expect(rows).not.toContain("Hemmelig");
    expect(rows).not.toContain(Buffer.from("Hemmelig").toString("hex"));
    for (const tab of at(mine))
      expect([...(tab.parts.get(PART)?.seenBy ?? [])].sort()).toEqual(
        [...(tablesAt(seen(tab)).find(({ id }) => id === mine)?.seats ?? [])].sort(),
      );
  });

  it("is there for someone who comes back, fresh or as it stands, and not twice", async () => {
    const [kari] = tabs as [TabSocket];
    const fresh = await kari.until<TableValue>(PART, ({ table }) => table === tableIdOf(kari));
    expect(fresh.content).toEqual({ entries: [] });
    await did(kari, write(text("her")));
    await until(kari, text("her"));
    const again = await come("kari", { [PART]: 99 });
    expect(JSON.stringify(await until(again, text("her")))).toBe(lying(kari));
    again.close();
  });

  it("V7: as another, shows a table's sheet only where both sit", async () => {
    const [writer] = tabs as [TabSocket];
    await did(writer, write(text("bord")));
    for (const asker of tabs)
      for (const other of tabs) {
        const answer = await asker.ask({ t: "see-as", step: STEP, seat: other.seat });
        const both = tableIdOf(asker) === tableIdOf(writer) && tableIdOf(other) === tableIdOf(writer);
        expect(JSON.stringify(answer).includes("Hemmelig")).toBe(both);
      }
  });

  it("is gone from the screen of one who is moved, who writes at the new table from then on; the table left sees nothing of that", async () => {
    const [kari] = tabs as [TabSocket];
    const trio = tablesAt(seen(kari)).find(({ seats }) => seats.length === 3)!;
    const moved = at(trio.id).find((tab) => tab !== kari) ?? kari;
    const to = tablesAt(seen(kari)).find(({ id }) => id !== trio.id)!;
    await did(moved, write(text("gammelt")));
    const entry = JSON.parse(lying(await until(moved, text("gammelt")).then(() => moved))) as {
      content: { entries: { id: string }[] };
    };
    await did(kari, { t: "do", command: { do: "seat-at", seat: moved.seat, table: to.id } });
    const now = await moved.until<TableValue>(PART, ({ table }) => table === to.id);
    expect(JSON.stringify(now)).not.toContain("Hemmelig");
    expect(moved.frames.some((frame) => frame.includes(`"gone":["${PART}"]`))).toBe(true);
    // The old table cannot be reached, by whatever id: the move is played where its sender sits.
    expect(
      await moved.ask({
        t: "move",
        step: STEP,
        name: "remove-table",
        payload: { entry: entry.content.entries[0]?.id },
      }),
    ).toMatchObject({ t: "no", reason: "not-there" });
    expect(await moved.ask({ t: "undo", step: STEP, scope: "table" })).toMatchObject({
      t: "no",
      reason: "nothing-to-undo",
    });
    // What was meant for those at the old table reaches nobody at the new one.
    expect(await moved.ask({ ...write(text("for sent")), table: trio.id })).toMatchObject({
      t: "no",
      reason: "other-table",
    });
    // The eye of those who sit there already counts the newcomer in, and that of those left counts them out.
    for (const tab of tabs.filter((one) => one !== moved)) {
      const sits = tableIdOf(tab) === to.id;
      await tab.until(PART, () => tab.parts.get(PART)?.seenBy.includes(moved.seat as SeatId) === sits);
    }
    await did(moved, { ...write(text("nytt")), table: to.id });
    for (const tab of at(to.id)) await until(tab, text("nytt"));
    await quiet();
    for (const tab of at(trio.id)) expect(tab.frames.join("\n")).not.toContain(text("nytt"));
    for (const tab of tabs) expect(tab.frames.join("\n")).not.toContain(text("for sent"));
    // Nor does a tab that says it still has the old one get it.
    const again = await come(names[tabs.indexOf(moved)]!, { [PART]: 1 });
    await until(again, text("nytt"));
    expect(again.frames.join("\n")).not.toContain(text("gammelt"));
    again.close();
  });

  it("is gone from all screens when the step is left, and there again on the way back", async () => {
    const [kari] = tabs as [TabSocket];
    await did(kari, write(text("bord")));
    await until(kari, text("bord"));
    await goTo(kari, "observe", "observe");
    for (const tab of tabs) await tab.untilGone(PART);
    expect(await kari.ask(write(text("for sent")))).toMatchObject({ t: "no", reason: "no-table-here" });
    await did(kari, { t: "do", command: { do: "jump", step: STEP } });
    await until(kari, text("bord"));
  });

  it("U2: takes back the own last change, as long as nobody has built on it, once", async () => {
    // At the other table the draw may have set one person beside the one without a device.
    const [writer, other] = tabs.map((tab) => at(tableIdOf(tab))).find((there) => there.length > 1) as [
      TabSocket,
      TabSocket,
    ];
    const undo = { t: "undo", step: STEP, scope: "table" };
    await did(writer, write(text("en")));
    await did(writer, write(text("to")));
    await until(other, text("to"));
    expect(await other.ask(undo)).toMatchObject({ t: "no", reason: "nothing-to-undo" });
    await did(writer, undo);
    await other.until<TableValue>(PART, (value) => !JSON.stringify(value).includes(text("to")));
    expect(lying(other)).toContain(text("en"));
    expect(await writer.ask(undo)).toMatchObject({ t: "no", reason: "nothing-to-undo" });
    await did(writer, write(text("tre")));
    await did(other, write(text("fire")));
    expect(await writer.ask(undo)).toMatchObject({ t: "no", reason: "nothing-to-undo" });
  });

  it("S3: a resend is applied once", async () => {
    const [writer] = tabs as [TabSocket];
    await did(writer, { ...write(text("en")), id: "samme" });
    await did(writer, { ...write(text("en")), id: "samme" });
    const value = await until(writer, text("en"));
    expect(JSON.stringify(value).split(text("en"))).toHaveLength(2);
  });

  it("X7: of someone without a device, is written by the facilitator at their table only, with no sheet of anyone's", async () => {
    const [kari, other] = tabs as [TabSocket, TabSocket];
    const table = tablesAt(seen(kari)).find(({ seats }) => seats.includes(guest as SeatId))!;
    expect(await other.ask(write(text("ikke"), guest))).toMatchObject({
      t: "no",
      reason: "only-facilitator",
    });
    expect(await kari.ask(write(text("ikke"), other.seat))).toMatchObject({
      t: "no",
      reason: "only-own-seat",
    });
    await did(kari, { t: "move", step: STEP, name: "add", payload: { list: "words", text: text("mitt") } });
    const sheet = await kari.until<{ entries: { id: string }[] }>(
      `sheet:${STEP}`,
      ({ entries }) => entries.length > 0,
    );
    expect(
      await kari.ask({
        t: "move",
        step: STEP,
        name: "share-table",
        payload: { entry: sheet.entries[0]?.id },
        as: guest,
      }),
    ).toMatchObject({ t: "no", reason: "no-such-entry" });
    await did(kari, write(text("gunn"), guest));
    for (const tab of at(table.id)) await until(tab, text("gunn"));
    await quiet();
    for (const tab of tabs)
      expect(tab.frames.join("\n").includes(text("gunn"))).toBe(tableIdOf(tab) === table.id);
  });

  it("P2: is for those who are here", async () => {
    const other = tabs[1]!;
    await did(tabs[0]!, {
      t: "do",
      command: { do: "presence", seat: other.seat, presence: "not-today" },
    });
    expect(await other.ask(write(text("borte")))).toMatchObject({ t: "no", reason: "not-present" });
    expect(
      await other.ask({ t: "move", step: STEP, name: "note", payload: { list: "words", text: "Borte" } }),
    ).toMatchObject({ t: "no", reason: "not-present" });
  });

  it("gives to the board what somebody at it brings there, and only from the own table", async () => {
    const [kari] = tabs as [TabSocket];
    await did(kari, write("Et ord til alle"));
    const value = await until(kari, "Et ord til alle");
    const entry = (value.content as { entries: { id: string }[] }).entries[0]?.id;
    const away = tabs.find((tab) => tableIdOf(tab) !== tableIdOf(kari))!;
    await goTo(kari, STEP, "plenary");
    const bring = { t: "move", step: STEP, name: "bring", payload: { entry } };
    expect(await away.ask(bring)).toMatchObject({ t: "no", reason: "not-there" });
    await did(kari, bring);
    await away.until(`board:${STEP}`, (board) => JSON.stringify(board).includes("Et ord til alle"));
  });

  it("gives nothing to the board by the hand of one who plays somebody there and sits elsewhere (SPEC X7)", async () => {
    const [first] = tabs as [TabSocket];
    const theirs = tablesAt(seen(first)).find(({ seats }) => seats.includes(guest as SeatId))!;
    const away = tabs.find((tab) => tableIdOf(tab) !== theirs.id)!;
    const [writer] = at(theirs.id) as [TabSocket];
    await did(writer, write(text("der")));
    const value = await until(writer, text("der"));
    const entry = (value.content as { entries: { id: string }[] }).entries[0]?.id;
    await did(away, { t: "do", command: { do: "lead", seat: away.seat } });
    await goTo(away, STEP, "plenary");
    const bring = { t: "move", step: STEP, name: "bring", payload: { entry }, as: guest };
    expect(await away.ask(bring)).toMatchObject({ t: "no", reason: "not-there" });
    await quiet();
    expect(away.frames.join("\n")).not.toContain("Hemmelig");
    await did(writer, { t: "do", command: { do: "lead", seat: writer.seat } });
    expect(await writer.ask(bring)).toMatchObject({ t: "ack" });
    await away.until(`board:${STEP}`, (board) => JSON.stringify(board).includes(text("der")));
    await did(first, { t: "do", command: { do: "lead", seat: first.seat } });
  });

  it("holds what was meant for it and nothing else, however writing and being moved meet", async () => {
    const [kari] = tabs as [TabSocket];
    const mover = tabs.find(
      (tab) =>
        tab !== kari &&
        tablesAt(seen(kari)).some(({ seats }) => seats.length === 3 && seats.includes(tab.seat as SeatId)),
    )!;
    const meant: { readonly words: string; readonly table: string; readonly answer: string }[] = [];
    for (let round = 0; round < 12; round++) {
      const from = tableIdOf(mover)!;
      const to = tablesAt(seen(kari)).find(({ id }) => id !== from)!.id;
      const words = text(`runde-${String(round)}`);
      const moving = kari.ask({ t: "do", command: { do: "seat-at", seat: mover.seat, table: to } });
      const [answer] = await Promise.all([mover.ask({ ...write(words), table: from }), moving]);
      meant.push({ words, table: from, answer: answer.t === "no" ? answer.reason : answer.t });
      for (const tab of [kari, mover])
        await tab.until("process", () => tableOf(seen(tab), mover.seat as SeatId)?.id === to);
    }
    expect(new Set(meant.map(({ answer }) => answer))).not.toContain("busy");
    const lies = (await store().readTables(processOf(kari).id, STEP))!.tables;
    for (const { words, table, answer } of meant)
      expect(
        [...lies].filter(([, { content }]) => JSON.stringify(content).includes(words)).map(([id]) => id),
      ).toEqual(answer === "ack" ? [table] : []);
  });

  it("is destroyed with its key when the meeting closes", async () => {
    const [kari] = tabs as [TabSocket];
    for (const tab of tabs) await did(tab, write(text("bord")));
    const before = await wholeDatabase(bench);
    expect(before["table_sheet"]?.split("\n")).toHaveLength(2);
    expect(before["owner_key"]?.split("\n").filter((row) => row.includes(meeting))).toHaveLength(2);
    await end();
    for (const tab of tabs) await tab.untilGone(PART);
    const after = await wholeDatabase(bench);
    expect(after["table_sheet"]).toBe("");
    expect(after["owner_key"]?.split("\n").filter((row) => row.includes(meeting))).toEqual([]);
    expect(await kari.ask(write(text("etterpå")))).toMatchObject({ t: "no", reason: "meeting-ended" });
    expect(await kari.ask({ t: "undo", step: STEP, scope: "table" })).toMatchObject({
      t: "no",
      reason: "meeting-ended",
    });
    for (const person of names) {
      const mine = JSON.stringify([
        (await bench.ask(person, "GET", "/api/me/export")).body,
        (await bench.ask(person, "GET", `/api/me/sheets/${meeting}/${STEP}`)).body,
      ]);
      expect(mine).not.toContain(text("bord"));
    }
  });
});

describe("taking along", () => {
  beforeEach(async () => {
    meeting = await bench.meeting(home, seatedProgramme.id);
    tabs = [];
    for (const name of names) tabs.push(await come(name));
    await did(tabs[0]!, { t: "do", command: { do: "start" } });
    return async () => {
      if (processOf(tabs[0]!).state !== "ended") await end();
      for (const tab of tabs) tab.close();
    };
  });
  const take = (payload: unknown = {}) => ({ t: "move", step: "observe", name: "take", payload });
  const own = (tab: TabSocket): string => JSON.stringify(tab.parts.get("sheet:observe")?.value ?? null);
  const add = (tab: TabSocket, words: string): Promise<void> =>
    did(tab, { t: "move", step: "own-words", name: "add", payload: { list: "words", text: words } });

  it("brings the owner what the owner has written, in this meeting and in earlier ones, once", async () => {
    const [kari] = tabs as [TabSocket];
    await add(kari, text("kari-a"));
    await did(kari, take());
    await kari.until("sheet:observe", (sheet) => JSON.stringify(sheet).includes(text("kari-a")));
    const once = own(kari);
    await did(kari, take());
    expect(own(kari)).toBe(once);
    await end();
    for (const tab of tabs) tab.close();
    meeting = await bench.meeting(home, seatedProgramme.id);
    tabs = [];
    for (const name of names) tabs.push(await come(name));
    await did(tabs[0]!, { t: "do", command: { do: "start" } });
    await did(tabs[0]!, take());
    const sheet = await tabs[0]!.until<{ lists: { items: string[]; earlier: boolean }[] }>(
      "sheet:observe",
      ({ lists }) => lists.length > 0,
    );
    expect(sheet.lists).toMatchObject([{ items: [text("kari-a")], earlier: true }]);
    // Newer words in the same list come before older ones.
    await add(tabs[0]!, text("kari-b"));
    await did(tabs[0]!, take());
    await tabs[0]!.until("sheet:observe", (now) => JSON.stringify(now).includes(text("kari-b")));
  });

  it("brings nothing of anyone else's, whatever is asked", async () => {
    const [kari, ola] = tabs as [TabSocket, TabSocket];
    await add(ola, text("ola"));
    await did(ola, take());
    await ola.until("sheet:observe", (sheet) => JSON.stringify(sheet).includes(text("ola")));
    await did(kari, take());
    for (const payload of [
      { owner: ola.seat },
      { seat: ola.seat, step: "own-words" },
      { offered: [{ kind: "list", content: {} }] },
      [ola.seat],
      ola.seat,
      null,
    ])
      expect(await kari.ask(take(payload))).toMatchObject({ t: "no", reason: "malformed-move" });
    expect(await kari.ask({ ...take(), as: ola.seat })).toMatchObject({ t: "no", reason: "only-own-seat" });
    expect(await kari.ask({ ...take(), as: guest })).toMatchObject({ t: "no", reason: "only-own-seat" });
    expect(await kari.ask({ ...take(), step: "own-words" })).toMatchObject({
      t: "no",
      reason: "unknown-move",
    });
    expect(kari.frames.join("\n")).not.toContain(text("ola"));
  });

  it("of someone who has nothing is accepted, and lays no sheet", async () => {
    const anne = tabs[3]!;
    const before = (await store().readMeeting(processOf(anne).id))?.seq;
    await did(anne, take());
    await quiet();
    expect(own(anne)).toBe("null");
    expect((await store().readSheets(processOf(anne).id, anne.seat as SeatId)).size).toBe(0);
    expect((await store().readMeeting(processOf(anne).id))?.seq).toBe(before);
  });
});

describe("in a rehearsal", () => {
  it("simulated colleagues write at their tables, each seen at that table only", async () => {
    const opened = await bench.ask("kari", "POST", `/api/networks/${home.network.id}/meetings`, {
      programme: seatedProgramme.id,
      rehearsal: true,
      speed: 10,
    });
    ({ meeting } = opened.body as { meeting: string });
    const kari = await come("kari");
    await did(kari, { t: "do", command: { do: "start" } });
    await goTo(kari, STEP, "group");
    const { table, content } = await kari.until<TableValue>(
      PART,
      (value) => (value.content as { entries: unknown[] }).entries.length > 0,
    );
    const own = tablesAt(seen(kari)).find(({ id }) => id === table)?.seats ?? [];
    for (const { by } of (content as { entries: { by: SeatId }[] }).entries) expect(own).toContain(by);
    expect((await bench.ask("kari", "DELETE", `/api/rehearsals/${meeting}`)).status).toBe(200);
    const left = await wholeDatabase(bench);
    expect(left["table_sheet"]).toBe("");
    expect(left["owner_key"]).not.toContain(meeting);
    kari.close();
  });
});
