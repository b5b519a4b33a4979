import { describe, expect, it } from "vitest";
import { seatId } from "../../core/ids.ts";
import { partsNow } from "./parts.ts";

describe("the roles", () => {
  const seats = ["a", "b", "c"].map(seatId);
  it("go round with who is in focus", () => {
    const at = { tables: [{}], present: seats, focus: [], lap: 0 };
    expect(partsNow({ ...at, table: { seats, focus: seatId("c") } })).toEqual({
      giver: "c",
      receiver: "a",
      observers: ["b"],
    });
  });
});
