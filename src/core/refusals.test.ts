import { describe, expect, it } from "vitest";
import { refusalTexts } from "./refusals.ts";
import { languages } from "./text.ts";

const texts = Object.entries(refusalTexts).flatMap(([reason, text]) =>
  languages.map((language) => ({ reason, language, text: text[language] })),
);

describe("refusals (SPEC R1, R2)", () => {
  it("have no blame, no empty politeness and no exclamation in any language", () => {
    const banned = /\bfeil\b|ugyldig|vennligst|dessverre|\berror\b|invalid|please|sorry|unfortunately|!/iu;
    expect(texts.filter(({ text }) => banned.test(text))).toEqual([]);
  });

  it("say what is so and what next: at least two sentences, short enough for a panel", () => {
    for (const { reason, language, text } of texts) {
      expect(text.split(/[.]\s|[.]$/u).length - 1, `${reason} ${language}`).toBeGreaterThanOrEqual(2);
      expect(text.length, `${reason} ${language}`).toBeLessThanOrEqual(140);
    }
  });

  it("leave no {place} open that nobody fills", () => {
    expect(texts.filter(({ text }) => /[{}]/u.test(text))).toEqual([]);
  });
});
