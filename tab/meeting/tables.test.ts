import { describe, expect, it } from "vitest";
import type { SeatId } from "../../src/core/ids.ts";
import { tableOf, tablesAt } from "../../src/core/tables.ts";
import {
  anne,
  cycle,
  everyone,
  phaseLike,
  play,
  seatLike,
  segmentLike,
  stepLike,
} from "../../tests/contract/process-fixture.ts";
import { cueFor, lineOf } from "./guide.ts";
import { focusNear, movesAlong, ownTable, stateAt, tableRests, tablesAreNew, tablesNow } from "./tables.ts";

const seats = everyone.map((seat) => seatLike(seat));
const atTables = (form: "pairs" | "trios") => [
  stepLike({
    id: "share",
    phases: [
      phaseLike({ id: "alone", form: "alone" }),
      { ...cycle(60, [segmentLike("word", 5)]), id: "tables", form },
      phaseLike({ id: "plenary" }),
    ],
  }),
];
const seated = (form: "pairs" | "trios") =>
  play({ steps: atTables(form), seats })
    .do(anne, { do: "start" })
    .do(anne, { do: "go-on" });
const other = (meeting: Parameters<typeof tableOf>[0], seat: SeatId) =>
  tablesAt(meeting).find(({ seats: here }) => !here.includes(seat))!;

describe("what one person meets at a table", () => {
  it("is the own table's word, not another's", () => {
    const { meeting } = seated("trios");
    for (const seat of everyone) {
      const table = tableOf(meeting, seat)!;
      expect(focusNear(meeting, seat)).toEqual([table.focus]);
      const cue = cueFor(meeting, seat);
      if (cue?.kind === "listen") expect(cue.to).toBe(table.focus);
      if (cue?.kind === "next") expect(cue.after).toBe(table.focus);
      expect(cue?.kind).toBe(["yours", "next", "listen"][table.seats.indexOf(seat)]);
    }
  });

  it("stays the same place in the plenary after, and is nowhere before the tables are drawn", () => {
    const table = play({ steps: atTables("trios"), seats }).do(anne, { do: "start" });
    expect(ownTable(table.meeting, anne)).toBeNull();
    table.do(anne, { do: "go-on" });
    const drawn = ownTable(table.meeting, anne);
    for (let people = 0; people < 3; people++) table.do(anne, { do: "give-word" });
    table.do(anne, { do: "go-on" });
    expect(ownTable(table.meeting, anne)?.id).toBe(drawn?.id);
  });

  it("no line to read thanks somebody at one table for all; later that the word moves on, as long as somebody waits", () => {
    const table = seated("trios");
    expect(lineOf(table.meeting, 0.9)).toBeNull();
    expect(lineOf(table.do(anne, { do: "give-word" }).meeting, 0.1)).toEqual({ kind: "moves-on" });
    expect(lineOf(table.do(anne, { do: "give-word" }).meeting, 0.1)).toBeNull();
  });
});

describe("the room", () => {
  it("looks for its tables until the word has moved", () => {
    const table = seated("pairs");
    expect(tablesAreNew(table.meeting)).toBe(true);
    table.do(anne, { do: "give-word" });
    expect(tablesAreNew(table.meeting)).toBe(false);
  });

  it("says that a table rests while the larger one goes on, and of nobody when all are through", () => {
    const five = play({ steps: atTables("trios"), seats: seats.slice(0, 5) })
      .do(anne, { do: "start" })
      .do(anne, { do: "go-on" });
    const rests = () => tablesAt(five.meeting).map((table) => tableRests(five.meeting, table));
    expect(rests()).toEqual([false, false]);
    five.do(anne, { do: "give-word" }).do(anne, { do: "give-word" });
    expect(rests()).toEqual(tablesAt(five.meeting).map(({ seats: here }) => here.length === 2));
    expect(rests()).toContain(true);
    five.do(anne, { do: "give-word" });
    expect(rests()).toEqual([false, false]);
    expect(stateAt(five.meeting, anne)).toBe("had");
  });

  it("foretells who moves along, as it then happens", () => {
    const table = seated("pairs");
    const [mover, left] = tableOf(table.meeting, anne)!.seats as [SeatId, SeatId];
    const to = other(table.meeting, mover);
    const [along] = movesAlong(table.meeting, mover, to.id);
    expect(along?.seat).toBe(left);
    table.do(anne, { do: "seat-at", seat: mover, table: to.id });
    expect(tableOf(table.meeting, left)?.id).toBe(along?.to.id);
  });

  it("moves nobody along where two stay behind", () => {
    const { meeting } = seated("trios");
    expect(movesAlong(meeting, anne, other(meeting, anne).id)).toEqual([]);
  });

  it("of a gathering has its home tables from the start", () => {
    const table = play({ steps: atTables("pairs"), seats, gathering: { tableOf: 3 } });
    expect(tablesNow(table.meeting)).toEqual([]);
    table.do(anne, { do: "start" });
    expect(tablesNow(table.meeting).map(({ seats: here }) => here.length)).toEqual([3, 3]);
    expect(ownTable(table.meeting, anne)).toMatchObject({ home: true, focus: null });
    expect(tablesAreNew(table.meeting)).toBe(true);
  });
});
