import { describe, expect, it } from "vitest";
import type { MoveContext } from "../../core/exercise.ts";
import { type SeatId, seatId } from "../../core/ids.ts";
import { dealer } from "../../core/luck.ts";
import { checkMove, playBoardMove, playSheetMove, revealStaged } from "../../core/play.ts";
import { evaluation } from "./index.ts";
import { Board, countsOf, Sheet } from "./state.ts";

const [kari, ola, samir, anne] = [seatId("kari"), seatId("ola"), seatId("samir"), seatId("anne")];

const at = (actor: SeatId, change: Partial<MoveContext> = {}): MoveContext => ({
  actor,
  now: 1000,
  id: "fresh",
  luck: 0.4,
  phase: "answer",
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
const onSheet = (sheet: Sheet, name: string, payload: unknown, context = at(kari)) => {
  const move = checkMove(evaluation, name, payload);
  return move.ok ? playSheetMove(evaluation, move.value, sheet, context, {}) : move;
};
const onBoard = (
  board: Board,
  name: string,
  payload: unknown,
  context: MoveContext,
  own: Sheet | null = blank,
) => {
  const move = checkMove(evaluation, name, payload);
  return move.ok ? playBoardMove(evaluation, move.value, board, own, context, {}) : move;
};
const sheetOf = (verdict: ReturnType<typeof onSheet>): Sheet => {
  if (!verdict.ok) throw new Error(verdict.reason);
  return Sheet.parse(verdict.value);
};
const boardOf = (verdict: ReturnType<typeof onBoard>): Board => {
  if (!verdict.ok) throw new Error(verdict.reason);
  return Board.parse(verdict.value.board);
};
const blank = evaluation.blankSheet({});
const empty = evaluation.openBoard({}, {});
const rated = (sheet: Sheet, question: number, value: number | null) =>
  onSheet(sheet, "answer", { question, value, text: "" });
const commented = (sheet: Sheet, question: number, text: string, context = at(kari)) =>
  onSheet(sheet, "answer", { question, value: null, text }, context);
const written = (value: number, text: string): Sheet =>
  sheetOf(commented(sheetOf(rated(blank, 0, value)), 2, text));
const handedIn = (value: number, text: string): Sheet =>
  sheetOf(onSheet(written(value, text), "stage", { staged: true }));

describe("my answers", () => {
  it("stay mine until I hand them in, and can be taken back to me", () => {
    expect(evaluation.staging?.staged(written(4, "Pausen"))).toEqual([]);
    const back = sheetOf(onSheet(handedIn(4, "Pausen"), "stage", { staged: false }));
    expect(evaluation.staging?.staged(back)).toEqual([]);
    expect(back.answers).toHaveLength(2);
  });

  it("can be changed after handing in, until they are shown", () => {
    const changed = sheetOf(rated(handedIn(4, "Pausen"), 0, 2));
    expect(evaluation.staging?.staged(changed).map(({ item }) => item)).toContainEqual({
      question: "useful",
      value: 2,
    });
  });

  it("answer only what was asked, each question in its own way", () => {
    expect(onSheet(blank, "answer", { question: 5, value: 3, text: "x" })).toEqual({
      ok: false,
      reason: "no-such-question",
    });
    const both = (question: number): Sheet =>
      sheetOf(onSheet(blank, "answer", { question, value: 3, text: "tre" }));
    expect(both(0).answers).toEqual([{ question: "useful", value: 3, text: "" }]);
    expect(both(2).answers).toEqual([{ question: "best", value: null, text: "tre" }]);
  });

  it("that are handed in blank are no answers", () => {
    const nothing = sheetOf(onSheet(blank, "stage", { staged: true }));
    expect(evaluation.staging?.staged(nothing)).toEqual([]);
  });

  it("stay writable when the results are shown, but cannot slip in after them", () => {
    const late = at(kari, { phase: "show" });
    expect(commented(blank, 2, "sent", late).ok).toBe(true);
    expect(onSheet(written(3, "x"), "stage", { staged: true }, late)).toEqual({
      ok: false,
      reason: "collected",
    });
  });
});

describe("the results", () => {
  const three = new Map([
    [kari, handedIn(4, "Pausen")],
    [ola, handedIn(5, "Runden")],
    [samir, handedIn(4, "Roen")],
    [anne, written(1, "Hemmelig")],
  ]);

  it("show numbers and mixed texts of those who handed in, and nothing of the others", () => {
    const { board, sheets } = revealStaged(evaluation, empty, three, dealer(0.3));
    const shown = Board.parse(board);
    expect(countsOf(shown, "useful")).toEqual([0, 0, 0, 2, 1]);
    expect(shown.texts.map(({ text }) => text).sort()).toEqual(["Pausen", "Roen", "Runden"]);
    expect(JSON.stringify(shown)).not.toMatch(/Hemmelig|kari|ola|samir|anne/u);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(
      [1, 2, 3].map(() => ({ answers: [], staged: false, given: true })),
    );
  });

  it("show nothing from two, and the two keep what they wrote", () => {
    const two = new Map([...three].slice(1, 3));
    expect(revealStaged(evaluation, empty, two, dealer(0.3))).toEqual({
      board: empty,
      sheets: [],
      tooFew: true,
    });
  });

  it("count nobody twice: who has been shown does not hand in again", () => {
    const after = { answers: [], staged: false, given: true };
    expect(rated(after, 0, 1)).toEqual({
      ok: false,
      reason: "given-already",
    });
  });

  it("take in slips of paper from the facilitator only, and not before they are shown", () => {
    const slip = { question: 0, value: 3 };
    const show = { phase: "show" };
    expect(onBoard(empty, "enter", slip, at(kari, show))).toEqual({ ok: false, reason: "only-facilitator" });
    expect(onBoard(empty, "enter", slip, at(ola))).toEqual({ ok: false, reason: "not-yet" });
    expect(countsOf(boardOf(onBoard(empty, "enter", slip, at(ola, show))), "useful")).toEqual([
      0, 0, 1, 0, 0,
    ]);
    expect(onBoard(empty, "enter", { question: 0, text: "tre" }, at(ola, show))).toEqual({
      ok: false,
      reason: "nothing-answered",
    });
  });

  it("lose a text that should not stand there when the facilitator takes it down, and no number", () => {
    const board = Board.parse(revealStaged(evaluation, empty, three, dealer(0.3)).board);
    const answer = board.texts[0]?.id;
    const show = { phase: "show" };
    expect(onBoard(board, "take-down", { answer }, at(kari, show)).ok).toBe(false);
    const after = boardOf(onBoard(board, "take-down", { answer }, at(ola, show)));
    expect(after.texts).toHaveLength(2);
    expect(after.scales).toEqual(board.scales);
  });

  it("are left in the meeting: nothing for the network to keep, no word of them on the card", () => {
    const board = Board.parse(revealStaged(evaluation, empty, three, dealer(0.3)).board);
    expect(evaluation.harvest).toBeUndefined();
    const card = evaluation.card(board, "nb", { phase: "show", nameOf: () => "Kari", present: 4 });
    expect(card.map(({ text }) => text)).toEqual(["Svarene er vist uten navn", "3 kommentarer"]);
  });
});

it("a rehearsal answers everything and hands in", () => {
  let sheet = blank;
  for (let n = 0; n < 10; n++) {
    const context = at(kari, { id: `s${String(n)}`, luck: n / 10 });
    const next = evaluation.simulate?.({ board: empty, sheet, context, language: "en" }) ?? null;
    if (next === null) break;
    sheet = sheetOf(onSheet(sheet, next.move, next.payload, context));
  }
  expect(evaluation.staging?.staged(sheet)).toHaveLength(empty.questions.length);
});
