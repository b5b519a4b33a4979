import { describe, expect, it } from "vitest";
import { inPairs, openTable, people, playAt, type Table } from "../../../tests/support/exercise-table.ts";
import type { SeatId } from "../../core/ids.ts";
import { riskMatrix } from "./index.ts";
import { Board, byGravity, levelOf, type Risk, RisksOutcome, Table as TableSheet } from "./state.ts";

const [kari, ola, siri] = people as readonly [SeatId, SeatId, SeatId];
const config = riskMatrix.config.parse({});
const opened = openTable(riskMatrix, config);

const does = (
  table: Table,
  actor: SeatId,
  move: string,
  payload: unknown,
  id = "r1",
  tables = inPairs,
): Table =>
  playAt(riskMatrix, config, table, {
    actor,
    move,
    payload,
    id,
    luck: 0,
    phase: "group",
    segment: null,
    focus: [],
    tables,
  });
const together = (table: Table, actor: SeatId, move: string, payload: unknown, id = "r1"): Table =>
  does(table, actor, move, payload, id, []);
const refusal = (table: Table, actor: SeatId, move: string, payload: unknown, tables = inPairs) =>
  does({ ...table, refused: [] }, actor, move, payload, "other", tables).refused[0];
const risksOn = (table: Table): readonly Risk[] => Board.parse(table.board).risks;
const atTable = (table: Table): readonly Risk[] =>
  TableSheet.parse(table.tableSheets.get("table.1") ?? { risks: [] }).risks;

describe("at a table", () => {
  const written = does(opened, kari, "add-table", { text: "Vakttelefonen er tom for strøm" });

  it("anyone places and words a risk, but nobody overwrites what they have not seen", () => {
    const placed = does(written, ola, "change-table", {
      risk: "r1",
      version: 1,
      likelihood: 4,
      consequence: 5,
    });
    expect(atTable(placed)[0]).toMatchObject({ likelihood: 4, consequence: 5, version: 2 });
    expect(refusal(placed, kari, "change-table", { risk: "r1", version: 1, measure: "Lader" })).toBe(
      "changed-meanwhile",
    );
  });

  it("a risk reaches the board once, by an act at its own table", () => {
    expect(risksOn(written)).toEqual([]);
    expect(refusal(written, siri, "bring", { risk: "r1" })).toBe("not-there");
    const up = does(written, ola, "bring", { risk: "r1" });
    expect(Board.parse(up.board).risks[0]).toMatchObject({
      text: "Vakttelefonen er tom for strøm",
      table: 1,
    });
    expect(refusal(up, kari, "bring", { risk: "r1" })).toBe("already-up");
    expect(refusal(up, siri, "remove", { risk: "r1", version: 1 })).toBe("not-yours");
  });
});

describe("all together", () => {
  it("works on the board without tables, and the facilitator writes for someone on paper", () => {
    const added = together(opened, kari, "add", { text: "Frister glipper", for: siri });
    expect(risksOn(added)[0]?.from).toBe(siri);
    expect(refusal(added, ola, "add", { text: "Noe", for: siri }, [])).toBe("only-facilitator");
    expect(refusal(added, ola, "change", { risk: "r1", version: 1, likelihood: 6 }, [])).toBe(
      "malformed-move",
    );
    const owner = { seat: "seat-nobody", role: "" };
    expect(refusal(added, ola, "change", { risk: "r1", version: 1, owner }, [])).toBe("no-such-seat");
  });

  it("is kept for the network without who wrote it, and lies there next time", () => {
    const added = together(opened, kari, "add", {
      text: "Frister glipper",
      measure: "Felles liste",
      by: "2027-03-01",
    });
    const [harvest] = riskMatrix.harvest?.(Board.parse(added.board), 0) ?? [];
    expect(JSON.stringify(harvest)).not.toContain(kari);
    expect(RisksOutcome.parse(harvest?.content).risks[0]?.measure).toBe("Felles liste");
    const next = riskMatrix.openBoard(config, { risks: harvest?.content });
    expect(next.risks.map(({ text }) => text)).toEqual(["Frister glipper"]);
  });
});

it("says how grave a risk is in words, and puts the gravest first", () => {
  expect([1, 4, 5, 9, 10, 12, 15, 25].map(levelOf)).toEqual([
    "low",
    "low",
    "some",
    "some",
    "high",
    "high",
    "severe",
    "severe",
  ]);
  const all = ["a", "b"].reduce((table, id) => together(table, kari, "add", { text: id }, id), opened);
  const placed = together(all, kari, "change", { risk: "b", version: 1, likelihood: 5, consequence: 5 });
  expect(byGravity(risksOn(placed)).map(({ id }) => id)).toEqual(["b", "a"]);
});
