import { describe, expect, it } from "vitest";
import { angleOf, edgesOf, measuresOf, namePlace, type SeatState, shortName } from "./ring-geometry.ts";

const kinds = (states: readonly SeatState[]): string =>
  edgesOf(states)
    .map(({ kind }) => kind[0])
    .join("");

describe("the ring", () => {
  it("draws the thread from the first to the one who has the word, and dots to the next", () => {
    expect(kinds(["had", "had", "now", "next", "waiting", "waiting"])).toBe("ttnbbb");
  });

  it("lets the thread pass those who are away", () => {
    expect(kinds(["had", "away", "now", "next"])).toBe("ttnb");
    expect(kinds(["had", "now", "away", "next"])).toBe("tnnb");
  });

  it("closes when everyone has had the word, and not before", () => {
    expect(kinds(["had", "had", "had"])).toBe("ttt");
    expect(kinds(["had", "had", "now"])).toBe("ttb");
  });

  it("follows a round that begins in the middle, past the top", () => {
    expect(kinds(["now", "next", "had", "had"])).toBe("nbtt");
  });

  it("marks only the stretch along which the word came last", () => {
    expect(edgesOf(["had", "had", "now", "next"]).map(({ newest }) => newest)).toEqual([
      false,
      true,
      false,
      false,
    ]);
  });

  it("never ties a thread to those who only wait", () => {
    expect(kinds(["waiting", "waiting", "waiting"])).toBe("bbb");
    expect(kinds(["had", "away", "away", "waiting"])).toBe("bbbb");
  });

  it.each([3, 6, 9, 12])("keeps seats and the room for names inside the drawing with %i seats", (count) => {
    for (const size of ["stage", "home"] as const) {
      const measures = measuresOf(size, count);
      for (let index = 0; index < count; index += 1) {
        const place = namePlace(measures, angleOf(index, count), measures.track + 8);
        expect(place.y).toBeGreaterThan(measures.name * 0.5);
        expect(place.y).toBeLessThan(measures.height);
        expect(place.x).toBeGreaterThan(40);
        expect(place.x).toBeLessThan(measures.width - 40);
      }
    }
  });

  it("shortens a long name with an ellipsis and leaves a short one", () => {
    expect(shortName("Ingrid")).toBe("Ingrid");
    expect(shortName("Ann-Kristin Hammersmark")).toBe("Ann-Kristin…");
  });
});
