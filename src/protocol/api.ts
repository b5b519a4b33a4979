import { z } from "zod";
import type { Kept, OutcomeKind } from "../core/exercise.ts";
import type { MeetingId, NetworkId, SeatId } from "../core/ids.ts";
import { type Answers, KeptGoal, type KeptHomework, type OwnList } from "../core/kinds.ts";
import type { Form } from "../core/programme.ts";
import { languages, type ProgrammeText } from "../core/text.ts";
import type { SeatView } from "../core/view.ts";
import type { PaperKind } from "./print.ts";

/**
 * JSON over HTTPS for what lives outside a running meeting; every request carries "authorization: Bearer <SSO token>".
 * A refusal is 4xx with { reason, text }, text in the reader's language (header "accept-language").
 */

const id = z.string().min(1).max(64);
const place = z.strictObject({
  /** Claims from the Teams context; authorisation is by the roster, never by these. */
  channelId: z.string().max(300).optional(),
  chatId: z.string().max(300).optional(),
  teamId: z.string().max(300).optional(),
});
export type PlaceClaim = z.infer<typeof place>;

/** POST /api/home {place} → HomeView | SetupView: the network of this channel, or how to make one. */
export const HomeRequest = z.strictObject({ place });

export interface MemberView extends SeatView {
  readonly me: boolean;
  /** Without an account: played by the facilitator. */
  readonly device: boolean;
}

export interface ProgrammeView {
  readonly id: string;
  /** Put together or brought in by the network itself. */
  readonly own: boolean;
  readonly title: ProgrammeText;
  readonly summary: ProgrammeText;
  readonly minutes: number;
  readonly prepare: readonly ProgrammeText[];
  readonly steps: readonly {
    readonly id: string;
    readonly title: ProgrammeText;
    readonly minutes: number;
    readonly optional: boolean;
    readonly exercise: string;
  }[];
}

export interface SetupView {
  readonly kind: "setup";
  readonly place: PlaceClaim;
  readonly channelName: string | null;
  /** The channel's roster as Teams gives it: candidates, ticked by default while the network has room for them all. */
  readonly roster: readonly {
    readonly key: string;
    readonly name: string;
    readonly guest: boolean;
    readonly me: boolean;
  }[];
  /** How many can read the channel; null when Teams did not say. */
  readonly readers: number | null;
}

export interface OutcomeView {
  readonly kind: OutcomeKind;
  readonly version: number;
  readonly at: number;
  readonly meeting: MeetingId;
  readonly content: unknown;
}

export interface HomeView {
  readonly kind: "home";
  readonly network: {
    readonly id: NetworkId;
    readonly name: string;
    readonly language: "nb" | "nn" | "en";
    readonly since: number;
  };
  readonly members: readonly MemberView[];
  /** The meeting that runs now (a second start offers this one). */
  readonly running: {
    readonly meeting: MeetingId;
    readonly title: ProgrammeText;
    readonly state: "gathering" | "running";
    readonly facilitator: SeatId | null;
  } | null;
  readonly outcomes: readonly OutcomeView[];
  /** Those of them that can be read and printed now: not what is empty again, nor what nobody can read any more. */
  readonly papers: readonly PaperKind[];
  readonly past: readonly {
    readonly meeting: MeetingId;
    readonly title: ProgrammeText;
    readonly endedAt: number;
    readonly facilitator: SeatId | null;
  }[];
  readonly programmes: readonly ProgrammeView[];
  /** Own rehearsal that is open, if any: only its owner sees it. */
  readonly rehearsal: MeetingId | null;
}

/** POST /api/networks {place, name, members} → HomeView. */
export const MakeNetwork = z.strictObject({
  place,
  name: z.string().trim().min(1).max(80),
  /** Roster keys of those who are members; how many there may be is said by the answer. */
  members: z.array(z.string().max(200)).min(1).max(300),
  /** People without an account. */
  guests: z.array(z.string().trim().min(1).max(60)).max(12),
  /** What Runde writes in the channel. */
  language: z.enum(languages).default("nb"),
});

/** POST /api/networks/:network/language {language} → HomeView: what Runde writes in the channel. */
export const ChangeLanguage = z.strictObject({ language: z.enum(languages) });

/** POST /api/networks/:network/members {add?, guests?, remove?} → HomeView. */
export const ChangeMembers = z.strictObject({
  /** Roster keys; how many there may be is said by the answer. */
  add: z.array(z.string().max(200)).max(500),
  guests: z.array(z.string().trim().min(1).max(60)).max(12),
  remove: z.array(id).max(60),
});

/** GET /api/networks/:network/newcomers → NewcomersView: those in the channel who are not in the network. */
export interface NewcomersView {
  readonly people: readonly Omit<SetupView["roster"][number], "me">[];
}

/** POST /api/networks/:network/meetings {programme, rehearsal, speed} → {meeting}; one runs at a time: a second start answers with the first. */
export const OpenMeeting = z.strictObject({
  programme: z.string().min(1).max(80),
  rehearsal: z.boolean(),
  speed: z.number().min(1).max(10),
});

