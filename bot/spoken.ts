import type { LiveCard, MeetingRead } from "../src/app/ports.ts";
import { dayOf, dayText } from "../src/core/calendar.ts";
import type { SeatId } from "../src/core/ids.ts";
import type { ProcessCommand } from "../src/core/meeting.ts";
import { fill, inLanguage, type Language } from "../src/core/text.ts";
import { hoursText } from "../src/exercises/plan/dates.ts";
import { PlanOutcome } from "../src/exercises/plan/state.ts";
import {
  type AnswerPorts,
  type Asked,
  factsOf,
  perform,
  type Reply,
  readAgain,
  refusedWith,
  type Situation,
  said,
  situationOf,
} from "./answers.ts";
import { markOf, whereLine } from "./cards.ts";
import { type ParsedCommand, parseCommand } from "./commands.ts";
import { openOrAsk } from "./open-meeting.ts";
import type { Pending } from "./pending.ts";
import { confirmCard, helpCard, welcomeCard } from "./small-cards.ts";
import { type answerTexts, cardTexts } from "./texts.ts";

/** Answers what somebody wrote to the bot. Nothing is left without a way forward. */
export const answerWords = async (
  ports: AnswerPorts,
  pending: Pending,
  asked: Asked,
  text: string,
): Promise<Reply> => {
  const parsed = parseCommand(text);
  const at = await situationOf(ports, asked);
  if (asksForHelp(parsed)) return { card: helpCard((at ?? asked).language) };
  if (at === null) return withoutNetwork(ports, asked);
  if (parsed.kind === "command") return command(ports, at, parsed, text);
  if (parsed.kind === "confirm") return confirm(ports, pending, at, parsed);
  if (parsed.kind === "yes" || parsed.kind === "no") return settle(ports, pending, at, parsed.kind);
  if (parsed.kind === "negated") return { text: said(at, "negated") };
  return { text: said(at, parsed.kind === "minutes-out-of-range" ? "minutes" : "unknown") };
};

/** What someone hears whom Teams does not vouch for just now: help is for everybody, buttons (null) are not. */
export const answerUnknown = (language: Language, text: string | null): Reply =>
  text !== null && asksForHelp(parseCommand(text))
    ? { card: helpCard(language) }
    : { text: said({ language }, "whoAreYou") };

/** Skips or ends, once it has been confirmed. */
export const settled = async (
  ports: AnswerPorts,
  at: Situation,
  read: MeetingRead,
  what: "skip" | "end",
): Promise<Reply> => {
  const answer = await perform(ports, at, read, () => ({ do: what }));
  if (!answer.ok) return refusedWith(at, answer.reason);
  if (what === "end") return { text: said(at, "ended") };
  return { text: said(at, "skipped", { now: await nowLine(ports, at, read) }) };
};

const asksForHelp = (parsed: ParsedCommand): boolean =>
  parsed.kind === "greeting" || (parsed.kind === "command" && parsed.name === "help");

const withoutNetwork = ({ links }: AnswerPorts, asked: Asked): Reply =>
  asked.place.kind === "personal"
    ? { text: said(asked, "inChannel") }
    : { card: welcomeCard(asked.language, links(asked.place)) };

const confirm = async (
  ports: AnswerPorts,
  pending: Pending,
  at: Situation,
  { name, saidYes }: Extract<ParsedCommand, { kind: "confirm" }>,
): Promise<Reply> => {
  if (at.seat === null) return refusedWith(at, "not-a-member");
  if (at.running === null) return { text: said(at, "noMeeting") };
  const facts = await factsOf(ports, at, at.running);
  const asked = pending.take(at);
  if (saidYes && asked?.what === name && isStill(asked, facts)) return settled(ports, at, at.running, name);
  pending.ask(at, name, markOf(facts));
  const data = { meeting: facts.meeting, seq: facts.seq, at: markOf(facts) };
  return { card: confirmCard(at.language, name, facts.step?.title ?? facts.programme, data) };
};

const settle = async (
  ports: AnswerPorts,
  pending: Pending,
  at: Situation,
  answer: "yes" | "no",
): Promise<Reply> => {
  const asked = pending.take(at);
  if (asked === null || at.running === null) return { text: said(at, "nothingAsked") };
  if (answer === "no") return { text: said(at, "kept") };
  const facts = await factsOf(ports, at, at.running);
  return isStill(asked, facts) ? settled(ports, at, at.running, asked.what) : refusedWith(at, "stale");
};

// «Ja» to skipping means the step that was asked about; ending is the same wherever the meeting is.
const isStill = (
  { what, mark }: { readonly what: "skip" | "end"; readonly mark: string },
  facts: LiveCard,
): boolean => what === "end" || mark === markOf(facts);

