import pg from "pg";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { Answer } from "../../src/app/ports.ts";
import type { OpenedStore } from "../../src/store/open-store.ts";
import { testStore } from "../support/database.ts";
import { contentOf, ended, moveKey, type Prepared, prepare } from "../support/database-meeting.ts";

const { url, store, again } = await testStore();
const other = await again();
const sql = new pg.Client({ connectionString: url });
await sql.connect();
afterAll(async () => sql.end());
let at: Prepared;

/** A gate that a turn waits at, so that a test decides the order of things instead of a clock. */
const gate = (): { readonly open: () => void; readonly passed: Promise<void> } => {
  let open = (): void => undefined;
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, passed };
};

const countOn = async (on: OpenedStore, key: ReturnType<typeof moveKey>): Promise<Answer> =>
  on.meetingTurn(at.meeting, key, async (turn) => {
    const board = await turn.board("count");
    const count = typeof board?.content === "number" ? board.content : 0;
    turn.putBoard("count", count + 1, key.seat);
    return { ok: true, seq: turn.seq };
  });

const fill = async (step: string, content: unknown, key = moveKey(at.seats[0]!)): Promise<Answer> =>
  store.sheetTurn(at.meeting, step, key.seat, key, (turn) => {
    turn.put(content);
    return Promise.resolve({ ok: true, seq: 0 });
  });

