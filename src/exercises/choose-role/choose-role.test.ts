import { describe, expect, it } from "vitest";
import { openTable, people, playAt, revealAt, type Table } from "../../../tests/support/exercise-table.ts";
import { stepsWith } from "../../../tests/support/played-steps.ts";
import type { SeatId } from "../../core/ids.ts";
import { chooseRole } from "./index.ts";
import { Board, Table as TableSheet } from "./state.ts";

const [kari, ola, siri, anne] = people as readonly [SeatId, SeatId, SeatId, SeatId];
const config = chooseRole.config.parse({ ways: ["volunteer", "vote", "draw"] });
const opened = openTable(chooseRole, config);
const boardOf = (table: Table): Board => Board.parse(table.board);

const does = (table: Table, actor: SeatId, move: string, payload: unknown = {}, luck = 0): Table =>
  playAt(chooseRole, config, table, {
    actor,
    move,
    payload,
    id: "id-1",
    luck,
    phase: "choose",
    segment: null,
    focus: [],
  });
const refusalOf = (table: Table, actor: SeatId, move: string, payload: unknown = {}): string | undefined =>
  does({ ...table, refused: [] }, actor, move, payload).refused[0];
const card = (table: Table) =>
  chooseRole
    .card(boardOf(table), "nb", {
      phase: "choose",
      nameOf: (seat) => (seat === ola ? "Ola" : "en annen"),
      present: 4,
    })
    .map(({ text }) => text);

describe("volunteering", () => {
  it("gives the role to the first who takes it, and hands over the lead", () => {
    const table = does(opened, ola, "volunteer");
    expect(boardOf(table).chosen).toBe(ola);
    expect(table.roles).toEqual({ facilitator: ola });
    expect(card(table)).toEqual(["Ola er prosessleder."]);
    expect(refusalOf(table, siri, "volunteer")).toBe("already-chosen");
  });

  it("lets whoever leads speak for someone without a screen, and nobody else", () => {
    expect(boardOf(does(opened, kari, "volunteer", { for: anne })).chosen).toBe(anne);
    expect(refusalOf(opened, ola, "volunteer", { for: anne })).toBe("only-facilitator-for-others");
    expect(refusalOf(opened, kari, "volunteer", { for: "seat-nobody" })).toBe("no-such-seat");
  });

  it("can be opened again by the chosen one or whoever leads, and by nobody else", () => {
    const taken = does(opened, ola, "volunteer");
    expect(refusalOf(taken, siri, "again")).toBe("only-chosen-or-facilitator");
    expect(boardOf(does(taken, ola, "again")).chosen).toBeNull();
  });
});

describe("the draw", () => {
  const drawing = does(opened, kari, "way", { way: "draw" });

  it("gives everyone here the same chance, except those who said not me", () => {
    const without = does(drawing, siri, "out", { out: true });
    const drawn = Array.from(
      { length: 300 },
      (_, n) => boardOf(does(without, kari, "draw", {}, n / 300)).asked,
    );
    const counts = [kari, ola, siri, anne].map((seat) => drawn.filter((one) => one === seat).length);
    expect(counts).toEqual([100, 100, 0, 100]);
    expect(boardOf(does(without, kari, "draw")).among).toEqual([kari, ola, anne]);
  });

  it("belongs to whoever leads, and waits for the answer before it is done again", () => {
    expect(refusalOf(drawing, ola, "draw")).toBe("only-facilitator-draws");
    const drawn = does(drawing, kari, "draw", {}, 0.3);
    expect(refusalOf(drawn, kari, "draw")).toBe("waiting-for-answer");
    expect(refusalOf(drawn, siri, "stepIn")).toBe("not-asked");
  });

  it("asks the drawn one, who may say not today once; then it goes on to another", () => {
    const drawn = does(drawing, kari, "draw", {}, 0.3);
    expect(boardOf(drawn).asked).toBe(ola);
    expect(drawn.roles).toEqual({});
    expect(card(drawn)).toEqual(["Ola er spurt om å være prosessleder."]);
    const declined = does(drawn, ola, "decline");
    expect(boardOf(declined).asked).toBeNull();
    expect(boardOf(does(declined, kari, "draw")).among).toEqual([kari, siri, anne]);
  });

  it("comes back to someone only when all have said no, and then takes no second no", () => {
    let table = drawing;
    for (let n = 0; n < 4; n++) {
      table = does(table, kari, "draw");
      const { asked } = boardOf(table);
      table = does(table, asked ?? kari, "decline");
    }
    expect(boardOf(table).declined).toHaveLength(4);
    const again = does(table, kari, "draw", {}, 0.3);
    expect(refusalOf(again, ola, "decline")).toBe("declined-once");
    expect(boardOf(does(again, siri, "volunteer")).chosen).toBe(siri);
  });

  it("says so when nobody is in it", () => {
    const nobody = people.reduce((table, seat) => does(table, seat, "out", { out: true }), drawing);
    expect(refusalOf(nobody, kari, "draw")).toBe("nobody-willing");
  });
});

