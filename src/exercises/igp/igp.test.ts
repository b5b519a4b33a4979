import { describe, expect, it } from "vitest";
import type { MoveContext, TableAt } from "../../core/exercise.ts";
import { type SeatId, seatId } from "../../core/ids.ts";
import { SharedList } from "../../core/kinds.ts";
import { checkMove, playBoardMove, playSheetMove, playTableMove } from "../../core/play.ts";
import { igp } from "./index.ts";
import { freshItem, withSaid } from "./pool.ts";
import { Board, Config, type Item, Sheet, Table, turnOf } from "./state.ts";

const [kari, ola, siri, anne, per] = ["kari", "ola", "siri", "anne", "per"].map(seatId) as [
  SeatId,
  SeatId,
  SeatId,
  SeatId,
  SeatId,
];
const everyone = [kari, ola, siri, anne, per];

/** A room with sheets, two tables (or none) and a board; plays moves and remembers what was refused. */
const room = (
  given: unknown = {},
  seating: readonly (readonly SeatId[])[] = [
    [kari, ola, siri],
    [anne, per],
  ],
) => {
  const config = Config.parse(given);
  const tables: readonly TableAt[] = seating.map((seats, index) => ({
    id: `t${String(index + 1)}`,
    number: index + 1,
    seats,
    focus: null,
  }));
  const sheets = new Map(everyone.map((who) => [who, igp.blankSheet(config)]));
  const tableSheets = new Map(tables.map(({ id }) => [id, igp.openTable?.(config, {}) ?? null]));
  let board = igp.openBoard(config, {});
  let made = 0;
  const contextFor = (actor: SeatId, phase: string): MoveContext => ({
    actor,
    now: 1_700_000_000_000,
    id: `new-${String(++made)}`,
    luck: (made * 0.37) % 1,
    phase,
    segment: null,
    lap: 0,
    focus: [],
    facilitator: kari,
    roles: {},
    tables,
    table: tables.find(({ seats }) => seats.includes(actor)) ?? null,
    present: everyone,
    seats: everyone,
  });
  const play = (actor: SeatId, name: string, payload: unknown = {}, phase = "group"): string => {
    const move = checkMove(igp, name, payload);
    if (!move.ok) return move.reason;
    const context = contextFor(actor, phase);
    const own = sheets.get(actor) ?? null;
    const at = context.table?.id ?? "";
    if (move.value.scope === "sheet") {
      const done = playSheetMove(igp, move.value, own, context, config);
      if (done.ok) sheets.set(actor, Sheet.parse(done.value));
      return done.ok ? "ok" : done.reason;
    }
    if (move.value.scope === "table") {
      const done = playTableMove(igp, move.value, tableSheets.get(at), own, context, config);
      if (done.ok) tableSheets.set(at, Table.parse(done.value.table));
      return done.ok ? "ok" : done.reason;
    }
    const done = playBoardMove(igp, move.value, board, own, context, config, tableSheets.get(at) ?? null);
    if (done.ok) board = Board.parse(done.value.board);
    return done.ok ? "ok" : done.reason;
  };
  const write = (actor: SeatId, ...texts: readonly string[]): void => {
    for (const text of texts) expect(play(actor, "add", { part: "main", text }, "alone")).toBe("ok");
  };
  const own = (actor: SeatId, text: string): string =>
    sheets.get(actor)?.items.find((item) => item.text === text)?.id ?? "none";
  const table = (number: number): Table => {
    const found = tableSheets.get(`t${String(number)}`);
    if (!found) throw new Error(`there is no table ${String(number)}`);
    return found;
  };
  const simulated = (phase: string): void => {
    for (let rounds = 0, moved = true; moved && rounds < 200; rounds++) {
      moved = false;
      for (const actor of everyone) {
        const context = contextFor(actor, phase);
        const sheet = sheets.get(actor);
        if (sheet === undefined) continue;
        const tableSheet = tableSheets.get(context.table?.id ?? "") ?? null;
        const next = igp.simulate?.({ board, sheet, tableSheet, context, language: "nb" }) ?? null;
        if (next === null) continue;
        expect(`${next.move}: ${play(actor, next.move, next.payload, phase)}`).toBe(`${next.move}: ok`);
        moved = true;
      }
    }
  };
  return { play, write, own, table, simulated, sheet: (who: SeatId) => sheets.get(who), board: () => board };
};

const put = (at: ReturnType<typeof room>, who: SeatId, text: string, move = "put"): string =>
  at.play(who, move, { item: at.own(who, text) });

