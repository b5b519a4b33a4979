import { z } from "zod";
import { type SeatId, seatId } from "../../core/ids.ts";
import { Goal, Homework } from "../../core/kinds.ts";
import { ProgrammeText } from "../../core/text.ts";
import { standardCues } from "./standard.ts";

const id = z.string().min(1).max(64);
const seat = id.transform(seatId);

export const MAX_TEXT = 2000;
export const MAX_SITUATION = 300;
/** Items on one sheet: those taken over from other sheets, and own ones. */
export const MAX_OWN = 200;
/** Items on one table sheet. */
export const MAX_SHARED = 120;

/** What can be taken over from the owner's other sheets. */
export const takeKinds = ["goal", "list", "task-rows", "answers"] as const;

/**
 * Settings of a programme; all may be left out. Phases of any id: who is in focus, how long and at which table is the core's
 * (form `pairs` or `trios` with a cycle of everyone); before and after the cycle people choose what to share and write down what helped.
 */
export const Config = z.strictObject({
  /** What the one in focus brings, in one line. */
  question: ProgrammeText.optional(),
  /** Open questions for those who listen; left out, our own. */
  cues: z.array(ProgrammeText).min(1).max(12).optional(),
  /** What is fetched from the own sheets to choose from; left out, everything there is. An empty list: only what is written here. */
  take: z.array(z.enum(takeKinds)).max(takeKinds.length).optional(),
  /** False: nobody is asked what they will do until next time. */
  homework: z.boolean().optional(),
});
export type Config = z.infer<typeof Config>;

export const cuesOf = (config: Config): readonly ProgrammeText[] => config.cues ?? standardCues;

const kinds = ["goal", "list", "row", "answer", "own"] as const;

/** Something its owner may share: own words, or a copy from another own sheet. */
export const OwnItem = z.strictObject({
  id,
  kind: z.enum(kinds),
  /** The list or the question it belongs to; null for a goal, a task and own words. */
  title: ProgrammeText.nullable(),
  text: z.string().max(MAX_TEXT),
  /** Where it was taken from, so that nothing is taken twice; empty for own words. */
  origin: z.string().max(300),
  /** The whole goal, where it is one. */
  goal: Goal.nullable(),
  /** A goal whose wording was made clearer here: its owner takes it home. */
  adjusted: z.boolean(),
});
export type OwnItem = z.infer<typeof OwnItem>;

export const Sheet = z.strictObject({
  items: z.array(OwnItem).max(MAX_OWN),
  /** While I listen to the others; deleted at closing. */
  notes: z.string().max(MAX_TEXT),
  /** What helped me: mine, on my own page afterwards. */
  along: z.string().max(MAX_TEXT),
  /** What I will do until next time; null: nothing. */
  homework: Homework.nullable(),
});
export type Sheet = z.infer<typeof Sheet>;

/** What one person has shared with the table, as it is now. */
export const Shared = z.strictObject({
  id,
  owner: seat,
  /** Who wrote it down here: the owner, or another for one without a screen. */
  by: seat,
  /** The item on the owner's sheet; null for one written straight here. */
  from: id.nullable(),
  kind: z.enum(kinds),
  title: ProgrammeText.nullable(),
  text: z.string().min(1).max(MAX_TEXT),
  /** In which situations a goal is trained; empty otherwise. */
  situation: z.string().max(MAX_SITUATION),
});
export type Shared = z.infer<typeof Shared>;

const shared = z.array(Shared).max(MAX_SHARED);

/** What those at one table see. Deleted at closing. */
export const Table = z.strictObject({ shared });
export type Table = z.infer<typeof Table>;

/** Serves as the table where all sit together; otherwise it stays empty. Deleted at closing. */
export const Board = z.strictObject({ shared });
export type Board = z.infer<typeof Board>;

/** The shared item that something of the own sheet became; null where it is not shared. */
export const upOf = (where: Table, owner: SeatId, own: string): Shared | null =>
  where.shared.find((each) => each.owner === owner && each.from === own) ?? null;
