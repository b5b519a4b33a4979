import { createHash } from "node:crypto";
import type { LiveCard } from "../src/app/ports.ts";
import type { MeetingId } from "../src/core/ids.ts";
import { fill, inLanguage } from "../src/core/text.ts";
import { type Card, cardOf, fact, heading, type Json, line, open, press, type Run } from "./card-parts.ts";
import { cardTexts } from "./texts.ts";

/** Where buttons lead; main knows whether that is Teams or the local page. */
export interface Links {
  readonly join: (meeting: MeetingId) => string;
  readonly home: () => string;
  readonly setup: () => string;
  readonly me: () => string;
}

type Say = (key: keyof typeof cardTexts, values?: Readonly<Record<string, string | number>>) => string;

const MOST_LINES = 12;

/** The one card of a meeting: public process facts and the exercise's own public lines, nothing from a sheet. */
export const liveCard = (card: LiveCard, links: Links): Card => {
  const say: Say = (key, values = {}) => fill(inLanguage(cardTexts[key], card.language), values);
  return cardOf(
    card.language,
    [card.programme, say(card.state), card.step?.title ?? ""].filter((part) => part !== "").join(" · "),
    [head(card, say), ...middle(card, say), ...ownLines(card)],
    card.actions.map((action, index) => button(action, card, links, say, index === 0)),
  );
};

/**
 * What a click means depends on where the meeting was when the card was drawn; this names that place. A click whose mark
 * is no longer the meeting's is answered with the current card instead of moving anyone.
 */
export const markOf = ({ state, step, turn, deadline, held }: LiveCard): string =>
  createHash("sha256")
    .update(JSON.stringify([state, step?.title, step?.phase, turn?.now, turn?.had, deadline?.at, held]))
    .digest("base64url")
    .slice(0, 12);

/** The clock in words: "Runde · 2 minutter, til kl. 12.02". */
const clockLine = (card: LiveCard): string => {
  const say: Say = (key, values = {}) => fill(inLanguage(cardTexts[key], card.language), values);
  const form = capital(card.step?.form ?? "");
  if (card.held) return say("held", { form });
  if (card.deadline === null) return form;
  const { minutes, at } = card.deadline;
  if (minutes <= 0) return say("over", { form });
  return say("until", { form, at, minutes: say(minutes === 1 ? "minute" : "minutes", { n: minutes }) });
};

/** Phase and clock; a phase that is called what it is ("Runde · runde") is said once. */
export const whereLine = (card: LiveCard): string => {
  const phase = card.step?.phase ?? "";
  const same = [card.step?.form, card.step?.title].some(
    (text) => text?.toLowerCase() === phase.toLowerCase(),
  );
  return same ? clockLine(card) : `${phase} · ${clockLine(card)}`;
};

const head = (card: LiveCard, say: Say): Json => ({
  type: "Container",
  style: "accent",
  bleed: true,
  items: [
    heading(card.programme, "medium"),
    line(
      `${say(card.state)} · ${card.facilitator === null ? say("nobodyLeads") : say("leads", { name: card.facilitator })}`,
      { close: true },
    ),
  ],
});

const middle = (card: LiveCard, say: Say): readonly Json[] => {
  if (card.state === "gathering") return [line(say("comeIn"))];
  if (card.state === "ended" || card.step === null)
    return card.state === "ended" ? [line(say("thanks"))] : [];
  const { title, prompts } = card.step;
  // One question stands in the heading; several stand below it, a line each.
  const [only, ...others] = prompts;
  const asked = only !== undefined && others.length === 0;
  return [
    heading(asked ? `${title}: ${only}` : title, "large"),
    ...(asked ? [] : prompts.map((prompt) => line(prompt, { size: "medium", close: true }))),
    line(whereLine(card), { subtle: true, close: true }),
    ...tablesLine(card, say),
    { type: "ColumnSet", columns: facts(card, say) },
    ...ringLine(card),
  ];
};

/** The ring where all stand in one order; at tables the tables say who sits together. */
const ringLine = ({ turn, tables }: LiveCard): readonly Json[] =>
  turn === null || turn.ring === "" || tables !== null ? [] : [line(ringRuns(turn.ring))];

/** "Kari og Ola · Siri og Per", or in a large meeting how many tables there are. */
const tablesLine = ({ tables }: LiveCard, say: Say): readonly Json[] => {
  if (tables === null) return [];
  const together = (names: readonly string[]): string =>
    names.length < 2
      ? names.join("")
      : say("and", { names: names.slice(0, -1).join(", "), last: names.at(-1) ?? "" });
  const words =
    tables.names.length > 0
      ? tables.names.map(together).join(" · ")
      : say(tables.count === 1 ? "table" : "tables", { n: tables.count });
  return [line(words, { close: true })];
};

const facts = (card: LiveCard, say: Say): readonly Json[] => {
  const ready = fact(say("ready"), say("countOf", { n: card.ready.count, of: card.ready.of }));
  const end = card.endsAt === null ? [] : [fact(say("endsAt"), card.endsAt)];
  if (card.turn === null) return [ready, ...end];
  const { now, next, had, of } = card.turn;
  // At tables the word goes on everywhere at once: nobody is the next one of all.
  const then = card.tables === null ? [fact(say("following"), next ?? say("nobodyThen"))] : [];
  return [
    ...(now.length === 0 && card.tables !== null ? [] : [fact(say("word"), now.join(", ") || "–")]),
    ...then,
    fact(say("had"), say("countOf", { n: had, of })),
    ...end,
  ];
};

/** "✓ Kari  ● Ingrid  ○ Samir": the one who has the word in bold. */
const ringRuns = (ring: string): readonly Run[] =>
  ring
    .split(/ {2}(?=[✓●○])/u)
    .map((seat, index) => ({ before: index === 0 ? "" : "\u2003", text: seat, bold: seat.startsWith("●") }));

const ownLines = ({ lines }: LiveCard): readonly Json[] =>
  lines.slice(0, MOST_LINES).map(({ text, strong, subtle }) => line(text, { bold: strong, subtle }));

const button = (
  action: LiveCard["actions"][number],
  card: LiveCard,
  links: Links,
  say: Say,
  positive: boolean,
): Json => {
  if (action === "join") return open(say("join"), links.join(card.meeting), positive);
  if (action === "next-meeting") return open(say("next-meeting"), links.home(), positive);
  return press(say(action), action, { meeting: card.meeting, seq: card.seq, at: markOf(card) }, positive);
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
