import { describe, expect, it } from "vitest";
import type { MoveContext, TableAt } from "../../core/exercise.ts";
import { type SeatId, seatId } from "../../core/ids.ts";
import { OwnList, SharedList } from "../../core/kinds.ts";
import { checkMove, playBoardMove, playSheetMove, playTableMove } from "../../core/play.ts";
import { isTooBroad } from "./broad.ts";
import { lists } from "./index.ts";
import { Board, Config, Sheet, Table } from "./state.ts";

const kari = seatId("kari");
const ola = seatId("ola");
const samir = seatId("samir");
const table: TableAt = { id: "t1", number: 2, seats: [kari, ola], focus: null };

const settings = (change: object = {}): Config =>
  Config.parse({
    lists: [
      { id: "joy", title: { nb: "Gir glede" }, min: 1, max: 2, tooBroad: { words: ["ledelse", "møter"] } },
      { id: "dull", title: { nb: "Kjedelig" } },
    ],
    keep: true,
    share: "board",
    outcome: "agreed",
    ...change,
  });

const at = (actor: SeatId, change: Partial<MoveContext> = {}): MoveContext => ({
  actor,
  now: 1000,
  id: "fresh",
  luck: 0.4,
  phase: "group",
  segment: null,
  lap: 0,
  focus: [],
  facilitator: samir,
  roles: {},
  tables: [table],
  table,
  present: [kari, ola, samir],
  seats: [kari, ola, samir],
  ...change,
});
const together = { tables: [], table: null };

const onSheet = (sheet: Sheet, name: string, payload: unknown, context = at(kari), config = settings()) => {
  const move = checkMove(lists, name, payload);
  const verdict = move.ok ? playSheetMove(lists, move.value, sheet, context, config) : move;
  return verdict.ok ? { ok: true as const, sheet: Sheet.parse(verdict.value) } : verdict;
};
const atTable = (
  paper: Table,
  own: Sheet | null,
  name: string,
  payload: unknown,
  context = at(kari),
  config = settings(),
) => {
  const move = checkMove(lists, name, payload);
  const verdict = move.ok ? playTableMove(lists, move.value, paper, own, context, config) : move;
  return verdict.ok ? { ok: true as const, table: Table.parse(verdict.value.table) } : verdict;
};
const onBoard = (
  board: Board,
  own: Sheet | null,
  name: string,
  payload: unknown,
  context = at(kari),
  paper: Table | null = null,
) => {
  const move = checkMove(lists, name, payload);
  const verdict = move.ok ? playBoardMove(lists, move.value, board, own, context, settings(), paper) : move;
  return verdict.ok ? { ok: true as const, board: Board.parse(verdict.value.board) } : verdict;
};
const taken = <Answer extends { readonly ok: boolean }>(answer: Answer): Extract<Answer, { ok: true }> => {
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return answer as Extract<Answer, { ok: true }>;
};
const refused = (reason: string) => ({ ok: false, reason });

const added = (...entries: readonly (readonly [string, string, string])[]): Sheet =>
  entries.reduce(
    (sheet, [id, list, text]) => taken(onSheet(sheet, "add", { list, text }, at(kari, { id }))).sheet,
    lists.blankSheet(settings()),
  );
const emptyTable = (): Table => ({ entries: [] });
const emptyBoard = (config = settings()): Board => lists.openBoard(config, {});

describe("settings", () => {
  it("tell a programme's author about two lists with one id, and about a least above the most", () => {
    const one = { id: "a", title: { nb: "A" } };
    expect(Config.safeParse({ lists: [one, one], keep: false }).success).toBe(false);
    expect(Config.safeParse({ lists: [{ ...one, min: 3, max: 2 }], keep: false }).success).toBe(false);
  });
});

