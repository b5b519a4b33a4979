import { describe, expect, it } from "vitest";
import {
  anne,
  bo,
  cai,
  cycle,
  dag,
  eli,
  everyone,
  fia,
  phaseLike,
  play,
  round,
  seatLike,
  segmentLike,
  stepLike,
} from "../../tests/contract/process-fixture.ts";
import { actionFor } from "./action.ts";
import { decide } from "./decide.ts";
import { evolve, foldMeeting } from "./evolve.ts";
import { type SeatId, seatId } from "./ids.ts";
import type { Meeting } from "./meeting.ts";
import { phaseOf, presentSeats } from "./phases.ts";
import type { Phase, Step } from "./programme.ts";
import { homeTables, tableOf, tablesAt, tablesBegin } from "./tables.ts";
import { focusOf, hadTheWord } from "./turns.ts";
import { readersOf } from "./visibility.ts";

const MIN = 60_000;
const pairs = phaseLike({ id: "pairs", form: "pairs" });
const trios = phaseLike({ id: "trios", form: "trios" });
const plenary = phaseLike({ id: "plenary" });
const alone = phaseLike({ id: "alone", form: "alone" });

const seated = (people: number) => everyone.slice(0, people).map((id) => seatLike(id));
const started = (phases: readonly Phase[], people = 6, id = "m") =>
  play({ steps: [stepLike({ id: "a", phases }), stepLike({ id: "b" })], seats: seated(people), id }).do(
    anne,
    {
      do: "start",
    },
  );
const sizes = (meeting: Meeting) => tablesAt(meeting).map(({ seats }) => seats.length);
const companies = (meeting: Meeting) => tablesAt(meeting).map(({ seats }) => seats.toSorted());

describe("who sits together (SPEC G1)", () => {
  it("is drawn when a seated phase begins, and kept through the step's other phases", () => {
    const table = started([alone, pairs, plenary]);
    expect(tablesAt(table.meeting)).toEqual([]);
    table.do(anne, { do: "go-on" });
    expect(tablesAt(table.meeting).map(({ id, number }) => [id, number])).toEqual([
      ["pairs.1", 1],
      ["pairs.2", 2],
      ["pairs.3", 3],
    ]);
    expect(sizes(table.meeting)).toEqual([2, 2, 2]);
    const drawn = companies(table.meeting);
    expect(companies(table.do(anne, { do: "go-on" }).meeting)).toEqual(drawn);
    expect(tablesAt(table.do(anne, { do: "go-on" }).meeting)).toEqual([]);
  });

  it("is the same in two phases that ask for the same, and another in a phase that asks for something else", () => {
    const table = started([pairs, plenary, { ...pairs, id: "more" }, trios]);
    const drawn = companies(table.meeting);
    table.do(anne, { do: "go-on" }).do(anne, { do: "go-on" });
    expect(companies(table.meeting)).toEqual(drawn);
    expect(tablesAt(table.meeting)[0]?.id).toBe("pairs.1");
    table.do(anne, { do: "go-on" });
    expect(tablesAt(table.meeting).map(({ id }) => id)).toEqual(["trios.1", "trios.2"]);
    table.do(anne, { do: "back" });
    expect(companies(table.meeting)).toEqual(drawn);
  });

  it("is found again when a step comes again, by going back, by a jump and by undo", () => {
    const table = started([pairs]);
    const drawn = companies(table.meeting);
    table.do(anne, { do: "go-on" }).do(anne, { do: "back" });
    expect(companies(table.meeting)).toEqual(drawn);
    table.do(anne, { do: "go-on" }).do(anne, { do: "jump", step: "a" });
    expect(companies(table.meeting)).toEqual(drawn);
    table.do(anne, { do: "go-on" }).do(anne, { do: "undo" });
    expect(companies(table.meeting)).toEqual(drawn);
  });

  it("depends on meeting, step and phase alone (SPEC G3)", () => {
    expect(companies(started([pairs], 6, "x").meeting)).toEqual(companies(started([pairs], 6, "x").meeting));
    const draws = ["a", "b", "c", "d", "e", "f"].map((id) =>
      JSON.stringify(companies(started([pairs], 6, id).meeting)),
    );
    expect(new Set(draws).size).toBeGreaterThan(2);
  });

  it("is someone new in each of the first seated phases (SPEC G3)", () => {
    for (const id of ["a", "b", "c"]) {
      const steps = ["one", "two", "three"].map((step) => stepLike({ id: step, phases: [pairs] }));
      const table = play({ steps, seats: seated(6), id }).do(anne, { do: "start" });
      const met = steps.map(() => {
        const company = tableOf(table.meeting, anne)?.seats.filter((seat) => seat !== anne);
        table.ask(anne, { do: "go-on" });
        return company?.join();
      });
      expect(new Set(met).size).toBe(3);
    }
  });

  it("is everyone together where fewer than four are here (SPEC G2)", () => {
    expect(sizes(started([pairs], 3).meeting)).toEqual([3]);
    expect(sizes(started([pairs], 1).meeting)).toEqual([1]);
    expect(sizes(started([{ ...trios, form: "groups", tables: { of: 4 } }], 5).meeting)).toEqual([3, 2]);
  });

  it("is nobody in a process stored before there were tables, which goes on as before", () => {
    const table = started([pairs, plenary]);
    const { position } = table.meeting;
    const without = { ...table.meeting, seatings: undefined, position: { ...position, tables: undefined } };
    const old = JSON.parse(JSON.stringify(without)) as Meeting;
    expect(tablesAt(old)).toEqual([]);
    expect(tableOf(old, anne)).toBeNull();
    const verdict = decide(old, { do: "go-on" }, { actor: anne, now: table.now });
    const after = (verdict.ok ? verdict.value : []).reduce(evolve, old);
    expect(phaseOf(after)?.id).toBe("plenary");
  });
});

