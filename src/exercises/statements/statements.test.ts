import { describe, expect, it } from "vitest";
import type { MoveContext } from "../../core/exercise.ts";
import { type SeatId, seatId } from "../../core/ids.ts";
import { SharedList } from "../../core/kinds.ts";
import { checkMove, playBoardMove, playSheetMove } from "../../core/play.ts";
import { statements } from "./index.ts";
import { Board, Config, Sheet } from "./state.ts";

const kari = seatId("kari");
const ola = seatId("ola");
const siri = seatId("siri");
const everyone = [kari, ola, siri];

/** A room of three; Siri has no device. */
const room = (given: unknown = {}) => {
  const config = Config.parse(given);
  const sheets = new Map([kari, ola].map((who) => [who, statements.blankSheet(config)]));
  let board = statements.openBoard(config, {});
  let made = 0;
  const contextFor = (actor: SeatId, phase: string, focus: readonly SeatId[]): MoveContext => ({
    actor,
    now: 1_700_000_000_000,
    id: `new-${String(++made)}`,
    luck: (made * 0.37) % 1,
    phase,
    segment: null,
    lap: 0,
    focus,
    facilitator: kari,
    roles: {},
    tables: [],
    table: null,
    present: everyone,
    seats: everyone,
  });
  const play = (
    actor: SeatId,
    name: string,
    payload: unknown,
    { phase = "round", focus = [] }: { phase?: string; focus?: readonly SeatId[] } = {},
  ): string => {
    const move = checkMove(statements, name, payload);
    if (!move.ok) return move.reason;
    const context = contextFor(actor, phase, focus);
    const own = sheets.get(actor) ?? null;
    if (move.value.scope === "sheet") {
      const done = playSheetMove(statements, move.value, own, context, config);
      if (done.ok) sheets.set(actor, Sheet.parse(done.value));
      return done.ok ? "ok" : done.reason;
    }
    const done = playBoardMove(statements, move.value, board, own, context, config);
    if (done.ok) board = Board.parse(done.value.board);
    return done.ok ? "ok" : done.reason;
  };
  const sheetOf = (who: SeatId): Sheet => {
    const found = sheets.get(who);
    if (found === undefined) throw new Error("no sheet");
    return found;
  };
  const simulated = (actor: SeatId, phase: string, focus: readonly SeatId[]): void => {
    for (let moves = 0; moves < 20; moves++) {
      const context = contextFor(actor, phase, focus);
      const next = statements.simulate?.({ board, sheet: sheetOf(actor), context, language: "nn" }) ?? null;
      if (next === null) return;
      expect(play(actor, next.move, next.payload, { phase, focus })).toBe("ok");
    }
    throw new Error("never comes to rest");
  };
  return { play, sheetOf, simulated, board: () => board };
};

describe("one sentence each", () => {
  it("shows only what its owner puts up, and only once", () => {
    const at = room({ each: 2 });
    at.play(kari, "write", { line: "line-1", text: "Ingen skal stå alene." });
    at.play(kari, "write", { line: "line-2", text: "Bare for meg." });
    expect(at.play(kari, "put", { line: "line-1" }, { phase: "alone" })).toBe("not-yet");
    expect(at.play(kari, "put", { line: "line-1" })).toBe("ok");
    expect(at.play(kari, "put", { line: "line-1" })).toBe("already-up");
    expect(at.board().statements.map(({ text, owner }) => [text, owner])).toEqual([
      ["Ingen skal stå alene.", kari],
    ]);
    expect(JSON.stringify(at.board())).not.toContain("Bare for meg");
  });

  it("gives everyone the same room", () => {
    const at = room();
    expect(at.play(ola, "say", { text: "Først dette." })).toBe("ok");
    expect(at.play(ola, "say", { text: "Og dette." })).toBe("enough-from-you");
  });

  it("can be taken back by its owner or the one who wrote it down, and by nobody else", () => {
    const at = room();
    at.play(kari, "say", { text: "Siri sier dette.", for: siri });
    const statement = at.board().statements[0]?.id;
    expect(at.board().statements[0]).toMatchObject({ owner: siri, by: kari });
    expect(at.play(ola, "take-back", { statement })).toBe("not-yours");
    expect(at.play(siri, "take-back", { statement })).toBe("ok");
    expect(at.play(siri, "take-back", { statement })).toBe("not-on-board");
  });

  it("lets nobody but the facilitator speak for another", () => {
    const at = room();
    expect(at.play(ola, "say", { text: "På vegne av Siri.", for: siri })).toBe("only-facilitator");
    expect(at.play(ola, "aloud", { on: true, for: siri })).toBe("only-facilitator");
    expect(at.play(kari, "aloud", { on: true, for: siri })).toBe("ok");
  });

  it("is fine when only said aloud", () => {
    const at = room({ outcome: "ambitions" });
    expect(at.play(ola, "aloud", { on: true })).toBe("ok");
    expect(at.board().aloud).toEqual([ola]);
    expect(statements.harvest?.(at.board(), 0)).toEqual([]);
    at.play(ola, "say", { text: "Nå skriver jeg likevel." });
    expect(at.board().aloud).toEqual([]);
  });
});

describe("what is left of it", () => {
  it("is kept by the network only where the programme says as what, without names", () => {
    const at = room({ outcome: "ambitions", question: { nb: "Ambisjonen vår" } });
    at.play(kari, "say", { text: "Tid til ettertanke." });
    const [harvest] = statements.harvest?.(at.board(), 0) ?? [];
    expect(harvest?.kind).toBe("ambitions");
    expect(SharedList.parse(harvest?.content)).toEqual({
      title: { nb: "Ambisjonen vår" },
      items: [{ text: "Tid til ettertanke.", table: null }],
    });
    const quiet = room();
    quiet.play(kari, "say", { text: "Tid til ettertanke." });
    expect(statements.harvest?.(quiet.board(), 0)).toEqual([]);
  });

  it("goes to the owner's own page where the programme says so, also what was never shown", () => {
    const written = (given: unknown): unknown => {
      const at = room(given);
      at.play(ola, "write", { line: "line-1", text: " Jeg feirer oss. " });
      return statements.keep?.(at.sheetOf(ola), false, 0).map(({ content }) => content);
    };
    expect(written({ keep: true })).toMatchObject([{ items: ["Jeg feirer oss."] }]);
    expect(written({})).toEqual([]);
  });
});

describe("a simulated colleague", () => {
  it("waits for the own turn, and then shows one sentence", () => {
    const at = room({ each: 3 });
    at.simulated(ola, "alone", []);
    at.simulated(ola, "round", [kari]);
    expect(at.board().statements).toEqual([]);
    at.simulated(ola, "round", [ola]);
    expect(at.board().statements).toHaveLength(1);
  });
});
