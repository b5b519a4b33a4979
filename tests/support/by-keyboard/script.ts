import { colleagueNames } from "../../../src/app/texts.ts";
import type { SeatId } from "../../../src/core/ids.ts";
import { fill, type ProgrammeText } from "../../../src/core/text.ts";
import type { PlayedPhase } from "../played-steps.ts";
import type { Tour } from "../tour.ts";
import type { Keys } from "./keys.ts";

/** The place where a script is played: a rehearsal that has been brought to its phase, and a person with nothing but keys. */
export interface Desk {
  /** The side panel. */
  readonly keys: Keys;
  /** The shared screen, where the exercise has something to press there. */
  readonly stage: () => Promise<Keys>;
  readonly me: SeatId;
  readonly tour: Tour;
  /** Lets the simulated colleagues do all they have to do here. */
  readonly others: () => Promise<void>;
}

/** What an exercise asks for in one of its phases, done by keys. */
export interface Part {
  /** What is done here, in a few words. */
  readonly does: string;
  readonly fits: (at: PlayedPhase) => boolean;
  /** I have the word; named: in this segment of my turn. */
  readonly myTurn?: true | string;
  /** The colleagues have done what there is to do before I begin. */
  readonly afterOthers?: true;
  readonly play: (desk: Desk) => Promise<void>;
}

/** How an exercise is done without a mouse: its parts, each played at the first phase of our programmes that it fits. */
export interface KeyScript {
  readonly exercise: string;
  readonly parts: readonly Part[];
}

/** Fits a phase by its id; in a programme of that id where one is named. */
export const inPhase =
  (id: string, programme?: string) =>
  (at: PlayedPhase): boolean =>
    at.phase.id === id && (programme === undefined || at.programme === programme);

/** Colleagues in a rehearsal, by name. */
export const [tuva, jonas, marit] = colleagueNames;

/** Words of the app in Bokmål, which the person with the keys reads; what stands in their places is filled in. */
export const nb = (text: ProgrammeText, values: Readonly<Record<string, string | number>> = {}): string =>
  fill(text.nb, values);

/** Matches words of the app in Bokmål, whatever stands in their places. */
export const like = (text: ProgrammeText): RegExp =>
  new RegExp(`^${text.nb.replaceAll(/[.*+?^$()|[\]\\]/gu, "\\$&").replaceAll(/\{\w+\}/gu, ".+")}$`, "u");
