import { randomBytes } from "node:crypto";
import { type RawBuilder, sql } from "kysely";
import type { MeetingId, SeatId } from "../core/ids.ts";
import type { Db } from "./connection.ts";
import type { KeyWrapper } from "./key-wrapper.ts";
import { DatabaseSetupError } from "./postgres/setup-error.ts";

/** A key and whose it is: a person's, or that of a simulated seat. */
export interface OwnerKey {
  readonly owner: string;
  readonly key: Buffer;
}

/** The data keys of owners. The row in the database is asked for every time, so that a destroyed key is gone at once. */
export interface OwnerKeys {
  /** Unwraps a key as it stands in the database. */
  open(owner: string, wrapped: Buffer): Promise<OwnerKey>;
  /** The keys of those seats that have one. */
  ofSeats(db: Db, seats: readonly SeatId[]): Promise<ReadonlyMap<SeatId, OwnerKey>>;
  /** The key of a seat, made if there is none yet (simulated colleagues in a rehearsal). */
  forSeat(db: Db, seat: SeatId, meeting: MeetingId): Promise<OwnerKey>;
  ofOwner(db: Db, owner: string): Promise<Buffer | null>;
  make(db: Db, owner: string, meeting: MeetingId | null): Promise<void>;
  destroy(db: Db, owner: string): Promise<void>;
  /** Drops the opened key from memory: it was destroyed here or on another replica. */
  forget(owner: string): void;
}

/** Whose key seals a seat's sheets, and the key as it is stored; no row where there is none. */
export const keyOfSeat = (seat: SeatId): RawBuilder<unknown> => sql`
  select owner, wrapped from owner_key
  where owner = coalesce((select person from seat where id = ${seat}), ${seat})`;

const CACHED = 2_000;

/** Opens the keyring on a master key. */
export const ownerKeys = (wrapper: KeyWrapper): OwnerKeys => {
  // Unwrapping may be a call to a key vault. The entry counts only for the very bytes that stand in the database.
  const opened = new Map<string, { readonly wrapped: Buffer; readonly key: Buffer }>();

  const open: OwnerKeys["open"] = async (owner, wrapped) => {
    const known = opened.get(owner);
    if (known?.wrapped.equals(wrapped) === true) return { owner, key: known.key };
    const key = await wrapper.unwrap(wrapped);
    opened.delete(owner);
    opened.set(owner, { wrapped, key });
    const [oldest] = opened.keys();
    if (opened.size > CACHED && oldest !== undefined) opened.delete(oldest);
    return { owner, key };
  };

  const ofOwner: OwnerKeys["ofOwner"] = async (db, owner) => {
    const row = await db
      .selectFrom("owner_key")
      .select("wrapped")
      .where("owner", "=", owner)
      .executeTakeFirst();
    return row === undefined ? null : (await open(owner, row.wrapped)).key;
  };

  const make: OwnerKeys["make"] = async (db, owner, meeting) => {
    const wrapped = await wrapper.wrap(randomBytes(32));
    await db
      .insertInto("owner_key")
      .values({ owner, wrapped, meeting })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  };

  const ofSeats: OwnerKeys["ofSeats"] = async (db, seats) => {
    const { rows } = await sql<{ seat: SeatId; owner: string; wrapped: Buffer }>`
      select asked.seat, key.owner, key.wrapped
      from unnest(${seats}::text[]) as asked (seat)
      left join seat on seat.id = asked.seat
      join owner_key key on key.owner = coalesce(seat.person, asked.seat)`.execute(db);
    const found = new Map<SeatId, OwnerKey>();
    for (const { seat, owner, wrapped } of rows) found.set(seat, await open(owner, wrapped));
    return found;
  };

  return {
    open,
    ofOwner,
    make,
    ofSeats,
    forSeat: async (db, seat, meeting) => {
      const found = (await ofSeats(db, [seat])).get(seat);
      if (found !== undefined) return found;
      // Someone who has deleted everything gets no new key in passing, neither as the person they were nor as their seat.
      const known = await db.selectFrom("seat").select("id").where("id", "=", seat).executeTakeFirst();
      if (known !== undefined) throw new Error("no key for this seat");
      await make(db, seat, meeting);
      const made = (await ofSeats(db, [seat])).get(seat);
      if (made === undefined) throw new Error("no key for this seat");
      return made;
    },
    destroy: async (db, owner) => {
      await db.deleteFrom("owner_key").where("owner", "=", owner).execute();
      opened.delete(owner);
    },
    forget: (owner) => {
      opened.delete(owner);
    },
  };
};

/** Refuses to go on with another master key than the one this database was sealed with: nothing would open. */
export const checkMasterKey = async (db: Db, wrapper: KeyWrapper): Promise<void> => {
  await db
    .insertInto("sealing")
    .values({ master: wrapper.id })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const { master } = await db.selectFrom("sealing").select("master").executeTakeFirstOrThrow();
  if (master === wrapper.id) return;
  throw new DatabaseSetupError(
    "server",
    "The sheets in this database were sealed with another master key. " +
      "Name its file in RUNDE_KEY_FILE; every replica needs the same one.",
  );
};
