import { describe, expect, it } from "vitest";
import type { MoveContext, TableAt } from "../../core/exercise.ts";
import { type SeatId, seatId } from "../../core/ids.ts";
import { Goal, type Offered } from "../../core/kinds.ts";
import { checkMove, playBoardMove, playSheetMove, playTableMove } from "../../core/play.ts";
import { focusRounds } from "./index.ts";
import { Board, Config, Sheet, Table } from "./state.ts";

const [kari, ola, siri, anne, per] = ["kari", "ola", "siri", "anne", "per"].map(seatId) as [
  SeatId,
  SeatId,
  SeatId,
  SeatId,
  SeatId,
];
const everyone = [kari, ola, siri, anne, per];

const goal: Goal = {
  id: "goal-1",
  direction: "more",
  text: "Jeg skal lytte mer",
  situation: "",
  start: "2027-01-11",
  horizon: "short",
  training: "",
};
const from = { at: 1, step: "Hva nå?", exercise: "goals", earlier: false };
const offered: readonly Offered[] = [
  { ...from, kind: "goal", content: goal },
  { ...from, kind: "list", content: { list: "speech", title: { nb: "Talen" }, items: ["mot", "varme"] } },
];

/** Two tables, or none; the focus is the first at each table until someone else is named. */
const room = (
  seating: readonly (readonly SeatId[])[] = [
    [kari, ola, siri],
    [anne, per],
  ],
  given: unknown = {},
) => {
  const config = Config.parse(given);
  const sheets = new Map(everyone.map((who) => [who, focusRounds.blankSheet(config)]));
  const tableSheets = new Map<number, Table>(seating.map((_, index) => [index, Table.parse({ shared: [] })]));
  let board: Board = focusRounds.openBoard(config, {});
  let made = 0;
  const contextFor = (actor: SeatId, focus: readonly SeatId[]): MoveContext => {
    const tables = seating.map(
      (seats, index): TableAt => ({
        id: `t${String(index)}`,
        number: index + 1,
        seats,
        focus: seats.find((seat) => focus.includes(seat)) ?? null,
      }),
    );
    return {
      actor,
      now: 1_700_000_000_000,
      id: `new-${String(++made)}`,
      luck: 0.3,
      phase: "focus",
      segment: "share",
      lap: 0,
      focus,
      facilitator: kari,
      roles: {},
      tables,
      table: tables.find(({ seats }) => seats.includes(actor)) ?? null,
      present: everyone,
      seats: everyone,
    };
  };
  const play = (
    actor: SeatId,
    name: string,
    payload: unknown,
    focus: readonly SeatId[] = [kari, anne],
  ): string => {
    const move = checkMove(focusRounds, name, payload);
    if (!move.ok) return move.reason;
    const context = contextFor(actor, focus);
    const own = sheets.get(actor) ?? null;
    const at = seating.findIndex((seats) => seats.includes(actor));
    if (move.value.scope === "sheet") {
      const done = playSheetMove(focusRounds, move.value, own, context, config);
      if (done.ok) sheets.set(actor, Sheet.parse(done.value));
      return done.ok ? "ok" : done.reason;
    }
    if (move.value.scope === "table") {
      const done = playTableMove(focusRounds, move.value, tableSheets.get(at), own, context, config);
      if (!done.ok) return done.reason;
      tableSheets.set(at, Table.parse(done.value.table));
      if (done.value.sheet !== undefined) sheets.set(actor, Sheet.parse(done.value.sheet));
      return "ok";
    }
    const done = playBoardMove(focusRounds, move.value, board, own, context, config, tableSheets.get(at));
    if (!done.ok) return done.reason;
    board = Board.parse(done.value.board);
    if (done.value.sheet !== undefined) sheets.set(actor, Sheet.parse(done.value.sheet));
    return "ok";
  };
  const sheet = (who: SeatId): Sheet => {
    const found = sheets.get(who);
    if (found === undefined) throw new Error("no sheet");
    return found;
  };
  const take = (who: SeatId, what: readonly Offered[] = offered): void => {
    const wanted = focusRounds.wants?.take(sheet(who), what, config) ?? sheet(who);
    sheets.set(who, Sheet.parse(wanted));
  };
  const own = (who: SeatId, text: string): string =>
    sheet(who).items.find((item) => item.text === text)?.id ?? "none";
  return {
    play,
    take,
    own,
    sheet,
    shared: (table: number) => tableSheets.get(table - 1)?.shared ?? [],
    board: () => board,
    simulate: (actor: SeatId, focus: readonly SeatId[]) =>
      focusRounds.simulate?.({
        board,
        sheet: sheet(actor),
        tableSheet: tableSheets.get(seating.findIndex((seats) => seats.includes(actor))) ?? null,
        context: contextFor(actor, focus),
        language: "nb",
      }) ?? null,
  };
};

describe("what I bring", () => {
  it("is a copy of my goals and lists, item by item, and taking twice adds nothing twice", () => {
    const at = room();
    at.take(kari);
    at.take(kari);
    expect(at.sheet(kari).items.map(({ kind, text }) => [kind, text])).toEqual([
      ["goal", "Jeg skal lytte mer"],
      ["list", "mot"],
      ["list", "varme"],
    ]);
  });

  it("is only what the programme asks for", () => {
    const at = room(undefined, { take: ["goal"] });
    at.take(kari);
    expect(at.sheet(kari).items.map(({ kind }) => kind)).toEqual(["goal"]);
    const none = room(undefined, { take: [] });
    none.take(kari);
    expect(none.sheet(kari).items).toEqual([]);
  });
});

