import { describe, expect, it } from "vitest";
import type { MoveContext, TableAt } from "../../core/exercise.ts";
import { type SeatId, seatId } from "../../core/ids.ts";
import { Answers, Goal, type Offered } from "../../core/kinds.ts";
import { checkMove, playBoardMove, playSheetMove, playTableMove } from "../../core/play.ts";
import { guide } from "./index.ts";
import { setNames, sets } from "./sets.ts";
import { answerTo, Board, Config, guideOf, Sheet, Table } from "./state.ts";

const kari = seatId("kari");
const ola = seatId("ola");
const seated: TableAt = { id: "t1", number: 1, seats: [kari, ola], focus: kari };
const now = Date.parse("2026-03-01T12:00:00Z");
const grow: Config = { set: "grow" };

const at = (actor: SeatId, change: Partial<MoveContext> = {}): MoveContext => ({
  actor,
  now,
  id: "fresh",
  luck: 0.4,
  phase: "pairs",
  segment: null,
  lap: 0,
  focus: [kari],
  facilitator: ola,
  roles: {},
  tables: [seated],
  table: seated,
  present: [kari, ola],
  seats: [kari, ola],
  ...change,
});
const together = { tables: [], table: null };

const onSheet = (sheet: Sheet, name: string, payload: unknown, context = at(kari), config = grow) => {
  const move = checkMove(guide, name, payload);
  const verdict = move.ok ? playSheetMove(guide, move.value, sheet, context, config) : move;
  return verdict.ok ? { ok: true as const, sheet: Sheet.parse(verdict.value) } : verdict;
};
const atTable = (paper: Table, own: Sheet | null, name: string, context = at(kari), config = grow) => {
  const move = checkMove(guide, name, { answer: "a" });
  const verdict = move.ok ? playTableMove(guide, move.value, paper, own, context, config) : move;
  return verdict.ok ? { ok: true as const, table: Table.parse(verdict.value.table) } : verdict;
};
const onBoard = (board: Board, own: Sheet | null, name: string, context: MoveContext, config = grow) => {
  const move = checkMove(guide, name, { answer: "a" });
  const verdict = move.ok ? playBoardMove(guide, move.value, board, own, context, config) : move;
  return verdict.ok ? { ok: true as const, board: Board.parse(verdict.value.board) } : verdict;
};
const taken = <Answer extends { readonly ok: boolean }>(answer: Answer): Extract<Answer, { ok: true }> => {
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return answer as Extract<Answer, { ok: true }>;
};
const refused = (reason: string) => ({ ok: false, reason });

const blank = (config = grow): Sheet => guide.blankSheet(config);
const wrote = (field: string, text: string, sheet = blank(), id = "a"): Sheet =>
  taken(onSheet(sheet, "write", { field, text }, at(kari, { id }))).sheet;
const empty: Table = { answers: [] };

describe("the settings of a guide", () => {
  it("name a ready set, or questions of their own", () => {
    expect(guideOf(grow).fields.map(({ id }) => id)).toEqual([
      "goal",
      "sign",
      "reality",
      "obstacle",
      "options",
      "will",
    ]);
    const own: Config = { fields: [{ id: "q", label: { nb: "Hva nå?" } }], goal: true };
    expect(guideOf(own)).toMatchObject({ guide: "notes", goalField: "q", repeats: false, shares: true });
    expect(guideOf({ ...own, guide: "uka" }).guide).toBe("uka");
  });

  it("say in plain words when two questions have the same id", () => {
    const twice = { id: "q", label: { nb: "Hva nå?" } };
    expect(Config.safeParse({ fields: [twice, twice] }).error?.issues[0]?.message).toBe(
      "two questions have the same id",
    );
  });

  it("ask three, four, five or six questions, and point the action at one of them", () => {
    for (const name of setNames) {
      const { fields, goalField } = sets[name];
      expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
      if (goalField !== null) expect(fields.map(({ id }) => id)).toContain(goalField);
    }
    expect(sets["learning-log-open"].fields).toHaveLength(5);
    expect(sets["learning-log-close"].fields).toHaveLength(3);
  });

  it("can leave the goal out of a set, or ask for one where the set has none", () => {
    expect(guideOf({ set: "grow", goal: false }).goalField).toBeNull();
    expect(guideOf({ set: "sae", goal: true }).goalField).toBe("words");
    const fields = ["first", "check"].map((id) => ({ id, label: { nb: "?" } }));
    expect(guideOf({ set: "learning-log-open", fields }).goalField).toBe("first");
    expect(guideOf({ fields }).goalField).toBeNull();
  });
});