describe("turns on one meeting", () => {
  beforeAll(async () => {
    at = await prepare(store);
  });

  test("from two replicas come one after the other: none is lost, each has a seq of its own", async () => {
    const before = (await store.readMeeting(at.meeting))!.seq;
    const answers = await Promise.all(
      Array.from({ length: 40 }, async (_, n) =>
        countOn(n % 2 === 0 ? store : other, moveKey(at.seats[n % 2]!)),
      ),
    );
    const read = (await store.readMeeting(at.meeting))!;
    expect(contentOf(read.boards.get("count"))).toBe(40);
    expect(read.seq).toBe(before + 40);
    expect(new Set(answers.map((answer) => answer.ok && answer.seq)).size).toBe(40);
    expect(read.boards.get("count")?.version).toBe(read.seq);
  });

  test("S3: a move sent again, at the same time on another replica too, counts once and gets the same answer", async () => {
    const before = contentOf((await store.readMeeting(at.meeting))!.boards.get("count"));
    const key = moveKey(at.seats[0]!);
    const answers = await Promise.all([countOn(store, key), countOn(other, key), countOn(store, key)]);
    answers.push(await countOn(other, key));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(contentOf((await store.readMeeting(at.meeting))!.boards.get("count"))).toBe(Number(before) + 1);
  });

  test("S3: the same id from another person is another move", async () => {
    const before = contentOf((await store.readMeeting(at.meeting))!.boards.get("count"));
    await countOn(store, moveKey(at.seats[0]!, "same"));
    await countOn(store, moveKey(at.seats[1]!, "same"));
    expect(contentOf((await store.readMeeting(at.meeting))!.boards.get("count"))).toBe(Number(before) + 2);
  });

  test("a refused move changes nothing, whatever it had asked for, and stays refused when sent again", async () => {
    const before = await store.readMeeting(at.meeting);
    const key = moveKey(at.seats[0]!);
    const refused = await store.meetingTurn(at.meeting, key, async (turn) => {
      turn.putBoard("refused", "text", key.seat);
      turn.wake(turn.now, 1);
      turn.post({ kind: "card", key: "refused", network: at.network.id, meeting: at.meeting, seq: 1 });
      return Promise.resolve({ ok: false, reason: "not-your-turn" });
    });
    expect(refused).toEqual({ ok: false, reason: "not-your-turn" });
    expect(await countOn(store, key)).toEqual(refused);
    expect(await store.readMeeting(at.meeting)).toEqual(before);
  });

  test("S6: a turn that breaks off leaves nothing: no board, no sheet, no event, no effect, no answer", async () => {
    const before = await store.readMeeting(at.meeting);
    const key = moveKey(at.seats[0]!);
    const broken = store.meetingTurn(at.meeting, key, async (turn) => {
      turn.append([], ended(turn.meeting, turn.now));
      turn.putBoard("broken", "text", key.seat);
      turn.putSheet("broken", key.seat, "text");
      turn.post({ kind: "card", key: "broken", network: at.network.id, meeting: at.meeting, seq: 1 });
      turn.wake(turn.now, 1);
      // What cannot be stored: the writing fails when the rest is already written.
      turn.remember("decisions", 1n);
      return Promise.resolve({ ok: true, seq: 0 });
    });
    await expect(broken).rejects.toThrow();
    expect(await store.readMeeting(at.meeting)).toEqual(before);
    expect(await store.readSheets(at.meeting, key.seat)).toEqual(new Map());
    expect(await store.memory(at.network.id)).toEqual([]);
    expect((await store.claimEffects(100, 1)).filter(({ effect }) => effect.key === "broken")).toEqual([]);
    expect(await countOn(store, key)).toMatchObject({ ok: true });
  });

  test("a turn reads what it has written itself, and what it has forgotten is gone", async () => {
    const owner = at.seats[0]!;
    await fill("own", "before");
    await store.meetingTurn(at.meeting, null, async (turn) => {
      turn.putBoard("own", { n: 1 }, owner);
      turn.putSheet("own", owner, "after");
      expect(contentOf(await turn.board("own"))).toEqual({ n: 1 });
      expect(contentOf((await turn.boards()).get("own"))).toEqual({ n: 1 });
      expect(contentOf(await turn.sheet("own", owner))).toBe("after");
      expect(contentOf((await turn.sheets("own")).get(owner))).toBe("after");
      turn.remember("quote", "Vi ses");
      expect((await turn.memory()).quote?.content).toBe("Vi ses");
      turn.forgetStep("own");
      expect(await turn.board("own")).toBeNull();
      expect(await turn.sheet("own", owner)).toBeNull();
      expect((await turn.sheets("own")).size).toBe(0);
      return { ok: true, seq: 0 };
    });
    expect((await store.readMeeting(at.meeting))!.boards.has("own")).toBe(false);
    expect((await store.readSheets(at.meeting, owner)).has("own")).toBe(false);
  });

  test("odd characters come back as they were put", async () => {
    const odd = { nul: "a\u0000b", half: "\ud800", quote: "\"{'\\", emoji: "👋🏽", line: "\u2028" };
    await store.meetingTurn(at.meeting, null, (turn) => {
      turn.putBoard("odd", odd, null);
      turn.putSheet("odd", at.seats[0]!, odd);
      return Promise.resolve({ ok: true, seq: 0 });
    });
    expect(contentOf((await store.readMeeting(at.meeting))!.boards.get("odd"))).toEqual(odd);
    expect(contentOf((await store.readSheets(at.meeting, at.seats[0]!)).get("odd"))).toEqual(odd);
  });

  test("a new agenda comes back whole, on both replicas, also when the first try to save it broke off", async () => {
    const step = {
      id: "inserted",
      title: { nb: "Ny" },
      purpose: { nb: "Ny" },
      minutes: 5,
      optional: true,
      kind: "step",
      exercise: "round",
      config: {},
      phases: [],
    } as const;
    const replan = async (breaks: boolean): Promise<Answer> =>
      store.meetingTurn(at.meeting, null, (turn) => {
        turn.append([], { ...turn.meeting, steps: [...turn.meeting.steps, step] });
        if (breaks) turn.remember("decisions", 1n);
        return Promise.resolve({ ok: true, seq: 0 });
      });
    await expect(replan(true)).rejects.toThrow();
    expect((await store.readMeeting(at.meeting))?.meeting.steps).toEqual([]);
    expect(await replan(false)).toMatchObject({ ok: true });
    for (const on of [store, other])
      expect((await on.readMeeting(at.meeting))?.meeting.steps).toEqual([step]);
  });

  test("a move that changes a board only leaves the version of the process as it was", async () => {
    const before = (await store.readMeeting(at.meeting))!;
    await store.meetingTurn(at.meeting, null, (turn) => {
      turn.putBoard("b", 1, null);
      turn.append(
        [{ type: "document-changed", document: "board:b", version: 1, at: turn.now, by: null }],
        turn.meeting,
      );
      return Promise.resolve({ ok: true, seq: 0 });
    });
    const after = (await store.readMeeting(at.meeting))!;
    expect(after.seq).toBe(before.seq + 1);
    expect(after.processVersion).toBe(before.processVersion);
  });

  test("a meeting that does not exist refuses", async () => {
    const answer = await store.meetingTurn("none" as typeof at.meeting, null, () =>
      Promise.resolve({ ok: true, seq: 1 }),
    );
    expect(answer.ok).toBe(false);
  });
});

