import { expect, it } from "vitest";
import { responsibilityMap } from "./index.ts";

it("opens from nothing, and leaves nothing where nobody has done anything", () => {
  const board = responsibilityMap.openBoard(responsibilityMap.config.parse({}), {});
  expect(responsibilityMap.harvest?.(board, 0)).toEqual([]);
});
