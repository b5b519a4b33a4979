import { describe, expect, it } from "vitest";
import { usualDay } from "./dates.ts";

describe("the usual day of the reminder", () => {
  const now = Date.parse("2026-03-01T12:00:00Z");
  it.each([
    [["2026-02-01", "2026-03-20"], "2026-03-13"],
    [["2026-03-06"], "2026-03-04"],
    [["2026-03-03"], "2026-03-02"],
    [[], "2026-03-15"],
  ])("with meetings on %j is %s", (dates, day) => {
    expect(usualDay(dates, now)).toBe(day);
  });
});
