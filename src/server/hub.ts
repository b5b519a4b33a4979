import { partFor, privateParts, publicParts } from "../app/parts.ts";
import type { Log, Network, Store } from "../app/ports.ts";
import type { MeetingId, NetworkId, SeatId } from "../core/ids.ts";
import type { Part, ServerMessage } from "../protocol/messages.ts";
import { createTableSender } from "./table-sender.ts";

/** One open tab in a meeting. What it has been sent is remembered by part, so following and catching up are the same thing. */
export interface Listener {
  readonly meeting: MeetingId;
  readonly seat: SeatId;
  /** Version by part key that this tab has; the hub keeps it up to date. */
  readonly have: Map<string, number>;
  /** Takes a message already serialised. */
  readonly send: (text: string) => void;
  /** Told when its reader is no longer a member; the hub sends it nothing more. */
  readonly expel: () => void;
}

type Joined =
  | { readonly parts: readonly Part[]; readonly seq: number }
  | { readonly refused: "no-such-meeting" | "not-a-member" | "busy" };

interface Room {
  readonly listeners: Set<Listener>;
  busy: boolean;
  again: boolean;
  /** The seq the next parts must have reached; undefined: whatever there is. */
  atLeast: number | undefined;
  /** The seq that everyone here has been told of. */
  told: number;
  network: Network | null;
  networkReadAt: number;
  /** Settled when all who are here are known to be members still. */
  checked: Promise<void>;
}

/** As many tabs as one person may have open in a meeting: wall, panel and phone, and some forgotten ones. */
const MOST_TABS = 20;

/** Milliseconds a network (names, members) may be remembered before it is read again. */
const NETWORK_FRESH_MS = 15_000;

/**
 * Sends each tab the parts that its reader may see and does not have yet. It acts on hints only: a hint that is lost costs time,
 * never content, because the next one sends all that is newer (SPEC S2).
 */
