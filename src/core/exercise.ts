import { z } from "zod";
import type { Instant } from "./clock.ts";
import type { SeatId } from "./ids.ts";
import type { Offer, Offered, OfferKind, SharedListKind } from "./kinds.ts";
import type { Language, Text } from "./text.ts";
import type { Verdict } from "./verdict.ts";

export const NoPayload = z.strictObject({});
export type NoPayload = z.infer<typeof NoPayload>;

/** A table in the phase that plays now: who sits there, in the order of the word, and who of them is in focus. */
export interface TableAt {
  readonly id: string;
  /** Counted from 1, as people say it: "bord 2". */
  readonly number: number;
  /** How people call a pair or trio within a home table: "3A" at home table 3; left out where the number says it. */
  readonly label?: string | undefined;
  readonly seats: readonly SeatId[];
  readonly focus: SeatId | null;
}

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
  /** Pairs, trios or groups of this step; none where all sit together. */
  readonly tables: readonly TableAt[];
  /** The actor's own table; null where there are none, or the actor sits at none. */
  readonly table: TableAt | null;
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

/** A move at the actor's own table: sees and returns that table's sheet, and the actor's own. Refused where the actor sits at none. */
export interface TableMove<Config, Sheet, Payload, Table> {
  readonly scope: "table";
  readonly payload: z.ZodType<Payload>;
  readonly apply: (
    table: Table,
    payload: Payload,
    context: MoveContext & { readonly table: TableAt; readonly own: Sheet | null },
    config: Config,
  ) => Verdict<{ readonly table: Table; readonly sheet?: Sheet }>;
}

/** What a public move may ask of the process besides changing the board. */
export interface Appointment {
  readonly role: string;
  readonly seat: SeatId;
}

export interface BoardAnswer<Board, Sheet, Table = null> {
  readonly board: Board;
  /** The sheet of the actor's own table where the act changes it too (an item marked as brought to the board). */
  readonly table?: Table;
  /** The actor's own sheet where the act changes it too (an item marked as shared). */
  readonly sheet?: Sheet;
  /** Roles decided by this move; role "facilitator" hands over the lead. */
  readonly appoint?: readonly Appointment[];
}

/** A public move: sees the board, the actor's own sheet (null for a seat without a device) and the sheet of the actor's own table. */
export interface BoardMove<Config, Board, Sheet, Payload, Table = null> {
  readonly scope: "board";
  readonly payload: z.ZodType<Payload>;
  readonly apply: (
    board: Board,
    payload: Payload,
    context: MoveContext & { readonly own: Sheet | null; readonly tableSheet: Table | null },
    config: Config,
  ) => Verdict<BoardAnswer<Board, Sheet, Table>>;
}

type Move<Config, Board, Sheet, Table> =
  // The payload type is checked where a move is defined; a table of moves forgets it.
  /* eslint-disable @typescript-eslint/no-explicit-any */
  | SheetMove<Config, Sheet, any>
  | TableMove<Config, Sheet, any, Table>
  | BoardMove<Config, Board, Sheet, any, Table>;
/* eslint-enable @typescript-eslint/no-explicit-any */

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

/** Votes and marks of which the screen says how many there are, and not whose (SPEC V9). */
export interface Counted<Board> {
  /** The moves they are given by. */
  readonly moves: readonly string[];
  /** The board as one reader is sent it, with nobody else's in it; null is somebody who has none. */
  readonly sentTo: (board: Board, reader: SeatId | null) => Board;
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
  | "quote"
  | "poster"
  | "risks"
  | "responsibilities"
  | "year"
  | SharedListKind;

/** What a step leaves for the network (board content only, so everyone has seen it). */
export interface Harvest {
  readonly kind: OutcomeKind;
  readonly content: unknown;
}

/** What a step leaves for its owner's own page, sealed with the owner's key. */
export interface Kept {
  readonly kind:
    | "care-label"
    | "user-manual"
    | "own-notes"
    | "competence"
    | "spheres"
    /** The kinds of core/kinds.ts: what other exercises can want again in a later meeting. */
    | OfferKind;
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

export interface Exercise<Config, Board, Sheet, Table = null> {
  readonly id: string;
  readonly version: number;
  readonly config: z.ZodType<Config>;
  readonly board: z.ZodType<Board>;
  readonly sheet: z.ZodType<Sheet>;
  readonly openBoard: (config: Config, memory: Memory) => Board;
  readonly blankSheet: (config: Config) => Sheet;
  /** The shape of a table's own sheet, and a blank one: both or neither. Gone when the meeting closes. */
  readonly table?: z.ZodType<Table>;
  readonly openTable?: (config: Config, memory: Memory) => Table;
  readonly moves: Readonly<Record<string, Move<Config, Board, Sheet, Table>>>;
  /** What of an owner's sheet the owner's other sheets may take over. Pure; an empty sheet offers nothing. */
  readonly offers?: (sheet: Sheet, config: Config) => readonly Offer[];
  /**
   * What an owner's sheet takes from the owner's other sheets, of this meeting and earlier ones: played as the reserved sheet move
   * "take" in the owner's own turn, when the owner opens the sheet first, and again when asked. Taking twice adds nothing twice.
   */
  readonly wants?: {
    readonly kinds: readonly OfferKind[];
    readonly take: (sheet: Sheet, offered: readonly Offered[], config: Config) => Sheet;
  };
  readonly staging?: Staging<Board, Sheet>;
  readonly counted?: Counted<Board>;
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
  readonly simulate?: (at: SimulationAt<Board, Sheet, Table>) => SimulatedMove | null;
}

export interface CardContext {
  readonly phase: string;
  /** Name by seat, as everybody in the channel knows them. */
  readonly nameOf: (seat: SeatId) => string;
  readonly present: number;
}

export interface SimulationAt<Board, Sheet, Table = null> {
  readonly board: Board;
  readonly sheet: Sheet;
  /** The sheet of the colleague's own table; null or left out where there is none. */
  readonly tableSheet?: Table | null;
  readonly context: MoveContext;
  readonly language: Language;
}

// A registry holds exercises of any shape; each was checked where it was defined.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type AnyExercise = Exercise<any, any, any, any>;

export const defineExercise = <Config, Board, Sheet, Table = null>(
  exercise: Exercise<Config, Board, Sheet, Table>,
): Exercise<Config, Board, Sheet, Table> => exercise;

export const sheetMove = <Config, Sheet, Payload>(
  payload: z.ZodType<Payload>,
  apply: SheetMove<Config, Sheet, Payload>["apply"],
): SheetMove<Config, Sheet, Payload> => ({ scope: "sheet", payload, apply });

export const tableMove = <Config, Sheet, Payload, Table>(
  payload: z.ZodType<Payload>,
  apply: TableMove<Config, Sheet, Payload, Table>["apply"],
): TableMove<Config, Sheet, Payload, Table> => ({ scope: "table", payload, apply });

export const boardMove = <Config, Board, Sheet, Payload, Table = null>(
  payload: z.ZodType<Payload>,
  apply: BoardMove<Config, Board, Sheet, Payload, Table>["apply"],
): BoardMove<Config, Board, Sheet, Payload, Table> => ({ scope: "board", payload, apply });
