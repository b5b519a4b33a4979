import { describe, expect, it } from "vitest";
import { fitRail, foldRail, type RailRow } from "./rail-fold.ts";

const written = (rows: readonly RailRow[]): string =>
  rows.map((row) => (row.kind === "step" ? String(row.index) : `${row.kind}${String(row.count)}`)).join(" ");

describe("the rail", () => {
  it("shows a short agenda whole", () => {
    expect(written(foldRail(9, 4))).toBe("0 1 2 3 4 5 6 7 8");
  });

  it("says how many more there are instead of scrolling", () => {
    expect(written(foldRail(12, 2))).toBe("0 1 2 3 4 5 6 7 more4");
  });

  it("folds what is done when the meeting has come far", () => {
    expect(written(foldRail(20, 8))).toBe("done6 6 7 8 9 10 11 12 more7");
    expect(written(foldRail(12, 11))).toBe("done4 4 5 6 7 8 9 10 11");
  });

  it("always shows the present step, counts every step once and never needs more than nine rows", () => {
    for (let steps = 1; steps <= 30; steps += 1)
      for (let current = -1; current < steps; current += 1) {
        const rows = foldRail(steps, current);
        const shown = rows.flatMap((row) => (row.kind === "step" ? [row.index] : []));
        const folded = rows.reduce((sum, row) => sum + (row.kind === "step" ? 0 : row.count), 0);
        expect(rows.length).toBeLessThanOrEqual(9);
        expect(shown.length + folded).toBe(steps);
        if (current >= 0) expect(shown).toContain(current);
      }
  });
});

it("folds more where titles take two lines, and always keeps the present step", () => {
  const short = Array.from({ length: 9 }, (_, index) => `Punkt ${String(index)}`);
  const long = short.map((title) => `${title}: et langt og ordrikt navn`);
  expect(fitRail(short, 4)).toHaveLength(9);
  for (let current = 0; current < 9; current++) {
    const rows = fitRail(long, current);
    expect(rows.length).toBeLessThan(9);
    expect(rows).toContainEqual({ kind: "step", index: current });
  }
});
