import { type Kysely, sql } from "kysely";

const statements = [
  // --- time: the only clock, and its offset for tests and rehearsals -------------------------------------------
  `create table clock (
     one boolean primary key default true check (one),
     offset_ms bigint not null default 0,
     purpose text not null default 'unknown' check (purpose in ('unknown', 'rehearsal', 'production'))
   )`,
  `insert into clock default values`,
  `create function clock_guard() returns trigger language plpgsql as $$
   begin
     if tg_op <> 'UPDATE' then
       raise exception 'the row of the clock stays' using errcode = 'RU001';
     end if;
     if old.purpose = 'production' and new.purpose <> 'production' then
       raise exception 'a production database stays one' using errcode = 'RU001';
     end if;
     if new.offset_ms <> 0 and new.purpose <> 'rehearsal' then
       raise exception 'the clock of a production database cannot be moved' using errcode = 'RU001';
     end if;
     return new;
   end $$`,
  `create trigger clock_guard before insert or update or delete on clock
     for each row execute function clock_guard()`,
  `create trigger clock_stays before truncate on clock
     for each statement execute function clock_guard()`,
  // Stable, so that an index on a due time can be used; one statement then sees one time.
  `create function runde_now() returns timestamptz language sql stable as
     $$ select clock_timestamp() + make_interval(secs => offset_ms / 1000.0) from clock $$`,
  `create function runde_now_ms() returns bigint language sql stable as
     $$ select floor(extract(epoch from runde_now()) * 1000)::bigint $$`,

  // --- people: name, tenant and object id stand here only ------------------------------------------------------
  `create table person (
     id text primary key,
     tenant text not null,
     object text not null,
     name text not null,
     guest boolean not null,
     unique (tenant, object)
   )`,
  // A person's data key, or that of a simulated seat; without its row nothing of theirs can be opened.
  `create table owner_key (
     owner text primary key,
     wrapped bytea not null,
     meeting text
   )`,
  `create index owner_key_meeting on owner_key (meeting) where meeting is not null`,
  // Which master key this database was sealed with: a replica with another one is refused at its start.
  `create table sealing (
     one boolean primary key default true check (one),
     master text not null
   )`,

  // --- networks ------------------------------------------------------------------------------------------------
  `create table network (
     id text primary key,
     version integer not null default 1,
     name text not null,
     language text not null,
     time_zone text not null,
     created_at timestamptz not null,
     home text not null
   )`,
  `create table place (
     conversation text primary key,
     network text references network on delete set null,
     place json not null,
     gone boolean not null default false
   )`,
  `create index place_network on place (network) where network is not null`,
  `alter table network add foreign key (home) references place (conversation) deferrable initially deferred`,
  `create table seat (
     id text primary key,
     network text not null references network on delete cascade,
     person text references person on delete set null,
     name text not null,
     rank integer not null,
     joined_at timestamptz not null,
     member boolean not null default true
   )`,
  `create index seat_network on seat (network)`,
  `create index seat_person on seat (person) where person is not null`,
  `create unique index seat_once on seat (network, person) where member and person is not null`,

  // --- meetings ------------------------------------------------------------------------------------------------
  `create table meeting (
     id text primary key,
     network text not null references network on delete cascade,
     rehearsal_of text references person on delete cascade,
     ended boolean not null default false,
     seq integer not null,
     process_version integer not null,
     process json not null
   )`,
  `create unique index meeting_running on meeting (network) where rehearsal_of is null and not ended`,
  `create unique index meeting_rehearsal on meeting (rehearsal_of) where not ended`,
  `create index meeting_network on meeting (network)`,
  `create table event (
     meeting text not null references meeting on delete cascade,
     seq integer not null,
     part integer not null,
     body json not null,
     primary key (meeting, seq, part)
   )`,
  `create table board (
     meeting text not null references meeting on delete cascade,
     step text not null,
     version integer not null,
     content json not null,
     changed_by text,
     before json,
     changed_at timestamptz not null,
     primary key (meeting, step)
   )`,
  `create index board_before on board (changed_at) where before is not null`,
  // One box per owner and step, and the box before it for undo; owner is a seat.
  `create table sheet (
     meeting text not null references meeting on delete cascade,
     step text not null,
     owner text not null,
     version integer not null,
     box bytea not null,
     before bytea,
     changed_at timestamptz not null,
     primary key (meeting, step, owner)
   )`,
  `create index sheet_owner on sheet (owner)`,
  `create index sheet_before on sheet (changed_at) where before is not null`,
  `create table move (
     meeting text not null references meeting on delete cascade,
     seat text not null,
     id text not null,
     step text,
     answer bytea not null,
     at timestamptz not null,
     primary key (meeting, seat, id)
   )`,
  `create index move_at on move (at)`,
  `create table wake_up (
     meeting text primary key references meeting on delete cascade,
     due_at timestamptz not null,
     clock_version integer not null,
     attempts integer not null default 0,
     not_before timestamptz
   )`,
  `create index wake_up_due on wake_up (due_at)`,

  // --- what stays ----------------------------------------------------------------------------------------------
  // scope: the network, or a rehearsal, which leaves nothing there.
  `create table outcome (
     scope text not null,
     kind text not null,
     version integer not null,
     meeting text not null,
     at timestamptz not null,
     content json not null,
     primary key (scope, kind, version)
   )`,
  // What an owner keeps is sealed; when it is due lies beside it in the clear, for reminders.
  `create table kept (
     id text primary key,
     person text not null references person on delete cascade,
     network text not null references network on delete cascade,
     meeting text not null,
     step text not null,
     kind text not null,
     due_at timestamptz,
     box bytea not null,
     at timestamptz not null
   )`,
  `create index kept_person on kept (person)`,

  // --- the world outside ---------------------------------------------------------------------------------------
  // Leases and retries go by the machine's clock: a test that moves runde_now() must not break a lease.
  `create table outbox (
     key text primary key,
     meeting text,
     effect json not null,
     revision integer not null default 1,
     state text not null default 'waiting' check (state in ('waiting', 'done', 'aside')),
     attempts integer not null default 0,
     next_at timestamptz not null default clock_timestamp(),
     claim text,
     claimed_revision integer,
     locked_until timestamptz,
     changed_at timestamptz not null default clock_timestamp()
   )`,
  `create index outbox_waiting on outbox (next_at) where state = 'waiting'`,
  `create table posted_card (
     meeting text primary key references meeting on delete cascade,
     place json not null,
     activity text not null
   )`,
  `create table seen_activity (
     id text primary key,
     at timestamptz not null default clock_timestamp()
   )`,
];

/** Makes the first tables. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  for (const statement of statements) await sql.raw(statement).execute(db);
};
