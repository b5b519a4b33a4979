import { type NetworkId, networkId, type SeatId, seatId } from "../core/ids.ts";
import { MOST_IN_NETWORK } from "../core/network.ts";
import type { Language } from "../core/text.ts";
import { accept, refuse, type Verdict } from "../core/verdict.ts";
import { acceptContract } from "../exercises/contract/acceptance.ts";
import { addTheme, voteTheme } from "../exercises/plan/themes.ts";
import type { HomeView, NewcomersView, SetupView } from "../protocol/api.ts";
import { homeView } from "./home-view.ts";
import type {
  Channel,
  Identity,
  Luck,
  Member,
  Network,
  Person,
  Place,
  Programmes,
  RosterEntry,
  Store,
} from "./ports.ts";

export interface NetworkPorts {
  readonly store: Store;
  readonly luck: Luck;
  readonly programmes: Programmes;
  readonly channel: () => Channel;
}

export type NetworkRefusal =
  | "not-added-here"
  | "not-in-channel"
  | "not-a-member"
  | "no-such-network"
  | "no-such-version"
  | "malformed"
  | "not-one-left"
  | "too-many-members";

/** As many of those in a channel are looked through for newcomers. */
const MOST_LISTED = 500;

const keyOf = (identity: { readonly tenant: string; readonly object: string }): string =>
  `${identity.tenant}/${identity.object}`;

