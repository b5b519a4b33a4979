import type { MeetingId } from "../core/ids.ts";
import type { Language } from "../core/text.ts";
import type { Identity, Place } from "./ports.ts";

/** What the bot does in Teams for the relay. */
export interface Channel {
  /** Posts or updates; answers with the activity id. */
  showCard(place: Place, activity: string | null, card: LiveCard): Promise<Sent>;
  reply(place: Place, root: string, reply: ThreadReply): Promise<Sent>;
  personal(place: Place, reminder: Reminder): Promise<Sent>;
  /** Someone's own chat with Runde, opened by way of a place they are in; null when Teams does not let us. */
  personalPlace(by: Place, who: Pick<Identity, "tenant" | "object">): Promise<Place | null>;
  /** The roster of a channel or chat, with the readers' count. */
  roster(place: Place): Promise<readonly RosterEntry[]>;
}
export type Sent =
  | { readonly sent: true; readonly activity: string }
  | { readonly sent: false; readonly again: "later"; readonly inMs: number }
  /** The place is gone or the bot was removed: posts stop until it is added again. */
  | { readonly sent: false; readonly again: "never"; readonly why: "gone" | "blocked" | "refused" };

export interface RosterEntry {
  readonly identity: Identity;
}

/** Everything the live card shows: public process facts and the exercise's public lines, texts ready in the network's language. */
export interface LiveCard {
  readonly meeting: MeetingId;
  readonly seq: number;
  readonly language: Language;
  readonly state: "gathering" | "running" | "ended";
  readonly programme: string;
  readonly facilitator: string | null;
  readonly step: {
    readonly title: string;
    readonly phase: string;
    readonly form: string;
    readonly prompts: readonly string[];
  } | null;
  /** Time of day "kl. 12.02" and minutes; null while held or without a clock. */
  readonly deadline: { readonly at: string; readonly minutes: number } | null;
  readonly held: boolean;
  readonly turn: {
    readonly now: readonly string[];
    readonly next: string | null;
    readonly had: number;
    readonly of: number;
    readonly ring: string;
  } | null;
  /** Those who sit together in a phase at tables: names table by table, none where the meeting is large; null where all sit together. */
  readonly tables: { readonly count: number; readonly names: readonly (readonly string[])[] } | null;
  readonly ready: { readonly count: number; readonly of: number };
  readonly endsAt: string | null;
  readonly lines: readonly { readonly text: string; readonly strong?: boolean; readonly subtle?: boolean }[];
  readonly actions: readonly (
    | "join"
    | "start"
    | "give-word"
    | "hold"
    | "resume"
    | "extend"
    | "go-on"
    | "end"
    | "next-meeting"
  )[];
}
interface ThreadReply {
  readonly language: Language;
  readonly text: string;
}
export interface Reminder {
  readonly language: Language;
  readonly text: string;
  readonly about: "homework" | "goal";
  /** The day it is due, as "2027-03-02": what the reader says no to on the card. */
  readonly day: string;
}
