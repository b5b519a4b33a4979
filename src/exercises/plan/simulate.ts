import { addDays, dayOf } from "../../core/calendar.ts";
import type { SimulatedMove, SimulationAt } from "../../core/exercise.ts";
import { dealer } from "../../core/luck.ts";
import { inLanguage } from "../../core/text.ts";
import type { Board, Sheet } from "./state.ts";
import { samplePlatform, sampleThemes } from "./texts.ts";

type At = SimulationAt<Board, Sheet>;

/** Volunteers for what is open, suggests dates and themes, and votes. */
export const simulate = (at: At): SimulatedMove | null => {
  if (at.context.phase === "roles") return volunteer(at);
  if (at.context.phase === "dates") return suggestDate(at);
  return at.context.phase === "themes" ? (suggestTheme(at) ?? voteOne(at)) : null;
};

const volunteer = ({ board: { roles }, context: { actor } }: At): SimulatedMove | null => {
  if (roles.rotates) return null;
  const { version, leader, secretary } = roles;
  if (leader === null) return { move: "roles", payload: { version, leader: actor } };
  if (secretary === null && leader !== actor)
    return { move: "roles", payload: { version, secretary: actor } };
  return null;
};

const suggestDate = ({ board, context, language }: At): SimulatedMove | null => {
  if (board.rhythm.choice === null)
    return { move: "rhythm", payload: { version: board.rhythm.version, choice: "month" } };
  if (board.dates.length < 2) {
    const date = addDays(dayOf(context.now), 28 * (board.dates.length + 1));
    const how = board.dates.length === 0 ? "room" : "screen";
    if (board.dates.some((other) => other.date === date)) return null;
    return { move: "add-date", payload: { date, start: "09:00", end: "12:00", how, place: "" } };
  }
  if (board.platform.text !== "") return null;
  return {
    move: "platform",
    payload: { version: board.platform.version, text: inLanguage(samplePlatform, language) },
  };
};

const suggestTheme = ({ board, context, language }: At): SimulatedMove | null => {
  if (board.themes.some(({ from }) => from === context.actor)) return null;
  const there = new Set(board.themes.map(({ text }) => text));
  const left = sampleThemes.filter(({ text }) => !there.has(inLanguage(text, language)));
  const pick = left[Math.floor(dealer(context.luck)() * left.length)];
  if (pick === undefined) return null;
  return {
    move: "add-theme",
    payload: { text: inLanguage(pick.text, language), help: inLanguage(pick.help, language) },
  };
};

const voteOne = ({ board, context: { actor, luck } }: At): SimulatedMove | null => {
  const used = board.themes.filter(({ votes }) => votes.includes(actor)).length;
  const open = board.themes.filter(({ from, votes }) => from !== actor && !votes.includes(actor));
  const pick = open[Math.floor(dealer(luck)() * open.length)];
  return used >= board.votesEach || pick === undefined
    ? null
    : { move: "vote", payload: { id: pick.id, on: true } };
};
