import type pg from "pg";
import type { Answer, Document, MeetingTurn, MoveKey, Store } from "../app/ports.ts";
import type { MeetingId } from "../core/ids.ts";
import { gone, readAnswer } from "./answers.ts";
import { type Connections, withoutContent } from "./connection.ts";
import { CHANNEL, type Hint, writeHint } from "./hints.ts";
import { type Look, type LookMeans, look } from "./look.ts";
import type { Means } from "./means.ts";
import { type OpenTurn, openTurn, type Reads } from "./meeting-turn.ts";
import { errorCode } from "./postgres/setup-error.ts";
import { openSheet, type SheetRow } from "./sheets.ts";
import { documentOf, processOf, type Snapshot } from "./snapshots.ts";
import { blankDraft, type Draft, isPublic } from "./turn-draft.ts";
import { reseats } from "./write-turn.ts";

/** What a light turn needs besides the rows' keys. */
export interface LightMeans extends Means, LookMeans {
  readonly connections: Connections;
  /** Told at once of what has been committed here. */
  readonly changed: Parameters<Store["listen"]>[0]["changed"];
}

/** Thrown by reads that a turn may make only while it holds the meeting. */
const needsLock = new Error("This turn needs the meeting's lock.");

const locked = (): never => {
  throw needsLock;
};

const sheetQuery = `
  select owned.owner as key_owner, owned.wrapped, sheet.step, sheet.owner, sheet.version, sheet.box, sheet.before, sheet.changed_at
  from (
    select owner, wrapped from owner_key where owner = coalesce((select person from seat where id = $3), $3)
  ) as owned
  left join sheet on sheet.meeting = $1 and sheet.step = $2 and sheet.owner = $3`;

/** A sheet beside its owner's key; without a version nothing has been written yet. */
type OwnRow = Partial<Omit<SheetRow, "version">> & {
  readonly version: number | null;
  readonly key_owner: string;
  readonly wrapped: Buffer;
};

/** Reads without a lock. A sheet that is only looked at may be written meanwhile: its owner then wrote after this turn. */
const lightReads = (
  pool: pg.Pool,
  { keys }: Means,
  id: MeetingId,
  snapshot: Snapshot,
  draft: Draft,
): Reads => {
  const sheet: MeetingTurn["sheet"] = async (step, owner) => {
    const written = draft.sheets.get(step);
    if (written?.has(owner) === true) return locked();
    const { rows } = await pool.query<OwnRow>({
      name: "own sheet",
      text: sheetQuery,
      values: [id, step, owner],
    });
    const [row] = rows;
    if (row === undefined || row.version === null) return null;
    return openSheet(id, row as SheetRow, await keys.open(row.key_owner, row.wrapped));
  };
  const boards = (step?: string): Promise<ReadonlyMap<string, Document>> => {
    const found = new Map<string, Document>();
    for (const [at, board] of snapshot.boards)
      if (step === undefined || at === step) found.set(at, documentOf(board));
    for (const [at, { content }] of draft.boards) found.set(at, { version: snapshot.seq + 1, content });
    return Promise.resolve(found);
  };
  return {
    loaded: new Map(),
    tables: new Map(),
    sheet,
    boards,
    sheets: locked,
    table: locked,
    beforeBoard: locked,
    memory: locked,
  };
};

const isEmpty = (asked: unknown): boolean =>
  asked === null ||
  (Array.isArray(asked) && asked.length === 0) ||
  ((asked instanceof Map || asked instanceof Set) && asked.size === 0);

const lightParts: ReadonlySet<string> = new Set<keyof Draft>([
  "meeting",
  "events",
  "boards",
  "effects",
  "wake",
]);

/** Process, events, boards, effects and a wake-up: all that one statement can write on the condition that nothing has happened since. */
const isLight = (open: OpenTurn): boolean => {
  const { draft, base } = open;
  const { meeting } = draft;
  const heavier = Object.entries(draft).filter(([part]) => !lightParts.has(part));
  const ends = meeting !== null && meeting.state === "ended" && base.process.state !== "ended";
  return !ends && !reseats(open) && heavier.every(([, asked]) => isEmpty(asked));
};

