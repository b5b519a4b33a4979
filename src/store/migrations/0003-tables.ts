import { type Kysely, sql } from "kysely";

const statements = [
  // What those seated at one table share. The key that seals it is the table's own: without the key's row this one is gone, too.
  `create table table_sheet (
     meeting text not null references meeting on delete cascade,
     step text not null,
     seated text not null,
     owner text not null references owner_key on delete cascade,
     version integer not null,
     box bytea not null,
     before bytea,
     changed_by text,
     changed_at timestamptz not null,
     primary key (meeting, step, seated)
   )`,
  `create index table_sheet_owner on table_sheet (owner)`,
  `create index table_sheet_before on table_sheet (changed_at) where before is not null`,

  // Each kept thing reminds its owner once; what was due before there were reminders stays silent.
  `alter table kept add column reminded boolean not null default false`,
  `update kept set reminded = true where due_at < runde_now()`,
  `create index kept_due on kept (due_at) where due_at is not null and not reminded`,

  // Where Runde reaches a person in their own chat.
  `create table personal_place (
     person text primary key references person on delete cascade,
     place json not null
   )`,
];

/** Gives tables their sheets, and people their reminders. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  for (const statement of statements) await sql.raw(statement).execute(db);
};