describe("the row presentation", () => {
  it("takes one item at a time, in the order of the table, until nobody has more", () => {
    const at = room();
    at.write(kari, "tillit", "ro");
    at.write(ola, "mot");
    at.write(siri, "varme");
    expect(put(at, ola, "mot")).toBe("not-your-turn");
    expect(put(at, kari, "tillit")).toBe("ok");
    expect(put(at, kari, "ro")).toBe("not-your-turn");
    expect(put(at, ola, "mot")).toBe("ok");
    expect(put(at, siri, "varme")).toBe("ok");
    expect(put(at, kari, "ro")).toBe("ok");
    for (const who of [ola, siri, kari]) expect(at.play(who, "done", { more: false })).toBe("ok");
    expect(turnOf(at.table(1), [kari, ola, siri])).toBeNull();
    expect(at.table(1).items.map(({ text }) => text)).toEqual(["tillit", "mot", "varme", "ro"]);
    expect(at.table(2).items).toEqual([]);
  });

  it("comes back to one who thinks of something more, and goes past one who has stepped out", () => {
    const at = room();
    at.write(ola, "mot");
    expect(at.play(siri, "next", { who: kari })).toBe("ok");
    expect(at.play(siri, "next", { who: kari })).toBe("not-your-turn");
    for (const who of [ola, siri, kari]) at.play(who, "done", { more: false });
    expect(at.play(ola, "done", { more: true })).toBe("ok");
    expect(turnOf(at.table(1), [kari, ola, siri])).toBe(ola);
    expect(put(at, ola, "mot")).toBe("ok");
  });

  it("lets someone at the table write for one without a screen, and nobody for another table", () => {
    const at = room();
    expect(at.play(ola, "say", { part: "main", text: "tillit", for: kari })).toBe("ok");
    expect(at.table(1).items[0]?.said[0]?.owner).toBe(kari);
    expect(at.play(anne, "say", { part: "main", text: "tøys", for: kari })).toBe("only-facilitator");
  });

  it("is no rule where a programme does without it", () => {
    const at = room({ row: false });
    at.write(siri, "varme");
    expect(put(at, siri, "varme")).toBe("ok");
  });
});

describe("what a table agrees on", () => {
  const three = (limit: unknown = { exactly: 2 }): ReturnType<typeof room> => {
    const at = room({ limit, row: false });
    at.write(kari, "tillit");
    at.write(ola, "tillit!");
    at.write(siri, "varme");
    put(at, kari, "tillit");
    put(at, ola, "tillit!");
    put(at, siri, "varme");
    return at;
  };
  const items = (at: ReturnType<typeof room>) => at.table(1).items;

  it("has no more chosen than was asked for", () => {
    const at = three();
    const [a, b, c] = items(at);
    expect(at.play(siri, "choose", { item: a?.id, on: true })).toBe("ok");
    expect(at.play(kari, "choose", { item: b?.id, on: true })).toBe("ok");
    expect(at.play(ola, "choose", { item: c?.id, on: true })).toBe("enough-chosen");
    expect(at.play(ola, "choose", { item: b?.id, on: false })).toBe("ok");
    expect(at.play(ola, "choose", { item: c?.id, on: true })).toBe("ok");
  });

  it("never lets two editors overwrite one another unseen", () => {
    const at = three();
    const [a] = items(at);
    expect(at.play(kari, "reword", { item: a?.id, version: 1, text: "å stole på" })).toBe("ok");
    expect(at.play(ola, "reword", { item: a?.id, version: 1, text: "tillit" })).toBe("changed-meanwhile");
    expect(items(at)[0]?.text).toBe("å stole på");
  });

  it("keeps the originals when what is alike is merged, and can part them again", () => {
    const at = three();
    const [a, b] = items(at);
    at.play(siri, "merge", { item: b?.id, version: 1, into: a?.id, intoVersion: 1 });
    expect(items(at).map(({ text, said }) => [text, said.length])).toEqual([
      ["tillit", 2],
      ["varme", 1],
    ]);
    expect(at.play(siri, "split", { item: a?.id, version: 2, said: b?.said[0]?.id })).toBe("ok");
    expect(items(at).map(({ text }) => text)).toEqual(["tillit", "tillit!", "varme"]);
  });

  it("lets an owner take the own words back, also from under another's, and nobody else", () => {
    const at = three();
    const [a, b] = items(at);
    at.play(siri, "merge", { item: a?.id, version: 1, into: b?.id, intoVersion: 1 });
    const said = a?.said[0]?.id;
    expect(at.play(siri, "take-back", { item: b?.id, said })).toBe("not-yours");
    expect(at.play(kari, "take-back", { item: b?.id, said })).toBe("ok");
    expect(items(at)[0]?.said.map(({ owner }) => owner)).toEqual([ola]);
    expect(at.sheet(kari)?.items.some(({ text }) => text === "tillit")).toBe(true);
  });
});

