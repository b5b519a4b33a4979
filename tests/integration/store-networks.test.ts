import { beforeEach, describe, expect, test } from "vitest";
import { openedMeeting } from "../../src/core/evolve.ts";
import { networkId, seatId } from "../../src/core/ids.ts";
import { testStore } from "../support/database.ts";
import {
  ended,
  moveKey,
  opening,
  type Prepared,
  prepare,
  someone,
  somewhere,
} from "../support/database-meeting.ts";

const { store, again } = await testStore();
const other = await again();

let at: Prepared;
beforeEach(async () => {
  at = await prepare(store);
});

describe("people", () => {
  test("are one person however many doors they come in by at once", async () => {
    const identity = someone("Kari");
    const found = await Promise.all([store, other, store, other].map(async (on) => on.person(identity)));
    expect(new Set(found.map(({ id }) => id)).size).toBe(1);
    expect(await other.findPerson(identity)).toEqual(found[0]);
  });

  test("with the same object id in another tenant are someone else", async () => {
    const identity = someone("Kari");
    const guest = { ...identity, tenant: "another", guest: true };
    expect((await store.person(guest)).id).not.toBe((await store.person(identity)).id);
  });

  test("who change their name are called by it in all their networks", async () => {
    const identity = someone("Kari Nes");
    const person = await store.person(identity);
    const member = { seat: seatId("kari"), person: person.id, name: "Kari Nes", joinedAt: 5 };
    const before = await store.changeNetwork(at.network.id, (network) => ({
      ...network,
      members: [...network.members, member],
    }));
    await store.person({ ...identity, name: "Kari Vik" });
    const after = (await other.network(at.network.id))!;
    expect(after.members.map(({ name }) => name)).toEqual(["Åse", "Bjørn", "Kari Vik"]);
    expect(after.version).toBeGreaterThan(before.version);
  });
});

describe("a network", () => {
  test("is made once in a channel: a second one who sets it up is shown the first", async () => {
    const home = somewhere();
    const wish = (name: string) => ({ ...at.network, id: networkId(name), name, home, members: [] });
    const made = await Promise.all([store.makeNetwork(wish("n1")), other.makeNetwork(wish("n2"))]);
    expect(made.filter((one) => one.made)).toHaveLength(1);
    expect(made[0].network.id).toBe(made[1].network.id);
    expect(await store.networkAt(home)).toEqual(made[0].network);
  });

  test("comes back as it was made, with its members in order and those without an account", async () => {
    const guest = { seat: seatId("guest"), person: null, name: "Ola uten konto", joinedAt: 7 };
    const changed = await store.changeNetwork(at.network.id, (network) => ({
      ...network,
      name: "Nytt navn",
      members: [guest, ...network.members],
    }));
    expect(changed).toEqual({
      ...at.network,
      version: at.network.version + 1,
      name: "Nytt navn",
      members: [guest, ...at.network.members],
    });
    expect(await other.network(at.network.id)).toEqual(changed);
    expect((await store.networksOf(at.people[0]!.id)).map(({ id }) => id)).toEqual([at.network.id]);
    const left = await store.changeNetwork(at.network.id, (network) => ({
      ...network,
      members: network.members.filter(({ person }) => person !== at.people[0]!.id),
    }));
    expect(left.members.map(({ name }) => name)).toEqual(["Ola uten konto", "Bjørn"]);
    expect(await store.networksOf(at.people[0]!.id)).toEqual([]);
  });

  test("is found from a linked chat, and still stands when the bot was taken out of its channel and put back", async () => {
    const chat = { ...somewhere(), kind: "chat" as const };
    await store.linkPlace(at.network.id, chat);
    expect((await other.networkAt(chat))?.id).toBe(at.network.id);
    await store.forgetPlace(at.network.home.conversation);
    expect(await store.place(at.network.home.conversation)).toBeNull();
    expect((await store.network(at.network.id))?.home).toEqual(at.network.home);
    await store.rememberPlace(at.network.home);
    expect(await store.place(at.network.home.conversation)).toEqual(at.network.home);
    expect((await store.networkAt(at.network.home))?.id).toBe(at.network.id);
  });

  test("a place where no network lives is forgotten whole", async () => {
    const place = somewhere();
    await store.rememberPlace(place);
    expect(await store.networkAt(place)).toBeNull();
    await store.forgetPlace(place.conversation);
    expect(await store.place(place.conversation)).toBeNull();
  });
});

