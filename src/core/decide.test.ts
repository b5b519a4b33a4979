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
  T0,
} from "../../tests/contract/process-fixture.ts";
import { dueAt, leftMs } from "./clock.ts";
import { addSeat, timeRanOut } from "./decide.ts";
import { evolve, foldMeeting } from "./evolve.ts";
import { focusOf, hadTheWord, nextInLine, waiting } from "./turns.ts";

const simple = [
  stepLike({ id: "check-in", kind: "check-in", phases: [round(9)] }),
  stepLike({
    id: "work",
    phases: [phaseLike({ id: "alone", form: "alone", minutes: 10 }), phaseLike({ id: "talk", minutes: 20 })],
  }),
  stepLike({ id: "extra", optional: true }),
  stepLike({ id: "check-out", kind: "check-out", phases: [round(9)] }),
];

const MIN = 60_000;

describe("starting (SPEC P1)", () => {
  it("makes whoever starts the facilitator, enters the first phase and starts its clock", () => {
    const { meeting } = play({ steps: simple }).do(bo, { do: "start" });
    expect(meeting.facilitator).toBe(bo);
    expect(meeting.state).toBe("running");
    expect(meeting.position).toMatchObject({ step: 0, phase: 0, asksFit: false });
    expect(meeting.endsAt).toBe(T0 + 58 * MIN);
    expect(meeting.clock).not.toBeNull();
  });

  it("keeps a facilitator who was chosen before", () => {
    const { meeting } = play({ steps: simple }).do(cai, { do: "lead", seat: cai }).do(bo, { do: "start" });
    expect(meeting.facilitator).toBe(cai);
  });

  it("refuses a second start and everything that needs a running meeting before it", () => {
    const table = play({ steps: simple });
    expect(table.refused(anne, { do: "go-on" })).toBe("not-started");
    expect(table.refused(anne, { do: "hold" })).toBe("not-started");
    expect(table.do(anne, { do: "start" }).refused(bo, { do: "start" })).toBe("already-started");
  });
});

describe("who may act (SPEC P2, P3, P10)", () => {
  it("refuses someone without a seat, someone who is away, and everyone after the end", () => {
    const table = play({
      steps: simple,
      seats: [seatLike(anne), seatLike(bo), seatLike(cai, { presence: "not-today" })],
    });
    table.do(anne, { do: "start" });
    expect(table.refused(dag, { do: "hold" })).toBe("not-in-meeting");
    expect(table.refused(cai, { do: "hold" })).toBe("not-present");
    table.do(cai, { do: "presence", seat: cai, presence: "present" }).do(cai, { do: "hold" });
    table.do(anne, { do: "end" });
    expect(table.refused(anne, { do: "presence", seat: anne, presence: "not-today" })).toBe("meeting-ended");
  });

  it("lets only the facilitator move the process", () => {
    const table = play({ steps: simple }).do(anne, { do: "start" });
    for (const command of [{ do: "go-on" }, { do: "back" }, { do: "skip" }, { do: "end" }] as const)
      expect(table.refused(bo, command)).toBe("only-facilitator");
    expect(table.refused(bo, { do: "jump", step: "work" })).toBe("only-facilitator");
    table.do(bo, { do: "lead", seat: bo }).do(bo, { do: "go-on" });
    expect(table.refused(anne, { do: "go-on" })).toBe("only-facilitator");
  });

  it("lets anyone hold and resume, and extend", () => {
    const table = play({ steps: simple }).do(anne, { do: "start" });
    const before = leftMs(table.meeting.clock!, table.now);
    table.do(cai, { do: "hold" }).wait(3).do(bo, { do: "resume" });
    expect(leftMs(table.meeting.clock!, table.now)).toBe(before);
    table.do(bo, { do: "extend", minutes: 5 });
    expect(leftMs(table.meeting.clock!, table.now)).toBe(before + 5 * MIN);
    expect(table.refused(bo, { do: "extend", minutes: 0 })).toBe("minutes-out-of-range");
    expect(table.refused(bo, { do: "extend", minutes: Number.NaN })).toBe("minutes-out-of-range");
  });

  it("marks ready for oneself, and by the facilitator for a seat without a device", () => {
    const table = play({
      steps: simple,
      seats: [seatLike(anne), seatLike(bo), seatLike(cai, { device: false })],
    });
    table
      .do(anne, { do: "start" })
      .do(bo, { do: "ready", seat: bo, ready: true })
      .do(anne, { do: "ready", seat: cai, ready: true });
    expect(table.meeting.ready).toEqual([bo, cai]);
    expect(table.refused(anne, { do: "ready", seat: bo, ready: false })).toBe("only-own-seat");
    expect(table.refused(bo, { do: "ready", seat: cai, ready: false })).toBe("only-own-seat");
  });
});

