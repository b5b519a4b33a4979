import { describe, expect, it } from "vitest";
import type { MoveContext, TableAt } from "../../core/exercise.ts";
import { type SeatId, seatId } from "../../core/ids.ts";
import { Goal } from "../../core/kinds.ts";
import { checkMove, playBoardMove, playSheetMove, playTableMove } from "../../core/play.ts";
import { fourSpheres } from "./index.ts";
import { fromShown, hoursOf, radiusOf, scaleOf, shownAs, sumOf } from "./sizes.ts";
import { AWAKE_HOURS, Board, Config, Sheet, Table } from "./state.ts";

const kari = seatId("kari");
const ola = seatId("ola");
const seated: TableAt = { id: "t1", number: 1, seats: [kari, ola], focus: null };
const config: Config = {};

const at = (actor: SeatId, change: Partial<MoveContext> = {}): MoveContext => ({
  actor,
  now: Date.parse("2026-03-01T12:00:00Z"),
  id: "fresh",
  luck: 0.4,
  phase: "pairs",
  segment: null,
  lap: 0,
  focus: [],
  facilitator: ola,
  roles: {},
  tables: [seated],
  table: seated,
  present: [kari, ola],
  seats: [kari, ola],
  ...change,
});
const together = { tables: [], table: null };

const onSheet = (sheet: Sheet, name: string, payload: unknown, context = at(kari)) => {
  const move = checkMove(fourSpheres, name, payload);
  const verdict = move.ok ? playSheetMove(fourSpheres, move.value, sheet, context, config) : move;
  return verdict.ok ? { ok: true as const, sheet: Sheet.parse(verdict.value) } : verdict;
};
const atTable = (paper: Table, own: Sheet | null, name: string, payload: unknown, context = at(kari)) => {
  const move = checkMove(fourSpheres, name, payload);
  const verdict = move.ok ? playTableMove(fourSpheres, move.value, paper, own, context, config) : move;
  return verdict.ok ? { ok: true as const, table: Table.parse(verdict.value.table) } : verdict;
};
const onBoard = (board: Board, own: Sheet | null, name: string, payload: unknown, context = at(kari)) => {
  const move = checkMove(fourSpheres, name, payload);
  const verdict = move.ok ? playBoardMove(fourSpheres, move.value, board, own, context, config) : move;
  return verdict.ok ? { ok: true as const, board: Board.parse(verdict.value.board) } : verdict;
};
const taken = <Answer extends { readonly ok: boolean }>(answer: Answer): Extract<Answer, { ok: true }> => {
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return answer as Extract<Answer, { ok: true }>;
};
const refused = (reason: string) => ({ ok: false, reason });
const playing = (...moves: readonly (readonly [string, unknown])[]): Sheet =>
  moves.reduce(
    (sheet, [name, payload]) => taken(onSheet(sheet, name, payload)).sheet,
    fourSpheres.blankSheet(config),
  );

const drawn = () =>
  playing(
    ["size", { sphere: 0, picture: "today", hours: 40 }],
    ["size", { sphere: 2, picture: "today", hours: 10 }],
  );
const blankTable = (): Table => ({ pictures: [], actions: [] });
const blankBoard = (): Board => fourSpheres.openBoard(config, {});

