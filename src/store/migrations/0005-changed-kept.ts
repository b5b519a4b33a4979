import { type Kysely, sql } from "kysely";

/** What people keep can be changed on their own page: each box is sealed for its version. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql.raw("alter table kept add column version integer not null default 1").execute(db);
};
