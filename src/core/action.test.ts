import { describe, expect, it } from "vitest";
import {
  anne,
  bo,
  cai,
  cycle,
  phaseLike,
  play,
  round,
  seatLike,
  segmentLike,
  stepLike,
} from "../../tests/contract/process-fixture.ts";
import { actionFor, readyCount } from "./action.ts";
import { focusOf, nextInLine } from "./turns.ts";

const steps = [
  stepLike({ id: "in", kind: "check-in", phases: [round(9)] }),
  stepLike({ id: "work", phases: [phaseLike({ id: "alone", form: "alone" }), phaseLike({ id: "talk" })] }),
];

describe("the one thing to do now (SPEC P11)", () => {
  it("is to start, and to come back for those who are away", () => {
    const { meeting } = play({ steps, seats: [seatLike(anne), seatLike(bo, { presence: "on-the-way" })] });
    expect(actionFor(meeting, anne)).toEqual({ do: "start" });
    expect(actionFor(meeting, bo)).toEqual({ do: "arrive" });
  });

  it("names who gets the word next, to the one who has it and to the facilitator alike", () => {
    const { meeting } = play({ steps }).do(anne, { do: "start" });
    const [focus, next] = [focusOf(meeting)[0]!, nextInLine(meeting)[0]!];
    expect(actionFor(meeting, focus)).toEqual({ do: "give-word", next });
    expect(actionFor(meeting, anne)).toEqual({ do: "give-word", next });
    const listener = [bo, cai].find((seat) => seat !== focus)!;
    expect(actionFor(meeting, listener)).toEqual({ do: "wait" });
  });

  it("is to go on when all have had the word, to be ready when working alone, to end at last", () => {
    const table = play({ steps }).do(anne, { do: "start" });
    for (let turn = 0; turn < 3; turn++) table.do(anne, { do: "give-word" });
    expect(actionFor(table.meeting, anne)).toEqual({ do: "go-on" });
    table.do(anne, { do: "go-on" });
    expect(actionFor(table.meeting, bo)).toEqual({ do: "ready" });
    table.do(bo, { do: "ready", seat: bo, ready: true });
    expect(actionFor(table.meeting, bo)).toEqual({ do: "wait" });
    expect(readyCount(table.meeting)).toEqual({ count: 1, of: 3 });
    table.do(anne, { do: "go-on" });
    expect(actionFor(table.meeting, anne)).toEqual({ do: "end" });
    table.do(anne, { do: "end" });
    expect(actionFor(table.meeting, anne)).toEqual({ do: "ended" });
  });

  it("is the next segment inside a person's turn, and a raised hand where one is needed to go on", () => {
    const coaching = [
      stepLike({
        id: "coaching",
        phases: [
          phaseLike({ id: "hands", hands: true }),
          cycle(60, [segmentLike("present", 4), segmentLike("clarify", 6)], { of: "hands" }),
        ],
      }),
    ];
    const table = play({ steps: coaching }).do(anne, { do: "start" });
    expect(actionFor(table.meeting, anne)).toEqual({ do: "raise-hand" });
    table.do(bo, { do: "hand", seat: bo, up: true });
    expect(actionFor(table.meeting, anne)).toEqual({ do: "go-on" });
    expect(actionFor(table.meeting, bo)).toEqual({ do: "wait" });
    table.do(anne, { do: "go-on" });
    expect(actionFor(table.meeting, bo)).toEqual({ do: "next-segment" });
    table.do(bo, { do: "give-word" });
    expect(actionFor(table.meeting, bo)).toEqual({ do: "give-word", next: null });
  });

  it("is the answer when a step does not fit", () => {
    const tight = [stepLike({ id: "tight", phases: [cycle(5, [segmentLike("share", 4)])] })];
    const { meeting } = play({ steps: tight }).do(anne, { do: "start" });
    expect(actionFor(meeting, anne)).toEqual({ do: "answer-fit" });
    expect(actionFor(meeting, bo)).toEqual({ do: "wait" });
  });
});