export const networkUseCases = ({ store, luck, programmes, channel }: NetworkPorts) => {
  const homeOf = homeView({ store, programmes });
  const rosterOf = async (place: Place): Promise<readonly RosterEntry[]> => channel().roster(place);

  /** Only someone whom Teams itself names in the channel may see or make what lives there; claims in a link authorise nothing. */
  const inRoster = (roster: readonly RosterEntry[], identity: Identity): boolean =>
    roster.some((entry) => keyOf(entry.identity) === keyOf(identity));

  const homeAt = async (
    identity: Identity,
    conversation: string,
  ): Promise<Verdict<HomeView | SetupView, NetworkRefusal>> => {
    const network = await store.networkAt({ conversation });
    const known = network === null ? null : await memberOf(network, identity);
    if (network !== null && known !== null) return accept(await homeOf(network, known.person));
    const place = await store.place(conversation);
    if (place === null) return refuse("not-added-here");
    const roster = await rosterOf(place);
    if (!inRoster(roster, identity)) return refuse("not-in-channel");
    if (network !== null) return refuse("not-a-member");
    return accept({
      kind: "setup",
      place: {
        channelId: place.conversation,
        ...(place.teamId === undefined ? {} : { teamId: place.teamId }),
      },
      channelName: place.name ?? null,
      roster: roster.map(({ identity: one }) => ({
        key: keyOf(one),
        name: one.name,
        guest: one.guest,
        me: keyOf(one) === keyOf(identity),
      })),
      readers: roster.length,
    });
  };

  const make = async (
    identity: Identity,
    wanted: {
      readonly conversation: string;
      readonly name: string;
      readonly members: readonly string[];
      readonly guests: readonly string[];
      readonly language: Language;
    },
  ): Promise<Verdict<HomeView, NetworkRefusal>> => {
    const place = await store.place(wanted.conversation);
    if (place === null) return refuse("not-added-here");
    const roster = await rosterOf(place);
    if (!inRoster(roster, identity)) return refuse("not-in-channel");
    const person = await store.person(identity);
    const now = await store.now();
    const chosen = roster.filter(
      (entry) => wanted.members.includes(keyOf(entry.identity)) || keyOf(entry.identity) === keyOf(identity),
    );
    if (chosen.length + wanted.guests.length > MOST_IN_NETWORK) return refuse("too-many-members");
    const members: Member[] = [];
    for (const entry of chosen) members.push(await memberFrom(entry.identity, now));
    members.push(...wanted.guests.map((name) => guest(name, now)));
    const { network } = await store.makeNetwork({
      id: networkId(luck.id()),
      version: 1,
      name: wanted.name,
      language: wanted.language,
      timeZone: "Europe/Oslo",
      createdAt: now,
      home: place,
      members,
    });
    return network.members.some((member) => member.person === person.id)
      ? accept(await homeOf(network, person))
      : refuse("not-a-member");
  };

  const memberFrom = async (identity: Identity, joinedAt: number): Promise<Member> => {
    const person = await store.person(identity);
    return {
      seat: seatId(luck.id()),
      person: person.id,
      name: identity.name,
      joinedAt,
    };
  };
  const guest = (name: string, joinedAt: number): Member => ({
    seat: seatId(luck.id()),
    person: null,
    name,
    joinedAt,
  });

  const changeMembers = async (
    identity: Identity,
    id: NetworkId,
    change: {
      readonly add: readonly string[];
      readonly guests: readonly string[];
      readonly remove: readonly string[];
    },
  ): Promise<Verdict<HomeView, NetworkRefusal>> => {
    const mine = await membership(identity, id);
    if (!mine.ok) return mine;
    // Before anyone is made a person of: whoever is not let in leaves no row behind.
    if (change.add.length > MOST_IN_NETWORK) return refuse("too-many-members");
    const { network, person } = mine.value;
    const now = await store.now();
    const roster = change.add.length > 0 ? await rosterOf(network.home) : [];
    const added: Member[] = [];
    for (const entry of roster.filter((one) => change.add.includes(keyOf(one.identity))))
      added.push(await memberFrom(entry.identity, now));
    const after: { barred: NetworkRefusal | null } = { barred: null };
    const changed = await store.changeNetwork(id, (latest) => {
      const stay = latest.members.filter((member) => !change.remove.includes(member.seat));
      const fresh = added.filter((one) => !stay.some((member) => member.person === one.person));
      const members = [...stay, ...fresh, ...change.guests.map((name) => guest(name, now))];
      const nobody = !members.some((member) => member.person !== null);
      after.barred = nobody ? "not-one-left" : members.length > MOST_IN_NETWORK ? "too-many-members" : null;
      return after.barred === null ? { ...latest, members } : latest;
    });
    if (after.barred !== null) return refuse(after.barred);
    return changed.members.some((member) => member.person === person.id)
      ? accept(await homeOf(changed, person))
      : refuse("not-a-member");
  };

  /** Those in the channel who are not in the network yet. */
  const newcomers = async (
    identity: Identity,
    id: NetworkId,
  ): Promise<Verdict<NewcomersView, NetworkRefusal>> => {
    const mine = await membership(identity, id);
    if (!mine.ok) return mine;
    const { network } = mine.value;
    const known = new Set(network.members.map(({ person }) => person));
    const roster = (await rosterOf(network.home)).slice(0, MOST_LISTED);
    const people = await Promise.all(roster.map(async (entry) => store.findPerson(entry.identity)));
    const fresh = roster.filter((_, index) => {
      const person = people[index] ?? null;
      return person === null || !known.has(person.id);
    });
    return accept({
      people: fresh.map(({ identity: one }) => ({ key: keyOf(one), name: one.name, guest: one.guest })),
    });
  };

  const changeLanguage = async (
    identity: Identity,
    id: NetworkId,
    language: Language,
  ): Promise<Verdict<HomeView, NetworkRefusal>> => {
    const mine = await membership(identity, id);
    if (!mine.ok) return mine;
    const changed = await store.changeNetwork(id, (latest) => ({
      ...latest,
      language,
    }));
    return accept(await homeOf(changed, mine.value.person));
  };

  const membership = async (
    identity: Identity,
    id: NetworkId,
  ): Promise<
    Verdict<
      {
        readonly network: Network;
        readonly person: Person;
        readonly seat: SeatId;
      },
      NetworkRefusal
    >
  > => {
    const network = await store.network(id);
    if (network === null) return refuse("no-such-network");
    const mine = await memberOf(network, identity);
    return mine === null ? refuse("not-a-member") : accept({ network, ...mine });
  };

  /** Who this is in the network; somebody who is not in it leaves no row. A new name is noted. */
  const memberOf = async (
    network: Network,
    identity: Identity,
  ): Promise<{ readonly person: Person; readonly seat: SeatId } | null> => {
    const known = await store.findPerson(identity);
    const seat = network.members.find((member) => known !== null && member.person === known.id)?.seat;
    if (known === null || seat === undefined) return null;
    return {
      person: known.name === identity.name ? known : await store.person(identity),
      seat,
    };
  };

  const homeById = async (identity: Identity, id: NetworkId): Promise<Verdict<HomeView, NetworkRefusal>> => {
    const mine = await membership(identity, id);
    return mine.ok ? accept(await homeOf(mine.value.network, mine.value.person)) : mine;
  };

  const acceptVersion = async (
    identity: Identity,
    id: NetworkId,
    version: number,
  ): Promise<Verdict<HomeView, NetworkRefusal>> => {
    const mine = await membership(identity, id);
    if (!mine.ok) return mine;
    const done = await store.changeOutcome(id, "contract", (latest) => {
      const accepted = acceptContract(latest?.content, mine.value.seat, version);
      if (accepted.ok) return accepted.value;
      // Accepting twice is no mistake; another version on file is told to the reader.
      return accepted.reason === "already-accepted" ? latest?.content : null;
    });
    return done === null
      ? refuse("no-such-version")
      : accept(await homeOf(mine.value.network, mine.value.person));
  };

  const changeThemes = async (
    identity: Identity,
    id: NetworkId,
    change: { readonly text: string } | { readonly vote: string; readonly on: boolean },
  ): Promise<Verdict<HomeView, NetworkRefusal>> => {
    const mine = await membership(identity, id);
    if (!mine.ok) return mine;
    const { seat } = mine.value;
    const done = await store.changeOutcome(id, "themes", (latest) =>
      "text" in change
        ? addTheme(latest?.content ?? null, luck.id(), change.text, seat)
        : voteTheme(latest?.content ?? null, change.vote, seat, change.on),
    );
    return done === null ? refuse("malformed") : accept(await homeOf(mine.value.network, mine.value.person));
  };

  return {
    homeAt,
    homeById,
    make,
    changeMembers,
    newcomers,
    changeLanguage,
    membership,
    acceptVersion,
    changeThemes,
  };
};
