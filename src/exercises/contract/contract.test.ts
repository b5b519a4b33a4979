import { describe, expect, it } from "vitest";
import type { MoveContext } from "../../core/exercise.ts";
import { type SeatId, seatId } from "../../core/ids.ts";
import { checkMove, playBoardMove } from "../../core/play.ts";
import { acceptContract, contractVersions, joinAcceptance } from "./acceptance.ts";
import { diffContract, diffOf, wordDiff } from "./diff.ts";
import { contract } from "./index.ts";
import { columnsOf, readingOf } from "./pages.ts";
import { Board, Contract } from "./state.ts";

const [kari, ola, samir] = [seatId("kari"), seatId("ola"), seatId("samir")];
const all = [kari, ola, samir];

const at = (actor: SeatId, change: Partial<MoveContext> = {}): MoveContext => ({
  actor,
  now: 1000,
  id: "fresh",
  luck: 0.4,
  phase: "write",
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

const onBoard = (
  board: Board,
  name: string,
  payload: unknown,
  context = at(kari),
  own: object | null = {},
) => {
  const move = checkMove(contract, name, payload);
  return move.ok ? playBoardMove(contract, move.value, board, own, context, {}) : move;
};
const boardOf = (verdict: ReturnType<typeof onBoard>): Board => {
  if (!verdict.ok) throw new Error(verdict.reason);
  return Board.parse(verdict.value.board);
};
const savedOf = (board: Board): Contract => Contract.parse(board.saved);

const memory = {
  "ground-rules": {
    rules: [
      { id: "r1", text: "Vi lytter", version: 1, from: ["Vi lytter"], adoptedAt: 1 },
      { id: "r2", text: "Vi kommer i tide", version: 2, from: ["Presis"], adoptedAt: 1 },
    ],
  },
};
const opened = (): Board => Board.parse(contract.openBoard({}, memory));
const saved = (): Board => boardOf(onBoard(opened(), "save", { version: 0 }));
const edited = (): Board =>
  boardOf(onBoard(saved(), "edit", { clause: "r1", version: 1, text: "Vi lytter ferdig" }));

describe("opening", () => {
  it("makes the adopted ground rules clauses under a heading, with the other headings ready", () => {
    expect(opened().clauses.map(({ text, heading }) => [heading, text])).toEqual([
      ["norms", "Vi lytter"],
      ["norms", "Vi kommer i tide"],
    ]);
    expect(opened().headings.map(({ id }) => id)).toContain("confidentiality");
  });

  it("opens the latest contract again with its acceptances, and offers rules that are not in it", () => {
    const kept = savedOf(boardOf(onBoard(saved(), "accept", { version: 1 })));
    const rules = [
      ...memory["ground-rules"].rules,
      { id: "r3", text: "Det er lov å stå over", version: 1, from: [], adoptedAt: 2 },
    ];
    const again = Board.parse(contract.openBoard({}, { contract: kept, "ground-rules": { rules } }));
    expect(again.saved?.acceptedBy).toEqual([kari]);
    expect(again.offered.map(({ text }) => text)).toEqual(["Det er lov å stå over"]);
    const taken = boardOf(onBoard(again, "take-in", { rule: "r3", heading: "norms" }));
    expect(taken.clauses).toHaveLength(3);
    expect(onBoard(taken, "take-in", { rule: "r3", heading: "norms" })).toEqual({
      ok: false,
      reason: "already-in",
    });
  });

  it("begins empty when the network remembers nothing, or something unreadable", () => {
    expect(contract.openBoard({}, {}).clauses).toEqual([]);
    expect(contract.openBoard({}, { contract: { version: "x" }, "ground-rules": 7 }).clauses).toEqual([]);
  });
});

describe("the draft", () => {
  it("refuses an edit of a clause that has changed meanwhile, and the newer text stands", () => {
    const stale = onBoard(edited(), "edit", { clause: "r1", version: 1, text: "Min tekst" }, at(samir));
    expect(stale).toEqual({ ok: false, reason: "clause-changed" });
    expect(edited().clauses[0]?.text).toBe("Vi lytter ferdig");
  });

  it("puts a removed clause back as it was", () => {
    const removed = boardOf(onBoard(opened(), "remove", { clause: "r1", version: 1 }));
    expect(removed.clauses.map(({ id }) => id)).toEqual(["r2"]);
    const back = boardOf(onBoard(removed, "restore", { clause: "r1" }, at(ola)));
    expect(back.clauses).toContainEqual({ id: "r1", heading: "norms", text: "Vi lytter", version: 1 });
    expect(onBoard(back, "restore", { clause: "r1" })).toEqual({ ok: false, reason: "already-back" });
  });

  it("moves a clause before another, and under another heading", () => {
    const up = boardOf(
      onBoard(opened(), "move", { clause: "r2", version: 1, heading: "norms", before: "r1" }),
    );
    expect(up.clauses.map(({ id }) => id)).toEqual(["r2", "r1"]);
    const away = boardOf(
      onBoard(opened(), "move", { clause: "r2", version: 1, heading: "attendance", before: null }),
    );
    expect(away.clauses.find(({ id }) => id === "r2")?.heading).toBe("attendance");
    expect(onBoard(opened(), "move", { clause: "r2", version: 1, heading: "nowhere", before: null }).ok).toBe(
      false,
    );
  });

  it("takes only a real day for the review, and does not overwrite a day that someone else set", () => {
    expect(onBoard(opened(), "review", { on: "2026-02-31", was: null }).ok).toBe(false);
    const set = boardOf(onBoard(opened(), "review", { on: "2027-03-02", was: null }));
    expect(onBoard(set, "review", { on: "2027-04-01", was: null })).toEqual({
      ok: false,
      reason: "date-changed",
    });
  });

  it("is bounded, with a reason", () => {
    const clauses = Array.from({ length: 60 }, (_, n) => ({
      id: `c${String(n)}`,
      heading: "norms",
      text: "x",
      version: 1,
    }));
    expect(onBoard({ ...opened(), clauses }, "add", { heading: "norms", text: "til" })).toEqual({
      ok: false,
      reason: "contract-full",
    });
  });
});

describe("versions and acceptance", () => {
  it("saves once when two press at the same time, and nothing when nothing is new", () => {
    expect(onBoard(saved(), "save", { version: 0 }, at(ola))).toEqual({
      ok: false,
      reason: "saved-meanwhile",
    });
    expect(onBoard(saved(), "save", { version: 1 })).toEqual({ ok: false, reason: "nothing-changed" });
    expect(onBoard(contract.openBoard({}, {}), "save", { version: 0 })).toEqual({
      ok: false,
      reason: "contract-empty",
    });
  });

  it("asks everyone anew when a changed version is saved", () => {
    const accepted = boardOf(onBoard(saved(), "accept", { version: 1 }));
    const changed = boardOf(
      onBoard(accepted, "edit", { clause: "r1", version: 1, text: "Vi lytter ferdig" }),
    );
    const second = boardOf(onBoard(changed, "save", { version: 1 }));
    expect(second.saved).toMatchObject({ version: 2, acceptedBy: [] });
    expect(second.before).toMatchObject({ version: 1, acceptedBy: [kari] });
    expect(onBoard(second, "accept", { version: 1 }, at(samir))).toEqual({
      ok: false,
      reason: "other-version",
    });
  });

  it("takes acceptance as everyone's own act", () => {
    expect(onBoard(saved(), "accept", { version: 1, for: samir }, at(kari))).toEqual({
      ok: false,
      reason: "only-own",
    });
    expect(onBoard(opened(), "accept", { version: 1 })).toEqual({ ok: false, reason: "not-saved-yet" });
    const once = boardOf(onBoard(saved(), "accept", { version: 1 }));
    expect(onBoard(once, "accept", { version: 1 })).toEqual({ ok: false, reason: "already-accepted" });
    expect(boardOf(onBoard(once, "unaccept", { version: 1 })).saved?.acceptedBy).toEqual([]);
  });

  it("marks what the facilitator records for someone on paper, and the person's own act replaces it", () => {
    const recorded = boardOf(onBoard(saved(), "accept", { version: 1, for: samir }, at(ola)));
    expect(recorded.saved).toMatchObject({ acceptedBy: [samir], onBehalf: [samir] });
    // A seat without a device is played by the facilitator: that is not the person's own act either.
    const played = boardOf(onBoard(saved(), "accept", { version: 1 }, at(samir), null));
    expect(played.saved).toMatchObject({ acceptedBy: [samir], onBehalf: [samir] });
    const own = boardOf(onBoard(recorded, "accept", { version: 1 }, at(samir)));
    expect(own.saved).toMatchObject({ acceptedBy: [samir], onBehalf: [] });
    expect(onBoard(own, "unaccept", { version: 1, for: samir }, at(ola))).toEqual({
      ok: false,
      reason: "only-own",
    });
  });

  it("leaves the network the saved version, never the draft", () => {
    expect(contract.harvest?.(opened(), 0)).toEqual([]);
    const [harvest] = contract.harvest?.(edited(), 0) ?? [];
    expect(Contract.parse(harvest?.content).clauses[0]?.text).toBe("Vi lytter");
  });

  it("says in the channel how many have accepted, never what the clauses say", () => {
    const one = boardOf(onBoard(saved(), "accept", { version: 1 }));
    const lines = contract.card(one, "nb", { phase: "write", nameOf: () => "Kari", present: 3 });
    expect(lines.map(({ text }) => text)).toEqual(["1 av 3 har godtatt versjon 1"]);
  });
});

describe("between meetings", () => {
  const kept = (): Contract => savedOf(saved());

  it("adds one member's acceptance to the version that member read", () => {
    const verdict = acceptContract(kept(), samir, 1);
    expect(verdict.ok && verdict.value.acceptedBy).toEqual([samir]);
    expect(acceptContract(kept(), samir, 2)).toEqual({ ok: false, reason: "other-version" });
    expect(verdict.ok && acceptContract(verdict.value, samir)).toEqual({
      ok: false,
      reason: "already-accepted",
    });
    expect(acceptContract({ nonsense: true }, samir)).toEqual({ ok: false, reason: "no-contract" });
  });

  it("loses nobody's acceptance when home and meeting hold the same version", () => {
    const home = { ...kept(), acceptedBy: [kari] };
    const meeting = { ...kept(), acceptedBy: [samir, kari], onBehalf: [samir, kari] };
    expect(joinAcceptance(home, meeting)).toMatchObject({ acceptedBy: [kari, samir], onBehalf: [samir] });
    expect(joinAcceptance(home, { ...meeting, version: 2 }).acceptedBy).toEqual([samir, kari]);
  });

  it("lists each version once, though every acceptance leaves a record", () => {
    const two = savedOf(boardOf(onBoard(edited(), "save", { version: 1 })));
    const versions = contractVersions([kept(), { ...kept(), acceptedBy: [kari] }, "unreadable", two]);
    expect(versions.map(({ version, acceptedBy }) => [version, acceptedBy])).toEqual([
      [1, [kari]],
      [2, []],
    ]);
  });
});

describe("the difference of two versions", () => {
  it("marks the words that came and went, and leaves the others", () => {
    expect(wordDiff("Vi kommer i tide hver gang", "Vi kommer alltid i tide")).toEqual([
      { kind: "same", text: "Vi kommer " },
      { kind: "added", text: "alltid " },
      { kind: "same", text: "i tide" },
      { kind: "removed", text: " hver gang" },
    ]);
  });

  it("puts together again to both texts", () => {
    const [a, b] = ["Vi sier  fra i tide.", "Vi spør, og vi sier fra."];
    const of = (kind: string) =>
      wordDiff(a, b)
        .filter((stretch) => stretch.kind === "same" || stretch.kind === kind)
        .map(({ text }) => text)
        .join("");
    expect([of("removed"), of("added")]).toEqual([a, b]);
  });

  it("tells added, removed, changed and moved clauses apart, and the review date", () => {
    let board = boardOf(onBoard(edited(), "remove", { clause: "r2", version: 1 }));
    board = boardOf(
      onBoard(board, "add", { heading: "purpose", text: "Nye tanker" }, at(kari, { id: "n1" })),
    );
    board = boardOf(onBoard(board, "review", { on: "2027-03-02", was: null }));
    const diff = diffOf(savedOf(saved()), board);
    expect(diff).toMatchObject({
      added: 1,
      removed: 1,
      changed: 1,
      moved: 0,
      review: { before: null, after: "2027-03-02" },
    });
    const moved = boardOf(
      onBoard(saved(), "move", { clause: "r2", version: 1, heading: "attendance", before: null }),
    );
    expect(diffOf(savedOf(saved()), moved)).toMatchObject({ added: 0, removed: 0, changed: 0, moved: 1 });
  });

  it("is null where the network's memory holds no contract", () => {
    expect(diffContract({}, savedOf(saved()))).toBeNull();
    expect(diffContract(savedOf(saved()), savedOf(saved()))).toMatchObject({ added: 0, changed: 0 });
  });
});

it("in a rehearsal empty headings are filled and the saved version is accepted, then the colleagues rest", () => {
  let board = opened();
  const play = (): void => {
    for (const who of [kari, samir])
      for (let n = 0; ; n++) {
        expect(n).toBeLessThan(10);
        const turn = contract.simulate?.({ board, sheet: {}, context: at(who), language: "nb" }) ?? null;
        if (turn === null) break;
        board = boardOf(onBoard(board, turn.move, turn.payload, at(who, { id: `${who}${String(n)}` })));
      }
  };
  play();
  expect(new Set(board.clauses.map(({ heading }) => heading)).size).toBe(board.headings.length);
  board = boardOf(onBoard(board, "save", { version: 0 }));
  play();
  expect(board.saved?.acceptedBy).toEqual([kari, samir]);
});

describe("on the stage", () => {
  const many = (): Board => ({
    ...opened(),
    clauses: Array.from({ length: 24 }, (_, n) => ({
      id: `c${String(n)}`,
      heading: n < 12 ? "purpose" : "norms",
      text: "Vi lytter",
      version: 1,
    })),
  });

  it("loses no clause between the columns, and leaves no heading last in one", () => {
    const columns = columnsOf(readingOf(many()).sections, 8);
    expect(
      columns.flat().flatMap((block) => (block.kind === "clause" ? [block.clause.id] : [])),
    ).toHaveLength(24);
    const last = columns.map((column) => column.at(-1));
    expect(last.filter((block) => block?.kind === "heading" && block.section.clauses.length > 0)).toEqual([]);
  });

  it("sets a short contract in two columns of about the same height", () => {
    const columns = columnsOf(readingOf({ ...many(), headings: many().headings.slice(0, 2) }).sections, 30);
    expect(columns.map((column) => column.length)).toEqual([13, 13]);
  });

  it("marks the draft against the saved version, and keeps empty headings in sight", () => {
    expect(readingOf(saved()).marked).toBe(false);
    const { marked, sections } = readingOf(edited());
    expect(marked).toBe(true);
    expect(sections.flatMap(({ clauses }) => clauses.map(({ kind }) => kind))).toEqual(["changed", "same"]);
    expect(sections).toHaveLength(opened().headings.length);
  });
});
