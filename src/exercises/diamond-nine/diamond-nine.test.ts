import { describe, expect, it } from "vitest";
import type { MoveContext, TableAt } from "../../core/exercise.ts";
import { type SeatId, seatId } from "../../core/ids.ts";
import { SharedList } from "../../core/kinds.ts";
import { checkMove, playBoardMove, playTableMove } from "../../core/play.ts";
import { diamondNine } from "./index.ts";
import { Board, type Config, chosenOf, itemAt, placesOf, Work } from "./state.ts";
import { neighbour } from "./steps.ts";

const [kari, ola, samir, anne] = [seatId("kari"), seatId("ola"), seatId("samir"), seatId("anne")];
const one: TableAt = { id: "place.1", number: 1, seats: [kari, ola], focus: null };
const two: TableAt = { id: "place.2", number: 2, seats: [samir, anne], focus: null };

const at = (actor: SeatId, change: Partial<MoveContext> = {}): MoveContext => ({
  actor,
  now: 1000,
  id: "fresh",
  luck: 0.4,
  phase: "place",
  segment: null,
  lap: 0,
  focus: [],
  facilitator: ola,
  roles: {},
  tables: [],
  table: null,
  present: [kari, ola, samir, anne],
  seats: [kari, ola, samir, anne],
  ...change,
});
const seated = (actor: SeatId, change: Partial<MoveContext> = {}): MoveContext =>
  at(actor, {
    tables: [one, two],
    table: [one, two].find(({ seats }) => seats.includes(actor)) ?? null,
    ...change,
  });

const config: Config = { from: "values", outcome: "values" };
const values = {
  title: { nb: "Verdier" },
  items: [
    "Mot",
    "Ro",
    "mot ",
    "Tillit",
    "Humor",
    "Raushet",
    "Læring",
    "Håp",
    "Respekt",
    "Ærlighet",
    "Omsorg",
  ].map((text, n) => ({ text, table: 1 + (n % 2) })),
};
const memory = { values };

const onTable = (work: Work, name: string, payload: unknown, context = seated(kari)) => {
  const played = checkMove(diamondNine, name, payload);
  return played.ok ? playTableMove(diamondNine, played.value, work, {}, context, config) : played;
};
const onBoard = (
  board: Board,
  name: string,
  payload: unknown,
  context: MoveContext,
  work: Work | null = null,
) => {
  const played = checkMove(diamondNine, name, payload);
  return played.ok ? playBoardMove(diamondNine, played.value, board, {}, context, config, work) : played;
};
const workOf = (verdict: ReturnType<typeof onTable>): Work => {
  if (!verdict.ok) throw new Error(verdict.reason);
  return Work.parse(verdict.value.table);
};
const boardOf = (verdict: ReturnType<typeof onBoard>): Board => {
  if (!verdict.ok) throw new Error(verdict.reason);
  return Board.parse(verdict.value.board);
};
const open = (): Work => Work.parse(diamondNine.openTable?.(config, memory));
const nine = (): Work =>
  Array.from({ length: 9 }, (_, n) => `room-${String(n)}`).reduce(
    (work, item) => workOf(onTable(work, "choose", { item, chosen: true })),
    open(),
  );
const placed = (): Work =>
  Array.from({ length: 9 }, (_, n) => n).reduce(
    (work, n) => workOf(onTable(work, "move", { item: `room-${String(n)}`, was: null, to: n, over: null })),
    nine(),
  );

