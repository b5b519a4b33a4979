import { describe, expect, it } from "vitest";
import { type Following, follow } from "./follow.ts";

const at = (step: string, phase = "a") => ({ step, phase });
const here: Following = { seen: at("one"), stays: null };

describe("when the meeting goes on", () => {
  it("takes along everybody who does not write", () => {
    expect(follow(here, at("two"), false)).toEqual({ seen: at("two"), stays: null });
  });

  it("leaves the one who writes where they are, however far the others go", () => {
    const stayed = follow(here, at("two"), true);
    expect(stayed.stays).toEqual(at("one"));
    expect(follow(stayed, at("three"), false).stays).toEqual(at("one"));
  });

  it("moves nobody within a step: the sheet is the same", () => {
    expect(follow(here, at("one", "b"), true)).toEqual({ seen: at("one", "b"), stays: null });
  });

  it("is together again when the meeting comes back to where somebody stayed", () => {
    const stayed = follow(here, at("two"), true);
    expect(follow(stayed, at("one"), false).stays).toBeNull();
  });

  it("changes nothing when nothing has moved", () => {
    expect(follow(here, at("one"), true)).toBe(here);
  });
});