describe("from the tables to the room", () => {
  const brought = (config: unknown = { row: false, agree: true, outcome: "values" }) => {
    const at = room(config);
    at.write(kari, "tillit", "hemmelig");
    at.write(anne, "mot");
    put(at, kari, "tillit");
    put(at, anne, "mot");
    for (const [who, number] of [
      [ola, 1],
      [per, 2],
    ] as const) {
      at.play(who, "choose", { item: at.table(number).items[0]?.id, on: true });
      expect(at.play(who, "bring")).toBe("ok");
    }
    return at;
  };

  it("brings only what the table has chosen, with the table's number and without names", () => {
    const at = brought();
    expect(at.board().items.map(({ text, table }) => [text, table])).toEqual([
      ["tillit", 1],
      ["mot", 2],
    ]);
    expect(at.board().items.flatMap(({ said }) => said.map(({ owner }) => owner))).toEqual([null, null]);
    expect(JSON.stringify(at.board())).not.toContain("hemmelig");
  });

  it("refuses to bring what nobody has chosen, and brings nothing twice", () => {
    const at = room({ row: false });
    at.write(kari, "tillit");
    put(at, kari, "tillit");
    expect(at.play(ola, "bring")).toBe("nothing-agreed");
    at.play(ola, "choose", { item: at.table(1).items[0]?.id, on: true });
    at.play(ola, "bring");
    at.play(kari, "bring");
    expect(at.board().items).toHaveLength(1);
  });

  it("follows the table's better wording until the room has built on it", () => {
    const at = brought();
    const [item] = at.table(1).items;
    at.play(ola, "reword", { item: item?.id, version: 1, text: "å stole på hverandre" });
    at.play(ola, "bring");
    expect(at.board().items.map(({ text }) => text)).toEqual(["å stole på hverandre", "mot"]);
    at.play(anne, "board-choose", { item: at.board().items[0]?.id, on: true }, "plenary");
    at.play(ola, "choose", { item: item?.id, on: false });
    at.play(ola, "choose", { item: at.table(1).items[0]?.id, on: true });
    at.play(ola, "reword", { item: item?.id, version: 2, text: "noe helt annet" });
    at.play(ola, "bring");
    expect(at.board().items[0]?.text).toBe("å stole på hverandre");
  });

  it("can be taken down by the table it came from, and by no other", () => {
    const at = brought();
    const [item] = at.board().items;
    const what = { item: item?.id, said: item?.said[0]?.id };
    expect(at.play(per, "board-take-back", what, "plenary")).toBe("not-yours");
    expect(at.play(siri, "board-take-back", what, "plenary")).toBe("ok");
  });

  it("keeps one's own words at the table while people sit there", () => {
    const at = room();
    at.write(kari, "tillit");
    expect(put(at, kari, "tillit", "board-put")).toBe("first-at-table");
  });

  it("keeps what the room agreed on; where it agreed on nothing, what the tables brought", () => {
    const at = brought();
    const kept = (): unknown =>
      igp.harvest?.(at.board(), 0).map(({ kind, content }) => [kind, SharedList.parse(content).items]);
    expect(kept()).toEqual([
      [
        "values",
        [
          { text: "tillit", table: 1 },
          { text: "mot", table: 2 },
        ],
      ],
    ]);
    at.play(per, "board-choose", { item: at.board().items[1]?.id, on: true }, "plenary");
    expect(kept()).toEqual([["values", [{ text: "mot", table: 2 }]]]);
  });

  it("leaves the tables' words alone where the room was not asked to agree", () => {
    const at = brought({ row: false });
    expect(at.play(per, "board-choose", { item: at.board().items[0]?.id, on: true }, "plenary")).toBe(
      "nothing-to-agree",
    );
    expect(igp.harvest?.(at.board(), 0)).toEqual([]);
  });

  it("shows one table at a time, among those who have brought something", () => {
    const at = brought();
    expect(at.play(kari, "show", { table: 2 }, "plenary")).toBe("ok");
    expect(at.board().shown).toBe(2);
    expect(at.play(kari, "show", { table: 7 }, "plenary")).toBe("not-brought-yet");
  });

  it("takes a date only where the programme asks for one, and keeps it with the list", () => {
    const at = brought({ row: false, outcome: "expectations", reviewDate: true });
    expect(at.play(per, "review", { on: "2027-05-03" }, "plenary")).toBe("ok");
    expect(igp.harvest?.(at.board(), 0)[0]?.content).toHaveProperty("reviewOn", "2027-05-03");
    expect(at.play(per, "review", { on: "i mai" }, "plenary")).toBe("malformed-move");
    expect(brought().play(per, "review", { on: "2027-05-03" }, "plenary")).toBe("no-review-date");
  });
});