describe("circles", () => {
  it("have an AREA that is their time: four times the hours, twice the radius", () => {
    expect(radiusOf(40, 60, 52) / radiusOf(10, 60, 52)).toBeCloseTo(2);
    expect(radiusOf(0, 60, 52)).toBe(0);
  });

  it("give back the hours that a hand drew", () => {
    for (const hours of [1, 7, 24, 46, 60]) expect(hoursOf(radiusOf(hours, 60, 52), 60, 52)).toBe(hours);
    expect(hoursOf(10_000, 60, 52)).toBe(168);
  });

  it("never leave their place, however large a number is", () => {
    const scale = scaleOf([100, 168, null]);
    expect(radiusOf(168, scale, 52)).toBeLessThanOrEqual(52);
  });

  it("change unit without changing the time", () => {
    expect(shownAs(AWAKE_HOURS, "percent")).toBe(100);
    expect(shownAs(40.26, "hours")).toBe(40.5);
    for (const percent of [1, 36, 99])
      expect(shownAs(fromShown(percent, "percent"), "percent")).toBe(percent);
    const sheet = taken(onSheet(drawn(), "unit", { unit: "percent" })).sheet;
    expect(sheet.spheres).toEqual(drawn().spheres);
  });

  it("are drawn one at a time, taken away, and copied to begin another picture", () => {
    expect(sumOf(drawn().spheres, "today")).toBe(50);
    expect(onSheet(drawn(), "size", { sphere: 5, picture: "today", hours: 5 })).toEqual(
      refused("no-such-sphere"),
    );
    expect(onSheet(drawn(), "size", { sphere: 0, picture: "today", hours: 169 })).toEqual(
      refused("malformed-move"),
    );
    const wished = taken(onSheet(drawn(), "copy", { from: "today", to: "wanted" })).sheet;
    expect(sumOf(wished.spheres, "wanted")).toBe(50);
    const none = taken(onSheet(wished, "size", { sphere: 0, picture: "wanted", hours: null })).sheet;
    expect(sumOf(none.spheres, "wanted")).toBe(10);
    expect(sumOf(none.spheres, "today")).toBe(50);
  });

  it("tell a programme's author about two spheres with one id, and about too few or too many", () => {
    const sphere = (id: string) => ({ id, title: { nb: id } });
    expect(Config.safeParse({ spheres: [sphere("a"), sphere("a")] }).success).toBe(false);
    expect(Config.safeParse({ spheres: [sphere("a")] }).success).toBe(false);
    expect(Config.safeParse({ spheres: ["a", "b", "c", "d", "e", "f", "g"].map(sphere) }).success).toBe(
      false,
    );
  });
});

describe("actions", () => {
  const acting = () =>
    playing(
      ["add-action", { does: "in", what: "Kor", when: "tirsdager" }],
      ["goal", { action: "fresh", asGoal: true }],
      ["start", { action: "fresh", start: "2026-03-10" }],
    );

  it("are kept as goals only where their owner says so, with a reminder on the morning they start", () => {
    const kept = fourSpheres.keep?.(acting(), false, at(kari).now) ?? [];
    const goal = kept.find(({ kind }) => kind === "goal");
    expect(Goal.parse(goal?.content)).toMatchObject({
      direction: "more",
      text: "Kor",
      situation: "tirsdager",
    });
    expect(goal?.dueAt).toBe(Date.parse("2026-03-10T07:00:00Z"));
    expect(fourSpheres.offers?.(acting(), config)).toHaveLength(1);
    const not = taken(onSheet(acting(), "goal", { action: "fresh", asGoal: false })).sheet;
    expect(fourSpheres.offers?.(not, config)).toEqual([]);
    expect(fourSpheres.keep?.(not, false, 0).map(({ kind }) => kind)).toEqual(["spheres"]);
  });

  it("remind nobody of a day gone by", () => {
    const [, goal] = fourSpheres.keep?.(acting(), false, Date.parse("2026-04-01T00:00:00Z")) ?? [];
    expect(goal).toBeDefined();
    expect(goal).not.toHaveProperty("dueAt");
  });

  it("are ordered, turned around and deleted one by one", () => {
    const two = ["a", "b"].reduce(
      (sheet, id) =>
        taken(onSheet(sheet, "add-action", { does: "in", what: id, when: "" }, at(kari, { id }))).sheet,
      fourSpheres.blankSheet(config),
    );
    const moved = taken(onSheet(two, "shift", { action: "b", to: "up" })).sheet;
    expect(moved.actions.map(({ id }) => id)).toEqual(["b", "a"]);
    expect(taken(onSheet(moved, "remove", { action: "b" })).sheet.actions.map(({ id }) => id)).toEqual(["a"]);
    expect(onSheet(moved, "remove", { action: "x" })).toEqual(refused("no-such-action"));
  });
});