describe("the secret vote", () => {
  const voting = does(opened, kari, "way", { way: "vote" });
  const votes = (table: Table, given: readonly (readonly [SeatId, SeatId])[]): Table =>
    given.reduce((at, [voter, seat]) => does(at, voter, "ballot", { seat }), table);

  it("shows nothing of a ballot, not even that there is one, until the votes are counted", () => {
    const voted = votes(voting, [[ola, siri]]);
    expect(voted.board).toEqual(voting.board);
    expect(card(voted)).toEqual(card(voting));
  });

  it("asks the one with most votes, and says how many votes there were but not whose", () => {
    const counted = revealAt(
      chooseRole,
      votes(voting, [
        [kari, siri],
        [ola, siri],
        [anne, ola],
      ]),
      0.5,
    );
    expect(boardOf(counted)).toMatchObject({ asked: siri, votes: 3, most: [siri] });
    expect(JSON.stringify(counted.board)).not.toContain(anne);
    expect([...counted.sheets.values()]).toEqual(people.map(() => ({ ballot: null })));
  });

  it("lets a vote be changed and taken away until then", () => {
    const changed = does(
      votes(voting, [
        [kari, siri],
        [ola, siri],
        [anne, ola],
        [anne, siri],
      ]),
      kari,
      "ballot",
      { seat: null },
    );
    expect(changed.sheets.get(anne)).toEqual({ ballot: siri });
    expect(revealAt(chooseRole, changed, 0.5)).toEqual(changed);
  });

  it("counts nothing under three votes", () => {
    const two = votes(voting, [
      [kari, siri],
      [ola, siri],
    ]);
    expect(revealAt(chooseRole, two, 0.5)).toEqual(two);
  });

  it("draws between those who are level, and among nobody else", () => {
    const counted = revealAt(
      chooseRole,
      votes(voting, [
        [kari, siri],
        [ola, siri],
        [anne, ola],
        [siri, ola],
      ]),
      0.5,
    );
    expect(boardOf(counted).asked).toBeNull();
    const drawn = Array.from(
      { length: 20 },
      (_, n) => boardOf(does(counted, kari, "draw", {}, n / 20)).asked,
    );
    expect(new Set(drawn)).toEqual(new Set([ola, siri]));
  });

  it("asks the other of two who are level when the first says not today", () => {
    const counted = revealAt(
      chooseRole,
      votes(voting, [
        [kari, siri],
        [ola, siri],
        [anne, ola],
        [siri, ola],
      ]),
      0.5,
    );
    const drawn = does(counted, kari, "draw");
    const first = boardOf(drawn).asked ?? kari;
    const second = boardOf(does(drawn, first, "decline")).asked;
    expect(new Set([first, second])).toEqual(new Set([ola, siri]));
  });

  it("counts for nothing when somebody has taken the role meanwhile", () => {
    const taken = does(
      votes(voting, [
        [kari, siri],
        [ola, siri],
        [anne, siri],
      ]),
      ola,
      "volunteer",
    );
    expect(boardOf(revealAt(chooseRole, taken, 0.5))).toEqual(boardOf(taken));
  });

  it("is not there where the programme has not offered it", () => {
    const plain = chooseRole.config.parse({});
    const table = openTable(chooseRole, plain);
    expect(refusalOf(table, kari, "way", { way: "vote" })).toBe("way-not-offered");
  });
});

