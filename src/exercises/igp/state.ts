import { z } from "zod";
import { type SeatId, seatId } from "../../core/ids.ts";
import { sharedListKinds } from "../../core/kinds.ts";
import { ProgrammeText } from "../../core/text.ts";
import { ownQuestion } from "./standard.ts";

const id = z.string().min(1).max(64);
const seat = id.transform(seatId);

/** An item on the own sheet: a few words or one sentence. */
export const MAX_OWN_TEXT = 200;
/** An item at a table or on the board. */
export const MAX_TEXT = 300;
/** Items under one heading on one sheet. */
export const MAX_OWN = 20;
const MAX_PARTS = 6;
/** Moves at a table stop here. */
export const MAX_AT_TABLE = 120;
/** Moves on the board stop here: sixty people at twelve tables with nine items each have room. */
export const MAX_ON_BOARD = 300;
/** What was said alike, under one item. */
export const MAX_UNDER = 40;
export const MAX_TABLES = 60;

/** How many to agree on: exactly so many, at least, at most, or both. */
export const Limit = z
  .strictObject({
    /** Just so many; stands alone. */
    exactly: z.int().min(1).max(60).optional(),
    /** So many or more. */
    atLeast: z.int().min(1).max(60).optional(),
    /** So many or fewer. */
    atMost: z.int().min(1).max(60).optional(),
  })
  .refine(
    ({ exactly, atLeast, atMost }) =>
      exactly === undefined ? (atLeast ?? 1) <= (atMost ?? 60) : (atLeast ?? atMost) === undefined,
    "exactly stands alone, and atLeast is not more than atMost",
  );
export type Limit = z.infer<typeof Limit>;

/** A heading of its own on sheet, table and board: "strengths", "one area to improve". */
export const Part = z.strictObject({
  /** Entries are sorted by it; the same in every version of the programme. */
  id,
  /** The heading. */
  title: ProgrammeText,
  /** A line under the heading: what belongs here. */
  hint: ProgrammeText.optional(),
  /** How many a table agrees on under this heading; left out, the step's limit. */
  limit: Limit.optional(),
});
export type Part = z.infer<typeof Part>;

/**
 * Settings of a programme; all may be left out.
 * Phases: `alone` (the own list), `group` (at tables: row presentation, then what the table agrees on; all together: the same on
 * the board) and `plenary` (tables bring what they agreed on, the room may agree on a common list), any of them, in this order.
 */
export const Config = z.strictObject({
  /** What is asked, in one line: the heading of the list on the sheet and of what is kept. */
  question: ProgrammeText.optional(),
  /** Several headings; left out, one list. */
  parts: z
    .array(Part)
    .min(1)
    .max(MAX_PARTS)
    .refine((all) => new Set(all.map((part) => part.id)).size === all.length, "two parts share an id")
    .optional(),
  /** How many on the own sheet, under each heading: a hint, and so many empty lines lie ready. */
  own: z
    .strictObject({
      /** So many empty lines lie ready, up to five. */
      min: z.int().min(1).max(12).optional(),
      /** The most that is asked for. */
      max: z.int().min(1).max(MAX_OWN).optional(),
    })
    .refine(({ min, max }) => (min ?? 1) <= (max ?? MAX_OWN), "min is not more than max")
    .optional(),
  /** False: no row presentation; a table puts up what it likes in any order. */
  row: z.boolean().optional(),
  /** How many a table agrees on, under each heading. */
  limit: Limit.optional(),
  /** The room agrees on a common list in the plenary. */
  agree: z.boolean().optional(),
  /** How many the room agrees on, under each heading. */
  room: Limit.optional(),
  /** What the network keeps the result as; left out, nothing is kept. */
  outcome: z.enum(sharedListKinds).optional(),
  /** The result gets a date when it is looked at again. */
  reviewDate: z.boolean().optional(),
});
export type Config = z.infer<typeof Config>;

/** The headings of a step; one without a name of its own where the settings have none. */
export const partsOf = (config: Config): readonly Part[] =>
  config.parts ?? [{ id: "main", title: config.question ?? ownQuestion }];

/** The most that can be chosen. */
export const mostOf = (limit: Limit | null): number | null => limit?.exactly ?? limit?.atMost ?? null;
/** The least that is asked for. */
export const leastOf = (limit: Limit | null): number | null => limit?.exactly ?? limit?.atLeast ?? null;

export const OwnItem = z.strictObject({ id, part: id, text: z.string().max(MAX_OWN_TEXT) });
export type OwnItem = z.infer<typeof OwnItem>;

