import type { Instant } from "../core/clock.ts";
import type { Kept, OutcomeKind, TableAt } from "../core/exercise.ts";
import type { MeetingId, NetworkId, PersonId, SeatId } from "../core/ids.ts";
import type { Meeting, MeetingEvent } from "../core/meeting.ts";
import type { Programme } from "../core/programme.ts";
import type { Language, ProgrammeText } from "../core/text.ts";
import type { ClaimedEffect, Effect } from "./effect-port.ts";

export type { Channel, LiveCard, Reminder, RosterEntry, Sent } from "./channel-port.ts";
export type { ClaimedEffect, Effect } from "./effect-port.ts";

/** What the core needs from the world. Adapters (src/store, bot, src/server) implement these; main plugs them in. */

/** Luck and ids come from the machine's secure source in production, from a seed in tests. */
export interface Luck {
  /** Uniform in [0, 1). */
  next(): number;
  /** A fresh id: 128 bits, url-safe. */
  id(): string;
}

/** A verified identity: from a checked token or a checked bot activity, never from a payload. */
export interface Identity {
  readonly tenant: string;
  /** Entra object id. */
  readonly object: string;
  readonly name: string;
  readonly guest: boolean;
}

/** Where the bot speaks: a channel, a group chat or a personal chat. */
export interface Place {
  readonly kind: "channel" | "chat" | "personal";
  /** Conversation id without a message suffix. */
  readonly conversation: string;
  readonly serviceUrl: string;
  readonly tenant: string;
  readonly teamId?: string | undefined;
  readonly name?: string | undefined;
}

export interface Person {
  readonly id: PersonId;
  readonly name: string;
}

export interface Member {
  readonly seat: SeatId;
  /** null: takes part without an account, played by the facilitator. */
  readonly person: PersonId | null;
  readonly name: string;
  readonly joinedAt: Instant;
}

export interface Network {
  readonly id: NetworkId;
  /** Raised by the store at every change of the network or of a member's name. */
  readonly version: number;
  readonly name: string;
  readonly language: Language;
  readonly timeZone: string;
  readonly createdAt: Instant;
  readonly home: Place;
  readonly members: readonly Member[];
}

export interface Outcome {
  readonly kind: OutcomeKind;
  readonly version: number;
  readonly at: Instant;
  readonly meeting: MeetingId;
  readonly content: unknown;
}

export interface Document {
  readonly version: number;
  readonly content: unknown;
}

/** The answer to a move, stored with its client id: a resend gets the same answer and changes nothing (SPEC S3). */
export interface MoveKey {
  readonly seat: SeatId;
  readonly id: string;
}
export type Answer =
  | { readonly ok: true; readonly seq: number; readonly value?: unknown }
  | { readonly ok: false; readonly reason: string };

/**
 * One unit of work on a meeting. The meeting's row is locked from the start; nothing is visible to anyone before the
 * commit, and everything is durable together or not at all. Reads see this turn's own writes.
 */
export interface MeetingTurn {
  /** runde_now() at the start of the turn. */
  readonly now: Instant;
  readonly meeting: Meeting;
  readonly seq: number;
  board(step: string): Promise<Document | null>;
  boards(): Promise<ReadonlyMap<string, Document>>;
  /** Opened with its owner's key; null when there is none or its key is gone. */
  sheet(step: string, owner: SeatId): Promise<Document | null>;
  sheets(step: string): Promise<ReadonlyMap<SeatId, Document>>;
  /** Replaces the process state; appends these events. Each turn that writes anything public raises seq by one. */
  append(events: readonly MeetingEvent[], meeting: Meeting): void;
  /** by: whose last change it is, for undo; null = the process (cannot be undone). Keeps the version before, 10 minutes. */
  putBoard(step: string, content: unknown, by: SeatId | null): void;
  putSheet(step: string, owner: SeatId, content: unknown): void;
  /** The sheet of one table in this step; null when nobody has written there yet. */
  table(step: string, table: string): Promise<Document | null>;
  /** by: whose last change it is, for undo. */
  putTable(step: string, table: string, content: unknown, by: SeatId): void;
  /** The sheets of this step that this turn has put cannot be taken back: the process changed them, not their owners. */
  settleSheets(step: string): void;
  /** The version before the current one with who made the current one; null when gone or too old. */
  beforeBoard(step: string): Promise<{ readonly content: unknown; readonly by: SeatId | null } | null>;
  /** Anonymity: forgets earlier versions of all sheets of this step, and the move ids in it (SPEC V6). */
  forgetTraces(step: string): void;
  /** At closing: deletes board, all sheets and all tables' sheets of the step with their history, and the meeting's events up to now. */
  forgetStep(step: string): void;
  /** Replaces the meeting's one wake-up; null deletes it. An older clockVersion never fires. */
  wake(at: Instant | null, clockVersion: number): void;
  post(effect: Effect): void;
  remember(kind: OutcomeKind, content: unknown): void;
  /** The latest outcome of each kind in this network. */
  memory(): Promise<Readonly<Partial<Record<OutcomeKind, Outcome>>>>;
  keep(owner: SeatId, step: string, kept: Kept): void;
}

