import { randomBytes } from "node:crypto";
import { type RawBuilder, sql } from "kysely";
import type { Answer, Effect, MoveKey } from "../app/ports.ts";
import type { MeetingId, SeatId } from "../core/ids.ts";
import type { Meeting, MeetingEvent } from "../core/meeting.ts";
import type { Tx } from "./connection.ts";
import { CHANNEL, type Hint, writeHint } from "./hints.ts";
import type { Means } from "./means.ts";
import { type OpenTurn, scopeOf } from "./meeting-turn.ts";
import { addOutcomes } from "./outcomes.ts";
import type { OwnerKeys } from "./owner-keys.ts";
import { seal } from "./sealing.ts";
import { lockSheet, type SealedSheet, sealNext, writeSheets } from "./sheets.ts";
import {
  destroyTables,
  lockTable,
  type SealedTable,
  sealTable,
  seatingLock,
  writeTables,
} from "./table-sheets.ts";
import { isPublic } from "./turn-draft.ts";

type Part = RawBuilder<unknown>;

/**
 * Writes everything in one statement, so that a turn costs one round trip however much it changes.
 * Answers with how many hints were told: none where the condition does not hold.
 */
export const writeTogether = async (
  tx: Tx,
  parts: readonly Part[],
  hints: readonly Hint[],
  condition: RawBuilder<boolean> = sql<boolean>`true`,
): Promise<number> => {
  const named = parts.map((part, at) => sql`${sql.raw(`part_${String(at)}`)} as (${part})`);
  const before = named.length === 0 ? sql`` : sql`with ${sql.join(named)}`;
  const { rows } = await sql`${before}
    select pg_notify(${CHANNEL}, hint)::text from unnest(${hints.map(writeHint)}::text[]) as told (hint)
    where ${condition}`.execute(tx);
  return rows.length;
};

/** The part that lays effects in the outbox: a waiting card takes in the change, any other key is told once. */
export const writeEffects = (effects: ReadonlyMap<string, Effect>, meeting: MeetingId | null): Part => sql`
  insert into outbox (key, meeting, effect)
  select key, ${meeting}, effect
  from unnest(${[...effects.keys()]}::text[], ${[...effects.values()].map((effect) => JSON.stringify(effect))}::json[])
    as posted (key, effect)
  on conflict (key) do update set
    effect = excluded.effect,
    revision = outbox.revision + 1,
    attempts = case when outbox.state = 'waiting' then outbox.attempts else 0 end,
    next_at = case when outbox.state = 'waiting' then outbox.next_at else clock_timestamp() end,
    state = 'waiting',
    changed_at = clock_timestamp()
  where excluded.effect ->> 'kind' = 'card'`;

/** The part that appends events under one seq. */
export const writeEvents = (meeting: MeetingId, seq: number, events: readonly MeetingEvent[]): Part => sql`
  insert into event (meeting, seq, part, body)
  select ${meeting}, ${seq}, part, body
  from unnest(${events.map((event) => JSON.stringify(event))}::json[]) with ordinality as happened (body, part)`;

/** The part that stores the answer of a move under its client id. */
export const writeAnswer = (
  meeting: MeetingId,
  key: MoveKey,
  step: string | null,
  answer: Buffer,
  now: number,
  condition: RawBuilder<boolean> = sql<boolean>`true`,
): Part => sql`
  insert into move (meeting, seat, id, step, answer, at)
  select ${meeting}, ${key.seat}, ${key.id}, ${step}::text, ${answer}::bytea, ${new Date(now)}::timestamptz
  where ${condition}`;

const writeProcess = ({ draft, base }: OpenTurn, seq: number, process: string | null): Part => {
  const ended = draft.meeting?.state === "ended";
  return sql`
    update meeting set
      seq = ${seq},
      process_version = case when ${process !== null} then ${seq} else process_version end,
      process = coalesce(${process}::json, process),
      ended = ended or ${ended}
    where id = ${base.id}`;
};

const writeBoards = ({ draft, base, now }: OpenTurn, seq: number): Part => {
  const boards = [...draft.boards];
  return sql`
    insert into board (meeting, step, version, content, changed_by, before, changed_at)
    select ${base.id}, step, ${seq}, content, changed_by, null, ${new Date(now)}
    from unnest(
      ${boards.map(([step]) => step)}::text[],
      ${boards.map(([, { content }]) => JSON.stringify(content))}::json[],
      ${boards.map(([, { by }]) => by)}::text[]
    ) as written (step, content, changed_by)
    on conflict (meeting, step) do update set
      version = excluded.version, before = board.content, content = excluded.content,
      changed_by = excluded.changed_by, changed_at = excluded.changed_at`;
};

const writeWake = ({ draft, base }: OpenTurn): Part | null => {
  if (draft.wake === null) return null;
  const { at, clockVersion } = draft.wake;
  return at === null
    ? sql`delete from wake_up where meeting = ${base.id}`
    : sql`
        insert into wake_up (meeting, due_at, clock_version)
        values (${base.id}, ${new Date(at)}, ${clockVersion})
        on conflict (meeting) do update set
          due_at = excluded.due_at, clock_version = excluded.clock_version, attempts = 0, not_before = null`;
};

