import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { afterAll, beforeEach, describe, expect, test, vi } from "vitest";
import type { MeetingId } from "../../src/core/ids.ts";
import type { OpenedStore } from "../../src/store/open-store.ts";
import { testStore } from "../support/database.ts";
import { contentOf, moveKey, type Prepared, prepare } from "../support/database-meeting.ts";

const { url, masterKey, store, again } = await testStore();
const other = await again();

const sql = new pg.Client({ connectionString: url });
await sql.connect();
afterAll(async () => sql.end());

/** Waits for what happens by itself; a busy machine takes its time. */
const soon = async <Found>(look: () => Found | Promise<Found>): Promise<Found> =>
  vi.waitFor(look, { timeout: 30_000, interval: 20 });

const wake = async (meeting: MeetingId, inMs: number, older = 0): Promise<void> => {
  await store.meetingTurn(meeting, null, (turn) => {
    turn.wake(turn.now + inMs, turn.meeting.clockVersion - older);
    return Promise.resolve({ ok: true, seq: 0 });
  });
};

/** Fires what is due, counting on the meeting's own board, and remembering when. */
const fire = async (on: OpenedStore, late: number[] = []): Promise<number> =>
  (
    await on.fireDue(async (turn) => {
      const fired = (await turn.board("fired"))?.content;
      turn.putBoard("fired", typeof fired === "number" ? fired + 1 : 1, null);
      late.push(turn.now);
    })
  ).fired;

const firedIn = async (meeting: MeetingId): Promise<unknown> =>
  contentOf((await store.readMeeting(meeting))?.boards.get("fired"));

let at: Prepared;
beforeEach(async () => {
  await sql.query("delete from wake_up; delete from outbox");
  at = await prepare(store);
});

describe("wake-ups", () => {
  test("fire once each, with two workers at it", async () => {
    const all = [at, ...(await Promise.all(Array.from({ length: 39 }, async () => prepare(store))))];
    for (const [n, { meeting }] of all.entries()) await wake(meeting, 5 * n);
    let left = all.length;
    const work = async (on: OpenedStore): Promise<void> => {
      while (left > 0) {
        const fired = await fire(on);
        left -= fired;
      }
    };
    await Promise.all([work(store), work(other)]);
    expect(left).toBe(0);
    expect(await Promise.all(all.map(async ({ meeting }) => firedIn(meeting)))).toEqual(all.map(() => 1));
    expect((await sql.query("select from wake_up")).rowCount).toBe(0);
  });

  test("fire once when the worker that claimed them is killed before it could commit", async () => {
    for (let round = 0; round < 3; round++) {
      const { meeting } = await prepare(store);
      await wake(meeting, -1);
      const worker = spawn(
        process.execPath,
        [fileURLToPath(new URL("../support/database-worker.ts", import.meta.url)), url, masterKey],
        { stdio: ["ignore", "pipe", "inherit"] },
      );
      await once(worker.stdout, "data");
      expect(await fire(other)).toBe(0);
      worker.kill("SIGKILL");
      await once(worker, "exit");
      await soon(async () => {
        expect(await fire(other)).toBe(1);
      });
      expect(await firedIn(meeting)).toBe(1);
    }
  });

  test("wait for no busy meeting, and come when it is free", async () => {
    await wake(at.meeting, -1);
    await store.meetingTurn(at.meeting, null, async (turn) => {
      expect(await fire(other)).toBe(0);
      turn.putBoard("busy", true, null);
      return { ok: true, seq: 0 };
    });
    expect(await fire(other)).toBe(1);
  });

  test("C5: one from an older clock never fires, and a hold takes it away", async () => {
    await wake(at.meeting, -1, 1);
    expect(await fire(store)).toBe(0);
    await wake(at.meeting, -1);
    await store.meetingTurn(at.meeting, null, (turn) => {
      turn.wake(null, 0);
      return Promise.resolve({ ok: true, seq: 0 });
    });
    expect(await fire(store)).toBe(0);
    expect(await firedIn(at.meeting)).toBeUndefined();
  });

  test("one that cannot be carried out holds up no other, leaves nothing, and is tried again", async () => {
    const good = await prepare(store);
    await wake(at.meeting, -2);
    await wake(good.meeting, -1);
    const played: MeetingId[] = [];
    const faulty = async (): Promise<number> =>
      (
        await store.fireDue((turn) => {
          played.push(turn.meeting.id);
          turn.putBoard("fired", 1, null);
          return turn.meeting.id === at.meeting ? Promise.reject(new Error("bug")) : Promise.resolve();
        })
      ).fired;
    expect(await faulty()).toBe(1);
    expect(played).toEqual([at.meeting, good.meeting]);
    expect(await firedIn(at.meeting)).toBeUndefined();
    expect(await faulty()).toBe(0);
    await sql.query("update wake_up set not_before = clock_timestamp()");
    expect(await fire(store)).toBe(1);
  });

  test("say when to look again: when the next is due, never later than a second", async () => {
    const next = async (): Promise<number> => (await store.fireDue(() => Promise.resolve())).nextInMs;
    expect(await next()).toBe(1000);
    await wake(at.meeting, 400);
    expect(await next()).toBeLessThanOrEqual(400);
    expect(await next()).toBeGreaterThan(100);
  });

  test("follow the moved clock at once", async () => {
    await wake(at.meeting, 60 * 60_000);
    expect(await fire(store)).toBe(0);
    await store.shiftClock(61 * 60_000);
    expect(await fire(store)).toBe(1);
  });
});

