import type pg from "pg";
import type { MoveKey } from "../app/ports.ts";
import type { Instant } from "../core/clock.ts";
import type { MeetingId } from "../core/ids.ts";
import type { ClockEstimate } from "./clock-estimate.ts";
import type { BoardText, Snapshot, Snapshots } from "./snapshots.ts";

/** A meeting as it is committed just now, what time it is, and what this move was answered before, if it is a resend. */
export interface Look {
  readonly snapshot: Snapshot;
  readonly now: Instant;
  readonly answer: Buffer | null;
}

/** What looking takes, and what it leaves behind for the next. */
export interface LookMeans {
  readonly hot: pg.Pool;
  readonly snapshots: Snapshots;
  readonly clock: ClockEstimate;
}

interface Row {
  readonly seq: number;
  readonly process_version: number;
  readonly now: number;
  readonly process: string | null;
  readonly boards: Readonly<Record<string, BoardText>> | null;
  readonly answer: Buffer | null;
}

// Prepared once per connection. What this process has already seen under the same seq does not travel again.
const name = "look";
const text = `
  select seq, process_version, runde_now_ms() as now,
    case when seq = $2 then null else process::text end as process,
    case when seq = $2 then null else coalesce(
      (select json_object_agg(step, json_build_object('version', version, 'text', content::text))
       from board where board.meeting = meeting.id),
      '{}'::json
    ) end as boards,
    (select answer from move where move.meeting = meeting.id and move.seat = $3 and move.id = $4) as answer
  from meeting where id = $1`;

const NEVER_SEEN = -1;

const keyValues = (key: MoveKey | null): readonly [string | null, string | null] =>
  key === null ? [null, null] : [key.seat, key.id];

/** One statement, so that process and boards belong together; null where there is no such meeting. */
export const look = async (
  { hot, snapshots, clock }: LookMeans,
  meeting: MeetingId,
  key: MoveKey | null,
): Promise<Look | null> => {
  const known = snapshots.get(meeting);
  const values = [meeting, known?.seq ?? NEVER_SEEN, ...keyValues(key)];
  const askedAt = performance.now();
  const { rows } = await hot.query<Row>({ name, text, values });
  const [row] = rows;
  if (row === undefined) return null;
  clock.heard(row.now, askedAt, performance.now());
  const { seq, now, answer, process, boards } = row;
  if (process === null || boards === null) return known === null ? null : { snapshot: known, now, answer };
  const snapshot = {
    seq,
    processVersion: row.process_version,
    process,
    boards: new Map(Object.entries(boards)),
  };
  snapshots.put(meeting, snapshot);
  return { snapshot, now, answer };
};