describe("sheet turns", () => {
  beforeAll(async () => {
    at = await prepare(store);
  });

  test("S4: are saved while a turn holds the meeting", async () => {
    const [entered, leave] = [gate(), gate()];
    const long = store.meetingTurn(at.meeting, null, async (turn) => {
      entered.open();
      await leave.passed;
      turn.putBoard("long", "done", null);
      return { ok: true, seq: 0 };
    });
    await entered.passed;
    expect(await fill("s4", "written meanwhile")).toMatchObject({ ok: true });
    expect(contentOf((await other.readSheets(at.meeting, at.seats[0]!)).get("s4"))).toBe("written meanwhile");
    leave.open();
    expect(await long).toMatchObject({ ok: true });
  });

  test("on one sheet, the first one included, come one after the other on two replicas", async () => {
    const add = async (on: OpenedStore): Promise<Answer> =>
      on.sheetTurn(at.meeting, "sum", at.seats[0]!, moveKey(at.seats[0]!), (turn) => {
        const sum = typeof turn.sheet?.content === "number" ? turn.sheet.content : 0;
        turn.put(sum + 1);
        return Promise.resolve({ ok: true, seq: 0 });
      });
    await Promise.all(Array.from({ length: 24 }, async (_, n) => add(n % 2 === 0 ? store : other)));
    const sheet = (await store.readSheets(at.meeting, at.seats[0]!)).get("sum");
    expect(sheet).toEqual({ version: 24, content: 24 });
  });

  test("a sheet that is written for the first time while a turn looks at it is not written over", async () => {
    const owner = at.seats[0]!;
    const [looked, leave] = [gate(), gate()];
    const sharing = store.meetingTurn(at.meeting, null, async (turn) => {
      const sheet = await turn.sheet("race", owner);
      looked.open();
      await leave.passed;
      turn.putSheet("race", owner, [...((sheet?.content as string[] | undefined) ?? []), "shared"]);
      return { ok: true, seq: 0 };
    });
    await looked.passed;
    const typing = other.sheetTurn(at.meeting, "race", owner, moveKey(owner), (turn) => {
      turn.put([...((turn.sheet?.content as string[] | undefined) ?? []), "typed"]);
      return Promise.resolve({ ok: true, seq: 0 });
    });
    leave.open();
    await Promise.all([sharing, typing]);
    expect(contentOf((await store.readSheets(at.meeting, owner)).get("race"))).toEqual(["shared", "typed"]);
  });

  test("S3: a resend is applied once and answered the same, its value too", async () => {
    const key = moveKey(at.seats[0]!);
    let played = 0;
    const send = async (on: OpenedStore): Promise<Answer> =>
      on.sheetTurn(at.meeting, "resend", key.seat, key, (turn) => {
        played++;
        turn.put(`text ${String(played)}`);
        return Promise.resolve({ ok: true, seq: 0, value: { made: "x" } });
      });
    const answers = [await send(store), await send(other)];
    expect(answers[0]).toEqual({ ok: true, seq: 0, value: { made: "x" } });
    expect(answers[1]).toEqual(answers[0]);
    expect((await store.readSheets(at.meeting, key.seat)).get("resend")).toEqual({
      version: 1,
      content: "text 1",
    });
  });

  test("S5: leave no trace in the meeting's public seq", async () => {
    const before = (await store.readMeeting(at.meeting))!.seq;
    await fill("trace", "mine");
    expect((await store.readMeeting(at.meeting))!.seq).toBe(before);
  });

  test("U2: the version before can be had back for ten minutes, then it is gone for good", async () => {
    const key = moveKey(at.seats[0]!);
    await fill("undo", "first", key);
    await fill("undo", "second");
    const earlier = async (): Promise<unknown> => {
      let found: unknown;
      await store.sheetTurn(at.meeting, "undo", key.seat, moveKey(key.seat), async (turn) => {
        found = await turn.before();
        return { ok: true, seq: 0 };
      });
      return found;
    };
    expect(await earlier()).toBe("first");
    await store.shiftClock(9 * 60_000);
    await store.purge();
    expect(await earlier()).toBe("first");
    await store.shiftClock(2 * 60_000);
    expect(await earlier()).toBeNull();
    await store.purge();
    await store.shiftClock(-11 * 60_000);
    expect(await earlier()).toBeNull();
  });

  test("U2: a board's version before names who made the current one", async () => {
    await countOn(store, moveKey(at.seats[0]!));
    await countOn(store, moveKey(at.seats[1]!));
    await store.meetingTurn(at.meeting, null, async (turn) => {
      expect(await turn.beforeBoard("count")).toEqual({ content: 1, by: at.seats[1]! });
      return { ok: true, seq: 0 };
    });
  });

  test("V6: after the traces of a step are forgotten neither earlier versions nor move ids are there", async () => {
    const key = moveKey(at.seats[0]!);
    await fill("anon", "staged", key);
    await fill("anon", "staged again");
    await store.meetingTurn(at.meeting, null, async (turn) => {
      const sheets = await turn.sheets("anon");
      for (const owner of sheets.keys()) turn.putSheet("anon", owner, "taken");
      turn.forgetTraces("anon");
      return { ok: true, seq: 0 };
    });
    let before: unknown = "unset";
    const resent = await store.sheetTurn(at.meeting, "anon", key.seat, key, async (turn) => {
      before = await turn.before();
      return { ok: false, reason: "collected" };
    });
    expect(before).toBeNull();
    expect(resent).toEqual({ ok: false, reason: "collected" });
  });
});