// --- commands ------------------------------------------------------------------------------------

type Command = Extract<ParsedCommand, { kind: "command" }>;

const command = async (ports: AnswerPorts, at: Situation, parsed: Command, text: string): Promise<Reply> => {
  if (parsed.name === "start") return start(ports, at, text);
  if (parsed.name === "date") return nextDate(ports, at);
  if (parsed.name === "language") return changeLanguage(ports, at, parsed.language);
  if (parsed.name === "help") return { card: helpCard(at.language) };
  if (at.running === null) return { text: said(at, "noMeeting") };
  if (parsed.name === "status") return { text: await whereWeAre(ports, at, at.running) };
  return inMeeting(ports, at, at.running, parsed.name, parsed.name === "extend" ? parsed.minutes : 0);
};

const start = async (ports: AnswerPorts, at: Situation, text: string): Promise<Reply> => {
  if (at.running === null) return openOrAsk(ports, at, text);
  const answer = await perform(ports, at, at.running, () => ({ do: "start" }));
  return answer.ok ? { text: said(at, "started") } : refusedWith(at, answer.reason);
};

type InMeeting = "next" | "hold" | "resume" | "extend" | "undo" | "lead";

const inMeeting = async (
  ports: AnswerPorts,
  at: Situation,
  read: MeetingRead,
  name: InMeeting,
  added: number,
): Promise<Reply> => {
  const facts = await factsOf(ports, at, read);
  const answer = await perform(ports, at, read, (seat) => wishOf(name, added, facts, seat));
  if (!answer.ok) return refusedWith(at, answer.reason);
  const minutes = fill(inLanguage(added === 1 ? cardTexts.minute : cardTexts.minutes, at.language), {
    n: added,
  });
  return { text: said(at, done[name], { now: await nowLine(ports, at, read), minutes }) };
};

const wishOf = (name: InMeeting, minutes: number, facts: LiveCard, seat: SeatId): ProcessCommand => {
  switch (name) {
    case "next":
      // The same as the card's own button: in a round the word goes on, else the meeting does.
      return { do: facts.actions.includes("give-word") ? "give-word" : "go-on" };
    case "extend":
      return { do: "extend", minutes };
    case "lead":
      return { do: "lead", seat };
    case "hold":
    case "resume":
    case "undo":
      return { do: name };
  }
};

const done: Readonly<Record<InMeeting, keyof typeof answerTexts>> = {
  next: "moved",
  hold: "held",
  resume: "resumed",
  extend: "extended",
  undo: "undone",
  lead: "leading",
};

const nowLine = async (ports: AnswerPorts, at: Situation, read: MeetingRead): Promise<string> =>
  whereWeAre(ports, at, await readAgain(ports, read));

/** "Dere er på «Innsjekk». Runde · 2 minutter, til kl. 12.02. Ingrid har ordet. Ferdig ca. kl. 14.00." */
const whereWeAre = async (ports: AnswerPorts, at: Situation, read: MeetingRead): Promise<string> => {
  const facts = await factsOf(ports, at, read);
  const { step, turn, endsAt, programme } = facts;
  if (facts.state === "ended") return said(at, "ended");
  if (step === null) return said(at, "gathering", { programme });
  const name = turn?.now.join(", ") ?? "";
  return [
    said(at, "where", { step: step.title, clock: whereLine(facts) }),
    ...(name === "" ? [] : [said(at, "whereTurn", { name })]),
    ...(endsAt === null ? [] : [said(at, "whereEnd", { at: endsAt })]),
  ].join(" ");
};

const nextDate = async ({ store }: AnswerPorts, at: Situation): Promise<Reply> => {
  if (at.seat === null) return refusedWith(at, "not-a-member");
  const outcomes = await store.memory(at.network.id);
  const plan = PlanOutcome.safeParse(outcomes.find(({ kind }) => kind === "plan")?.content);
  const today = dayOf(await store.now());
  const dates = plan.success ? plan.data.dates.filter(({ date }) => date >= today) : [];
  const [next] = [...dates].sort((a, b) => a.date.localeCompare(b.date));
  if (next === undefined) return { text: said(at, "noDate") };
  const date = `${dayText(next.date, at.language, today)} ${hoursText(next.start, next.end, at.language)}`;
  return { text: said(at, "nextDate", { date }) };
};

const changeLanguage = async (
  { store }: AnswerPorts,
  at: Situation,
  language: Situation["language"],
): Promise<Reply> => {
  if (at.seat === null) return refusedWith(at, "not-a-member");
  await store.changeNetwork(at.network.id, (network) => ({ ...network, language }));
  return { text: said({ language }, "language") };
};
