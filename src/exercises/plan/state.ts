import { z } from "zod";
import { seatId } from "../../core/ids.ts";
import { ProgrammeText } from "../../core/text.ts";
import { Day, TimeOfDay } from "./dates.ts";

const id = z.string().min(1).max(64);
const seat = id.transform(seatId);
const version = z.int().min(0).max(1_000_000);

export const MAX_DATES = 24;
export const MAX_THEMES = 60;
export const MAX_THEME = 140;
/** From each of sixty, by themselves and on paper. */
export const MAX_VOTES = 120;
export const MAX_LINE = 120;
export const MAX_TEXT = 300;

/** Settings of a programme. Phases: `roles`, `dates`, `themes`; all of the plan can be changed in each. */
export const Config = z.strictObject({
  /** How many votes each has on the themes. */
  votes: z.int().min(1).max(20).default(3),
  /** What everyone brings next time; left out, our own line is used. */
  bring: ProgrammeText.optional(),
});
export type Config = z.infer<typeof Config>;

/** Nothing in this exercise is private. */
export const Sheet = z.strictObject({});
export type Sheet = z.infer<typeof Sheet>;

/** How often; `own` stands in words. */
export const rhythms = ["month", "six-weeks", "two-months", "quarter", "own"] as const;
export const Rhythm = z.enum(rhythms);
export type Rhythm = z.infer<typeof Rhythm>;

export const places = ["room", "screen", "both"] as const;
/** In a room, on screen, or both at once. */
export const How = z.enum(places);
export type How = z.infer<typeof How>;

/** Each part says who changed it last and how often it has changed, so that nobody overwrites what they have not seen. */
const touched = { version, by: seat.nullable() };

const Roles = z.strictObject({
  ...touched,
  /** True: the order decides, the first leads and the second is secretary next time. */
  rotates: z.boolean(),
  leader: seat.nullable(),
  secretary: seat.nullable(),
  order: z.array(seat).max(60),
});
export type Roles = z.infer<typeof Roles>;

const line = { ...touched, text: z.string().max(MAX_TEXT) };

export const PlannedDate = z.strictObject({
  id,
  ...touched,
  date: Day,
  start: TimeOfDay,
  end: TimeOfDay.nullable(),
  how: How,
  place: z.string().max(MAX_LINE),
});
export type PlannedDate = z.infer<typeof PlannedDate>;

export const Theme = z.strictObject({
  id,
  ...touched,
  /** Who put it on the list. */
  from: seat,
  text: z.string().min(1).max(MAX_THEME),
  /** Who can help with it: one of our own, or a guest. */
  help: z.string().max(MAX_LINE),
  votes: z.array(seat).max(MAX_VOTES),
});
export type Theme = z.infer<typeof Theme>;

export const Board = z.strictObject({
  roles: Roles,
  rhythm: z.strictObject({ ...touched, choice: Rhythm.nullable(), text: z.string().max(MAX_LINE) }),
  dates: z.array(PlannedDate).max(MAX_DATES),
  /** Where the network keeps in touch and shares. */
  platform: z.strictObject(line),
  /** What everyone brings next time; empty = our own line. */
  bring: z.strictObject(line),
  themes: z.array(Theme).max(MAX_THEMES),
  /** Ids of themes taken off the list in this meeting, so that they do not come back from what the network kept. */
  removed: z.array(id).max(MAX_THEMES),
  votesEach: z.int().min(1).max(20),
});
export type Board = z.infer<typeof Board>;

const KeptDate = PlannedDate.omit({ version: true, by: true });

/** The plan as the network keeps it; rotation is empty where roles are for a year. */
export const PlanOutcome = z.strictObject({
  leader: seat.nullable(),
  secretary: seat.nullable(),
  rotation: z.array(seat).max(60),
  rhythm: z.strictObject({ choice: Rhythm.nullable(), text: z.string().max(MAX_LINE) }),
  dates: z.array(KeptDate).max(MAX_DATES),
  platform: z.string().max(MAX_TEXT),
  bring: z.string().max(MAX_TEXT),
});
export type PlanOutcome = z.infer<typeof PlanOutcome>;

/** The themes as the network keeps them, the most wanted first. */
export const ThemesOutcome = z.strictObject({
  themes: z
    .array(
      z.strictObject({
        id,
        text: z.string().min(1).max(MAX_THEME),
        help: z.string().max(MAX_LINE),
        from: seat,
        /** Who wants it: each can add or withdraw the own wish at home too. */
        votes: z.array(seat).max(MAX_VOTES),
      }),
    )
    .max(MAX_THEMES),
  /** Taken off the list in the meeting this comes from. */
  removed: z.array(id).max(MAX_THEMES).default([]),
});
export type ThemesOutcome = z.infer<typeof ThemesOutcome>;

/** Who leads and who is secretary next time. */
export const leadersOf = ({
  rotates,
  leader,
  secretary,
  order,
}: Roles): Pick<Roles, "leader" | "secretary"> =>
  rotates ? { leader: order[0] ?? null, secretary: order[1] ?? null } : { leader, secretary };

/** The themes with most votes first, then as they came. */
export const byVotes = (themes: readonly Theme[]): readonly Theme[] =>
  themes
    .map((theme, place) => ({ theme, place }))
    .sort((a, b) => b.theme.votes.length - a.theme.votes.length || a.place - b.place)
    .map(({ theme }) => theme);

/** Days between meetings in this rhythm; null where it stands in words. */
export const daysBetween: Readonly<Record<Rhythm, number | null>> = {
  month: 28,
  "six-weeks": 42,
  "two-months": 56,
  quarter: 91,
  own: null,
};