export const createHub = ({ store, log }: { readonly store: Store; readonly log: Log }) => {
  const rooms = new Map<MeetingId, Room>();
  const tables = createTableSender({ store, log, tabsIn: (meeting) => rooms.get(meeting)?.listeners ?? [] });

  const join = async (listener: Listener): Promise<Joined> => {
    const room = rooms.get(listener.meeting) ?? {
      listeners: new Set(),
      busy: false,
      again: false,
      atLeast: undefined,
      told: -1,
      network: null,
      networkReadAt: 0,
      checked: Promise.resolve(),
    };
    // One person with tabs without end would be served before all others.
    const own = [...room.listeners].filter(({ seat }) => seat === listener.seat);
    if (own.length >= MOST_TABS) return { refused: "busy" };
    rooms.set(listener.meeting, room);
    room.listeners.add(listener);
    room.networkReadAt = 0;
    try {
      const joined = await welcome(room, listener);
      if ("refused" in joined) leave(listener);
      else tellOnline(room);
      return joined;
    } catch (error) {
      // Nobody may stay listed who was never let in.
      leave(listener);
      throw error;
    }
  };

  const welcome = async (room: Room, listener: Listener): Promise<Joined> => {
    const [read, sheets] = await Promise.all([
      store.readMeeting(listener.meeting),
      store.readSheets(listener.meeting, listener.seat),
    ]);
    const network = read === null ? null : await networkFor(room, read.meeting.network);
    if (read === null || network === null) return { refused: "no-such-meeting" };
    // Also one who joined the network after this meeting had ended: it was not theirs.
    const seated = read.meeting.seats.some(({ id }) => id === listener.seat);
    if (!seated || !isMember(network, listener)) return { refused: "not-a-member" };
    const mine = publicParts(read, network)
      .filter(({ seenBy }) => seenBy.includes(listener.seat))
      .map((part) => partFor(part, listener.seat));
    return {
      parts: newer(listener, [...mine, ...privateParts(read.meeting, listener.seat, sheets)]),
      seq: read.seq,
    };
  };

  const leave = (listener: Listener): void => {
    const room = rooms.get(listener.meeting);
    if (room === undefined || !room.listeners.delete(listener)) return;
    if (room.listeners.size === 0) rooms.delete(listener.meeting);
    else tellOnline(room);
  };

  const networkFor = async (room: Room, id: Network["id"]): Promise<Network | null> => {
    if (room.network === null || Date.now() - room.networkReadAt > NETWORK_FRESH_MS) {
      // Noted before it is read: what changes meanwhile is read again.
      room.networkReadAt = Date.now();
      room.network = await store.network(id);
    }
    return room.network;
  };

  /** The parts a listener lacks; notes that it has them now. */
  const newer = <One extends Part>(listener: Listener, parts: readonly One[]): readonly One[] => {
    const missing = parts.filter(({ key, version }) => (listener.have.get(key) ?? -1) < version);
    for (const { key, version } of missing) listener.have.set(key, version);
    return missing;
  };

  const flush = async (meeting: MeetingId, room: Room, atLeast: number | undefined): Promise<void> => {
    const read = await store.readMeeting(meeting, atLeast);
    const network = read === null ? null : await networkFor(room, read.meeting.network);
    if (read === null || network === null) return;
    for (const listener of [...room.listeners]) if (!isMember(network, listener)) listener.expel();
    const parts = publicParts(read, network);
    // Tabs that lack the same parts get the same bytes, serialised once.
    const ready = new Map<string, string>();
    for (const listener of room.listeners) {
      const mine = newer(
        listener,
        parts.filter(({ seenBy }) => seenBy.includes(listener.seat)),
      );
      if (mine.length === 0) continue;
      // A board with somebody's own votes in it is that reader's alone.
      const whose = mine.some(({ own }) => own !== undefined) ? listener.seat : "";
      const key = [whose, ...mine.map((part) => part.key)].join("|");
      const sent = () => mine.map((part) => partFor(part, listener.seat));
      const text =
        ready.get(key) ??
        JSON.stringify({ t: "parts", seq: read.seq, parts: sent() } satisfies ServerMessage);
      ready.set(key, text);
      listener.send(text);
    }
    tables.follow(read.meeting);
    room.told = Math.max(room.told, read.seq);
  };

  /**
   * A public change somewhere: hints that come while one is being sent melt into one more. Without a seq nobody knows how
   * far the meeting has come, and it is read.
   */
  const changed = (meeting: MeetingId, seq?: number): void => {
    const room = rooms.get(meeting);
    // The database's hint comes after our own word of the same change.
    if (room === undefined || (seq !== undefined && seq <= room.told)) return;
    room.atLeast = !room.again ? seq : later(room.atLeast, seq);
    room.again = true;
    if (room.busy) return;
    room.busy = true;
    const work = async (): Promise<void> => {
      while (room.again) {
        room.again = false;
        await flush(meeting, room, room.atLeast);
      }
    };
    work()
      .catch(() => {
        log.warn("parts not sent, waiting for the next hint", { meeting });
      })
      .finally(() => {
        room.busy = false;
        if (room.again) changed(meeting, room.atLeast);
      });
  };

  /** A private change: to its owner's own tabs only. */
  const sheetChanged = async (meeting: MeetingId, owner: SeatId): Promise<void> => {
    const room = rooms.get(meeting);
    const own = [...(room?.listeners ?? [])].filter(({ seat }) => seat === owner);
    if (own.length === 0) return;
    const [read, sheets] = await Promise.all([store.readMeeting(meeting), store.readSheets(meeting, owner)]);
    if (read === null) return;
    for (const listener of own) {
      const parts = newer(listener, privateParts(read.meeting, owner, sheets));
      if (parts.length > 0) listener.send(JSON.stringify({ t: "mine", parts } satisfies ServerMessage));
    }
  };

  const tellOnline = (room: Room): void => {
    const seats = [...new Set([...room.listeners].map(({ seat }) => seat))];
    const text = JSON.stringify({ t: "online", seats } satisfies ServerMessage);
    for (const listener of room.listeners) listener.send(text);
  };

  /** Who is a member, or what they are called, has changed: those who are out leave at once. */
  const networkChanged = (network: NetworkId): void => {
    for (const [meeting, room] of rooms) {
      // A room whose network is not known yet is about to read it.
      if (room.network?.id !== network) continue;
      room.networkReadAt = 0;
      room.checked = expelStrangers(room, network).catch(() => {
        log.warn("members not looked up, waiting for the next hint", { meeting });
      });
      changed(meeting);
    }
  };

  const expelStrangers = async (room: Room, id: NetworkId): Promise<void> => {
    const network = await networkFor(room, id);
    for (const listener of [...room.listeners])
      if (network === null || !isMember(network, listener)) listener.expel();
  };

  /** Before anything that is sent in a meeting counts, those who were taken off the list are out. */
  const checked = (meeting: MeetingId): Promise<void> => rooms.get(meeting)?.checked ?? Promise.resolve();

  /** Hints may have been missed: everything is compared again. */
  const everything = (): void => {
    for (const [meeting, room] of rooms) {
      room.networkReadAt = 0;
      changed(meeting);
      tables.changed(meeting);
      for (const seat of new Set([...room.listeners].map((listener) => listener.seat)))
        sheetChanged(meeting, seat).catch(() => {
          log.warn("sheets not sent", { meeting });
        });
    }
  };

  return {
    join,
    leave,
    changed,
    sheetChanged,
    tableChanged: tables.changed,
    welcomed: tables.welcomed,
    networkChanged,
    checked,
    everything,
    meetings: () => [...rooms.keys()],
  };
};

const later = (one: number | undefined, other: number | undefined): number | undefined =>
  one === undefined || other === undefined ? undefined : Math.max(one, other);

const isMember = (network: Network, { seat }: Listener): boolean =>
  network.members.some((member) => member.seat === seat);

export type Hub = ReturnType<typeof createHub>;
