import { expect, it } from "vitest";
import { poster } from "./index.ts";

it("opens from nothing, and leaves nothing where nobody has done anything", () => {
  const board = poster.openBoard(poster.config.parse({}), {});
  expect(poster.harvest?.(board, 0)).toEqual([]);
});
