import { z } from "zod";
import { seatId } from "../../core/ids.ts";

const Seat = z.string().min(1).max(64).transform(seatId);

export const TITLE_LENGTH = 80;
export const TEXT_LENGTH = 2000;
export const MANY = 60;

/** Who is in focus, for how long and in which order is the core's; nothing is left to set. */
export const Config = z.strictObject({});

/** Only short titles, each put up by the one it belongs to. Deleted at closing. */
export const Board = z.strictObject({
  titles: z.array(z.strictObject({ seat: Seat, text: z.string().min(1).max(TITLE_LENGTH) })).max(MANY),
});

const Text = z.string().max(TEXT_LENGTH);

export const Sheet = z.strictObject({
  /** A short title, and what I want help to think about: before I am in focus. Deleted at closing. */
  title: z.string().max(TITLE_LENGTH),
  problem: Text,
  /** What I noticed while I only listened, and what I take along: mine, on my own page afterwards. */
  heard: Text,
  along: Text,
  /** As a colleague: my notes about each one in focus. Deleted at closing. */
  notes: z.array(z.strictObject({ about: Seat, text: Text })).max(MANY),
});

/** What stays on the own page of someone who has been in focus. */
export const OwnNotes = z.strictObject({ heard: Text, along: Text });

export type Config = z.infer<typeof Config>;
export type Board = z.infer<typeof Board>;
export type Sheet = z.infer<typeof Sheet>;
export type OwnNotes = z.infer<typeof OwnNotes>;