describe("answers", () => {
  it("are saved one by one, changed, and gone when emptied", () => {
    const first = wrote("goal", "Bedre møter");
    const second = wrote("will", "Sende beskjeder skriftlig", first, "b");
    const changed = wrote("goal", "Mye bedre møter", second, "c");
    expect(answerTo(changed, "goal")).toBe("Mye bedre møter");
    expect(changed.answers.find(({ field }) => field === "goal")?.id).toBe("a");
    expect(answerTo(wrote("goal", "", changed), "goal")).toBe("");
    expect(answerTo(changed, "will")).toBe("Sende beskjeder skriftlig");
  });

  it("belong to a question that stands there", () => {
    expect(onSheet(blank(), "write", { field: "secret", text: "x" })).toEqual(refused("no-such-question"));
    expect(onSheet(blank(), "write", { field: "goal", text: "x".repeat(2001) })).toEqual(
      refused("malformed-move"),
    );
  });

  it("reach the table only by their owner's act, and not while all write alone", () => {
    const sheet = wrote("goal", " Bedre møter ");
    expect(atTable(empty, sheet, "share", at(kari, { phase: "alone" }))).toEqual(refused("not-yet"));
    const paper = taken(atTable(empty, sheet, "share")).table;
    expect(paper.answers).toEqual([{ id: "a", by: kari, field: "goal", text: "Bedre møter" }]);
    const again = taken(atTable(paper, wrote("goal", "Kortere møter", sheet), "share")).table;
    expect(again.answers.map(({ text }) => text)).toEqual(["Kortere møter"]);
  });

  it("cannot be shown or taken back by another, nor shown empty", () => {
    const paper = taken(atTable(empty, wrote("goal", "Bedre møter"), "share")).table;
    expect(atTable(paper, blank(), "share", at(ola))).toEqual(refused("nothing-written"));
    expect(atTable(paper, blank(), "take-down", at(ola))).toEqual(refused("not-there"));
    expect(taken(atTable(paper, null, "take-down")).table.answers).toEqual([]);
  });

  it("stay with their owner where the programme shares nothing", () => {
    const closed: Config = { set: "grow", share: "never" };
    const sheet = wrote("goal", "Bedre møter");
    expect(atTable(empty, sheet, "share", at(kari), closed)).toEqual(refused("stays-yours"));
    const board = guide.openBoard(closed, {});
    expect(onBoard(board, sheet, "board-share", at(kari, together), closed)).toEqual(refused("stays-yours"));
  });

  it("go to the board only where all sit together", () => {
    const sheet = wrote("goal", "Bedre møter");
    const board = guide.openBoard(grow, {});
    expect(onBoard(board, sheet, "board-share", at(kari))).toEqual(refused("at-the-table"));
    const shown = taken(onBoard(board, sheet, "board-share", at(kari, together))).board;
    expect(shown.answers).toHaveLength(1);
    expect(onBoard(shown, null, "board-take-down", at(ola, together))).toEqual(refused("not-there"));
    expect(taken(onBoard(shown, null, "board-take-down", at(kari, together))).board.answers).toEqual([]);
  });
});

