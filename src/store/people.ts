import { randomBytes } from "node:crypto";
import { sql } from "kysely";
import type pg from "pg";
import type { Identity, Person, Store } from "../app/ports.ts";
import { type NetworkId, type PersonId, personId } from "../core/ids.ts";
import { type Connections, type Tx, transact } from "./connection.ts";
import { CHANNEL, writeHint } from "./hints.ts";
import { tellNetwork } from "./networks.ts";
import type { OwnerKeys } from "./owner-keys.ts";

type People = Pick<
  Store,
  "person" | "findPerson" | "deletePerson" | "wantsReminders" | "setReminders" | "rememberPersonal" | "reach"
>;

interface Known {
  readonly id: PersonId;
  readonly name: string;
  readonly guest: boolean;
}

/** Asked for at every message to the bot and every request. */
const find = async (
  hot: pg.Pool,
  { tenant, object }: Pick<Identity, "tenant" | "object">,
): Promise<Known | undefined> => {
  const { rows } = await hot.query<Known>({
    name: "find person",
    text: "select id, name, guest from person where tenant = $1 and object = $2",
    values: [tenant, object],
  });
  return rows[0];
};

/** The networks this person is a member of look different now; answers with them. */
const touchNetworks = async (tx: Tx, person: PersonId): Promise<readonly NetworkId[]> => {
  const { rows } = await sql<{ id: NetworkId }>`
    update network set version = version + 1
    where id in (select network from seat where person = ${person} and member) returning id`.execute(tx);
  for (const { id } of rows) await tellNetwork(tx, id);
  return rows.map(({ id }) => id);
};

const makeOrRefresh = async (tx: Tx, keys: OwnerKeys, identity: Identity): Promise<Person> => {
  const fresh = personId(randomBytes(16).toString("base64url"));
  const person = await tx
    .insertInto("person")
    .values({ id: fresh, ...identity })
    .onConflict((conflict) =>
      conflict.columns(["tenant", "object"]).doUpdateSet({ name: identity.name, guest: identity.guest }),
    )
    .returning(["id", "name"])
    .executeTakeFirstOrThrow();
  if (person.id === fresh) await keys.make(tx, person.id, null);
  else await touchNetworks(tx, person.id);
  return person;
};

const erase = async (tx: Tx, keys: OwnerKeys, person: PersonId): Promise<readonly NetworkId[]> => {
  // The key first: from here on nothing of theirs opens, in backups of this database neither.
  await keys.destroy(tx, person);
  await sql`
    delete from sheet where owner in (select id from seat where person = ${person})`.execute(tx);
  await sql`
    delete from owner_key where meeting in (select id from meeting where rehearsal_of = ${person})`.execute(
    tx,
  );
  await sql`
    delete from outcome where scope in (select id from meeting where rehearsal_of = ${person})`.execute(tx);
  const networks = await touchNetworks(tx, person);
  await tx
    .updateTable("seat")
    .set({ person: null, name: "", member: false })
    .where("person", "=", person)
    .execute();
  await sql`delete from outbox where effect ->> 'person' = ${person}`.execute(tx);
  await tx.deleteFrom("person").where("id", "=", person).execute();
  await sql`select pg_notify(${CHANNEL}, ${writeHint({ t: "key-gone", k: person })})`.execute(tx);
  return networks;
};

/** Persons: who stands behind an identity, and how all of theirs is deleted. */
export const people = (
  { reads, turns, hot }: Connections,
  keys: OwnerKeys,
  changed: (network: NetworkId) => void,
): People => ({
  person: async (identity) => {
    const { tenant, object, name, guest } = identity;
    const known = await find(hot, identity);
    if (known?.name === name && known.guest === guest) return { id: known.id, name };
    return transact(turns, async (tx) => makeOrRefresh(tx, keys, { tenant, object, name, guest }));
  },
  findPerson: async (identity) => {
    const known = await find(hot, identity);
    return known === undefined ? null : { id: known.id, name: known.name };
  },
  wantsReminders: async (person) => {
    const row = await reads
      .selectFrom("person")
      .select("reminders")
      .where("id", "=", person)
      .executeTakeFirst();
    return row?.reminders ?? true;
  },
  setReminders: async (person, on) => {
    await turns.updateTable("person").set({ reminders: on }).where("id", "=", person).execute();
  },
  rememberPersonal: async (person, place) => {
    if (place === null) {
      await reads.deleteFrom("personal_place").where("person", "=", person).execute();
      return;
    }
    // Somebody deleted meanwhile is remembered no more.
    await sql`
      insert into personal_place (person, place)
      select id, ${JSON.stringify(place)}::json from person where id = ${person}
      on conflict (person) do update set place = excluded.place`.execute(reads);
  },
  reach: async (person) => {
    const row = await reads
      .selectFrom("person")
      .leftJoin("personal_place", "personal_place.person", "person.id")
      .select(["tenant", "object", "place"])
      .where("person.id", "=", person)
      .executeTakeFirst();
    return row === undefined
      ? null
      : { identity: { tenant: row.tenant, object: row.object }, place: row.place };
  },
  deletePerson: async (person) => {
    const networks = await transact(turns, async (tx) => erase(tx, keys, person));
    for (const network of networks) changed(network);
    // The pages that held the rows are wiped now, not when the database finds time.
    for (const table of ["owner_key", "sheet", "kept", "personal_place", "person"] as const) {
      await sql`vacuum ${sql.table(table)}`.execute(reads);
    }
  },
});
