import { z } from "zod";
import { seatId } from "../../core/ids.ts";
import { sharedListKinds } from "../../core/kinds.ts";
import { ProgrammeText } from "../../core/text.ts";

const id = z.string().min(1).max(64);
const seat = id.transform(seatId);
const version = z.int().min(0).max(1_000_000);

export const MAX_TITLE = 120;
export const MAX_LINE = 300;
const MAX_SECTIONS = 8;
export const MAX_LINES = 60;
const MAX_PROPOSALS = 200;

/** How a part of the poster is set: a lead above, one large sentence, large words, or a list. */
const looks = ["lead", "sentence", "words", "list"] as const;
export const Look = z.enum(looks);
export type Look = z.infer<typeof Look>;

const sectionSettings = {
  /** Lines are sorted by it; the same in every version of the programme. */
  id,
  /** The heading of this part. */
  title: ProgrammeText,
  /** What belongs here, shown while it is filled. */
  prompt: ProgrammeText.optional(),
  /** How it is set: a lead above, one large sentence, large words, or a list. */
  look: Look.default("list"),
};

const SectionConfig = z.strictObject({
  ...sectionSettings,
  /** Which of the network's own lists are proposed here. */
  from: z.array(z.enum(sharedListKinds)).max(sharedListKinds.length).default([]),
});
export type SectionConfig = z.infer<typeof SectionConfig>;

/**
 * Settings of a programme: the parts of the poster; left out, our own are used (purpose, vision, values, marks of good practice,
 * what we mean here, next steps). Phases: `plenary` (fill and order it), `show` (look at it together; it can still be changed).
 */
export const Config = z.strictObject({
  /** Above the poster to begin with; the network may give it its own. */
  title: ProgrammeText.optional(),
  /** The parts of the poster, from above. */
  sections: z
    .array(SectionConfig)
    .min(1)
    .max(MAX_SECTIONS)
    .refine(
      (sections) => new Set(sections.map((section) => section.id)).size === sections.length,
      "two parts have the same id",
    )
    .optional(),
});
export type Config = z.infer<typeof Config>;

const KeptLine = z.strictObject({
  id,
  section: id,
  text: z.string().min(1).max(MAX_LINE),
  /** Set larger than the others. */
  strong: z.boolean(),
});

/** A line of the poster; its version counts its changes. */
export const Line = KeptLine.extend({ by: seat, version });
export type Line = z.infer<typeof Line>;

const Section = z.strictObject({ ...sectionSettings, look: Look });
export type Section = z.infer<typeof Section>;

/** From what the network has made before: taken in or left by the people. */
export const Proposal = z.strictObject({ id, section: id, text: z.string().min(1).max(MAX_LINE) });
export type Proposal = z.infer<typeof Proposal>;

export const Board = z.strictObject({
  title: z.strictObject({ text: ProgrammeText.nullable(), version }),
  sections: z.array(Section).max(MAX_SECTIONS),
  lines: z.array(Line).max(MAX_LINES),
  proposals: z.array(Proposal).max(MAX_PROPOSALS),
  /** Whether the network had a poster before: then it is kept as it stands, even when emptied. */
  before: z.boolean(),
});
export type Board = z.infer<typeof Board>;

/** Nothing in this exercise is private. */
export const Sheet = z.strictObject({});
export type Sheet = z.infer<typeof Sheet>;

/** The poster as the network keeps it. */
export const PosterOutcome = z.strictObject({
  title: ProgrammeText.nullable(),
  sections: z.array(Section).max(MAX_SECTIONS),
  lines: z.array(KeptLine).max(MAX_LINES),
});
export type PosterOutcome = z.infer<typeof PosterOutcome>;

export const linesIn = ({ lines }: Pick<Board, "lines">, section: string): readonly Line[] =>
  lines.filter((line) => line.section === section);