describe("the word (SPEC T1–T7)", () => {
  const started = () => play({ steps: simple }).do(anne, { do: "start" });

  it("goes round once, with an equal share of the minutes, and begins with someone else than the facilitator", () => {
    const table = started();
    const seen = [];
    for (let turn = 0; turn < 3; turn++) {
      const [focus] = focusOf(table.meeting);
      seen.push(focus);
      expect(leftMs(table.meeting.clock!, table.now)).toBe(3 * MIN);
      table.wait(1).do(focus!, { do: "give-word" });
    }
    expect(seen[0]).not.toBe(anne);
    expect(new Set(seen)).toEqual(new Set([anne, bo, cai]));
    expect(focusOf(table.meeting)).toEqual([]);
    expect(table.meeting.clock).toBeNull();
    expect(table.refused(anne, { do: "give-word" })).toBe("all-have-had-the-word");
  });

  it("is given on by the one who has it or the facilitator, by nobody else", () => {
    const table = started();
    const other = [bo, cai].find((seat) => seat !== focusOf(table.meeting)[0])!;
    expect(table.refused(other, { do: "give-word" })).toBe("not-your-turn");
    table.do(anne, { do: "give-word" });
  });

  it("can be let go by, and taken after all", () => {
    const table = started();
    const [first] = focusOf(table.meeting);
    table.do(first!, { do: "pass", seat: first! });
    expect(hadTheWord(table.meeting)).toEqual([first]);
    expect(table.meeting.position?.turn?.passed).toEqual([first]);
    table.do(anne, { do: "give-word", to: first! });
    expect(focusOf(table.meeting)).toEqual([first]);
    expect(waiting(table.meeting)).toHaveLength(1);
  });

  it("comes later to those who ask for it, and the last in line cannot wait longer", () => {
    const table = started();
    const [first] = focusOf(table.meeting);
    const [second] = nextInLine(table.meeting);
    table.do(first!, { do: "later", seat: first! });
    expect(focusOf(table.meeting)).toEqual([second]);
    expect(waiting(table.meeting).at(-1)).toBe(first);
    expect(table.refused(first!, { do: "later", seat: first! })).toBe("last-in-line");
  });

  it("goes to a named person, who is then not called twice", () => {
    const table = started();
    const last = waiting(table.meeting).at(-1)!;
    table.do(anne, { do: "give-word", to: last });
    expect(focusOf(table.meeting)).toEqual([last]);
    expect(waiting(table.meeting)).toHaveLength(1);
    expect(waiting(table.meeting)).not.toContain(last);
  });

  it("reaches those who come late, and skips those who leave", () => {
    const seats = [seatLike(anne), seatLike(bo), seatLike(cai), seatLike(dag, { presence: "on-the-way" })];
    const table = play({ steps: simple, seats }).do(anne, { do: "start" });
    const [first] = focusOf(table.meeting);
    table.do(dag, { do: "presence", seat: dag, presence: "present" });
    expect(waiting(table.meeting).at(-1)).toBe(dag);
    table.wait(1).do(anne, { do: "presence", seat: first!, presence: "not-today" });
    expect(focusOf(table.meeting)).not.toContain(first);
    expect(focusOf(table.meeting)).toHaveLength(1);
    expect(table.meeting.clock?.startedAt).toBe(table.now);
  });

  it("comes to latecomers after all have had it, with a clock of their own, in one order and in groups", () => {
    const late = (people: number) =>
      everyone
        .slice(0, people + 1)
        .map((id, index) => seatLike(id, { presence: index === people ? "on-the-way" : "present" }));
    for (const [people, groups] of [
      [3, undefined],
      [5, 2],
    ] as const) {
      const steps = [stepLike({ id: "talk", phases: [{ ...cycle(30, [segmentLike("share", 2)]), groups }] })];
      const table = play({ steps, seats: late(people) }).do(anne, { do: "start" });
      for (let turn = 0; turn < 3; turn++) table.do(anne, { do: "give-word" });
      expect(focusOf(table.meeting)).toEqual([]);
      const comer = everyone[people]!;
      table.wait(1).do(comer, { do: "presence", seat: comer, presence: "present" });
      expect(focusOf(table.meeting)).toEqual([comer]);
      expect(table.meeting.clock).toMatchObject({ startedAt: table.now, lengthMs: 2 * MIN });
    }
  });

  it("reaches someone who gets a seat while the meeting runs, also when all others have had it", () => {
    const table = started();
    for (let turn = 0; turn < 3; turn++) table.do(anne, { do: "give-word" });
    const after = addSeat(table.meeting, seatLike(dag), table.now).reduce(evolve, table.meeting);
    expect(focusOf(after)).toEqual([dag]);
    expect(after.clock).not.toBeNull();
    expect(addSeat(after, seatLike(dag), table.now)).toEqual([]);
    const ended = table.do(anne, { do: "end" }).meeting;
    expect(addSeat(ended, seatLike(dag), table.now)).toEqual([]);
  });

  it("plays every segment of a cycle for each person", () => {
    const steps = [
      stepLike({ id: "cycle", phases: [cycle(30, [segmentLike("share", 4), segmentLike("ask", 6)])] }),
    ];
    const table = play({ steps }).do(anne, { do: "start" });
    const heard: string[] = [];
    while (focusOf(table.meeting).length > 0) {
      const { turn } = table.meeting.position!;
      heard.push(`${String(turn!.segment)}:${String(table.meeting.clock!.lengthMs / MIN)}`);
      table.do(anne, { do: "give-word" });
    }
    expect(heard).toEqual(["0:4", "1:6", "0:4", "1:6", "0:4", "1:6"]);
  });

  it("goes round as many laps as the phase says, with those here at the time", () => {
    const steps = [stepLike({ id: "notes", phases: [cycle(18, [segmentLike("note", 0)], { laps: 2 })] })];
    const table = play({ steps }).do(anne, { do: "start" });
    expect(table.meeting.clock?.lengthMs).toBe(3 * MIN);
    const turns: string[] = [];
    while (focusOf(table.meeting).length > 0) {
      turns.push(focusOf(table.meeting)[0]!);
      table.do(anne, { do: "give-word" });
    }
    expect(turns.slice(0, 3)).toEqual(turns.slice(3));
    expect(turns).toHaveLength(6);
  });

  it("follows the raised hands, and refuses to begin without any", () => {
    const steps = [
      stepLike({
        id: "coaching",
        phases: [
          phaseLike({ id: "hands", hands: true, minutes: 3 }),
          cycle(60, [segmentLike("present", 4)], { of: "hands" }),
        ],
      }),
    ];
    const table = play({ steps }).do(anne, { do: "start" });
    expect(table.refused(anne, { do: "go-on" })).toBe("no-hands-up");
    table
      .do(cai, { do: "hand", seat: cai, up: true })
      .do(bo, { do: "hand", seat: bo, up: true })
      .do(anne, { do: "go-on" });
    expect(focusOf(table.meeting)).toEqual([cai]);
    expect(waiting(table.meeting)).toEqual([bo]);
    table.do(anne, { do: "hand", seat: anne, up: true });
    expect(waiting(table.meeting)).toEqual([bo, anne]);
    table.do(anne, { do: "give-word" }).do(anne, { do: "give-word" }).do(anne, { do: "give-word" });
    expect(focusOf(table.meeting)).toEqual([]);
  });
});

