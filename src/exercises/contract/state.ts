import { z } from "zod";
import type { Memory } from "../../core/exercise.ts";
import { seatId } from "../../core/ids.ts";
import { ProgrammeText } from "../../core/text.ts";
import { NORMS, standardHeadings } from "./standard.ts";

const id = z.string().min(1).max(64);
const seat = id.transform(seatId);
/** A calendar day, "2026-03-03". */
export const Day = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
  .refine((day) => new Date(`${day}T00:00:00Z`).getUTCDate() === Number(day.slice(8)));

export const MAX_CLAUSE = 600;
export const MAX_CLAUSES = 60;

export const Heading = z.strictObject({
  /** Clauses are sorted by it; the same in every version of the programme. */
  id,
  /** The heading as it stands in the contract. */
  title: ProgrammeText,
  /** The question that helps to write what stands under it. */
  prompt: ProgrammeText,
});
export type Heading = z.infer<typeof Heading>;

/** Settings of a programme; left out, our own headings are used. Phases: `write`, `accept`. */
export const Config = z.strictObject({
  /** The headings of the contract, in order; `norms` is where adopted ground rules are offered. */
  headings: z.array(Heading).min(1).max(12).optional(),
});
export type Config = z.infer<typeof Config>;

const clauseText = z.string().min(1).max(MAX_CLAUSE);

/** A clause as a saved version holds it. */
export const SavedClause = z.strictObject({ id, heading: id, text: clauseText });
export type SavedClause = z.infer<typeof SavedClause>;

/** A clause on the board: version counts its changes, so that nobody overwrites what they have not seen. */
export const Clause = z.strictObject({ ...SavedClause.shape, version: z.number().int().min(1) });
export type Clause = z.infer<typeof Clause>;

/** The outcome "contract": what the network keeps, accepts between meetings, and opens again. */
export const Contract = z.strictObject({
  version: z.number().int().min(1),
  headings: z.array(Heading).min(1).max(12),
  clauses: z.array(SavedClause).max(MAX_CLAUSES),
  reviewOn: Day.nullable(),
  savedAt: z.number(),
  /** Those who accept this version. */
  acceptedBy: z.array(seat).max(60),
  /** Those among them whose acceptance the facilitator recorded, since they take part on paper. */
  onBehalf: z.array(seat).max(60),
});
export type Contract = z.infer<typeof Contract>;

/** What the network's memory holds, if it is a contract. */
export const contractOf = (content: unknown): Contract | null => {
  const parsed = Contract.safeParse(content);
  return parsed.success ? parsed.data : null;
};

const Offered = z.strictObject({ id, text: clauseText });

export const Board = z.strictObject({
  headings: z.array(Heading).min(1).max(12),
  clauses: z.array(Clause).max(MAX_CLAUSES),
  /** Deleted clauses, to be put back. */
  removed: z.array(Clause).max(MAX_CLAUSES),
  reviewOn: Day.nullable(),
  /** Adopted ground rules that are not in the contract. */
  offered: z.array(Offered).max(1000),
  /** The latest version, and the one before it for comparison. */
  saved: Contract.nullable(),
  before: Contract.nullable(),
});
export type Board = z.infer<typeof Board>;

export const Sheet = z.strictObject({});
export type Sheet = z.infer<typeof Sheet>;

const Rules = z.object({ rules: z.array(z.object({ id, text: clauseText })) });

const rulesIn = (memory: Memory): Board["offered"] => {
  const parsed = Rules.safeParse(memory["ground-rules"]);
  return parsed.success ? parsed.data.rules.slice(0, 1000) : [];
};

/** Opens the latest contract for evaluation, or begins one from the ground rules. */
export const openBoard = (config: Config, memory: Memory): Board => {
  const saved = contractOf(memory.contract);
  const rules = rulesIn(memory);
  const blank = { removed: [], saved: null, before: null, reviewOn: null };
  if (saved !== null) {
    const offered = rules.filter(({ id: rule }) => !saved.clauses.some((clause) => clause.id === rule));
    const clauses = saved.clauses.map((clause) => ({ ...clause, version: 1 }));
    return { ...blank, headings: saved.headings, clauses, offered, reviewOn: saved.reviewOn, saved };
  }
  const headings: Board["headings"] = config.headings ?? standardHeadings.map((each) => ({ ...each }));
  const heading = (headings.find((each) => each.id === NORMS) ?? headings[0])?.id ?? NORMS;
  const clauses = rules
    .slice(0, MAX_CLAUSES)
    .map(({ id: rule, text }) => ({ id: rule, heading, text, version: 1 }));
  return { ...blank, headings, clauses, offered: rules.slice(MAX_CLAUSES) };
};
