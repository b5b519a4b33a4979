import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { exercises } from "../../src/exercises/registry.ts";
import { sameInEnglish, sameInNynorsk } from "./same-words.ts";

const folder = new URL("../../src/exercises/", import.meta.url);

interface Found {
  readonly where: string;
  readonly text: Readonly<Record<string, unknown>>;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

// Nothing at all, on purpose, in all three.
const isNothing = (text: Found["text"]): boolean =>
  ["nb", "nn", "en"].every((language) => text[language] === "");

/** Every {nb, nn, en} in whatever a module exports. */
const textsIn = (value: unknown, where: string, seen = new Set<unknown>()): readonly Found[] => {
  if (!isObject(value) || seen.has(value) || "_zod" in value) return [];
  seen.add(value);
  if ("nb" in value) return [{ where, text: value }].filter(({ text }) => !isNothing(text));
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${where}.${key}`, seen));
};

const modulesOf = (exercise: string): readonly string[] =>
  readdirSync(new URL(`${exercise}/`, folder)).filter(
    (file) => file.endsWith(".ts") && !file.endsWith(".test.ts") && file !== "index.ts",
  );

const found = await Promise.all(
  exercises.map(async ({ id }) => {
    const modules = await Promise.all(
      modulesOf(id).map(async (file) => textsIn(await import(new URL(`${id}/${file}`, folder).href), file)),
    );
    return [id, modules.flat()] as const;
  }),
);

const words = (text: unknown): string => (typeof text === "string" ? text : "");
const said = (texts: readonly Found[], wrong: (text: Found["text"]) => boolean): readonly string[] =>
  texts.filter(({ text }) => wrong(text)).map(({ where, text }) => `${where}: ${JSON.stringify(text)}`);
const places = (text: unknown): string =>
  [...words(text).matchAll(/\{(\w+)\}/gu)]
    .map(([, name]) => name ?? "")
    .sort()
    .join(" ");
const whole = (list: string): RegExp => new RegExp(`(?<![\\p{L}-])(?:${list})(?![\\p{L}-])`, "iu");

const onlyBokmal = whole(
  "ikke|jeg|hva|hvem|hvor|hvordan|hvorfor|hvilken|noe|noen|fra|gjøre|gjør|være|ble|blitt|bare|dere|deres|meg selv|hverandre|å se|kommer|hvis",
);
const onlyNynorsk = whole(
  "ikkje|eg|kva|kven|kvar|korleis|kvifor|noko|nokon|frå|gjere|gjer|vere|vore|berre|dykk|dykkar|kvarandre|kjem|dei",
);
const scolding = whole("feil|ugyldig|vennligst|dessverre|beklager|ver venleg|invalid|please|sorry|error");

describe.each(found)("texts of %s", (_id, texts) => {
  it("are there in Bokmål, Nynorsk and English, with the same places to fill", () => {
    const complete = (text: Found["text"]): boolean =>
      ["nb", "nn", "en"].every((language) => words(text[language]).trim() !== "") &&
      Object.keys(text).length === 3 &&
      new Set(["nb", "nn", "en"].map((language) => places(text[language]))).size === 1;
    expect(said(texts, (text) => !complete(text))).toEqual([]);
  });

  it("are written in each language, not copied: equal ones of five words or more stand in same-words.ts", () => {
    const long = (text: unknown): boolean => words(text).split(/\s+/u).length > 4;
    expect(said(texts, ({ nb, nn }) => nb === nn && long(nb) && !sameInNynorsk.has(words(nb)))).toEqual([]);
    expect(
      said(texts, ({ nb, nn, en }) => (en === nb || en === nn) && !sameInEnglish.has(words(en))),
    ).toEqual([]);
  });

  it("keep each written Norwegian to itself", () => {
    expect(said(texts, ({ nn }) => onlyBokmal.test(words(nn)))).toEqual([]);
    expect(said(texts, ({ nb }) => onlyNynorsk.test(words(nb)))).toEqual([]);
  });

  it("neither scold nor shout", () => {
    const rude = (text: unknown): boolean =>
      scolding.test(words(text)) || /!|\p{Extended_Pictographic}/u.test(words(text));
    expect(said(texts, ({ nb, nn, en }) => [nb, nn, en].some(rude))).toEqual([]);
  });
});