describe("moving (SPEC P5, P7, U1)", () => {
  it("goes on through phases and steps, and back", () => {
    const table = play({ steps: simple }).do(anne, { do: "start" }).do(anne, { do: "go-on" });
    expect(table.meeting.position).toMatchObject({ step: 1, phase: 0 });
    table.do(anne, { do: "go-on" });
    expect(table.meeting.position).toMatchObject({ step: 1, phase: 1 });
    table.do(anne, { do: "back" }).do(anne, { do: "back" });
    expect(table.meeting.position).toMatchObject({ step: 0, phase: 0 });
    expect(table.refused(anne, { do: "back" })).toBe("at-the-start");
    table.do(anne, { do: "jump", step: "check-out" });
    expect(table.refused(anne, { do: "go-on" })).toBe("at-the-end");
    expect(table.refused(anne, { do: "jump", step: "nowhere" })).toBe("no-such-step");
  });

  it("leaves out a step on request, never check-in or check-out", () => {
    const table = play({ steps: simple }).do(anne, { do: "start" });
    expect(table.refused(anne, { do: "skip" })).toBe("not-optional");
    table.do(anne, { do: "go-on" }).do(anne, { do: "skip" });
    expect(table.meeting.skipped).toEqual(["work"]);
    expect(table.meeting.position?.step).toBe(2);
    table.do(anne, { do: "jump", step: "work" });
    expect(table.meeting.skipped).toEqual([]);
  });

  it("takes back the last move exactly: place, clock, ready marks, skipped steps", () => {
    const table = play({ steps: simple }).do(anne, { do: "start" }).do(anne, { do: "go-on" });
    table.do(bo, { do: "ready", seat: bo, ready: true }).wait(2);
    const before = table.meeting;
    table.do(anne, { do: "skip" }).wait(1).do(anne, { do: "undo" });
    expect({ ...table.meeting, clockVersion: 0, undo: null }).toEqual({
      ...before,
      clockVersion: 0,
      undo: null,
    });
    expect(table.meeting.clockVersion).toBeGreaterThan(before.clockVersion);
    expect(table.refused(anne, { do: "undo" })).toBe("nothing-to-undo");
  });

  it("takes back nothing after ten minutes, and only for whoever did it or the facilitator", () => {
    const table = play({ steps: simple }).do(anne, { do: "start" }).do(anne, { do: "go-on" });
    expect(table.refused(bo, { do: "undo" })).toBe("only-facilitator");
    table.wait(10.1);
    expect(table.refused(anne, { do: "undo" })).toBe("nothing-to-undo");
  });

  it("counts what each step has used over all visits", () => {
    const table = play({ steps: simple })
      .do(anne, { do: "start" })
      .wait(5)
      .do(anne, { do: "go-on" })
      .wait(7)
      .do(anne, { do: "go-on" });
    table.wait(1).do(anne, { do: "go-on" }).wait(2).do(anne, { do: "back" }).wait(3).do(anne, { do: "end" });
    expect(table.meeting.usedMs).toEqual([5 * MIN, 11 * MIN, 2 * MIN, 0]);
    expect(table.meeting.state).toBe("ended");
  });
});

