import { sql } from "kysely";
import type { Member, Network, Place, Store } from "../app/ports.ts";
import type { NetworkId, PersonId, SeatId } from "../core/ids.ts";
import type { Language } from "../core/text.ts";
import { type Connections, type Db, type Tx, transact } from "./connection.ts";
import { CHANNEL, writeHint } from "./hints.ts";

type Networks = Pick<
  Store,
  | "makeNetwork"
  | "network"
  | "networkAt"
  | "networksOf"
  | "changeNetwork"
  | "linkPlace"
  | "rememberPlace"
  | "place"
  | "forgetPlace"
>;

interface NetworkRow {
  readonly id: NetworkId;
  readonly version: number;
  readonly name: string;
  readonly language: Language;
  readonly time_zone: string;
  readonly created_at: Date;
  readonly home: Place;
  readonly members: readonly (Omit<Member, "joinedAt"> & { readonly joined: number })[];
}

/** Networks with their members, in the order they were put in. A person's name comes from the one row that has it. */
const read = async (db: Db, which: ReturnType<typeof sql>): Promise<readonly Network[]> => {
  const { rows } = await sql<NetworkRow>`
    select network.id, network.version, network.name, network.language, network.time_zone, network.created_at, home.place as home,
      coalesce((
        select json_agg(json_build_object(
          'seat', seat.id,
          'person', seat.person,
          'name', coalesce(person.name, seat.name),
          'joined', extract(epoch from seat.joined_at) * 1000
        ) order by seat.rank, seat.joined_at, seat.id)
        from seat left join person on person.id = seat.person
        where seat.network = network.id and seat.member
      ), '[]'::json) as members
    from network join place home on home.conversation = network.home
    where ${which}
    order by network.created_at, network.id`.execute(db);
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    name: row.name,
    language: row.language,
    timeZone: row.time_zone,
    createdAt: row.created_at.getTime(),
    home: row.home,
    members: row.members.map(({ seat, person, name, joined }) => ({
      seat,
      person,
      name,
      joinedAt: Math.round(joined),
    })),
  }));
};

const one = async (db: Db, which: ReturnType<typeof sql>): Promise<Network | null> =>
  (await read(db, which))[0] ?? null;

const at = (conversation: string) =>
  sql`network.id = (select network from place where conversation = ${conversation})`;

const putPlace = async (tx: Db, place: Place, network: NetworkId | null): Promise<void> => {
  await sql`
    insert into place (conversation, network, place)
    values (${place.conversation}, ${network}, ${JSON.stringify(place)}::json)
    on conflict (conversation) do update set
      place = excluded.place, gone = false, network = coalesce(excluded.network, place.network)`.execute(tx);
};

/** A hint that the network, its members or their names have changed; it goes out with the commit. */
export const tellNetwork = async (tx: Tx, network: NetworkId): Promise<void> => {
  await sql`select pg_notify(${CHANNEL}, ${writeHint({ t: "network", n: network })})`.execute(tx);
};

const formerSeat = async (tx: Tx, network: NetworkId, person: PersonId): Promise<SeatId | null> => {
  const row = await tx
    .selectFrom("seat")
    .select("id")
    .where("network", "=", network)
    .where("person", "=", person)
    .where("member", "=", false)
    .orderBy("joined_at", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.id ?? null;
};

const putMembers = async (tx: Tx, network: NetworkId, members: readonly Member[]): Promise<void> => {
  const seats: readonly SeatId[] = members.map(({ seat }) => seat);
  // Seats stay: the events of past meetings speak of them.
  await sql`
    update seat set member = false where network = ${network} and id <> all (${seats}::text[])`.execute(tx);
  for (const [rank, { seat: fresh, person, name, joinedAt }] of members.entries()) {
    const own = person === null ? name : "";
    // Someone who comes back sits where they sat: their sheets lie there.
    const former = person === null ? null : await formerSeat(tx, network, person);
    const seat = former ?? fresh;
    await tx
      .insertInto("seat")
      .values({ id: seat, network, person, name: own, rank, joined_at: new Date(joinedAt), member: true })
      .onConflict((conflict) => conflict.column("id").doUpdateSet({ person, name: own, rank, member: true }))
      .execute();
  }
};

const makeNetwork =
  (db: Db): Store["makeNetwork"] =>
  async (network) =>
    transact(db, async (tx) => {
      const { home } = network;
      // Two who set up the same channel at once: the second waits here and is shown the first one's network.
      await putPlace(tx, home, null);
      await tx
        .selectFrom("place")
        .select("conversation")
        .where("conversation", "=", home.conversation)
        .forUpdate()
        .execute();
      const lives = await one(tx, at(home.conversation));
      if (lives !== null) return { network: lives, made: false };
      await tx
        .insertInto("network")
        .values({
          id: network.id,
          name: network.name,
          language: network.language,
          time_zone: network.timeZone,
          created_at: new Date(network.createdAt),
          home: home.conversation,
        })
        .execute();
      await putPlace(tx, home, network.id);
      await putMembers(tx, network.id, network.members);
      const made = await one(tx, sql`network.id = ${network.id}`);
      return { network: made ?? network, made: true };
    });

const changeNetwork =
  (db: Db): Store["changeNetwork"] =>
  async (id, change) =>
    transact(db, async (tx) => {
      await tx.selectFrom("network").select("id").where("id", "=", id).forUpdate().executeTakeFirstOrThrow();
      const before = await one(tx, sql`network.id = ${id}`);
      if (before === null) throw new Error("no such network");
      const after = change(before);
      await putPlace(tx, after.home, id);
      await tx
        .updateTable("network")
        .set({
          name: after.name,
          language: after.language,
          time_zone: after.timeZone,
          home: after.home.conversation,
          version: before.version + 1,
        })
        .where("id", "=", id)
        .execute();
      await putMembers(tx, id, after.members);
      await tellNetwork(tx, id);
      return (await one(tx, sql`network.id = ${id}`)) ?? after;
    });

/** Networks, their members, and the places the bot speaks in. */
export const networks = ({ reads, turns }: Connections, changed: (network: NetworkId) => void): Networks => ({
  makeNetwork: makeNetwork(turns),
  changeNetwork: async (id, change) => {
    const after = await changeNetwork(turns)(id, change);
    changed(id);
    return after;
  },
  network: async (id) => one(reads, sql`network.id = ${id}`),
  networkAt: async ({ conversation }) => one(reads, at(conversation)),
  networksOf: async (person: PersonId) =>
    read(reads, sql`network.id in (select network from seat where person = ${person} and member)`),
  linkPlace: async (network, place) => putPlace(turns, place, network),
  rememberPlace: async (place) => putPlace(turns, place, null),
  place: async (conversation) => {
    const row = await reads
      .selectFrom("place")
      .select("place")
      .where("conversation", "=", conversation)
      .where("gone", "=", false)
      .executeTakeFirst();
    return row?.place ?? null;
  },
  forgetPlace: async (conversation) => {
    // A network's own place is only marked: when the bot comes back, the network is still there.
    await transact(turns, async (tx) => {
      await tx.updateTable("place").set({ gone: true }).where("conversation", "=", conversation).execute();
      await tx
        .deleteFrom("place")
        .where("conversation", "=", conversation)
        .where("network", "is", null)
        .execute();
    });
  },
});
