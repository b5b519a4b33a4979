import { describe, expect, it } from "vitest";
import type { MoveContext, TableAt } from "../../core/exercise.ts";
import { type SeatId, seatId } from "../../core/ids.ts";
import type { Offered, TaskRow } from "../../core/kinds.ts";
import { checkMove, playBoardMove, playSheetMove, playTableMove } from "../../core/play.ts";
import { languages } from "../../core/text.ts";
import { findingsIn, MOST } from "./findings.ts";
import { selfObservation } from "./index.ts";
import { numberText, readGrade, readTime } from "./numbers.ts";
import { readPasted } from "./paste.ts";
import { LEAST_RADIUS, placesBeside, pointsOf } from "./picture.ts";
import { Board, gradeOf, MAX_ROWS, type Row, type Scale, Sheet, shareOf } from "./state.ts";

const [kari, ola, samir] = [seatId("kari"), seatId("ola"), seatId("samir")];
const withOla: TableAt = { id: "t1", number: 1, seats: [kari, ola], focus: null };

const at = (actor: SeatId, change: Partial<MoveContext> = {}): MoveContext => ({
  actor,
  now: 1000,
  id: "fresh",
  luck: 0.4,
  phase: "picture",
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
  const move = checkMove(selfObservation, name, payload);
  return move.ok ? playSheetMove(selfObservation, move.value, sheet, context, {}) : move;
};
const sheetOf = (verdict: ReturnType<typeof onSheet>): Sheet => {
  if (!verdict.ok) throw new Error(verdict.reason);
  return Sheet.parse(verdict.value);
};
const onBoard = (board: Board, name: string, payload: unknown, context: MoveContext, own: Sheet | null) => {
  const move = checkMove(selfObservation, name, payload);
  return move.ok ? playBoardMove(selfObservation, move.value, board, own, context, {}) : move;
};
const boardOf = (verdict: ReturnType<typeof onBoard>): Board => {
  if (!verdict.ok) throw new Error(verdict.reason);
  return Board.parse(verdict.value.board);
};
const atTable = (table: Board, name: string, payload: unknown, context: MoveContext, own: Sheet | null) => {
  const move = checkMove(selfObservation, name, payload);
  return move.ok ? playTableMove(selfObservation, move.value, table, own, context, {}) : move;
};
const tableOf = (verdict: ReturnType<typeof atTable>): Board => {
  if (!verdict.ok) throw new Error(verdict.reason);
  return Board.parse(verdict.value.table);
};

const blank = (config = {}): Sheet => selfObservation.blankSheet(config);
const empty: Board = { shared: [] };
const typed = (row: string, task: string, change = {}) => ({
  row,
  task,
  time: null,
  well: null,
  important: null,
  ...change,
});
const written = (...rows: readonly object[]): Sheet => sheetOf(onSheet(blank(), "add", { rows }));
const two = (): Sheet =>
  written(
    typed("r1", "Budsjett", { time: 6, well: 3, important: 4 }),
    typed("r2", "Hemmelig plan", { time: 2, well: 5, important: 5 }),
  );

describe("writing rows", () => {
  it("keeps what is given of a row, and leaves the rest blank", () => {
    expect(written(typed("r1", "E-post", { time: 7.5 })).rows).toEqual([
      { id: "r1", task: "E-post", time: 7.5, well: null, important: null, symbols: [] },
    ]);
  });

  it("takes a row that is sent again once", () => {
    expect(sheetOf(onSheet(two(), "add", { rows: [typed("r1", "Noe annet")] })).rows).toHaveLength(2);
  });

  it("changes one thing of one row, so that two windows do not undo each other", () => {
    const once = sheetOf(onSheet(two(), "edit", { row: "r1", time: 8 }));
    const both = sheetOf(onSheet(once, "edit", { row: "r1", well: 4 }));
    expect(both.rows[0]).toMatchObject({ task: "Budsjett", time: 8, well: 0.75, important: 0.75 });
    expect(both.rows[1]).toEqual(two().rows[1]);
  });

  it("refuses a grade outside the chosen scale and keeps what stood there", () => {
    const small = sheetOf(onSheet(two(), "scale", { scale: 3 }));
    expect(onSheet(small, "edit", { row: "r1", well: 4 })).toEqual({ ok: false, reason: "outside-scale" });
    expect(onSheet(small, "add", { rows: [typed("r9", "Ny", { well: 5 })] })).toMatchObject({
      reason: "outside-scale",
    });
  });

  it("says when the sheet is full, and takes in nothing of what did not fit", () => {
    const full = written(...Array.from({ length: MAX_ROWS }, (_, n) => typed(`r${String(n)}`, "x")));
    expect(onSheet(full, "add", { rows: [typed("one-more", "y")] })).toEqual({
      ok: false,
      reason: "sheet-full",
    });
  });

  it("moves a row to any place", () => {
    const three = sheetOf(onSheet(two(), "add", { rows: [typed("r3", "C")] }));
    const order = (to: number) =>
      sheetOf(onSheet(three, "place", { row: "r1", at: to })).rows.map(({ id }) => id);
    expect(order(1)).toEqual(["r2", "r1", "r3"]);
    expect(order(99)).toEqual(["r2", "r3", "r1"]);
    expect(onSheet(three, "place", { row: "gone", at: 0 })).toEqual({ ok: false, reason: "no-such-row" });
  });

  it("removes a row and no other", () => {
    expect(sheetOf(onSheet(two(), "remove", { row: "r1" })).rows.map(({ id }) => id)).toEqual(["r2"]);
  });

  it("sets symbols in their own order, several or none", () => {
    const marked = ["up", "star"].reduce(
      (sheet, symbol) => sheetOf(onSheet(sheet, "mark", { row: "r1", symbol, on: true })),
      two(),
    );
    expect(marked.rows[0]?.symbols).toEqual(["star", "up"]);
    expect(sheetOf(onSheet(marked, "mark", { row: "r1", symbol: "up", on: false })).rows[0]?.symbols).toEqual(
      ["star"],
    );
  });
});

describe("the own way of counting", () => {
  it("keeps every grade of five when the scale goes to three and back", () => {
    for (const grade of [1, 2, 3, 4, 5]) {
      const share = shareOf(grade, 5);
      expect(gradeOf(share, 5)).toBe(grade);
    }
    expect([1, 2, 3, 4, 5].map((grade) => gradeOf(shareOf(grade, 5), 3))).toEqual([1, 1, 2, 3, 3]);
    expect([1, 2, 3].map((grade) => gradeOf(shareOf(grade, 3), 5))).toEqual([1, 3, 5]);
    const back = sheetOf(onSheet(sheetOf(onSheet(two(), "scale", { scale: 3 })), "scale", { scale: 5 }));
    expect(back).toEqual(two());
  });

  it("turns hours into percent of the week and back", () => {
    const percent = sheetOf(onSheet(two(), "unit", { unit: "percent" }));
    expect(percent.rows.map(({ time }) => time)).toEqual([16, 5.3]);
    expect(sheetOf(onSheet(percent, "unit", { unit: "hours" })).rows.map(({ time }) => time)).toEqual([6, 2]);
  });

  it("begins as the programme says", () => {
    expect(blank({ unit: "percent", scale: 3, week: 40 })).toMatchObject({
      unit: "percent",
      scale: 3,
      week: 40,
    });
  });
});

describe("what comes from the owner's other sheets", () => {
  const row = (id: string, task: string): TaskRow => ({
    id,
    task,
    time: 3,
    well: 0.5,
    important: 1,
    symbols: ["star"],
  });
  const rows = (earlier: boolean, ...list: readonly TaskRow[]): Offered => ({
    kind: "task-rows",
    content: { unit: "percent", rows: [...list] },
    at: earlier ? 5 : 9,
    step: "Selvobservasjon",
    exercise: "self-observation",
    earlier,
  });
  const list = (id: string, items: string[], earlier = false): Offered => ({
    kind: "list",
    content: { list: id, title: { nb: id }, items },
    at: 3,
    step: "Talen til meg selv",
    exercise: "lists",
    earlier,
  });
  const take = (sheet: Sheet, offered: readonly Offered[], config = {}): Sheet =>
    Sheet.parse(selfObservation.wants?.take(sheet, offered, config));

  it("shows the own speech and preferences, as they are now", () => {
    const once = take(blank(), [list("speech", ["rettferdig"]), list("bored", [])]);
    expect(once.lists.map(({ items }) => items)).toEqual([["rettferdig"]]);
    expect(take(once, [list("speech", ["rettferdig", "nær"])]).lists[0]?.items).toEqual([
      "rettferdig",
      "nær",
    ]);
  });

  it("prefers what was written today, and the lists that the programme asks for", () => {
    const offered = [list("speech", ["i fjor"], true), list("speech", ["i dag"]), list("signs", ["x"])];
    expect(take(blank(), offered, { lists: ["speech"] }).lists.map(({ items }) => items)).toEqual([
      ["i dag"],
    ]);
  });

  it("takes the rows of today's first part in, once, and never one that was removed", () => {
    const offer = rows(false, row("a", "A"), row("b", "B"));
    const once = take(blank(), [offer]);
    expect(once).toMatchObject({ unit: "percent", rows: [{ id: "a", symbols: ["star"] }, { id: "b" }] });
    expect(take(once, [offer])).toEqual(once);
    const without = sheetOf(onSheet(once, "remove", { row: "a" }));
    expect(take(without, [offer]).rows.map(({ id }) => id)).toEqual(["b"]);
  });

  it("offers the rows of last time, brings them in without symbols, and offers them once", () => {
    const offered = [rows(true, row("a", "A"))];
    const asked = take(blank(), offered);
    expect(asked.rows).toEqual([]);
    const begun = sheetOf(onSheet(asked, "begin", {}));
    expect(begun.rows).toMatchObject([{ id: "a", time: 3, important: 1, symbols: [] }]);
    expect(take(begun, offered).earlier).toBeNull();
    expect(onSheet(begun, "begin", {})).toEqual({ ok: false, reason: "nothing-earlier" });
    const blankAgain = sheetOf(onSheet(asked, "start-blank", {}));
    expect(take(blankAgain, offered)).toMatchObject({ rows: [], earlier: null });
  });

  it("offers and keeps the rows with words, and nothing of a blank sheet", () => {
    const sheet = sheetOf(onSheet(two(), "add", { rows: [typed("r3", "   ", { time: 1 })] }));
    const kept = selfObservation.keep?.(sheet, false, 0);
    expect(kept).toMatchObject([
      { kind: "task-rows", content: { unit: "hours", rows: [{ id: "r1" }, { id: "r2" }] } },
    ]);
    expect(selfObservation.offers?.(sheet, {})).toEqual(kept);
    expect(selfObservation.offers?.(blank(), {})).toEqual([]);
  });
});

describe("sharing", () => {
  it("gives the table one row, and nothing else of the sheet", () => {
    const table = tableOf(atTable(empty, "table-share", { row: "r1" }, at(kari, { table: withOla }), two()));
    expect(table.shared).toMatchObject([{ owner: kari, kind: "row", rows: [{ task: "Budsjett" }] }]);
    expect(JSON.stringify(table)).not.toContain("Hemmelig");
  });

  it("goes to the board where all sit together, and not past a table", () => {
    expect(onBoard(empty, "share", { row: "r1" }, at(kari, { table: withOla }), two())).toEqual({
      ok: false,
      reason: "at-a-table",
    });
    expect(boardOf(onBoard(empty, "share", { row: "r1" }, at(kari), two())).shared).toHaveLength(1);
  });

  it.each(["observe", "symbols"])("lets nothing leave a sheet in the phase %s", (phase) => {
    const refused = { ok: false, reason: "not-yet" };
    expect(onBoard(empty, "share", { row: "r1" }, at(kari, { phase }), two())).toEqual(refused);
    expect(onBoard(empty, "picture", {}, at(kari, { phase }), two())).toEqual(refused);
    expect(atTable(empty, "table-share", { row: "r1" }, at(kari, { phase, table: withOla }), two())).toEqual(
      refused,
    );
  });

  it("shares the picture with the rows that stand in it", () => {
    const sheet = sheetOf(onSheet(two(), "add", { rows: [typed("r3", "Uten svar", { time: 1 })] }));
    const board = boardOf(onBoard(empty, "picture", {}, at(kari), sheet));
    expect(board.shared[0]?.rows.map(({ id }) => id)).toEqual(["r1", "r2"]);
    expect(onBoard(empty, "picture", {}, at(kari), blank())).toEqual({ ok: false, reason: "no-picture" });
  });

  it("replaces what was shared of the same row, and comes back to its owner only", () => {
    const once = boardOf(onBoard(empty, "share", { row: "r1" }, at(kari, { id: "s1" }), two()));
    const changed = sheetOf(onSheet(two(), "edit", { row: "r1", task: "Årsbudsjett" }));
    const again = boardOf(onBoard(once, "share", { row: "r1" }, at(kari, { id: "s2" }), changed));
    expect(again.shared.map(({ rows }) => rows[0]?.task)).toEqual(["Årsbudsjett"]);
    expect(onBoard(again, "take-back", { item: "s2" }, at(ola), two())).toEqual({
      ok: false,
      reason: "not-yours",
    });
    expect(boardOf(onBoard(again, "take-back", { item: "s2" }, at(kari), two()))).toEqual(empty);
  });

  it("lets the facilitator write for someone on paper, and nobody else", () => {
    const told = { task: "Fra papir", for: samir };
    expect(boardOf(onBoard(empty, "tell", told, at(ola), two())).shared).toMatchObject([
      { owner: samir, rows: [{ task: "Fra papir", time: null }] },
    ]);
    expect(onBoard(empty, "tell", told, at(kari), two())).toEqual({ ok: false, reason: "only-facilitator" });
    expect(boardOf(onBoard(empty, "tell", { task: "Selv" }, at(samir), null)).shared[0]?.owner).toBe(samir);
  });

  it("is counted in the channel, never quoted", () => {
    const board = boardOf(onBoard(empty, "share", { row: "r1" }, at(kari), two()));
    const lines = selfObservation.card(board, "nb", { phase: "picture", nameOf: () => "Kari", present: 3 });
    expect(lines.map(({ text }) => text)).toEqual(["Én har delt noe fra arket sitt i møtet"]);
  });
});

describe("pasting from a spreadsheet", () => {
  it("reads tabs and lines, decimal comma, and leaves missing cells blank", () => {
    const { rows, problems } = readPasted("E-post\t7,5\t3\t2\nMøter\t 4 t\n\nFagdag\t\t\t5\r\n", 5, 60);
    expect(rows).toEqual([
      { task: "E-post", time: 7.5, well: 3, important: 2 },
      { task: "Møter", time: 4, well: null, important: null },
      { task: "Fagdag", time: null, well: null, important: 5 },
    ]);
    expect(problems).toEqual([]);
  });

  it("tells which cells it cannot use, and still takes the row", () => {
    const { rows, problems } = readPasted("A\tmye\t7\t2\n\t3\t1\t1\nB\t999\t\t", 5, 60);
    expect(rows).toEqual([
      { task: "A", time: null, well: null, important: 2 },
      { task: "B", time: null, well: null, important: null },
    ]);
    expect(problems.map(({ line, column, why }) => [line, column, why])).toEqual([
      [1, "time", "not-a-number"],
      [1, "well", "outside-scale"],
      [2, "task", "no-task"],
      [3, "time", "too-much"],
    ]);
  });

  it("leaves a heading out, but never a single row", () => {
    expect(readPasted("Oppgave\tTimer\tGodt\tViktig\nE-post\t7\t3\t2", 5, 60)).toMatchObject({
      heading: true,
      rows: [{ task: "E-post" }],
    });
    expect(readPasted("Oppgave\tTimer", 5, 60)).toMatchObject({
      heading: false,
      rows: [{ task: "Oppgave" }],
    });
  });

  it("reads quoted cells and semicolons", () => {
    expect(
      readPasted('"Møte\nmed ""teamet"""\t2\n"Løst" sitat\t1', 5, 60).rows.map(({ task }) => task),
    ).toEqual(['Møte med "teamet"', '"Løst" sitat']);
    expect(readPasted("E-post;7,5;3;2", 5, 60).rows).toEqual([
      { task: "E-post", time: 7.5, well: 3, important: 2 },
    ]);
  });

  it("says how many lines find no room", () => {
    const { rows, problems } = readPasted("A\t1\nB\t2\nC\t3", 5, 1);
    expect(rows).toHaveLength(1);
    expect(problems).toEqual([{ line: 2, column: "task", found: "2", why: "no-room" }]);
  });

  it("brings in what its own preview shows", () => {
    const { rows } = readPasted("E-post\t7,5\t3\t2\nMøter\t4", 5, 60);
    const sheet = written(...rows.map((row, n) => ({ row: `p${String(n)}`, ...row })));
    expect(sheet.rows.map(({ task, time }) => [task, time])).toEqual([
      ["E-post", 7.5],
      ["Møter", 4],
    ]);
  });
});

describe("numbers", () => {
  it("are read as people write them", () => {
    const value = (text: string) => {
      const read = readTime(text);
      return read.ok ? read.value : read.why;
    };
    expect(["7,5", "7.5", " 20 % ", "3 timer", "", "0,004", "5,25", "7,"].map(value)).toEqual([
      7.5,
      7.5,
      20,
      3,
      null,
      0,
      5.25,
      7,
    ]);
    expect(["en del", "-2", "1 000", "169"].map(value)).toEqual([
      "not-a-number",
      "not-a-number",
      "not-a-number",
      "too-much",
    ]);
    expect(readGrade("4", 3)).toEqual({ ok: false, why: "outside-scale" });
    expect(readGrade("2,5", 5)).toEqual({ ok: false, why: "not-a-number" });
  });

  it("come back as they were written", () => {
    expect(languages.map((language) => numberText(7.5, language))).toEqual(["7,5", "7,5", "7.5"]);
  });
});

const row = (
  id: string,
  time: number | null,
  well: number,
  important: number,
  symbols: Row["symbols"] = [],
): Row => ({
  id,
  task: `Oppgave ${id}`,
  time,
  well: shareOf(well, 5),
  important: shareOf(important, 5),
  symbols,
});

describe("what stands out", () => {
  const week: readonly Row[] = [
    row("budget", 6, 3, 4, ["tick"]),
    row("coach", 5, 4, 5, ["star", "forward", "heart"]),
    row("rota", 8, 4, 2),
    row("talks", 3, 2, 5, ["forward", "up"]),
    row("morning", 3, 5, 4, ["heart"]),
    row("mail", 9, 3, 2, ["tick"]),
    row("learn", 1, 3, 3, ["star", "heart"]),
  ];
  const found = (rows: readonly Row[]) =>
    Object.fromEntries(findingsIn(rows).map(({ kind, rows: those }) => [kind, those.map(({ id }) => id)]));

  it("tells each of the five by its rule, the most time first", () => {
    expect(found(week)).toEqual({
      "most-time": ["mail", "rota"],
      drain: ["mail"],
      strength: ["morning"],
      stretch: ["talks"],
      unimportant: ["rota"],
    });
    expect(findingsIn(week).find(({ kind }) => kind === "most-time")?.time).toBe(17);
  });

  it("goes on to the speech and the joy where there is room", () => {
    const calm = week.filter(({ id }) => id !== "talks" && id !== "rota");
    expect(found(calm)).toMatchObject({ speech: ["coach", "learn"] });
    expect(findingsIn(week).length).toBeLessThanOrEqual(MOST);
  });

  it("says nothing of much and little before three rows have time", () => {
    expect(found([row("a", 9, 1, 1, ["tick"]), row("b", 1, 5, 5)])).toEqual({});
  });

  it("says nothing about equal weeks, nor about rows without words", () => {
    expect(found(["a", "b", "c"].map((id) => row(id, 4, 3, 3)))).toEqual({});
    expect(found(week.map((each) => ({ ...each, task: " " })))).toEqual({});
  });
});

describe("the picture", () => {
  const plot = { left: 40, top: 10, width: 400, height: 300 };
  const draw = (rows: readonly Row[], scale: Scale = 5) => pointsOf(rows, scale, plot, 30);

  it("puts importance upwards and how well to the right", () => {
    const [low, high] = draw([row("low", 4, 1, 1), row("high", 4, 5, 5)]);
    expect(high?.x).toBeGreaterThan(low?.x ?? 0);
    expect(high?.y).toBeLessThan(low?.y ?? 0);
  });

  it("gives four times the time four times the area", () => {
    const [small, large] = draw([row("small", 2, 1, 1), row("large", 8, 5, 5)]);
    expect((large?.r ?? 0) / (small?.r ?? 1)).toBeCloseTo(2, 1);
  });

  it("numbers the rows as the list does, and leaves out what has no place", () => {
    const rows = [row("a", 1, 1, 1), { ...row("b", 1, 1, 1), well: null }, row("c", null, 2, 2)];
    expect(draw(rows).map(({ number }) => number)).toEqual([1, 3]);
    expect(draw(rows)[1]?.r).toBe(LEAST_RADIUS);
  });

  it("keeps circles of one spot apart and each in its own field, inside the plot", () => {
    const points = draw(
      ["a", "b", "c", "d"].map((id) => row(id, 2, 5, 5)).map((each) => ({ ...each, time: 1 })),
    );
    for (const [index, a] of points.entries()) {
      expect(a.x + a.r).toBeLessThanOrEqual(plot.left + plot.width + 0.1);
      expect(a.y - a.r).toBeGreaterThanOrEqual(plot.top - 0.1);
      for (const b of points.slice(index + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(10);
    }
    const home = plot.left + 0.5 * plot.width;
    for (const { x } of draw(Array.from({ length: 30 }, (_, n) => row(String(n), 4, 3, 3))))
      expect(Math.abs(x - home)).toBeLessThanOrEqual(plot.width / 10);
  });

  it("lays words where they cover no circle and no other words", () => {
    const points = draw([row("a", 4, 3, 3), row("b", 4, 4, 3), row("c", 4, 3, 4)]);
    const boxes = placesBeside(
      points.map((point) => ({ point, width: 60, height: 14 })),
      points,
      plot,
    );
    for (const box of boxes.filter((each) => each !== null))
      for (const { x, y, r } of points) {
        const dx = Math.max(box.x - x, x - box.x - box.width, 0);
        const dy = Math.max(box.y - y, y - box.y - box.height, 0);
        expect(Math.hypot(dx, dy)).toBeGreaterThanOrEqual(r);
      }
    expect(boxes.some((box) => box !== null)).toBe(true);
  });
});

it("a simulated colleague writes six rows, marks them, shows one at the table, and then rests", () => {
  let sheet = blank();
  let table: Board = empty;
  const play = (context: MoveContext): void => {
    for (let n = 0; ; n++) {
      expect(n).toBeLessThan(40);
      const next = { ...context, id: `${context.phase}${String(n)}` };
      const turn =
        selfObservation.simulate?.({
          board: empty,
          sheet,
          tableSheet: table,
          context: next,
          language: "nn",
        }) ?? null;
      if (turn === null) return;
      if (turn.move.startsWith("table"))
        table = tableOf(atTable(table, turn.move, turn.payload, next, sheet));
      else sheet = sheetOf(onSheet(sheet, turn.move, turn.payload, next));
    }
  };
  play(at(samir, { phase: "observe" }));
  expect(sheet.rows).toHaveLength(6);
  expect(sheet.rows.every(({ symbols }) => symbols.length === 0)).toBe(true);
  play(at(samir, { phase: "symbols" }));
  expect(sheet.rows.every(({ symbols }) => symbols.length > 0)).toBe(true);
  play(at(samir, { phase: "picture", table: { ...withOla, seats: [samir, ola] } }));
  expect(table.shared).toHaveLength(1);
  expect(findingsIn(sheet.rows).length).toBeGreaterThan(1);
});
