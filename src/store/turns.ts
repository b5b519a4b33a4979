import { sql } from "kysely";
import type { Answer, MeetingTurn, MoveKey, Store } from "../app/ports.ts";
import type { MeetingId } from "../core/ids.ts";
import { gone, readAnswer } from "./answers.ts";
import { type Tx, transact } from "./connection.ts";
import { inOrder } from "./in-order.ts";
import { type LightMeans, playLightTurn } from "./light-turn.ts";
import type { Means } from "./means.ts";
import { type LockedMeeting, lockedReads, lockMeeting, openTurn } from "./meeting-turn.ts";
import { playSheetTurn } from "./sheet-turn.ts";
import { playTableTurn } from "./table-turn.ts";
import { blankDraft } from "./turn-draft.ts";
import { writeTurn } from "./write-turn.ts";

type Turns = Pick<Store, "meetingTurn" | "sheetTurn" | "tableTurn">;

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
  const draft = blankDraft();
  const open = openTurn(lockedReads(tx, means.keys, base, now, draft), base, now, draft);
  return writeTurn(tx, means, open, key, await turn(open.turn));
};

/** The two kinds of turn. Turns on one meeting, and on one sheet, queue here before they take a connection. */
export const turns = (means: LightMeans): Turns => {
  const db = means.connections.turns;
  const queue = inOrder();
  const lockedTurn = (
    meeting: MeetingId,
    key: MoveKey | null,
    turn: (at: MeetingTurn) => Promise<Answer>,
  ): Promise<Answer> =>
    transact(db, async (tx) => {
      const base = await lockMeeting(tx, means.agendas, meeting);
      return base === null ? gone : playTurn(tx, means, base, key, turn);
    });
  return {
    meetingTurn: async (meeting, key, turn) =>
      queue(meeting, async () => {
        // Moves come by the hundred and seldom meet; a turn without a key is the server's own and takes the lock.
        const light = key === null ? null : await playLightTurn(means, meeting, key, turn);
        return light ?? lockedTurn(meeting, key, turn);
      }),
    sheetTurn: async (meeting, step, owner, key, turn) =>
      queue(JSON.stringify([meeting, step, owner]), async () =>
        transact(db, async (tx) => playSheetTurn(tx, means, { meeting, step, owner, key }, turn)),
      ),
    tableTurn: async (meeting, step, seat, key, turn) =>
      queue(JSON.stringify([meeting, step, seat]), async () =>
        transact(db, async (tx) => playTableTurn(tx, means, { meeting, step, seat, key }, turn)),
      ),
  };
};