/** One unit of work on one owner's sheet: locks that row only, never the meeting (SPEC S4). */
export interface SheetTurn {
  readonly now: Instant;
  /** As committed; not locked. The store refuses with "meeting-ended" at commit if the meeting has ended meanwhile. */
  readonly meeting: Meeting;
  readonly sheet: Document | null;
  put(content: unknown): void;
  /** The own version before the current one, not older than ten minutes. */
  before(): Promise<unknown>;
  /** The owner's sheets of all steps of this meeting, this one too; as committed, not locked. */
  others(): Promise<ReadonlyMap<string, Document & { readonly at: Instant }>>;
  /** What the owner has kept from earlier meetings, newest first; none for a seat without a person. */
  kept(): Promise<readonly KeptThing[]>;
}

/** Something a person has kept, and where it comes from. */
export interface KeptThing {
  readonly id: string;
  /** Counts its changes. */
  readonly version: number;
  /** As it was sealed: whoever uses it looks at it first. */
  readonly kind: Kept["kind"];
  readonly content: unknown;
  readonly dueAt?: Instant;
  /** Its owner does not want to be reminded of it. */
  readonly quiet: boolean;
  readonly at: Instant;
  readonly network: NetworkId;
  readonly meeting: MeetingId;
  readonly step: string;
  /** The step's exercise and title; null when the meeting is no longer there. */
  readonly from: { readonly exercise: string; readonly title: ProgrammeText } | null;
}

/**
 * One unit of work at one table: locks that table's row and the mover's own sheet, never the meeting. Nobody is seated elsewhere
 * between its start and its commit, and the meeting does not end.
 */
export interface TableTurn {
  readonly now: Instant;
  readonly meeting: Meeting;
  /** Where the seat sits now, in this step; null where it sits at no table. */
  readonly at: TableAt | null;
  /** null: nobody has written at this table yet. */
  readonly table: (Document & { readonly by: SeatId | null }) | null;
  /** The mover's own sheet; null also when the seat is played by someone else. */
  readonly sheet: Document | null;
  /** by: whose last change it is, for undo; null cannot be undone. */
  put(content: unknown, by: SeatId | null): void;
  putSheet(content: unknown): void;
  /** The version before the current one with who made the current one; null when gone or too old. */
  before(): Promise<{ readonly content: unknown; readonly by: SeatId | null } | null>;
  boards(): Promise<ReadonlyMap<string, Document>>;
  /** The latest outcome of each kind in this network. */
  memory(): Promise<Readonly<Partial<Record<OutcomeKind, Outcome>>>>;
}

/** Who sits where, and the sheets of the tables in one step, in one consistent snapshot. */
export interface TablesRead {
  readonly meeting: Meeting;
  /** By the table's id. */
  readonly tables: ReadonlyMap<string, Document>;
}

/** A committed change, for this replica's sockets; other replicas get a hint by NOTIFY and read. */
interface Changed {
  readonly meeting: MeetingId;
  readonly seq: number;
}
interface SheetChanged {
  readonly meeting: MeetingId;
  readonly step: string;
  readonly owner: SeatId;
}
interface TableChanged {
  readonly meeting: MeetingId;
  readonly step: string;
  readonly table: string;
}

/** Everything about a meeting that is read without changing it, in one consistent snapshot. */
export interface MeetingRead {
  readonly meeting: Meeting;
  readonly seq: number;
  /** Version of the process state = seq at which it last changed. */
  readonly processVersion: number;
  readonly boards: ReadonlyMap<string, Document>;
}

