import { sql } from "kysely";
import type { Outcome } from "../app/ports.ts";
import type { Instant } from "../core/clock.ts";
import type { OutcomeKind } from "../core/exercise.ts";
import { type MeetingId, meetingId, type NetworkId } from "../core/ids.ts";
import type { Db, Tx } from "./connection.ts";
import { readNow, transact } from "./connection.ts";

interface OutcomeRow {
  readonly kind: OutcomeKind;
  readonly version: number;
  readonly at: Date;
  readonly meeting: MeetingId;
  readonly content: unknown;
}

const toOutcome = (row: OutcomeRow): Outcome => ({ ...row, at: row.at.getTime() });

/** The latest outcome of each kind, in the first of these scopes that has one. */
export const latestOutcomes = async (db: Db, scopes: readonly string[]): Promise<readonly Outcome[]> => {
  const { rows } = await sql<OutcomeRow>`
    select distinct on (kind) kind, version, at, meeting, content from outcome
    where scope = any (${scopes}::text[])
    order by kind, array_position(${scopes}::text[], scope), version desc`.execute(db);
  return rows.map(toOutcome);
};

const latest = async (tx: Tx, scope: string, kind: OutcomeKind): Promise<Outcome | null> => {
  const name = JSON.stringify(["outcome", scope, kind]);
  await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(tx);
  const { rows } = await sql<OutcomeRow>`
    select kind, version, at, meeting, content from outcome
    where scope = ${scope} and kind = ${kind} order by version desc limit 1`.execute(tx);
  return rows[0] === undefined ? null : toOutcome(rows[0]);
};

const add = async (tx: Tx, scope: string, outcome: Outcome): Promise<void> => {
  await tx
    .insertInto("outcome")
    .values({ ...outcome, scope, at: new Date(outcome.at), content: JSON.stringify(outcome.content) })
    .execute();
};

/** Adds a version of each outcome; one that says the same as the latest of this meeting adds nothing. */
export const addOutcomes = async (
  tx: Tx,
  scope: string,
  meeting: MeetingId,
  outcomes: ReadonlyMap<OutcomeKind, unknown>,
  now: Instant,
): Promise<void> => {
  // In one order, so that two turns cannot wait for each other.
  for (const [kind, content] of [...outcomes].sort(([a], [b]) => a.localeCompare(b))) {
    const last = await latest(tx, scope, kind);
    if (last?.meeting === meeting && JSON.stringify(last.content) === JSON.stringify(content)) continue;
    await add(tx, scope, { kind, version: (last?.version ?? 0) + 1, at: now, meeting, content });
  }
};

/** The network's latest meeting; before the first one, an id that is none's. */
const latestMeeting = async (tx: Tx, network: NetworkId): Promise<MeetingId> => {
  const { rows } = await sql<{ id: MeetingId }>`
    select id from meeting where network = ${network} and rehearsal_of is null
    order by (process ->> 'openedAt')::numeric desc limit 1`.execute(tx);
  return rows[0]?.id ?? meetingId("");
};

/** Adds a version made from the latest one, with nobody in between; null from `change` refuses. */
export const changeOutcome = async (
  db: Db,
  network: NetworkId,
  kind: OutcomeKind,
  change: (latest: Outcome | null, now: Instant) => unknown,
): Promise<Outcome | null> =>
  transact(db, async (tx) => {
    const last = await latest(tx, network, kind);
    const now = await readNow(tx);
    const content = change(last, now);
    if (content === null || content === undefined) return null;
    const meeting = last?.meeting ?? (await latestMeeting(tx, network));
    const outcome: Outcome = { kind, version: (last?.version ?? 0) + 1, at: now, meeting, content };
    await add(tx, network, outcome);
    return outcome;
  });

/** All versions of one kind, newest first. */
export const outcomeVersions = async (
  db: Db,
  network: NetworkId,
  kind: OutcomeKind,
): Promise<readonly Outcome[]> => {
  const { rows } = await sql<OutcomeRow>`
    select kind, version, at, meeting, content from outcome
    where scope = ${network} and kind = ${kind} order by version desc`.execute(db);
  return rows.map(toOutcome);
};