describe("my lists", () => {
  it("take entries until the list is full, and keep what is there", () => {
    const sheet = added(["a", "joy", "Veilede nye"], ["b", "joy", "Rydde i planer"]);
    expect(onSheet(sheet, "add", { list: "joy", text: "Mer" })).toEqual(refused("list-full"));
    expect(onSheet(sheet, "add", { list: "none", text: "Mer" })).toEqual(refused("no-such-list"));
    expect(onSheet(sheet, "add", { list: "dull", text: "   " })).toEqual(refused("malformed-move"));
  });

  it("are ordered, and moved between, in one move; a full list takes nothing more", () => {
    const sheet = added(["a", "joy", "En"], ["b", "joy", "To"], ["c", "dull", "Tre"]);
    const ordered = taken(onSheet(sheet, "place", { entry: "b", list: "joy", before: "a" })).sheet;
    expect(ordered.entries.map(({ id }) => id)).toEqual(["b", "a", "c"]);
    expect(onSheet(sheet, "place", { entry: "c", list: "joy", before: null })).toEqual(refused("list-full"));
    const moved = taken(onSheet(sheet, "place", { entry: "a", list: "dull", before: "c" })).sheet;
    expect(moved.entries.filter(({ list }) => list === "dull").map(({ id }) => id)).toEqual(["a", "c"]);
  });

  it("hint at words that say too little, and take them in all the same", () => {
    const joy = settings().lists[0] ?? { tooBroad: undefined };
    expect(isTooBroad("Ledelse", joy)).toBe(true);
    expect(isTooBroad("møter og ledelse.", joy)).toBe(true);
    expect(isTooBroad("Ledelse av mandagsmøtet i mottaket", joy)).toBe(false);
    expect(isTooBroad("", joy)).toBe(false);
    expect(isTooBroad("Ledelse", {})).toBe(false);
    expect(onSheet(added(), "add", { list: "joy", text: "Ledelse" }).ok).toBe(true);
  });

  it("are kept and offered list by list, without empty ones", () => {
    const written = added(["a", "joy", "Veilede nye"], ["b", "dull", "Timelister"]);
    const sheet = taken(onSheet(written, "write", { entry: "b", text: "  " })).sheet;
    const kept = lists.keep?.(sheet, false, 0) ?? [];
    expect(kept.map(({ content }) => OwnList.parse(content))).toEqual([
      { list: "joy", title: { nb: "Gir glede" }, items: ["Veilede nye"] },
    ]);
    expect(lists.offers?.(sheet, settings())).toEqual(kept);
    expect(lists.keep?.({ ...sheet, keep: false }, false, 0)).toEqual([]);
  });
});

describe("sharing with the table", () => {
  const mine = added(["a", "joy", "Veilede nye"]);

  it("is the owner's own act, is taken back again, and leaves the sheet as it was", () => {
    const shared = taken(atTable(emptyTable(), mine, "share-table", { entry: "a" })).table;
    expect(shared.entries).toMatchObject([{ id: "a", text: "Veilede nye", by: kari, own: true }]);
    expect(atTable(shared, null, "remove-table", { entry: "a" }, at(ola))).toEqual(refused("not-yours"));
    expect(taken(atTable(shared, mine, "remove-table", { entry: "a" })).table.entries).toEqual([]);
  });

  it("waits while everyone writes alone, and never happens where the lists are private", () => {
    const alone = at(kari, { phase: "alone" });
    expect(atTable(emptyTable(), mine, "share-table", { entry: "a" }, alone)).toEqual(refused("not-yet"));
    const closed = settings({ share: "never" });
    expect(atTable(emptyTable(), mine, "share-table", { entry: "a" }, at(kari), closed)).toEqual(
      refused("stays-yours"),
    );
    expect(onBoard(emptyBoard(closed), mine, "share-board", { entry: "a" })).toEqual(refused("stays-yours"));
  });

  it("never takes an entry that is not on the actor's own sheet", () => {
    expect(
      atTable(emptyTable(), lists.blankSheet(settings()), "share-table", { entry: "a" }, at(ola)),
    ).toEqual(refused("no-such-entry"));
    expect(atTable(emptyTable(), null, "share-table", { entry: "a" }, at(ola))).toEqual(
      refused("no-such-entry"),
    );
  });

  it("lets anyone there write and reword, and tells of a wording changed meanwhile", () => {
    const written = taken(
      atTable(emptyTable(), null, "write-table", { list: "joy", text: "Vi ler" }, at(ola, { id: "w" })),
    ).table;
    const reworded = taken(
      atTable(written, mine, "edit-table", { entry: "w", version: 1, text: "Vi ler sammen" }),
    );
    expect(
      atTable(reworded.table, null, "edit-table", { entry: "w", version: 1, text: "Nei" }, at(ola)),
    ).toEqual(refused("wording-changed"));
    expect(taken(atTable(reworded.table, mine, "remove-table", { entry: "w" })).table.entries).toEqual([]);
  });
});

