import pg from "pg";
import { afterAll, beforeEach, describe, expect, test, vi } from "vitest";
import type { Answer, TableTurn } from "../../src/app/ports.ts";
import { openedMeeting } from "../../src/core/evolve.ts";
import type { SeatId } from "../../src/core/ids.ts";
import type { Meeting } from "../../src/core/meeting.ts";
import type { OpenedStore } from "../../src/store/open-store.ts";
import { BoxRefused } from "../../src/store/sealing.ts";
import { testStore } from "../support/database.ts";
import { ended, moveKey, opening, type Prepared, prepare } from "../support/database-meeting.ts";
import { seatedProgramme } from "../support/seated-programme.ts";

const { url, store, again } = await testStore();
const other = await again();
const sql = new pg.Client({ connectionString: url });
await sql.connect();
afterAll(async () => sql.end());

const STEP = "at-tables";
const names = ["Åse", "Bjørn", "Cato", "Dina"];
let at: Prepared;

/** A gate that a turn waits at, so that a test decides the order of things instead of a clock. */
const gate = (): { readonly open: () => void; readonly passed: Promise<void> } => {
  let open = (): void => undefined;
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, passed };
};

/** The meeting with these people at these tables. */
const seatedAs = (meeting: Meeting, tables: readonly (readonly SeatId[])[]): Meeting => ({
  ...meeting,
  state: "running",
  steps: seatedProgramme.steps,
  position: {
    step: seatedProgramme.steps.findIndex(({ id }) => id === STEP),
    phase: 0,
    turn: null,
    tables: tables.map((seats, index) => ({ id: `group.${String(index + 1)}`, seats })),
    asksFit: false,
    enteredAt: 0,
  },
});

const seat = async (tables: readonly (readonly SeatId[])[], on: OpenedStore = store): Promise<void> => {
  await on.meetingTurn(at.meeting, null, (turn) => {
    turn.append([], seatedAs(turn.meeting, tables));
    return Promise.resolve({ ok: true, seq: 0 });
  });
};
const [one, two, three, four] = [0, 1, 2, 3].map((index) => () => at.seats[index]!) as [
  () => SeatId,
  () => SeatId,
  () => SeatId,
  () => SeatId,
];

const wordsOf = (turn: TableTurn): string[] => (turn.table?.content as string[] | undefined) ?? [];
const write = async (who: SeatId, words: string, on: OpenedStore = store): Promise<Answer> =>
  on.tableTurn(at.meeting, STEP, who, moveKey(who), (turn) => {
    if (turn.at === null) return Promise.resolve({ ok: false, reason: "no-table-here" });
    turn.put([...wordsOf(turn), words], who);
    return Promise.resolve({ ok: true, seq: 0 });
  });
const lying = async (table: string): Promise<unknown> =>
  (await store.readTables(at.meeting, STEP))?.tables.get(table)?.content;

/** Until somebody waits for a lock that only people hold who sit or move. */
const someoneWaits = async (): Promise<void> => {
  await vi.waitFor(
    async () => {
      const { rowCount } = await sql.query(
        "select from pg_locks where locktype = 'advisory' and not granted and database = (select oid from pg_database where datname = current_database())",
      );
      expect(rowCount).toBeGreaterThan(0);
    },
    { timeout: 20_000, interval: 10 },
  );
};

beforeEach(async () => {
  at = await prepare(store, names);
  await seat([
    [one(), two()],
    [three(), four()],
  ]);
});

