import { describe, expect, it } from "vitest";
import { sameInEnglish, textsOfBoth, wordsOfBoth } from "./same-on-purpose.ts";
import { type FoundText, textsInAppPackage, textsInProgrammes, textsInSource } from "./texts-in-source.ts";

/** Every text of Runde, wherever it stands, in three languages (SPEC L1). */
const languages = ["nb", "nn", "en"] as const;
const listed = (same: typeof wordsOfBoth): ReadonlySet<string> => new Set(same.flatMap(({ what }) => what));
const bothWords = listed(wordsOfBoth);
const bothTexts = listed(textsOfBoth);
const englishTexts = listed(sameInEnglish);

const withoutPlaces = (text: string): string => text.replaceAll(/\{[^}]*\}/gu, " ");
const wordsIn = (text: string | null): readonly string[] =>
  withoutPlaces(text ?? "")
    .toLowerCase()
    .match(/\p{L}+(?:-\p{L}+)*/gu) ?? [];
const places = (text: string | null): string =>
  [...(text ?? "").matchAll(/\{(\w+)\}/gu)]
    .map(([, name]) => name ?? "")
    .sort()
    .join(" ");
const whole = (list: string): RegExp => new RegExp(`(?<![\\p{L}-])(?:${list})(?![\\p{L}-])`, "iu");

const onlyBokmal = whole(
  "ikke|jeg|hva|hvem|hvor|hvordan|hvorfor|hvilken|noe|noen|fra|gjøre|gjør|være|ble|bare|dere|deres|meg selv|selv|hverandre|å se|kommer|hvis|svarer|uten|mye|mer|sammen|ennå|(?<!å )nå|alene|sier|tar|minutter|leder|skriver|velger|legger|trenger|tiden|siden|uke|uker|hjemme|finnes|videre",
);
const onlyNynorsk = whole(
  "ikkje|eg|kva|kven|kvar|korleis|kvifor|noko|nokon|frå|gjere|gjer|vere|vore|berre|dykk|dykkar|kvarandre|kjem|dei|utan|mykje|meir|saman|enno|åleine|seier|tek|veke|veker|sjølv|vidare",
);
const scolding = whole("feil|ugyldig|vennligst|dessverre|beklager|ver venleg|invalid|please|sorry|error");

const said = (texts: readonly FoundText[], wrong: (text: FoundText) => boolean): readonly string[] =>
  texts
    .filter((text) => [text.nb, text.nn, text.en].some((one) => wordsIn(one).length > 0))
    .filter(wrong)
    .map(({ where, nb, nn, en }) => `${where}: ${JSON.stringify({ nb, nn, en })}`);

const all = {
  "the product": textsInSource(),
  "the programmes": textsInProgrammes(),
  "the app package": textsInAppPackage(),
};

it("finds the texts of every part", () => {
  const parts = [
    "src/core",
    "src/app",
    "src/exercises",
    "src/server",
    "bot",
    "tab/kit",
    "tab/meeting",
    "infra",
  ];
  const missed = parts.filter(
    (part) => !all["the product"].some(({ where }) => where.startsWith(`${part}/`)),
  );
  expect(missed).toEqual([]);
  for (const texts of Object.values(all)) expect(texts.length).toBeGreaterThan(10);
});

describe.each(Object.entries(all))("the texts of %s", (_part, texts) => {
  it("are there in Bokmål, Nynorsk and English, with the same places to fill", () => {
    expect(said(texts, (text) => languages.some((language) => (text[language] ?? "").trim() === ""))).toEqual(
      [],
    );
    expect(
      said(texts, (text) => new Set(languages.map((language) => places(text[language]))).size > 1),
    ).toEqual([]);
  });

  it("are written in each language; what is the same stands in same-on-purpose.ts with its reason", () => {
    const left = ({ nb, nn }: FoundText): boolean =>
      nb === nn && !bothTexts.has(nb ?? "") && wordsIn(nb).some((word) => !bothWords.has(word));
    expect(said(texts, left)).toEqual([]);
    expect(said(texts, ({ nb, nn, en }) => (en === nb || en === nn) && !englishTexts.has(en ?? ""))).toEqual(
      [],
    );
  });

  it("keep each written Norwegian to itself", () => {
    expect(said(texts, ({ nn }) => onlyBokmal.test(nn ?? ""))).toEqual([]);
    expect(said(texts, ({ nb }) => onlyNynorsk.test(nb ?? ""))).toEqual([]);
  });

  it("neither scold nor shout", () => {
    const rude = (text: string | null): boolean =>
      scolding.test(text ?? "") || /!|\p{Extended_Pictographic}/u.test(text ?? "");
    expect(said(texts, ({ nb, nn, en }) => [nb, nn, en].some(rude))).toEqual([]);
  });
});
