import { randomBytes } from "node:crypto";
import { describe, expect, test } from "vitest";
import { localKeyWrapper } from "./key-wrapper.ts";
import { type BoxPlace, BoxRefused, seal, unseal } from "./sealing.ts";

const key = randomBytes(32);
const place: BoxPlace = { owner: "person-a", document: ["sheet", "m1", "check-in", "seat-a"], version: 3 };
const content = { text: "Jeg skal ringe Åse", nul: "\u0000", half: "\ud800" };

describe("a sealed box", () => {
  test("gives back exactly what was put in, odd characters included", () => {
    expect(unseal(key, place, seal(key, place, content))).toEqual(content);
  });

  test("shows nothing of its content, and never looks the same twice", () => {
    const [one, two] = [seal(key, place, content), seal(key, place, content)];
    expect(one.includes("ringe")).toBe(false);
    expect(one.equals(two)).toBe(false);
  });

  test.each<[string, Partial<BoxPlace>]>([
    ["another owner", { owner: "person-b" }],
    ["another meeting", { document: ["sheet", "m2", "check-in", "seat-a"] }],
    ["another step", { document: ["sheet", "m1", "check-out", "seat-a"] }],
    ["another kind", { document: ["kept", "m1", "check-in", "seat-a"] }],
    ["an older version", { version: 2 }],
    ["parts that only read the same when joined", { document: ["sheet", "m1", "check-in,seat-a"] }],
  ])("moved to %s is refused", (_, change) => {
    const box = seal(key, place, content);
    expect(() => unseal(key, { ...place, ...change }, box)).toThrow(BoxRefused);
  });

  test("is refused with another person's key", () => {
    expect(() => unseal(randomBytes(32), place, seal(key, place, content))).toThrow(BoxRefused);
  });

  test("is refused when any single byte of it was changed or the end is cut off", () => {
    const box = seal(key, place, "kort");
    for (let at = 0; at < box.length; at++) {
      const changed = Buffer.from(box);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(() => unseal(key, place, changed), `byte ${String(at)}`).toThrow(BoxRefused);
      expect(() => unseal(key, place, box.subarray(0, at)), `cut at ${String(at)}`).toThrow(BoxRefused);
    }
  });

  test("says nothing of the content when it is refused", () => {
    const box = seal(key, place, "hemmelig");
    expect(() => unseal(key, { ...place, version: 4 }, box)).toThrow(
      /^A sealed document does not open in this place\.$/,
    );
  });
});

describe("a master key", () => {
  test("gives back the data key it wrapped, and another master key does not", async () => {
    const [mine, other] = [localKeyWrapper(randomBytes(32)), localKeyWrapper(randomBytes(32))];
    const wrapped = await mine.wrap(key);
    expect(wrapped.includes(key)).toBe(false);
    expect(await mine.unwrap(wrapped)).toEqual(key);
    await expect(other.unwrap(wrapped)).rejects.toThrow();
    expect(mine.id).not.toBe(other.id);
  });
});
