import { type RawBuilder, sql } from "kysely";
import type { Document } from "../app/ports.ts";
import type { Instant } from "../core/clock.ts";
import type { MeetingId, SeatId } from "../core/ids.ts";
import type { Db, Tx } from "./connection.ts";
import type { OwnerKey, OwnerKeys } from "./owner-keys.ts";
import { type BoxPlace, seal, unseal } from "./sealing.ts";

/** How long the version before the current one can be brought back. */
export const UNDO_MS = 10 * 60_000;

/** A sheet as it stands in its table, sealed. */
export interface SheetRow {
  readonly step: string;
  readonly owner: SeatId;
  readonly version: number;
  readonly box: Buffer;
  readonly before: Buffer | null;
  readonly changed_at: Date;
}

/** A sheet ready to be written: the new box, and the one it replaces. */
export interface SealedSheet {
  readonly step: string;
  readonly owner: SeatId;
  readonly version: number;
  readonly box: Buffer;
  readonly before: Buffer | null;
}

const place = (meeting: MeetingId, step: string, seat: SeatId, owner: string, version: number): BoxPlace => ({
  owner,
  document: ["sheet", meeting, step, seat],
  version,
});

const columns = ["step", "owner", "version", "box", "before", "changed_at"] as const;

/** Reads one sheet and keeps everybody else from changing it until the transaction ends, also where there is none yet. */
export const lockSheet = async (
  tx: Tx,
  meeting: MeetingId,
  step: string,
  owner: SeatId,
): Promise<SheetRow | null> => {
  const find = async (): Promise<SheetRow | undefined> =>
    tx
      .selectFrom("sheet")
      .select(columns)
      .where("meeting", "=", meeting)
      .where("step", "=", step)
      .where("owner", "=", owner)
      .forUpdate()
      .executeTakeFirst();
  const found = await find();
  if (found !== undefined) return found;
  // There is no row to lock: its name is locked instead, and somebody may have written it meanwhile.
  const name = JSON.stringify(["sheet", meeting, step, owner]);
  await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(tx);
  return (await find()) ?? null;
};

/** Reads all sheets of a step and locks them, in one order so that two turns cannot wait for each other. */
export const lockSheets = async (tx: Tx, meeting: MeetingId, step: string): Promise<readonly SheetRow[]> =>
  tx
    .selectFrom("sheet")
    .select(columns)
    .where("meeting", "=", meeting)
    .where("step", "=", step)
    .orderBy("owner")
    .forUpdate()
    .execute();

/** Opens a sheet with its owner's key; null when the key is gone. */
export const openSheet = (meeting: MeetingId, row: SheetRow, key: OwnerKey | undefined): Document | null =>
  key === undefined
    ? null
    : {
        version: row.version,
        content: unseal(key.key, place(meeting, row.step, row.owner, key.owner, row.version), row.box),
      };

/** Opens the version before, while it can still be brought back; null when there is none. */
export const openBefore = (
  meeting: MeetingId,
  row: SheetRow,
  key: OwnerKey | undefined,
  now: Instant,
): unknown => {
  if (key === undefined || row.before === null || row.changed_at.getTime() < now - UNDO_MS) return null;
  return unseal(key.key, place(meeting, row.step, row.owner, key.owner, row.version - 1), row.before);
};

/** Seals the next version of a sheet. */
export const sealNext = (
  meeting: MeetingId,
  step: string,
  owner: SeatId,
  row: SheetRow | null,
  key: OwnerKey,
  content: unknown,
): SealedSheet => {
  const version = (row?.version ?? 0) + 1;
  const box = seal(key.key, place(meeting, step, owner, key.owner, version), content);
  return { step, owner, version, box, before: row?.box ?? null };
};

/** The part of a writing statement that puts sealed sheets in their table. */
export const writeSheets = (
  meeting: MeetingId,
  sheets: readonly SealedSheet[],
  now: Instant,
  condition: RawBuilder<boolean> = sql<boolean>`true`,
): RawBuilder<unknown> => sql`
  insert into sheet (meeting, step, owner, version, box, before, changed_at)
  select ${meeting}, step, owner, version, box, before, ${new Date(now)}::timestamptz
  from unnest(
    ${sheets.map(({ step }) => step)}::text[],
    ${sheets.map(({ owner }) => owner)}::text[],
    ${sheets.map(({ version }) => version)}::integer[],
    ${sheets.map(({ box }) => box)}::bytea[],
    ${sheets.map(({ before }) => before)}::bytea[]
  ) as written (step, owner, version, box, before)
  where ${condition}
  on conflict (meeting, step, owner) do update set
    version = excluded.version, box = excluded.box, before = excluded.before, changed_at = excluded.changed_at`;

/** All sheets of one owner in one meeting that can be opened with this key, by step, with the time of their last change. */
export const openSheets = async (
  db: Db,
  meeting: MeetingId,
  owner: SeatId,
  key: OwnerKey | undefined,
): Promise<ReadonlyMap<string, Document & { readonly at: Instant }>> => {
  const rows = await db
    .selectFrom("sheet")
    .select(columns)
    .where("meeting", "=", meeting)
    .where("owner", "=", owner)
    .execute();
  return new Map(
    rows.flatMap((row) => {
      const document = openSheet(meeting, row, key);
      return document === null ? [] : [[row.step, { ...document, at: row.changed_at.getTime() }]];
    }),
  );
};

/** All sheets of one owner in one meeting that can be opened, by step. */
export const readSheets = async (
  db: Db,
  keys: OwnerKeys,
  meeting: MeetingId,
  owner: SeatId,
): Promise<ReadonlyMap<string, Document>> => {
  const key = (await keys.ofSeats(db, [owner])).get(owner);
  const sheets = await openSheets(db, meeting, owner, key);
  return new Map([...sheets].map(([step, { version, content }]) => [step, { version, content }]));
};
