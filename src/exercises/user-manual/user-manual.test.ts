import { describe, expect, it } from "vitest";
import type { MoveContext } from "../../core/exercise.ts";
import { type SeatId, seatId } from "../../core/ids.ts";
import { checkMove, playBoardMove, playSheetMove } from "../../core/play.ts";
import { userManual } from "./index.ts";
import { Board, MAX_NOTES, Sheet } from "./state.ts";

const [kari, ola, samir] = [seatId("kari"), seatId("ola"), seatId("samir")];

const at = (actor: SeatId, change: Partial<MoveContext> = {}): MoveContext => ({
  actor,
  now: 1000,
  id: "fresh",
  luck: 0.4,
  phase: "round",
  segment: "share",
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
  const move = checkMove(userManual, name, payload);
  return move.ok ? playSheetMove(userManual, move.value, sheet, context, {}) : move;
};
const onBoard = (
  board: Board,
  name: string,
  payload: unknown,
  context: MoveContext,
  own: Sheet | null = null,
) => {
  const move = checkMove(userManual, name, payload);
  return move.ok ? playBoardMove(userManual, move.value, board, own, context, {}) : move;
};
const sheetOf = (verdict: ReturnType<typeof onSheet>): Sheet => {
  if (!verdict.ok) throw new Error(verdict.reason);
  return Sheet.parse(verdict.value);
};
const boardOf = (verdict: ReturnType<typeof onBoard>): Board => {
  if (!verdict.ok) throw new Error(verdict.reason);
  return Board.parse(verdict.value.board);
};

const empty = (): Board => userManual.openBoard({}, {});
const written = (): Sheet => {
  const best = sheetOf(onSheet(userManual.blankSheet({}), "write", { question: "best", text: "Gi meg tid" }));
  return sheetOf(onSheet(best, "write", { question: "pressed", text: "Jeg blir stille" }));
};
const shared = (): Board =>
  boardOf(onBoard(empty(), "share", { question: "best" }, at(kari, { id: "s1" }), written()));

describe("sharing an answer", () => {
  it("lays that answer on the board with its question, and no other", () => {
    const board = shared();
    expect(board.shared).toMatchObject([{ owner: kari, question: "best", text: "Gi meg tid" }]);
    expect(JSON.stringify(board)).not.toContain("stille");
  });

  it("waits for the own turn", () => {
    expect(onBoard(empty(), "share", { question: "best" }, at(samir), written())).toEqual({
      ok: false,
      reason: "not-your-turn",
    });
  });

  it("asks for words first", () => {
    expect(onBoard(empty(), "share", { question: "think" }, at(kari), written())).toEqual({
      ok: false,
      reason: "nothing-written",
    });
  });

  it("replaces what was shared to the same question", () => {
    const changed = sheetOf(onSheet(written(), "write", { question: "best", text: "Gi meg ro" }));
    const board = boardOf(onBoard(shared(), "share", { question: "best" }, at(kari, { id: "s2" }), changed));
    expect(board.shared.map(({ text }) => text)).toEqual(["Gi meg ro"]);
  });

  it("can be taken back by its owner and by nobody else", () => {
    expect(onBoard(shared(), "take-back", { item: "s1" }, at(ola))).toEqual({
      ok: false,
      reason: "not-yours",
    });
    expect(boardOf(onBoard(shared(), "take-back", { item: "s1" }, at(kari), written())).shared).toEqual([]);
  });

  it("is counted in the channel, never quoted", () => {
    const lines = userManual.card(shared(), "nb", { phase: "round", nameOf: () => "Kari", present: 3 });
    expect(lines.map(({ text }) => text)).toEqual(["Ett svar er delt på tavla i møtet"]);
  });
});

describe("summing up", () => {
  const noted = (): Board =>
    boardOf(
      onBoard(empty(), "note", { question: "use", text: "Spør før råd" }, at(samir, { id: "n1", focus: [] })),
    );

  it("lets anyone put up a short note", () => {
    expect(noted().notes).toMatchObject([{ question: "use", text: "Spør før råd", by: samir, version: 1 }]);
  });

  it("lets the facilitator write for someone on paper, and nobody else", () => {
    const payload = { question: "use", text: "Fra papir", for: samir };
    expect(boardOf(onBoard(empty(), "note", payload, at(ola))).notes[0]?.by).toBe(samir);
    expect(onBoard(empty(), "note", payload, at(kari))).toEqual({ ok: false, reason: "only-facilitator" });
  });

  it("refuses an edit of a note that has changed meanwhile", () => {
    const once = boardOf(onBoard(noted(), "edit-note", { note: "n1", version: 1, text: "Spør" }, at(ola)));
    expect(onBoard(once, "edit-note", { note: "n1", version: 1, text: "Min" }, at(samir))).toEqual({
      ok: false,
      reason: "note-changed",
    });
    expect(once.notes[0]?.text).toBe("Spør");
  });

  it("keeps a note from being removed by others than its writer and the facilitator", () => {
    expect(onBoard(noted(), "remove-note", { note: "n1", version: 1 }, at(kari))).toEqual({
      ok: false,
      reason: "not-yours",
    });
    expect(boardOf(onBoard(noted(), "remove-note", { note: "n1", version: 1 }, at(samir))).notes).toEqual([]);
  });

  it("says when the board is full", () => {
    const note = { question: "use", text: "x", by: samir, version: 1 };
    const full = {
      ...empty(),
      notes: Array.from({ length: MAX_NOTES }, (_, n) => ({ ...note, id: `n${String(n)}` })),
    };
    expect(onBoard(full, "note", { question: "use", text: "til" }, at(samir))).toEqual({
      ok: false,
      reason: "board-full",
    });
  });
});

it("keeps the written answers with their questions for the owner's own page", () => {
  expect(userManual.keep?.(written(), true, 0)).toMatchObject([
    {
      kind: "user-manual",
      content: { answers: [{ id: "best" }, { id: "pressed", text: "Jeg blir stille" }] },
    },
  ]);
  expect(userManual.keep?.(userManual.blankSheet({}), true, 0)).toEqual([]);
});

it("a simulated colleague answers, shares two in the own turn, notes one thing, and then rests", () => {
  let sheet = userManual.blankSheet({});
  let board = empty();
  const play = (context: MoveContext): void => {
    for (let n = 0; ; n++) {
      expect(n).toBeLessThan(20);
      const turn = userManual.simulate?.({ board, sheet, context, language: "en" }) ?? null;
      if (turn === null) return;
      if (turn.move === "write") sheet = sheetOf(onSheet(sheet, turn.move, turn.payload, context));
      else
        board = boardOf(onBoard(board, turn.move, turn.payload, { ...context, id: `i${String(n)}` }, sheet));
    }
  };
  play(at(samir, { phase: "alone", focus: [] }));
  play(at(samir, { focus: [samir] }));
  expect(board.shared).toHaveLength(2);
  play(at(samir, { phase: "summary", focus: [] }));
  expect(board.notes).toHaveLength(1);
});
