import type { MeetingId, NetworkId, PersonId } from "../core/ids.ts";

/** A thing to be told to the world after the commit, by stable key: the same key twice is one effect. */
export type Effect =
  /** The live card of a meeting must show at least this seq; waiting updates melt together. */
  | {
      readonly kind: "card";
      readonly key: string;
      readonly network: NetworkId;
      readonly meeting: MeetingId;
      readonly seq: number;
    }
  /** A thread reply under the live card: the prompt of a step, or time is up. */
  | {
      readonly kind: "reply";
      readonly key: string;
      readonly network: NetworkId;
      readonly meeting: MeetingId;
      readonly about: "step" | "time-up";
      readonly step: string;
      readonly phase: string;
    }
  /** A card in someone's own chat. */
  | {
      readonly kind: "personal";
      readonly key: string;
      readonly network: NetworkId;
      readonly person: PersonId;
      readonly about: "homework" | "goal";
      /** The day "2027-03-02" on which it is due: with the kind it says which of the person's things are meant. */
      readonly day: string;
    };

/** An effect that one worker has taken on, for a while. */
export interface ClaimedEffect {
  readonly row: string;
  readonly claim: string;
  readonly attempts: number;
  readonly effect: Effect;
}
