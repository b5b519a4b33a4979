import type { Document, MeetingRead } from "../app/ports.ts";
import type { MeetingId } from "../core/ids.ts";
import type { Meeting } from "../core/meeting.ts";
import type { Agendas, StoredProcess } from "./agendas.ts";
import type { Db } from "./connection.ts";

/** A board as its column has it. */
export interface BoardText {
  readonly version: number;
  readonly text: string;
}

/** A meeting as it was committed under this seq: the very texts of its columns, whatever those who read it do with their copies. */
export interface Snapshot {
  readonly seq: number;
  readonly processVersion: number;
  readonly process: string;
  readonly boards: ReadonlyMap<string, BoardText>;
}

/** The latest committed state of meetings that this process has seen. Whoever needs certainty asks the database for the seq. */
export interface Snapshots {
  get(meeting: MeetingId): Snapshot | null;
  /** Keeps it, unless a later one is known. */
  put(meeting: MeetingId, snapshot: Snapshot): void;
  /** The meeting is past this seq, or gone: what was deleted from it must not stay in memory either. */
  outdated(meeting: MeetingId, seq?: number): void;
}

const KEPT = 500;

export const createSnapshots = (): Snapshots => {
  const known = new Map<MeetingId, Snapshot>();
  return {
    get: (meeting) => known.get(meeting) ?? null,
    put: (meeting, snapshot) => {
      const before = known.get(meeting);
      if (before !== undefined && before.seq >= snapshot.seq) return;
      known.delete(meeting);
      known.set(meeting, snapshot);
      const [oldest] = known.keys();
      if (known.size > KEPT && oldest !== undefined) known.delete(oldest);
    },
    outdated: (meeting, seq = Number.POSITIVE_INFINITY) => {
      if ((known.get(meeting)?.seq ?? seq) < seq) known.delete(meeting);
    },
  };
};

/** A board whose content is read when it is asked for. */
export const documentOf = ({ version, text }: BoardText): Document => {
  let read: { readonly content: unknown } | null = null;
  return {
    version,
    get content() {
      read ??= { content: JSON.parse(text) as unknown };
      return read.content;
    },
  };
};

const processes = new WeakMap<Snapshot, Meeting>();

/** The process of a snapshot, read once for all who ask: the core changes no process, it makes new ones. */
export const processOf = async (db: Db, agendas: Agendas, snapshot: Snapshot): Promise<Meeting> => {
  const known = processes.get(snapshot);
  if (known !== undefined) return known;
  const process = await agendas.load(db, JSON.parse(snapshot.process) as StoredProcess);
  processes.set(snapshot, process);
  return process;
};

/** A snapshot as the app reads it. */
export const readingOf = async (db: Db, agendas: Agendas, snapshot: Snapshot): Promise<MeetingRead> => ({
  meeting: await processOf(db, agendas, snapshot),
  seq: snapshot.seq,
  processVersion: snapshot.processVersion,
  boards: new Map([...snapshot.boards].map(([step, board]) => [step, documentOf(board)])),
});