export interface Store {
  now(): Promise<Instant>;

  // meetings
  /** The turn's function may run again after a serialisation failure: it must change nothing but the turn. */
  meetingTurn(
    meeting: MeetingId,
    key: MoveKey | null,
    turn: (at: MeetingTurn) => Promise<Answer>,
  ): Promise<Answer>;
  sheetTurn(
    meeting: MeetingId,
    step: string,
    owner: SeatId,
    key: MoveKey,
    turn: (at: SheetTurn) => Promise<Answer>,
  ): Promise<Answer>;
  /** At the table where `seat` sits; whoever plays the move is in its key. */
  tableTurn(
    meeting: MeetingId,
    step: string,
    seat: SeatId,
    key: MoveKey,
    turn: (at: TableTurn) => Promise<Answer>,
  ): Promise<Answer>;
  readTables(meeting: MeetingId, step: string): Promise<TablesRead | null>;
  /** As committed just now; with `atLeast`, a copy this process has at hand is as good if it is not older than that seq. */
  readMeeting(meeting: MeetingId, atLeast?: number): Promise<MeetingRead | null>;
  /** All sheets of one owner in one meeting, by step. */
  readSheets(meeting: MeetingId, owner: SeatId): Promise<ReadonlyMap<string, Document>>;
  /**
   * Opens a meeting unless one runs in the network (rehearsals: unless this owner has one open): answers with the one that runs.
   * The first event has been folded into `meeting` by the caller.
   */
  openMeeting(
    meeting: Meeting,
    events: readonly MeetingEvent[],
    rehearsalOf: PersonId | null,
    effects: readonly Effect[],
  ): Promise<{ readonly meeting: MeetingId; readonly opened: boolean }>;
  runningMeeting(network: NetworkId): Promise<MeetingRead | null>;
  openRehearsal(person: PersonId): Promise<MeetingRead | null>;
  rehearsals(): Promise<readonly MeetingId[]>;
  rehearsalOwner(meeting: MeetingId): Promise<PersonId | null>;
  /** Removes a rehearsal whole: events, documents, keys of its simulated seats. */
  deleteMeeting(meeting: MeetingId): Promise<void>;
  pastMeetings(network: NetworkId): Promise<readonly Meeting[]>;

  // people and networks
  /** Finds or makes the person with this identity (and their key); refreshes the name. */
  person(identity: Identity): Promise<Person>;
  findPerson(identity: { readonly tenant: string; readonly object: string }): Promise<Person | null>;
  makeNetwork(network: Network): Promise<{ readonly network: Network; readonly made: boolean }>;
  network(id: NetworkId): Promise<Network | null>;
  /** By home channel or linked chat. */
  networkAt(place: { readonly conversation: string }): Promise<Network | null>;
  networksOf(person: PersonId): Promise<readonly Network[]>;
  changeNetwork(id: NetworkId, change: (network: Network) => Network): Promise<Network>;
  linkPlace(network: NetworkId, place: Place): Promise<void>;
  /** A place the bot has been added to, whether or not a network lives there yet. */
  rememberPlace(place: Place): Promise<void>;
  place(conversation: string): Promise<Place | null>;
  forgetPlace(conversation: string): Promise<void>;

  // network memory
  memory(network: NetworkId): Promise<readonly Outcome[]>;
  /** Adds a new version of an outcome from its latest content, under a lock; null refuses. */
  changeOutcome(
    network: NetworkId,
    kind: OutcomeKind,
    change: (latest: Outcome | null, now: Instant) => unknown,
  ): Promise<Outcome | null>;
  outcomeVersions(network: NetworkId, kind: OutcomeKind): Promise<readonly Outcome[]>;

  // own programmes
  ownProgrammes(network: NetworkId): Promise<readonly Programme[]>;
  /** Adds it, or replaces the one with its id; false when the network would then have more than so many. */
  saveProgramme(network: NetworkId, programme: Programme, most: number): Promise<boolean>;
  removeProgramme(network: NetworkId, id: string): Promise<void>;

