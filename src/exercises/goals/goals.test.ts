import { describe, expect, it } from "vitest";
import type { MoveContext, TableAt } from "../../core/exercise.ts";
import { type SeatId, seatId } from "../../core/ids.ts";
import { Goal, type Offered } from "../../core/kinds.ts";
import { checkMove, playBoardMove, playSheetMove, playTableMove } from "../../core/play.ts";
import { goals } from "./index.ts";
import { nextSign, signsOf } from "./signs.ts";
import { Board, Config, type OwnGoal, Sheet, Table } from "./state.ts";

const kari = seatId("kari");
const ola = seatId("ola");
const seated: TableAt = { id: "t1", number: 1, seats: [kari, ola], focus: kari };
const now = Date.parse("2026-03-01T12:00:00Z");

const at = (actor: SeatId, change: Partial<MoveContext> = {}): MoveContext => ({
  actor,
  now,
  id: "fresh",
  luck: 0.4,
  phase: "group",
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
  const move = checkMove(goals, name, payload);
  const verdict = move.ok ? playSheetMove(goals, move.value, sheet, context, {}) : move;
  return verdict.ok ? { ok: true as const, sheet: Sheet.parse(verdict.value) } : verdict;
};
const atTable = (paper: Table, own: Sheet | null, name: string, context = at(kari), config: Config = {}) => {
  const move = checkMove(goals, name, { goal: "a" });
  const verdict = move.ok ? playTableMove(goals, move.value, paper, own, context, config) : move;
  return verdict.ok ? { ok: true as const, table: Table.parse(verdict.value.table) } : verdict;
};
const onBoard = (board: Board, own: Sheet | null, name: string, context: MoveContext) => {
  const move = checkMove(goals, name, { goal: "a" });
  const verdict = move.ok ? playBoardMove(goals, move.value, board, own, context, {}) : move;
  return verdict.ok ? { ok: true as const, board: Board.parse(verdict.value.board) } : verdict;
};
const taken = <Answer extends { readonly ok: boolean }>(answer: Answer): Extract<Answer, { ok: true }> => {
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return answer as Extract<Answer, { ok: true }>;
};
const refused = (reason: string) => ({ ok: false, reason });

const blank = (): Sheet => goals.blankSheet({});
const added = (id: string, direction: string, text: string, sheet = blank()): Sheet =>
  taken(onSheet(sheet, "add", { direction, text }, at(kari, { id }))).sheet;
const goal = (change: Partial<OwnGoal> = {}): OwnGoal => ({
  id: "g",
  direction: "more",
  text: "",
  situation: "",
  start: null,
  horizon: null,
  training: "",
  ...change,
});

describe("a specific goal", () => {
  it.each([
    ["Gå en runde i avdelingen hver mandag kl. 9", { what: true, when: true, where: true, often: true }],
    ["Gå ein runde i avdelinga kvar måndag kl. 9", { what: true, when: true, where: true, often: true }],
    ["Walk round the department every Monday at nine", { what: true, when: true, where: true, often: true }],
    ["Jeg skal bli flinkere", { what: false, when: false, where: false, often: false }],
    ["Stille åpne spørsmål", { what: true, when: false, where: false, often: false }],
  ])("is seen in «%s»", (text, expected) => {
    expect(signsOf(goal({ text }))).toEqual(expected);
  });

  it("gets one hint at a time, none before anything is written, and none when all is there", () => {
    expect(nextSign(goal())).toBeNull();
    expect(nextSign(goal({ text: "Bli bedre" }))).toBe("what");
    expect(nextSign(goal({ text: "Stille åpne spørsmål" }))).toBe("when");
    expect(nextSign(goal({ text: "Stille åpne spørsmål", start: "2026-03-10" }))).toBe("where");
    expect(
      nextSign(goal({ text: "Stille åpne spørsmål hver torsdag", situation: "i veiledning med teamet" })),
    ).toBeNull();
  });
});

describe("my goals", () => {
  it("are written field by field, and turned from one direction to another", () => {
    const sheet = added("a", "more", "Gå en runde");
    const written = taken(
      onSheet(sheet, "write", { goal: "a", field: "situation", text: "Om morgenen" }),
    ).sheet;
    const turned = taken(onSheet(written, "turn", { goal: "a", direction: "differently" })).sheet;
    expect(turned.goals).toMatchObject([
      { text: "Gå en runde", situation: "Om morgenen", direction: "differently" },
    ]);
    expect(onSheet(sheet, "write", { goal: "x", field: "text", text: "?" })).toEqual(refused("no-such-goal"));
    expect(onSheet(sheet, "start", { goal: "a", start: "i morgen" })).toEqual(refused("malformed-move"));
  });

  it("change places within their direction only", () => {
    const sheet = added("c", "more", "C", added("b", "less", "B", added("a", "more", "A")));
    const moved = taken(onSheet(sheet, "shift", { goal: "c", to: "up" })).sheet;
    expect(moved.goals.filter(({ direction }) => direction === "more").map(({ id }) => id)).toEqual([
      "c",
      "a",
    ]);
    expect(taken(onSheet(moved, "shift", { goal: "b", to: "up" })).sheet).toEqual(moved);
  });

  it("are kept and offered without empty ones, with a reminder on the morning they start", () => {
    const two = added("b", "less", "   ", added("a", "more", " Gå en runde "));
    const sheet = taken(onSheet(two, "start", { goal: "a", start: "2026-03-10" })).sheet;
    const kept = goals.keep?.(sheet, false, now) ?? [];
    expect(kept).toHaveLength(1);
    expect(Goal.parse(kept[0]?.content)).toMatchObject({ id: "a", text: "Gå en runde" });
    expect(kept[0]?.dueAt).toBe(Date.parse("2026-03-10T07:00:00Z"));
    expect(goals.keep?.(sheet, false, Date.parse("2026-03-11T00:00:00Z"))[0]).not.toHaveProperty("dueAt");
    expect(goals.offers?.(sheet, {})).toHaveLength(1);
  });
});

describe("what my own sheets offer", () => {
  const from = { step: "Talen", exercise: "lists", earlier: false };
  const offered: readonly Offered[] = [
    { kind: "list", content: { list: "speech", title: { nb: "Talen" }, items: ["Modig"] }, at: 2, ...from },
    { kind: "list", content: { list: "speech", title: { nb: "Talen" }, items: ["Gammelt"] }, at: 1, ...from },
    {
      kind: "task-rows",
      content: {
        unit: "hours",
        rows: [{ id: "r", task: "Turnusplan", time: 3, well: null, important: null, symbols: ["tick"] }],
      },
      at: 2,
      ...from,
    },
    { kind: "goal", content: { ...goal(), id: "old", text: "Fra sist" }, at: 1, ...from, earlier: true },
  ];
  const take = (sheet: Sheet): Sheet => Sheet.parse(goals.wants?.take(sheet, offered, {}));

  it("comes in as ideas, the newest of each list, and twice is as good as once", () => {
    const sheet = take(blank());
    expect(sheet.lists.map(({ items }) => items)).toEqual([["Modig"]]);
    expect(sheet.rows.map(({ task }) => task)).toEqual(["Turnusplan"]);
    expect(sheet.goals).toEqual([]);
    expect(take(sheet)).toEqual(sheet);
  });

  it("lets an earlier goal go on as the same goal, once", () => {
    const on = taken(onSheet(take(blank()), "go-on", { goal: "old" })).sheet;
    expect(on.goals).toMatchObject([{ id: "old", text: "Fra sist" }]);
    expect(onSheet(on, "go-on", { goal: "old" })).toEqual(refused("already-here"));
    expect(onSheet(blank(), "go-on", { goal: "old" })).toEqual(refused("no-such-goal"));
  });

  it("is not kept as goals by itself", () => {
    expect(goals.keep?.(take(blank()), true, now)).toEqual([]);
    expect(goals.offers?.(take(blank()), {})).toEqual([]);
  });
});

describe("showing a goal", () => {
  const own = added("a", "more", "Gå en runde");
  const none: Table = { goals: [] };

  it("is the owner's act, can be taken back, and leaves the sheet as it was", () => {
    const { table } = taken(atTable(none, own, "share"));
    expect(table.goals).toMatchObject([{ by: kari, goal: { text: "Gå en runde" } }]);
    expect(atTable(table, null, "take-down", at(ola))).toEqual(refused("not-there"));
    expect(taken(atTable(table, own, "take-down")).table.goals).toEqual([]);
  });

  it("waits while everyone writes alone, and never happens where goals are private", () => {
    expect(atTable(none, own, "share", at(kari, { phase: "alone" }))).toEqual(refused("not-yet"));
    expect(atTable(none, own, "share", at(kari), { share: "never" })).toEqual(refused("stays-yours"));
    expect(atTable(none, blank(), "share", at(ola))).toEqual(refused("no-such-goal"));
    expect(atTable(none, added("a", "more", " "), "share")).toEqual(refused("nothing-written"));
  });

  it("goes to all only where all sit together; the channel hears a number, not the goal", () => {
    const board = goals.openBoard({}, {});
    expect(onBoard(board, own, "board-share", at(kari))).toEqual(refused("at-the-table"));
    const shown = taken(onBoard(board, own, "board-share", at(kari, together))).board;
    const card = JSON.stringify(
      goals.card(shown, "nb", { phase: "group", nameOf: () => "Kari", present: 3 }),
    );
    expect(card).toContain("1");
    expect(card).not.toContain("Gå en runde");
    expect(taken(onBoard(shown, own, "board-take-down", at(kari, together))).board.goals).toEqual([]);
  });
});

it("tells a programme's author about a direction that stands there twice", () => {
  const ask = { direction: "more", title: { nb: "Mer" } };
  expect(Config.safeParse({ directions: [ask, ask] }).success).toBe(false);
});

it("brings a rehearsal to one goal in each direction and one shown, at a table and together", () => {
  for (const seating of [{}, together]) {
    let sheet = blank();
    let paper: Table = { goals: [] };
    let board = goals.openBoard({}, {});
    for (let made = 0; made < 40; made++) {
      const context = at(kari, { ...seating, id: `m${String(made)}`, luck: (made * 0.37) % 1 });
      const next = goals.simulate?.({ board, sheet, tableSheet: paper, context, language: "en" });
      if (!next) break;
      const move = checkMove(goals, next.move, next.payload);
      if (!move.ok) throw new Error(next.move);
      if (move.value.scope === "sheet") sheet = taken(onSheet(sheet, next.move, next.payload, context)).sheet;
      else if (move.value.scope === "table") {
        const verdict = taken(playTableMove(goals, move.value, paper, sheet, context, {}));
        paper = Table.parse(verdict.value.table);
      } else {
        const verdict = taken(playBoardMove(goals, move.value, board, sheet, context, {}));
        board = Board.parse(verdict.value.board);
      }
    }
    expect(sheet.goals.map(({ direction }) => direction)).toEqual(["more", "less", "differently"]);
    expect(sheet.goals.every(({ situation, horizon }) => situation !== "" && horizon !== null)).toBe(true);
    expect("table" in seating ? board.goals : paper.goals).toHaveLength(1);
  }
});
