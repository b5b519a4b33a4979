import type { List } from "./state.ts";

/** Small words that make nothing more specific. */
const fillers = new Set(
  "og i på av med til for om en ei et eit den det de mine min mitt min the a an of in on with for to and my".split(
    " ",
  ),
);

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];

/** An entry that says no more than a broad word or two ("ledelse", "møter og e-post"). */
export const isTooBroad = (text: string, { tooBroad }: Pick<List, "tooBroad">): boolean => {
  if (tooBroad === undefined) return false;
  const words = wordsOf(text).filter((word) => !fillers.has(word));
  if (words.length === 0) return false;
  const broad = tooBroad.words.map((phrase) => wordsOf(phrase).filter((word) => !fillers.has(word)));
  const single = new Set(broad.flat());
  return (
    broad.some((phrase) => phrase.join(" ") === words.join(" ")) || words.every((word) => single.has(word))
  );
};
