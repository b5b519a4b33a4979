import { z } from "zod";
import { seatId } from "../../core/ids.ts";
import { ProgrammeText } from "../../core/text.ts";
import { standardInspiration, standardSpheres } from "./standard.ts";

const id = z.string().min(1).max(64);
const seat = id.transform(seatId);

export const MAX_SPHERES = 6;
export const MAX_ACTIONS = 20;
export const MAX_WORDS = 200;
const MAX_PEOPLE = 60;
export const MAX_SHARED_ACTIONS = 300;

/** All hours of a week; no sphere can have more. */
export const MAX_HOURS = 168;
/** The hours a person is awake in a week (16 a day): what 100 % means. */
export const AWAKE_HOURS = 112;

const Sphere = z.strictObject({
  /** The circle is known by it in all three pictures. */
  id,
  /** The name of the circle: one word, or two. */
  title: ProgrammeText,
  /** What belongs in it, in a sentence. */
  definition: ProgrammeText.optional(),
});
type Sphere = z.infer<typeof Sphere>;

const different = (spheres: readonly Sphere[]): boolean =>
  new Set(spheres.map((sphere) => sphere.id)).size === spheres.length;

/**
 * Settings of a programme; left out: our own four spheres and our own inspiration.
 *
 * Phases: `draw` (the circles as they are today) · `want` (is this how I want it: the wanted picture and the one in five years) ·
 * `pairs` (the same with actions and with sharing, by the owner's own act: at a table, or on the board where all sit together).
 * In an unknown phase everything is open, as in `pairs`.
 */
export const Config = z.strictObject({
  /** The circles to draw; left out: work, family, leisure and development. */
  spheres: z
    .array(Sphere)
    .min(2)
    .max(MAX_SPHERES)
    .refine(different, "two spheres have the same id")
    .optional(),
  /** Concrete actions of other leaders, to get ideas from. */
  inspiration: z.array(ProgrammeText).max(24).optional(),
});
export type Config = z.infer<typeof Config>;

export const spheresOf = (config: Config): readonly Sphere[] => config.spheres ?? standardSpheres;
export const inspirationOf = (config: Config): readonly ProgrammeText[] =>
  config.inspiration ?? standardInspiration;

export const pictures = ["today", "wanted", "five"] as const;
export type Picture = (typeof pictures)[number];
export const units = ["hours", "percent"] as const;
export type Unit = (typeof units)[number];

/** Hours a week, whichever unit is shown. null: not drawn yet. */
const hours = z.number().min(0).max(MAX_HOURS).nullable();

/** One sphere in all three pictures. */
const Sized = z.strictObject({ id, title: ProgrammeText, today: hours, wanted: hours, five: hours });
export type Sized = z.infer<typeof Sized>;

/** A concrete action: something put in, or taken out. */
const Action = z.strictObject({
  id,
  does: z.enum(["in", "out"]),
  what: z.string().max(MAX_WORDS),
  when: z.string().max(MAX_WORDS),
  /** The owner wants to keep it as a goal. */
  asGoal: z.boolean(),
  /** ISO date on which it starts; null: not decided. */
  start: z.iso.date().nullable(),
});
export type Action = z.infer<typeof Action>;

export const answers = ["perfect", "but"] as const;
export type Answer = (typeof answers)[number];

export const Sheet = z.strictObject({
  unit: z.enum(units),
  spheres: z.array(Sized).max(MAX_SPHERES),
  /** Is this how I want it? "Perfect", or "fine, but …"; null: not answered. */
  answer: z.enum(answers).nullable(),
  actions: z.array(Action).max(MAX_ACTIONS),
});
export type Sheet = z.infer<typeof Sheet>;

/** A picture as its owner shared it. */
const SharedPicture = z.strictObject({
  by: seat,
  picture: z.enum(pictures),
  unit: z.enum(units),
  spheres: z
    .array(z.strictObject({ id, title: ProgrammeText, hours: z.number().min(0).max(MAX_HOURS) }))
    .max(MAX_SPHERES),
});
export type SharedPicture = z.infer<typeof SharedPicture>;

const SharedAction = z.strictObject({
  id,
  by: seat,
  does: z.enum(["in", "out"]),
  what: z.string().min(1).max(MAX_WORDS),
  when: z.string().max(MAX_WORDS),
});
export type SharedAction = z.infer<typeof SharedAction>;

/** What those at a table, or all, have been shown. */
export const Table = z.strictObject({
  pictures: z.array(SharedPicture).max(MAX_PEOPLE * pictures.length),
  actions: z.array(SharedAction).max(MAX_SHARED_ACTIONS),
});
export type Table = z.infer<typeof Table>;
export type Shown = z.infer<typeof Table>;

export const Board = Table.extend({ spheres: z.array(Sphere).max(MAX_SPHERES) });
export type Board = z.infer<typeof Board>;
