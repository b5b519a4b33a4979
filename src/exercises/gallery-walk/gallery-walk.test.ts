import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MoveContext, TableAt } from "../../core/exercise.ts";
import { type SeatId, seatId } from "../../core/ids.ts";
import { SharedList } from "../../core/kinds.ts";
import { checkMove, playBoardMove } from "../../core/play.ts";
import { galleryWalk } from "./index.ts";
import { comesFrom, goesTo, hostOf, minutesAt, stopNow, stopsOf } from "./route.ts";
import { Board, type Config, Sheet, wallAt } from "./state.ts";

const seats = ["a", "b", "c", "d", "e", "f"].map(seatId);
const [a, b, c, d, e, f] = seats as [SeatId, SeatId, SeatId, SeatId, SeatId, SeatId];
const tables: readonly TableAt[] = [
  { id: "walk.1", number: 1, seats: [a, b], focus: null },
  { id: "walk.2", number: 2, seats: [c, d], focus: null },
  { id: "walk.3", number: 3, seats: [e, f], focus: null },
];
const many = (count: number): readonly TableAt[] =>
  Array.from({ length: count }, (_, n) => ({ id: `t${String(n)}`, number: n + 1, seats: [], focus: null }));

const at = (actor: SeatId, change: Partial<MoveContext> = {}): MoveContext => ({
  actor,
  now: 1000,
  id: "fresh",
  luck: 0.4,
  phase: "walk",
  segment: null,
  lap: 0,
  focus: [],
  facilitator: a,
  roles: {},
  tables,
  table: tables.find((table) => table.seats.includes(actor)) ?? null,
  present: seats,
  seats,
  ...change,
});
const config: Config = { from: "values", outcome: "values" };
const values = {
  title: { nb: "Verdier" },
  items: [
    { text: "Mot", table: 1 },
    { text: "Ro", table: 1 },
    { text: "Tillit", table: 2 },
  ],
};
const blank = galleryWalk.blankSheet(config);
const open = (): Board => galleryWalk.openBoard(config, { values });
const play = (
  board: Board,
  name: string,
  payload: unknown,
  context: MoveContext,
  own: Sheet | null = blank,
) => {
  const move = checkMove(galleryWalk, name, payload);
  return move.ok ? playBoardMove(galleryWalk, move.value, board, own, context, config) : move;
};
const boardOf = (verdict: ReturnType<typeof play>): Board => {
  if (!verdict.ok) throw new Error(verdict.reason);
  return Board.parse(verdict.value.board);
};
const sheetOf = (verdict: ReturnType<typeof play>): Sheet => {
  if (!verdict.ok) throw new Error(verdict.reason);
  return Sheet.parse(verdict.value.sheet);
};

