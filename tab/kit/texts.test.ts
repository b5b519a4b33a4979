import { expect, it } from "vitest";
import { kitTexts } from "./texts.ts";

it("counts the reader among those who see a table sheet", () => {
  expect(kitTexts.nb.tableWho(["Amir", "Jonas"])).toBe("bare Amir, Jonas og du ser dette");
  expect(kitTexts.nn.tableWho(["Amir"])).toBe("berre Amir og du ser dette");
  expect(kitTexts.en.tableWho(["Amir", "Jonas"])).toBe("only Amir, Jonas and you see this");
  expect(kitTexts.nb.tableWho([])).toBe("bare du ser dette");
});
