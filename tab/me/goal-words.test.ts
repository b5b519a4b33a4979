import { expect, it } from "vitest";
import { afterIWill } from "./goal-words.ts";

it("reads on after «Jeg skal», however the goal was written", () => {
  expect(afterIWill("Spørre før jeg svarer")).toBe("spørre før jeg svarer");
  expect(afterIWill("Jeg skal spørre før jeg svarer")).toBe("spørre før jeg svarer");
  expect(afterIWill("Eg skal … gå heim klokka fire")).toBe("gå heim klokka fire");
  expect(afterIWill("I’ll ask first")).toBe("ask first");
  expect(afterIWill("ROS-analysen skal opp")).toBe("ROS-analysen skal opp");
  expect(afterIWill("  ")).toBe("");
});
