import { z } from "zod";
import type { LiveCard, MeetingRead } from "../src/app/ports.ts";
import { meetingId } from "../src/core/ids.ts";
import type { ProcessCommand } from "../src/core/meeting.ts";
import {
  type AnswerPorts,
  type Asked,
  currentCard,
  factsOf,
  perform,
  type Reply,
  readAgain,
  refusedWith,
  type Situation,
  said,
  situationOf,
} from "./answers.ts";
import { markOf } from "./cards.ts";
import { makeOfEveryone } from "./make-network.ts";
import { openMeeting } from "./open-meeting.ts";
import { confirmCard, quietCard, saidCard, welcomeCard } from "./small-cards.ts";
import { settled } from "./spoken.ts";

/** What a button carries. Everything in it was in a client's hands: it names a meeting and a moment, never a person. */
const Pressed = z.object({
  verb: z.string().max(40),
  meeting: z.string().max(64).optional(),
  at: z.string().max(40).optional(),
  programme: z.string().max(80).optional(),
  about: z.enum(["goal", "homework"]).optional(),
  day: z.iso.date().optional(),
});
type Pressed = z.infer<typeof Pressed>;

const AdaptiveAction = z.object({ action: z.object({ verb: z.string().max(40), data: z.unknown() }) });

/** Reads a pressed button: an Action.Execute of an invoke, or an older client's Action.Submit. */
export const readPressed = (value: unknown): Pressed | null => {
  const executed = AdaptiveAction.safeParse(value);
  const { verb, data } = executed.success ? executed.data.action : { verb: undefined, data: value };
  const pressed = Pressed.safeParse({ ...(typeof data === "object" ? data : {}), ...(verb ? { verb } : {}) });
  return pressed.success ? pressed.data : null;
};

/** Answers a pressed button: with the card as it is now, or with why not. */
export const answerPress = async (ports: AnswerPorts, asked: Asked, pressed: Pressed): Promise<Reply> =>
  (await onReminder(ports, asked, pressed)) ?? inNetwork(ports, asked, pressed);

const inNetwork = async (ports: AnswerPorts, asked: Asked, pressed: Pressed): Promise<Reply> => {
  const at = await situationOf(ports, asked);
  if (at === null)
    return pressed.verb === "everyone"
      ? makeOfEveryone(ports, asked)
      : { card: welcomeCard(asked.language, ports.links(asked.place)) };
  if (pressed.verb === "open") return open(ports, at, pressed);
  if (pressed.verb === "everyone") return { text: said(at, "alreadyMade") };
  const read = await meetingOf(ports, at, pressed);
  if (read === null) return { text: said(at, "oldCard") };
  if (read.meeting.id !== at.running?.meeting.id)
    return { card: await currentCard(ports, at, at.running ?? read) };
  if (at.seat === null) return refusedWith(at, "not-a-member");
  return inMeeting(ports, at, read, pressed);
};

/** A reminder's own buttons: they reach whoever pressed and what is theirs, in any chat and any network; null for others. */
const onReminder = async (
  { runde, links }: AnswerPorts,
  asked: Asked,
  pressed: Pressed,
): Promise<Reply | null> => {
  const { identity, language, place } = asked;
  if (pressed.verb === "quiet-all") {
    await runde.mine.setReminders(identity, false);
    return { card: quietCard(language, "all", links(place)) };
  }
  if (pressed.verb !== "quiet") return null;
  if (pressed.about === undefined || pressed.day === undefined) return { text: said(asked, "unknown") };
  await runde.mine.quietDay(identity, pressed.about, pressed.day);
  return { card: quietCard(language, "this", links(place)) };
};

const open = async (ports: AnswerPorts, at: Situation, { programme = "" }: Pressed): Promise<Reply> => {
  // A second start offers the first: nobody opens a meeting beside one that runs.
  if (at.running !== null) return { card: await currentCard(ports, at, at.running) };
  const { text = "" } = await openMeeting(ports, at, programme);
  return { card: saidCard(at.language, text) };
};

// Only a meeting of the network that lives where the button was pressed.
const meetingOf = async (
  { store }: AnswerPorts,
  at: Situation,
  { meeting }: Pressed,
): Promise<MeetingRead | null> => {
  const read = meeting === undefined ? null : await store.readMeeting(meetingId(meeting));
  return read !== null && read.meeting.network === at.network.id && !read.meeting.rehearsal ? read : null;
};

const inMeeting = async (
  ports: AnswerPorts,
  at: Situation,
  read: MeetingRead,
  pressed: Pressed,
): Promise<Reply> => {
  const facts = await factsOf(ports, at, read);
  const stale = pressed.at !== markOf(facts);
  switch (pressed.verb) {
    case "skip!":
      return stale
        ? { card: saidCard(at.language, refusedWith(at, "stale").text ?? "") }
        : settle(ports, at, read, "skip");
    case "end!":
      return settle(ports, at, read, "end");
    case "keep":
      return { card: saidCard(at.language, said(at, "kept")) };
    case "end":
      return { card: await currentCard(ports, at, read), aside: endQuestion(at, facts) };
    default:
      return move(ports, at, read, pressed.verb, stale);
  }
};

const settle = async (
  ports: AnswerPorts,
  at: Situation,
  read: MeetingRead,
  what: "skip" | "end",
): Promise<Reply> => {
  const { text = "" } = await settled(ports, at, read, what);
  return { card: saidCard(at.language, text) };
};

const endQuestion = (at: Situation, facts: LiveCard): NonNullable<Reply["aside"]> =>
  confirmCard(at.language, "end", facts.programme, {
    meeting: facts.meeting,
    seq: facts.seq,
    at: markOf(facts),
  });

/** Buttons that move the meeting or its clock; the first kind only from the moment they were shown in. */
const moves: ReadonlyMap<string, { readonly wish: ProcessCommand; readonly fromThisMoment: boolean }> =
  new Map([
    ["start", { wish: { do: "start" }, fromThisMoment: false }],
    ["give-word", { wish: { do: "give-word" }, fromThisMoment: true }],
    ["go-on", { wish: { do: "go-on" }, fromThisMoment: true }],
    ["extend", { wish: { do: "extend", minutes: 5 }, fromThisMoment: true }],
    ["hold", { wish: { do: "hold" }, fromThisMoment: false }],
    ["resume", { wish: { do: "resume" }, fromThisMoment: false }],
  ]);

const move = async (
  ports: AnswerPorts,
  at: Situation,
  read: MeetingRead,
  verb: string,
  stale: boolean,
): Promise<Reply> => {
  const known = moves.get(verb);
  if (known === undefined) return { text: said(at, "unknown") };
  if (stale && known.fromThisMoment) return { card: await currentCard(ports, at, read) };
  const answer = await perform(ports, at, read, () => known.wish);
  if (!answer.ok && answer.reason !== "stale") return refusedWith(at, answer.reason);
  return { card: await currentCard(ports, at, await readAgain(ports, read)) };
};
