import { expect, it } from "vitest";
import { yearWheel } from "./index.ts";

it("opens from nothing, and leaves nothing where nobody has done anything", () => {
  const board = yearWheel.openBoard(yearWheel.config.parse({}), {});
  expect(yearWheel.harvest?.(board, 0)).toEqual([]);
});
