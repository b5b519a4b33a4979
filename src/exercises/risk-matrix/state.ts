import { z } from "zod";
import { seatId } from "../../core/ids.ts";
import { ProgrammeText } from "../../core/text.ts";

const id = z.string().min(1).max(64);
const seat = id.transform(seatId);

export const MAX_TEXT = 200;
export const MAX_MEASURE = 300;
export const MAX_ROLE = 80;
export const MAX_AT_TABLE = 30;
export const MAX_ON_BOARD = 120;

/**
 * Settings of a programme. Phases: `group` (each table fills its own matrix; where all sit together, the board),
 * `plenary` (the board). `plenary` alone works too. An unknown phase works as `group`.
 */
export const Config = z.strictObject({
  /** What the risks are about, above the matrix. */
  title: ProgrammeText.optional(),
  /** Risks to begin with, shown as examples; simulated colleagues write them, too. */
  examples: z.array(ProgrammeText).max(12).optional(),
});
export type Config = z.infer<typeof Config>;

/** From 1 to 5: how likely it is, and how serious it would be. */
export const steps = [1, 2, 3, 4, 5] as const;
export const Step = z.int().min(1).max(5);

/** What can be said about a risk besides its words; each may still be open. */
const details = {
  likelihood: Step.nullable(),
  consequence: Step.nullable(),
  measure: z.string().max(MAX_MEASURE),
  /** Who sees to the measure: one of us, or a role in words. */
  owner: z.strictObject({ seat: seat.nullable(), role: z.string().max(MAX_ROLE) }),
  /** By when, as an ISO date. */
  by: z.iso.date().nullable(),
};

const KeptRisk = z.strictObject({ id, text: z.string().min(1).max(MAX_TEXT), ...details });

/** A risk as it lies on a table or on the board; its version counts its changes. */
export const Risk = KeptRisk.extend({ from: seat, version: z.int().min(1).max(1_000_000) });
export type Risk = z.infer<typeof Risk>;

export const Table = z.strictObject({ risks: z.array(Risk).max(MAX_AT_TABLE) });
export type Table = z.infer<typeof Table>;

/** `table` is the table that brought it; null where it came from the whole room or an earlier meeting. */
export const BoardRisk = Risk.extend({ table: z.int().min(1).max(60).nullable() });
export type BoardRisk = z.infer<typeof BoardRisk>;

export const Board = z.strictObject({
  risks: z.array(BoardRisk).max(MAX_ON_BOARD),
  /** Whether the network had a risk analysis before: then an emptied one is kept, too. */
  before: z.boolean(),
  examples: z.array(ProgrammeText).max(12),
});
export type Board = z.infer<typeof Board>;

/** Nothing in this exercise is private. */
export const Sheet = z.strictObject({});
export type Sheet = z.infer<typeof Sheet>;

/** The risk analysis as the network keeps it. */
export const RisksOutcome = z.strictObject({ risks: z.array(KeptRisk).max(MAX_ON_BOARD) });
export type RisksOutcome = z.infer<typeof RisksOutcome>;

export type Level = "low" | "some" | "high" | "severe";

/** Likelihood times consequence: 1–4 low, 5–9 some, 10–14 high, 15–25 severe. */
export const levelOf = (product: number): Level =>
  product >= 15 ? "severe" : product >= 10 ? "high" : product >= 5 ? "some" : "low";

/** Likelihood times consequence; null while one of them is open. */
export const productOf = ({
  likelihood,
  consequence,
}: Pick<Risk, "likelihood" | "consequence">): number | null =>
  likelihood === null || consequence === null ? null : likelihood * consequence;

/** The gravest first, those without a place last; otherwise as they came. */
export const byGravity = <Item extends Risk>(risks: readonly Item[]): readonly Item[] =>
  risks
    .map((risk, place) => ({ risk, place }))
    .sort((a, b) => (productOf(b.risk) ?? 0) - (productOf(a.risk) ?? 0) || a.place - b.place)
    .map(({ risk }) => risk);

/** The number of each risk on its paper, as it stands in the matrix and in the list. */
export const numbersOf = (risks: readonly Risk[]): ReadonlyMap<string, number> =>
  new Map(risks.map(({ id: risk }, at) => [risk, at + 1]));
