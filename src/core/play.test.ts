import { describe, expect, it } from "vitest";
import { z } from "zod";
import { anne, bo, cai } from "../../tests/contract/process-fixture.ts";
import {
  boardMove,
  defineExercise,
  type MoveContext,
  NoPayload,
  type StagedItem,
  sheetMove,
} from "./exercise.ts";
import { dealer } from "./luck.ts";
import { checkMove, playBoardMove, playSheetMove, revealStaged } from "./play.ts";
import { accept, refuse } from "./verdict.ts";

const Sheet = z.strictObject({ draft: z.string().max(80), ready: z.boolean() });
const Board = z.strictObject({
  notes: z.array(z.string().max(80)).max(20),
  owners: z.array(z.string().max(20)).max(20),
});
type Sheet = z.infer<typeof Sheet>;
type Board = z.infer<typeof Board>;

const cards = (anonymous: boolean) =>
  defineExercise<object, Board, Sheet>({
    id: "cards",
    version: 1,
    config: z.strictObject({}),
    board: Board,
    sheet: Sheet,
    openBoard: () => ({ notes: [], owners: [] }),
    blankSheet: () => ({ draft: "", ready: false }),
    moves: {
      write: sheetMove<object, Sheet, { text: string }>(
        z.strictObject({ text: z.string().max(80) }),
        (sheet, { text }) => accept({ ...sheet, draft: text }),
      ),
      shout: boardMove<object, Board, Sheet, NoPayload>(NoPayload, (board, _, { own }) =>
        own === null
          ? refuse("no-sheet-here")
          : accept({ board: { ...board, notes: [...board.notes, own.draft] } }),
      ),
    },
    staging: {
      anonymous,
      atLeast: anonymous ? 3 : 1,
      staged: (sheet) => (sheet.ready ? [{ id: "own-id", item: sheet.draft }] : []),
      taken: (sheet) => ({ ...sheet, ready: false }),
      reveal: (board, items: readonly StagedItem[]) => ({
        notes: [...board.notes, ...items.map(({ item }) => String(item))],
        owners: [...board.owners, ...items.map(({ owner }) => owner ?? "nobody")],
      }),
    },
    card: () => [],
    refusals: {},
  });

const context: MoveContext = {
  actor: anne,
  now: 0,
  id: "i",
  luck: 0.5,
  phase: "p",
  segment: null,
  lap: 0,
  focus: [],
  facilitator: null,
  roles: {},
  tables: [],
  table: null,
  present: [anne],
  seats: [anne, bo, cai],
};

const sheets = (ready: readonly boolean[]) =>
  new Map(
    [anne, bo, cai].map(
      (seat, index) => [seat, { draft: `by ${seat}`, ready: ready[index] ?? false }] as const,
    ),
  );

describe("a move", () => {
  const exercise = cards(false);

  it.each(["unknown", "__proto__", "constructor", "toString"])("named %s is unknown (SPEC X1)", (name) => {
    expect(checkMove(exercise, name, {})).toEqual({ ok: false, reason: "unknown-move" });
  });

  it.each([[null], [undefined], [{ text: 1 }], [{ text: "x".repeat(81) }], [{ text: "x", more: 1 }]])(
    "with a payload that does not fit is malformed: %j (SPEC X1)",
    (payload) => {
      expect(checkMove(exercise, "write", payload)).toEqual({ ok: false, reason: "malformed-move" });
    },
  );

  it("of one kind cannot be played as the other (SPEC X5)", () => {
    const write = { scope: "sheet", name: "write", payload: { text: "x" } } as const;
    expect(playBoardMove(exercise, write, { notes: [] }, null, context, {}).ok).toBe(false);
    expect(playSheetMove(exercise, { scope: "board", name: "shout", payload: {} }, {}, context, {}).ok).toBe(
      false,
    );
  });

  it("on the board without an own sheet is for the exercise to answer (SPEC X7)", () => {
    const shout = { scope: "board", name: "shout", payload: {} } as const;
    expect(playBoardMove(exercise, shout, { notes: [], owners: [] }, null, context, {})).toEqual({
      ok: false,
      reason: "no-sheet-here",
    });
  });
});

describe("laying staged items on the board", () => {
  const board: Board = { notes: [], owners: [] };

  it("takes what was laid ready and nothing else, and leaves nothing laid ready (SPEC V5)", () => {
    const revealed = revealStaged(cards(false), board, sheets([true, false, true]), dealer(0.3));
    expect((revealed.board as Board).notes.toSorted()).toEqual([`by ${anne}`, `by ${cai}`]);
    expect(revealed.sheets.map(({ sheet }) => (sheet as Sheet).ready)).toEqual([false, false]);
    expect(revealed.sheets.map(({ owner }) => owner)).toEqual([anne, cai]);
  });

  it("keeps owners only where the exercise is not anonymous (SPEC V6)", () => {
    const named = revealStaged(cards(false), board, sheets([true, true, true]), dealer(0.3)).board as Board;
    const nameless = revealStaged(cards(true), board, sheets([true, true, true]), dealer(0.3)).board as Board;
    expect(named.owners.toSorted()).toEqual([anne, bo, cai].toSorted());
    expect(nameless.owners).toEqual(["nobody", "nobody", "nobody"]);
  });

  it("shuffles: over many draws each writer comes first about as often (SPEC V6)", () => {
    const firsts = Array.from(
      { length: 300 },
      (_, draw) =>
        (revealStaged(cards(true), board, sheets([true, true, true]), dealer(draw / 300)).board as Board)
          .notes[0],
    );
    for (const seat of [anne, bo, cai])
      expect(firsts.filter((note) => note === `by ${seat}`).length).toBeGreaterThan(60);
  });

  it("draws everything anew: who knows the first of the luck knows neither order nor ids (SPEC V6)", () => {
    const laid = Array.from({ length: 60 }, (_, run) => {
      const rest = dealer((run + 0.5) / 61);
      let draws = 0;
      const deal = (): number => (draws++ === 0 ? 0.3 : rest());
      const ids: string[] = [];
      const { staging, ...plain } = cards(true);
      if (staging === undefined) throw new Error("nothing is laid ready");
      const reveal = (on: Board, items: readonly StagedItem[]): Board => {
        ids.push(...items.map(({ id }) => id));
        return staging.reveal(on, items);
      };
      const watched = { ...plain, staging: { ...staging, reveal } };
      const { notes } = revealStaged(watched, board, sheets([true, true, true]), deal).board as Board;
      return { order: notes.join(), ids };
    });
    expect(new Set(laid.map(({ order }) => order)).size).toBeGreaterThan(1);
    expect(new Set(laid.flatMap(({ ids }) => ids)).size).toBe(180);
  });

  it("moves nothing while writers are too few to be nobody in particular, and says so (SPEC V6)", () => {
    const revealed = revealStaged(cards(true), board, sheets([true, true, false]), dealer(0.3));
    expect(revealed).toEqual({ board, sheets: [], tooFew: true });
  });
});