describe("when a meeting ends", () => {
  beforeAll(async () => {
    at = await prepare(store);
  });

  test("it waits for a sheet that is being saved, and what is forgotten at its end is forgotten there too", async () => {
    const owner = at.seats[0]!;
    await fill("late", "saved in time");
    const [first, second, leave] = [gate(), gate(), gate()];
    const saving = async (step: string, entered: typeof first): Promise<Answer> =>
      store.sheetTurn(at.meeting, step, owner, moveKey(owner), async (turn) => {
        entered.open();
        await leave.passed;
        turn.put("saved while it ended");
        return { ok: true, seq: 0 };
      });
    const saved = [saving("forgotten", first), saving("kept", second)];
    await Promise.all([first.passed, second.passed]);
    const end = other.meetingTurn(at.meeting, null, (turn) => {
      turn.append([{ type: "meeting-ended", at: turn.now, by: null }], ended(turn.meeting, turn.now));
      turn.forgetStep("forgotten");
      return Promise.resolve({ ok: true, seq: 0 });
    });
    await vi.waitFor(
      async () => {
        const waiting = await sql.query("select from pg_locks where not granted and locktype = 'advisory'");
        expect(waiting.rowCount).toBe(1);
      },
      { timeout: 30_000, interval: 20 },
    );
    leave.open();
    expect(await Promise.all(saved)).toMatchObject([{ ok: true }, { ok: true }]);
    expect(await end).toMatchObject({ ok: true });
    const sheets = await store.readSheets(at.meeting, owner);
    expect([...sheets.keys()].sort()).toEqual(["kept", "late"]);
  });

  test("a sheet turn that comes after is refused, whatever its function says, and the sheet stays as it was", async () => {
    expect(await fill("late", "too late")).toEqual({ ok: false, reason: "meeting-ended" });
    expect(await fill("new", "too late")).toEqual({ ok: false, reason: "meeting-ended" });
    const sheets = await store.readSheets(at.meeting, at.seats[0]!);
    expect(contentOf(sheets.get("late"))).toBe("saved in time");
    expect(sheets.has("new")).toBe(false);
    await store.meetingTurn(at.meeting, null, (turn) => {
      turn.forgetStep("kept");
      return Promise.resolve({ ok: true, seq: 0 });
    });
  });

  test("it is the running one no longer, and its sheets lie on their owners' pages", async () => {
    expect(await store.runningMeeting(at.network.id)).toBeNull();
    expect((await store.pastMeetings(at.network.id)).map(({ id }) => id)).toEqual([at.meeting]);
    const mine = await store.endedSheets(at.people[0]!.id);
    expect(mine.map(({ step, document }) => [step, document.content])).toEqual([["late", "saved in time"]]);
    expect(await store.endedSheets(at.people[1]!.id)).toEqual([]);
    await store.deleteSheet(at.people[1]!.id, at.meeting, "late");
    expect(await store.endedSheets(at.people[0]!.id)).toHaveLength(1);
    await store.deleteSheet(at.people[0]!.id, at.meeting, "late");
    expect(await store.endedSheets(at.people[0]!.id)).toEqual([]);
  });
});
