import { describe, expect, it } from "vitest";
import { timeOfDayAt } from "./local-time.ts";

const at = (iso: string): number => Date.parse(iso);

describe("a fixed time of day (SPEC P8)", () => {
  it("is the time on the wall in the meeting's zone, summer and winter", () => {
    expect(timeOfDayAt("11:30", at("2026-03-02T07:30:00Z"), "Europe/Oslo")).toBe(at("2026-03-02T10:30:00Z"));
    expect(timeOfDayAt("11:30", at("2026-06-02T06:30:00Z"), "Europe/Oslo")).toBe(at("2026-06-02T09:30:00Z"));
  });

  it("is on the meeting's own day, not the day in UTC", () => {
    expect(timeOfDayAt("00:30", at("2026-06-01T22:10:00Z"), "Europe/Oslo")).toBe(at("2026-06-01T22:30:00Z"));
    expect(timeOfDayAt("20:00", at("2026-06-02T02:00:00Z"), "America/New_York")).toBe(
      at("2026-06-02T00:00:00Z"),
    );
  });

  it("is right on days on which summer time begins or ends", () => {
    expect(timeOfDayAt("09:30", at("2026-03-29T00:30:00Z"), "Europe/Oslo")).toBe(at("2026-03-29T07:30:00Z"));
    expect(timeOfDayAt("09:30", at("2026-10-25T00:30:00Z"), "Europe/Oslo")).toBe(at("2026-10-25T08:30:00Z"));
  });
});