/** GET /api/networks/:network/programmes → CatalogueView: everything a meeting can be put together from. */
export interface CatalogueView {
  readonly programmes: readonly {
    readonly id: string;
    readonly title: ProgrammeText;
    readonly minutes: number;
    readonly own: boolean;
    readonly steps: readonly {
      readonly id: string;
      readonly title: ProgrammeText;
      readonly purpose: ProgrammeText;
      readonly minutes: number;
      /** The whole minutes this step may be set to. */
      readonly least: number;
      readonly most: number;
      readonly kind: "step" | "check-in" | "check-out" | "break";
      readonly exercise: string;
      readonly forms: readonly Form[];
      /** What it leaves for later steps, and what of it an earlier step should have left; names to compare, not to read. */
      readonly leaves: readonly string[];
      readonly goesOnWith: string | null;
    }[];
  }[];
}

/** POST /api/networks/:network/programmes → {id}: a new programme (id null), or a change of the network's own. */
export const SaveProgramme = z.strictObject({
  id: z.string().max(80).nullable(),
  title: z.string().trim().min(1).max(80),
  minutes: z.int().min(1).max(1440),
  picks: z
    .array(
      z.strictObject({
        from: z.string().min(1).max(80),
        step: z.string().min(1).max(80),
        minutes: z.int().min(1).max(480),
      }),
    )
    .max(60),
});

/** POST /api/networks/:network/programmes/import {text} → ImportedView. The text of a programme file, at most 256 kB. */
export const ImportProgramme = z.strictObject({ text: z.string().max(300_000) });
export interface ImportedView {
  /** null: the file holds no programme; the lines say what to mend. */
  readonly id: string | null;
  readonly problems: readonly string[];
}

/** GET /api/networks/:network/programmes/:id/file → ProgrammeFile. DELETE /api/networks/:network/programmes/:id. */
export interface ProgrammeFile {
  readonly name: string;
  readonly text: string;
}

/** POST /api/networks/:network/contract/accept {version} → HomeView: between meetings, own acceptance only. */
export const AcceptContract = z.strictObject({ version: z.number().int().min(1) });

/** POST /api/networks/:network/themes {text} | {vote} → HomeView. */
export const ChangeThemes = z.union([
  z.strictObject({ text: z.string().trim().min(1).max(200) }),
  z.strictObject({ vote: z.string().max(64), on: z.boolean() }),
]);

/** What is kept, by its kind; the server has looked at each. */
export type KeptContent =
  | { readonly kind: "goal"; readonly content: KeptGoal }
  | { readonly kind: "homework"; readonly content: KeptHomework }
  | { readonly kind: "list"; readonly content: OwnList }
  | { readonly kind: "answers"; readonly content: Answers }
  | {
      readonly kind: Exclude<Kept["kind"], "goal" | "homework" | "list" | "answers">;
      readonly content: unknown;
    };

export type KeptView = KeptContent & {
  readonly id: string;
  /** Counts its changes: a change says which one it was made on. */
  readonly version: number;
  readonly at: number;
  /** When its owner is reminded, or was. */
  readonly dueAt?: number;
  /** Its owner does not want to be reminded of it. */
  readonly quiet: boolean;
  readonly network: string;
};

/** POST /api/me/kept/:id {version, content, remindOn} → MeView: new words for a goal or a homework. */
export const ChangeKept = z.strictObject({
  version: z.int().min(1),
  content: z.unknown(),
  remindOn: z.iso.date().nullable(),
});

/** POST /api/me/goals {network, goal, remindOn} → MeView. */
export const AddGoal = z.strictObject({
  network: id,
  goal: KeptGoal.omit({ id: true }),
  remindOn: z.iso.date().nullable(),
});

/** POST /api/me/kept/:id/quiet {quiet} → MeView: whether I am reminded of this one. */
export const QuietKept = z.strictObject({ quiet: z.boolean() });

/** POST /api/me/reminders {on} → MeView: whether Runde reminds me at all. */
export const SetReminders = z.strictObject({ on: z.boolean() });

/** GET /api/me → MeView: mine alone. */
export interface MeView {
  readonly name: string;
  /** Whether Runde reminds me, in my own chat. */
  readonly reminders: boolean;
  /** Which identity this page belongs to: a guest and an external member are different identities. */
  readonly account: { readonly tenant: string; readonly guest: boolean };
  readonly networks: readonly {
    readonly network: NetworkId;
    readonly name: string;
    readonly running: MeetingId | null;
  }[];
  readonly kept: readonly KeptView[];
  /** Sheets of ended meetings, until I delete them or the period ends. */
  readonly sheets: readonly {
    readonly meeting: MeetingId;
    readonly step: string;
    readonly exercise: string;
    readonly title: ProgrammeText;
    readonly at: number;
    readonly deletedAt: number;
  }[];
}

/** GET /api/me/export → everything of mine as JSON. DELETE /api/me/kept/:id, DELETE /api/me/sheets/:meeting/:step, DELETE /api/me (destroys my key). */
