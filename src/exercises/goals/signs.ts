import type { OwnGoal } from "./state.ts";

/** What makes a goal one that can be seen in a calendar. */
export const signs = ["what", "when", "where", "often"] as const;
export type Sign = (typeof signs)[number];

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];

/** "Jeg skal" and its sisters say nothing of what is to be done; nor do these words alone. */
const empty = new Set(
  "jeg eg i skal vil shall will want to å prøve prøver try bli be være vere flinkere flinkare bedre betre better mer meir more mindre less flink good litt bit a little en ein et eit og and i på at in".split(
    " ",
  ),
);

const whole = (words: string): RegExp => new RegExp(`(?<![\\p{L}])(?:${words})(?![\\p{L}])`, "iu");

const days =
  "(?:man|tirs|ons|tors|fre|lør|søn|mån|tys|laur|sun)dag(?:er|ar|en|s)?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?";
const time = whole(
  `${days}|kl|klokka|morgen(?:en)?|morgon(?:en)?|kveld(?:en)?|formiddag(?:en)?|ettermiddag(?:en)?|før|etter|når|innen|uke \\d+|veke \\d+|week \\d+|before|after|when|morning|evening|noon|\\d{1,2}[.:]\\d{2}`,
);
const frequency = whole(
  `hver|hvert|kvar|kvart|annenhver|annankvar|daglig|dagleg|ukentlig|vekentleg|månedlig|månadleg|alltid|aldri|gang|ganger|gonger|i uka|i veka|i måneden|i månaden|every|daily|weekly|monthly|always|never|once|twice|times|per|${days.replaceAll("?)", ")")}`,
);
const place = whole(
  "i|på|ved|hos|under|sammen|saman|med|in|at|on|during|with|hjemme|heime|home|møte|møtet|meeting|office|kontoret|team|teamet",
);

/** Which of the four a goal says already: words are hints, so this is gentle and never blocks. */
export const signsOf = ({ text, situation, start }: OwnGoal): Readonly<Record<Sign, boolean>> => {
  const all = `${text} ${situation}`;
  const carrying = wordsOf(text).filter((word) => !empty.has(word));
  return {
    what: carrying.length >= 2,
    when: start !== null || time.test(all),
    where: wordsOf(situation).length >= 2 || (carrying.length >= 3 && place.test(text)),
    often: frequency.test(all),
  };
};

/** The first thing that would make a goal more specific; null where it says all four, or nothing yet. */
export const nextSign = (goal: OwnGoal): Sign | null => {
  if (wordsOf(goal.text).length === 0) return null;
  const has = signsOf(goal);
  return signs.find((sign) => !has[sign]) ?? null;
};
