import { expect, it } from "vitest";
import { createBudget, createBudgets } from "./budget.ts";

it("lets so much through at once, and after that what has come back", () => {
  let now = 0;
  const may = createBudget({ burst: 3, perSecond: 2 }, () => now);
  expect([may(), may(), may(), may()]).toEqual([true, true, true, false]);
  now = 400;
  expect(may()).toBe(false);
  now = 500;
  expect([may(), may()]).toEqual([true, false]);
  now = 60_000;
  expect([may(3), may()]).toEqual([true, false]);
});

it("takes nothing for what it refuses, and lets nobody pay for another", () => {
  const may = createBudgets({ burst: 10, perSecond: 1 }, () => 0);
  expect([may("kari", 20), may("kari", 10), may("kari"), may("ola", 10)]).toEqual([false, true, false, true]);
});