describe("the route", () => {
  it("lets every group see every other table once, and never two groups at one table", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 15 }), (count) => {
        const room = many(count);
        const stops = stopsOf({}, room);
        expect(stops).toBe(count - 1);
        for (let stop = 0; stop < stops; stop++) {
          const to = room.map(({ number }) => goesTo(room, number, stop, stops));
          expect(new Set(to).size).toBe(count);
          room.forEach(({ number }, n) => {
            expect(to[n]).not.toBe(number);
            expect(comesFrom(room, to[n] ?? 0, stop, stops)).toBe(number);
          });
        }
        for (const { number } of room) {
          const seen = Array.from({ length: stops }, (_, stop) => goesTo(room, number, stop, stops));
          expect(new Set(seen).size).toBe(stops);
          expect(goesTo(room, number, stops, stops)).toBe(number);
        }
      }),
    );
  });

  it("is shorter where there is less time, and none where there is one table", () => {
    expect(stopsOf({ stops: 3 }, many(12))).toBe(3);
    expect(stopsOf({ stops: 3 }, many(2))).toBe(1);
    expect(stopsOf({}, many(1))).toBe(0);
  });

  it("takes the time the phase has: shared among the stops, in halves, and never longer at one than meant", () => {
    const each = (count: number, minutes = 15): number =>
      minutesAt({ minutesPerStop: 5 }, stopsOf({}, many(count)), minutes);
    expect([2, 4, 7, 10, 12].map((count) => each(count))).toEqual([5, 5, 2.5, 1.5, 1]);
    expect(each(4, 10)).toBe(3);
    expect(minutesAt({}, 1, 15)).toBe(15);
    for (let count = 2; count <= 15; count++)
      expect(each(count) * stopsOf({}, many(count))).toBeLessThanOrEqual(15);
  });

  it("follows the core's segments where they are stops", () => {
    expect(stopNow({ ...open(), stop: 2 }, null, 0)).toBe(2);
    expect(stopNow(open(), "stop-3", 0)).toBe(2);
    expect(stopNow(open(), "stop", 1)).toBe(1);
  });

  it("is moved on by the facilitator only, once for two clicks, and not beyond home", () => {
    expect(play(open(), "go", { to: 1, was: 0 }, at(c))).toEqual({ ok: false, reason: "only-facilitator" });
    const next = boardOf(play(open(), "go", { to: 1, was: 0 }, at(a)));
    expect(play(next, "go", { to: 1, was: 0 }, at(a))).toEqual({ ok: false, reason: "moved-already" });
    expect(play(next, "go", { to: 3, was: 1 }, at(a))).toEqual({ ok: false, reason: "no-such-stop" });
    expect(boardOf(play(next, "go", { to: 2, was: 1 }, at(a))).stop).toBe(2);
  });
});

describe("hosts", () => {
  it("are the first at each table until those there choose another, who stays one only while at the table", () => {
    const [first] = tables;
    if (first === undefined) throw new Error("a table is needed");
    expect(hostOf(open(), first)).toBe(a);
    const chosen = boardOf(play(open(), "host", { table: 1, seat: b }, at(b)));
    expect(hostOf(chosen, first)).toBe(b);
    expect(hostOf(chosen, { ...first, seats: [a] })).toBe(a);
    expect(play(open(), "host", { table: 1, seat: c }, at(b))).toEqual({ ok: false, reason: "not-at-table" });
    expect(play(open(), "host", { table: 1, seat: b }, at(c))).toEqual({
      ok: false,
      reason: "not-your-table",
    });
  });
});

describe("comments", () => {
  const written = () => play(open(), "comment", { wall: 2, text: " Fin " }, at(b, { id: "k1" }));

  it("hang at the wall with the table's number and without a name", () => {
    expect(boardOf(written()).comments).toEqual([{ id: "k1", wall: 2, from: 1, text: "Fin", answer: null }]);
    expect(JSON.stringify(boardOf(written()))).not.toContain(`"${b}"`);
  });

  it("are taken back by their writer and by nobody else, not even by the facilitator or a table mate", () => {
    const board = boardOf(written());
    expect(boardOf(play(board, "take-back", { comment: "k1" }, at(b), sheetOf(written()))).comments).toEqual(
      [],
    );
    expect(play(board, "take-back", { comment: "k1" }, at(a))).toEqual({ ok: false, reason: "not-yours" });
    expect(play(board, "take-back", { comment: "k1" }, at(c))).toEqual({ ok: false, reason: "not-yours" });
  });

  it("from someone on paper carry no table, and the facilitator may take them down", () => {
    const paper = boardOf(play(open(), "comment", { wall: 2, text: "Lapp" }, at(b), null));
    expect(paper.comments).toMatchObject([{ from: null }]);
    expect(boardOf(play(paper, "take-back", { comment: "fresh" }, at(a))).comments).toEqual([]);
  });

  it("are answered by those at the table, and two answers never overwrite each other unseen", () => {
    const board = boardOf(written());
    const change = { comment: "k1", answer: "change", was: null };
    expect(play(board, "answer", change, at(b))).toEqual({ ok: false, reason: "not-your-table" });
    const answered = boardOf(play(board, "answer", change, at(c)));
    expect(answered.comments).toMatchObject([{ answer: "change" }]);
    expect(play(answered, "answer", { comment: "k1", answer: "keep", was: null }, at(d))).toEqual({
      ok: false,
      reason: "answered-meanwhile",
    });
  });

  it("need a table that is there", () => {
    expect(play(open(), "comment", { wall: 9, text: "Hei" }, at(b))).toEqual({
      ok: false,
      reason: "no-such-wall",
    });
  });
});

