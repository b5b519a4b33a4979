import type { TableAt } from "./exercise.ts";
import type { SeatId } from "./ids.ts";
import type { Form } from "./programme.ts";
import type { Language, ProgrammeText } from "./text.ts";

/** What a move or command was answered: accepted and saved, or refused with a text for the participant. */
export type MoveAnswer =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: string; readonly text: string };

/** The person behind a seat, as the others in the network know them. */
export interface SeatView {
  readonly id: SeatId;
  readonly name: string;
  /** Two letters. */
  readonly initials: string;
  readonly simulated: boolean;
}

/**
 * What the tab hands to an exercise's view (src/exercises/<name>/view.tsx, default export).
 * On the stage `sheet` is always null: a stage may hang on a wall.
 */
export interface ExerciseViewProps<Config, Board, Sheet, Table = null> {
  readonly place: "stage" | "panel";
  readonly config: Config;
  readonly board: Board;
  /** The reader's own sheet; null on the stage and for readers without a seat. */
  readonly sheet: Sheet | null;
  /** The sheet of the reader's own table; null on the stage, and where the reader sits at none. */
  readonly tableSheet: Table | null;
  readonly language: Language;
  readonly me: SeatId | null;
  readonly leads: boolean;
  readonly phase: {
    readonly id: string;
    readonly form: Form;
    /** Agenda minutes, as re-planned by now. */
    readonly minutes: number;
    readonly prompts: readonly ProgrammeText[];
    readonly hint?: ProgrammeText | undefined;
  };
  readonly segment: string | null;
  readonly lap: number;
  readonly focus: readonly SeatId[];
  readonly roles: Readonly<Record<string, SeatId>>;
  /** Pairs, trios or groups of this step; none where all sit together. On the stage: all of them, for the room. */
  readonly tables: readonly TableAt[];
  /** The reader's own table. */
  readonly table: TableAt | null;
  readonly hands: readonly SeatId[];
  readonly facilitator: SeatId | null;
  readonly seats: readonly SeatView[];
  readonly present: readonly SeatId[];
  /** Those who can see what this reader writes on the own sheet, and on the board: from the server. */
  readonly seenBy: {
    readonly sheet: readonly SeatId[];
    readonly board: readonly SeatId[];
    readonly table: readonly SeatId[];
  };
  /** Plays a move of this exercise; resolves when it is durable, or with why not. Never throws. */
  readonly move: (name: string, payload: unknown) => Promise<MoveAnswer>;
  /** Takes back my own last change of the sheet, the table's sheet or the board, while nobody has built on it. */
  readonly undo: (scope: "sheet" | "table" | "board") => Promise<MoveAnswer>;
  /** Opens the print page of this exercise. */
  readonly print: () => void;
}

/** What the tab hands to an exercise's paper (src/exercises/<name>/print.tsx); without a sheet it is the empty form. */
export interface ExercisePrintProps<Config, Board, Sheet> {
  readonly config: Config;
  readonly sheet: Sheet | null;
  readonly board: Board;
  readonly language: Language;
  /** Whose it is. */
  readonly name: string;
}