describe("turns at a table", () => {
  test("from two replicas lose nothing, and have versions in a row", async () => {
    const turns = Array.from({ length: 30 }, async (_, n) =>
      write(n % 2 === 0 ? one() : two(), String(n), n % 3 === 0 ? other : store),
    );
    expect((await Promise.all(turns)).every(({ ok }) => ok)).toBe(true);
    const read = (await store.readTables(at.meeting, STEP))!.tables.get("group.1")!;
    expect([...(read.content as string[])].sort()).toEqual(
      Array.from({ length: 30 }, (_, n) => String(n)).sort(),
    );
    expect(read.version).toBe(30);
  });

  test("wait neither for the meeting nor for another table, and leave no trace in the public seq", async () => {
    const before = (await store.readMeeting(at.meeting))!.seq;
    const [entered, leave] = [gate(), gate()];
    const busy = store.meetingTurn(at.meeting, null, async () => {
      entered.open();
      await leave.passed;
      return { ok: true, seq: 0 };
    });
    const [sits, leaves] = [gate(), gate()];
    await entered.passed;
    const slow = other.tableTurn(at.meeting, STEP, three(), moveKey(three()), async (turn) => {
      sits.open();
      await leaves.passed;
      turn.put(["slow"], three());
      return { ok: true, seq: 0 };
    });
    await sits.passed;
    expect(await write(one(), "meanwhile")).toMatchObject({ ok: true });
    leaves.open();
    leave.open();
    await Promise.all([busy, slow]);
    expect(await lying("group.1")).toEqual(["meanwhile"]);
    expect(await lying("group.2")).toEqual(["slow"]);
    expect((await store.readMeeting(at.meeting))!.seq).toBe(before);
  });

  test("that are being saved are let finish before their writer is seated elsewhere", async () => {
    const [entered, leave] = [gate(), gate()];
    const saving = other.tableTurn(at.meeting, STEP, one(), moveKey(one()), async (turn) => {
      entered.open();
      await leave.passed;
      turn.put(["in time"], one());
      return { ok: true, seq: 0 };
    });
    await entered.passed;
    let isMoved = false;
    const moving = seat([[two()], [three(), four(), one()]]).then(() => {
      isMoved = true;
    });
    await someoneWaits();
    expect(isMoved).toBe(false);
    leave.open();
    await Promise.all([saving, moving]);
    expect(await lying("group.1")).toEqual(["in time"]);
    await write(one(), "at the new one");
    expect(await lying("group.1")).toEqual(["in time"]);
    expect(await lying("group.2")).toEqual(["at the new one"]);
  });

  test("that come while their writer is being seated elsewhere are played at the new table", async () => {
    const hand = new pg.Client({ connectionString: url });
    await hand.connect();
    try {
      await hand.query("begin");
      await hand.query("select pg_advisory_xact_lock(hashtextextended($1, 0))", [
        JSON.stringify(["seating", at.meeting]),
      ]);
      await hand.query(
        `update meeting set process = jsonb_set(process::jsonb, '{position,tables}', $2::jsonb)::json where id = $1`,
        [
          at.meeting,
          JSON.stringify([
            { id: "group.1", seats: [two()] },
            { id: "group.2", seats: [three(), four(), one()] },
          ]),
        ],
      );
      const writing = write(one(), "mine");
      await someoneWaits();
      await hand.query("commit");
      expect(await writing).toMatchObject({ ok: true });
    } finally {
      await hand.end();
    }
    expect(await lying("group.1")).toBeUndefined();
    expect(await lying("group.2")).toEqual(["mine"]);
  });

  test("S3: sent again, on another replica too, count once; refused ones stay refused", async () => {
    const key = moveKey(one());
    const send = async (on: OpenedStore): Promise<Answer> =>
      on.tableTurn(at.meeting, STEP, one(), key, (turn) => {
        turn.put([...wordsOf(turn), "once"], one());
        return Promise.resolve({ ok: true, seq: 0 });
      });
    await Promise.all([send(store), send(other), send(store)]);
    expect(await lying("group.1")).toEqual(["once"]);
    const refused = moveKey(one());
    const refuse = async (): Promise<Answer> =>
      store.tableTurn(at.meeting, STEP, one(), refused, (turn) => {
        turn.put(["refused"], one());
        return Promise.resolve({ ok: false, reason: "no" });
      });
    expect(await refuse()).toEqual({ ok: false, reason: "no" });
    expect(await refuse()).toEqual({ ok: false, reason: "no" });
    expect(await lying("group.1")).toEqual(["once"]);
  });

  test("see the mover's own sheet, never that of a seat someone else plays", async () => {
    await store.sheetTurn(at.meeting, STEP, one(), moveKey(one()), (turn) => {
      turn.put("mine");
      return Promise.resolve({ ok: true, seq: 0 });
    });
    const seen: unknown[] = [];
    const look = async (by: SeatId): Promise<Answer> =>
      store.tableTurn(at.meeting, STEP, one(), moveKey(by), (turn) => {
        seen.push(turn.sheet?.content ?? null);
        turn.putSheet("changed");
        turn.put("anything", by);
        return Promise.resolve({ ok: true, seq: 0 });
      });
    await look(three());
    expect((await store.readSheets(at.meeting, one())).get(STEP)?.content).toBe("mine");
    expect((await store.readSheets(at.meeting, three())).size).toBe(0);
    await look(one());
    expect((await store.readSheets(at.meeting, one())).get(STEP)?.content).toBe("changed");
    expect(seen).toEqual([null, "mine"]);
  });

  test("U2: the version before can be had back for ten minutes, then it is gone for good", async () => {
    await write(one(), "first");
    await write(two(), "second");
    const earlier = async (): Promise<unknown> => {
      let found: unknown;
      await store.tableTurn(at.meeting, STEP, one(), moveKey(one()), async (turn) => {
        found = await turn.before();
        return { ok: false, reason: "only looking" };
      });
      return found;
    };
    expect(await earlier()).toEqual({ content: ["first"], by: two() });
    await store.shiftClock(11 * 60_000);
    expect(await earlier()).toBeNull();
    await store.purge();
    await store.shiftClock(-11 * 60_000);
    expect(await earlier()).toBeNull();
  });
});

describe("a table's box", () => {
  test("laid on another table by someone with the database in hand does not open there", async () => {
    await write(one(), "ours");
    await write(three(), "theirs");
    await sql.query(
      `update table_sheet set box = (select box from table_sheet where meeting = $1 and seated = 'group.1')
       where meeting = $1 and seated = 'group.2'`,
      [at.meeting],
    );
    await expect(store.readTables(at.meeting, STEP)).rejects.toThrow(BoxRefused);
  });
});