  // mine
  kept(person: PersonId): Promise<readonly KeptThing[]>;
  deleteKept(person: PersonId, ids: readonly string[]): Promise<void>;
  /**
   * New content and reminder over this version of it, while the `older` ones remind no more; false when it has another version, or is
   * gone. Where it `wakes`, its owner is reminded of it from now on, whatever they wished before.
   */
  changeKept(
    person: PersonId,
    id: string,
    change: {
      readonly version: number;
      readonly content: unknown;
      readonly dueAt: Instant | null;
      readonly older: readonly string[];
      readonly wakes: boolean;
    },
  ): Promise<boolean>;
  /** Whether the owner is reminded of these, from now on. */
  quietKept(person: PersonId, ids: readonly string[], quiet: boolean): Promise<void>;
  /** Keeps something that was written outside a meeting. */
  addKept(
    person: PersonId,
    network: NetworkId,
    kept: Pick<Kept, "kind" | "content"> & { readonly dueAt: Instant | null },
  ): Promise<void>;
  endedSheets(person: PersonId): Promise<
    readonly {
      readonly meeting: Meeting;
      readonly step: string;
      readonly document: Document;
      readonly at: Instant;
    }[]
  >;
  deleteSheet(person: PersonId, meeting: MeetingId, step: string): Promise<void>;
  /** Destroys the key and cuts the row of name, tenant and object id; seats stay, nameless. */
  deletePerson(person: PersonId): Promise<void>;

  // paper
  /** A secret that opens one paper as this person, once, for so long. What it opens are ids, never content. */
  saveTicket(secret: string, person: PersonId, what: unknown, forMs: number): Promise<void>;
  /** Spends it; says why where it opens nothing. */
  useTicket(
    secret: string,
  ): Promise<
    | { readonly ok: true; readonly person: Person; readonly what: unknown }
    | { readonly ok: false; readonly why: "used" | "expired" | "unknown" }
  >;

  // reminders
  /** Where Runde can speak to this person alone; null forgets it. */
  rememberPersonal(person: PersonId, place: Place | null): Promise<void>;
  /** Whether a person wants reminders at all; of nobody it is true. */
  wantsReminders(person: PersonId): Promise<boolean>;
  setReminders(person: PersonId, on: boolean): Promise<void>;
  /** Who a person is to Teams, and where they can be reached alone, if that is known; null for nobody. */
  reach(person: PersonId): Promise<{
    readonly identity: Pick<Identity, "tenant" | "object">;
    readonly place: Place | null;
  } | null>;
  /** Turns kept things that are due into effects, each once: at most one a day for each person and kind. Returns how many. */
  remindDue(): Promise<number>;

  // effects and wake-ups (workers on any replica)
  /** Claims due wake-ups and runs each with its meeting locked, claim and effect in one transaction. Returns how many fired and ms until the next (≤ 1000). */
  fireDue(
    fire: (at: MeetingTurn, clockVersion: number) => Promise<void>,
  ): Promise<{ readonly fired: number; readonly nextInMs: number }>;
  /** Claims outbox rows for up to `forMs` (others skip them). */
  claimEffects(limit: number, forMs: number): Promise<readonly ClaimedEffect[]>;
  effectDone(row: string, claim: string): Promise<void>;
  /** Puts it back for later; after too many attempts it is laid aside. */
  effectFailed(row: string, claim: string, retryInMs: number | null): Promise<void>;
  /** Activity id of the live card of a meeting in a place, once posted. */
  postedCard(meeting: MeetingId): Promise<{ readonly place: Place; readonly activity: string } | null>;
  rememberPostedCard(meeting: MeetingId, place: Place, activity: string): Promise<void>;
  /** Bot activity ids seen, for dropping duplicates: true the first time. */
  firstTime(activity: string): Promise<boolean>;

  /** Calls back on changes committed anywhere; a hint, and after every reconnect "everything may have changed". */
  listen(on: {
    changed(hint: Changed): void;
    sheetChanged(hint: SheetChanged): void;
    tableChanged?(hint: TableChanged): void;
    networkChanged?(network: NetworkId): void;
    reconnected(): void;
    effects(): void;
    due(): void;
  }): Promise<{ stop(): Promise<void> }>;
}

/** Programmes a network may play. */
export interface Programmes {
  readonly all: readonly Programme[];
  find(id: string): Programme | null;
}

/** One line per event, ids only, never member text. */
export interface Log {
  info(what: string, ids?: Readonly<Record<string, string | number | boolean>>): void;
  warn(what: string, ids?: Readonly<Record<string, string | number | boolean>>): void;
}
