import { type RawBuilder, sql } from "kysely";
import type { Answer, MoveKey, SheetTurn } from "../app/ports.ts";
import type { Instant } from "../core/clock.ts";
import type { MeetingId, SeatId } from "../core/ids.ts";
import type { Meeting } from "../core/meeting.ts";
import type { StoredProcess } from "./agendas.ts";
import { gone, readAnswer } from "./answers.ts";
import type { Tx } from "./connection.ts";
import type { Means } from "./means.ts";
import { readKept } from "./mine.ts";
import { keyOfSeat, type OwnerKey } from "./owner-keys.ts";
import { seal, unseal } from "./sealing.ts";
import {
  lockSheet,
  openBefore,
  openSheet,
  openSheets,
  type SheetRow,
  sealNext,
  writeSheets,
} from "./sheets.ts";
import { closingLock, writeAnswer, writeTogether } from "./write-turn.ts";

/** Whose sheet in which step is to be changed, by which move. */
export interface OwnSheet {
  readonly meeting: MeetingId;
  readonly step: string;
  readonly owner: SeatId;
  readonly key: MoveKey;
}

interface State {
  readonly now: Instant;
  readonly process: Meeting;
  readonly row: SheetRow | null;
  readonly owner: OwnerKey;
}

const answerPlace = ({ meeting, key }: OwnSheet, owner: OwnerKey) => ({
  owner: owner.owner,
  document: ["answer", meeting, key.seat, key.id],
  version: 1,
});

/**
 * All the turn needs to know, in one question: the time, the meeting, the key, and what was answered before if this is a resend.
 * From here until the commit the meeting cannot end; whether it already had, the writing sees.
 */
const lookAround = async (tx: Tx, { keys, agendas }: Means, { meeting, owner, key }: OwnSheet) => {
  const { rows } = await sql<{
    now: number;
    process: StoredProcess;
    answer: Buffer | null;
    owner: string | null;
    wrapped: Buffer | null;
  }>`
    select runde_now_ms() as now, process, owned.owner, owned.wrapped, (
      select answer from move where move.meeting = meeting.id and seat = ${key.seat} and move.id = ${key.id}
    ) as answer, pg_advisory_xact_lock_shared(${closingLock(meeting)})::text as held
    from meeting left join (${keyOfSeat(owner)}) as owned on true
    where meeting.id = ${meeting}`.execute(tx);
  const [found] = rows;
  if (found === undefined) return null;
  const known: OwnerKey | null =
    found.owner === null || found.wrapped === null ? null : await keys.open(found.owner, found.wrapped);
  const process = await agendas.load(tx, found.process);
  return { ...found, process, key: known ?? (await keys.forSeat(tx, owner, meeting)) };
};

/** Plays the turn; answers with what it put, if it was accepted. */
const ask = async (
  tx: Tx,
  { agendas }: Means,
  at: OwnSheet,
  turn: (at: SheetTurn) => Promise<Answer>,
  { now, process, row, owner }: State,
): Promise<{ readonly answer: Answer; readonly put: readonly unknown[] }> => {
  const put: unknown[] = [];
  const answer = await turn({
    now,
    meeting: process,
    sheet: row === null ? null : openSheet(at.meeting, row, owner),
    put: (content) => {
      put.splice(0, put.length, content);
    },
    before: () => Promise.resolve(row === null ? null : openBefore(at.meeting, row, owner, now)),
    others: async () => openSheets(tx, at.meeting, at.owner, owner),
    // The key of a simulated seat is no person's: nothing is kept under its name.
    kept: async () => readKept(tx, agendas, owner),
  });
  return { answer, put: answer.ok ? put : [] };
};

const isOpen = (meeting: MeetingId): RawBuilder<boolean> =>
  sql<boolean>`exists (select from meeting where id = ${meeting} and not ended)`;

/** Plays a turn on one sheet: its row is locked, the meeting's is not. */
export const playSheetTurn = async (
  tx: Tx,
  means: Means,
  at: OwnSheet,
  turn: (at: SheetTurn) => Promise<Answer>,
): Promise<Answer> => {
  const { meeting, step } = at;
  const row = await lockSheet(tx, meeting, step, at.owner);
  const around = await lookAround(tx, means, at);
  if (around === null) return gone;
  const { now, process, key: owner } = around;
  const place = answerPlace(at, owner);
  if (around.answer !== null) return readAnswer(unseal(owner.key, place, around.answer));
  const { answer, put } = await ask(tx, means, at, turn, { now, process, row, owner });
  // Sealed as well: an answer may repeat what stands on the sheet.
  const sealed = seal(owner.key, place, answer);
  if (put.length === 0) {
    await writeTogether(tx, [writeAnswer(meeting, at.key, step, sealed, now)], []);
    return answer;
  }
  const sheets = put.map((content) => sealNext(meeting, step, at.owner, row, owner, content));
  const open = isOpen(meeting);
  const written = await writeTogether(
    tx,
    [writeSheets(meeting, sheets, now, open), writeAnswer(meeting, at.key, step, sealed, now, open)],
    [{ t: "sheet", m: meeting, p: step, o: at.owner }],
    open,
  );
  return written === 0 ? gone : answer;
};
