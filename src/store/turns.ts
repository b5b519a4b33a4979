import { sql } from "kysely";
import { z } from "zod";
import type { Answer, MeetingTurn, MoveKey, SheetTurn, Store } from "../app/ports.ts";
import type { Instant } from "../core/clock.ts";
import type { MeetingId, SeatId } from "../core/ids.ts";
import type { Meeting } from "../core/meeting.ts";
import { type Db, type Tx, transact } from "./connection.ts";
import { inOrder } from "./in-order.ts";
import { type LockedMeeting, lockMeeting, openTurn } from "./meeting-turn.ts";
import type { OwnerKey, OwnerKeys } from "./owner-keys.ts";
import { seal, unseal } from "./sealing.ts";
import { lockSheet, openBefore, openSheet, type SheetRow, sealNext, writeSheets } from "./sheets.ts";
import { closingLock, writeAnswer, writeTogether, writeTurn } from "./write-turn.ts";

type Turns = Pick<Store, "meetingTurn" | "sheetTurn">;

const answerShape: z.ZodType<Answer> = z.discriminatedUnion("ok", [
  z.object({ ok: z.literal(true), seq: z.number(), value: z.unknown().optional() }),
  z.object({ ok: z.literal(false), reason: z.string() }),
]);
const readAnswer = (text: Uint8Array): Answer =>
  answerShape.parse(JSON.parse(Buffer.from(text).toString("utf8")));

const gone: Answer = { ok: false, reason: "meeting-ended" };

/** What time it is, and what this move was answered before, if it is a resend; asked for once the lock is held. */
const nowAndEarlier = async (tx: Tx, meeting: MeetingId, key: MoveKey | null) => {
  const { rows } = await sql<{ now: number; answer: Buffer | null }>`
    select runde_now_ms() as now, (
      select answer from move where meeting = ${meeting} and seat = ${key?.seat ?? null} and id = ${key?.id ?? null}
    ) as answer`.execute(tx);
  return { now: rows[0]?.now ?? 0, answer: rows[0]?.answer ?? null };
};

/** Plays a turn on a meeting that is already locked; used by moves and by wake-ups alike. */
export const playTurn = async (
  tx: Tx,
  keys: OwnerKeys,
  base: LockedMeeting,
  key: MoveKey | null,
  turn: (at: MeetingTurn) => Promise<Answer>,
): Promise<Answer> => {
  const { now, answer } = await nowAndEarlier(tx, base.id, key);
  if (answer !== null) return readAnswer(answer);
  const open = openTurn(tx, keys, base, now);
  return writeTurn(tx, keys, open, key, await turn(open.turn));
};

interface OwnSheet {
  readonly meeting: MeetingId;
  readonly step: string;
  readonly owner: SeatId;
  readonly key: MoveKey;
}

const readProcess = async (tx: Tx, meeting: MeetingId): Promise<Meeting | null> =>
  (await tx.selectFrom("meeting").select("process").where("id", "=", meeting).executeTakeFirst())?.process ??
  null;

const answerPlace = ({ meeting, key }: OwnSheet, owner: OwnerKey) => ({
  owner: owner.owner,
  document: ["answer", meeting, key.seat, key.id],
  version: 1,
});

/** Plays the turn; answers with what it put, if it was accepted. */
const askTurn = async (
  at: OwnSheet,
  turn: (at: SheetTurn) => Promise<Answer>,
  state: {
    readonly now: Instant;
    readonly process: Meeting;
    readonly row: SheetRow | null;
    readonly owner: OwnerKey;
  },
): Promise<{ readonly answer: Answer; readonly put: readonly unknown[] }> => {
  const { now, process, row, owner } = state;
  const put: unknown[] = [];
  const answer = await turn({
    now,
    meeting: process,
    sheet: row === null ? null : openSheet(at.meeting, row, owner),
    put: (content) => {
      put.splice(0, put.length, content);
    },
    before: () => Promise.resolve(row === null ? null : openBefore(at.meeting, row, owner, now)),
  });
  return { answer, put: answer.ok ? put : [] };
};

/** From here until the commit the meeting cannot end; false when it already has. */
const keepOpen = async (tx: Tx, meeting: MeetingId): Promise<boolean> => {
  await sql`select pg_advisory_xact_lock_shared(${closingLock(meeting)})`.execute(tx);
  const still = await tx.selectFrom("meeting").select("ended").where("id", "=", meeting).executeTakeFirst();
  return still?.ended === false;
};

const playSheetTurn = async (
  tx: Tx,
  keys: OwnerKeys,
  at: OwnSheet,
  turn: (at: SheetTurn) => Promise<Answer>,
): Promise<Answer> => {
  const { meeting, step } = at;
  const row = await lockSheet(tx, meeting, step, at.owner);
  const process = await readProcess(tx, meeting);
  if (process === null) return gone;
  const { now, answer: earlier } = await nowAndEarlier(tx, meeting, at.key);
  const owner = await keys.forSeat(tx, at.owner, meeting);
  const place = answerPlace(at, owner);
  if (earlier !== null) return answerShape.parse(unseal(owner.key, place, earlier));
  const { answer, put } = await askTurn(at, turn, { now, process, row, owner });
  if (put.length > 0 && !(await keepOpen(tx, meeting))) return gone;
  const sheets = put.map((content) => sealNext(meeting, step, at.owner, row, owner, content));
  await writeTogether(
    tx,
    [
      ...(sheets.length === 0 ? [] : [writeSheets(meeting, sheets, now)]),
      // Sealed as well: an answer may repeat what stands on the sheet.
      writeAnswer(meeting, at.key, step, seal(owner.key, place, answer), now),
    ],
    sheets.map(({ owner: seat }) => ({ t: "sheet", m: meeting, p: step, o: seat })),
  );
  return answer;
};

/** The two kinds of turn. Turns on one meeting, and on one sheet, queue here before they take a connection. */
export const turns = (db: Db, keys: OwnerKeys): Turns => {
  const queue = inOrder();
  return {
    meetingTurn: async (meeting, key, turn) =>
      queue(meeting, async () =>
        transact(db, async (tx) => {
          const base = await lockMeeting(tx, meeting);
          return base === null ? gone : playTurn(tx, keys, base, key, turn);
        }),
      ),
    sheetTurn: async (meeting, step, owner, key, turn) =>
      queue(JSON.stringify([meeting, step, owner]), async () =>
        transact(db, async (tx) => playSheetTurn(tx, keys, { meeting, step, owner, key }, turn)),
      ),
  };
};
