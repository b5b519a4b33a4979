import { z } from "zod";
import { seatId } from "../../core/ids.ts";
import { ProgrammeText } from "../../core/text.ts";
import { symbolNames } from "./symbols.ts";
import { standardPrompts } from "./texts.ts";

const id = z.string().min(1).max(64);
const seat = id.transform(seatId);

/** Our own care symbols; each says something about a person, none comes from a laundry standard. */
export const CareSymbol = z.enum(symbolNames);

export const MAX_LINES = 6;
export const MAX_TEXT = 140;

/** One way to begin a line: what to write about, and the symbol it starts with. */
const Prompt = z.strictObject({
  /** The line is known by it; the same in every version of the programme. */
  id,
  /** The care symbol that the line begins with; its owner may choose another. */
  symbol: CareSymbol,
  /** What to write about, in one line. */
  text: ProgrammeText,
});
export type Prompt = z.infer<typeof Prompt>;

/** Settings of a programme; left out, our own prompts are used. Phases: `alone`, then `round`. */
export const Config = z.strictObject({ prompts: z.array(Prompt).min(1).max(MAX_LINES).optional() });
export type Config = z.infer<typeof Config>;

/** The prompts of this step. */
export const promptsOf = (config: Config): readonly Prompt[] => config.prompts ?? standardPrompts;

export const Line = z.strictObject({
  id,
  symbol: CareSymbol,
  /** What the line began with; kept on the sheet so that it can be read without its programme. */
  prompt: ProgrammeText.nullable(),
  text: z.string().max(MAX_TEXT),
  /** Written for myself: stays off the label when it is shown. */
  mine: z.boolean(),
});
export type Line = z.infer<typeof Line>;

export const Sheet = z.strictObject({ lines: z.array(Line).max(MAX_LINES) });
export type Sheet = z.infer<typeof Sheet>;

const ShownLine = z.strictObject({
  symbol: CareSymbol,
  prompt: ProgrammeText.nullable(),
  text: z.string().min(1).max(MAX_TEXT),
});

/** A label that its owner has put up, as it was then. */
const Label = z.strictObject({ owner: seat, lines: z.array(ShownLine).min(1).max(MAX_LINES) });
export type Label = z.infer<typeof Label>;

export const Board = z.strictObject({
  /** Up now: one, or one in each group. */
  shown: z.array(Label).max(60),
  /** Those who have shown theirs. */
  had: z.array(seat).max(60),
});
export type Board = z.infer<typeof Board>;

/** The lines that go on the label: written, and not kept to oneself. */
export const shownLines = (sheet: Sheet): Label["lines"] =>
  sheet.lines
    .filter(({ text, mine }) => text.trim() !== "" && !mine)
    .map(({ symbol, prompt, text }) => ({ symbol, prompt, text: text.trim() }));
