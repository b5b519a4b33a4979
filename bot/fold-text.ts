const MAX_TEXT = 2000;

/** Words of a message as a person meant them: without mentions, mark-up, entities, case, punctuation and filler. */
export const foldWords = (text: string): readonly string[] =>
  fold(text)
    .split(" ")
    .filter((word) => word !== "" && !filler.has(word));

/** The whole message folded to lower-case words; filler words are kept, for answers such as «no» and "nei takk". */
export const fold = (text: string): string =>
  foldLetters(
    text
      .slice(0, MAX_TEXT)
      .replace(/<at\b[^<>]*>[^<>]*<\/at>/giu, " ")
      .replace(/<[^<>]*>/gu, " ")
      .replace(/&(?:[a-z]{1,12}|#\d{1,6});/giu, " ")
      .normalize("NFC")
      .toLowerCase()
      .replace(/['’`´]/gu, "")
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, " "),
  ).trim();

// People without a Norwegian keyboard write ae, oe and aa; Swedes and Danes nearby write ä and ö. One letter each.
const foldLetters = (text: string): string =>
  text
    .replace(/ae|ä/gu, "æ")
    .replace(/oe|ö/gu, "ø")
    .replace(/aa/gu, "å")
    .replace(/[éèê]/gu, "e")
    .replace(/[óòô]/gu, "o");

// Words people put in to be kind or clear, and that sit between the words of a phrase: «stopp nå klokka».
const filler = new Set("litt nå no now please bare berre da då så the takk thanks vær ver snill".split(" "));

/** Edits between two words: one letter added, lost, changed, or two neighbours swapped. */
export const isOneEditApart = (a: string, b: string): boolean => {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const restOfA = a.slice(start);
  const restOfB = b.slice(start);
  return (
    restOfA.slice(1) === restOfB ||
    restOfA === restOfB.slice(1) ||
    restOfA.slice(1) === restOfB.slice(1) ||
    (restOfA[0] === restOfB[1] && restOfA[1] === restOfB[0] && restOfA.slice(2) === restOfB.slice(2))
  );
};