// `held` is empty when the meeting has moved on since it was looked at, or when the clock does not say what this process
// believed it says: then nothing at all is written.
const acceptText = `
  with held as (
    update meeting set
      seq = $3::integer,
      process_version = case when $4::text is null then process_version else $3::integer end,
      process = coalesce($4::json, process)
    where id = $1 and seq = $2 and runde_now_ms() - $21::bigint between -$22::integer and $23::integer returning id
  ), happened as (
    insert into event (meeting, seq, part, body)
    select held.id, $3::integer, part, body from held, unnest($5::json[]) with ordinality as happening (body, part)
  ), laid as (
    insert into board (meeting, step, version, content, changed_by, before, changed_at)
    select held.id, step, $3::integer, content, changed_by, null, $9::timestamptz
    from held, unnest($6::text[], $7::json[], $8::text[]) as written (step, content, changed_by)
    on conflict (meeting, step) do update set
      version = excluded.version, before = board.content, content = excluded.content,
      changed_by = excluded.changed_by, changed_at = excluded.changed_at
  ), posted as (
    insert into outbox (key, meeting, effect)
    select key, held.id, effect from held, unnest($10::text[], $11::json[]) as posting (key, effect)
    on conflict (key) do update set
      effect = excluded.effect,
      revision = outbox.revision + 1,
      attempts = case when outbox.state = 'waiting' then outbox.attempts else 0 end,
      next_at = case when outbox.state = 'waiting' then outbox.next_at else clock_timestamp() end,
      state = 'waiting',
      changed_at = clock_timestamp()
    where excluded.effect ->> 'kind' = 'card'
    returning next_at <= clock_timestamp() and locked_until is null as due
  ), woken as (
    insert into wake_up (meeting, due_at, clock_version)
    select held.id, $13::timestamptz, $14::integer from held where $13::timestamptz is not null
    on conflict (meeting) do update set
      due_at = excluded.due_at, clock_version = excluded.clock_version, attempts = 0, not_before = null
  ), unwoken as (
    delete from wake_up using held where wake_up.meeting = held.id and $12::boolean
  ), moved as (
    insert into move (meeting, seat, id, step, answer, at)
    select held.id, $15, $16, $17, $18, $9::timestamptz from held
  ), told as (
    select hint from unnest($19::text[]) as hints (hint)
    union all
    select $20 where exists (select from posted where due)
  )
  select held.id, pg_notify('${CHANNEL}', told.hint)::text from held left join told on true`;

const refuseText = `
  insert into move (meeting, seat, id, answer, at)
  select id, $3, $4, $5, $6::timestamptz from meeting
  where id = $1 and seq = $2 and runde_now_ms() - $7::bigint between -$8::integer and $9::integer
  on conflict do nothing returning id`;

/** How far the time of a turn may lie before or after runde_now() when it is written: waiting takes time, but nothing comes from the future. */
const AHEAD_MS = 20;
const BEHIND_MS = 10_000;

const EFFECTS_HINT = writeHint({ t: "effects" });

/** Whether to sleep on, when to wake, and for which version of the clock. */
const wakeValues = (wake: Draft["wake"]): readonly [boolean, Date | null, number | null] =>
  wake === null
    ? [false, null, null]
    : [wake.at === null, wake.at === null ? null : new Date(wake.at), wake.clockVersion];

/** Writes an accepted turn if nothing has happened since; answers with the meeting as it is then, or null. */
const accept = async (
  pool: pg.Pool,
  open: OpenTurn,
  snapshot: Snapshot,
  key: MoveKey,
  { answer, process }: { readonly answer: Answer; readonly process: string | null },
): Promise<Snapshot | null> => {
  const { draft, base, now } = open;
  const seq = isPublic(draft) ? base.seq + 1 : base.seq;
  const at = new Date(now);
  const { wake } = draft;
  const laid = [...draft.boards].map(([step, { content, by }]) => ({
    step,
    text: JSON.stringify(content),
    by,
  }));
  const hints: Hint[] = [
    ...(seq > base.seq ? [{ t: "meeting", m: base.id, s: seq } as const] : []),
    ...(wake === null ? [] : [{ t: "due" } as const]),
  ];
  const { rowCount } = await pool.query({
    name: "accept",
    text: acceptText,
    values: [
      base.id,
      base.seq,
      seq,
      process,
      draft.events.map((event) => JSON.stringify(event)),
      laid.map(({ step }) => step),
      laid.map(({ text }) => text),
      laid.map(({ by }) => by),
      at,
      [...draft.effects.keys()],
      [...draft.effects.values()].map((effect) => JSON.stringify(effect)),
      ...wakeValues(wake),
      key.seat,
      key.id,
      laid[0]?.step ?? null,
      Buffer.from(JSON.stringify(answer)),
      hints.map(writeHint),
      EFFECTS_HINT,
      now,
      AHEAD_MS,
      BEHIND_MS,
    ],
  });
  if (rowCount === 0) return null;
  return {
    seq,
    processVersion: process === null ? snapshot.processVersion : seq,
    process: process ?? snapshot.process,
    boards: new Map([
      ...snapshot.boards,
      ...laid.map(({ step, text }) => [step, { version: seq, text }] as const),
    ]),
  };
};

