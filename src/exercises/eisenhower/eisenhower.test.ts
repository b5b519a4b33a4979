import { describe, expect, it } from "vitest";
import type { MoveContext, TableAt } from "../../core/exercise.ts";
import { type SeatId, seatId } from "../../core/ids.ts";
import { type Offered, OwnList } from "../../core/kinds.ts";
import { checkMove, playBoardMove, playSheetMove, playTableMove } from "../../core/play.ts";
import { fieldTowards } from "./arrows.ts";
import { eisenhower } from "./index.ts";
import { Board, MAX_TASKS, Sheet } from "./state.ts";

const [kari, ola, samir] = [seatId("kari"), seatId("ola"), seatId("samir")];
const withOla: TableAt = { id: "t1", number: 1, seats: [kari, ola], focus: null };

const at = (actor: SeatId, change: Partial<MoveContext> = {}): MoveContext => ({
  actor,
  now: 1000,
  id: "fresh",
  luck: 0.4,
  phase: "group",
  segment: null,
  lap: 0,
  focus: [],
  facilitator: ola,
  roles: {},
  tables: [],
  table: null,
  present: [kari, ola, samir],
  seats: [kari, ola, samir],
  ...change,
});

const onSheet = (sheet: Sheet, name: string, payload: unknown, context = at(kari)) => {
  const move = checkMove(eisenhower, name, payload);
  return move.ok ? playSheetMove(eisenhower, move.value, sheet, context, {}) : move;
};
const sheetOf = (verdict: ReturnType<typeof onSheet>): Sheet => {
  if (!verdict.ok) throw new Error(verdict.reason);
  return Sheet.parse(verdict.value);
};
const onBoard = (board: Board, name: string, payload: unknown, context: MoveContext, own: Sheet | null) => {
  const move = checkMove(eisenhower, name, payload);
  return move.ok ? playBoardMove(eisenhower, move.value, board, own, context, {}) : move;
};
const boardOf = (verdict: ReturnType<typeof onBoard>): Board => {
  if (!verdict.ok) throw new Error(verdict.reason);
  return Board.parse(verdict.value.board);
};
const atTable = (table: Board, name: string, payload: unknown, context: MoveContext, own: Sheet | null) => {
  const move = checkMove(eisenhower, name, payload);
  return move.ok ? playTableMove(eisenhower, move.value, table, own, context, {}) : move;
};
const tableOf = (verdict: ReturnType<typeof atTable>): Board => {
  if (!verdict.ok) throw new Error(verdict.reason);
  return Board.parse(verdict.value.table);
};

const empty: Board = { shared: [] };
const blank = (): Sheet => eisenhower.blankSheet({});
const add = (sheet: Sheet, id: string, text: string, place = "pile"): Sheet =>
  sheetOf(onSheet(sheet, "add", { text, place }, at(kari, { id })));
const three = (): Sheet =>
  add(add(add(blank(), "a", "Dekke vakta", "now"), "b", "Hemmelig plan", "plan"), "c", "Kopier");

const rows = (at: number, earlier: boolean, ...ids: readonly string[]): Offered => ({
  kind: "task-rows",
  content: {
    unit: "hours",
    rows: ids.map((id) => ({ id, task: `Rad ${id}`, time: 2, well: 1, important: 1, symbols: [] })),
  },
  at,
  step: "Selvobservasjon",
  exercise: "self-observation",
  earlier,
});
const take = (sheet: Sheet, ...offered: readonly Offered[]): Sheet =>
  Sheet.parse(eisenhower.wants?.take(sheet, offered, {}));

