import { describe, expect, it } from "vitest";
import { guideOf } from "./state.ts";

describe("a guide", () => {
  it("keeps the opening and the closing of a log under one name", () => {
    expect(guideOf({ set: "learning-log-close" }).guide).toBe(guideOf({ set: "learning-log-open" }).guide);
  });
});
