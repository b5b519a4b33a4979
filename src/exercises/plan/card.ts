import { dayText } from "../../core/calendar.ts";
import type { CardContext, CardLine } from "../../core/exercise.ts";
import { fill, inLanguage, type Language, type Text } from "../../core/text.ts";
import { hoursText } from "./dates.ts";
import { type Board, leadersOf } from "./state.ts";
import { texts } from "./texts.ts";

/** Who leads, and when the network meets next: what was agreed in the open. */
export const card = (board: Board, language: Language, { nameOf }: CardContext): readonly CardLine[] => {
  const say = (text: Text): string => inLanguage(text, language);
  const { leader, secretary } = leadersOf(board.roles);
  const roles = [
    leader === null ? "" : `${say(texts.leader)}: ${nameOf(leader)}`,
    secretary === null ? "" : `${say(texts.secretary)}: ${nameOf(secretary)}`,
  ].filter((part) => part !== "");
  const dates = board.dates
    .slice(0, 3)
    .map(({ date, start, end }) => `${dayText(date, language)} ${hoursText(start, end, language)}`);
  const more = board.dates.length - dates.length;
  return [
    ...(roles.length === 0 ? [] : [{ text: roles.join(" · ") }]),
    ...dates.map((text) => ({ text })),
    ...(more > 0 ? [{ text: fill(say(texts.andMore), { n: more }), subtle: true }] : []),
  ];
};
