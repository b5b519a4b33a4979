import { type Kysely, sql } from "kysely";

const statements = [
  // Whether a person wants reminders at all; the choice goes with the person's row.
  "alter table person add column reminders boolean not null default true",
  // What its owner does not want to be reminded of, whatever day stands beside it.
  "alter table kept add column quiet boolean not null default false",
];

/** Lets everyone choose what they are reminded of. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  for (const statement of statements) await sql.raw(statement).execute(db);
};
