import { sql } from "kysely";
import type { Log, Store } from "../app/ports.ts";
import type { MeetingId } from "../core/ids.ts";
import { type Db, type Tx, transact } from "./connection.ts";
import type { Means } from "./means.ts";
import { lockMeeting } from "./meeting-turn.ts";
import { errorCode } from "./postgres/setup-error.ts";
import { playTurn } from "./turns.ts";

type Fire = Parameters<Store["fireDue"]>[0];

const AT_ONCE = 50;
const LONGEST_SLEEP_MS = 1_000;
/** How soon to look again when something is due in a meeting that is busy. */
const BUSY_MS = 5;

const candidates = async (db: Db): Promise<readonly MeetingId[]> => {
  const { rows } = await sql<{ meeting: MeetingId }>`
    select meeting from wake_up
    where due_at <= runde_now() and (not_before is null or not_before <= clock_timestamp())
    order by due_at limit ${AT_ONCE}`.execute(db);
  return rows.map(({ meeting }) => meeting);
};

const take = async (tx: Tx, meeting: MeetingId): Promise<number | null> => {
  const { rows } = await sql<{ clock_version: number }>`
    delete from wake_up where meeting = ${meeting} and due_at <= runde_now() returning clock_version`.execute(
    tx,
  );
  return rows[0]?.clock_version ?? null;
};

const fireOne = async (tx: Tx, means: Means, meeting: MeetingId, fire: Fire): Promise<boolean> => {
  // The meeting is locked before its wake-up, as in every turn; a busy meeting is left for the next look.
  const base = await lockMeeting(tx, means.agendas, meeting, "skip");
  if (base === null) return false;
  const clockVersion = await take(tx, meeting);
  // Another worker was here, or the clock has been changed since: that one has its own wake-up, or none.
  if (clockVersion === null || clockVersion !== base.process.clockVersion) return false;
  await playTurn(tx, means, base, null, async (at) => {
    await fire(at, clockVersion);
    return { ok: true, seq: at.seq };
  });
  return true;
};

const putOff = async (db: Db, meeting: MeetingId): Promise<void> => {
  await sql`
    update wake_up set attempts = attempts + 1,
      not_before = clock_timestamp() + make_interval(secs => least(60, power(2, least(attempts, 6))))
    where meeting = ${meeting} and due_at <= runde_now()`.execute(db);
};

const nextInMs = async (db: Db): Promise<number> => {
  // Measured in the database, so that the clocks of the replicas need not agree.
  const { rows } = await sql<{ wait: number | null }>`
    select extract(epoch from min(greatest(due_at - runde_now(), not_before - clock_timestamp())))::float8 * 1000 as wait
    from (
      select due_at, coalesce(not_before, clock_timestamp()) as not_before from wake_up
      where due_at <= runde_now() + interval '2 seconds'
    ) as soon`.execute(db);
  const wait = rows[0]?.wait ?? LONGEST_SLEEP_MS;
  return Math.min(LONGEST_SLEEP_MS, Math.max(BUSY_MS, Math.ceil(wait)));
};

/** Fires what is due: claim and effect in one transaction, so that a worker that dies has fired nothing. */
export const fireDue =
  (db: Db, means: Means, log: Log): Store["fireDue"] =>
  async (fire) => {
    let fired = 0;
    const due = await candidates(db);
    for (const meeting of due) {
      try {
        if (await transact(db, async (tx) => fireOne(tx, means, meeting, fire))) fired++;
      } catch (error) {
        // One meeting that cannot go on must not hold up the others.
        log.warn("wake-up failed", { meeting, code: errorCode(error) });
        await putOff(db, meeting);
      }
    }
    return { fired, nextInMs: due.length === AT_ONCE ? 0 : await nextInMs(db) };
  };
