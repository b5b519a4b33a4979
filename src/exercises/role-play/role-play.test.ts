import { describe, expect, it } from "vitest";
import type { MoveContext, TableAt } from "../../core/exercise.ts";
import { type SeatId, seatId } from "../../core/ids.ts";
import { Goal } from "../../core/kinds.ts";
import { checkMove, playBoardMove, playSheetMove, playTableMove } from "../../core/play.ts";
import { rolePlay } from "./index.ts";
import { partsNow, roleOf } from "./parts.ts";
import { Board, Sheet, Table } from "./state.ts";

const [kari, ola, siri, anne] = ["kari", "ola", "siri", "anne"].map(seatId) as [
  SeatId,
  SeatId,
  SeatId,
  SeatId,
];
const now = Date.parse("2026-03-01T12:00:00Z");
const tableOf = (seats: readonly SeatId[], focus: SeatId | null): TableAt => ({
  id: "t1",
  number: 1,
  seats,
  focus,
});
const trio = tableOf([kari, ola, siri], kari);

const at = (actor: SeatId, change: Partial<MoveContext> = {}): MoveContext => ({
  actor,
  now,
  id: "fresh",
  luck: 0.4,
  phase: "train",
  segment: "play",
  lap: 0,
  focus: [kari],
  facilitator: anne,
  roles: {},
  tables: [trio],
  table: trio,
  present: [kari, ola, siri, anne],
  seats: [kari, ola, siri, anne],
  ...change,
});
const together = { tables: [], table: null };

const onSheet = (sheet: Sheet, name: string, payload: unknown, context = at(siri)) => {
  const move = checkMove(rolePlay, name, payload);
  const verdict = move.ok ? playSheetMove(rolePlay, move.value, sheet, context, {}) : move;
  return verdict.ok ? { ok: true as const, sheet: Sheet.parse(verdict.value) } : verdict;
};
const atTable = (paper: Table, own: Sheet | null, name: string, context = at(siri)) => {
  const move = checkMove(rolePlay, name, { note: "n" });
  const verdict = move.ok ? playTableMove(rolePlay, move.value, paper, own, context, {}) : move;
  return verdict.ok ? { ok: true as const, table: Table.parse(verdict.value.table) } : verdict;
};
const onBoard = (board: Board, own: Sheet | null, name: string, context: MoveContext) => {
  const move = checkMove(rolePlay, name, { note: "n" });
  const verdict = move.ok ? playBoardMove(rolePlay, move.value, board, own, context, {}) : move;
  return verdict.ok ? { ok: true as const, board: Board.parse(verdict.value.board) } : verdict;
};
const taken = <Answer extends { readonly ok: boolean }>(answer: Answer): Extract<Answer, { ok: true }> => {
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return answer as Extract<Answer, { ok: true }>;
};
const refused = (reason: string) => ({ ok: false, reason });

const blank = rolePlay.blankSheet({});
const noted = (about: SeatId, text = "Tydelig.", kind = "good", sheet = blank): Sheet =>
  taken(onSheet(sheet, "note", { about, kind, text }, at(siri, { id: "n" }))).sheet;
const empty: Table = { given: [] };

describe("the roles", () => {
  const around = (seats: readonly SeatId[], focus: SeatId | null, lap = 0) =>
    partsNow({ table: tableOf(seats, focus), tables: [{}], present: [], focus: [], lap });

  it("go round until all have had each", () => {
    const seats = [kari, ola, siri];
    const had = seats.map((focus) => {
      const parts = around(seats, focus);
      return parts === null ? [] : seats.map((seat) => roleOf(parts, seat));
    });
    expect(had).toEqual([
      ["giver", "receiver", "observer"],
      ["observer", "giver", "receiver"],
      ["receiver", "observer", "giver"],
    ]);
  });

  it("have no observer among two, and two among four", () => {
    expect(around([kari, ola], ola)).toEqual({ giver: ola, receiver: kari, observers: [] });
    expect(around([kari, ola, siri, anne], siri)?.observers).toEqual([kari, ola]);
  });

  it("follow the laps where nobody is in focus", () => {
    expect([0, 1, 2].map((lap) => around([kari, ola], null, lap)?.giver)).toEqual([kari, ola, kari]);
  });

  it("are shared out among those here where all sit together, and nobody practises with nobody", () => {
    const all = { table: null, tables: [], focus: [ola], lap: 0 };
    expect(partsNow({ ...all, present: [kari, ola, siri] })).toEqual({
      giver: ola,
      receiver: siri,
      observers: [kari],
    });
    expect(partsNow({ ...all, present: [ola] })).toBeNull();
    expect(partsNow({ ...all, tables: [{}], present: [kari, ola] })).toBeNull();
  });
});

