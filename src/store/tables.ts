import type { ColumnType, Generated, GeneratedAlways } from "kysely";
import type { Effect, Place } from "../app/ports.ts";
import type { Kept, OutcomeKind } from "../core/exercise.ts";
import type { MeetingId, NetworkId, PersonId, SeatId } from "../core/ids.ts";
import type { MeetingEvent } from "../core/meeting.ts";
import type { Programme, Step } from "../core/programme.ts";
import type { Language } from "../core/text.ts";
import type { StoredProcess } from "./agendas.ts";

/** JSON goes in as text of our own making and comes out parsed. */
type Json<Value> = ColumnType<Value, string, string>;

/** What the tables hold, as Kysely needs to know it; the tables themselves are made in migrations/. */
export interface Tables {
  clock: {
    one: GeneratedAlways<boolean>;
    offset_ms: number;
    purpose: "unknown" | "rehearsal" | "production";
  };
  person: {
    id: PersonId;
    tenant: string;
    object: string;
    name: string;
    guest: boolean;
    reminders: Generated<boolean>;
  };
  owner_key: { owner: string; wrapped: Buffer; meeting: MeetingId | null };
  sealing: { one: GeneratedAlways<boolean>; master: string };
  network: {
    id: NetworkId;
    version: Generated<number>;
    name: string;
    language: Language;
    time_zone: string;
    created_at: Date;
    home: string;
  };
  place: { conversation: string; network: NetworkId | null; place: Json<Place>; gone: boolean };
  seat: {
    id: SeatId;
    network: NetworkId;
    person: PersonId | null;
    name: string;
    rank: number;
    joined_at: Date;
    member: boolean;
  };
  agenda: { name: string; steps: Json<readonly Step[]> };
  meeting: {
    id: MeetingId;
    network: NetworkId;
    rehearsal_of: PersonId | null;
    ended: boolean;
    seq: number;
    process_version: number;
    process: Json<StoredProcess>;
  };
  event: { meeting: MeetingId; seq: number; part: number; body: Json<MeetingEvent> };
  board: {
    meeting: MeetingId;
    step: string;
    version: number;
    content: Json<unknown>;
    changed_by: SeatId | null;
    before: ColumnType<unknown, string | null, string | null>;
    changed_at: Date;
  };
  sheet: {
    meeting: MeetingId;
    step: string;
    owner: SeatId;
    version: number;
    box: Buffer;
    before: Buffer | null;
    changed_at: Date;
  };
  table_sheet: {
    meeting: MeetingId;
    step: string;
    seated: string;
    owner: string;
    version: number;
    box: Buffer;
    before: Buffer | null;
    changed_by: SeatId | null;
    changed_at: Date;
  };
  move: { meeting: MeetingId; seat: SeatId; id: string; step: string | null; answer: Buffer; at: Date };
  wake_up: {
    meeting: MeetingId;
    due_at: Date;
    clock_version: number;
    attempts: Generated<number>;
    not_before: Generated<Date | null>;
  };
  own_programme: { network: NetworkId; id: string; body: Json<Programme>; changed_at: Date };
  print_ticket: { hash: Buffer; person: PersonId; what: Json<unknown>; expires_at: Date; used: boolean };
  outcome: {
    scope: string;
    kind: OutcomeKind;
    version: number;
    meeting: MeetingId;
    at: Date;
    content: Json<unknown>;
  };
  kept: {
    id: string;
    person: PersonId;
    network: NetworkId;
    meeting: MeetingId;
    step: string;
    kind: Kept["kind"];
    due_at: Date | null;
    box: Buffer;
    at: Date;
    reminded: Generated<boolean>;
    quiet: Generated<boolean>;
    version: Generated<number>;
  };
  personal_place: { person: PersonId; place: Json<Place> };
  outbox: {
    key: string;
    meeting: MeetingId | null;
    effect: Json<Effect>;
    revision: Generated<number>;
    state: Generated<"waiting" | "done" | "aside">;
    attempts: Generated<number>;
    next_at: Generated<Date>;
    claim: Generated<string | null>;
    claimed_revision: Generated<number | null>;
    locked_until: Generated<Date | null>;
    changed_at: Generated<Date>;
  };
  posted_card: { meeting: MeetingId; place: Json<Place>; activity: string };
  seen_activity: { id: string; at: Generated<Date> };
}