describe("the outbox", () => {
  const post = async (n: number, kind: "card" | "reply" = "card", key = "k"): Promise<void> => {
    await store.meetingTurn(at.meeting, null, (turn) => {
      const about = { key, network: at.network.id, meeting: at.meeting };
      turn.putBoard("n", n, null);
      turn.post(
        kind === "card"
          ? { kind, ...about, seq: n }
          : { kind, ...about, about: "step", step: `step ${String(n)}`, phase: "p" },
      );
      return Promise.resolve({ ok: true, seq: 0 });
    });
  };

  test("gives each effect to one relay only", async () => {
    for (let n = 0; n < 20; n++) await post(n, "reply", `reply ${String(n)}`);
    const claims = await Promise.all(
      Array.from({ length: 8 }, async (_, n) => (n % 2 === 0 ? store : other).claimEffects(5, 60_000)),
    );
    const rows = claims.flat().map(({ row }) => row);
    expect(rows).toHaveLength(20);
    expect(new Set(rows).size).toBe(20);
  });

  test("gives an effect to another relay when the lease of the first has run out, and heeds the first no more", async () => {
    await post(1);
    const [lost] = await store.claimEffects(1, 1);
    const [taken] = await soon(async () => {
      const claimed = await other.claimEffects(1, 60_000);
      expect(claimed).toHaveLength(1);
      return claimed;
    });
    expect(taken?.attempts).toBe(2);
    await store.effectDone(lost!.row, lost!.claim);
    await other.effectFailed(taken!.row, taken!.claim, 0);
    expect(await store.claimEffects(1, 60_000)).toHaveLength(1);
  });

  test("S6: melts the waiting changes of a card into the latest", async () => {
    for (let n = 1; n <= 5; n++) await post(n);
    const claimed = await store.claimEffects(10, 60_000);
    expect(claimed.map(({ effect }) => effect.kind === "card" && effect.seq)).toEqual([5]);
  });

  test("tells a card once more that changed while it was being told, and then no more", async () => {
    await post(1);
    const [first] = await store.claimEffects(1, 60_000);
    await post(2);
    expect(await other.claimEffects(1, 60_000)).toEqual([]);
    await store.effectDone(first!.row, first!.claim);
    const [second] = await other.claimEffects(1, 60_000);
    expect(second?.effect).toMatchObject({ seq: 2 });
    await other.effectDone(second!.row, second!.claim);
    expect(await store.claimEffects(1, 60_000)).toEqual([]);
    await post(3);
    expect(await store.claimEffects(1, 60_000)).toHaveLength(1);
  });

  test("tells a reply once under its key, also when it is asked for again later", async () => {
    await post(1, "reply");
    const [first] = await store.claimEffects(10, 60_000);
    expect(first?.effect).toMatchObject({ step: "step 1" });
    await store.effectDone(first!.row, first!.claim);
    await post(2, "reply");
    expect(await store.claimEffects(10, 60_000)).toEqual([]);
  });

  test("puts back for later what failed, and lays aside what never can be told", async () => {
    await post(1, "reply", "later");
    await post(1, "reply", "never");
    for (const { row, claim, effect } of await store.claimEffects(10, 60_000)) {
      await store.effectFailed(row, claim, effect.key === "never" ? null : 0);
    }
    const second = await store.claimEffects(10, 60_000);
    expect(second.map(({ effect }) => effect.key)).toEqual(["later"]);
    await store.effectFailed(second[0]!.row, second[0]!.claim, 60_000);
    expect(await store.claimEffects(10, 60_000)).toEqual([]);
  });

  test("knows an activity it has seen, and where a card was posted", async () => {
    expect(await store.firstTime("activity 1")).toBe(true);
    expect(await other.firstTime("activity 1")).toBe(false);
    expect(await store.postedCard(at.meeting)).toBeNull();
    await store.rememberPostedCard(at.meeting, at.network.home, "a1");
    await store.rememberPostedCard(at.meeting, at.network.home, "a2");
    expect(await other.postedCard(at.meeting)).toEqual({ place: at.network.home, activity: "a2" });
  });
});