const refuse = async (
  pool: pg.Pool,
  { base, now }: OpenTurn,
  key: MoveKey,
  answer: Answer,
): Promise<boolean> => {
  const { rowCount } = await pool.query({
    name: "refuse",
    text: refuseText,
    values: [
      base.id,
      base.seq,
      key.seat,
      key.id,
      Buffer.from(JSON.stringify(answer)),
      new Date(now),
      now,
      AHEAD_MS,
      BEHIND_MS,
    ],
  });
  return rowCount === 1;
};

// Somebody else's turn came in between; nothing of this one was written.
const meanwhile = new Set(["40001", "40P01", "23505"]);

/** What one try came to: an answer, somebody else was quicker, or the turn asked for more than a light one may. */
type Tried = { readonly answer: Answer } | "again" | "heavy";

const write = async (
  { agendas, connections, snapshots, changed }: LightMeans,
  open: OpenTurn,
  snapshot: Snapshot,
  key: MoveKey,
  answer: Answer,
): Promise<Tried> => {
  const { draft, base } = open;
  try {
    if (!answer.ok) return (await refuse(connections.hot, open, key, answer)) ? { answer } : "again";
    const told: Answer = { ...answer, seq: isPublic(draft) ? base.seq + 1 : base.seq };
    const process = draft.meeting === null ? null : await agendas.store(connections.reads, draft.meeting);
    const after = await accept(connections.hot, open, snapshot, key, { answer: told, process });
    if (after === null) return "again";
    snapshots.put(base.id, after);
    if (after.seq > base.seq) changed({ meeting: base.id, seq: after.seq });
    return { answer: told };
  } catch (error) {
    if (meanwhile.has(errorCode(error))) return "again";
    throw withoutContent(error);
  }
};

const play = async (
  means: LightMeans,
  meeting: MeetingId,
  key: MoveKey,
  { snapshot, now }: Pick<Look, "snapshot" | "now">,
  turn: (at: MeetingTurn) => Promise<Answer>,
): Promise<Tried> => {
  const { agendas, connections } = means;
  const process = await processOf(connections.reads, agendas, snapshot);
  const draft = blankDraft();
  const base = { id: meeting, seq: snapshot.seq, process };
  const open = openTurn(lightReads(connections.hot, means, meeting, snapshot, draft), base, now, draft);
  try {
    const answer = await turn(open.turn);
    if (!answer.ok || isLight(open)) return await write(means, open, snapshot, key, answer);
    return "heavy";
  } catch (error) {
    if (error === needsLock) return "heavy";
    throw error;
  }
};

const TRIES = 3;

/**
 * Plays a move without a lock on the meeting as this process last saw it, and writes it in one statement on the condition that
 * nothing has happened since: one round trip. Only where that fails does it look at the database first. A resend is found out by
 * its id, which cannot be written twice. Null: it must be played with the lock.
 */
export const playLightTurn = async (
  means: LightMeans,
  meeting: MeetingId,
  key: MoveKey,
  turn: (at: MeetingTurn) => Promise<Answer>,
): Promise<Answer | null> => {
  const snapshot = means.snapshots.get(meeting);
  const believed = means.clock.now();
  if (snapshot !== null && believed !== null) {
    const tried = await play(means, meeting, key, { snapshot, now: believed }, turn);
    if (tried === "heavy") return null;
    if (tried !== "again") return tried.answer;
  }
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const seen = await look(means, meeting, key);
    if (seen === null) return gone;
    if (seen.answer !== null) return readAnswer(JSON.parse(seen.answer.toString("utf8")));
    const tried = await play(means, meeting, key, seen, turn);
    if (tried === "heavy") return null;
    if (tried !== "again") return tried.answer;
  }
  return null;
};
