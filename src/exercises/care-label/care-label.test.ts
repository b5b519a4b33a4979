import { describe, expect, it } from "vitest";
import type { MoveContext } from "../../core/exercise.ts";
import { type SeatId, seatId } from "../../core/ids.ts";
import { checkMove, playBoardMove, playSheetMove } from "../../core/play.ts";
import { languages } from "../../core/text.ts";
import { careLabel } from "./index.ts";
import { Board, Sheet } from "./state.ts";
import { drawings, symbolNames } from "./symbols.ts";

const [kari, ola, samir] = [seatId("kari"), seatId("ola"), seatId("samir")];

const at = (actor: SeatId, change: Partial<MoveContext> = {}): MoveContext => ({
  actor,
  now: 1000,
  id: "fresh",
  luck: 0.4,
  phase: "round",
  segment: "word",
  lap: 0,
  focus: [kari],
  facilitator: ola,
  roles: {},
  tables: [],
  table: null,
  present: [kari, ola, samir],
  seats: [kari, ola, samir],
  ...change,
});

const onSheet = (sheet: Sheet, name: string, payload: unknown, context = at(kari)) => {
  const move = checkMove(careLabel, name, payload);
  return move.ok ? playSheetMove(careLabel, move.value, sheet, context, {}) : move;
};
const onBoard = (board: Board, name: string, context: MoveContext, own: Sheet | null) => {
  const move = checkMove(careLabel, name, {});
  return move.ok ? playBoardMove(careLabel, move.value, board, own, context, {}) : move;
};
const sheetOf = (verdict: ReturnType<typeof onSheet>): Sheet => {
  if (!verdict.ok) throw new Error(verdict.reason);
  return Sheet.parse(verdict.value);
};
const boardOf = (verdict: ReturnType<typeof onBoard>): Board => {
  if (!verdict.ok) throw new Error(verdict.reason);
  return Board.parse(verdict.value.board);
};

const blank = (): Sheet => careLabel.blankSheet({});
const empty = (): Board => careLabel.openBoard({}, {});
const written = (text = "30 grader"): Sheet =>
  sheetOf(onSheet(blank(), "write", { line: "temperature", text }));

describe("the own label", () => {
  it("begins with lines to fill in, none of them on the label before it is written", () => {
    expect(blank().lines.length).toBeGreaterThanOrEqual(3);
    expect(onBoard(empty(), "show", at(kari), blank())).toEqual({ ok: false, reason: "label-empty" });
  });

  it("takes six lines and says so at the seventh, with the six still there", () => {
    let sheet = written();
    for (let n = sheet.lines.length; n < 6; n++)
      sheet = sheetOf(onSheet(sheet, "add", { symbol: "sun" }, at(kari, { id: `line-${String(n)}` })));
    expect(sheet.lines).toHaveLength(6);
    expect(onSheet(sheet, "add", { symbol: "sun" })).toEqual({ ok: false, reason: "label-full" });
  });

  it("refuses a symbol that is not ours and a text longer than a label holds", () => {
    expect(onSheet(blank(), "symbol", { line: "temperature", symbol: "skull" }).ok).toBe(false);
    expect(onSheet(blank(), "write", { line: "temperature", text: "å".repeat(141) }).ok).toBe(false);
  });

  it("tells a second window that the line it writes on has been removed", () => {
    const removed = sheetOf(onSheet(written(), "remove", { line: "temperature" }));
    expect(onSheet(removed, "write", { line: "temperature", text: "40" })).toEqual({
      ok: false,
      reason: "no-such-line",
    });
  });

  it("goes to the owner's own page, without blank lines", () => {
    expect(careLabel.keep?.(written(), false, 0)).toMatchObject([
      { kind: "care-label", content: { lines: [{ text: "30 grader" }] } },
    ]);
    expect(careLabel.keep?.(blank(), true, 0)).toEqual([]);
  });
});

describe("showing a label", () => {
  it("puts up what is written, and leaves out the line kept for oneself", () => {
    let sheet = sheetOf(onSheet(written(), "write", { line: "not", text: "hemmelig" }));
    sheet = sheetOf(onSheet(sheet, "mine", { line: "not", mine: true }));
    const board = boardOf(onBoard(empty(), "show", at(kari), sheet));
    expect(board.shown).toMatchObject([{ owner: kari, lines: [{ symbol: "warmth", text: "30 grader" }] }]);
    expect(board.shown[0]?.lines).toHaveLength(1);
    expect(JSON.stringify(board)).not.toContain("hemmelig");
  });

  it("waits for the own turn", () => {
    expect(onBoard(empty(), "show", at(samir), written())).toEqual({ ok: false, reason: "not-your-turn" });
    expect(onBoard(empty(), "show", at(kari, { focus: [] }), written()).ok).toBe(false);
  });

  it("takes down the label of the one before", () => {
    const first = boardOf(onBoard(empty(), "show", at(kari), written()));
    const next = boardOf(onBoard(first, "show", at(samir, { focus: [samir] }), written("60 grader")));
    expect(next.shown.map(({ owner }) => owner)).toEqual([samir]);
    expect(JSON.stringify(next)).not.toContain("30 grader");
  });

  it("keeps one label up in each of two groups", () => {
    const both = { focus: [kari, samir] };
    const first = boardOf(onBoard(empty(), "show", at(kari, both), written()));
    expect(boardOf(onBoard(first, "show", at(samir, both), written())).shown).toHaveLength(2);
  });

  it("can be taken down by its owner and by nobody else", () => {
    const up = boardOf(onBoard(empty(), "show", at(kari), written()));
    expect(onBoard(up, "take-down", at(ola), null)).toEqual({ ok: false, reason: "not-shown" });
    const down = boardOf(onBoard(up, "take-down", at(kari), written()));
    expect(JSON.stringify(down)).not.toContain("30 grader");
  });

  it("says in the channel how many have shown theirs, never what stands on it", () => {
    const up = boardOf(onBoard(empty(), "show", at(kari), written()));
    const lines = careLabel.card(up, "nb", { phase: "round", nameOf: () => "Kari", present: 3 });
    expect(lines.map(({ text }) => text)).toEqual(["1 av 3 har vist lappen sin"]);
  });
});

describe("in a rehearsal", () => {
  it("a simulated colleague fills the label, shows it in the own turn, and then rests", () => {
    let sheet = blank();
    let board = empty();
    const context = at(samir, { focus: [samir] });
    const next = () => careLabel.simulate?.({ board, sheet, context, language: "nn" }) ?? null;
    for (let turn = next(), n = 0; turn !== null; turn = next(), n++) {
      expect(n).toBeLessThan(10);
      if (turn.move === "show") board = boardOf(onBoard(board, "show", context, sheet));
      else sheet = sheetOf(onSheet(sheet, turn.move, turn.payload, context));
    }
    expect(board.shown[0]?.lines).toHaveLength(4);
  });
});

it("has a drawing and a name in three languages for every symbol", () => {
  for (const name of symbolNames) {
    expect(drawings[name].strokes.length).toBeGreaterThan(0);
    expect(languages.filter((language) => drawings[name].name[language] === "")).toEqual([]);
  }
});