const rowsOf = async (meeting: string): Promise<number> => {
  const { rows } = await sql.query<{ n: number }>(
    `select (select count(*) from table_sheet where meeting = $1)::int
       + (select count(*) from owner_key where meeting = $1)::int as n`,
    [meeting],
  );
  return rows[0]?.n ?? -1;
};

describe("tables and their keys are destroyed (SPEC K5)", () => {
  const end = async (): Promise<void> => {
    await store.meetingTurn(at.meeting, null, (turn) => {
      turn.append([], ended(turn.meeting, turn.now));
      return Promise.resolve({ ok: true, seq: 0 });
    });
  };

  test("when the meeting ends, also what was being saved just then", async () => {
    await write(three(), "before");
    const [entered, leave] = [gate(), gate()];
    const saving = other.tableTurn(at.meeting, STEP, one(), moveKey(one()), async (turn) => {
      entered.open();
      await leave.passed;
      turn.put(["at the last moment"], one());
      return { ok: true, seq: 0 };
    });
    await entered.passed;
    const ending = end();
    await someoneWaits();
    leave.open();
    await Promise.all([saving, ending]);
    expect(await rowsOf(at.meeting)).toBe(0);
    expect(await write(one(), "too late")).toMatchObject({ ok: false });
    expect(await rowsOf(at.meeting)).toBe(0);
  });

  test("when their step is forgotten", async () => {
    await write(one(), "forgotten");
    await store.meetingTurn(at.meeting, null, (turn) => {
      turn.forgetStep(STEP);
      return Promise.resolve({ ok: true, seq: 0 });
    });
    expect(await rowsOf(at.meeting)).toBe(0);
  });

  test("with a rehearsal, and with the person whose rehearsal it was", async () => {
    for (const remove of [
      async (meeting: Prepared["meeting"]) => store.deleteMeeting(meeting),
      async () => store.deletePerson(at.people[0]!.id),
    ]) {
      at = await prepare(store, names);
      const event = opening(at.network, at.seats, true);
      const { meeting } = await store.openMeeting(openedMeeting(event), [event], at.people[0]!.id, []);
      at = { ...at, meeting };
      await seat([at.seats]);
      await write(one(), "rehearsed");
      expect(await rowsOf(meeting)).toBe(2);
      await remove(meeting);
      expect(await rowsOf(meeting)).toBe(0);
    }
  });
});

describe("what a person has kept", () => {
  const keep = async (dueInMs: number, kind: "goal" | "homework" = "goal"): Promise<void> => {
    await store.meetingTurn(at.meeting, null, (turn) => {
      const content = { id: "g1", direction: "more", text: "Jeg skal spørre først" };
      turn.keep(one(), STEP, { kind, content, dueAt: turn.now + dueInMs });
      return Promise.resolve({ ok: true, seq: 0 });
    });
  };
  const reminders = async (): Promise<number> =>
    (await sql.query("select from outbox where effect ->> 'person' = $1", [at.people[0]!.id])).rowCount ?? -1;

  test("is told where it came from, and what does not open is left out", async () => {
    await keep(60_000);
    await keep(60_000, "homework");
    const kept = await store.kept(at.people[0]!.id);
    expect(kept).toHaveLength(2);
    expect(kept[0]).toMatchObject({ meeting: at.meeting, step: STEP, from: { exercise: "lists" } });
    await sql.query("update kept set box = '\\x0102' where person = $1 and kind = 'goal'", [
      at.people[0]!.id,
    ]);
    expect((await store.kept(at.people[0]!.id)).map(({ kind }) => kind)).toEqual(["homework"]);
  });

  test("reminds once when it is due, whoever looks and however often; together if on the same day", async () => {
    await keep(60_000);
    await keep(60_001);
    await keep(60_000, "homework");
    expect(await store.remindDue()).toBe(0);
    await store.shiftClock(120_000);
    const told = await Promise.all([store.remindDue(), other.remindDue(), store.remindDue()]);
    expect(await reminders()).toBe(2);
    expect(told.reduce((sum, n) => sum + n, 0)).toBeGreaterThanOrEqual(2);
    await sql.query("update outbox set state = 'done' where effect ->> 'person' = $1", [at.people[0]!.id]);
    expect(await store.remindDue()).toBe(0);
    const { rows } = await sql.query<{ text: string }>(
      "select effect::text as text from outbox where effect ->> 'person' = $1",
      [at.people[0]!.id],
    );
    expect(JSON.stringify(rows)).not.toContain("spørre");
    await store.shiftClock(-120_000);
  });

  test("reminds nobody of what was already due when it was kept, nor one who has deleted themselves", async () => {
    await keep(-1);
    expect(await store.remindDue()).toBe(0);
    await keep(60_000);
    await store.shiftClock(120_000);
    await store.remindDue();
    expect(await reminders()).toBe(1);
    await store.deletePerson(at.people[0]!.id);
    expect(await reminders()).toBe(0);
    await store.shiftClock(-120_000);
  });
});
