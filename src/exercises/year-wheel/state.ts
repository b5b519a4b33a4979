import { z } from "zod";
import { seatId } from "../../core/ids.ts";
import { ProgrammeText } from "../../core/text.ts";

const id = z.string().min(1).max(64);
const seat = id.transform(seatId);

export const MAX_TEXT = 140;
export const MAX_ENTRIES = 100;

/** Settings of a programme. Phases: `plenary`; every phase works alike. */
export const Config = z.strictObject({
  /** Above the wheel. */
  title: ProgrammeText.optional(),
  /** The month at the top of the wheel, where the network's year begins. */
  start: z.int().min(1).max(12).default(1),
});
export type Config = z.infer<typeof Config>;

/** What stands on the wheel. */
export const kinds = ["meeting", "theme", "review", "gathering", "other"] as const;
export const Kind = z.enum(kinds);
export type Kind = z.infer<typeof Kind>;

export const Month = z.int().min(1).max(12);

const content = {
  id,
  kind: Kind,
  /** May be empty where the kind says it all: a meeting, the review of the contract. */
  text: z.string().max(MAX_TEXT),
  month: Month,
  /** The very day, where it is known; then the month is its. */
  date: z.iso.date().nullable(),
};

const KeptEntry = z.strictObject(content);

/** Something on the wheel; its version counts its changes. */
export const Entry = z.strictObject({ ...content, by: seat, version: z.int().min(1).max(1_000_000) });
export type Entry = z.infer<typeof Entry>;

/** From what the network has agreed on before: accepted or left by the people. */
export const Proposal = z.strictObject({ ...content, month: Month.nullable() });
export type Proposal = z.infer<typeof Proposal>;

export const Board = z.strictObject({
  start: Month,
  entries: z.array(Entry).max(MAX_ENTRIES),
  proposals: z.array(Proposal).max(MAX_ENTRIES),
  /** Whether the network had a wheel before: then an emptied one is kept, too. */
  before: z.boolean(),
});
export type Board = z.infer<typeof Board>;

/** Nothing in this exercise is private. */
export const Sheet = z.strictObject({});
export type Sheet = z.infer<typeof Sheet>;

/** The year as the network keeps it. */
export const YearOutcome = z.strictObject({ start: Month, entries: z.array(KeptEntry).max(MAX_ENTRIES) });
export type YearOutcome = z.infer<typeof YearOutcome>;

export const monthOf = (date: string): number => Number(date.slice(5, 7));

/** The months in the order of the wheel. */
export const monthsFrom = (start: number): readonly number[] =>
  Array.from({ length: 12 }, (_, at) => ((start - 1 + at) % 12) + 1);

/** What stands in a month: by date, those without one last. */
export const inMonth = (entries: readonly Entry[], month: number): readonly Entry[] =>
  entries
    .filter((entry) => entry.month === month)
    .map((entry, place) => ({ entry, place }))
    .sort(
      (a, b) =>
        (a.entry.date?.slice(5) ?? "99").localeCompare(b.entry.date?.slice(5) ?? "99") || a.place - b.place,
    )
    .map(({ entry }) => entry);
