import { z } from "zod";
import { seatId } from "../../core/ids.ts";
import { ProgrammeText } from "../../core/text.ts";

const Seat = z.string().min(1).max(64).transform(seatId);

export const QUOTE_LENGTH = 500;
export const SOURCE_LENGTH = 80;
export const THOUGHT_LENGTH = 300;
export const MANY_THOUGHTS = 60;

/** What is read. Only https, and nothing is fetched before the reader opens it. */
export const Config = z.strictObject({
  /** Everyone reads for themselves, or one reads aloud. */
  manner: z.enum(["silent", "aloud"]).default("silent"),
  /** What is read, where it is more than a sentence; its line breaks stay. */
  text: ProgrammeText.optional(),
  /** A sentence that the network may replace with its own; its own is shown next time too. */
  quote: ProgrammeText.optional(),
  /** A video to see; its address is shown, and nothing is fetched before somebody opens it. */
  video: z
    .strictObject({
      /** The address, https only. */
      url: z.url({ protocol: /^https$/ }).max(500),
      /** What the link is called; left out: the address. */
      title: ProgrammeText.optional(),
    })
    .optional(),
  /** Each may put one thought on the board. */
  thought: z.boolean().default(false),
});

export const Quote = z.strictObject({
  text: z.string().trim().min(1).max(QUOTE_LENGTH),
  source: z.string().trim().max(SOURCE_LENGTH),
});
export type Quote = z.infer<typeof Quote>;

export const Board = z.strictObject({
  /** The network's own; null = the programme's stands. */
  quote: Quote.nullable(),
  /** Counts replacements, so that two who write at once cannot lose a sentence. */
  quoteVersion: z.number().int().min(0).max(1_000_000),
  mayQuote: z.boolean(),
  mayThink: z.boolean(),
  thoughts: z
    .array(
      z.strictObject({ id: z.string().max(64), seat: Seat, text: z.string().min(1).max(THOUGHT_LENGTH) }),
    )
    .max(MANY_THOUGHTS),
});

export const Sheet = z.strictObject({ thought: z.string().max(THOUGHT_LENGTH) });

export type Config = z.infer<typeof Config>;
export type Board = z.infer<typeof Board>;
export type Sheet = z.infer<typeof Sheet>;