describe("choosing", () => {
  it("offers what the room said, the same word once and the most frequent first", () => {
    expect(open().items.slice(0, 2)).toMatchObject([
      { text: "Mot", times: 2 },
      { text: "Ro", times: 1 },
    ]);
    expect(open().items).toHaveLength(10);
  });

  it("lies ready on the board too, with the same ids, for those who sit together", () => {
    expect(diamondNine.openBoard(config, memory).room).toEqual(open());
  });

  it("stops at nine, and a tenth fits when one is let go", () => {
    expect(onTable(nine(), "choose", { item: "room-9", chosen: true })).toEqual({
      ok: false,
      reason: "nine-chosen",
    });
    const eight = workOf(onTable(placed(), "choose", { item: "room-0", chosen: false }));
    expect(itemAt(eight, 0)).toBeNull();
    expect(chosenOf(workOf(onTable(eight, "choose", { item: "room-9", chosen: true })))).toHaveLength(9);
  });

  it("takes the table's own items, chosen while there is room, and refuses what is there already", () => {
    const added = workOf(onTable(open(), "add", { text: " Undring " }));
    expect(added.items.at(-1)).toMatchObject({ text: "Undring", from: "own", chosen: true });
    expect(onTable(added, "add", { text: "undring" })).toEqual({ ok: false, reason: "there-already" });
    expect(workOf(onTable(added, "remove", { item: "fresh" })).items).toHaveLength(10);
    expect(onTable(added, "remove", { item: "room-1" })).toEqual({ ok: false, reason: "from-room" });
  });

  it("never writes over a wording that somebody else has just changed", () => {
    const first = workOf(onTable(open(), "reword", { item: "room-1", version: 1, text: "Ro i uka" }));
    expect(onTable(first, "reword", { item: "room-1", version: 1, text: "Ro" }, seated(ola))).toEqual({
      ok: false,
      reason: "reworded-meanwhile",
    });
  });
});

describe("placing", () => {
  it("makes two change places, as both have seen them", () => {
    const after = workOf(onTable(placed(), "move", { item: "room-8", was: 8, to: 0, over: "room-0" }));
    expect([itemAt(after, 0)?.id, itemAt(after, 8)?.id]).toEqual(["room-8", "room-0"]);
    expect(placesOf(after).filter((text) => text !== null)).toHaveLength(9);
  });

  it("moves nothing when another has moved it, or has put something there, meanwhile", () => {
    const stale = { ok: false, reason: "moved-meanwhile" };
    expect(onTable(placed(), "move", { item: "room-8", was: 4, to: 0, over: "room-0" })).toEqual(stale);
    expect(onTable(placed(), "move", { item: "room-8", was: 8, to: 0, over: "room-3" })).toEqual(stale);
  });

  it("takes only what is chosen, and takes out again", () => {
    expect(onTable(nine(), "move", { item: "room-9", was: null, to: 0, over: null })).toEqual({
      ok: false,
      reason: "not-chosen",
    });
    expect(
      itemAt(workOf(onTable(placed(), "move", { item: "room-4", was: 4, to: null, over: null })), 4),
    ).toBeNull();
  });
});

