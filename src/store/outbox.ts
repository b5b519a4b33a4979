import { randomBytes } from "node:crypto";
import { sql } from "kysely";
import type pg from "pg";
import type { ClaimedEffect, Effect, Store } from "../app/ports.ts";
import type { Connections } from "./connection.ts";
import { together } from "./together.ts";

type Outbox = Pick<
  Store,
  "claimEffects" | "effectDone" | "effectFailed" | "postedCard" | "rememberPostedCard" | "firstTime"
>;

const MAX_ATTEMPTS = 12;

/** Notes activities as seen; true for each that nobody had seen before, once. */
const firstTimes = async (hot: pg.Pool, activities: readonly string[]): Promise<readonly boolean[]> => {
  const { rows } = await hot.query<{ id: string }>({
    name: "first times",
    text: `
      insert into seen_activity (id) select distinct id from unnest($1::text[]) as seen (id) order by id
      on conflict do nothing returning id`,
    values: [activities],
  });
  const fresh = new Set(rows.map(({ id }) => id));
  return activities.map((activity) => fresh.delete(activity));
};

/** Effects on their way to Teams. A claim is a lease: whoever dies with one loses it when it runs out. */
export const outbox = ({ reads: db, hot }: Connections): Outbox => ({
  claimEffects: async (limit, forMs) => {
    const claim = randomBytes(12).toString("base64url");
    const { rows } = await sql<{ row: string; attempts: number; effect: Effect }>`
      with due as (
        select key from outbox
        where state = 'waiting' and next_at <= clock_timestamp()
          and (locked_until is null or locked_until < clock_timestamp())
        order by next_at, key limit ${limit} for update skip locked
      )
      update outbox set
        claim = ${claim}, claimed_revision = revision, attempts = attempts + 1,
        locked_until = clock_timestamp() + make_interval(secs => ${forMs}::float8 / 1000)
      from due where outbox.key = due.key
      returning outbox.key as row, attempts, effect`.execute(db);
    return rows.map((row): ClaimedEffect => ({ ...row, claim }));
  },
  effectDone: async (row, claim) => {
    // What changed while it was being told is told once more.
    await sql`
      update outbox set
        state = case when revision = claimed_revision then 'done' else 'waiting' end,
        attempts = case when revision = claimed_revision then attempts else 0 end,
        next_at = clock_timestamp(), claim = null, claimed_revision = null, locked_until = null,
        changed_at = clock_timestamp()
      where key = ${row} and claim = ${claim}`.execute(db);
  },
  effectFailed: async (row, claim, retryInMs) => {
    await sql`
      update outbox set
        state = case when ${retryInMs === null} or attempts >= ${MAX_ATTEMPTS} then 'aside' else 'waiting' end,
        next_at = clock_timestamp() + make_interval(secs => ${retryInMs ?? 0}::float8 / 1000),
        claim = null, claimed_revision = null, locked_until = null, changed_at = clock_timestamp()
      where key = ${row} and claim = ${claim}`.execute(db);
  },
  postedCard: async (meeting) => {
    const row = await db
      .selectFrom("posted_card")
      .select(["place", "activity"])
      .where("meeting", "=", meeting)
      .executeTakeFirst();
    return row ?? null;
  },
  rememberPostedCard: async (meeting, place, activity) => {
    const values = { place: JSON.stringify(place), activity };
    await db
      .insertInto("posted_card")
      .values({ meeting, ...values })
      .onConflict((conflict) => conflict.column("meeting").doUpdateSet(values))
      .execute();
  },
  firstTime: together((activities) => firstTimes(hot, activities)),
});
