import { type Person, type PersonKey, place, people as six } from "../../infra/local/people.ts";
import type { TryOut } from "../../infra/local/try-out.ts";
import type { Network } from "../../src/app/ports.ts";
import { networkId, type SeatId, seatId } from "../../src/core/ids.ts";
import type { HomeView } from "../../src/protocol/api.ts";

/** One who comes to a meeting with an own device and an own account. */
export interface Guest {
  readonly name: string;
  readonly seat: SeatId;
  /** Who this is on the page of the local Teams; null for those who are not listed there. */
  readonly key: PersonKey | null;
  token(): Promise<string>;
  ask(method: string, path: string, body?: unknown): Promise<{ status: number; body: unknown }>;
}

/** A network of so many people in a Runde of its own. */
export interface Company {
  readonly tryOut: TryOut;
  readonly network: string;
  readonly guests: readonly Guest[];
  /** The home as one of them sees it. */
  home(guest?: Guest): Promise<HomeView>;
  /** Opens a meeting; answers with its id. */
  open(programme: string): Promise<string>;
}

/** Those of the local Teams first; beyond the six, people of the same tenants whom the page does not list. */
const peopleFor = (count: number): readonly Omit<Person, "key">[] =>
  Array.from({ length: count }, (_, index) => {
    const known = six[index];
    if (known !== undefined) return known;
    const like = six[index % 5]!;
    const number = String(index + 1).padStart(2, "0");
    return {
      ...like,
      name: `Leder ${number}`,
      givenName: "Leder",
      surname: number,
      objectId: `7460d1ba-c275-4361-8a9b-62f3850000${number}`,
      mail: `leder.${number}@storvatn.example`,
    };
  });

/** Adds Runde to the channel and makes a network of the first `count` people, who all have accounts. */
export const makeCompany = async (tryOut: TryOut, count: number): Promise<Company> => {
  const { runde, store, url } = tryOut.server;
  const asking = (person: Omit<Person, "key">): Guest["ask"] => {
    const token = tryOut.teams.tokenFor(person);
    return async (method, path, body) => {
      const response = await fetch(`${url}${path}`, {
        method,
        headers: {
          authorization: `Bearer ${await token}`,
          ...(body === undefined ? {} : { "content-type": "application/json" }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      return { status: response.status, body: (await response.json()) as unknown };
    };
  };
  if (!(await tryOut.teams.teams.install("kari", true, "nb-NO")))
    throw new Error("The bot did not hear that it was added.");
  const everyone = peopleFor(count);
  const made = await asking(everyone[0]!)("POST", "/api/networks", {
    place: { channelId: place.channelId },
    name: "Ledernettverket",
    members: everyone.slice(0, six.length).map((one) => `${one.tenantId}/${one.objectId}`),
    guests: [],
  });
  if (made.status !== 200) throw new Error(JSON.stringify(made));
  const id = networkId((made.body as HomeView).network.id);
  const identities = everyone.map((one) => ({
    tenant: one.tenantId,
    object: one.objectId,
    name: one.name,
    guest: one.role === "guest",
  }));
  const added = await Promise.all(
    identities.slice(six.length).map(async (identity) => ({
      seat: seatId(crypto.randomUUID()),
      person: (await store.person(identity)).id,
      name: identity.name,
      joinedAt: Date.now(),
    })),
  );
  if (added.length > 0)
    await store.changeNetwork(id, (network: Network) => ({
      ...network,
      members: [...network.members, ...added],
    }));
  const guests = await Promise.all(
    everyone.map(async (person, index): Promise<Guest> => {
      const mine = await runde.networks.membership(identities[index]!, id);
      if (!mine.ok) throw new Error(`${person.name}: ${mine.reason}`);
      return {
        name: person.name,
        seat: mine.value.seat,
        key: six[index]?.key ?? null,
        token: () => tryOut.teams.tokenFor(person),
        ask: asking(person),
      };
    }),
  );
  const [first] = guests as [Guest];
  return {
    tryOut,
    network: id,
    guests,
    home: async (guest = first) => (await guest.ask("GET", `/api/networks/${id}`)).body as HomeView,
    open: async (programme) => {
      const opened = await first.ask("POST", `/api/networks/${id}/meetings`, {
        programme,
        rehearsal: false,
        speed: 1,
      });
      if (opened.status !== 200) throw new Error(JSON.stringify(opened));
      return (opened.body as { meeting: string }).meeting;
    },
  };
};
