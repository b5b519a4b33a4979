import { z } from "zod";
import { type SeatId, seatId } from "../../core/ids.ts";
import { sharedListKinds } from "../../core/kinds.ts";
import { ProgrammeText } from "../../core/text.ts";

const id = z.string().min(1).max(64);
const seat = id.transform(seatId);

/** One sentence, read across a room. */
export const MAX_TEXT = 200;
/** An ambition may be three or four short statements; more is a speech. */
export const MAX_EACH = 4;
/** A gathering of sixty has room. */
export const MAX_BOARD = 240;

/**
 * Settings of a programme; all may be left out.
 * Phases: `alone` (write first, where there is time), `round` (one at a time), `plenary` (all of them as a wall), any of them.
 */
export const Config = z.strictObject({
  /** What is asked, in one line: the heading on the sheet and of what is kept. */
  question: ProgrammeText.optional(),
  /** How many short statements each may give; left out, one. */
  each: z.int().min(1).max(MAX_EACH).optional(),
  /** What the network keeps them as; left out, nothing is kept. */
  outcome: z.enum(sharedListKinds).optional(),
  /** Each takes the own statement home to the own page. */
  keep: z.boolean().optional(),
});
export type Config = z.infer<typeof Config>;

/** How many statements one person may give. */
export const eachOf = ({ each }: Config): number => each ?? 1;

export const Line = z.strictObject({ id, text: z.string().max(MAX_TEXT) });
export type Line = z.infer<typeof Line>;

export const Sheet = z.strictObject({
  /** Copied from the settings, so that the sheet can be read without its programme. */
  title: ProgrammeText,
  keep: z.boolean(),
  lines: z.array(Line).min(1).max(MAX_EACH),
});
export type Sheet = z.infer<typeof Sheet>;

/** One statement on the board. */
export const Statement = z.strictObject({
  id,
  owner: seat,
  /** Who put it up: the owner, or the facilitator for one who writes on paper. */
  by: seat,
  /** The line on the owner's sheet that it came from; null for one written straight on the board. */
  from: id.nullable(),
  text: z.string().min(1).max(MAX_TEXT),
});
export type Statement = z.infer<typeof Statement>;

export const Board = z.strictObject({
  title: ProgrammeText,
  outcome: z.enum(sharedListKinds).nullable(),
  statements: z.array(Statement).max(MAX_BOARD),
  /** Those who said theirs aloud and left it at that. */
  aloud: z.array(seat).max(60),
});
export type Board = z.infer<typeof Board>;

/** What this person has on the board, in the order it came. */
export const statementsOf = ({ statements }: Board, owner: SeatId): readonly Statement[] =>
  statements.filter((each) => each.owner === owner);

/** The statement that a line of the sheet became; null where it is not up. */
export const upOf = ({ statements }: Board, owner: SeatId, line: string): Statement | null =>
  statements.find((each) => each.owner === owner && each.from === line) ?? null;

/** Everyone who has given theirs, in writing or aloud, in the order they did. */
export const heardOf = ({ statements, aloud }: Board): readonly SeatId[] => [
  ...new Set([...statements.map(({ owner }) => owner), ...aloud]),
];