const sealSheets = async (tx: Tx, keys: OwnerKeys, open: OpenTurn): Promise<readonly SealedSheet[]> => {
  const { draft, base } = open;
  const sealed: SealedSheet[] = [];
  for (const [step, written] of draft.sheets) {
    const final = [draft.stepsToForget, draft.stepsSettled, draft.tracesToForget].some((steps) =>
      steps.has(step),
    );
    for (const [owner, content] of written) {
      const known = open.sheets.get(step)?.get(owner);
      const row = known === undefined ? await lockSheet(tx, base.id, step, owner) : known;
      const key = await keys.forSeat(tx, owner, base.id);
      const next = sealNext(base.id, step, owner, row, key, content);
      sealed.push(final ? { ...next, before: null } : next);
    }
  }
  return sealed;
};

const sealTables = async (tx: Tx, keys: OwnerKeys, open: OpenTurn): Promise<readonly SealedTable[]> => {
  const sealed: SealedTable[] = [];
  for (const [name, written] of open.draft.tables) {
    const known = open.tables.get(name);
    const row = known === undefined ? await lockTable(tx, open.base.id, written.step, written.table) : known;
    sealed.push(await sealTable(tx, keys, open.base.id, written, row));
  }
  return sealed;
};

/** Who sits at which table, here or away, as long as there are any. */
const sits = ({ state, position, steps }: Meeting): string => {
  const step = state === "running" ? steps[position?.step ?? -1]?.id : undefined;
  const tables = step === undefined ? [] : (position?.tables ?? []);
  return tables.length === 0 ? "" : JSON.stringify([step, tables]);
};

/** Whether somebody sits elsewhere after this turn. */
export const reseats = ({ draft, base }: OpenTurn): boolean =>
  draft.meeting !== null && sits(draft.meeting) !== sits(base.process);

/**
 * Deletes the sheets of these steps. One that was written after this turn had read its step holds what the turn has not seen
 * (its owner's keepings would lack it): then the whole turn is played again, and finds it.
 */
const forgetSheets = async (tx: Tx, { base, sheets }: OpenTurn, steps: readonly string[]): Promise<void> => {
  if (steps.length === 0) return;
  const gone = await tx
    .deleteFrom("sheet")
    .where("meeting", "=", base.id)
    .where("step", "in", steps)
    .returning(["step", "owner"])
    .execute();
  const isUnseen = ({ step, owner }: { readonly step: string; readonly owner: SeatId }): boolean => {
    const read = sheets.get(step);
    return read !== undefined && (read.get(owner) ?? null) === null;
  };
  if (gone.some(isUnseen)) throw Object.assign(new Error("a sheet was written meanwhile"), { code: "40001" });
};

const forgetSteps = async (tx: Tx, open: OpenTurn): Promise<void> => {
  const steps = [...open.draft.stepsToForget];
  if (steps.length === 0) return;
  await forgetSheets(tx, open, steps);
  for (const table of ["board", "move"] as const) {
    await tx.deleteFrom(table).where("meeting", "=", open.base.id).where("step", "in", steps).execute();
  }
  // Who brought a case, who asked to, and who kept the time stands in what happened, step by step.
  await tx.deleteFrom("event").where("meeting", "=", open.base.id).execute();
};

const tellKeysGone = async (tx: Tx, owners: readonly string[]): Promise<void> => {
  await writeTogether(
    tx,
    [],
    owners.map((owner) => ({ t: "key-gone", k: owner })),
  );
};

/** Tables come last, after sheets: in this order everywhere, so that two turns cannot wait for each other. */
const settleTables = async (tx: Tx, keys: OwnerKeys, open: OpenTurn): Promise<readonly SealedTable[]> => {
  const { base, draft } = open;
  // Moves at tables that are being saved are let finish; those after them find what is then.
  if (reseats(open) || draft.stepsToForget.size > 0)
    await sql`select pg_advisory_xact_lock(${seatingLock(base.id)})`.execute(tx);
  for (const step of draft.stepsToForget) await tellKeysGone(tx, await destroyTables(tx, base.id, step));
  return sealTables(tx, keys, open);
};

const forgetTraces = async (tx: Tx, { draft, base, now }: OpenTurn): Promise<void> => {
  const steps = [...draft.tracesToForget];
  if (steps.length === 0) return;
  // When each was last written is a trace too.
  await tx
    .updateTable("sheet")
    .set({ before: null, changed_at: new Date(now) })
    .where("meeting", "=", base.id)
    .where("step", "in", steps)
    .execute();
  await tx.deleteFrom("move").where("meeting", "=", base.id).where("step", "in", steps).execute();
};

