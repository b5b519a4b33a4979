import { sql } from "kysely";
import type { Document, MeetingTurn, Outcome } from "../app/ports.ts";
import type { Instant } from "../core/clock.ts";
import type { OutcomeKind } from "../core/exercise.ts";
import type { MeetingId, SeatId } from "../core/ids.ts";
import type { Meeting } from "../core/meeting.ts";
import type { Agendas } from "./agendas.ts";
import type { Db, Tx } from "./connection.ts";
import { latestOutcomes } from "./outcomes.ts";
import type { OwnerKey, OwnerKeys } from "./owner-keys.ts";
import { lockSheet, lockSheets, openSheet, type SheetRow, UNDO_MS } from "./sheets.ts";
import { lockTable, openTable, type TableRow, tableKey } from "./table-sheets.ts";
import { addEffect, type Draft, tableName } from "./turn-draft.ts";

/** A meeting whose row this transaction holds. */
export interface LockedMeeting {
  readonly id: MeetingId;
  readonly seq: number;
  readonly process: Meeting;
}

/** A turn under way: what its function sees, and what it has asked for. */
export interface OpenTurn {
  readonly turn: MeetingTurn;
  readonly draft: Draft;
  readonly base: LockedMeeting;
  readonly now: Instant;
  /** Sheets read so far, locked; null where there is none. */
  readonly sheets: Map<string, Map<SeatId, SheetRow | null>>;
  /** Tables' sheets read so far, locked, by the name of the table; null where there is none. */
  readonly tables: Map<string, TableRow | null>;
}

/** Locks the meeting's row until the transaction ends; null when there is none, or when it is not to be waited for. */
export const lockMeeting = async (
  tx: Tx,
  agendas: Agendas,
  meeting: MeetingId,
  busy: "wait" | "skip" = "wait",
): Promise<LockedMeeting | null> => {
  const question = tx
    .selectFrom("meeting")
    .select(["id", "seq", "process"])
    .where("id", "=", meeting)
    // Not the stronger lock: sheets refer to this row, and must not wait for it.
    .forNoKeyUpdate();
  const row = await (busy === "skip" ? question.skipLocked() : question).executeTakeFirst();
  return row === undefined ? null : { ...row, process: await agendas.load(tx, row.process) };
};

/** Where this meeting's outcomes go: a rehearsal keeps its own, and only reads the network's. */
export const scopeOf = (meeting: Meeting): string => (meeting.rehearsal ? meeting.id : meeting.network);

/** The boards of a meeting as they are stored, or the one of this step. */
export const readBoards = async (
  db: Db,
  meeting: MeetingId,
  step?: string,
): Promise<Map<string, Document>> => {
  let query = db.selectFrom("board").select(["step", "version", "content"]).where("meeting", "=", meeting);
  if (step !== undefined) query = query.where("step", "=", step);
  return new Map((await query.execute()).map(({ step: at, ...document }) => [at, document]));
};

/** The latest outcome of each kind that a meeting may build on. */
export const memoryOf = async (db: Db, process: Meeting): Promise<Partial<Record<OutcomeKind, Outcome>>> => {
  const outcomes = await latestOutcomes(db, [...new Set([scopeOf(process), process.network])]);
  return Object.fromEntries(outcomes.map((outcome) => [outcome.kind, outcome]));
};

/** How a turn reads what lies beside the process. */
export type Reads = Pick<MeetingTurn, "sheet" | "sheets" | "table" | "beforeBoard" | "memory"> & {
  readonly loaded: OpenTurn["sheets"];
  readonly tables: OpenTurn["tables"];
  /** All boards, or the one of this step. */
  readonly boards: (step?: string) => Promise<ReadonlyMap<string, Document>>;
};