describe("sorting the own tasks", () => {
  it("moves a task to a field, last or before another", () => {
    const last = sheetOf(onSheet(three(), "put", { task: "c", place: "now" }));
    expect(last.tasks.map(({ id, place }) => `${id} ${place}`)).toEqual(["a now", "b plan", "c now"]);
    const first = sheetOf(onSheet(last, "put", { task: "c", place: "now", before: "a" }));
    expect(first.tasks.map(({ id }) => id)).toEqual(["c", "a", "b"]);
  });

  it("keeps a next action for each, changed one by one", () => {
    const once = sheetOf(onSheet(three(), "edit", { task: "a", next: "Ringe før lunsj" }));
    const both = sheetOf(onSheet(once, "edit", { task: "a", text: "Dekke kveldsvakta" }));
    expect(both.tasks[0]).toMatchObject({ text: "Dekke kveldsvakta", next: "Ringe før lunsj" });
    expect(both.tasks.slice(1)).toEqual(three().tasks.slice(1));
  });

  it("answers for a task that is gone, and for a full sheet", () => {
    const without = sheetOf(onSheet(three(), "remove", { task: "a" }));
    expect(onSheet(without, "put", { task: "a", place: "now" })).toEqual({
      ok: false,
      reason: "no-such-task",
    });
    const task = { text: "x", next: "", place: "pile" as const };
    const full = {
      ...blank(),
      tasks: Array.from({ length: MAX_TASKS }, (_, n) => ({ ...task, id: String(n) })),
    };
    expect(onSheet(full, "add", { text: "y", place: "now" })).toEqual({ ok: false, reason: "sheet-full" });
  });
});

it("leads a task by arrows to the field on that side, and nowhere by other keys", () => {
  const way = (from: Parameters<typeof fieldTowards>[0]) =>
    ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"].map((key) => fieldTowards(from, key));
  expect(way("now")).toEqual([null, "plan", null, "pass"]);
  expect(way("drop")).toEqual(["pass", null, "plan", null]);
  expect(way("pile").every((field) => field !== null)).toBe(true);
  expect(fieldTowards("now", "constructor")).toBeNull();
});

describe("rows of the own self-observation", () => {
  it("lie ready, and only the picked ones come, once", () => {
    const ready = take(blank(), rows(5, false, "r1", "r2", "r3"));
    expect(ready.tasks).toEqual([]);
    const picked = sheetOf(onSheet(ready, "pick", { rows: ["r3", "r1"] }));
    expect(picked.tasks).toMatchObject([
      { id: "r1", text: "Rad r1", place: "pile" },
      { id: "r3", place: "pile" },
    ]);
    expect(sheetOf(onSheet(picked, "pick", { rows: ["r1"] })).tasks).toHaveLength(2);
    expect(onSheet(picked, "pick", { rows: ["other"] })).toEqual({ ok: false, reason: "no-such-row" });
  });

  it("are those of today where there are any", () => {
    expect(take(blank(), rows(9, true, "old"), rows(5, false, "new")).source?.rows[0]?.id).toBe("new");
    expect(take(blank(), rows(9, true, "old")).source?.at).toBe(9);
    expect(take(blank())).toEqual(blank());
  });
});

