import { describe, expect, it } from "vitest";
import { inPairs, openTable, people, playAt, type Table } from "../../../tests/support/exercise-table.ts";
import type { SeatId } from "../../core/ids.ts";
import { responsibilityMap } from "./index.ts";
import { leftToBring, papersOf } from "./papers.ts";
import {
  Board,
  ResponsibilitiesOutcome,
  type Shared,
  Sheet,
  standingOf,
  Table as TableSheet,
} from "./state.ts";

const [kari, ola, siri] = people as readonly [SeatId, SeatId, SeatId];
const config = responsibilityMap.config.parse({
  areas: [{ id: "hiring", title: { nb: "Ansette" } }],
  roles: [
    { id: "leader", title: { nb: "Leder" } },
    { id: "deputy", title: { nb: "Avdelingsleder" } },
  ],
});
const opened = openTable(responsibilityMap, config);

const does = (
  table: Table,
  actor: SeatId,
  move: string,
  payload: unknown,
  { tables = inPairs, phase = "group" }: { tables?: readonly (readonly SeatId[])[]; phase?: string } = {},
): Table =>
  playAt(responsibilityMap, config, table, {
    actor,
    move,
    payload,
    id: "fresh",
    luck: 0,
    phase,
    segment: null,
    focus: [],
    tables,
  });
const refusal = (...[table, ...rest]: Parameters<typeof does>) =>
  does({ ...table, refused: [] }, ...rest).refused[0];
const marked = (table: Table, actor: SeatId, mark: string): Table =>
  does(table, actor, "mark", { area: "hiring", role: "leader", mark });
const tableMap = (table: Table): Shared => TableSheet.parse(table.tableSheets.get("table.1"));
const standing = (map: Shared) => map.areas[0] && standingOf(map.areas[0], "leader");
const pick = { area: "hiring" };

describe("my own map", () => {
  it("is marked and grows, and stays mine in the phase for working alone", () => {
    const mine = marked(opened, kari, "decides");
    const more = does(mine, kari, "add-area", { name: "Endre rutiner" });
    expect(Sheet.parse(more.sheets.get(kari)).areas).toHaveLength(2);
    expect(more.board).toEqual(opened.board);
    expect(refusal(mine, kari, "share-table", pick, { phase: "alone" })).toBe("not-yet");
    expect(refusal(opened, kari, "share-table", pick)).toBe("nothing-marked");
  });
});

describe("together", () => {
  const shared = does(marked(opened, kari, "decides"), kari, "share-table", pick);

  it("shows where views differ, until the table has agreed", () => {
    expect(standing(tableMap(shared))).toEqual({ mark: "decides", how: "proposed" });
    const both = does(marked(shared, ola, "contributes"), ola, "share-table", pick);
    expect(standing(tableMap(both))).toEqual({ mark: null, how: "differ" });
    const cell = { ...pick, role: "leader", mark: "decides", seen: null };
    const settled = does(both, ola, "agree-table", cell);
    expect(standing(tableMap(settled))).toEqual({ mark: "decides", how: "agreed" });
    expect(refusal(settled, kari, "agree-table", { ...cell, mark: "told" })).toBe("changed-meanwhile");
  });

  it("lets nobody carry another's row to the board before the table agrees", () => {
    expect(refusal(shared, ola, "bring", pick)).toBe("nothing-agreed");
    const agreed = does(shared, ola, "agree-row-table", pick);
    const up = does(agreed, ola, "bring", pick);
    expect(Board.parse(up.board).areas[0]?.views).toEqual([
      { by: ola, table: 1, cells: [{ role: "leader", mark: "decides" }] },
    ]);
    expect(refusal(agreed, siri, "bring", pick)).toBe("nothing-agreed");
  });

  it("lies before its table until what it agreed on is on the board, also when all are together", () => {
    const agreed = does(shared, ola, "agree-row-table", pick);
    const at = (table: Table) => ({
      phase: { id: "plenary" },
      table: { number: 1 },
      tableSheet: tableMap(table),
      board: Board.parse(table.board),
    });
    expect(papersOf(at(agreed))).toContain("table");
    expect(leftToBring(at(shared))).toEqual([]);
    expect(leftToBring(at(agreed))).toEqual([pick.area]);
    expect(leftToBring(at(does(agreed, ola, "bring", pick, { phase: "plenary" })))).toEqual([]);
  });

  it("takes a view back, and sharing again replaces it", () => {
    const back = does(shared, kari, "take-back-table", pick);
    expect(standing(tableMap(back))?.how).toBe("open");
    expect(refusal(shared, ola, "take-back-table", pick)).toBe("not-there");
    const again = does(marked(shared, kari, "told"), kari, "share-table", pick);
    expect(tableMap(again).areas[0]?.views).toHaveLength(1);
    expect(standing(tableMap(again))?.mark).toBe("told");
  });

  it("uses the board where there are no tables, and keeps what stands for the network", () => {
    const plenary = { tables: [], phase: "plenary" };
    const up = does(marked(opened, kari, "decides"), kari, "share-board", pick, plenary);
    const [harvest] = responsibilityMap.harvest?.(Board.parse(up.board), 0) ?? [];
    const kept = ResponsibilitiesOutcome.parse(harvest?.content);
    expect(kept.areas[0]?.cells).toEqual([{ role: "leader", mark: "decides" }]);
    expect(JSON.stringify(kept)).not.toContain(kari);
    const says = { for: siri, ...pick, role: "leader", mark: "told" };
    expect(refusal(up, ola, "says", says, plenary)).toBe("only-facilitator");
    expect(standing(Board.parse(does(up, kari, "says", says, plenary).board))?.how).toBe("differ");
  });
});