describe("a step that goes on at the tables of an earlier one (SPEC G10)", () => {
  const groups = phaseLike({ id: "make", form: "groups", tables: { of: 3 } });
  const day = (more: Partial<Step> = {}) =>
    play({
      id: "m",
      seats: [...seated(6)],
      steps: [
        stepLike({ id: "make", phases: [groups, plenary] }),
        stepLike({ id: "pause", phases: [plenary] }),
        stepLike({ id: "mix", phases: [pairs] }),
        stepLike({ id: "walk", phases: [alone, { ...groups, id: "walk" }], ...more }),
        stepLike({ id: "again", phases: [{ ...groups, id: "again" }], tablesFrom: "walk" }),
      ],
    }).do(anne, { do: "start" });
  const on = (table: ReturnType<typeof day>, times: number) => {
    for (let time = 0; time < times; time++) table.wait(1).do(anne, { do: "go-on" });
    return table;
  };

  it("seats the same people together, under the same numbers, and no others meanwhile", () => {
    const table = day({ tablesFrom: "make" });
    const made = tablesAt(table.meeting);
    expect(tablesBegin(table.meeting)).toBe(true);
    on(table.wait(1), 3);
    expect(sizes(table.meeting)).toEqual([2, 2, 2]);
    on(table, 1);
    expect(tablesAt(table.meeting)).toEqual([]);
    on(table, 1);
    expect(tablesAt(table.meeting)).toEqual(made);
    // They come from pairs; after that they stay.
    expect(tablesBegin(table.meeting)).toBe(true);
    on(table, 1);
    expect(tablesAt(table.meeting)).toEqual(made);
    expect(tablesBegin(table.meeting)).toBe(false);
  });

  it("draws anew where nothing is said", () => {
    const table = day();
    const made = companies(table.meeting);
    expect(companies(on(table, 5).meeting)).not.toEqual(made);
    expect(tablesBegin(table.meeting)).toBe(true);
  });

  it("keeps who was moved meanwhile, there and back, and seats who has come", () => {
    const table = day({ tablesFrom: "make" });
    on(table, 5);
    const [one, two] = tablesAt(table.meeting);
    table.do(anne, { do: "seat-at", seat: one!.seats[0]!, table: two!.id });
    const moved = companies(table.meeting);
    expect(companies(on(table, 1).meeting)).toEqual(moved);
    expect(companies(table.do(anne, { do: "jump", step: "make" }).meeting)).toEqual(moved);
    expect(foldMeeting(table.events)).toEqual(table.meeting);
  });

  it("draws them itself where the earlier step was left out", () => {
    const table = day({ tablesFrom: "make" });
    table.do(anne, { do: "jump", step: "walk" }).do(anne, { do: "go-on" });
    expect(sizes(table.meeting)).toEqual([3, 3]);
    const skipping = play({
      seats: [...seated(6)],
      steps: [
        stepLike({ id: "a" }),
        stepLike({ id: "make", phases: [groups] }),
        stepLike({ id: "walk", phases: [{ ...groups, id: "walk" }], tablesFrom: "make" }),
      ],
    }).do(anne, { do: "start" });
    skipping.do(anne, { do: "jump", step: "walk" });
    expect(sizes(skipping.meeting)).toEqual([3, 3]);
    expect(tablesBegin(skipping.meeting)).toBe(true);
  });

  it("keeps its own tables where it asks for others, and where it names itself, a later step or none", () => {
    const asking = [
      { tablesFrom: "make", phases: [trios] },
      { tablesFrom: "walk", phases: [groups] },
      { tablesFrom: "again", phases: [groups] },
      { tablesFrom: "nowhere", phases: [groups] },
    ];
    for (const more of asking) {
      const table = day(more);
      on(table, 4);
      expect(sizes(table.meeting)).toEqual([3, 3]);
    }
  });
});