describe("all together, without tables", () => {
  it("does on the board what a table does, with the same limit", () => {
    const at = room({ limit: { exactly: 1 }, outcome: "vision" }, []);
    at.write(kari, "sammen");
    at.write(ola, "modig");
    expect(put(at, ola, "modig", "board-put")).toBe("not-your-turn");
    expect(put(at, kari, "sammen", "board-put")).toBe("ok");
    expect(put(at, ola, "modig", "board-put")).toBe("ok");
    const [a, b] = at.board().items;
    expect(at.play(siri, "board-choose", { item: a?.id, on: true })).toBe("ok");
    expect(at.play(siri, "board-choose", { item: b?.id, on: true })).toBe("enough-chosen");
    expect(at.play(kari, "bring")).toBe("no-table");
    expect(igp.harvest?.(at.board(), 0)[0]?.content).toHaveProperty("items", [
      { text: "sammen", table: null },
    ]);
  });

  it("lets the facilitator write for one on paper, and nobody else", () => {
    const at = room({ row: false }, []);
    expect(at.play(kari, "board-say", { part: "main", text: "ro", for: per })).toBe("ok");
    expect(at.play(ola, "board-say", { part: "main", text: "ro", for: per })).toBe("only-facilitator");
  });

  it("puts nothing up while everyone thinks alone", () => {
    const at = room({}, []);
    at.write(kari, "ro");
    expect(at.play(kari, "board-put", { item: at.own(kari, "ro") }, "alone")).toBe("not-yet");
  });
});

describe("a table", () => {
  it("is full at some time, however much is laid together", () => {
    const said = (at: string) => ({ id: at, text: "x", owner: kari, from: null });
    const item = (n: number, under: number): Item => ({
      ...freshItem(said(`i${String(n)}`), { part: "main", by: kari }),
      said: Array.from({ length: under }, (_, of) => said(`s${String(n)}-${String(of)}`)),
    });
    const pool = (items: readonly Item[]) => ({ items, done: [], last: null });
    const more = (items: readonly Item[]) =>
      withSaid(pool(items), item(99, 1), { who: kari, seats: everyone, row: false, most: 10 }).ok;
    expect(more([])).toBe(true);
    expect(more(Array.from({ length: 10 }, (_, n) => item(n, 1)))).toBe(false);
    expect(more([item(1, 19)])).toBe(true);
    expect(more([item(1, 19), item(2, 1)])).toBe(false);
  });
});

describe("the own list", () => {
  it("is offered to other exercises and kept for its owner, without empty lines", () => {
    const at = room({ question: { nb: "Verdier" }, own: { min: 3, max: 4 } });
    at.write(kari, "tillit");
    const sheet = at.sheet(kari);
    if (sheet === undefined) throw new Error("no sheet");
    expect(sheet.items).toHaveLength(4);
    expect(at.play(kari, "add", { part: "main", text: "en til" })).toBe("sheet-full");
    const list = { kind: "list", content: { list: "main", title: { nb: "Verdier" }, items: ["tillit"] } };
    expect(igp.keep?.(sheet, false, 0)).toEqual([list]);
    expect(igp.offers?.(sheet, {})).toEqual([list]);
  });

  it("can be ordered without dragging", () => {
    const at = room();
    at.write(kari, "a", "b");
    at.play(kari, "shift", { item: at.own(kari, "b"), to: "up" }, "alone");
    expect(at.sheet(kari)?.items.map(({ text }) => text)).toEqual(["", "b", "a"]);
  });
});

describe("simulated colleagues", () => {
  it.each([
    [
      [
        [kari, ola, siri],
        [anne, per],
      ],
    ],
    [[]],
  ])("bring a step to a sensible result at %j", (seating) => {
    const at = room(
      { limit: { exactly: 3 }, agree: true, room: { atMost: 4 }, outcome: "values", own: { min: 3 } },
      seating,
    );
    for (const phase of ["alone", "group", "plenary"]) at.simulated(phase);
    expect(at.board().brought).toHaveLength(seating.length);
    for (const number of seating.keys())
      expect(at.board().items.filter(({ table }) => table === number + 1)).toHaveLength(3);
    expect(at.board().items.filter(({ chosen }) => chosen).length).toBeGreaterThanOrEqual(3);
    expect(igp.harvest?.(at.board(), 0)).toHaveLength(1);
  });

  it("find as many as the table is asked for, even where they wrote the same", () => {
    const at = room({ limit: { exactly: 9 }, outcome: "values", own: { min: 3, max: 9 } }, [
      [kari, ola, siri],
      [anne, per],
    ]);
    for (const phase of ["alone", "group", "plenary"]) at.simulated(phase);
    for (const number of [1, 2])
      expect(at.board().items.filter(({ table }) => table === number)).toHaveLength(9);
  });
});
