import { describe, expect, it } from "vitest";
import type { MoveContext } from "../../core/exercise.ts";
import { type SeatId, seatId } from "../../core/ids.ts";
import { dealer } from "../../core/luck.ts";
import { checkMove, playBoardMove, playSheetMove, revealStaged } from "../../core/play.ts";
import { counted } from "./count.ts";
import { wordCloud } from "./index.ts";
import { cloudOf } from "./layout.ts";
import { Board, type Config, Sheet } from "./state.ts";

const [kari, ola, samir] = [seatId("kari"), seatId("ola"), seatId("samir")];

const at = (actor: SeatId, change: Partial<MoveContext> = {}): MoveContext => ({
  actor,
  now: 1000,
  id: "fresh",
  luck: 0.4,
  phase: "collect",
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
const onSheet = (sheet: Sheet, name: string, payload: unknown, context = at(kari), config: Config = {}) => {
  const move = checkMove(wordCloud, name, payload);
  return move.ok ? playSheetMove(wordCloud, move.value, sheet, context, config) : move;
};
const onBoard = (board: Board, name: string, payload: unknown, context: MoveContext) => {
  const move = checkMove(wordCloud, name, payload);
  return move.ok ? playBoardMove(wordCloud, move.value, board, null, context, {}) : move;
};
const sheetOf = (verdict: ReturnType<typeof onSheet>): Sheet => {
  if (!verdict.ok) throw new Error(verdict.reason);
  return Sheet.parse(verdict.value);
};
const boardOf = (verdict: ReturnType<typeof onBoard>): Board => {
  if (!verdict.ok) throw new Error(verdict.reason);
  return Board.parse(verdict.value.board);
};
const blank = wordCloud.blankSheet({});
const withWords = (...words: readonly string[]): Sheet =>
  words.reduce(
    (sheet, text, n) => sheetOf(onSheet(sheet, "add", { text }, at(kari, { id: `w${String(n)}` }))),
    blank,
  );
const empty = (config: Config = {}) => wordCloud.openBoard(config, {});

describe("collecting", () => {
  it("keeps a word editable until it is shown", () => {
    const changed = sheetOf(onSheet(withWords("Tillit"), "write", { word: "w0", text: "Tillit til barn" }));
    expect(changed.words.map(({ text }) => text)).toEqual(["Tillit til barn"]);
    expect(sheetOf(onSheet(changed, "remove", { word: "w0" })).words).toEqual([]);
  });

  it("counts each word once from each person, and says so", () => {
    expect(onSheet(withWords("Tillit"), "add", { text: " tillit. " })).toEqual({
      ok: false,
      reason: "written-already",
    });
  });

  it("takes five words, or as many as the programme says, and loses none", () => {
    expect(onSheet(withWords("a", "b", "c", "d", "e"), "add", { text: "f" })).toEqual({
      ok: false,
      reason: "sheet-full",
    });
    expect(onSheet(withWords("a"), "add", { text: "b" }, at(kari), { perPerson: 1 })).toEqual({
      ok: false,
      reason: "sheet-full",
    });
  });

  it("shows nothing on the board, not even a word from the facilitator, while people write", () => {
    expect(onBoard(empty(), "say", { text: "Mot" }, at(ola))).toEqual({ ok: false, reason: "not-yet" });
  });
});

describe("showing", () => {
  const three = new Map([
    [kari, withWords("Tillit", "Mot")],
    [ola, withWords("tillit")],
    [samir, withWords("TILLIT ", "Ro")],
  ]);

  it("moves all words at once, without owners, and leaves no trace on the sheets", () => {
    const { board, sheets } = revealStaged(wordCloud, empty(), three, dealer(0.3));
    expect(JSON.stringify(board)).not.toMatch(/kari|ola|samir|w0/u);
    expect(sheets.map(({ sheet }) => sheet)).toEqual([1, 2, 3].map(() => ({ words: [], given: true })));
    expect(counted(Board.parse(board).words)[0]).toMatchObject({ count: 3 });
  });

  it("moves nothing from two writers, and their words stay on their sheets", () => {
    const two = new Map([...three].slice(0, 2));
    expect(revealStaged(wordCloud, empty(), two, dealer(0.3))).toEqual({
      board: empty(),
      sheets: [],
      tooFew: true,
    });
  });

  it("takes no more onto sheets when the words are shown, but a word said aloud goes straight in", () => {
    const shown = at(kari, { phase: "show" });
    expect(onSheet(blank, "add", { text: "Ro" }, shown)).toEqual({ ok: false, reason: "collected" });
    expect(boardOf(onBoard(empty(), "say", { text: "Ro" }, shown)).words).toMatchObject([{ text: "Ro" }]);
  });

  it("lets only the facilitator take a word down, with every spelling of it", () => {
    const board = Board.parse(revealStaged(wordCloud, empty(), three, dealer(0.3)).board);
    const word = board.words.find(({ text }) => text === "tillit")?.id;
    expect(onBoard(board, "take-down", { word }, at(kari, { phase: "show" }))).toEqual({
      ok: false,
      reason: "only-facilitator",
    });
    const left = boardOf(onBoard(board, "take-down", { word }, at(ola, { phase: "show" })));
    expect(left.words.map(({ text }) => text).sort()).toEqual(["Mot", "Ro"]);
  });
});

describe("from what the tables made", () => {
  const values = {
    title: { nb: "Verdier" },
    items: [
      { text: "Mot", table: 1 },
      { text: "mot", table: 2 },
      { text: "Ro", table: 2 },
    ],
  };

  it("begins with every table's items, and remembers who brought what", () => {
    const board = wordCloud.openBoard({ from: "values" }, { values });
    expect(counted(board.words)).toMatchObject([
      { text: "Mot", count: 2, tables: [1, 2] },
      { text: "Ro", count: 1, tables: [2] },
    ]);
  });

  it("leaves its list, the most frequent first, only where the programme asks for it", () => {
    expect(wordCloud.harvest?.(wordCloud.openBoard({ from: "values" }, { values }), 0)).toEqual([]);
    expect(
      wordCloud.harvest?.(wordCloud.openBoard({ from: "values", outcome: "agreed" }, { values }), 0),
    ).toEqual([
      {
        kind: "agreed",
        content: {
          title: { nb: "Verdier" },
          items: [
            { text: "Mot", table: null },
            { text: "Ro", table: 2 },
          ],
        },
      },
    ]);
  });
});

describe("the picture", () => {
  const words = Array.from({ length: 60 }, (_, n) => ({
    text: `${"ord".repeat(1 + (n % 5))}${String(n)}`,
    count: 1 + (n % 7),
  }));

  it("never lets two words touch, in the wide room or the narrow one", () => {
    for (const shape of [1.75, 0.85]) {
      const { words: placed } = cloudOf(words, shape);
      const over = placed.filter((a, n) =>
        placed
          .slice(n + 1)
          .some(
            (b) => Math.abs(a.x - b.x) * 2 < a.width + b.width && Math.abs(a.y - b.y) * 2 < a.size + b.size,
          ),
      );
      expect(over).toEqual([]);
    }
  });

  it("is the same every time, larger for what more have said, and wider than high in a wide room", () => {
    expect(cloudOf(words, 1.75)).toEqual(cloudOf(words, 1.75));
    const { words: placed, width, height } = cloudOf(words, 1.75);
    const sizes = (count: number) => placed.filter((word) => word.count === count).map(({ size }) => size);
    expect(Math.min(...sizes(7))).toBeGreaterThan(Math.max(...sizes(6)));
    expect(width).toBeGreaterThan(height);
  });
});

it("a rehearsal with five colleagues makes a cloud in which some words have grown", () => {
  const seats = ["a", "b", "c", "d", "e"].map(seatId);
  const sheets = new Map<SeatId, Sheet>();
  seats.forEach((actor, index) => {
    let sheet = blank;
    for (let n = 0; n < 10; n++) {
      const context = at(actor, { id: `${actor}${String(n)}`, luck: (index * 0.37 + n * 0.23) % 1 });
      const next = wordCloud.simulate?.({ board: empty(), sheet, context, language: "nn" }) ?? null;
      if (next === null) break;
      sheet = sheetOf(onSheet(sheet, next.move, next.payload, context));
    }
    sheets.set(actor, sheet);
  });
  const { board } = revealStaged(wordCloud, empty(), sheets, dealer(0.5));
  const words = counted(Board.parse(board).words);
  expect(words.reduce((sum, { count }) => sum + count, 0)).toBe(15);
  expect(words[0]?.count).toBeGreaterThan(1);
});
