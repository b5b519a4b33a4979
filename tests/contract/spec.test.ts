import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");
const sourcesIn = (...globs: readonly string[]): readonly string[] =>
  globSync([...globs], { cwd: root }).map((file) => readFileSync(join(root, file), "utf8"));

const rules = [
  ...readFileSync(join(root, "docs/SPEC.md"), "utf8").matchAll(/^- \*\*(?<rule>[A-Z]\d+)\*\*/gmu),
].map(({ groups }) => groups?.["rule"] ?? "");

/** The rules named in a text: "C5", and all of "T1–T7". */
const namedIn = (text: string): readonly string[] =>
  [...text.matchAll(/\b(?<part>[A-Z])(?<from>\d{1,2})(?:–\k<part>?(?<to>\d{1,2}))?\b/gu)].flatMap(
    ({ groups }) => {
      const { part = "", from = "", to } = groups ?? {};
      const many = Number(to ?? from) - Number(from) + 1;
      return Array.from({ length: many }, (_, index) => `${part}${String(Number(from) + index)}`);
    },
  );

/** What follows the word SPEC: "SPEC C4–C6, P1 and T7". */
const citedIn = (text: string): readonly string[] =>
  [...text.matchAll(/\bSPEC (?<cited>[A-Z]\d+(?:(?:–|, | and )[A-Z]?\d+)*)/gu)].flatMap(({ groups }) =>
    namedIn(groups?.["cited"] ?? ""),
  );

describe("the rules in docs/SPEC.md", () => {
  it("have a number each", () => {
    expect(rules.length).toBeGreaterThan(80);
    expect(new Set(rules).size).toBe(rules.length);
  });

  it("are each named by a test", () => {
    const named = new Set(
      sourcesIn("tests/**/*.ts", "{src,bot,tab,infra}/**/*.test.{ts,tsx}").flatMap(namedIn),
    );
    expect(rules.filter((rule) => !named.has(rule))).toEqual([]);
  });

  it("are the only ones that code and tests cite", () => {
    const cited = sourcesIn("{src,bot,tab,infra,tests}/**/*.{ts,tsx}").flatMap(citedIn);
    expect(cited.length).toBeGreaterThan(100);
    expect([...new Set(cited)].filter((rule) => !rules.includes(rule))).toEqual([]);
  });
});