it("has, wherever our programmes offer a vote, a phase that counts it", () => {
  const voting = stepsWith("choose-role").filter(({ config: settings }) =>
    chooseRole.config.parse(settings).ways.includes("vote"),
  );
  expect(voting.length).toBeGreaterThan(0);
  for (const { id, phases } of voting)
    expect(
      phases.slice(1).some(({ id: phase, reveals }) => reveals && phase === "count"),
      id,
    ).toBe(true);
});

describe("playful criteria", () => {
  const playful = chooseRole.config.parse({ ways: ["playful"], roles: ["secretary", "wide-view"] });
  const start = openTable(chooseRole, playful);
  const plays = (
    table: Table,
    actor: SeatId,
    move: string,
    payload: unknown = {},
    tables: readonly (readonly SeatId[])[] = [],
  ): Table =>
    playAt(chooseRole, playful, table, {
      actor,
      move,
      payload,
      id: "id-1",
      luck: 0.3,
      phase: "group",
      segment: null,
      focus: [],
      tables,
    });
  const seated = [
    [kari, ola],
    [siri, anne],
  ];
  const says = (table: Table, actor: SeatId, move: string, payload: unknown, tables = seated) =>
    plays({ ...table, refused: [] }, actor, move, payload, tables).refused[0];
  const atTable = (table: Table, id: string) => TableSheet.parse(table.tableSheets.get(id)).drawn;

  it("draws a different criterion for each role, and whoever is found is pressed by anyone", () => {
    const drawn = plays(start, ola, "criteria");
    const [first, second] = boardOf(drawn).drawn;
    expect(first?.criterion).not.toBeNull();
    expect(second?.criterion).not.toBe(first?.criterion);
    const named = plays(drawn, siri, "name", { role: "secretary", seat: anne, seen: null });
    expect(boardOf(named).drawn[0]?.seat).toBe(anne);
    expect(says(named, ola, "name", { role: "secretary", seat: ola, seen: null }, [])).toBe(
      "changed-meanwhile",
    );
    expect(says(named, ola, "volunteer", {}, [])).toBe("way-not-offered");
  });

  it("is each table's own matter, among those who sit there, and the board stays as it was", () => {
    const drawn = plays(start, kari, "criteria-table", {}, seated);
    expect(boardOf(drawn)).toEqual(boardOf(start));
    expect(says(drawn, kari, "name-table", { role: "secretary", seat: siri, seen: null })).toBe(
      "not-at-table",
    );
    const named = plays(drawn, kari, "name-table", { role: "secretary", seat: ola, seen: null }, seated);
    expect(atTable(named, "table.1")[0]?.seat).toBe(ola);
    expect(says(named, kari, "name", { role: "secretary", seat: ola, seen: null })).toBe("at-your-table");
  });

  it("takes another criterion when one does not suit, and asks anew", () => {
    const drawn = plays(start, ola, "criteria");
    const named = plays(drawn, ola, "name", { role: "secretary", seat: anne, seen: null });
    const again = plays(named, ola, "other", { role: "secretary" });
    expect(boardOf(again).drawn[0]?.seat).toBeNull();
    expect(boardOf(again).drawn[0]?.criterion).not.toBe(boardOf(named).drawn[0]?.criterion);
    expect(says(drawn, ola, "other", { role: "speaker" }, [])).toBe("no-such-role");
  });
});
