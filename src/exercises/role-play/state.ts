import { z } from "zod";
import { seatId } from "../../core/ids.ts";
import { ProgrammeText } from "../../core/text.ts";

const id = z.string().min(1).max(64);
const seat = id.transform(seatId);

export const MAX_TEXT = 1000;
export const MAX_GOAL = 300;
export const MAX_NOTES = 180;
export const MAX_GIVEN = 300;

const Card = z.strictObject({
  /** What the role is called. */
  title: ProgrammeText.optional(),
  /** What to do, a line each. */
  lines: z.array(ProgrammeText).min(1).max(8),
});

/**
 * Settings of a programme; left out: our own cards for practising feedback.
 *
 * Phases: `prepare` (alone, on the own sheet) · `train` with the segments `play` and `talk` (the one in focus gives, the next in the
 * order of the table receives, the rest observe; without focus the lap counts the giver). An unknown phase works as `train`.
 * Where all sit together, the order is that of those here, and the board stands in for the table.
 */
export const Config = z.strictObject({
  /** The cards that say what each role does; those left out are our own. */
  cards: z
    .strictObject({
      /** The card of the one who gives feedback. */
      giver: Card.optional(),
      /** The card of the one who receives it. */
      receiver: Card.optional(),
      /** The card of those who watch. */
      observer: Card.optional(),
    })
    .optional(),
});
export type Config = z.infer<typeof Config>;

export const roles = ["giver", "receiver", "observer"] as const;
export type Role = (typeof roles)[number];

/** What is prepared: what happened, what was done, what it led to, and the words for it. */
export const preparing = ["situation", "behaviour", "effect", "say"] as const;
export type Preparing = (typeof preparing)[number];

/** Notes for the one who gives: what was good and why, what to train more; and what I learn myself. */
export const noteKinds = ["good", "more", "learn"] as const;
export type NoteKind = (typeof noteKinds)[number];
/** The notes that can be given to the one they are about. */
export const givable = ["good", "more"] as const;
export type Givable = (typeof givable)[number];

const text = z.string().max(MAX_TEXT);

const Note = z.strictObject({
  id,
  /** Who gave the feedback that the note is about. */
  about: seat,
  kind: z.enum(noteKinds),
  text,
});

export const Sheet = z.strictObject({
  situation: text,
  behaviour: text,
  effect: text,
  say: text,
  notes: z.array(Note).max(MAX_NOTES),
  /** The only thing that is kept. */
  goal: z.strictObject({ id, text: z.string().max(MAX_GOAL), start: z.iso.date().nullable() }).nullable(),
});
export type Sheet = z.infer<typeof Sheet>;

/** A note as its writer gave it; it has the id it has on the own sheet. */
const Given = z.strictObject({
  id,
  by: seat,
  about: seat,
  kind: z.enum(givable),
  text: z.string().min(1).max(MAX_TEXT),
});
export type Given = z.infer<typeof Given>;

export const Table = z.strictObject({ given: z.array(Given).max(MAX_GIVEN) });
export type Table = z.infer<typeof Table>;
export const Board = z.strictObject(Table.shape);
export type Board = z.infer<typeof Board>;
