import { describe, expect, it } from "vitest";
import { anne, bo, dag, play, round, stepLike } from "../../tests/contract/process-fixture.ts";
import { maySee, readersOf } from "./visibility.ts";

describe("who sees a document", () => {
  const { meeting } = play({ steps: [stepLike({ id: "a", phases: [round(9)] })] }).do(anne, { do: "start" });

  it("is its owner alone for a sheet, whoever leads (SPEC V1, V2)", () => {
    expect(readersOf(meeting, { kind: "sheet", step: "a", owner: bo })).toEqual([bo]);
    expect(maySee(meeting, { kind: "sheet", step: "a", owner: bo }, anne)).toBe(false);
  });

  it("is everyone in the meeting for a board, and nobody else (SPEC V2)", () => {
    expect(readersOf(meeting, { kind: "board", step: "a" })).toEqual(meeting.seats.map(({ id }) => id));
    expect(maySee(meeting, { kind: "board", step: "a" }, dag)).toBe(false);
  });

  it("is nobody for a sheet whose owner has no seat here (SPEC V1)", () => {
    expect(readersOf(meeting, { kind: "sheet", step: "a", owner: dag })).toEqual([]);
  });
});
