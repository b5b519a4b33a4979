import { type Kysely, sql } from "kysely";

const statements = [
  // Links to paper: the secret's hash, whose it is and what it opens (ids only). Spent or old rows go with the next purge.
  `create table print_ticket (
     hash bytea primary key,
     person text not null references person on delete cascade,
     what json not null,
     expires_at timestamptz not null,
     used boolean not null default false
   )`,
  `create index print_ticket_person on print_ticket (person)`,
  `create index print_ticket_expires on print_ticket (expires_at)`,
];

/** Gives links to paper a table. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  for (const statement of statements) await sql.raw(statement).execute(db);
};
