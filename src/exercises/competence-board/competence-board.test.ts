import { describe, expect, it } from "vitest";
import type { MoveContext } from "../../core/exercise.ts";
import { type SeatId, seatId } from "../../core/ids.ts";
import { checkMove, playBoardMove, playSheetMove } from "../../core/play.ts";
import { competenceBoard } from "./index.ts";
import { Board, CompetenceOutcome, Sheet } from "./state.ts";

const kari = seatId("kari");
const ola = seatId("ola");
const samir = seatId("samir");
const config = {};

const at = (actor: SeatId, change: Partial<MoveContext> = {}): MoveContext => ({
  actor,
  now: 1000,
  id: "fresh",
  luck: 0.4,
  phase: "round",
  segment: "notes",
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
  const move = checkMove(competenceBoard, name, payload);
  return move.ok ? playSheetMove(competenceBoard, move.value, sheet, context, config) : move;
};

const onBoard = (
  board: Board,
  name: string,
  payload: unknown,
  context: MoveContext,
  own: Sheet | null = competenceBoard.blankSheet(config),
) => {
  const move = checkMove(competenceBoard, name, payload);
  return move.ok ? playBoardMove(competenceBoard, move.value, board, own, context, config) : move;
};

const boardOf = (verdict: ReturnType<typeof onBoard>): Board => {
  if (!verdict.ok) throw new Error(verdict.reason);
  return Board.parse(verdict.value.board);
};
const sheetOf = (verdict: ReturnType<typeof onSheet>): Sheet => {
  if (!verdict.ok) throw new Error(verdict.reason);
  return Sheet.parse(verdict.value);
};

const empty = () => competenceBoard.openBoard(config, {});
const written = (): Sheet => {
  const blank = competenceBoard.blankSheet(config);
  return sheetOf(onSheet(blank, "write", { note: "theory-1", text: "Forvaltningsrett" }));
};
const withNote = (): Board =>
  boardOf(onBoard(empty(), "put", { note: "theory-1" }, at(kari, { id: "n1" }), written()));

describe("my own notes", () => {
  it("three blank notes lie ready in each of three categories, told apart by shape as well as colour", () => {
    const { categories, notes } = competenceBoard.blankSheet(config);
    expect(new Set(categories.map(({ shape }) => shape)).size).toBe(3);
    expect(notes).toHaveLength(9);
  });

  it("the order is mine: a note moved up comes before its neighbour, within its own category", () => {
    const sheet = sheetOf(onSheet(written(), "shift", { note: "theory-1", to: "down" }));
    expect(sheet.notes.map(({ id }) => id).slice(0, 4)).toEqual([
      "theory-2",
      "theory-1",
      "theory-3",
      "skills-1",
    ]);
    const top = sheetOf(onSheet(written(), "shift", { note: "skills-1", to: "up" }));
    expect(top).toEqual(written());
  });

  it("a thirteenth note in a category is refused and nothing is lost", () => {
    let sheet = written();
    for (let n = 4; n <= 12; n++)
      sheet = sheetOf(
        onSheet(sheet, "add", { category: "theory", text: "x" }, at(kari, { id: `t${String(n)}` })),
      );
    expect(onSheet(sheet, "add", { category: "theory", text: "x" })).toEqual({
      ok: false,
      reason: "sheet-full",
    });
    expect(onSheet(sheet, "add", { category: "skills", text: "x" }).ok).toBe(true);
  });
});

describe("laying notes on the board", () => {
  it("in my turn one note of mine goes up, with my words and nothing else of my sheet", () => {
    const sheet = sheetOf(onSheet(written(), "write", { note: "personal-1", text: "Bare for meg" }));
    const board = boardOf(onBoard(empty(), "put", { note: "theory-1" }, at(kari), sheet));
    expect(board.notes).toMatchObject([{ text: "Forvaltningsrett", owner: kari, lap: 0 }]);
    expect(JSON.stringify(board)).not.toContain("Bare for meg");
  });

  it("out of turn it is refused; when all have had the word it is free", () => {
    expect(onBoard(empty(), "put", { note: "theory-1" }, at(kari, { focus: [samir] }), written())).toEqual({
      ok: false,
      reason: "not-your-turn",
    });
    expect(
      boardOf(onBoard(empty(), "put", { note: "theory-1" }, at(kari, { focus: [], phase: "use" }), written()))
        .notes[0]?.lap,
    ).toBeNull();
  });

  it("while everyone writes alone nothing can be put up", () => {
    const alone = at(kari, { phase: "alone", focus: [] });
    expect(onBoard(empty(), "put", { note: "theory-1" }, alone, written())).toMatchObject({
      reason: "not-yet",
    });
  });

  it("one note per category each turn, the next in the next lap", () => {
    const sheet = sheetOf(onSheet(written(), "write", { note: "theory-2", text: "Traumeforståelse" }));
    const once = withNote();
    expect(onBoard(once, "put", { note: "theory-2" }, at(kari), sheet)).toMatchObject({
      reason: "one-per-turn",
    });
    expect(
      boardOf(onBoard(once, "put", { note: "theory-2" }, at(kari, { lap: 1 }), sheet)).notes,
    ).toHaveLength(2);
  });

  it("the same note does not go up twice, and a blank one not at all", () => {
    expect(onBoard(withNote(), "put", { note: "theory-1" }, at(kari, { lap: 1 }), written())).toMatchObject({
      reason: "already-up",
    });
    expect(onBoard(empty(), "put", { note: "skills-1" }, at(kari), written())).toMatchObject({
      reason: "note-empty",
    });
  });

  it("only its owner takes it back, and may put it up again", () => {
    expect(onBoard(withNote(), "take-back", { note: "n1" }, at(samir))).toMatchObject({
      reason: "only-owner",
    });
    const back = boardOf(onBoard(withNote(), "take-back", { note: "n1" }, at(kari)));
    expect(back.notes).toEqual([]);
    expect(onBoard(back, "put", { note: "theory-1" }, at(kari), written()).ok).toBe(true);
  });

  it("the facilitator writes for one on paper, nobody else does", () => {
    const payload = { seat: samir, category: "skills", text: "Turnus" };
    const round = { focus: [samir] };
    expect(onBoard(empty(), "put-for", payload, at(kari, round))).toMatchObject({
      reason: "only-facilitator",
    });
    expect(boardOf(onBoard(empty(), "put-for", payload, at(ola, round))).notes[0]).toMatchObject({
      owner: samir,
      by: ola,
    });
    expect(
      onBoard(empty(), "put-for", { ...payload, seat: "stranger" }, at(ola, { focus: [] })),
    ).toMatchObject({ reason: "no-such-seat" });
  });
});

describe("what we want to use", () => {
  const use = { phase: "use", focus: [] };

  it("each has one mark on a note, and can take it off", () => {
    const twice = [kari, kari, ola].reduce(
      (board, who) => boardOf(onBoard(board, "mark", { note: "n1", on: true }, at(who, use))),
      withNote(),
    );
    expect(twice.notes[0]?.marks).toEqual([kari, ola]);
    expect(boardOf(onBoard(twice, "mark", { note: "n1", on: false }, at(kari, use))).notes[0]?.marks).toEqual(
      [ola],
    );
  });

  it("nobody marks in another's name but the facilitator", () => {
    const payload = { note: "n1", on: true, seat: samir };
    expect(onBoard(withNote(), "mark", payload, at(kari, use))).toMatchObject({ reason: "only-facilitator" });
    expect(boardOf(onBoard(withNote(), "mark", payload, at(ola, use))).notes[0]?.marks).toHaveLength(1);
  });

  it("a mark that is made for somebody lies beside their own, also where their seat is played: trying it out tells nothing", () => {
    const own = boardOf(onBoard(withNote(), "mark", { note: "n1", on: true }, at(samir, use)));
    const off = { note: "n1", on: false };
    for (const tried of [
      onBoard(own, "mark", { ...off, seat: samir }, at(ola, use)),
      onBoard(own, "mark", off, at(samir, use), null),
    ])
      expect(boardOf(tried).notes[0]?.marks).toEqual([samir]);
  });

  it("the network keeps the marked notes only, the most wanted first", () => {
    expect(competenceBoard.harvest?.(withNote(), 0)).toEqual([]);
    const two = boardOf(
      onBoard(
        withNote(),
        "put-for",
        { seat: ola, category: "skills", text: "Turnus" },
        at(ola, { id: "n2", focus: [] }),
      ),
    );
    const one = boardOf(onBoard(two, "mark", { note: "n1", on: true }, at(ola, use)));
    const all = [kari, ola].reduce(
      (board, who) => boardOf(onBoard(board, "mark", { note: "n2", on: true }, at(who, use))),
      one,
    );
    const [kept] = competenceBoard.harvest?.(all, 0) ?? [];
    expect(CompetenceOutcome.parse(kept?.content).notes).toMatchObject([
      { text: "Turnus", wanted: 2 },
      { text: "Forvaltningsrett", wanted: 1 },
    ]);
  });
});

it("the card counts and never quotes", () => {
  const said = JSON.stringify(
    competenceBoard.card(withNote(), "nb", { phase: "round", nameOf: () => "Kari", present: 3 }),
  );
  expect(said).toContain("1 lapp");
  expect(said).not.toContain("Forvaltningsrett");
});

it("every refusal has a text in three languages without blame", () => {
  for (const text of Object.values(competenceBoard.refusals))
    for (const words of [text.nb, text.nn, text.en]) {
      expect(words.length).toBeGreaterThan(20);
      expect(words).not.toMatch(/feil|ugyldig|vennligst|dessverre|!/i);
    }
});

it("a simulated colleague writes, lays one note per category each lap, marks, and then rests", () => {
  let board = empty();
  let sheet = competenceBoard.blankSheet(config);
  const play = (context: MoveContext): number => {
    for (let n = 0; ; n++) {
      const next = competenceBoard.simulate?.({
        board,
        sheet,
        context: {
          ...context,
          id: `s${context.phase}${String(context.lap)}${String(n)}`,
          luck: (n * 0.37) % 1,
        },
        language: "nn",
      });
      if (next == null || n > 50) return n;
      const move = checkMove(competenceBoard, next.move, next.payload);
      if (!move.ok) throw new Error(move.reason);
      const id = `s${context.phase}${String(context.lap)}${String(n)}`;
      if (move.value.scope === "sheet")
        sheet = sheetOf(onSheet(sheet, next.move, next.payload, { ...context, id }));
      else board = boardOf(onBoard(board, next.move, next.payload, { ...context, id }, sheet));
    }
  };
  expect(play(at(kari, { phase: "alone", focus: [] }))).toBe(9);
  expect(play(at(kari, { focus: [samir] }))).toBe(0);
  for (const lap of [0, 1, 2]) expect(play(at(kari, { lap }))).toBe(3);
  expect(new Set(board.notes.map(({ text }) => text)).size).toBe(9);
  expect(play(at(kari, { phase: "use", focus: [] }))).toBe(0);
  board = boardOf(
    onBoard(
      board,
      "put-for",
      { seat: ola, category: "skills", text: "Turnus" },
      at(ola, { id: "o1", focus: [] }),
    ),
  );
  expect(play(at(kari, { phase: "use", focus: [] }))).toBe(1);
});
