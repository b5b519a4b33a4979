import { describe, expect, it } from "vitest";
import { openTable, people, playAt, type Table } from "../../../tests/support/exercise-table.ts";
import type { SeatId } from "../../core/ids.ts";
import { yearWheel } from "./index.ts";
import { Board, inMonth, monthsFrom } from "./state.ts";

const [kari, ola] = people as readonly [SeatId, SeatId];
const config = yearWheel.config.parse({ start: 8 });
const memory = {
  plan: {
    dates: [{ id: "d1", date: "2027-01-14", start: "09:00", end: null, how: "room", place: "Rådhuset" }],
  },
  contract: { version: 1, reviewOn: "2027-03-02" },
  themes: { themes: [{ id: "t1", text: "Nærvær", votes: [] }] },
};

const does = (table: Table, actor: SeatId, move: string, payload: unknown, id = "e1"): Table =>
  playAt(yearWheel, config, table, {
    actor,
    move,
    payload,
    id,
    luck: 0,
    phase: "plenary",
    segment: null,
    focus: [],
  });
const refusal = (table: Table, actor: SeatId, move: string, payload: unknown) =>
  does({ ...table, refused: [] }, actor, move, payload).refused[0];
const boardOf = (table: Table): Board => Board.parse(table.board);
const added = does(openTable(yearWheel, config), kari, "add", { kind: "theme", text: "Budsjett", month: 11 });

describe("what was agreed before", () => {
  const opened = openTable(yearWheel, config, memory);

  it("lies there as proposals: dates, reviews, and themes that need a month", () => {
    expect(boardOf(opened).proposals.map(({ kind, month, date }) => [kind, month, date])).toEqual([
      ["meeting", 1, "2027-01-14"],
      ["review", 3, "2027-03-02"],
      ["theme", null, null],
    ]);
    expect(boardOf(opened).entries).toEqual([]);
    expect(refusal(opened, ola, "accept", { proposal: "theme-t1" })).toBe("choose-month");
  });

  it("goes on the wheel once accepted, is kept, and is not proposed again until its date moves", () => {
    const taken = does(opened, ola, "accept", { proposal: "plan-d1" });
    expect(refusal(taken, kari, "accept", { proposal: "plan-d1" })).toBe("not-there");
    const [harvest] = yearWheel.harvest?.(boardOf(taken), 0) ?? [];
    const again = yearWheel.openBoard(config, { ...memory, year: harvest?.content });
    expect(again.entries.map(({ id }) => id)).toEqual(["plan-d1"]);
    expect(again.proposals.map(({ id }) => id)).not.toContain("plan-d1");
    const plan = { dates: [{ id: "d1", date: "2027-01-21", place: "" }] };
    const moved = openTable(yearWheel, config, { plan, year: harvest?.content });
    const after = boardOf(does(moved, ola, "accept", { proposal: "plan-d1" }));
    expect(after.entries.map(({ date }) => date)).toEqual(["2027-01-21"]);
  });

  it("is let be where it has another shape", () => {
    const strange = yearWheel.openBoard(config, { plan: { dates: "soon" }, contract: 7, themes: [] });
    expect(strange.proposals).toEqual([]);
  });
});

describe("an entry", () => {
  it("follows its date to another month, and loses the date when only the month is chosen", () => {
    const dated = does(added, ola, "change", { entry: "e1", version: 1, date: "2026-12-03" });
    expect(boardOf(dated).entries[0]).toMatchObject({ month: 12, date: "2026-12-03" });
    const moved = does(dated, ola, "change", { entry: "e1", version: 2, month: 2 });
    expect(boardOf(moved).entries[0]).toMatchObject({ month: 2, date: null });
    expect(refusal(moved, kari, "change", { entry: "e1", version: 2, text: "Noe" })).toBe(
      "changed-meanwhile",
    );
  });

  it("says what it is: a theme needs words, a meeting does not", () => {
    expect(refusal(added, kari, "add", { kind: "theme", text: " ", month: 1 })).toBe("nothing-written");
    expect(refusal(added, kari, "add", { kind: "meeting", text: "", month: 1 })).toBeUndefined();
    expect(refusal(added, kari, "add", { kind: "meeting", text: "", month: 13 })).toBe("malformed-move");
  });
});

it("begins the year where the network wants, and sorts a month by date", () => {
  expect(monthsFrom(8)).toEqual([8, 9, 10, 11, 12, 1, 2, 3, 4, 5, 6, 7]);
  const dated = does(added, ola, "add", { kind: "meeting", text: "", month: 11, date: "2026-11-05" }, "e2");
  expect(inMonth(boardOf(dated).entries, 11).map(({ id }) => id)).toEqual(["e2", "e1"]);
});
