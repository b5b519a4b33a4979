import { z } from "zod";

/** Settings of a round: whether those who like may jot down a few words before their turn. */
export const Config = z.strictObject({
  /** Whether each may jot down a few words before the turn; only the writer sees them, and they are deleted at the end. */
  note: z.boolean().default(true),
});

/** A round is spoken: nothing of it is written on the board. */
export const Board = z.strictObject({});

export const NOTE_LENGTH = 500;

export const Sheet = z.strictObject({ note: z.string().max(NOTE_LENGTH) });

export type Config = z.infer<typeof Config>;
export type Board = z.infer<typeof Board>;
export type Sheet = z.infer<typeof Sheet>;
