import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { Store } from "../app/ports.ts";
import { personId } from "../core/ids.ts";
import type { Connections } from "./connection.ts";

type Tickets = Pick<Store, "saveTicket" | "useTicket">;

// The database never holds what opens a paper.
const hashOf = (secret: string): Buffer => createHash("sha256").update(secret).digest();

/** Links to paper: each works once and for a short time, and opens what it was made for as the person it was made for. */
export const printTickets = ({ turns }: Connections): Tickets => ({
  saveTicket: async (secret, person, what, forMs) => {
    await sql`
      insert into print_ticket (hash, person, what, expires_at)
      values (${hashOf(secret)}, ${person}, ${JSON.stringify(what)},
        runde_now() + make_interval(secs => ${forMs / 1000}::float8))`.execute(turns);
  },
  useTicket: async (secret) => {
    const hash = hashOf(secret);
    // One statement both asks and spends: of two who come at once, one is let in.
    const { rows } = await sql<{ id: string; name: string; what: unknown }>`
      update print_ticket set used = true from person
      where hash = ${hash} and not used and expires_at > runde_now() and person.id = print_ticket.person
      returning person.id, person.name, what`.execute(turns);
    const [found] = rows;
    if (found !== undefined)
      return { ok: true, person: { id: personId(found.id), name: found.name }, what: found.what };
    const spent = await turns
      .selectFrom("print_ticket")
      .select("used")
      .where("hash", "=", hash)
      .executeTakeFirst();
    return { ok: false, why: spent === undefined ? "unknown" : spent.used ? "used" : "expired" };
  },
});
