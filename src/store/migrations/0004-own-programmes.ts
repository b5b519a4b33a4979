import { type Kysely, sql } from "kysely";

/** Gives networks a shelf for programmes of their own. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql
    .raw(
      `create table own_programme (
         network text not null references network on delete cascade,
         id text not null,
         body json not null,
         changed_at timestamptz not null,
         primary key (network, id)
       )`,
    )
    .execute(db);
};
