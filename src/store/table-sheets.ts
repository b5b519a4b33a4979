import { type RawBuilder, sql } from "kysely";
import type { Document, TablesRead } from "../app/ports.ts";
import type { Instant } from "../core/clock.ts";
import type { MeetingId, SeatId } from "../core/ids.ts";
import type { StoredProcess } from "./agendas.ts";
import type { Db, Tx } from "./connection.ts";
import type { Means } from "./means.ts";
import type { OwnerKey, OwnerKeys } from "./owner-keys.ts";
import { type BoxPlace, seal, unseal } from "./sealing.ts";
import { UNDO_MS } from "./sheets.ts";

/** A table's sheet as it stands in its row, sealed. */
export interface TableRow {
  readonly version: number;
  readonly box: Buffer;
  readonly before: Buffer | null;
  readonly changed_by: SeatId | null;
  readonly changed_at: Date;
}

/** A table's sheet ready to be written: the new box, and the one it replaces. */
export interface SealedTable {
  readonly step: string;
  readonly table: string;
  readonly owner: string;
  readonly version: number;
  readonly box: Buffer;
  readonly before: Buffer | null;
  readonly by: SeatId | null;
}

const keyName = (...of: readonly string[]): string => JSON.stringify(["table", ...of]);

const place = (meeting: MeetingId, step: string, table: string, version: number): BoxPlace => ({
  owner: keyName(meeting, step, table),
  document: ["table", meeting, step, table],
  version,
});

/** Reads one table's sheet and keeps everybody else from changing it until the transaction ends, also where there is none yet. */
export const lockTable = async (
  tx: Tx,
  meeting: MeetingId,
  step: string,
  table: string,
): Promise<TableRow | null> => {
  const find = async (): Promise<TableRow | undefined> =>
    tx
      .selectFrom("table_sheet")
      .select(["version", "box", "before", "changed_by", "changed_at"])
      .where("meeting", "=", meeting)
      .where("step", "=", step)
      .where("seated", "=", table)
      .forUpdate()
      .executeTakeFirst();
  const found = await find();
  if (found !== undefined) return found;
  // There is no row to lock: its name is locked instead, and somebody may have written it meanwhile.
  await sql`select pg_advisory_xact_lock(hashtextextended(${keyName(meeting, step, table)}, 0))`.execute(tx);
  return (await find()) ?? null;
};

/** The key of a table's sheet; null where there is none. */
export const tableKey = async (
  db: Db,
  keys: OwnerKeys,
  meeting: MeetingId,
  step: string,
  table: string,
): Promise<OwnerKey | null> => {
  const owner = keyName(meeting, step, table);
  const key = await keys.ofOwner(db, owner);
  return key === null ? null : { owner, key };
};

/** Opens a table's sheet; null when its key is gone. */
export const openTable = (
  meeting: MeetingId,
  step: string,
  table: string,
  row: TableRow,
  key: OwnerKey | null,
): Document | null =>
  key === null
    ? null
    : { version: row.version, content: unseal(key.key, place(meeting, step, table, row.version), row.box) };

/** Opens the version before, while it can still be brought back, with who made the current one. */
export const openTableBefore = (
  meeting: MeetingId,
  step: string,
  table: string,
  row: TableRow,
  key: OwnerKey | null,
  now: Instant,
): { readonly content: unknown; readonly by: SeatId | null } | null => {
  if (key === null || row.before === null || row.changed_at.getTime() < now - UNDO_MS) return null;
  return {
    content: unseal(key.key, place(meeting, step, table, row.version - 1), row.before),
    by: row.changed_by,
  };
};

/** Seals the next version of a table's sheet, with a key made for it if it is the first. */
export const sealTable = async (
  tx: Tx,
  keys: OwnerKeys,
  meeting: MeetingId,
  { step, table, by, content }: Pick<SealedTable, "step" | "table" | "by"> & { readonly content: unknown },
  row: TableRow | null,
): Promise<SealedTable> => {
  const version = (row?.version ?? 0) + 1;
  const at = place(meeting, step, table, version);
  const known = await keys.ofOwner(tx, at.owner);
  if (known === null) await keys.make(tx, at.owner, meeting);
  const key = known ?? (await keys.ofOwner(tx, at.owner));
  if (key === null) throw new Error("no key for this table");
  return { step, table, owner: at.owner, version, box: seal(key, at, content), before: row?.box ?? null, by };
};

/** The part of a writing statement that puts tables' sheets in their rows. */
export const writeTables = (
  meeting: MeetingId,
  tables: readonly SealedTable[],
  now: Instant,
): RawBuilder<unknown> => sql`
  insert into table_sheet (meeting, step, seated, owner, version, box, before, changed_by, changed_at)
  select ${meeting}, step, seated, owner, version, box, before, changed_by, ${new Date(now)}::timestamptz
  from unnest(
    ${tables.map(({ step }) => step)}::text[],
    ${tables.map(({ table }) => table)}::text[],
    ${tables.map(({ owner }) => owner)}::text[],
    ${tables.map(({ version }) => version)}::integer[],
    ${tables.map(({ box }) => box)}::bytea[],
    ${tables.map(({ before }) => before)}::bytea[],
    ${tables.map(({ by }) => by)}::text[]
  ) as written (step, seated, owner, version, box, before, changed_by)
  on conflict (meeting, step, seated) do update set
    version = excluded.version, box = excluded.box, before = excluded.before,
    changed_by = excluded.changed_by, changed_at = excluded.changed_at`;

/** Destroys the keys of all tables of one step, or of the whole meeting, and with them the sheets; answers with the keys that are gone. */
export const destroyTables = async (
  tx: Tx,
  meeting: MeetingId,
  step: string | null,
): Promise<readonly string[]> => {
  const beginsWith = `${keyName(meeting, ...(step === null ? [] : [step])).slice(0, -1)},`;
  const { rows } = await sql<{ owner: string }>`
    delete from owner_key
    where meeting = ${meeting} and starts_with(owner, ${beginsWith}) returning owner`.execute(tx);
  return rows.map(({ owner }) => owner);
};

/** The lock between moves at tables (shared) and a change of who sits where (alone). */
export const seatingLock = (meeting: MeetingId): RawBuilder<unknown> =>
  sql`hashtextextended(${JSON.stringify(["seating", meeting])}, 0)`;

interface ReadRow {
  readonly process: StoredProcess;
  readonly tables: readonly {
    readonly seated: string;
    readonly version: number;
    readonly box: string;
    readonly wrapped: string;
  }[];
}

/** One statement, so that who sits where and what lies there belong together. */
export const readTables = async (
  db: Db,
  { keys, agendas }: Means,
  meeting: MeetingId,
  step: string,
): Promise<TablesRead | null> => {
  const { rows } = await sql<ReadRow>`
    select process, coalesce(
      (select json_agg(json_build_object(
        'seated', seated, 'version', version, 'box', encode(box, 'base64'), 'wrapped', encode(wrapped, 'base64')
      ))
      from table_sheet join owner_key using (owner)
      where table_sheet.meeting = meeting.id and step = ${step}),
      '[]'::json
    ) as tables
    from meeting where id = ${meeting}`.execute(db);
  const [row] = rows;
  if (row === undefined) return null;
  const documents = row.tables.map(async ({ seated, version, box, wrapped }) => {
    const at = place(meeting, step, seated, version);
    const { key } = await keys.open(at.owner, Buffer.from(wrapped, "base64"));
    return [seated, { version, content: unseal(key, at, Buffer.from(box, "base64")) }] as const;
  });
  return {
    meeting: await agendas.load(db, row.process),
    tables: new Map(await Promise.all(documents)),
  };
};
