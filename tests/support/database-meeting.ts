import { randomBytes } from "node:crypto";
import type { Document, Identity, Network, Person, Place } from "../../src/app/ports.ts";
import { openedMeeting } from "../../src/core/evolve.ts";
import { type MeetingId, meetingId, networkId, type SeatId, seatId } from "../../src/core/ids.ts";
import type { Meeting } from "../../src/core/meeting.ts";
import type { OpenedStore } from "../../src/store/open-store.ts";

const id = (): string => randomBytes(12).toString("base64url");

export const someone = (name: string): Identity => ({
  tenant: `tenant-${id()}`,
  object: id(),
  name,
  guest: false,
});

export const somewhere = (): Place => ({
  kind: "channel",
  conversation: `19:${id()}@thread.tacv2`,
  serviceUrl: "https://smba.example/emea/",
  tenant: "tenant",
  teamId: "team",
  name: "Nettverk",
});

export interface Prepared {
  readonly network: Network;
  readonly people: readonly Person[];
  readonly seats: readonly SeatId[];
  readonly meeting: MeetingId;
}

const t = (nb: string) => ({ nb });

/** The opening event of a small meeting with these seats. */
export const opening = (
  network: Network,
  seats: readonly SeatId[],
  rehearsal = false,
): Parameters<typeof openedMeeting>[0] => ({
  type: "meeting-opened",
  at: Date.now(),
  by: seats[0] ?? null,
  id: meetingId(id()),
  network: network.id,
  programme: {
    format: 1,
    id: "lite",
    version: 1,
    title: t("Lite møte"),
    summary: t("Et møte for prøver."),
    languages: ["nb"],
    minutes: 30,
    prepare: [],
    steps: [],
  },
  language: "nb",
  timeZone: "Europe/Oslo",
  rehearsal,
  speed: 1,
  seats: seats.map((seat) => ({ id: seat, presence: "present", device: true, simulated: false })),
});

/** A network of these people with a meeting under way. */
export const prepare = async (
  store: OpenedStore,
  names: readonly string[] = ["Åse", "Bjørn"],
): Promise<Prepared> => {
  const people = await Promise.all(names.map(async (name) => store.person(someone(name))));
  const members = people.map(({ id: person, name }) => ({
    seat: seatId(id()),
    person,
    name,
    joinedAt: 1_000,
  }));
  const { network } = await store.makeNetwork({
    id: networkId(id()),
    version: 1,
    name: "Prøvenettverket",
    language: "nb",
    timeZone: "Europe/Oslo",
    createdAt: 1_000,
    home: somewhere(),
    members,
  });
  const seats = members.map(({ seat }) => seat);
  const event = opening(network, seats);
  const { meeting } = await store.openMeeting(openedMeeting(event), [event], null, []);
  return { network, people, seats, meeting };
};

/** The meeting after it has ended. */
export const ended = (meeting: Meeting, at: number): Meeting => ({ ...meeting, state: "ended", endedAt: at });

export const moveKey = (seat: SeatId, name = id()) => ({ seat, id: name });

export const contentOf = (document: Document | null | undefined): unknown => document?.content;
