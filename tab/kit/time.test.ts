import { describe, expect, it } from "vitest";
import { spokenTime, timeWords } from "./countdown.tsx";
import { kitTexts } from "./texts.ts";
import { clockText, minutesText, shareLeft, timeLeft, toneOf } from "./time.ts";

describe("the time left", () => {
  it("stands still while the clock is held", () => {
    expect(timeLeft({ deadline: 10_000, length: 60_000, heldAt: 4000 }, 9000)).toBe(6000);
    expect(timeLeft({ deadline: 10_000, length: 60_000 }, 9000)).toBe(1000);
  });

  it("changes its mood at 20 %, at 5 % and when it is over", () => {
    const length = 100_000;
    expect([20_001, 20_000, 5001, 5000, 1, 0, -1].map((left) => toneOf(left, length))).toEqual([
      "calm",
      "soon",
      "soon",
      "last",
      "last",
      "over",
      "over",
    ]);
  });

  it("shows zero only when the time is really out, and counts an overrun upwards", () => {
    expect([130_000, 900, 0, -30_000, 3_730_000].map(clockText)).toEqual([
      "2:10",
      "0:01",
      "0:00",
      "+0:30",
      "1:02:10",
    ]);
  });

  it("never shows more than a whole ring or less than an empty one", () => {
    expect([90_000, 30_000, -5].map((left) => shareLeft(left, 60_000))).toEqual([1, 0.5, 0]);
    expect(shareLeft(5, 0)).toBe(0);
  });

  it("writes half minutes with the reader's own mark", () => {
    expect(minutesText(150_000)).toBe("2,5");
    expect(minutesText(240_000, ".")).toBe("4");
  });

  it("speaks to the one whose time it is, and names the one in focus to the others", () => {
    expect(timeWords(kitTexts.nb, "last", 60_000, { name: "Ingrid" })).toBe("Én setning til, Ingrid");
    expect(timeWords(kitTexts.nb, "last", 60_000, { name: "Ingrid", mine: true })).toBe("Én setning til");
    expect(timeWords(kitTexts.nn, "soon", 60_000)).toBe("Snart er tida ute");
  });

  it("is spoken in whole words", () => {
    expect(spokenTime(kitTexts.nb, 130_000)).toBe("2 minutter og 10 sekunder igjen");
    expect(spokenTime(kitTexts.en, 60_000)).toBe("1 minute left");
    expect(spokenTime(kitTexts.nn, -30_000)).toBe("30 sekund på overtid");
  });
});
