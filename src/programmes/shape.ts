import { z } from "zod";
import { forms, LONGEST_PHASE } from "../core/programme.ts";
import { languages, ProgrammeText } from "../core/text.ts";

const Id = z
  .string()
  .max(60)
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
const Minutes = z.number().positive().max(LONGEST_PHASE);
/** 0 is an equal share of what the phase has left. */
const Share = z.number().min(0).max(LONGEST_PHASE);
const WholeMinutes = z.int().positive().max(LONGEST_PHASE);
const Texts = z.array(ProgrammeText).max(12).default([]);

const Segment = z.strictObject({
  /** Some exercises look for it: `share` and `ask`, `play` and `talk`, `stop-1`. */
  id: Id,
  /** What happens now, in a word or two. */
  title: ProgrammeText,
  /** Minutes for each person in focus; fractions are allowed, and 0 is an equal share of the phase. */
  minutes: Share,
  /** The most minutes, where a range may be chosen from ("3–4"). */
  maxMinutes: Minutes.optional(),
  /** What the one in focus does: speaks, answers the others, or turns away and only listens. */
  focus: z.enum(["speaks", "listens", "answers"]),
  /** Read aloud when this part begins. */
  aloud: ProgrammeText.optional(),
  /** Read instead of `aloud` where the one who reads is in focus: "Now I tell". */
  aloudInFocus: ProgrammeText.optional(),
  /** On the screen of the one in focus: what to do now. */
  cueFocus: ProgrammeText.optional(),
  /** On the screen of the others: what to do now. */
  cueOthers: ProgrammeText.optional(),
});

const Cycle = z.strictObject({
  /** `everyone` here, or those who raised a hand in an earlier phase of the step with `hands: true`. */
  of: z.enum(["everyone", "hands"]),
  /** How many times it goes round. */
  laps: z.int().min(1).max(10).default(1),
  /** What happens while one is in focus, in order. */
  segments: z.array(Segment).min(1).max(12),
});

const Tables = z.strictObject({
  /** So many at each table. */
  of: z.int().min(2).max(12).optional(),
  /** So many tables. */
  count: z.int().min(2).max(20).optional(),
});

const PhaseShape = z.strictObject({
  /** The exercise looks for it: which ids mean something to it stands with each exercise. */
  id: Id,
  /** Who works with whom. */
  form: z.enum(forms),
  /** What this part is called, in a few words. */
  title: ProgrammeText,
  /** Planned minutes; those of all phases make the step's. */
  minutes: WholeMinutes,
  /** The least minutes when the plan is trimmed; left out, 60 % of the planned, rounded up. */
  minMinutes: WholeMinutes.optional(),
  /** The most minutes, where a range may be chosen from ("10–12"). */
  maxMinutes: WholeMinutes.optional(),
  /** What the facilitator reads aloud when the phase begins: short sentences, said to the room. */
  aloud: ProgrammeText.optional(),
  /** The questions, on the stage and in the panel. */
  prompts: Texts,
  /** One helpful line. */
  hint: ProgrammeText.optional(),
  /** Gives each person in turn the same time in focus. */
  cycle: Cycle.optional(),
  /** How people sit in pairs, trios or groups: `of` or `count`, not both. Left out: two, three or four at a table. */
  tables: Tables.optional(),
  /** True: when the phase begins, what people have laid ready goes to the board. */
  reveals: z.boolean().default(false),
  /** True: asks who wants to be in focus; a later phase with `of: hands` is theirs. */
  hands: z.boolean().default(false),
});

/** What may stand in a step. */
export const StepShape = z.strictObject({
  /** A name of its own in this programme. */
  id: Id,
  /** What the agenda calls it: one to three words stay on one line of the plan on the wall. */
  title: ProgrammeText,
  /** What people leave with, in one line. */
  purpose: ProgrammeText,
  /** Planned minutes: the sum of its phases. */
  minutes: WholeMinutes,
  /** True: may be dropped when time is short. */
  optional: z.boolean().default(false),
  /** `check-in` and `check-out` are never dropped; everything that is no round or break is a `step`. */
  kind: z.enum(["step", "check-in", "check-out", "break"]).default("step"),
  /** A time of day, "11:30": the step begins then, whatever came before. */
  lockedAt: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .optional(),
  /** The id of an earlier step: people sit at its tables again, to go on with what they made there. */
  tablesFrom: Id.optional(),
  /** What people do on the screen. */
  exercise: Id,
  /** The settings of the exercise: see there. */
  config: z.unknown().default({}),
  /** What to get ready for this step, a line each. */
  prepare: Texts.optional(),
  /** Its parts, in order. */
  phases: z.array(PhaseShape).min(1).max(12),
});

/** What may stand in a programme file, before sums, ids and settings are checked. */
export const Shape = z.strictObject({
  /** The format of the file. */
  format: z.literal(1),
  /** A name of its own: small letters a–z, figures, hyphens. */
  id: Id,
  /** Raise it when the file changes. */
  version: z.int().min(1).max(1_000_000),
  /** What the meeting is called. */
  title: ProgrammeText,
  /** One or two sentences for whoever chooses it. */
  summary: ProgrammeText,
  /** The languages of all its texts; Bokmål (`nb`) is always among them. */
  languages: z.array(z.enum(languages)).min(1).max(languages.length),
  /** The minutes set aside; the steps may sum to less. */
  minutes: z.int().positive().max(1440),
  /** Makes it a gathering: standing home tables of so many, for up to 60 people. */
  gathering: z
    .strictObject({
      /** So many at each home table. */
      tableOf: z.int().min(3).max(12),
    })
    .optional(),
  /** For those who get room and paper ready, a line each. */
  prepare: Texts,
  /** The agenda, in order. */
  steps: z.array(StepShape).min(1).max(60),
});