describe("listening", () => {
  test("hears on one replica what was committed on another, and hears again after the connection was cut", async () => {
    const heard: unknown[] = [];
    let reconnected = 0;
    const listening = await other.listen({
      changed: (hint) => heard.push(hint),
      sheetChanged: (hint) => heard.push(hint),
      reconnected: () => {
        reconnected++;
      },
      effects: () => heard.push("effects"),
      due: () => heard.push("due"),
    });
    const change = async (): Promise<number> => {
      const answer = await store.meetingTurn(at.meeting, null, (turn) => {
        turn.putBoard("heard", turn.seq, null);
        turn.wake(turn.now + 60_000, 0);
        turn.post({ kind: "card", key: "heard", network: at.network.id, meeting: at.meeting, seq: 1 });
        return Promise.resolve({ ok: true, seq: 0 });
      });
      return answer.ok ? answer.seq : 0;
    };
    const seq = await change();
    await store.sheetTurn(at.meeting, "s", at.seats[0]!, moveKey(at.seats[0]!), (turn) => {
      turn.put("mine");
      return Promise.resolve({ ok: true, seq: 0 });
    });
    await soon(() => {
      expect(heard).toContainEqual({ meeting: at.meeting, seq });
      expect(heard).toContainEqual({ meeting: at.meeting, step: "s", owner: at.seats[0] });
      expect(heard).toContain("effects");
      expect(heard).toContain("due");
    });
    await sql.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'runde listener'",
    );
    await soon(() => {
      expect(reconnected).toBe(1);
    });
    const later = await change();
    await soon(() => {
      expect(heard).toContainEqual({ meeting: at.meeting, seq: later });
    });
    await listening.stop();
    expect(
      (await sql.query("select from pg_stat_activity where application_name = 'runde listener'")).rowCount,
    ).toBe(0);
  });

  test("a turn that was refused is not told", async () => {
    const heard: unknown[] = [];
    const listening = await other.listen({
      changed: (hint) => heard.push(hint),
      sheetChanged: (hint) => heard.push(hint),
      reconnected: () => undefined,
      effects: () => undefined,
      due: () => undefined,
    });
    await store.meetingTurn(at.meeting, null, (turn) => {
      turn.putBoard("refused", 1, null);
      return Promise.resolve({ ok: false, reason: "no" });
    });
    const told = await store.meetingTurn(at.meeting, null, (turn) => {
      turn.putBoard("accepted", 1, null);
      return Promise.resolve({ ok: true, seq: 0 });
    });
    await soon(() => {
      expect(heard).toHaveLength(1);
    });
    expect(heard).toEqual([{ meeting: at.meeting, seq: told.ok && told.seq }]);
    await listening.stop();
  });
});
