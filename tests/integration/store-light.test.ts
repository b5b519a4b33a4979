import { beforeAll, describe, expect, test } from "vitest";
import type { MeetingTurn } from "../../src/app/ports.ts";
import type { OpenedStore } from "../../src/store/open-store.ts";
import { testStore } from "../support/database.ts";
import { contentOf, moveKey, type Prepared, prepare } from "../support/database-meeting.ts";

const { store, again } = await testStore();
const other = await again();
let at: Prepared;

const put = async (on: OpenedStore, content: unknown, key = moveKey(at.seats[0]!)) =>
  on.meetingTurn(at.meeting, key, (turn) => {
    turn.putBoard("board", content, key.seat);
    return Promise.resolve({ ok: true, seq: turn.seq });
  });

describe("a move on what this replica saw last", () => {
  beforeAll(async () => {
    at = await prepare(store);
    await put(store, "seen");
  });

  test("is played again when another replica was quicker: it never builds on, or is refused by, what is no longer so", async () => {
    await put(other, "open");
    const seen: unknown[] = [];
    const key = moveKey(at.seats[1]!);
    const answer = await store.meetingTurn(at.meeting, key, async (turn) => {
      const board = contentOf((await turn.board("board")) ?? undefined);
      seen.push(board);
      if (board !== "open") return { ok: false, reason: "not-open" };
      turn.putBoard("board", "mine", key.seat);
      return { ok: true, seq: turn.seq };
    });
    expect(answer.ok).toBe(true);
    expect(seen.at(-1)).toBe("open");
    expect(contentOf((await other.readMeeting(at.meeting))!.boards.get("board"))).toBe("mine");
  });

  test("goes by the database's clock, also when another replica has just moved it", async () => {
    const timeOf = async (on: OpenedStore): Promise<number> => {
      let now = 0;
      await on.meetingTurn(at.meeting, moveKey(at.seats[0]!), (turn: MeetingTurn) => {
        now = turn.now;
        turn.putBoard("time", turn.now, null);
        return Promise.resolve({ ok: true, seq: turn.seq });
      });
      return now;
    };
    const before = await timeOf(store);
    await other.shiftClock(3_600_000);
    const after = await timeOf(store);
    expect(after - before).toBeGreaterThanOrEqual(3_600_000);
    expect(Math.abs(after - (await other.now()))).toBeLessThan(5_000);
    await other.shiftClock(-3_600_000);
    expect(await timeOf(store)).toBeLessThan(after);
  });

  test("S3: sent again after the meeting has moved on, it is answered as it was the first time and changes nothing", async () => {
    const key = moveKey(at.seats[1]!);
    const first = await put(store, "first", key);
    await put(store, "later");
    expect(await put(store, "first", key)).toEqual(first);
    expect(await put(other, "first", key)).toEqual(first);
    expect(contentOf((await store.readMeeting(at.meeting))!.boards.get("board"))).toBe("later");
  });

  test("cannot be changed from outside by whoever has read the same board", async () => {
    await put(store, { words: ["one"] });
    const read = (await store.readMeeting(at.meeting, 0))!.boards.get("board")?.content as {
      words: string[];
    };
    read.words.push("two");
    expect(contentOf((await store.readMeeting(at.meeting, 0))!.boards.get("board"))).toEqual({
      words: ["one"],
    });
  });

  test("is told at once to those who listen on the same replica, and to the others by the database", async () => {
    const heard: [string, number][] = [];
    const on = (name: string) => ({
      changed: ({ seq }: { readonly seq: number }) => heard.push([name, seq]),
      sheetChanged: () => undefined,
      tableChanged: () => undefined,
      reconnected: () => undefined,
      effects: () => undefined,
      due: () => undefined,
    });
    const listening = [await store.listen(on("here")), await other.listen(on("there"))];
    const answer = await put(store, "told");
    const seq = answer.ok ? answer.seq : 0;
    expect(heard).toContainEqual(["here", seq]);
    await expect.poll(() => heard, { timeout: 10_000 }).toContainEqual(["there", seq]);
    await Promise.all(listening.map((one) => one.stop()));
  });
});
