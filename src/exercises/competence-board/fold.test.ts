import { expect, it } from "vitest";
import { foldToFit } from "./fold.ts";

const all = Number.POSITIVE_INFINITY;

it("few notes are drawn whole", () => {
  expect(foldToFit([{ now: 4, before: 0 }], 36)).toEqual({ now: "large", before: "large", most: all });
});

it("six notes of the first round fit as short ones", () => {
  expect(foldToFit([{ now: 6, before: 0 }], 36)).toEqual({ now: "medium", before: "medium", most: all });
});

it("in the second round those of the first fold to a line each before the new ones shrink", () => {
  expect(foldToFit([{ now: 2, before: 6 }], 36)).toEqual({ now: "large", before: "line", most: all });
});

it("in the third round older ones make room", () => {
  expect(foldToFit([{ now: 6, before: 12 }], 36)).toEqual({ now: "medium", before: "hidden", most: all });
});

it("the fullest column decides for all", () => {
  expect(
    foldToFit(
      [
        { now: 1, before: 0 },
        { now: 6, before: 0 },
      ],
      36,
    ).now,
  ).toBe("medium");
});

it("what cannot be shown is counted, never drawn outside the paper", () => {
  const { now, most } = foldToFit([{ now: 60, before: 0 }], 36);
  expect(now).toBe("line");
  expect(most).toBe(11);
});
