import { type RawBuilder, sql } from "kysely";
import type { Document, Effect, MeetingRead, Store } from "../app/ports.ts";
import type { MeetingId } from "../core/ids.ts";
import type { Agendas, StoredProcess } from "./agendas.ts";
import type { Db } from "./connection.ts";
import { transact } from "./connection.ts";
import type { LightMeans } from "./light-turn.ts";
import { look } from "./look.ts";
import { readSheets } from "./sheets.ts";
import { readingOf } from "./snapshots.ts";
import { readTables } from "./table-sheets.ts";
import { addEffect } from "./turn-draft.ts";
import { writeEffects, writeEvents, writeTogether } from "./write-turn.ts";

type Meetings = Pick<
  Store,
  | "readMeeting"
  | "readSheets"
  | "readTables"
  | "openMeeting"
  | "runningMeeting"
  | "openRehearsal"
  | "rehearsals"
  | "rehearsalOwner"
  | "deleteMeeting"
  | "pastMeetings"
>;

interface ReadRow {
  readonly process: StoredProcess;
  readonly seq: number;
  readonly process_version: number;
  readonly boards: Readonly<Record<string, Document>>;
}

/** One statement, so that process and boards belong together. */
const read = async (db: Db, agendas: Agendas, which: RawBuilder<unknown>): Promise<MeetingRead | null> => {
  const { rows } = await sql<ReadRow>`
    select process, seq, process_version, coalesce(
      (select json_object_agg(step, json_build_object('version', version, 'content', content))
       from board where board.meeting = meeting.id),
      '{}'::json
    ) as boards
    from meeting where ${which} limit 1`.execute(db);
  const [row] = rows;
  if (row === undefined) return null;
  return {
    meeting: await agendas.load(db, row.process),
    seq: row.seq,
    processVersion: row.process_version,
    boards: new Map(Object.entries(row.boards)),
  };
};

const openMeeting =
  (db: Db, agendas: Agendas): Store["openMeeting"] =>
  async (meeting, events, rehearsalOf, effects) =>
    transact(db, async (tx) => {
      const process = await agendas.store(tx, meeting);
      const inserted = await sql<{ id: MeetingId }>`
      insert into meeting (id, network, rehearsal_of, seq, process_version, process)
      values (${meeting.id}, ${meeting.network}, ${rehearsalOf}, 1, 1, ${process}::json)
      on conflict do nothing returning id`.execute(tx);
      if (inserted.rows.length === 0) {
        const running = await tx
          .selectFrom("meeting")
          .select("id")
          .where("ended", "=", false)
          .where((where) =>
            rehearsalOf === null
              ? where.and([where("network", "=", meeting.network), where("rehearsal_of", "is", null)])
              : where("rehearsal_of", "=", rehearsalOf),
          )
          .executeTakeFirst();
        // The one in the way may just have ended: then the caller tries again.
        if (running === undefined)
          throw Object.assign(new Error("the running meeting ended"), { code: "40001" });
        return { meeting: running.id, opened: false };
      }
      const told = new Map<string, Effect>();
      for (const effect of effects) addEffect(told, effect);
      await writeTogether(
        tx,
        [writeEvents(meeting.id, 1, events), ...(told.size === 0 ? [] : [writeEffects(told, meeting.id)])],
        [{ t: "meeting", m: meeting.id, s: 1 }, ...(told.size === 0 ? [] : [{ t: "effects" } as const])],
      );
      return { meeting: meeting.id, opened: true };
    });

/** Removes a rehearsal whole: events, documents, outcomes and the keys of its simulated seats. */
export const deleteRehearsal = async (db: Db, meeting: MeetingId): Promise<void> =>
  transact(db, async (tx) => {
    // Only a rehearsal goes whole; a real meeting is its members' memory.
    const { numDeletedRows } = await tx
      .deleteFrom("meeting")
      .where("id", "=", meeting)
      .where("rehearsal_of", "is not", null)
      .executeTakeFirst();
    if (numDeletedRows === 0n) return;
    await tx.deleteFrom("owner_key").where("meeting", "=", meeting).execute();
    await tx.deleteFrom("outbox").where("meeting", "=", meeting).execute();
    await tx.deleteFrom("outcome").where("scope", "=", meeting).execute();
  });

/** Meetings as they are opened, read and looked up. */
export const meetings = (means: LightMeans): Meetings => {
  const { keys, agendas, connections, snapshots } = means;
  const { turns, reads } = connections;
  return {
    openMeeting: openMeeting(turns, agendas),
    deleteMeeting: async (meeting) => {
      await deleteRehearsal(turns, meeting);
      means.snapshots.outdated(meeting);
    },
    readMeeting: async (meeting, atLeast) => {
      const known = atLeast === undefined ? null : snapshots.get(meeting);
      if (known !== null && atLeast !== undefined && known.seq >= atLeast)
        return readingOf(reads, agendas, known);
      const seen = await look(means, meeting, null);
      return seen === null ? null : readingOf(reads, agendas, seen.snapshot);
    },
    readSheets: async (meeting, owner) => readSheets(reads, keys, meeting, owner),
    readTables: async (meeting, step) => readTables(reads, { keys, agendas }, meeting, step),
    runningMeeting: async (network) =>
      read(reads, agendas, sql`network = ${network} and rehearsal_of is null and not ended`),
    openRehearsal: async (person) => read(reads, agendas, sql`rehearsal_of = ${person} and not ended`),
    rehearsals: async () => {
      const rows = await reads
        .selectFrom("meeting")
        .select("id")
        .where("rehearsal_of", "is not", null)
        .where("ended", "=", false)
        .execute();
      return rows.map(({ id }) => id);
    },
    rehearsalOwner: async (meeting) => {
      const row = await reads
        .selectFrom("meeting")
        .select("rehearsal_of")
        .where("id", "=", meeting)
        .executeTakeFirst();
      return row?.rehearsal_of ?? null;
    },
    pastMeetings: async (network) => {
      const { rows } = await sql<{ process: StoredProcess }>`
      select process from meeting
      where network = ${network} and rehearsal_of is null and ended
      order by (process ->> 'endedAt')::numeric desc limit 200`.execute(reads);
      return Promise.all(rows.map(async ({ process }) => agendas.load(reads, process)));
    },
  };
};