describe("walls", () => {
  it("hang where they were made, and a table without anything of its own has the common one", () => {
    expect(wallAt(open(), 1)?.items.map(({ text }) => text)).toEqual(["Mot", "Ro"]);
    expect(wallAt(open(), 3)).toBeNull();
    const common = galleryWalk.openBoard(
      { from: "vision" },
      { vision: { title: { nb: "Visjon" }, items: [{ text: "Trygt hver dag", table: null }] } },
    );
    expect(wallAt(common, 3)?.items).toHaveLength(1);
  });

  it("are changed by their own table, wording by wording", () => {
    const item = wallAt(open(), 1)?.items[1]?.id ?? "";
    const reword = { wall: 1, item, version: 1, text: "Ro i hverdagen" };
    expect(play(open(), "reword", reword, at(c))).toEqual({ ok: false, reason: "not-your-table" });
    const after = boardOf(play(open(), "reword", reword, at(a)));
    expect(play(after, "reword", reword, at(b))).toEqual({ ok: false, reason: "reworded-meanwhile" });
    const moved = boardOf(play(after, "shift", { wall: 1, item, to: "up" }, at(b)));
    expect(wallAt(moved, 1)?.items.map(({ text }) => text)).toEqual(["Ro i hverdagen", "Mot"]);
    const hung = boardOf(play(moved, "hang", { wall: 3, text: "Nytt" }, at(e)));
    const [left] = galleryWalk.harvest?.(hung, 0) ?? [];
    expect(SharedList.parse(left?.content).items).toEqual([
      { text: "Ro i hverdagen", table: 1 },
      { text: "Mot", table: 1 },
      { text: "Tillit", table: 2 },
      { text: "Nytt", table: 3 },
    ]);
  });
});

it("where all sit together it is a common look: anyone comments, answers and adjusts", () => {
  const together = (actor: SeatId) => at(actor, { tables: [], table: null });
  const board = boardOf(play(open(), "comment", { wall: 2, text: "Fin" }, together(a)));
  expect(board.comments).toMatchObject([{ from: null }]);
  expect(play(board, "answer", { comment: "fresh", answer: "keep", was: null }, together(f)).ok).toBe(true);
  expect(play(board, "comment", { wall: null, text: "Alt" }, together(a)).ok).toBe(true);
  expect(play(board, "hang", { wall: null, text: "Nytt" }, together(b)).ok).toBe(true);
});

it("a rehearsal walks to the end with comments at every table, and answers them all", () => {
  let board = open();
  const sheets = new Map<SeatId, Sheet>(seats.map((seat) => [seat, blank]));
  const everyone = (phase: string): void => {
    for (const actor of seats)
      for (let n = 0; ; n++) {
        expect(n).toBeLessThan(10);
        const context = at(actor, { phase, id: `${phase}${String(board.stop)}${actor}${String(n)}` });
        const sheet = sheets.get(actor) ?? blank;
        const next = galleryWalk.simulate?.({ board, sheet, context, language: "nb" }) ?? null;
        if (next === null) break;
        const verdict = play(board, next.move, next.payload, context, sheet);
        board = boardOf(verdict);
        if (verdict.ok && verdict.value.sheet !== undefined) sheets.set(actor, sheetOf(verdict));
      }
  };
  for (const was of [0, 1]) {
    everyone("walk");
    board = boardOf(play(board, "go", { to: was + 1, was }, at(a)));
  }
  everyone("walk");
  everyone("adjust");
  expect(tables.map(({ number }) => board.comments.filter(({ wall }) => wall === number).length)).toEqual([
    2, 2, 2,
  ]);
  expect(board.comments.every(({ answer }) => answer !== null)).toBe(true);
});