export const Sheet = z.strictObject({
  /** Copied from the settings, so that the sheet can be read without its programme. */
  parts: z.array(z.strictObject({ id, title: ProgrammeText })).max(MAX_PARTS),
  items: z.array(OwnItem).max(MAX_PARTS * MAX_OWN),
});
export type Sheet = z.infer<typeof Sheet>;

/** What one person put up, as it was said. */
export const Said = z.strictObject({
  id,
  text: z.string().min(1).max(MAX_TEXT),
  /** Whose it is; null for what a table has brought to the board. */
  owner: seat.nullable(),
  /** The item it came from on the owner's sheet, or on the table's; null for one written straight here. */
  from: id.nullable(),
});
export type Said = z.infer<typeof Said>;

export const Item = z.strictObject({
  id,
  part: id,
  text: z.string().min(1).max(MAX_TEXT),
  /** Counts every change of the wording or of what lies under it. */
  version: z.int().min(1),
  /** The table that brought it, counted from 1; null at a table, and for what came from one person. */
  table: z.int().min(1).max(MAX_TABLES).nullable(),
  /** Who wrote it down here. */
  by: seat,
  /** What it was made of: one, or several that were alike. */
  said: z.array(Said).min(1).max(MAX_UNDER),
  /** Agreed on. */
  chosen: z.boolean(),
});
export type Item = z.infer<typeof Item>;

/** What a table sheet and a board have in common: items, and where the row presentation is. */
export interface Pool {
  readonly items: readonly Item[];
  /** Those who have nothing more to put up. */
  readonly done: readonly SeatId[];
  /** Who had the turn last in the row presentation. */
  readonly last: SeatId | null;
}

const pool = {
  done: z.array(seat).max(MAX_TABLES),
  last: seat.nullable(),
};

/** What those at one table make together. */
export const Table = z.strictObject({ items: z.array(Item).max(MAX_AT_TABLE), ...pool });
export type Table = z.infer<typeof Table>;

export const Board = z.strictObject({
  /** The settings that everyone's screen and the result need, copied when the step was opened. */
  parts: z.array(z.strictObject({ id, title: ProgrammeText, limit: Limit.nullable() })).max(MAX_PARTS),
  title: ProgrammeText,
  row: z.boolean(),
  agree: z.boolean(),
  room: Limit.nullable(),
  outcome: z.enum(sharedListKinds).nullable(),
  items: z.array(Item).max(MAX_ON_BOARD),
  ...pool,
  /** The tables that have brought something, and who sat there. */
  brought: z
    .array(z.strictObject({ table: z.int().min(1).max(MAX_TABLES), seats: z.array(seat).max(MAX_TABLES) }))
    .max(MAX_TABLES),
  /** The table that reads aloud now; null: all of them. */
  shown: z.int().min(1).max(MAX_TABLES).nullable(),
  /** ISO date when the result is looked at again. */
  reviewOn: z.iso.date().nullable(),
});
export type Board = z.infer<typeof Board>;

/** How many a table agrees on under a heading; null: no limit. */
export const limitOf = (config: Config, part: string): Limit | null =>
  config.parts?.find(({ id: each }) => each === part)?.limit ?? config.limit ?? null;

/** How many the room agrees on under a heading: its own limit, or the tables' where all sat together from the start. */
export const roomLimitOf = ({ room, brought, parts }: Board, part: string): Limit | null =>
  room ?? (brought.length === 0 ? (parts.find((each) => each.id === part)?.limit ?? null) : null);

/** Whether the row presentation belongs to this phase. */
export const hasRow = ({ row }: Pick<Board, "row">, phase: string): boolean => row && phase === "group";

/** Whether a chosen item of a table lies on the board. */
export const isBrought = (board: Board, table: number, item: string): boolean =>
  board.items.some((each) => each.table === table && each.said.some(({ from }) => from === item));

/** Whose turn it is in the row presentation: the next after the last who is not done; null when all is said. */
export const turnOf = ({ done, last }: Pool, seats: readonly SeatId[]): SeatId | null => {
  const after = last === null ? 0 : seats.indexOf(last) + 1;
  return [...seats.slice(after), ...seats.slice(0, after)].find((each) => !done.includes(each)) ?? null;
};

/** The item that something of the own sheet lies in now; null where it is not up. */
export const upOf = ({ items }: Pool, owner: SeatId, own: string): Item | null =>
  items.find(({ said }) => said.some((each) => each.owner === owner && each.from === own)) ?? null;

/** How many are agreed on under a heading. */
export const chosenIn = ({ items }: Pick<Pool, "items">, part: string): number =>
  items.filter((item) => item.part === part && item.chosen).length;
