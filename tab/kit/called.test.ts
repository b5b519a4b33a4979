import { expect, it } from "vitest";
import { calledIn } from "./called.ts";

it("calls people by what tells them apart", () => {
  const people = [
    "Kari Holm",
    "Kari Berg",
    "Ola Berge",
    "Mona",
    "Anne-Grethe Bakken",
    "Siri Moe",
    "Siri Myhre",
  ].map((name, index) => ({ id: String(index), name }));
  expect(people.map(({ id }) => calledIn(people, id))).toEqual([
    "Kari H.",
    "Kari B.",
    "Ola",
    "Mona",
    "Anne-Grethe",
    "Siri Moe",
    "Siri Myhre",
  ]);
  expect(calledIn(people, null)).toBe("");
  expect(
    calledIn(
      [
        { id: "a", name: "Mona" },
        { id: "b", name: "Mona Lie" },
      ],
      "a",
    ),
  ).toBe("Mona");
});