const writeKept = async (tx: Tx, keys: OwnerKeys, { draft, base, now }: OpenTurn): Promise<void> => {
  // Nothing of a rehearsal stays.
  if (base.process.rehearsal) return;
  for (const { owner, step, kept } of draft.kept) {
    const seat = await tx.selectFrom("seat").select("person").where("id", "=", owner).executeTakeFirst();
    const key = (await keys.ofSeats(tx, [owner])).get(owner);
    if (seat?.person === null || seat === undefined || key === undefined) continue;
    const id = randomBytes(16).toString("base64url");
    await tx
      .insertInto("kept")
      .values({
        id,
        person: seat.person,
        network: base.process.network,
        meeting: base.id,
        step,
        kind: kept.kind,
        due_at: kept.dueAt === undefined ? null : new Date(kept.dueAt),
        box: seal(key.key, { owner: key.owner, document: ["kept", id, kept.kind], version: 1 }, kept.content),
        at: new Date(now),
        // What is due by the time it is kept needs no reminder.
        reminded: kept.dueAt !== undefined && kept.dueAt <= now,
      })
      .execute();
  }
};

const isEnding = ({ draft, base }: OpenTurn): boolean =>
  draft.meeting?.state === "ended" && base.process.state !== "ended";

/** The lock between sheets that are being saved (shared) and the end of their meeting (alone). */
export const closingLock = (meeting: MeetingId): RawBuilder<unknown> =>
  sql`hashtextextended(${JSON.stringify(["closing", meeting])}, 0)`;

interface Sealed {
  readonly sheets: readonly SealedSheet[];
  readonly tables: readonly SealedTable[];
}

const hintsOf = (open: OpenTurn, seq: number, { sheets, tables }: Sealed): readonly Hint[] => {
  const { base, draft } = open;
  const hints: Hint[] = sheets.map(({ step, owner }) => ({ t: "sheet", m: base.id, p: step, o: owner }));
  for (const { step, table } of tables) hints.push({ t: "table", m: base.id, p: step, b: table });
  if (seq > base.seq) hints.push({ t: "meeting", m: base.id, s: seq });
  if (draft.effects.size > 0) hints.push({ t: "effects" });
  if (draft.wake !== null) hints.push({ t: "due" });
  return hints;
};

const stepOf = ({ draft }: OpenTurn): string | null => {
  const [step] = [...draft.boards.keys(), ...draft.sheets.keys()];
  return step ?? null;
};

const partsOf = (
  open: OpenTurn,
  seq: number,
  { sheets, tables }: Sealed,
  process: string | null,
  moved: Part | null,
): readonly Part[] => {
  const { draft, base, now } = open;
  const wake = writeWake(open);
  const parts: Part[] = [];
  if (seq > base.seq) parts.push(writeProcess(open, seq, process));
  if (draft.events.length > 0) parts.push(writeEvents(base.id, seq, draft.events));
  if (draft.boards.size > 0) parts.push(writeBoards(open, seq));
  if (sheets.length > 0) parts.push(writeSheets(base.id, sheets, now));
  if (tables.length > 0) parts.push(writeTables(base.id, tables, now));
  if (draft.effects.size > 0) parts.push(writeEffects(draft.effects, base.id));
  if (wake !== null) parts.push(wake);
  if (moved !== null) parts.push(moved);
  return parts;
};

const writeEnd = async (tx: Tx, open: OpenTurn): Promise<void> => {
  const { base, draft } = open;
  // Sheets that are being saved are let finish; what they write into a step that is forgotten goes with it.
  await sql`select pg_advisory_xact_lock(${closingLock(base.id)})`.execute(tx);
  await forgetSheets(
    tx,
    open,
    [...draft.stepsToForget].filter((step) => !draft.sheets.has(step)),
  );
  // What was said at a table stays there: with the meeting the tables are gone.
  await tellKeysGone(tx, await destroyTables(tx, base.id, null));
};

/** Writes an accepted turn, or of a refused one the answer alone. Answers with what the participant is told. */
export const writeTurn = async (
  tx: Tx,
  { keys, agendas }: Means,
  open: OpenTurn,
  key: MoveKey | null,
  answer: Answer,
): Promise<Answer> => {
  const { draft, base, now } = open;
  const seq = isPublic(draft) ? base.seq + 1 : base.seq;
  const told: Answer = answer.ok ? { ...answer, seq } : answer;
  const moved =
    key === null
      ? null
      : writeAnswer(base.id, key, answer.ok ? stepOf(open) : null, Buffer.from(JSON.stringify(told)), now);
  if (!answer.ok) {
    if (moved !== null) await writeTogether(tx, [moved], []);
    return told;
  }
  const process = draft.meeting === null ? null : await agendas.store(tx, draft.meeting);
  const sheets = await sealSheets(tx, keys, open);
  await forgetSteps(tx, open);
  await forgetTraces(tx, open);
  const sealed = { sheets, tables: await settleTables(tx, keys, open) };
  const parts = partsOf(open, seq, sealed, process, moved);
  if (parts.length > 0) await writeTogether(tx, parts, hintsOf(open, seq, sealed));
  await addOutcomes(tx, scopeOf(base.process), base.id, draft.outcomes, now);
  await writeKept(tx, keys, open);
  if (isEnding(open)) await writeEnd(tx, open);
  return told;
};