describe("hands (SPEC T2, T9)", () => {
  const asks = (id: string) =>
    stepLike({ id, phases: [phaseLike({ id: "hands", hands: true }), phaseLike({ id: "talk" })] });

  it("go up where they are asked for, by oneself or by the facilitator for a seat without a device", () => {
    const seats = [seatLike(anne), seatLike(bo), seatLike(cai, { device: false })];
    const table = play({ steps: [asks("one")], seats }).do(anne, { do: "start" });
    table.do(anne, { do: "hand", seat: cai, up: true }).do(bo, { do: "hand", seat: bo, up: true });
    expect(table.refused(anne, { do: "hand", seat: bo, up: false })).toBe("only-own-seat");
    table.do(anne, { do: "hand", seat: cai, up: false });
    expect(table.meeting.hands).toEqual([bo]);
    table.do(anne, { do: "go-on" });
    expect(table.refused(bo, { do: "hand", seat: bo, up: false })).toBe("no-hands-here");
  });

  it("stay up within their step, and are down when the next step asks; undo brings them back", () => {
    const table = play({ steps: [asks("one"), asks("two")] })
      .do(anne, { do: "start" })
      .do(bo, { do: "hand", seat: bo, up: true });
    table.do(anne, { do: "go-on" });
    expect(table.meeting.hands).toEqual([bo]);
    table.do(anne, { do: "go-on" });
    expect(table.meeting.hands).toEqual([]);
    table.do(anne, { do: "undo" });
    expect(table.meeting.hands).toEqual([bo]);
  });
});