describe("a table that all had left (SPEC G5)", () => {
  it("is used again by who comes back, with the one who had moved along", () => {
    const four = started([pairs], 4);
    const before = companies(four.meeting);
    four.do(anne, { do: "presence", seat: bo, presence: "on-the-way" });
    expect(sizes(four.meeting)).toEqual([3]);
    four.do(anne, { do: "presence", seat: bo, presence: "present" });
    expect(companies(four.meeting)).toEqual(before);
    expect(foldMeeting(four.events)).toEqual(four.meeting);
  });

  it("stays empty while the others are as small as they are meant to be", () => {
    const six = started([trios], 6);
    const gone = tablesAt(six.meeting)
      .find(({ seats }) => !seats.includes(anne))!
      .seats.slice(0, 2);
    for (const seat of gone) six.do(anne, { do: "presence", seat, presence: "on-the-way" });
    expect(sizes(six.meeting)).toEqual([4]);
    six.do(anne, { do: "presence", seat: gone[0]!, presence: "present" });
    expect(sizes(six.meeting).toSorted()).toEqual([2, 3]);
    six.do(anne, { do: "presence", seat: gone[1]!, presence: "present" });
    expect(sizes(six.meeting)).toEqual([3, 3]);
  });
});

describe("coming, leaving and being moved (SPEC G4–G6)", () => {
  it("a latecomer joins the smallest table, one left alone moves along, and who comes back finds the own place", () => {
    const table = started([trios], 5);
    expect(sizes(table.meeting)).toEqual([3, 2]);
    const [first, second] = tablesAt(table.meeting).map(({ seats }) => seats);
    const leaver = second!.find((seat) => seat !== anne)!;
    const left = second!.find((seat) => seat !== leaver)!;
    table.do(anne, { do: "presence", seat: leaver, presence: "on-the-way" });
    expect(companies(table.meeting)).toEqual([[...first!, left].toSorted()]);
    table.do(anne, { do: "presence", seat: leaver, presence: "present" });
    expect(sizes(table.meeting)).toEqual([3, 2]);
    const four = started([pairs], 4);
    four.do(anne, { do: "presence", seat: bo, presence: "on-the-way" });
    expect(sizes(four.meeting)).toEqual([3]);
  });

  it("someone who comes while another step plays sits with the others when the step comes again", () => {
    const steps = [stepLike({ id: "a", phases: [pairs] }), stepLike({ id: "b" })];
    const seats = [...seated(4), seatLike(eli, { presence: "on-the-way" })];
    const table = play({ steps, seats }).do(anne, { do: "start" }).do(anne, { do: "go-on" });
    table.do(eli, { do: "presence", seat: eli, presence: "present" }).do(anne, { do: "back" });
    expect(sizes(table.meeting).toSorted()).toEqual([2, 3]);
    expect(tableOf(table.meeting, eli)?.seats).toHaveLength(3);
  });

  it("the facilitator gives someone another table, and leaves nobody alone behind", () => {
    const table = started([trios]);
    const [one, two] = tablesAt(table.meeting);
    const mover = one!.seats[0]!;
    table.do(anne, { do: "seat-at", seat: mover, table: two!.id });
    expect(tableOf(table.meeting, mover)?.id).toBe(two!.id);
    expect(sizes(table.meeting)).toEqual([2, 4]);
    const [stays, goes] = tablesAt(table.meeting)[0]!.seats;
    table.do(anne, { do: "seat-at", seat: goes!, table: two!.id });
    expect(tableOf(table.meeting, stays!)?.id).toBe(two!.id);
    expect(table.refused(anne, { do: "seat-at", seat: goes!, table: one!.id })).toBe("would-sit-alone");
    expect(foldMeeting(table.events)).toEqual(table.meeting);
  });

  it("keeps who was moved there after undo of an earlier move, and when the step comes again", () => {
    const table = started([{ ...cycle(30, [segmentLike("talk", 5)]), form: "trios", id: "trios" }]);
    table.do(anne, { do: "give-word" });
    const [one, two] = tablesAt(table.meeting);
    const mover = one!.seats[0]!;
    table.do(anne, { do: "seat-at", seat: mover, table: two!.id });
    const now = companies(table.meeting);
    table.do(anne, { do: "undo" });
    expect(companies(table.meeting)).toEqual(now);
    expect(table.meeting.position?.turn?.at).toBe(0);
    table.do(anne, { do: "go-on" }).do(anne, { do: "back" });
    expect(companies(table.meeting)).toEqual(now);
  });

  it("is refused with a reason where it cannot be", () => {
    const table = started([trios, plenary]);
    const to = tablesAt(table.meeting).find(({ seats }) => !seats.includes(bo))!.id;
    expect(table.refused(bo, { do: "seat-at", seat: bo, table: to })).toBe("only-facilitator");
    expect(table.refused(anne, { do: "seat-at", seat: seatId("nobody"), table: to })).toBe("no-such-seat");
    expect(table.refused(anne, { do: "seat-at", seat: bo, table: "trios.9" })).toBe("no-such-table");
    table.do(anne, { do: "presence", seat: bo, presence: "not-today" });
    expect(table.refused(anne, { do: "seat-at", seat: bo, table: to })).toBe("seat-not-present");
    table.do(anne, { do: "go-on" }).do(anne, { do: "go-on" });
    expect(table.refused(anne, { do: "seat-at", seat: cai, table: to })).toBe("no-tables-here");
  });

  it("changes nothing for one who sits there already", () => {
    const table = started([trios]);
    const events = table.events.length;
    table.do(anne, { do: "seat-at", seat: bo, table: tableOf(table.meeting, bo)!.id });
    expect(table.events).toHaveLength(events);
  });
});

