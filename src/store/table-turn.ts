import { sql } from "kysely";
import { tableIn } from "../app/move-context.ts";
import type { Answer, Document, MoveKey, TableTurn } from "../app/ports.ts";
import type { Instant } from "../core/clock.ts";
import type { TableAt } from "../core/exercise.ts";
import type { MeetingId, SeatId } from "../core/ids.ts";
import type { Meeting } from "../core/meeting.ts";
import type { StoredProcess } from "./agendas.ts";
import { gone, readAnswer } from "./answers.ts";
import type { Tx } from "./connection.ts";
import type { Hint } from "./hints.ts";
import type { Means } from "./means.ts";
import { memoryOf, readBoards } from "./meeting-turn.ts";
import { keyOfSeat, type OwnerKey } from "./owner-keys.ts";
import { seal, unseal } from "./sealing.ts";
import { lockSheet, openSheet, type SheetRow, sealNext, writeSheets } from "./sheets.ts";
import {
  lockTable,
  openTable,
  openTableBefore,
  sealTable,
  seatingLock,
  type TableRow,
  tableKey,
  writeTables,
} from "./table-sheets.ts";
import { closingLock, writeAnswer, writeTogether } from "./write-turn.ts";

/** At whose table, in which step, by which move; the move's seat is another where someone without a device is played. */
export interface AtTable {
  readonly meeting: MeetingId;
  readonly step: string;
  readonly seat: SeatId;
  readonly key: MoveKey;
}

/** A table as this turn holds it; the row is null where nobody has written yet. */
interface HeldTable {
  readonly at: TableAt;
  readonly row: TableRow | null;
  readonly key: OwnerKey | null;
}

interface State {
  readonly now: Instant;
  readonly process: Meeting;
  /** Whoever plays the move. */
  readonly owner: OwnerKey;
  readonly sheet: SheetRow | null;
  readonly held: HeldTable | null;
}

/** What the turn has asked for. */
interface Wanted {
  table: { readonly content: unknown; readonly by: SeatId | null } | null;
  sheet: { readonly content: unknown } | null;
}

const answerPlace = ({ meeting, key }: AtTable, owner: OwnerKey) => ({
  owner: owner.owner,
  document: ["answer", meeting, key.seat, key.id],
  version: 1,
});

/** The time, the meeting, the mover's key, and what was answered before if this is a resend; asked for once the locks are held. */
const lookAround = async (tx: Tx, { keys, agendas }: Means, { meeting, key }: AtTable) => {
  const { rows } = await sql<{
    now: number;
    process: StoredProcess;
    answer: Buffer | null;
    owner: string | null;
    wrapped: Buffer | null;
  }>`
    select runde_now_ms() as now, process, owned.owner, owned.wrapped, (
      select answer from move where move.meeting = meeting.id and seat = ${key.seat} and move.id = ${key.id}
    ) as answer
    from meeting left join (${keyOfSeat(key.seat)}) as owned on true
    where meeting.id = ${meeting}`.execute(tx);
  const [found] = rows;
  if (found === undefined) return null;
  const { now, answer, owner, wrapped } = found;
  const known = owner === null || wrapped === null ? null : await keys.open(owner, wrapped);
  const process = await agendas.load(tx, found.process);
  return { now, answer, process, owner: known ?? (await keys.forSeat(tx, key.seat, meeting)) };
};

const hold = async (
  tx: Tx,
  { keys }: Means,
  { meeting, step, seat }: AtTable,
  process: Meeting,
): Promise<HeldTable | null> => {
  const at = tableIn(process, step, seat);
  if (at === null) return null;
  const row = await lockTable(tx, meeting, step, at.id);
  return { at, row, key: await tableKey(tx, keys, meeting, step, at.id) };
};