describe("sharing in focus", () => {
  it("is the own act of the one in focus, one item at a time, at the own table only", () => {
    const at = room();
    at.take(kari);
    at.take(ola);
    expect(at.play(ola, "share", { item: at.own(ola, "mot") })).toBe("not-your-turn");
    expect(at.play(kari, "share", { item: at.own(kari, "mot") })).toBe("ok");
    expect(at.play(kari, "share", { item: at.own(kari, "mot") })).toBe("already-shared");
    expect(at.shared(1).map(({ text, owner }) => [text, owner])).toEqual([["mot", kari]]);
    expect(at.shared(2)).toEqual([]);
    expect(at.play(kari, "board-share", { item: at.own(kari, "varme") })).toBe("at-your-table");
    expect(at.board().shared).toEqual([]);
  });

  it("can be taken back, also when the own turn is over, and by nobody else", () => {
    const at = room();
    at.take(kari);
    at.play(kari, "share", { item: at.own(kari, "mot") });
    const shared = at.shared(1)[0]?.id;
    expect(at.play(ola, "take-back", { shared }, [ola])).toBe("not-yours");
    expect(at.play(kari, "take-back", { shared }, [ola])).toBe("ok");
    expect(at.shared(1)).toEqual([]);
    expect(at.own(kari, "mot")).not.toBe("none");
  });

  it("can be written down by another at the table for one without a screen", () => {
    const at = room();
    expect(at.play(ola, "say", { text: "Jeg vil si nei oftere.", for: kari })).toBe("ok");
    expect(at.shared(1)[0]).toMatchObject({ owner: kari, by: ola });
    expect(at.play(anne, "say", { text: "tøys", for: kari })).toBe("only-facilitator");
  });

  it("works on the board where all sit together", () => {
    const at = room([]);
    at.take(kari);
    expect(at.play(ola, "board-say", { text: "For meg selv" }, [kari])).toBe("not-your-turn");
    expect(at.play(kari, "board-share", { item: at.own(kari, "mot") }, [kari])).toBe("ok");
    expect(at.play(kari, "share", { item: at.own(kari, "varme") }, [kari])).toBe("no-table-here");
    expect(at.board().shared).toHaveLength(1);
  });
});

describe("a goal that becomes clearer", () => {
  it("changes at the table and on the own sheet, and goes home with its owner", () => {
    const at = room();
    at.take(kari);
    at.play(kari, "share", { item: at.own(kari, "Jeg skal lytte mer") });
    const shared = at.shared(1)[0]?.id;
    const words = { text: "Jeg skal spørre to ganger før jeg råder", situation: "på mandagsmøtet" };
    expect(at.play(ola, "adjust", { shared, ...words })).toBe("not-yours");
    expect(at.play(kari, "adjust", { shared, ...words })).toBe("ok");
    expect(at.shared(1)[0]).toMatchObject(words);
    const [kept, ...more] = focusRounds.keep?.(at.sheet(kari), true, 0) ?? [];
    expect(kept?.kind).toBe("goal");
    expect(Goal.parse(kept?.content)).toEqual({ ...goal, ...words });
    expect(more).toEqual([]);
  });

  it("is not kept again where nothing was changed", () => {
    const at = room();
    at.take(kari);
    at.play(kari, "share", { item: at.own(kari, "Jeg skal lytte mer") });
    expect(focusRounds.keep?.(at.sheet(kari), true, 0)).toEqual([]);
  });
});

describe("what is left when the meeting closes", () => {
  it("is what helped and what I will do, with its reminder; notes about the others are not kept", () => {
    const at = room();
    at.play(ola, "note", { field: "notes", text: "Kari strever med mandagene" });
    at.play(ola, "note", { field: "along", text: "Det minste skrittet" });
    at.play(ola, "homework", { text: "Prøve én gang", remindOn: "2027-01-18" });
    const kept = focusRounds.keep?.(at.sheet(ola), false, 0) ?? [];
    expect(kept.map(({ kind }) => kind)).toEqual(["homework", "own-notes"]);
    expect(kept[0]?.dueAt).toBe(Date.UTC(2027, 0, 18, 7));
    expect(JSON.stringify(kept)).not.toContain("Kari");
    expect(focusRounds.forgetAtClose).toBe(true);
  });

  it("is nothing of a homework that was taken away again", () => {
    const at = room();
    at.play(ola, "homework", { text: "Prøve", remindOn: null });
    at.play(ola, "homework", { text: " ", remindOn: null });
    expect(focusRounds.keep?.(at.sheet(ola), true, 0)).toEqual([]);
  });
});

describe("a simulated colleague", () => {
  it("shares in the own time only, goals first, and comes to rest", () => {
    const at = room();
    at.take(ola, offered);
    expect(at.simulate(ola, [kari, anne])).toBeNull();
    const played: string[] = [];
    for (let next = at.simulate(ola, [ola, per]); next !== null; next = at.simulate(ola, [ola, per])) {
      expect(at.play(ola, next.move, next.payload, [ola, per])).toBe("ok");
      played.push(next.move);
      expect(played.length).toBeLessThan(10);
    }
    expect(played).toEqual(["share", "share", "note"]);
    expect(at.shared(1)[0]?.kind).toBe("goal");
  });
});
