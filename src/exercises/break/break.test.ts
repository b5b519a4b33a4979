import { expect, it } from "vitest";
import { checkMove } from "../../core/play.ts";
import { breakTime } from "./index.ts";

it("asks for nothing and keeps nothing", () => {
  expect(breakTime.openBoard({}, {})).toEqual({});
  expect(breakTime.blankSheet({})).toEqual({});
  expect(checkMove(breakTime, "note", { text: "still at work" })).toEqual({
    ok: false,
    reason: "unknown-move",
  });
});

it("adds nothing to the channel card", () => {
  expect(breakTime.card({}, "nb", { phase: "break", nameOf: () => "Kari", present: 4 })).toEqual([]);
});

it("takes no settings: its length is the phase's", () => {
  expect(breakTime.config.safeParse({ minutes: 10 }).success).toBe(false);
});