describe("what comes home", () => {
  it("is the answers with their questions, and nothing where nothing is written", () => {
    const [kept] = guide.keep?.(wrote("will", "Sende beskjeder skriftlig"), false, now) ?? [];
    expect(kept?.kind).toBe("answers");
    expect(Answers.parse(kept?.content).answers).toEqual([
      expect.objectContaining({ field: "will", text: "Sende beskjeder skriftlig" }),
    ]);
    expect(guide.keep?.(wrote("will", "  "), false, now)).toEqual([]);
  });

  it("is a goal too where the owner makes one of the action, with a reminder on the day it starts", () => {
    const sheet = wrote("will", "x".repeat(400));
    const goal = taken(onSheet(sheet, "make-goal", {}, at(kari, { id: "g" }))).sheet;
    expect(goal.goal).toEqual({ id: "g", text: "x".repeat(300), start: null });
    const worded = taken(onSheet(goal, "write-goal", { text: "Sende beskjeder dagen før" })).sheet;
    const dated = taken(onSheet(worded, "start-goal", { start: "2026-03-09" })).sheet;
    const kept = guide.keep?.(dated, false, now).find(({ kind }) => kind === "goal");
    expect(Goal.parse(kept?.content)).toMatchObject({ id: "g", text: "Sende beskjeder dagen før" });
    expect(kept?.dueAt).toBe(Date.parse("2026-03-09T07:00:00Z"));
    const past = taken(onSheet(worded, "start-goal", { start: "2026-02-01" })).sheet;
    expect(guide.keep?.(past, false, now).find(({ kind }) => kind === "goal")).not.toHaveProperty("dueAt");
    const dropped = taken(onSheet(dated, "drop-goal", {})).sheet;
    expect(guide.keep?.(dropped, false, now).map(({ kind }) => kind)).toEqual(["answers"]);
  });

  it("has no goal before the action is written, nor where the guide has none", () => {
    expect(onSheet(blank(), "make-goal", {})).toEqual(refused("nothing-written"));
    expect(onSheet(blank(), "write-goal", { text: "x" })).toEqual(refused("no-goal-yet"));
    const sae: Config = { set: "sae" };
    expect(onSheet(blank(sae), "make-goal", {}, at(kari), sae)).toEqual(refused("no-goal-here"));
  });
});

describe("a log", () => {
  const open: Config = { set: "learning-log-open" };
  const close: Config = { set: "learning-log-close" };
  const entry = (text: string, when: string, step = "Aksjonslæring", name = "learning-log"): Offered => ({
    kind: "answers",
    content: { guide: name, title: { nb: "Logg" }, answers: [{ field: "tried", label: { nb: "?" }, text }] },
    at: Date.parse(when),
    step,
    exercise: "guide",
    earlier: true,
  });
  const take = (sheet: Sheet, offered: readonly Offered[], config: Config): Sheet =>
    Sheet.parse(guide.wants?.take(sheet, offered, config));
  const texts = (sheet: Sheet) => sheet.earlier.map(({ answers }) => answers.answers[0]?.text);

  it("is the same one when a day opens and when it closes", () => {
    expect(guideOf(close).guide).toBe(guideOf(open).guide);
  });

  it("shows what was written before, newest first, and only of the same guide", () => {
    const offered = [
      entry("januar", "2026-01-10T10:00:00Z"),
      entry("februar", "2026-02-10T10:00:00Z"),
      entry("annet", "2026-02-11T10:00:00Z", "GROW", "grow"),
    ];
    const sheet = take(blank(close), offered, close);
    expect(texts(sheet)).toEqual(["februar", "januar"]);
    expect(take(sheet, offered, close)).toEqual(sheet);
  });

  it("keeps the newest wording of what was written earlier the same day", () => {
    const morning = { ...entry("først", "2026-03-01T08:00:00Z"), earlier: false };
    const later = { ...entry("så", "2026-03-01T09:00:00Z"), earlier: false };
    expect(texts(take(take(blank(close), [morning], close), [later], close))).toEqual(["så"]);
  });

  it("is not a guide that is filled in once", () => {
    expect(take(blank(), [entry("x", "2026-01-10T10:00:00Z", "s", "grow")], grow).earlier).toEqual([]);
  });
});
