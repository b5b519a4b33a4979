import { liveCard as liveCardOf } from "../src/app/live-card.ts";
import type {
  Answer,
  Identity,
  LiveCard,
  MeetingRead,
  Network,
  Person,
  Place,
  RosterEntry,
  Store,
} from "../src/app/ports.ts";
import type { Runde } from "../src/app/runde.ts";
import type { SeatId } from "../src/core/ids.ts";
import type { ProcessCommand } from "../src/core/meeting.ts";
import { fill, inLanguage, type Language } from "../src/core/text.ts";
import type { Card } from "./card-parts.ts";
import { type Links, liveCard } from "./cards.ts";
import { refusalText } from "./refusal-text.ts";
import { answerTexts } from "./texts.ts";

/** What the bot may ask of the rooms behind it. */
export interface AnswerPorts {
  readonly runde: Pick<Runde, "meetings" | "networks" | "mine">;
  readonly store: Pick<
    Store,
    | "now"
    | "networkAt"
    | "networksOf"
    | "findPerson"
    | "runningMeeting"
    | "readMeeting"
    | "changeNetwork"
    | "memory"
  >;
  readonly links: (place: Place) => Links;
  /** Who Teams says is in a place. */
  readonly roster: (place: Place) => Promise<readonly RosterEntry[]>;
}

/** Something a verified person said or pressed. */
export interface Asked {
  readonly identity: Identity;
  readonly place: Place;
  /** The language to answer in where no network has chosen one. */
  readonly language: Language;
  /** The same when the activity is sent again. */
  readonly id: string;
}

/** What goes back: words, a card, or both; `aside` is a message of its own beside the answer. */
export interface Reply {
  readonly text?: string | undefined;
  readonly card?: Card | undefined;
  readonly aside?: Card | undefined;
}

/** Where the asker stands: the place's network, their seat in it, and the meeting that runs. */
export interface Situation extends Asked {
  readonly network: Network;
  readonly person: Person | null;
  readonly seat: SeatId | null;
  readonly running: MeetingRead | null;
  readonly links: Links;
}

/** Finds the network by the place, the seat by the verified person: neither by anything in the message. */
export const situationOf = async ({ store, links }: AnswerPorts, asked: Asked): Promise<Situation | null> => {
  const person = await store.findPerson(asked.identity);
  const network = await networkFor(store, asked.place, person);
  if (network === null) return null;
  const seat =
    person === null ? undefined : network.members.find((member) => member.person === person.id)?.seat;
  const running = await store.runningMeeting(network.id);
  return {
    ...asked,
    language: network.language,
    network,
    person,
    seat: seat ?? null,
    running: running === null || running.meeting.rehearsal ? null : running,
    links: links(network.home),
  };
};

// In one's own chat: the network whose meeting is on, or the only one.
const networkFor = async (
  store: AnswerPorts["store"],
  place: Place,
  person: Person | null,
): Promise<Network | null> => {
  if (place.kind !== "personal") return store.networkAt({ conversation: place.conversation });
  const mine = person === null ? [] : await store.networksOf(person.id);
  for (const network of mine) if ((await store.runningMeeting(network.id)) !== null) return network;
  return mine.length === 1 ? (mine[0] ?? null) : null;
};

/** A text of the bot in the network's language. */
export const said = (
  { language }: Pick<Asked, "language">,
  key: keyof typeof answerTexts,
  values: Readonly<Record<string, string | number>> = {},
): string => fill(inLanguage(answerTexts[key], language), values);

export const refusedWith = ({ language }: Pick<Asked, "language">, reason: string): Reply => ({
  text: refusalText(reason, language),
});

/** The facts of a meeting's card as it is now. */
export const factsOf = async (
  { store }: AnswerPorts,
  { network }: Situation,
  read: MeetingRead,
): Promise<LiveCard> => liveCardOf(read, network, await store.now());

/** The card of a meeting as it is now. */
export const currentCard = async (ports: AnswerPorts, at: Situation, read: MeetingRead): Promise<Card> =>
  liveCard(await factsOf(ports, at, read), at.links);

/**
 * One process command in the asker's own name. Whoever speaks or presses in the channel is here, so a seat that is still
 * on its way comes in first; all other rules are the core's.
 */
export const perform = async (
  { runde }: AnswerPorts,
  at: Situation,
  read: MeetingRead,
  wish: (seat: SeatId) => ProcessCommand,
): Promise<Answer> => {
  if (at.seat === null) return { ok: false, reason: "not-a-member" };
  const actor = { meeting: read.meeting.id, seat: at.seat };
  const here = read.meeting.seats.some(({ id, presence }) => id === at.seat && presence !== "on-the-way");
  if (!here) await runde.meetings.join(actor);
  return runde.meetings.command(
    actor,
    { seat: at.seat, id: at.id },
    wish(at.seat),
    read.meeting.clockVersion,
  );
};

/** The meeting after a command, read anew. */
export const readAgain = async ({ store }: AnswerPorts, read: MeetingRead): Promise<MeetingRead> =>
  (await store.readMeeting(read.meeting.id)) ?? read;