describe("the word at tables (SPEC G7)", () => {
  const rounds = (people: number, form: Phase["form"] = "trios") =>
    started([{ ...cycle(15, [segmentLike("talk", 5)]), id: "talk", form }], people);

  it("goes round each table under one clock, and a shorter table rests", () => {
    const table = rounds(5);
    const heard: (SeatId | null)[][] = [];
    while (focusOf(table.meeting).length > 0) {
      heard.push(tablesAt(table.meeting).map(({ focus }) => focus));
      for (const { focus, seats } of tablesAt(table.meeting)) if (focus) expect(seats).toContain(focus);
      table.do(anne, { do: "give-word" });
    }
    expect(heard).toHaveLength(3);
    expect(heard[2]![1]).toBeNull();
    const spoke = heard.flat().filter((seat) => seat !== null);
    expect(spoke.toSorted()).toEqual(everyone.slice(0, 5).toSorted());
  });

  it("does not begin with the facilitator", () => {
    for (const people of [4, 5, 6]) expect(focusOf(rounds(people).meeting)).not.toContain(anne);
  });

  it("comes to one who joins a table that had rested", () => {
    const seats = [...seated(5), seatLike(fia, { presence: "on-the-way" })];
    const steps = [
      stepLike({ id: "a", phases: [{ ...cycle(15, [segmentLike("talk", 5)]), form: "trios" }] }),
    ];
    const table = play({ steps, seats }).do(anne, { do: "start" });
    for (let turn = 0; turn < 3; turn++) table.do(anne, { do: "give-word" });
    expect(focusOf(table.meeting)).toEqual([]);
    table.wait(1).do(fia, { do: "presence", seat: fia, presence: "present" });
    expect(sizes(table.meeting)).toEqual([3, 3]);
    expect(focusOf(table.meeting)).toEqual([fia]);
    expect(tableOf(table.meeting, fia)?.focus).toBe(fia);
    expect(table.meeting.clock).toMatchObject({ startedAt: table.now, lengthMs: 5 * MIN });
    expect(hadTheWord(table.meeting)).toHaveLength(5);
    table.do(anne, { do: "give-word" });
    expect(focusOf(table.meeting)).toEqual([]);
  });

  it("is not given twice to one who is moved, and not lost by one who waited", () => {
    const table = rounds(6);
    const [one, two] = tablesAt(table.meeting);
    const [spoke, , waits] = one!.seats as [SeatId, SeatId, SeatId];
    table.do(anne, { do: "give-word" });
    table.do(anne, { do: "seat-at", seat: spoke, table: two!.id });
    expect(hadTheWord(table.meeting)).toContain(spoke);
    const again: SeatId[] = [];
    table.do(anne, { do: "seat-at", seat: waits, table: two!.id });
    while (focusOf(table.meeting).length > 0) {
      again.push(...focusOf(table.meeting));
      table.do(anne, { do: "give-word" });
    }
    expect(again).not.toContain(spoke);
    expect(again.filter((seat) => seat === waits)).toHaveLength(1);
    expect(new Set(again).size).toBe(again.length);
    expect([...again, one!.seats[0], two!.seats[0]].toSorted()).toEqual(everyone.toSorted());
  });

  it("goes to hands at each table in the order they went up", () => {
    const table = started(
      [
        { ...trios, hands: true },
        { ...cycle(60, [segmentLike("whole", 20)], { of: "hands" }), id: "coaching", form: "trios" },
      ],
      6,
    );
    const [one, two] = tablesAt(table.meeting);
    for (const seat of [one!.seats[2]!, two!.seats[1]!, one!.seats[0]!])
      table.do(seat, { do: "hand", seat, up: true });
    table.do(anne, { do: "go-on" });
    expect(tablesAt(table.meeting).map(({ id, focus }) => [id, focus])).toEqual([
      [one!.id, one!.seats[2]],
      [two!.id, two!.seats[1]],
    ]);
    const late = two!.seats[0]!;
    table.do(anne, { do: "give-word" }).do(late, { do: "hand", seat: late, up: true });
    expect(tableOf(table.meeting, late)?.focus).toBe(late);
  });

  it("is asked for as ready marks where nobody is in focus (SPEC P11)", () => {
    const { meeting } = started([pairs]);
    expect(actionFor(meeting, bo)).toEqual({ do: "ready" });
    expect(actionFor(rounds(6).meeting, anne).do).toBe("give-word");
  });

  it("seats the two groups of a step that did not fit (SPEC P6)", () => {
    const manual = cycle(12, [segmentLike("share", 3), segmentLike("ask", 3)]);
    const table = started([manual, { ...plenary, id: "sum" }]).do(anne, { do: "fit", choice: "two-groups" });
    expect(sizes(table.meeting)).toEqual([3, 3]);
    expect(focusOf(table.meeting)).toEqual(tablesAt(table.meeting).map(({ focus }) => focus));
    const drawn = companies(table.meeting);
    table.do(anne, { do: "go-on" });
    expect(companies(table.meeting)).toEqual(drawn);
    expect(companies(table.do(anne, { do: "undo" }).meeting)).toEqual(drawn);
  });
});

