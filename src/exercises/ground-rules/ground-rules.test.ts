import { describe, expect, it } from "vitest";
import type { MoveContext } from "../../core/exercise.ts";
import { type SeatId, seatId } from "../../core/ids.ts";
import { dealer } from "../../core/luck.ts";
import { checkMove, playBoardMove, playSheetMove, revealStaged } from "../../core/play.ts";
import { currentRule, standingOf } from "./consent.ts";
import { groundRules } from "./index.ts";
import { Board, type Config, GroundRules, type Rule, Sheet } from "./state.ts";

const [kari, ola, samir] = [seatId("kari"), seatId("ola"), seatId("samir")];
const all = [kari, ola, samir];

const at = (actor: SeatId, change: Partial<MoveContext> = {}): MoveContext => ({
  actor,
  now: 1000,
  id: "fresh",
  luck: 0.4,
  phase: "consent",
  segment: null,
  lap: 0,
  focus: [],
  facilitator: ola,
  roles: {},
  tables: [],
  table: null,
  present: all,
  seats: all,
  ...change,
});

const onSheet = (sheet: Sheet, name: string, payload: unknown, context = at(kari, { phase: "alone" })) => {
  const move = checkMove(groundRules, name, payload);
  return move.ok ? playSheetMove(groundRules, move.value, sheet, context, {}) : move;
};
const onBoard = (
  board: Board,
  name: string,
  payload: unknown,
  context: MoveContext,
  own: Sheet | null = { suggestions: [] },
) => {
  const move = checkMove(groundRules, name, payload);
  return move.ok ? playBoardMove(groundRules, move.value, board, own, context, {}) : move;
};
const sheetOf = (verdict: ReturnType<typeof onSheet>): Sheet => {
  if (!verdict.ok) throw new Error(verdict.reason);
  return Sheet.parse(verdict.value);
};
const boardOf = (verdict: ReturnType<typeof onBoard>): Board => {
  if (!verdict.ok) throw new Error(verdict.reason);
  return Board.parse(verdict.value.board);
};
const ruleOf = (board: Board, id: string): Rule => {
  const rule = board.rules.find((each) => each.id === id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  return rule;
};

const open = (config: Config = {}): Board => groundRules.openBoard(config, {});
const withTwo = (): Board => {
  const one = boardOf(onBoard(open(), "suggest", { text: "Vi lytter" }, at(kari, { id: "r1" })));
  return boardOf(onBoard(one, "suggest", { text: "Vi hører etter" }, at(samir, { id: "r2" })));
};
const reply = (board: Board, who: SeatId, answer: string, more: object = {}, rule = "r1") =>
  onBoard(board, "reply", { rule, version: ruleOf(board, rule).version, answer, ...more }, at(who));
const adopted = (): Board => all.reduce((board, who) => boardOf(reply(board, who, "agree")), withTwo());

describe("suggestions", () => {
  const two = (): Sheet => {
    const one = sheetOf(onSheet({ suggestions: [] }, "add", { text: "Vi lytter" }, at(kari, { id: "a" })));
    return sheetOf(onSheet(one, "add", { text: "Privat tanke" }, at(kari, { id: "b" })));
  };
  const staged = (): Sheet => sheetOf(onSheet(two(), "stage", { suggestion: "a", staged: true }));

  it("reach the board only when staged, and stay marked on the sheet", () => {
    const revealed = revealStaged(groundRules, open(), new Map([[kari, staged()]]), dealer(0.3));
    const board = Board.parse(revealed.board);
    expect(board.rules).toMatchObject([{ text: "Vi lytter", from: [{ owner: kari }] }]);
    expect(JSON.stringify(board)).not.toContain("Privat tanke");
    expect(Sheet.parse(revealed.sheets[0]?.sheet).suggestions.map(({ state }) => state)).toEqual([
      "laid",
      "mine",
    ]);
  });

  it("are laid out without names where the programme says so", () => {
    const revealed = revealStaged(
      groundRules,
      open({ withNames: false }),
      new Map([[kari, staged()]]),
      dealer(0.3),
    );
    expect(JSON.stringify(revealed.board)).not.toContain("kari");
  });

  it("can be unstaged, changed and deleted until they are laid out", () => {
    expect(
      groundRules.staging?.staged(sheetOf(onSheet(staged(), "stage", { suggestion: "a", staged: false }))),
    ).toEqual([]);
    expect(sheetOf(onSheet(staged(), "remove", { suggestion: "a" })).suggestions).toHaveLength(1);
    const laid = groundRules.staging?.taken(staged()) ?? { suggestions: [] };
    expect(onSheet(laid, "write", { suggestion: "a", text: "ny" })).toEqual({
      ok: false,
      reason: "already-laid",
    });
  });

  it("go up one by one after the reveal, by the owner's own act", () => {
    expect(onBoard(open(), "lay", { suggestion: "b" }, at(kari, { phase: "alone" }), two())).toEqual({
      ok: false,
      reason: "not-yet",
    });
    expect(boardOf(onBoard(open(), "lay", { suggestion: "b" }, at(kari), two())).rules).toMatchObject([
      { text: "Privat tanke" },
    ]);
  });

  it("can be taken back by their owner until somebody builds on them, and are the owner's alone again", () => {
    const verdict = onBoard(open(), "lay", { suggestion: "b" }, at(kari, { id: "r9" }), two());
    const board = boardOf(verdict);
    const own = verdict.ok ? Sheet.parse(verdict.value.sheet) : two();
    expect(onBoard(board, "take-back", { rule: "r9" }, at(samir))).toEqual({
      ok: false,
      reason: "not-yours",
    });
    const back = onBoard(board, "take-back", { rule: "r9" }, at(kari), own);
    expect(boardOf(back).rules).toEqual([]);
    expect(back.ok && Sheet.parse(back.value.sheet).suggestions.map(({ state }) => state)).toEqual([
      "mine",
      "mine",
    ]);
    const answered = boardOf(reply(board, samir, "agree", {}, "r9"));
    expect(onBoard(answered, "take-back", { rule: "r9" }, at(kari), own)).toEqual({
      ok: false,
      reason: "built-on",
    });
  });

  it("are bounded, and a ninth is refused with the eight still there", () => {
    const eight = {
      suggestions: Array.from({ length: 8 }, (_, n) => ({
        id: `s${String(n)}`,
        text: "x",
        state: "mine" as const,
      })),
    };
    expect(onSheet(eight, "add", { text: "til" })).toEqual({ ok: false, reason: "sheet-full" });
  });
});

describe("grouping", () => {
  const merged = (): Board =>
    boardOf(onBoard(withTwo(), "merge", { rule: "r2", version: 1, into: "r1", intoVersion: 1 }, at(ola)));

  it("lays a suggestion under another wording without losing its words", () => {
    expect(merged().rules).toHaveLength(1);
    expect(ruleOf(merged(), "r1").from.map(({ text }) => text)).toEqual(["Vi lytter", "Vi hører etter"]);
  });

  it("can be undone: an original becomes a rule of its own again", () => {
    const split = boardOf(
      onBoard(merged(), "split", { rule: "r1", version: 1, original: "r2" }, at(kari, { id: "r3" })),
    );
    expect(split.rules.map(({ text }) => text)).toEqual(["Vi lytter", "Vi hører etter"]);
  });

  it("keeps an earlier wording and the objections to it when the rule is merged away", () => {
    const objected = boardOf(reply(withTwo(), kari, "object", { reason: "for vagt" }, "r2"));
    const board = boardOf(
      onBoard(objected, "merge", { rule: "r2", version: 1, into: "r1", intoVersion: 1 }, at(ola)),
    );
    expect(ruleOf(board, "r1").earlier).toMatchObject([
      { text: "Vi hører etter", objections: [{ seat: kari, reason: "for vagt" }] },
    ]);
  });

  it("is refused when one of the two has a newer wording", () => {
    const changed = boardOf(
      onBoard(withTwo(), "reword", { rule: "r1", version: 1, text: "Vi lytter ferdig" }, at(kari)),
    );
    expect(
      onBoard(changed, "merge", { rule: "r2", version: 1, into: "r1", intoVersion: 1 }, at(ola)),
    ).toEqual({
      ok: false,
      reason: "wording-changed",
    });
  });
});

describe("consent", () => {
  it("adopts a rule when everyone present has answered and nobody objects", () => {
    let board = withTwo();
    board = boardOf(reply(board, kari, "agree"));
    board = boardOf(reply(board, ola, "live-with"));
    expect(standingOf(ruleOf(board, "r1"), all)).toMatchObject({ state: "waiting", unheard: [samir] });
    board = boardOf(reply(board, samir, "agree"));
    expect(standingOf(ruleOf(board, "r1"), all)).toMatchObject({ state: "adopted", unheard: [] });
    expect(currentRule(board)?.id).toBe("r2");
  });

  it("asks for a reason with an objection, and then the rule is not adopted", () => {
    expect(reply(withTwo(), kari, "object")).toEqual({ ok: false, reason: "reason-needed" });
    expect(reply(withTwo(), kari, "object", { reason: "   " })).toEqual({
      ok: false,
      reason: "reason-needed",
    });
    let board = boardOf(reply(withTwo(), kari, "object", { reason: "Jeg har vakt" }));
    board = boardOf(reply(board, ola, "agree"));
    board = boardOf(reply(board, samir, "agree"));
    expect(standingOf(ruleOf(board, "r1"), all).state).toBe("objection");
    expect(groundRules.harvest?.(board, 0)).toEqual([]);
  });

  it("takes adoption back when somebody objects after all", () => {
    const board = boardOf(reply(adopted(), samir, "object", { reason: "Jeg ombestemte meg" }));
    expect(ruleOf(board, "r1").adoptedAt).toBeNull();
  });

  it("drops the answers to the old wording when it is reworded, and keeps the objection that led there", () => {
    const objected = boardOf(reply(withTwo(), kari, "object", { reason: "Jeg har vakt" }));
    const board = boardOf(
      onBoard(objected, "reword", { rule: "r1", version: 1, text: "Vi lytter, også på vakt" }, at(ola)),
    );
    expect(ruleOf(board, "r1")).toMatchObject({
      version: 2,
      replies: [],
      earlier: [{ text: "Vi lytter", objections: [{ reason: "Jeg har vakt" }] }],
    });
  });

  it("refuses an answer to a wording that has been replaced", () => {
    const board = boardOf(onBoard(withTwo(), "reword", { rule: "r1", version: 1, text: "Ny" }, at(ola)));
    expect(onBoard(board, "reply", { rule: "r1", version: 1, answer: "agree" }, at(kari))).toEqual({
      ok: false,
      reason: "wording-changed",
    });
  });

  it("lets the facilitator answer for someone on paper, marked so, and nobody else", () => {
    expect(reply(withTwo(), kari, "agree", { for: samir })).toEqual({
      ok: false,
      reason: "only-facilitator",
    });
    const board = boardOf(reply(withTwo(), ola, "agree", { for: samir }));
    expect(ruleOf(board, "r1").replies).toMatchObject([{ seat: samir, by: ola }]);
  });

  it("never lets the facilitator replace what a person answered, while the person may replace the facilitator's", () => {
    const objected = boardOf(reply(withTwo(), samir, "object", { reason: "nei" }));
    expect(reply(objected, ola, "agree", { for: samir })).toEqual({ ok: false, reason: "answered-already" });
    // Neither by playing the seat as one without a device.
    const agree = { rule: "r1", version: 1, answer: "agree" };
    expect(onBoard(objected, "reply", agree, at(samir), null)).toEqual({
      ok: false,
      reason: "answered-already",
    });
    expect(ruleOf(boardOf(onBoard(withTwo(), "reply", agree, at(samir), null)), "r1").replies).toMatchObject([
      { seat: samir, by: ola },
    ]);
    const onPaper = boardOf(reply(withTwo(), ola, "agree", { for: samir }));
    expect(ruleOf(boardOf(reply(onPaper, samir, "live-with")), "r1").replies).toMatchObject([
      { answer: "live-with", by: samir },
    ]);
  });

  it("does not wait for those who have left once someone counts again", () => {
    let board = boardOf(reply(withTwo(), kari, "agree"));
    board = boardOf(reply(board, ola, "agree"));
    const again = (present: readonly SeatId[]) =>
      onBoard(board, "count", { rule: "r1", version: 1 }, at(ola, { present }));
    expect(again(all)).toEqual({ ok: false, reason: "not-all-heard" });
    expect(ruleOf(boardOf(again([kari, ola])), "r1").adoptedAt).toBe(1000);
  });

  it("lets the network lay a rule aside and take it in again", () => {
    const away = boardOf(onBoard(adopted(), "aside", { rule: "r1", version: 1, aside: true }, at(ola)));
    expect(groundRules.harvest?.(away, 0)).toEqual([]);
    expect(reply(away, kari, "agree")).toEqual({ ok: false, reason: "laid-aside" });
    const back = boardOf(onBoard(away, "aside", { rule: "r1", version: 1, aside: false }, at(kari)));
    expect(ruleOf(back, "r1").adoptedAt).not.toBeNull();
  });

  it("leaves the network the adopted rules with versions, and nothing that is still open", () => {
    const [harvest] = groundRules.harvest?.(adopted(), 0) ?? [];
    expect(harvest?.kind).toBe("ground-rules");
    expect(GroundRules.parse(harvest?.content).rules).toMatchObject([
      { id: "r1", text: "Vi lytter", version: 1 },
    ]);
  });
});

it("a rehearsal meets one objection, and is agreed after a rewording", () => {
  const language = "nb";
  let board = boardOf(
    onBoard(open(), "suggest", { text: "Telefonen ligger i veska" }, at(kari, { id: "r1" })),
  );
  const play = (): void => {
    for (const who of all)
      for (let n = 0; ; n++) {
        expect(n).toBeLessThan(5);
        const turn =
          groundRules.simulate?.({ board, sheet: { suggestions: [] }, context: at(who), language }) ?? null;
        if (turn === null) break;
        board = boardOf(onBoard(board, turn.move, turn.payload, at(who)));
      }
  };
  play();
  expect(standingOf(ruleOf(board, "r1"), all).replies.object).toHaveLength(1);
  board = boardOf(
    onBoard(board, "reword", { rule: "r1", version: 1, text: "Telefonen er på lydløs" }, at(ola)),
  );
  play();
  expect(standingOf(ruleOf(board, "r1"), all).state).toBe("adopted");
});
