import { type Kysely, sql } from "kysely";

const statements = [
  // Agendas lie apart from the processes they belong to: large, seldom changed, and the same for many meetings.
  `create table agenda (
     name text primary key,
     steps json not null
   )`,
  `insert into agenda (name, steps)
   select distinct on (md5(process ->> 'steps')) md5(process ->> 'steps'), process -> 'steps' from meeting`,
  // What could be undone just then held an agenda of its own; it is not worth carrying over.
  `update meeting set process = (
     process::jsonb || jsonb_build_object('steps', md5(process ->> 'steps'), 'undo', null)
   )::json`,
];

/** Gives agendas a table of their own. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  for (const statement of statements) await sql.raw(statement).execute(db);
};