describe("who sees a table's sheet (SPEC G9, V1)", () => {
  it("is those seated there in this step, here or away; nobody once they have left the step or the meeting is over", () => {
    const table = started([trios, plenary]);
    const [one, two] = tablesAt(table.meeting);
    const sheet = { kind: "table", step: "a", table: one!.id } as const;
    expect(readersOf(table.meeting, sheet).toSorted()).toEqual(one!.seats.toSorted());
    const mover = one!.seats.find((seat) => seat !== anne)!;
    const away = one!.seats.find((seat) => seat !== anne && seat !== mover)!;
    table.do(anne, { do: "presence", seat: away, presence: "on-the-way" });
    expect(readersOf(table.meeting, sheet)).toContain(away);
    table.do(anne, { do: "presence", seat: away, presence: "present" });
    table.do(anne, { do: "seat-at", seat: mover, table: two!.id });
    expect(readersOf(table.meeting, sheet)).not.toContain(mover);
    expect(readersOf(table.meeting, { ...sheet, table: two!.id })).toContain(mover);
    expect(readersOf(table.meeting, { ...sheet, step: "b" })).toEqual([]);
    expect(readersOf(table.meeting, { ...sheet, table: "nowhere" })).toEqual([]);
    expect(readersOf(table.do(anne, { do: "go-on" }).meeting, sheet).length).toBeGreaterThan(1);
    expect(readersOf(table.do(anne, { do: "go-on" }).meeting, sheet)).toEqual([]);
    table.do(anne, { do: "back" });
    expect(readersOf(table.meeting, sheet).length).toBeGreaterThan(1);
    expect(readersOf(table.do(anne, { do: "end" }).meeting, sheet)).toEqual([]);
  });
});

