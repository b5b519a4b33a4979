import { z } from "zod";
import type { Instant } from "./clock.ts";
import { ProgrammeText } from "./text.ts";

/**
 * What people carry from one exercise to another, whichever exercise made it: on their own sheet only (an exercise `offers` and
 * `wants` these kinds), or as outcomes of the network. Texts are plain, in whatever language their owner wrote.
 */

const id = z.string().min(1).max(64);

/** One named list of an owner: the keywords of a speech, preferences A, B or C, signs of a good relation. */
export const OwnList = z.strictObject({
  /** The list's id in its programme step: with the step's exercise the same from meeting to meeting. */
  list: id,
  title: ProgrammeText,
  items: z.array(z.string().min(1).max(200)).max(30),
});
export type OwnList = z.infer<typeof OwnList>;

/** The five symbols on a row of the self-observation. */
export const rowSymbols = ["star", "forward", "heart", "tick", "up"] as const;
export type RowSymbol = (typeof rowSymbols)[number];

/** A task of one's own working week, as the self-observation knows it. */
export const TaskRow = z.strictObject({
  id,
  task: z.string().min(1).max(200),
  /** Hours a week, or percent of the working time: see `unit` beside the rows. null: not filled in. */
  time: z.number().min(0).max(168).nullable(),
  /** How well I solve it, and how important it is for the service's goals, as a share of the scale from 0 to 1. */
  well: z.number().min(0).max(1).nullable(),
  important: z.number().min(0).max(1).nullable(),
  symbols: z.array(z.enum(rowSymbols)).max(rowSymbols.length),
});
export type TaskRow = z.infer<typeof TaskRow>;

export const TaskRows = z.strictObject({
  unit: z.enum(["hours", "percent"]),
  rows: z.array(TaskRow).max(120),
});
export type TaskRows = z.infer<typeof TaskRows>;

/** A behaviour goal: "Jeg skal …". */
export const Goal = z.strictObject({
  id,
  /** More of, less of (or stop), differently or better; other: made outside the three. */
  direction: z.enum(["more", "less", "differently", "other"]),
  text: z.string().min(1).max(300),
  /** In which situations I train. */
  situation: z.string().max(300),
  /** ISO date (yyyy-mm-dd) when I start; null: not decided. */
  start: z.iso.date().nullable(),
  horizon: z.enum(["short", "long"]).nullable(),
  /** What training or competence it needs. */
  training: z.string().max(300),
});
export type Goal = z.infer<typeof Goal>;

/** A goal that is words and a day to start, as it is made outside the three directions; null where nothing is written. */
export const plainGoal = (goal: Pick<Goal, "id" | "text" | "start">): Goal | null => {
  const text = goal.text.trim();
  return text === ""
    ? null
    : {
        id: goal.id,
        direction: "other",
        text,
        situation: "",
        start: goal.start,
        horizon: null,
        training: "",
      };
};

/** How a goal goes, as its owner sees it; null: not begun. */
const goalStates = ["going", "done", "dropped"] as const;
export type GoalState = (typeof goalStates)[number];

/** A goal on its owner's own page, with how it goes. That goes to no meeting: what is offered there is the goal alone. */
export const KeptGoal = Goal.extend({
  state: z.enum(goalStates).nullable().default(null),
  note: z.string().max(300).default(""),
});
export type KeptGoal = z.infer<typeof KeptGoal>;

/** Something to do before the next meeting. */
export const Homework = z.strictObject({
  id,
  text: z.string().min(1).max(2000),
  /** ISO date to be reminded on; null: no reminder wished. */
  remindOn: z.iso.date().nullable(),
});
export type Homework = z.infer<typeof Homework>;

/** Homework on its owner's own page, with what was written while it was fresh. That goes to no meeting. */
export const KeptHomework = Homework.extend({
  wrote: z.string().max(2000).default(""),
  done: z.boolean().default(false),
});
export type KeptHomework = z.infer<typeof KeptHomework>;

/** Answers to named questions: a learning log, a conversation guide, a coaching contract. */
export const Answers = z.strictObject({
  /** The guide's id in its programme step (grow, sae, learning-log …). */
  guide: id,
  title: ProgrammeText,
  answers: z.array(z.strictObject({ field: id, label: ProgrammeText, text: z.string().max(2000) })).max(30),
});
export type Answers = z.infer<typeof Answers>;

/** What an exercise offers of an owner's sheet to the owner's other sheets. */
export type Offer =
  | { readonly kind: "list"; readonly content: OwnList }
  | { readonly kind: "task-rows"; readonly content: TaskRows }
  | { readonly kind: "goal"; readonly content: Goal }
  | { readonly kind: "homework"; readonly content: Homework }
  | { readonly kind: "answers"; readonly content: Answers };
export type OfferKind = Offer["kind"];

/** An offer with where it comes from: made at this time, in a step of this title, in this meeting or an earlier one. */
export type Offered = Offer & {
  readonly at: Instant;
  readonly step: string;
  readonly exercise: string;
  readonly earlier: boolean;
};

/** A list that the network keeps: values, proposals for a vision, marks of good practice, agreements. */
export const SharedList = z.strictObject({
  title: ProgrammeText,
  /** ISO date (yyyy-mm-dd) when the network looks at it again, where one was agreed. */
  reviewOn: z.iso.date().optional(),
  items: z
    .array(
      z.strictObject({
        text: z.string().min(1).max(300),
        /** The table that brought it, counted from 1; null where it came from the whole room. */
        table: z.int().min(1).max(60).nullable(),
        /** The heading it stood under, where there was more than one. */
        under: ProgrammeText.optional(),
      }),
    )
    .max(300),
});
export type SharedList = z.infer<typeof SharedList>;

/** The outcomes that are plain lists: a step's settings may choose which one its result becomes. */
export const sharedListKinds = [
  "values",
  "vision",
  "practice",
  "actions",
  "expectations",
  "ambitions",
  "agreed",
] as const;
export type SharedListKind = (typeof sharedListKinds)[number];
