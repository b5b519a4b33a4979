import { sql } from "kysely";
import type { Store } from "../app/ports.ts";
import { type Connections, readNow, transact } from "./connection.ts";

type OwnProgrammes = Pick<Store, "ownProgrammes" | "saveProgramme" | "removeProgramme">;

/** Programmes a network has put together or brought in; public to its members, so they lie unsealed. */
export const ownProgrammes = ({ reads, turns }: Connections): OwnProgrammes => ({
  ownProgrammes: async (network) => {
    const rows = await reads
      .selectFrom("own_programme")
      .select("body")
      .where("network", "=", network)
      .orderBy("changed_at", "desc")
      .orderBy("id")
      .execute();
    return rows.map(({ body }) => body);
  },
  saveProgramme: async (network, programme, most) =>
    transact(turns, async (tx) => {
      // One at a time in a network: the count must hold.
      await sql`select pg_advisory_xact_lock(hashtextextended(${`programmes:${network}`}, 0))`.execute(tx);
      const others = await tx
        .selectFrom("own_programme")
        .select("id")
        .where("network", "=", network)
        .where("id", "!=", programme.id)
        .execute();
      if (others.length >= most) return false;
      const row = { body: JSON.stringify(programme), changed_at: new Date(await readNow(tx)) };
      await tx
        .insertInto("own_programme")
        .values({ network, id: programme.id, ...row })
        .onConflict((conflict) => conflict.columns(["network", "id"]).doUpdateSet(row))
        .execute();
      return true;
    }),
  removeProgramme: async (network, id) => {
    await turns.deleteFrom("own_programme").where("network", "=", network).where("id", "=", id).execute();
  },
});
