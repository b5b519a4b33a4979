import { expect, it } from "vitest";
import { addDays, dateText, dayOf, dayText, localDay } from "./calendar.ts";

it("writes a day as each language does", () => {
  expect(dateText("2027-03-03", "nb")).toBe("3.\u00a0mars 2027");
  expect(dateText("2027-03-03", "en")).toBe("3\u00a0March 2027");
  expect(dateText("2027-03-03", "nn", false)).toBe("3.\u00a0mars");
  expect(dayText("2027-03-02", "nn")).toBe("tysdag 2.\u00a0mars 2027");
  expect(dayText("2027-03-02", "en", "2027-01-01")).toBe("Tuesday 2\u00a0March");
  expect(dayText("2028-03-02", "nb", "2027-12-31")).toBe("torsdag 2.\u00a0mars 2028");
});

it("counts days over months, years and the change of the clocks", () => {
  expect(addDays("2027-12-31", 1)).toBe("2028-01-01");
  expect(addDays("2027-03-28", 1)).toBe("2027-03-29");
  expect(addDays("2028-03-01", -1)).toBe("2028-02-29");
});

it("tells the reader's own day from that of Greenwich", () => {
  const evening = new Date(2027, 5, 30, 23, 59).getTime();
  expect(localDay(evening)).toBe("2027-06-30");
  expect(dayOf(Date.UTC(2027, 5, 30, 23, 59))).toBe("2027-06-30");
});