describe("a gathering (SPEC G8)", () => {
  const crowd = Array.from({ length: 60 }, (_, index) => seatId(`s${String(index)}`));
  const host = crowd[0]!;
  const groups = phaseLike({ id: "groups", form: "groups" });
  const gathering = (people: number, phases: readonly Phase[], steps = 1) =>
    play({
      id: "g",
      gathering: { tableOf: 6 },
      seats: crowd.slice(0, people).map((id) => seatLike(id)),
      steps: [
        stepLike({ id: "welcome" }),
        ...Array.from({ length: steps }, (_, index) => stepLike({ id: `s${String(index)}`, phases })),
      ],
    }).do(host, { do: "start" });
  const homeOf = (meeting: Meeting, seat: SeatId) =>
    homeTables(meeting).find(({ seats }) => seats.includes(seat));

  it("has standing tables from its start, balanced, and groups are these", () => {
    const table = gathering(31, [groups], 2);
    expect(homeTables(table.meeting).map(({ id, seats }) => [id, seats.length])).toEqual([
      ["home.1", 6],
      ["home.2", 5],
      ["home.3", 5],
      ["home.4", 5],
      ["home.5", 5],
      ["home.6", 5],
    ]);
    expect(tablesAt(table.meeting)).toEqual([]);
    table.do(host, { do: "go-on" });
    expect(tablesAt(table.meeting)).toEqual(homeTables(table.meeting));
    const drawn = companies(table.meeting);
    expect(companies(table.do(host, { do: "go-on" }).meeting)).toEqual(drawn);
  });

  it("draws pairs and trios inside each home table", () => {
    const table = gathering(32, [pairs, trios]).do(host, { do: "go-on" });
    const labels = tablesAt(table.meeting).map(({ label }) => label);
    expect(labels.slice(0, 3)).toEqual(["1A", "1B", "1C"]);
    expect(new Set(labels).size).toBe(labels.length);
    for (const { label, seats } of tablesAt(table.meeting)) {
      expect(label?.startsWith(String(homeOf(table.meeting, seats[0]!)!.number))).toBe(true);
      expect(tableOf(table.meeting, seats[0]!)?.label).toBe(label);
    }
    for (let phase = 0; phase < 2; phase++) {
      for (const { seats } of tablesAt(table.meeting))
        expect(new Set(seats.map((seat) => homeOf(table.meeting, seat)?.id)).size).toBe(1);
      expect(
        tablesAt(table.meeting)
          .flatMap(({ seats }) => seats)
          .toSorted(),
      ).toEqual(presentSeats(table.meeting).toSorted());
      table.ask(host, { do: "go-on" });
    }
  });

  it("seats latecomers at the smallest home table, and in its pairs", () => {
    const seats = crowd
      .slice(0, 32)
      .map((id, index) => seatLike(id, index === 31 ? { presence: "on-the-way" } : {}));
    const steps = [stepLike({ id: "a", phases: [pairs] })];
    const table = play({ gathering: { tableOf: 6 }, seats, steps }).do(host, { do: "start" });
    const late = crowd[31]!;
    table.do(late, { do: "presence", seat: late, presence: "present" });
    expect(homeOf(table.meeting, late)?.seats).toHaveLength(6);
    const own = tableOf(table.meeting, late)!;
    expect(own.seats.every((seat) => homeOf(table.meeting, seat)?.seats.includes(late))).toBe(true);
  });

  it("opens an emptied home table again for those who come late, and nobody sits alone meanwhile", () => {
    const table = gathering(24, [pairs, groups]).do(host, { do: "go-on" });
    const homes = () => homeTables(table.meeting).map(({ seats }) => seats.length);
    const emptied = homeTables(table.meeting).find(({ seats }) => !seats.includes(host))!;
    for (const seat of emptied.seats) table.ask(host, { do: "presence", seat, presence: "not-today" });
    expect(homeTables(table.meeting).map(({ id }) => id)).not.toContain(emptied.id);
    expect(homes()).toEqual([6, 6, 6]);
    for (const seat of emptied.seats) {
      table.do(host, { do: "presence", seat, presence: "present" });
      for (const at of [...homeTables(table.meeting), ...tablesAt(table.meeting)])
        expect(at.seats.length).toBeGreaterThan(1);
      expect(tableOf(table.meeting, seat)?.seats.length).toBeGreaterThan(1);
      expect(homes()).toHaveLength(4);
    }
    expect(homes().toSorted()).toEqual([6, 6, 6, 6]);
    table.do(host, { do: "go-on" });
    expect(sizes(table.meeting).toSorted()).toEqual([6, 6, 6, 6]);
    expect(foldMeeting(table.events)).toEqual(table.meeting);
  });

  it("lets the host move someone to another home table, in any phase, and their pair goes with it", () => {
    const table = gathering(30, [alone, pairs, groups]);
    const mover = crowd[7]!;
    const to = homeTables(table.meeting).find(({ seats }) => !seats.includes(mover))!.id;
    table.do(host, { do: "seat-at", seat: mover, table: to });
    expect(homeOf(table.meeting, mover)?.id).toBe(to);
    table.do(host, { do: "go-on" }).do(host, { do: "go-on" });
    const back = homeTables(table.meeting).find(({ seats }) => !seats.includes(mover))!.id;
    table.do(host, { do: "seat-at", seat: mover, table: back });
    for (const { seats } of tablesAt(table.meeting)) expect(seats.length).toBeGreaterThan(1);
    const own = tableOf(table.meeting, mover)!;
    expect(own.seats.map((seat) => homeOf(table.meeting, seat)?.id)).toEqual(own.seats.map(() => back));
    const other = tablesAt(table.meeting).find(({ seats }) => homeOf(table.meeting, seats[0]!)?.id !== back)!;
    table.do(host, { do: "seat-at", seat: mover, table: other.id });
    expect(homeOf(table.meeting, mover)?.id).toBe(homeOf(table.meeting, other.seats[0]!)?.id);
    expect(foldMeeting(table.events)).toEqual(table.meeting);
  });

  it("is quick for sixty: each command takes far less than a blink", () => {
    const phases = [
      pairs,
      { ...cycle(45, [segmentLike("talk", 5)]), id: "talk", form: "trios" } as Phase,
      groups,
      round(60),
    ];
    const table = gathering(60, phases, 6);
    let commands = 0;
    const began = performance.now();
    for (let left = 400; left > 0 && table.meeting.position !== null; left--) {
      if (table.meeting.position.asksFit) table.do(host, { do: "fit", choice: "end-later" });
      const seat = crowd[1 + (left % 59)]!;
      table.do(host, { do: "presence", seat, presence: left % 3 === 0 ? "present" : "on-the-way" });
      if (!table.ask(host, { do: focusOf(table.meeting).length > 0 ? "give-word" : "go-on" }).ok) break;
      tablesAt(table.meeting);
      commands += 2;
    }
    expect((performance.now() - began) / commands).toBeLessThan(10);
    expect(commands).toBeGreaterThan(100);
  });

  it("counts a step's time by the table, not by the room (SPEC P6)", () => {
    const talk: Phase = { ...cycle(30, [segmentLike("talk", 5)]), form: "groups", id: "talk" };
    const table = gathering(36, [talk]).do(host, { do: "go-on" });
    expect(table.meeting.position?.asksFit).toBe(false);
    const tight = gathering(36, [{ ...talk, minutes: 25 }]).do(host, { do: "go-on" });
    expect(tight.meeting.position?.asksFit).toBe(true);
    expect(tight.refused(host, { do: "fit", choice: "two-groups" })).toBe("no-such-choice");
  });
});

describe("someone without a table", () => {
  it("has none: before the start, in plenary, and outside the meeting", () => {
    const table = play({ steps: [stepLike({ id: "a", phases: [plenary, pairs] })] });
    expect(tableOf(table.meeting, anne)).toBeNull();
    expect(tableOf(table.do(anne, { do: "start" }).meeting, anne)).toBeNull();
    expect(tableOf(table.do(anne, { do: "go-on" }).meeting, dag)).toBeNull();
    expect(tableOf(table.meeting, bo)?.seats).toContain(bo);
  });
});