describe("what is remembered (SPEC T10, U1)", () => {
  it("is who has been in focus in a step, without those whose turn was taken back", () => {
    const table = play({ steps: simple }).do(anne, { do: "start" });
    const first = focusOf(table.meeting);
    table.do(anne, { do: "give-word" }).do(anne, { do: "undo" });
    expect(table.meeting.focused).toEqual({ "check-in": first });
    table.do(anne, { do: "give-word" }).do(anne, { do: "go-on" });
    expect(table.meeting.focused["check-in"]).toHaveLength(2);
  });

  it("is the place undo leads back to, with those who are here now", () => {
    const seats = [seatLike(anne), seatLike(bo), seatLike(cai), seatLike(dag, { presence: "on-the-way" })];
    const table = play({ steps: simple, seats }).do(anne, { do: "start" });
    const last = waiting(table.meeting).at(-1)!;
    const gone = last === anne ? waiting(table.meeting)[0]! : last;
    table.do(anne, { do: "go-on" });
    table
      .do(anne, { do: "presence", seat: gone, presence: "not-today" })
      .do(dag, { do: "presence", seat: dag, presence: "present" });
    table.do(anne, { do: "undo" });
    expect(waiting(table.meeting)).not.toContain(gone);
    expect(waiting(table.meeting).at(-1)).toBe(dag);
  });
});

