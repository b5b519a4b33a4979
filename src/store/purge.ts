import { sql } from "kysely";
import { SHEETS_KEPT_MONTHS } from "../app/my-page.ts";
import type { MeetingId } from "../core/ids.ts";
import type { Db } from "./connection.ts";
import { deleteRehearsal } from "./meetings.ts";
import { UNDO_MS } from "./sheets.ts";

const EVERY_MS = 30_000;

const statements = (undoSeconds: number) => [
  // Versions that can no longer be brought back.
  sql`update sheet set before = null
      where before is not null and changed_at < runde_now() - make_interval(secs => ${undoSeconds}::float8)`,
  sql`update table_sheet set before = null
      where before is not null and changed_at < runde_now() - make_interval(secs => ${undoSeconds}::float8)`,
  sql`update board set before = null
      where before is not null and changed_at < runde_now() - make_interval(secs => ${undoSeconds}::float8)`,
  // The day its owner has been shown on the own page has come.
  sql`delete from sheet using meeting
      where meeting.id = sheet.meeting and meeting.ended
        and sheet.changed_at < runde_now() - make_interval(months => ${SHEETS_KEPT_MONTHS}::integer)`,
  // Nobody sends a move again after a day.
  sql`delete from move where at < runde_now() - interval '1 day'`,
  sql`delete from print_ticket where expires_at < runde_now() - interval '1 hour'`,
  sql`delete from seen_activity where at < clock_timestamp() - interval '1 day'`,
  sql`delete from outbox where state <> 'waiting' and changed_at < clock_timestamp() - interval '30 days'`,
];

/** Rehearsals that are over, or that nobody has come back to for a day. */
const oldRehearsals = async (db: Db): Promise<readonly MeetingId[]> => {
  const { rows } = await sql<{ id: MeetingId }>`
    select id from meeting
    where rehearsal_of is not null and extract(epoch from runde_now()) * 1000 > coalesce(
      (process ->> 'endedAt')::numeric + 3600000,
      (process ->> 'openedAt')::numeric + 86400000
    )`.execute(db);
  return rows.map(({ id }) => id);
};

/** Deletes what has had its time. */
export const purge = async (db: Db): Promise<void> => {
  for (const statement of statements(UNDO_MS / 1_000)) await statement.execute(db);
  for (const meeting of await oldRehearsals(db)) await deleteRehearsal(db, meeting);
};

/** Purges now and then, in the course of other work; true when it was time. */
export const purgeSometimes = (db: Db): (() => Promise<boolean>) => {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < EVERY_MS) return false;
    last = performance.now();
    await purge(db);
    return true;
  };
};