describe("a note", () => {
  it("stays on its writer's sheet, about somebody in the meeting, and goes away when emptied", () => {
    expect(noted(kari, "").notes).toEqual([]);
    expect(noted(kari, "Presis.", "good", noted(kari)).notes).toEqual([
      { id: "n", about: kari, kind: "good", text: "Presis." },
    ]);
    expect(onSheet(blank, "note", { about: "nobody", kind: "good", text: "x" })).toEqual(
      refused("no-such-colleague"),
    );
  });

  it("reaches the one who gave by its writer's act only, and can be taken back", () => {
    const paper = taken(atTable(empty, noted(kari), "give")).table;
    expect(paper.given).toEqual([{ id: "n", by: siri, about: kari, kind: "good", text: "Tydelig." }]);
    expect(taken(atTable(paper, noted(kari, "Presis."), "give")).table.given).toHaveLength(1);
    expect(atTable(paper, null, "take-back", at(ola))).toEqual(refused("not-there"));
    expect(taken(atTable(paper, null, "take-back")).table).toEqual(empty);
  });

  it("is not given while all prepare, nor to oneself, nor to somebody at another table", () => {
    expect(atTable(empty, noted(kari), "give", at(siri, { phase: "prepare" }))).toEqual(refused("not-yet"));
    expect(atTable(empty, noted(siri), "give")).toEqual(refused("about-yourself"));
    expect(atTable(empty, noted(anne), "give")).toEqual(refused("no-such-colleague"));
  });

  it("about what I learn myself cannot be given, nor can another's", () => {
    expect(atTable(empty, noted(kari, "Jeg avbryter.", "learn"), "give")).toEqual(refused("nothing-written"));
    expect(atTable(empty, blank, "give", at(ola))).toEqual(refused("nothing-written"));
  });

  it("goes to the board only where all sit together", () => {
    const board = rolePlay.openBoard({}, {});
    expect(onBoard(board, noted(kari), "board-give", at(siri))).toEqual(refused("at-the-table"));
    const shown = taken(onBoard(board, noted(kari), "board-give", at(siri, together))).board;
    expect(shown.given).toHaveLength(1);
    expect(taken(onBoard(shown, null, "board-take-back", at(siri, together))).board.given).toEqual([]);
  });
});

describe("afterwards", () => {
  it("nothing is left but what the owner takes along as a goal", () => {
    expect(rolePlay.forgetAtClose).toBe(true);
    const full = taken(onSheet(noted(kari), "write", { field: "say", text: "Du er rask." })).sheet;
    expect(rolePlay.keep?.(full, true, now)).toEqual([]);
    expect(rolePlay.offers?.(full, {})).toEqual([]);
    const goal = taken(
      onSheet(full, "goal", { text: "Vente etter det viktigste" }, at(siri, { id: "g" })),
    ).sheet;
    const dated = taken(onSheet(goal, "start-goal", { start: "2026-03-09" })).sheet;
    const kept = rolePlay.keep?.(dated, true, now) ?? [];
    expect(kept.map(({ kind }) => kind)).toEqual(["goal"]);
    expect(Goal.parse(kept[0]?.content)).toMatchObject({ id: "g", start: "2026-03-09" });
    expect(kept[0]?.dueAt).toBe(Date.parse("2026-03-09T07:00:00Z"));
    expect(JSON.stringify(kept)).not.toContain("Du er rask.");
  });

  it("an emptied goal is none, and a day needs a goal", () => {
    const goal = taken(onSheet(blank, "goal", { text: "Vente" })).sheet;
    expect(taken(onSheet(goal, "goal", { text: " " })).sheet.goal).toBeNull();
    expect(onSheet(blank, "start-goal", { start: "2026-03-09" })).toEqual(refused("no-goal-yet"));
  });
});
