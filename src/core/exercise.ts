import { z } from "zod";
import type { Instant } from "./clock.ts";
import type { SeatId } from "./ids.ts";
import type { Language, Text } from "./text.ts";
import type { Verdict } from "./verdict.ts";

export const NoPayload = z.strictObject({});
export type NoPayload = z.infer<typeof NoPayload>;

/** Everything a move may know about the world outside its own paper. */
export interface MoveContext {
  readonly actor: SeatId;
  readonly now: Instant;
  /** A fresh random id for whatever this move creates; the same when the move is sent again. */
  readonly id: string;
  /** Uniform in [0, 1): the move's share of luck (draws, shuffles); derive more with core/luck.ts. */
  readonly luck: number;
  readonly phase: string;
  readonly segment: string | null;
  readonly lap: number;
  /** Those in focus now: one person, or one in each group. */
  readonly focus: readonly SeatId[];
  readonly facilitator: SeatId | null;
  readonly roles: Readonly<Record<string, SeatId>>;
  /** Seats of those here now. */
  readonly present: readonly SeatId[];
  /** Every seat of the meeting. */
  readonly seats: readonly SeatId[];
}

/** A private move: sees and returns only the actor's own sheet. */
export interface SheetMove<Config, Sheet, Payload> {
  readonly scope: "sheet";
  readonly payload: z.ZodType<Payload>;
  readonly apply: (sheet: Sheet, payload: Payload, context: MoveContext, config: Config) => Verdict<Sheet>;
}

/** What a public move may ask of the process besides changing the board. */
export interface Appointment {
  readonly role: string;
  readonly seat: SeatId;
}

export interface BoardAnswer<Board, Sheet> {
  readonly board: Board;
  /** The actor's own sheet where the act changes it too (an item marked as shared). */
  readonly sheet?: Sheet;
  /** Roles decided by this move; role "facilitator" hands over the lead. */
  readonly appoint?: readonly Appointment[];
}

/** A public move: sees the board and the actor's own sheet (null for a seat without a device). */
export interface BoardMove<Config, Board, Sheet, Payload> {
  readonly scope: "board";
  readonly payload: z.ZodType<Payload>;
  readonly apply: (
    board: Board,
    payload: Payload,
    context: MoveContext & { readonly own: Sheet | null },
    config: Config,
  ) => Verdict<BoardAnswer<Board, Sheet>>;
}

type Move<Config, Board, Sheet> =
  // The payload type is checked where a move is defined; a table of moves forgets it.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  SheetMove<Config, Sheet, any> | BoardMove<Config, Board, Sheet, any>;

/** An item its owner has laid ready ("legg fram"); `owner` only where the exercise is not anonymous. */
export interface StagedItem {
  readonly id: string;
  readonly item: unknown;
  readonly owner: SeatId | null;
}

/**
 * How staged items travel from sheets to the board when a phase with `reveals` is entered (SPEC V5).
 * Items arrive shuffled, with fresh ids, and without owners where anonymous; under `atLeast` writers nothing moves.
 */
export interface Staging<Board, Sheet> {
  readonly anonymous: boolean;
  readonly atLeast: number;
  readonly staged: (sheet: Sheet) => readonly { readonly id: string; readonly item: unknown }[];
  /** The sheet after its staged items have gone to the board. */
  readonly taken: (sheet: Sheet) => Sheet;
  readonly reveal: (board: Board, items: readonly StagedItem[]) => Board;
}

/** Kinds of results a network keeps. */
export type OutcomeKind =
  | "roles"
  | "ground-rules"
  | "contract"
  | "competence"
  | "plan"
  | "themes"
  | "decisions"
  | "quote";

/** What a step leaves for the network (board content only, so everyone has seen it). */
export interface Harvest {
  readonly kind: OutcomeKind;
  readonly content: unknown;
}

/** What a step leaves for its owner's own page, sealed with the owner's key. */
export interface Kept {
  readonly kind: "care-label" | "user-manual" | "own-notes" | "goal" | "homework" | "competence";
  readonly content: unknown;
  readonly dueAt?: Instant;
}

/** One line of the public channel card: text is escaped by the bot. */
export interface CardLine {
  readonly text: string;
  readonly strong?: boolean;
  readonly subtle?: boolean;
}

/** What a simulated colleague does next in a rehearsal: a move of this exercise, or nothing. */
export interface SimulatedMove {
  readonly move: string;
  readonly payload: unknown;
}

/** What earlier steps and meetings offer when a board is opened: the latest outcome of each kind. */
export type Memory = Readonly<Partial<Record<OutcomeKind, unknown>>>;

export interface Exercise<Config, Board, Sheet> {
  readonly id: string;
  readonly version: number;
  readonly config: z.ZodType<Config>;
  readonly board: z.ZodType<Board>;
  readonly sheet: z.ZodType<Sheet>;
  readonly openBoard: (config: Config, memory: Memory) => Board;
  readonly blankSheet: (config: Config) => Sheet;
  readonly moves: Readonly<Record<string, Move<Config, Board, Sheet>>>;
  readonly staging?: Staging<Board, Sheet>;
  /** Outcomes for the network, taken when the step is left and again at closing. */
  readonly harvest?: (board: Board, now: Instant) => readonly Harvest[];
  /** Brings a fresh result together with the kept one where both may have changed: acceptances given at home meanwhile. */
  readonly mergeOutcome?: (kind: OutcomeKind, kept: unknown, fresh: unknown) => unknown;
  /** What goes to the owner's own page at closing; `focused` = this owner has been in focus in the step. */
  readonly keep?: (sheet: Sheet, focused: boolean, now: Instant) => readonly Kept[];
  /** Deleted at closing (said beforehand): whole boards and sheets of this exercise. */
  readonly forgetAtClose?: boolean;
  /** Public lines for the channel card; never receives a sheet. */
  readonly card: (board: Board, language: Language, context: CardContext) => readonly CardLine[];
  /** Reason codes of this exercise's refusals with their texts. */
  readonly refusals: Readonly<Record<string, Text>>;
  readonly simulate?: (at: SimulationAt<Board, Sheet>) => SimulatedMove | null;
}

export interface CardContext {
  readonly phase: string;
  /** Name by seat, as everybody in the channel knows them. */
  readonly nameOf: (seat: SeatId) => string;
  readonly present: number;
}

export interface SimulationAt<Board, Sheet> {
  readonly board: Board;
  readonly sheet: Sheet;
  readonly context: MoveContext;
  readonly language: Language;
}

// A registry holds exercises of any shape; each was checked where it was defined.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type AnyExercise = Exercise<any, any, any>;

export const defineExercise = <Config, Board, Sheet>(
  exercise: Exercise<Config, Board, Sheet>,
): Exercise<Config, Board, Sheet> => exercise;

export const sheetMove = <Config, Sheet, Payload>(
  payload: z.ZodType<Payload>,
  apply: SheetMove<Config, Sheet, Payload>["apply"],
): SheetMove<Config, Sheet, Payload> => ({ scope: "sheet", payload, apply });

export const boardMove = <Config, Board, Sheet, Payload>(
  payload: z.ZodType<Payload>,
  apply: BoardMove<Config, Board, Sheet, Payload>["apply"],
): BoardMove<Config, Board, Sheet, Payload> => ({ scope: "board", payload, apply });
