import { z } from "zod";
import { languages, type ProgrammeText, type Text } from "../core/text.ts";
import type { SeatView } from "../core/view.ts";

/**
 * Paper and files. POST /api/print {what, language} → PrintLink, signed in. POST /api/print/open {ticket} → PrintView, from a
 * browser outside Teams: the ticket is all it has, works once and for five minutes.
 */

const id = z.string().min(1).max(64);
const name = z.string().min(1).max(80);

/** Results that their exercise draws on a large page of its own. */
export const drawnKinds = ["poster", "year", "risks", "responsibilities"] as const;
export type DrawnKind = (typeof drawnKinds)[number];

/** Results of a network that make a paper of their own. */
export const paperKinds = [
  "contract",
  "plan",
  "ground-rules",
  "competence",
  ...drawnKinds,
  "values",
  "vision",
  "practice",
  "actions",
  "expectations",
  "ambitions",
  "agreed",
] as const;
export type PaperKind = (typeof paperKinds)[number];
/** In GET /api/networks/:network/papers/:kind → Paper: a result of the network, to be read in Runde. */
export const PaperKindName = z.enum(paperKinds);

/** What the papers of a network are called, also as files. */
export const paperNames: Readonly<Record<PaperKind, Text>> = {
  contract: { nb: "Nettverkskontrakt", nn: "Nettverkskontrakt", en: "Network contract" },
  plan: { nb: "Planen vår", nn: "Planen vår", en: "Our plan" },
  "ground-rules": { nb: "Spillereglene våre", nn: "Spelereglane våre", en: "Our ground rules" },
  competence: { nb: "Kompetansen vår", nn: "Kompetansen vår", en: "Our competence" },
  poster: { nb: "Plakaten vår", nn: "Plakaten vår", en: "Our poster" },
  year: { nb: "Årshjulet vårt", nn: "Årshjulet vårt", en: "Our annual wheel" },
  risks: { nb: "ROS-analysen vår", nn: "ROS-analysen vår", en: "Our risk analysis" },
  responsibilities: {
    nb: "Myndighetskartet vårt",
    nn: "Myndigheitskartet vårt",
    en: "Our authority map",
  },
  values: { nb: "Verdiene våre", nn: "Verdiane våre", en: "Our values" },
  vision: { nb: "Visjonen vår", nn: "Visjonen vår", en: "Our vision" },
  practice: { nb: "God praksis hos oss", nn: "God praksis hos oss", en: "Good practice with us" },
  actions: { nb: "Tiltakene våre", nn: "Tiltaka våre", en: "Our actions" },
  expectations: { nb: "Forventningene våre", nn: "Forventningane våre", en: "Our expectations" },
  ambitions: { nb: "Ambisjonene våre", nn: "Ambisjonane våre", en: "Our ambitions" },
  agreed: { nb: "Det vi har avtalt", nn: "Det vi har avtalt", en: "What we have agreed" },
};

/** What can be asked for on paper. Ids only: what stands there is read when the link is opened, by the rights of then. */
export const PrintWhat = z.discriminatedUnion("kind", [
  /** My own sheet of a step, with the board everyone there has seen. */
  z.strictObject({ kind: z.literal("sheet"), meeting: id, step: name }),
  /** The same step's form with nothing on it. */
  z.strictObject({ kind: z.literal("form"), network: id, programme: name, step: name }),
  /** Every form of a programme, one of each: for a room of people who write by hand. */
  z.strictObject({ kind: z.literal("forms"), network: id, programme: name }),
  /** What the facilitator reads from: of a programme, or of a meeting with its times of day. */
  z.strictObject({ kind: z.literal("agenda"), network: id, programme: name }),
  z.strictObject({ kind: z.literal("running-agenda"), meeting: id }),
  z.strictObject({ kind: z.literal("outcome"), network: id, outcome: PaperKindName }),
  /** One thing I have taken along. */
  z.strictObject({ kind: z.literal("kept"), id }),
  /** My goals and homework from all my networks. */
  z.strictObject({ kind: z.literal("goals") }),
]);
export type PrintWhat = z.infer<typeof PrintWhat>;

export const AskPrint = z.strictObject({ what: PrintWhat, language: z.enum(languages) });
export type AskPrint = z.infer<typeof AskPrint>;
/** The secret of a link, url-safe; it travels behind the # of an address, where no server or log sees it. */
export interface PrintLink {
  readonly ticket: string;
}

export const OpenPrint = z.strictObject({ ticket: z.string().regex(/^[A-Za-z0-9_-]{20,64}$/) });

/** One piece of a paper that Runde writes itself. */
export type PaperBlock =
  | { readonly kind: "heading"; readonly text: string; readonly aside?: string }
  | { readonly kind: "small-heading"; readonly text: string; readonly aside?: string }
  | { readonly kind: "text"; readonly text: string; readonly tone: "plain" | "aloud" | "quiet" }
  | { readonly kind: "list"; readonly items: readonly string[]; readonly ordered: boolean }
  | {
      readonly kind: "table";
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  /** What follows begins on a new page. */
  | { readonly kind: "new-page" };

/** A paper as words, in one language: drawn for print and written as a Word file from the same. */
export interface Paper {
  readonly title: string;
  readonly lines: readonly string[];
  readonly blocks: readonly PaperBlock[];
}

/** What an exercise's own page draws; sheet null is the empty form. */
export interface PrintedPage {
  readonly exercise: string;
  readonly title: ProgrammeText;
  readonly config: unknown;
  readonly sheet: unknown;
  readonly board: unknown;
  /** Whose it is, as it stands on the page. */
  readonly name: string;
  /** Those whom the page may name. */
  readonly seats: readonly SeatView[];
}

/** The same as a Word file, base64. */
export interface WordFile {
  readonly name: string;
  readonly base64: string;
}

/** What was asked for comes along, so that the page can say what it holds and what it leaves out. */
export type PrintView = {
  readonly language: (typeof languages)[number];
  readonly what: PrintWhat;
} & (
  | ({ readonly kind: "exercise"; readonly word: WordFile | null } & PrintedPage)
  | { readonly kind: "forms"; readonly title: ProgrammeText; readonly pages: readonly PrintedPage[] }
  | { readonly kind: "paper"; readonly paper: Paper; readonly word: WordFile | null }
);