describe("sharing", () => {
  it("gives the table that task with its field and next action, and no other", () => {
    const sheet = sheetOf(onSheet(three(), "edit", { task: "a", next: "Ringe" }));
    const table = tableOf(atTable(empty, "table-share", { task: "a" }, at(kari, { table: withOla }), sheet));
    expect(table.shared).toMatchObject([{ owner: kari, text: "Dekke vakta", next: "Ringe", field: "now" }]);
    expect(JSON.stringify(table)).not.toContain("Hemmelig");
  });

  it("waits until people talk together, and does not go past the own table", () => {
    const alone = at(kari, { phase: "alone" });
    expect(onBoard(empty, "share", { task: "a" }, alone, three())).toEqual({ ok: false, reason: "not-yet" });
    expect(onBoard(empty, "share", { task: "a" }, at(kari, { table: withOla }), three())).toEqual({
      ok: false,
      reason: "at-a-table",
    });
    expect(onBoard(empty, "share", { task: "c" }, at(kari), three())).toEqual({
      ok: false,
      reason: "place-first",
    });
  });

  it("replaces what was shared of the same task, and comes back to its owner only", () => {
    const once = boardOf(onBoard(empty, "share", { task: "a" }, at(kari, { id: "s1" }), three()));
    const changed = sheetOf(onSheet(three(), "put", { task: "a", place: "plan" }));
    const again = boardOf(onBoard(once, "share", { task: "a" }, at(kari, { id: "s2" }), changed));
    expect(again.shared).toMatchObject([{ id: "s2", field: "plan" }]);
    expect(onBoard(again, "take-back", { item: "s2" }, at(ola), null)).toEqual({
      ok: false,
      reason: "not-yours",
    });
    expect(boardOf(onBoard(again, "take-back", { item: "s2" }, at(kari), null))).toEqual(empty);
  });

  it("lets the facilitator write for someone on paper, and is counted in the channel, never quoted", () => {
    const told = { text: "Fra papir", field: "pass", for: samir };
    expect(onBoard(empty, "tell", told, at(kari), null)).toEqual({ ok: false, reason: "only-facilitator" });
    const board = boardOf(onBoard(empty, "tell", told, at(ola), three()));
    expect(board.shared).toMatchObject([{ owner: samir, text: "Fra papir", field: "pass" }]);
    const lines = eisenhower.card(board, "nb", { phase: "group", nameOf: () => "Kari", present: 3 });
    expect(lines.map(({ text }) => text)).toEqual(["Én oppgave er delt på tavla i møtet"]);
  });
});

describe("what the owner takes home", () => {
  it("is a list for each field, with the next action after its task", () => {
    const sheet = sheetOf(onSheet(three(), "edit", { task: "b", next: "Sette av tirsdag" }));
    expect(eisenhower.keep?.(sheet, false, 0)).toMatchObject([
      { kind: "list", content: { list: "eisenhower-now", items: ["Dekke vakta"] } },
      { kind: "list", content: { list: "eisenhower-plan", items: ["Hemmelig plan → Sette av tirsdag"] } },
    ]);
    expect(eisenhower.keep?.(blank(), true, 0)).toEqual([]);
  });

  it("loses nothing of long tasks and full fields", () => {
    const long = "å".repeat(200);
    const tasks = Array.from({ length: MAX_TASKS }, (_, n) => ({
      id: String(n),
      text: long,
      next: long,
      place: "now" as const,
    }));
    const kept = eisenhower.keep?.({ ...blank(), tasks }, false, 0) ?? [];
    const lists = kept.map(({ content }) => OwnList.parse(content));
    expect(lists.flatMap(({ items }) => items)).toHaveLength(2 * MAX_TASKS);
    expect(new Set(lists.map(({ list }) => list)).size).toBe(lists.length);
  });
});

it("a simulated colleague sorts five tasks, decides on each, shares one at the table, and then rests", () => {
  let sheet = blank();
  let table = empty;
  const play = (context: MoveContext): void => {
    for (let n = 0; ; n++) {
      expect(n).toBeLessThan(30);
      const next = { ...context, id: `${context.phase}${String(n)}`, luck: (0.3 + n / 17) % 1 };
      const turn =
        eisenhower.simulate?.({ board: empty, sheet, tableSheet: table, context: next, language: "en" }) ??
        null;
      if (turn === null) return;
      if (turn.move.startsWith("table"))
        table = tableOf(atTable(table, turn.move, turn.payload, next, sheet));
      else sheet = sheetOf(onSheet(sheet, turn.move, turn.payload, next));
    }
  };
  play(at(samir, { phase: "alone" }));
  expect(sheet.tasks).toHaveLength(5);
  expect(sheet.tasks.every(({ next }) => next !== "")).toBe(true);
  play(at(samir, { table: { ...withOla, seats: [samir, ola] } }));
  expect(table.shared).toHaveLength(1);
});