describe("sharing", () => {
  it("shows the table the chosen picture only, and takes it back", () => {
    const own = taken(onSheet(drawn(), "copy", { from: "today", to: "five" })).sheet;
    const { table } = taken(atTable(blankTable(), own, "share-picture", { picture: "today" }));
    expect(table.pictures).toMatchObject([{ by: kari, picture: "today" }]);
    expect(table.pictures[0]?.spheres.map(({ id, hours }) => [id, hours])).toEqual([
      ["work", 40],
      ["leisure", 10],
    ]);
    expect(atTable(table, null, "take-picture", { picture: "today" }, at(ola))).toEqual(refused("not-there"));
    expect(taken(atTable(table, own, "take-picture", { picture: "today" })).table.pictures).toEqual([]);
  });

  it("puts a new drawing in place of the one that was shared", () => {
    const { table } = taken(atTable(blankTable(), drawn(), "share-picture", { picture: "today" }));
    const later = taken(onSheet(drawn(), "size", { sphere: 0, picture: "today", hours: 30 })).sheet;
    const again = taken(atTable(table, later, "share-picture", { picture: "today" })).table;
    expect(again.pictures).toHaveLength(1);
    expect(again.pictures[0]?.spheres[0]?.hours).toBe(30);
  });

  it("waits while people draw, and shows nothing of an empty picture or of another's", () => {
    const drawing = at(kari, { phase: "want" });
    expect(atTable(blankTable(), drawn(), "share-picture", { picture: "today" }, drawing)).toEqual(
      refused("not-yet"),
    );
    expect(atTable(blankTable(), drawn(), "share-picture", { picture: "five" })).toEqual(
      refused("nothing-drawn"),
    );
    expect(atTable(blankTable(), null, "share-picture", { picture: "today" })).toEqual(
      refused("nothing-drawn"),
    );
    expect(atTable(blankTable(), drawn(), "share-action", { action: "x" })).toEqual(
      refused("no-such-action"),
    );
  });

  it("goes to the board only where all sit together, and says so in a count", () => {
    expect(onBoard(blankBoard(), drawn(), "board-picture", { picture: "today" })).toEqual(
      refused("at-the-table"),
    );
    const { board } = taken(
      onBoard(blankBoard(), drawn(), "board-picture", { picture: "today" }, at(kari, together)),
    );
    const card = fourSpheres.card(board, "nb", { phase: "pairs", nameOf: () => "Kari", present: 3 });
    expect(JSON.stringify(card)).toContain("1");
    expect(JSON.stringify(card)).not.toContain("Kari");
    expect(onBoard(board, null, "board-take-picture", { picture: "today" }, at(ola, together))).toEqual(
      refused("not-there"),
    );
    expect(taken(onBoard(board, drawn(), "board-take-picture", { picture: "today" })).board.pictures).toEqual(
      [],
    );
  });
});

it("brings a rehearsal to three pictures, two actions and something shown, in a pair and together", () => {
  for (const seating of [{}, together]) {
    let sheet = fourSpheres.blankSheet(config);
    let paper = blankTable();
    let board = blankBoard();
    for (const phase of ["draw", "want", "pairs"])
      for (let made = 0; made < 40; made++) {
        const context = at(kari, {
          ...seating,
          phase,
          id: `${phase}${String(made)}`,
          luck: (made * 0.37) % 1,
        });
        const next = fourSpheres.simulate?.({ board, sheet, tableSheet: paper, context, language: "nb" });
        if (!next) break;
        switch (fourSpheres.moves[next.move]?.scope) {
          case "sheet":
            sheet = taken(onSheet(sheet, next.move, next.payload, context)).sheet;
            break;
          case "table":
            paper = taken(atTable(paper, sheet, next.move, next.payload, context)).table;
            break;
          default:
            board = taken(onBoard(board, sheet, next.move, next.payload, context)).board;
        }
      }
    expect(
      ["today", "wanted", "five"].every((each) => (sumOf(sheet.spheres, each as "today") ?? 0) > 40),
    ).toBe(true);
    expect(sheet.actions).toHaveLength(2);
    const shown = "table" in seating ? board : paper;
    expect(shown.pictures).toHaveLength(2);
    expect(shown.actions).toHaveLength(1);
  }
});
