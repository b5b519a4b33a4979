import { describe, expect, it } from "vitest";
import { foldRail, type RailRow } from "./rail-fold.ts";

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

  it("always shows the present step, counts every step once and never needs more rows than there are", () => {
    for (const most of [3, 4, 5, 9, 12])
      for (let steps = 1; steps <= 30; steps += 1)
        for (let current = -1; current < steps; current += 1) {
          const rows = foldRail(steps, current, most);
          const shown = rows.flatMap((row) => (row.kind === "step" ? [row.index] : []));
          const folded = rows.reduce((sum, row) => sum + (row.kind === "step" ? 0 : row.count), 0);
          expect(rows.length).toBeLessThanOrEqual(most);
          expect(shown.length + folded).toBe(steps);
          if (current >= 0) expect(shown).toContain(current);
        }
  });
});
