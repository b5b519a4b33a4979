import { sql } from "kysely";
import type { Answer, MeetingTurn, MoveKey, Store } from "../app/ports.ts";
import type { MeetingId } from "../core/ids.ts";
import { gone, readAnswer } from "./answers.ts";
import { type Db, type Tx, transact } from "./connection.ts";
import { inOrder } from "./in-order.ts";
import type { Means } from "./means.ts";
import { type LockedMeeting, lockMeeting, openTurn } from "./meeting-turn.ts";
import { playSheetTurn } from "./sheet-turn.ts";
import { writeTurn } from "./write-turn.ts";

type Turns = Pick<Store, "meetingTurn" | "sheetTurn">;

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
  means: Means,
  base: LockedMeeting,
  key: MoveKey | null,
  turn: (at: MeetingTurn) => Promise<Answer>,
): Promise<Answer> => {
  const { now, answer } = await nowAndEarlier(tx, base.id, key);
  if (answer !== null) return readAnswer(JSON.parse(answer.toString("utf8")));
  const open = openTurn(tx, means.keys, base, now);
  return writeTurn(tx, means, open, key, await turn(open.turn));
};

/** The two kinds of turn. Turns on one meeting, and on one sheet, queue here before they take a connection. */
export const turns = (db: Db, means: Means): Turns => {
  const queue = inOrder();
  return {
    meetingTurn: async (meeting, key, turn) =>
      queue(meeting, async () =>
        transact(db, async (tx) => {
          const base = await lockMeeting(tx, means.agendas, meeting);
          return base === null ? gone : playTurn(tx, means, base, key, turn);
        }),
      ),
    sheetTurn: async (meeting, step, owner, key, turn) =>
      queue(JSON.stringify([meeting, step, owner]), async () =>
        transact(db, async (tx) => playSheetTurn(tx, means, { meeting, step, owner, key }, turn)),
      ),
  };
};
