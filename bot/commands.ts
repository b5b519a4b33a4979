import { fold, foldWords, isOneEditApart } from "./fold-text.ts";
import {
  type CommandName,
  greetings,
  negations,
  notTypos,
  noWords,
  numberWords,
  type Phrase,
  phrases,
  yesWords,
} from "./phrases.ts";

/** What the bot understood of a message. Anything it did not understand is `unknown` and gets a way forward. */
export type ParsedCommand =
  | { readonly kind: "command"; readonly name: PlainName }
  | { readonly kind: "command"; readonly name: "extend"; readonly minutes: number }
  | { readonly kind: "command"; readonly name: "language"; readonly language: "nb" | "nn" | "en" }
  | { readonly kind: "confirm"; readonly name: "skip" | "end"; readonly saidYes: boolean }
  | { readonly kind: "negated"; readonly name: CommandName }
  | { readonly kind: "minutes-out-of-range" }
  | { readonly kind: "yes" | "no" | "greeting" | "unknown" };

type PlainName = Exclude<CommandName, "skip" | "end" | "extend" | "language">;

const DEFAULT_MINUTES = 5;
const MOST_MINUTES = 60;

/** Reads one message in Bokmål, Nynorsk or English; tolerant of mentions, mark-up, case and one typo. */
export const parseCommand = (text: string): ParsedCommand => {
  const words = foldWords(text);
  const minutes = minutesIn(words);
  if (minutes?.more) return extendBy(words, minutes.count);
  const phrase = longestPhraseIn(words);
  if (phrase) return meantBy(words, phrase);
  if (minutes)
    return words.some(isLeftWord) ? { kind: "command", name: "status" } : extendBy(words, minutes.count);
  return answerIn(fold(text).split(" "));
};

const meantBy = (words: readonly string[], { name, language }: Phrase): ParsedCommand => {
  if (changesSomething(name) && words.some((word) => negations.has(word))) return { kind: "negated", name };
  if (name === "skip" || name === "end")
    return { kind: "confirm", name, saidYes: yesWords.has(words[0] ?? "") };
  if (name === "extend") return { kind: "command", name, minutes: DEFAULT_MINUTES };
  if (name === "language") return { kind: "command", name, language: language ?? "nb" };
  return { kind: "command", name };
};

// «Jeg skjønner ikke, hjelp» wants help: a question changes nothing, so it is answered.
const changesSomething = (name: CommandName): boolean =>
  name !== "help" && name !== "status" && name !== "date";

const extendBy = (words: readonly string[], minutes: number): ParsedCommand => {
  if (words.some((word) => negations.has(word))) return { kind: "negated", name: "extend" };
  if (minutes < 1 || minutes > MOST_MINUTES) return { kind: "minutes-out-of-range" };
  return { kind: "command", name: "extend", minutes };
};

const answerIn = (words: readonly string[]): ParsedCommand => {
  const first = words[0] ?? "";
  if (first === "" || words.some((word) => greetings.has(word))) return { kind: "greeting" };
  // «ja takk», "yes please", «gjør det»: an answer is short; a long sentence that begins with «ja» is not one.
  if (words.length > 3) return { kind: "unknown" };
  if (yesWords.has(first)) return { kind: "yes" };
  if (noWords.has(first)) return { kind: "no" };
  return { kind: "unknown" };
};

// --- phrases -------------------------------------------------------------------------------------

// Most words win; among equals a word spelt right wins over a guess, then the one said first.
const longestPhraseIn = (words: readonly string[]): Phrase | undefined => {
  for (const count of [4, 3, 2, 1]) {
    const candidates = phrases.filter((phrase) => phrase.words.length === count);
    const found = firstSaid(words, candidates, isSaid) ?? firstSaid(words, candidates, isSaidOrMistyped);
    if (found) return found;
  }
  return undefined;
};

type Likeness = (heard: string, wanted: string) => boolean;

const firstSaid = (
  words: readonly string[],
  candidates: readonly Phrase[],
  like: Likeness,
): Phrase | undefined => {
  for (let at = 0; at < words.length; at += 1) {
    const found = candidates.find((phrase) =>
      phrase.words.every((wanted, offset) => {
        const heard = words[at + offset];
        return heard !== undefined && like(heard, wanted);
      }),
    );
    if (found) return found;
  }
  return undefined;
};

// A word is matched by its beginning («fortsette»), but «endre» is no end, and words of two letters are whole.
const isSaid: Likeness = (heard, wanted) =>
  heard === wanted || (wanted.length > 2 && wanted !== "end" && heard.startsWith(wanted));

const isSaidOrMistyped: Likeness = (heard, wanted) => isSaid(heard, wanted) || isMistyped(heard, wanted);

const isMistyped: Likeness = (heard, wanted) => {
  if (wanted.length < 5 || notTypos.has(heard)) return false;
  if (isOneEditApart(heard, wanted)) return true;
  // Longer words are recognised under an ending too: «forsette», «avslutes».
  const beginnings = [wanted.length - 1, wanted.length, wanted.length + 1];
  return wanted.length > 5 && beginnings.some((length) => isOneEditApart(heard.slice(0, length), wanted));
};

// --- minutes -------------------------------------------------------------------------------------

interface Minutes {
  readonly count: number;
  /** «Fem minutter til» asks for more; «om fem minutter» only names a time. */
  readonly more: boolean;
}

const minutesIn = (words: readonly string[]): Minutes | undefined => {
  for (let at = 0; at < words.length; at += 1) {
    const found = minutesAt(words, at);
    if (found) return found;
  }
  return undefined;
};

const minutesAt = (words: readonly string[], at: number): Minutes | undefined => {
  const word = words[at] ?? "";
  const count = numberOf(word);
  const after = words.slice(at + 1, at + 3);
  // «Et kvarter», "another ten": of two numbers in a row the second counts.
  if (count === undefined || after.slice(0, 1).some(isNumber)) return undefined;
  const more = saysMore(after) || asksToAdd(words, at);
  if ([word, ...after].some(isUnit)) return { count, more };
  // «fem til» needs no unit; «en til» and «fra to til tre» mean something else.
  return more && count > 1 && !after.some(isNumber) ? { count, more } : undefined;
};

const isNumber = (word: string): boolean => numberOf(word) !== undefined;

// «til» right after the number, or after its unit.
const saysMore = ([next = "", afterNext = ""]: readonly string[]): boolean =>
  isMoreWord(next) || (isUnit(next) && isMoreWord(afterNext));

const asksToAdd = (words: readonly string[], at: number): boolean => {
  const before = words.slice(Math.max(0, at - 3), at);
  return before.some((word) => word === "add" || word === "another" || word.startsWith("legg"));
};

const numberOf = (word: string): number | undefined => {
  const digits = /^(\d{1,6})(?:m|min\p{L}*)?$/u.exec(word)?.[1];
  return digits === undefined ? numberWords.get(word) : Number(digits);
};

const isUnit = (word: string): boolean =>
  /^\d*min(?:s|ut\p{L}*)?$/u.test(word) ||
  /^(?:kvarter|halvtime)/u.test(word) ||
  ["minutter", "minutt", "minutes"].some((unit) => isOneEditApart(word, unit));

const moreWords = new Set(["til", "more", "flere", "fleire", "ekstra", "extra", "mer", "meir"]);
const isMoreWord = (word: string): boolean => moreWords.has(word);

const leftWords = new Set(["igjen", "att", "left", "remaining"]);
const isLeftWord = (word: string): boolean => leftWords.has(word);
