import { expect, it } from "vitest";
import { dayText, whenText } from "./dates.ts";

const at = new Date(2026, 2, 3, 9, 30);

it("writes a day and a time as each language does", () => {
  expect(whenText(at, "nb")).toBe("Tirsdag 3.\u00a0mars kl. 09.30");
  expect(whenText(at, "nn")).toBe("Tysdag 3.\u00a0mars kl. 09.30");
  expect(whenText(at, "en")).toBe("Tuesday 3\u00a0March, 09:30");
});

it("leaves the year out where the reader knows it", () => {
  expect(dayText(at, "nb", false)).toBe("3.\u00a0mars");
  expect(dayText(at, "en")).toBe("3\u00a0March 2026");
});