const opened = (
  { meeting, step }: AtTable,
  { at, row, key }: HeldTable,
): (Document & { readonly by: SeatId | null }) | null => {
  const document = row === null ? null : openTable(meeting, step, at.id, row, key);
  return document === null ? null : { ...document, by: row?.changed_by ?? null };
};

/** Plays the turn; answers with what it wants written, nothing where it was refused. */
const ask = async (
  tx: Tx,
  at: AtTable,
  turn: (at: TableTurn) => Promise<Answer>,
  { now, process, owner, sheet, held }: State,
): Promise<{ readonly answer: Answer; readonly wanted: Wanted }> => {
  const { meeting, step } = at;
  const wanted: Wanted = { table: null, sheet: null };
  const answer = await turn({
    now,
    meeting: process,
    at: held?.at ?? null,
    table: held === null ? null : opened(at, held),
    sheet: sheet === null ? null : openSheet(meeting, sheet, owner),
    put: (content, by) => {
      wanted.table = { content, by };
    },
    putSheet: (content) => {
      wanted.sheet = { content };
    },
    before: () =>
      Promise.resolve(
        held === null || held.row === null
          ? null
          : openTableBefore(meeting, step, held.at.id, held.row, held.key, now),
      ),
    boards: async () => readBoards(tx, meeting),
    memory: async () => memoryOf(tx, process),
  });
  return { answer, wanted: answer.ok ? wanted : { table: null, sheet: null } };
};

const write = async (
  tx: Tx,
  { keys }: Means,
  at: AtTable,
  { now, owner, sheet, held }: State,
  wanted: Wanted,
  answer: Answer,
): Promise<void> => {
  const { meeting, step, seat, key } = at;
  const tables =
    wanted.table === null || held === null
      ? []
      : [await sealTable(tx, keys, meeting, { step, table: held.at.id, ...wanted.table }, held.row)];
  const sheets =
    wanted.sheet === null || seat !== key.seat
      ? []
      : [sealNext(meeting, step, seat, sheet, owner, wanted.sheet.content)];
  // Sealed as well: an answer may repeat what stands on a sheet.
  const sealed = seal(owner.key, answerPlace(at, owner), answer);
  const hints: readonly Hint[] = [
    ...tables.map(({ table }): Hint => ({ t: "table", m: meeting, p: step, b: table })),
    ...sheets.map((): Hint => ({ t: "sheet", m: meeting, p: step, o: seat })),
  ];
  await writeTogether(
    tx,
    [
      ...(tables.length === 0 ? [] : [writeTables(meeting, tables, now)]),
      ...(sheets.length === 0 ? [] : [writeSheets(meeting, sheets, now)]),
      writeAnswer(meeting, key, step, sealed, now),
    ],
    hints,
  );
};

/** Plays a turn at one table: its row and the mover's sheet are locked, the meeting's is not. */
export const playTableTurn = async (
  tx: Tx,
  means: Means,
  at: AtTable,
  turn: (at: TableTurn) => Promise<Answer>,
): Promise<Answer> => {
  const { meeting, step, seat, key } = at;
  // In this order everywhere, so that two turns cannot wait for each other: sheet, who sits where, table.
  const sheet = seat === key.seat ? await lockSheet(tx, meeting, step, seat) : null;
  // What is read after this stays so until the commit: nobody is seated elsewhere, and the meeting does not end.
  await sql`
    select pg_advisory_xact_lock_shared(${closingLock(meeting)})::text as open,
      pg_advisory_xact_lock_shared(${seatingLock(meeting)})::text as seated`.execute(tx);
  const around = await lookAround(tx, means, at);
  if (around === null) return gone;
  const { now, process, owner } = around;
  if (around.answer !== null) return readAnswer(unseal(owner.key, answerPlace(at, owner), around.answer));
  const state = { now, process, owner, sheet, held: await hold(tx, means, at, process) };
  const { answer, wanted } = await ask(tx, at, turn, state);
  await write(tx, means, at, state, wanted, answer);
  return answer;
};