describe("meetings of a network", () => {
  test("run one at a time: whoever opens a second is shown the first", async () => {
    const { network, seats } = await prepare(store);
    const running = (await store.runningMeeting(network.id))!;
    const event = opening(network, seats);
    expect(await other.openMeeting(openedMeeting(event), [event], null, [])).toEqual({
      meeting: running.meeting.id,
      opened: false,
    });
    await store.meetingTurn(running.meeting.id, null, (turn) => {
      turn.append([], ended(turn.meeting, turn.now));
      return Promise.resolve({ ok: true, seq: 0 });
    });
    const events = [opening(network, seats), opening(network, seats)];
    const opened = await Promise.all(
      events.map(async (one, n) =>
        (n === 0 ? store : other).openMeeting(openedMeeting(one), [one], null, []),
      ),
    );
    expect(opened.filter((one) => one.opened)).toHaveLength(1);
    expect(opened[0]?.meeting).toBe(opened[1]?.meeting);
  });

  test("leave memory: the latest of each kind, all versions, and nothing twice that says the same", async () => {
    const remember = async (content: unknown): Promise<void> => {
      await store.meetingTurn(at.meeting, null, (turn) => {
        turn.remember("contract", content);
        turn.remember("quote", "Vi ses");
        return Promise.resolve({ ok: true, seq: 0 });
      });
    };
    await remember({ clauses: ["a"] });
    await remember({ clauses: ["a"] });
    await remember({ clauses: ["a", "b"] });
    const memory = await other.memory(at.network.id);
    expect(memory.map(({ kind, version, content }) => [kind, version, content])).toEqual([
      ["contract", 2, { clauses: ["a", "b"] }],
      ["quote", 1, "Vi ses"],
    ]);
    expect((await store.outcomeVersions(at.network.id, "contract")).map(({ version }) => version)).toEqual([
      2, 1,
    ]);
  });

  test("an outcome that two change at once keeps both changes", async () => {
    const add = async (on: typeof store, name: string) =>
      on.changeOutcome(at.network.id, "themes", (latest) => [
        ...((latest?.content as string[] | undefined) ?? []),
        name,
      ]);
    await Promise.all(
      Array.from({ length: 10 }, async (_, n) => add(n % 2 === 0 ? store : other, String(n))),
    );
    const [latest] = await store.outcomeVersions(at.network.id, "themes");
    expect(latest?.version).toBe(10);
    const names = Array.from({ length: 10 }, (_, n) => String(n));
    expect(latest?.content).toHaveLength(10);
    expect(latest?.content).toEqual(expect.arrayContaining(names));
    expect(await store.changeOutcome(at.network.id, "themes", () => null)).toBeNull();
    expect((await store.outcomeVersions(at.network.id, "themes"))[0]?.version).toBe(10);
  });
});

describe("a rehearsal", () => {
  const rehearse = async () => {
    const event = opening(at.network, [at.seats[0]!, seatId(`simulated-${at.meeting}`)], true);
    return store.openMeeting(openedMeeting(event), [event], at.people[0]!.id, []);
  };

  test("goes on beside the network's meeting, one for each person", async () => {
    const { meeting, opened } = await rehearse();
    expect(opened).toBe(true);
    expect(await rehearse()).toEqual({ meeting, opened: false });
    expect((await store.runningMeeting(at.network.id))?.meeting.id).toBe(at.meeting);
    expect((await other.openRehearsal(at.people[0]!.id))?.meeting.id).toBe(meeting);
    expect(await store.openRehearsal(at.people[1]!.id)).toBeNull();
    expect(await store.rehearsals()).toContain(meeting);
    expect(await store.rehearsalOwner(meeting)).toBe(at.people[0]!.id);
    expect(await store.rehearsalOwner(at.meeting)).toBeNull();
  });

  test("leaves nothing in the network: no memory, nothing kept, no past meeting, and no row when it is deleted", async () => {
    const { meeting } = await rehearse();
    const simulated = seatId(`simulated-${at.meeting}`);
    const saved = await store.sheetTurn(meeting, "s", simulated, moveKey(simulated), (turn) => {
      turn.put("made up");
      return Promise.resolve({ ok: true, seq: 0 });
    });
    expect(saved.ok).toBe(true);
    await store.meetingTurn(meeting, null, async (turn) => {
      turn.remember("contract", "rehearsed");
      turn.keep(at.seats[0]!, "s", { kind: "goal", content: "x" });
      turn.append([], ended(turn.meeting, turn.now));
      expect((await turn.sheets("s")).get(simulated)?.content).toBe("made up");
      return { ok: true, seq: 0 };
    });
    expect(await store.memory(at.network.id)).toEqual([]);
    expect(await store.kept(at.people[0]!.id)).toEqual([]);
    expect(await store.pastMeetings(at.network.id)).toEqual([]);
    await store.deleteMeeting(meeting);
    expect(await store.readMeeting(meeting)).toBeNull();
    expect(await store.readSheets(meeting, simulated)).toEqual(new Map());
  });

  test("that is over goes by itself after an hour; a real meeting never goes that way", async () => {
    const { meeting } = await rehearse();
    for (const one of [meeting, at.meeting]) {
      await store.meetingTurn(one, null, (turn) => {
        turn.append([], ended(turn.meeting, turn.now));
        return Promise.resolve({ ok: true, seq: 0 });
      });
    }
    await store.purge();
    expect(await store.readMeeting(meeting)).not.toBeNull();
    await store.shiftClock(61 * 60_000);
    await store.purge();
    expect(await store.readMeeting(meeting)).toBeNull();
    await store.deleteMeeting(at.meeting);
    expect(await store.readMeeting(at.meeting)).not.toBeNull();
    await store.shiftClock(-61 * 60_000);
  });
});