describe("showing", () => {
  const board = (): Board => diamondNine.openBoard(config, memory);
  const shown = (): Board => boardOf(onBoard(board(), "show", {}, seated(kari), placed()));

  it("brings a table's diamond to the board by its own act, and anew when it is adjusted", () => {
    expect(shown().shown).toMatchObject([{ table: 1, places: placesOf(placed()) }]);
    const adjusted = workOf(onTable(placed(), "move", { item: "room-8", was: 8, to: 0, over: "room-0" }));
    const after = boardOf(onBoard(shown(), "show", {}, seated(ola), adjusted));
    expect(after.shown.map(({ places }) => places[0])).toEqual(["Ærlighet"]);
  });

  it("shows nothing of an empty diamond, nor from someone who sits at no table", () => {
    expect(onBoard(board(), "show", {}, seated(kari), nine())).toEqual({
      ok: false,
      reason: "nothing-placed",
    });
    expect(onBoard(board(), "show", {}, seated(kari))).toEqual({ ok: false, reason: "nothing-placed" });
    expect(onBoard(board(), "show", {}, at(kari), placed())).toEqual({ ok: false, reason: "no-table" });
  });

  it("is taken down by its own table or the facilitator, and by nobody else", () => {
    expect(onBoard(shown(), "take-down", { table: 1 }, seated(samir))).toEqual({
      ok: false,
      reason: "not-your-table",
    });
    expect(boardOf(onBoard(shown(), "take-down", { table: 1 }, seated(kari))).shown).toEqual([]);
  });

  it("puts one diamond large on the stage, and all again when that one goes", () => {
    const large = boardOf(onBoard(shown(), "look", { table: 1 }, seated(anne)));
    expect(large.look).toBe(1);
    expect(boardOf(onBoard(large, "take-down", { table: 1 }, seated(kari))).look).toBeNull();
    expect(onBoard(board(), "look", { table: 1 }, seated(anne))).toEqual({ ok: false, reason: "not-shown" });
  });

  it("leaves the values in order of priority, with the table that put them there", () => {
    const both = boardOf(onBoard(shown(), "show", {}, seated(samir), placed()));
    const [left] = diamondNine.harvest?.(both, 0) ?? [];
    expect(left?.kind).toBe("values");
    const list = SharedList.parse(left?.content);
    expect(list.items).toHaveLength(18);
    expect(list.items.slice(0, 3)).toEqual([
      { text: "Mot", table: 1 },
      { text: "Mot", table: 2 },
      { text: "Ro", table: 1 },
    ]);
  });
});

describe("all together", () => {
  it("works on the board where there are no tables, and leaves its order", () => {
    let board = boardOf(
      onBoard(
        diamondNine.openBoard(config, memory),
        "room-choose",
        { item: "room-3", chosen: true },
        at(kari),
      ),
    );
    board = boardOf(onBoard(board, "room-move", { item: "room-3", was: null, to: 0, over: null }, at(samir)));
    expect(diamondNine.harvest?.(board, 0)).toMatchObject([
      { content: { items: [{ text: "Humor", table: null }] } },
    ]);
  });

  it("leaves the board alone while people sit at tables", () => {
    expect(
      onBoard(
        diamondNine.openBoard(config, memory),
        "room-choose",
        { item: "room-3", chosen: true },
        seated(kari),
      ),
    ).toEqual({ ok: false, reason: "at-tables" });
  });
});

it("a rehearsal at two tables ends with two full diamonds on the board", () => {
  let board = diamondNine.openBoard({}, {});
  const works = new Map([one, two].map(({ id }) => [id, Work.parse(diamondNine.openTable?.({}, {}))]));
  for (const phase of ["choose", "place", "show"])
    for (const actor of [kari, samir])
      for (let n = 0; ; n++) {
        expect(n).toBeLessThan(20);
        const context = seated(actor, { phase, id: `${phase}${actor}${String(n)}`, luck: n / 21 });
        const table = context.table?.id ?? "";
        const work = works.get(table) ?? { items: [] };
        const next =
          diamondNine.simulate?.({ board, sheet: {}, tableSheet: work, context, language: "nb" }) ?? null;
        if (next === null) break;
        if (next.move === "show") board = boardOf(onBoard(board, next.move, next.payload, context, work));
        else works.set(table, workOf(onTable(work, next.move, next.payload, context)));
      }
  expect(board.shown.map(({ places }) => places.every((text) => text !== null))).toEqual([true, true]);
});

it("arrow keys reach every place of the diamond and stop at its edge", () => {
  const reached = new Set([0]);
  for (let n = 0; n < 9; n++)
    for (const place of [...reached])
      for (const toward of ["up", "down", "left", "right"] as const) {
        const next = neighbour(place, toward);
        if (next !== null) reached.add(next);
      }
  expect(reached.size).toBe(9);
  expect([neighbour(0, "up"), neighbour(8, "down"), neighbour(1, "left")]).toEqual([null, null, null]);
  expect([neighbour(1, "down"), neighbour(5, "up"), neighbour(7, "down")]).toEqual([3, 2, 8]);
});
