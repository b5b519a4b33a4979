import { expect, it } from "vitest";
import { riskMatrix } from "./index.ts";

it("opens from nothing, and leaves nothing where nobody has done anything", () => {
  const board = riskMatrix.openBoard(riskMatrix.config.parse({}), {});
  expect(riskMatrix.harvest?.(board, 0)).toEqual([]);
});