describe("sharing with all", () => {
  const mine = added(["a", "joy", "Veilede nye"]);
  const paper: Table = {
    entries: [
      { id: "o", list: "joy", text: "Fra Ola", by: ola, own: true, version: 1 },
      { id: "t", list: "joy", text: "Skrevet sammen", by: ola, own: false, version: 1 },
    ],
  };

  it("brings to the board what was written at the table, but another's own entry only by that other", () => {
    expect(onBoard(emptyBoard(), mine, "bring", { entry: "o" }, at(kari), paper)).toEqual(
      refused("not-yours"),
    );
    const { board } = taken(onBoard(emptyBoard(), mine, "bring", { entry: "t" }, at(kari), paper));
    expect(board.entries).toMatchObject([{ text: "Skrevet sammen", table: 2 }]);
    expect(onBoard(board, mine, "bring", { entry: "t" }, at(kari), paper)).toEqual(refused("already-up"));
    expect(
      taken(onBoard(emptyBoard(), null, "bring", { entry: "o" }, at(ola), paper)).board.entries,
    ).toHaveLength(1);
  });

  it("stays at the table where the settings say table, unless all sit together", () => {
    const board = emptyBoard(settings({ share: "table" }));
    expect(onBoard(board, mine, "share-board", { entry: "a" })).toEqual(refused("stays-at-table"));
    expect(
      onBoard(board, mine, "share-board", { entry: "a" }, at(kari, { ...together, phase: "plenary" })),
    ).toEqual(refused("stays-at-table"));
    expect(onBoard(board, mine, "share-board", { entry: "a" }, at(kari, together)).ok).toBe(true);
  });

  it("is taken down by its owner, not by just anyone; nobody else rewords it", () => {
    const { board } = taken(onBoard(emptyBoard(), mine, "share-board", { entry: "a" }));
    expect(onBoard(board, null, "remove-note", { entry: "a" }, at(ola))).toEqual(refused("not-yours"));
    const edit = { entry: "a", version: 1, text: "Andre ord" };
    expect(onBoard(board, null, "edit-note", edit, at(ola))).toEqual(refused("not-yours"));
    expect(onBoard(board, null, "edit-note", edit, at(samir))).toEqual(refused("not-yours"));
    expect(taken(onBoard(board, mine, "remove-note", { entry: "a" })).board.entries).toEqual([]);
  });

  it("takes words for someone on paper from the facilitator only", () => {
    const note = { list: "joy", text: "Sagt høyt", for: ola };
    expect(onBoard(emptyBoard(), mine, "note", note)).toEqual(refused("only-facilitator"));
    const { board } = taken(onBoard(emptyBoard(), null, "note", note, at(samir)));
    expect(board.entries).toMatchObject([{ by: ola, text: "Sagt høyt" }]);
    expect(onBoard(emptyBoard(), null, "note", { list: "joy", text: "Selv" }, at(ola, together)).ok).toBe(
      true,
    );
  });

  it("leaves the network the list with the tables it came from, and nothing without a named outcome", () => {
    const { board } = taken(onBoard(emptyBoard(), mine, "bring", { entry: "t" }, at(kari), paper));
    const [left] = lists.harvest?.(board, 0) ?? [];
    expect(left?.kind).toBe("agreed");
    expect(SharedList.parse(left?.content).items).toEqual([
      { text: "Skrevet sammen", table: 2, under: { nb: "Gir glede" } },
    ]);
    expect(lists.harvest?.({ ...board, outcome: null }, 0)).toEqual([]);
  });

  it("shows the channel how many, never what", () => {
    const { board } = taken(onBoard(emptyBoard(), mine, "share-board", { entry: "a" }));
    const card = JSON.stringify(
      lists.card(board, "nb", { phase: "group", nameOf: () => "Kari", present: 3 }),
    );
    expect(card).toContain("Gir glede: 1");
    expect(card).not.toContain("Veilede nye");
  });
});

it("brings a rehearsal to lists that are written, and one of each shared, at a table and without", () => {
  for (const seating of [{}, together]) {
    let sheet = lists.blankSheet(settings());
    let paper = emptyTable();
    let board = emptyBoard();
    for (let made = 0; made < 40; made++) {
      const context = at(kari, { ...seating, id: `m${String(made)}`, luck: (made * 0.37) % 1 });
      const next = lists.simulate?.({ board, sheet, tableSheet: paper, context, language: "nn" });
      if (!next) break;
      switch (lists.moves[next.move]?.scope) {
        case "sheet":
          sheet = taken(onSheet(sheet, next.move, next.payload, context)).sheet;
          break;
        case "table":
          paper = taken(atTable(paper, sheet, next.move, next.payload, context)).table;
          break;
        default:
          board = taken(onBoard(board, sheet, next.move, next.payload, context, paper)).board;
      }
    }
    expect(sheet.entries).toHaveLength(5);
    expect("table" in seating ? board.entries : paper.entries).toHaveLength(2);
  }
});