/** Reads of a turn that holds its meeting: what it has read stays as it is until the turn is over. */
export const lockedReads = (
  tx: Tx,
  keys: OwnerKeys,
  base: LockedMeeting,
  now: Instant,
  draft: Draft,
): Reads => {
  const { id, seq } = base;
  const loaded = new Map<string, Map<SeatId, SheetRow | null>>();
  const loadedIn = (step: string): Map<SeatId, SheetRow | null> => {
    const known = loaded.get(step) ?? new Map<SeatId, SheetRow | null>();
    loaded.set(step, known);
    return known;
  };

  const load = async (step: string, owner: SeatId): Promise<void> => {
    const known = loadedIn(step);
    if (!known.has(owner)) known.set(owner, await lockSheet(tx, id, step, owner));
  };

  /** A sheet as this turn sees it: what it has put itself, else what is stored and not forgotten. */
  const asSeen = (step: string, owner: SeatId, key: OwnerKey | undefined): Document | null => {
    const stored = loadedIn(step).get(owner) ?? null;
    const written = draft.sheets.get(step);
    if (written?.has(owner) === true) {
      return { version: (stored?.version ?? 0) + 1, content: written.get(owner) };
    }
    return stored === null || draft.stepsToForget.has(step) ? null : openSheet(id, stored, key);
  };

  const sheet: MeetingTurn["sheet"] = async (step, owner) => {
    await load(step, owner);
    return asSeen(step, owner, (await keys.ofSeats(tx, [owner])).get(owner));
  };

  const sheets: MeetingTurn["sheets"] = async (step) => {
    const known = loadedIn(step);
    for (const read of await lockSheets(tx, id, step)) known.set(read.owner, read);
    const owners = [...new Set([...known.keys(), ...(draft.sheets.get(step)?.keys() ?? [])])];
    const opened = await keys.ofSeats(tx, owners);
    const found = new Map<SeatId, Document>();
    for (const owner of owners) {
      const document = asSeen(step, owner, opened.get(owner));
      if (document !== null) found.set(owner, document);
    }
    return found;
  };

  const boards = async (step?: string): Promise<ReadonlyMap<string, Document>> => {
    const found = await readBoards(tx, id, step);
    for (const at of draft.stepsToForget) found.delete(at);
    for (const [at, { content }] of draft.boards) found.set(at, { version: seq + 1, content });
    return found;
  };

  const beforeBoard: MeetingTurn["beforeBoard"] = async (step) => {
    if (draft.boards.has(step) || draft.stepsToForget.has(step)) return null;
    const { rows } = await sql<{ content: unknown; by: SeatId | null }>`
      select before as content, changed_by as by from board
      where meeting = ${id} and step = ${step} and before is not null
        and changed_at >= ${new Date(now - UNDO_MS)}`.execute(tx);
    return rows[0] ?? null;
  };

  const memory: MeetingTurn["memory"] = async () => {
    const found = await memoryOf(tx, base.process);
    for (const [kind, content] of draft.outcomes) {
      found[kind] = { kind, version: (found[kind]?.version ?? 0) + 1, at: now, meeting: id, content };
    }
    return found;
  };

  const tables = new Map<string, TableRow | null>();
  const table: MeetingTurn["table"] = async (step, at) => {
    const name = tableName(step, at);
    const stored = tables.get(name) ?? (await lockTable(tx, id, step, at));
    tables.set(name, stored);
    const written = draft.tables.get(name);
    if (written !== undefined) return { version: (stored?.version ?? 0) + 1, content: written.content };
    if (stored === null || draft.stepsToForget.has(step)) return null;
    return openTable(id, step, at, stored, await tableKey(tx, keys, id, step, at));
  };

  return { loaded, tables, sheet, sheets, boards, beforeBoard, memory, table };
};

/** Opens a turn: reads see what the turn itself has asked for, writes wait until it is accepted. */
export const openTurn = (reads: Reads, base: LockedMeeting, now: Instant, draft: Draft): OpenTurn => {
  const { loaded, tables, boards, ...read } = reads;
  const turn: MeetingTurn = {
    now,
    get meeting() {
      return draft.meeting ?? base.process;
    },
    seq: base.seq,
    board: async (step) => (await boards(step)).get(step) ?? null,
    boards: async () => boards(),
    ...read,
    append: (events, meeting) => {
      draft.events.push(...events);
      // Most moves change a document only: then the process is not written again.
      if (meeting !== (draft.meeting ?? base.process)) draft.meeting = meeting;
    },
    putBoard: (step, content, by) => {
      draft.boards.set(step, { content, by });
    },
    putSheet: (step, owner, content) => {
      const written = draft.sheets.get(step) ?? new Map<SeatId, unknown>();
      draft.sheets.set(step, written.set(owner, content));
    },
    putTable: (step, table, content, by) => {
      draft.tables.set(tableName(step, table), { step, table, content, by });
    },
    settleSheets: (step) => {
      draft.stepsSettled.add(step);
    },
    forgetTraces: (step) => {
      draft.tracesToForget.add(step);
    },
    forgetStep: (step) => {
      draft.boards.delete(step);
      draft.sheets.delete(step);
      for (const [name, written] of draft.tables) if (written.step === step) draft.tables.delete(name);
      draft.stepsToForget.add(step);
    },
    wake: (at, clockVersion) => {
      draft.wake = { at, clockVersion };
    },
    post: (effect) => {
      addEffect(draft.effects, effect);
    },
    remember: (kind, content) => {
      draft.outcomes.set(kind, content);
    },
    keep: (owner, step, kept) => {
      draft.kept.push({ owner, step, kept });
    },
  };
  return { turn, draft, base, now, sheets: loaded, tables };
};