describe("a step that does not fit (SPEC P6)", () => {
  const steps = [
    stepLike({ id: "first" }),
    stepLike({
      id: "manual",
      phases: [
        phaseLike({ id: "alone", form: "alone", minutes: 10 }),
        cycle(12, [segmentLike("share", 3), segmentLike("ask", 3)]),
      ],
    }),
    stepLike({ id: "last" }),
  ];
  const seats = everyone.map((id) => seatLike(id));
  const asked = () => play({ steps, seats }).do(anne, { do: "start" }).do(anne, { do: "go-on" });

  it("asks before it starts: no clock, nothing goes on, until there is an answer", () => {
    const table = asked();
    expect(table.meeting.position?.asksFit).toBe(true);
    expect(table.meeting.clock).toBeNull();
    expect(table.refused(anne, { do: "go-on" })).toBe("answer-fit-first");
    expect(table.refused(bo, { do: "hold" })).toBe("answer-fit-first");
    expect(table.refused(bo, { do: "fit", choice: "shorter" })).toBe("only-facilitator");
  });

  it("shorter for each: everyone gets an equal part of the planned minutes", () => {
    const table = asked();
    const endsAt = table.meeting.endsAt;
    table.do(anne, { do: "fit", choice: "shorter" });
    expect(table.meeting.clock?.lengthMs).toBe(10 * MIN);
    expect(table.meeting.endsAt).toBe(endsAt);
    table.do(anne, { do: "go-on" });
    expect(table.meeting.position?.asksFit).toBe(false);
    expect(table.meeting.clock?.lengthMs).toBe(MIN);
  });

  it("two groups: two people have the word at once, never one alone", () => {
    const table = asked().do(anne, { do: "fit", choice: "two-groups" }).do(anne, { do: "go-on" });
    expect(table.meeting.position?.turn?.tracks.map(({ length }) => length)).toEqual([3, 3]);
    expect(focusOf(table.meeting)).toHaveLength(2);
    expect(table.meeting.clock?.lengthMs).toBe(2 * MIN);
  });

  it("end later: full time for everyone, and the agreed end moves", () => {
    const table = asked();
    const endsAt = table.meeting.endsAt!;
    table.do(anne, { do: "fit", choice: "end-later" }).do(anne, { do: "go-on" });
    expect(table.meeting.clock?.lengthMs).toBe(3 * MIN);
    expect(table.meeting.endsAt).toBe(endsAt + 24 * MIN);
  });

  it("offers no two groups to three people", () => {
    const three = [
      stepLike({ id: "first" }),
      stepLike({ id: "round", phases: [cycle(5, [segmentLike("share", 3)])] }),
    ];
    const table = play({ steps: three }).do(anne, { do: "start" }).do(anne, { do: "go-on" });
    expect(table.refused(anne, { do: "fit", choice: "two-groups" })).toBe("no-such-choice");
  });
});

describe("time (SPEC C5)", () => {
  it("runs out once, for the clock it was set for", () => {
    const table = play({ steps: simple }).do(anne, { do: "start" });
    const { clock, clockVersion } = table.meeting;
    const due = dueAt(clock!)!;
    expect(timeRanOut(table.meeting, clockVersion, due - 1).ok).toBe(false);
    expect(timeRanOut(table.meeting, clockVersion - 1, due).ok).toBe(false);
    const verdict = timeRanOut(table.meeting, clockVersion, due);
    const after = (verdict.ok ? verdict.value : []).reduce(evolve, table.meeting);
    expect(after.timeUp).toBe(true);
    expect(timeRanOut(after, clockVersion, due).ok).toBe(false);
  });

  it("never runs out while it is held", () => {
    const table = play({ steps: simple }).do(anne, { do: "start" }).do(bo, { do: "hold" }).wait(60);
    expect(timeRanOut(table.meeting, table.meeting.clockVersion, table.now).ok).toBe(false);
  });

  it("gives five minutes from now when time is already over", () => {
    const table = play({ steps: simple })
      .do(anne, { do: "start" })
      .wait(20)
      .do(bo, { do: "extend", minutes: 5 });
    expect(leftMs(table.meeting.clock!, table.now)).toBe(5 * MIN);
  });

  it("runs ten times as fast in a rehearsal at speed ten (SPEC C7)", () => {
    const { meeting } = play({ steps: simple, speed: 10 }).do(anne, { do: "start" });
    expect(meeting.clock?.lengthMs).toBe((3 * MIN) / 10);
  });
});

describe("events (SPEC E2)", () => {
  it("fold to the meeting they were made in", () => {
    const seats = [anne, bo, cai, dag, eli, fia].map((id) => seatLike(id));
    const table = play({ steps: simple, seats }).do(anne, { do: "start" });
    table
      .do(anne, { do: "give-word" })
      .do(bo, { do: "presence", seat: bo, presence: "not-today" })
      .do(anne, { do: "go-on" })
      .do(anne, { do: "undo" });
    expect(foldMeeting(table.events)).toEqual(table.meeting);
    expect(foldMeeting(table.events.slice(1))).toBeNull();
  });
});
