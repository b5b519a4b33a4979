import { beforeEach, describe, expect, it } from "vitest";
import { CLOSE_NOT_MEMBER, CLOSE_SIGN_IN, type Part } from "../../src/protocol/messages.ts";
import { createMeetingClient, type MeetingClient } from "./client.ts";
import { memoryPending, type PendingStore } from "./pending.ts";
import type { WireEvents } from "./wire.ts";

interface Said {
  readonly t: string;
  readonly id?: string;
  readonly have?: Record<string, number>;
  readonly c?: number;
  readonly [key: string]: unknown;
}

/** Time, luck, sockets and a server that says only what the test lets it say. */
class World {
  time = 1_000_000;
  serverAhead = 37_000;
  readonly sockets: { events: WireEvents; said: Said[]; closed: boolean }[] = [];
  readonly timers = new Set<{ at: number; run: () => void }>();
  readonly pending: PendingStore = memoryPending();
  tokens = 0;
  ids = 0;

  client(): MeetingClient {
    return createMeetingClient({
      meeting: "m1",
      getToken: () => {
        this.tokens += 1;
        return Promise.resolve(`token ${String(this.tokens)}`);
      },
      pending: this.pending,
      words: { notReached: "Runde når ikke fram.", tooLong: "Teksten er for lang." },
      machine: {
        now: () => this.time,
        luck: () => 1,
        newId: () => {
          this.ids += 1;
          return `id${String(this.ids)}`;
        },
        later: (run, milliseconds) => {
          const timer = { at: this.time + milliseconds, run };
          this.timers.add(timer);
          return () => this.timers.delete(timer);
        },
      },
      open: (events) => {
        const socket = { events, said: [] as Said[], closed: false };
        this.sockets.push(socket);
        return {
          send: (text) => socket.said.push(JSON.parse(text) as Said),
          close: () => {
            socket.closed = true;
          },
        };
      },
    });
  }
  get last() {
    return this.sockets.at(-1)!;
  }
  said(kind: string): Said[] {
    return this.last.said.filter(({ t }) => t === kind);
  }
  hear(message: unknown): void {
    this.last.events.heard(JSON.stringify(message));
  }
  async settle(): Promise<void> {
    for (let i = 0; i < 10; i += 1) await Promise.resolve();
  }
  async pass(milliseconds: number): Promise<void> {
    const until = this.time + milliseconds;
    for (;;) {
      const due = [...this.timers].filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
      if (!due) break;
      this.timers.delete(due);
      this.time = due.at;
      due.run();
      await this.settle();
    }
    this.time = until;
    await this.settle();
  }
  async welcome(parts: readonly Part[] = [], seat = "s1"): Promise<void> {
    await this.settle();
    this.last.events.opened();
    this.hear({ t: "welcome", seat, seq: 1, parts, now: this.time + this.serverAhead });
    await this.settle();
  }
}

const part = (key: string, version: number, value: unknown = {}): Part => ({
  key,
  version,
  value,
  seenBy: [],
});

describe("following a meeting", () => {
  let world: World;
  beforeEach(() => {
    world = new World();
  });

  it("says hello with a token, and is live when welcomed", async () => {
    const client = world.client();
    await world.welcome([part("process", 3)]);
    expect(world.said("hello")).toMatchObject([{ token: "token 1", meeting: "m1", have: {} }]);
    expect(client.get()).toMatchObject({ status: "live", seat: "s1", waiting: 0 });
    expect(client.get().parts.get("process")?.version).toBe(3);
  });

  it("takes a newer part and leaves an older one, so that the same news twice changes nothing", async () => {
    const client = world.client();
    await world.welcome([part("board:a", 2, "two")]);
    world.hear({ t: "parts", seq: 3, parts: [part("board:a", 3, "three")] });
    world.hear({ t: "parts", seq: 2, parts: [part("board:a", 2, "two")] });
    expect(client.get().parts.get("board:a")?.value).toBe("three");
  });

  it("drops what is the reader's no more, and takes the other table's sheet whatever its version", async () => {
    const client = world.client();
    await world.welcome([part("table:a", 7, { table: "pairs.1", content: "theirs" }), part("sheet:a", 2)]);
    world.hear({
      t: "mine",
      parts: [part("table:a", 1, { table: "pairs.2", content: "ours" })],
      gone: ["table:a"],
    });
    expect(client.get().parts.get("table:a")?.value).toEqual({ table: "pairs.2", content: "ours" });
    world.hear({ t: "mine", parts: [], gone: ["table:a"] });
    expect([...client.get().parts.keys()]).toEqual(["sheet:a"]);
  });

  it("says at which table a move was meant, also when it is sent after its sender was moved", async () => {
    const client = world.client();
    await world.welcome([part("table:a", 1, { table: "pairs.1", content: {} })]);
    void client.move("b", "write", {});
    world.last.events.closed(1006);
    void client.move("a", "write", {});
    await world.pass(20_000);
    await world.welcome([part("table:a", 2, { table: "pairs.2", content: {} })]);
    expect(world.said("move").map(({ step, table }) => [step, table])).toEqual([
      ["b", undefined],
      ["a", "pairs.1"],
    ]);
  });

  it("answers a move only when the server has answered it", async () => {
    const client = world.client();
    await world.welcome();
    let answer: unknown;
    void client.move("step", "write", { text: "Hei" }).then((value) => {
      answer = value;
    });
    await world.settle();
    expect(world.said("move")).toMatchObject([
      { id: "id1", step: "step", name: "write", payload: { text: "Hei" } },
    ]);
    expect(client.get().waiting).toBe(1);
    expect(answer).toBeUndefined();
    world.hear({ t: "ack", id: "id1" });
    await world.settle();
    expect(answer).toEqual({ ok: true });
    expect(client.get().waiting).toBe(0);
  });

  it("gives the server's own words when a move is refused", async () => {
    const client = world.client();
    await world.welcome();
    const answer = client.command({ do: "go-on" });
    await world.settle();
    world.hear({ t: "no", id: "id1", reason: "only-facilitator", text: "Kari leder." });
    expect(await answer).toEqual({ ok: false, reason: "only-facilitator", text: "Kari leder." });
  });

  it("sends the clock that the reader saw along with a process command", async () => {
    const client = world.client();
    await world.welcome([part("process", 1, { clockVersion: 7 })]);
    void client.command({ do: "give-word" });
    await world.settle();
    expect(world.said("do")).toMatchObject([{ clock: 7, command: { do: "give-word" } }]);
  });
});

describe("a lost connection", () => {
  let world: World;
  beforeEach(() => {
    world = new World();
  });

  it("comes back by itself, tells which parts it has, and sends what was not answered under the same id", async () => {
    const client = world.client();
    await world.welcome([part("process", 3)]);
    const answer = client.move("step", "write", { text: "Hei" });
    await world.settle();
    world.last.events.closed(1006);
    await world.pass(500);
    expect(world.sockets).toHaveLength(2);
    await world.welcome();
    expect(world.said("hello")).toMatchObject([{ token: "token 2", have: { process: 3 } }]);
    expect(world.said("move")).toMatchObject([{ id: "id1", payload: { text: "Hei" } }]);
    world.hear({ t: "ack", id: "id1" });
    expect(await answer).toEqual({ ok: true });
  });

  it("is mentioned only after two seconds, with how many changes wait", async () => {
    const client = world.client();
    await world.welcome();
    world.last.events.closed(1006);
    await world.pass(1000);
    expect(client.get().status).toBe("connecting");
    void client.move("step", "write", { text: "en" });
    void client.move("step", "write", { text: "to" });
    await world.pass(1500);
    expect(client.get()).toMatchObject({ status: "lost", waiting: 2 });
    await world.pass(20_000);
    await world.welcome();
    expect(client.get().status).toBe("live");
    expect(world.said("move").map(({ id }) => id)).toEqual(["id1", "id2"]);
  });

  it("waits longer after each attempt that fails, and tries at once when asked to", async () => {
    const client = world.client();
    await world.settle();
    const waits: number[] = [];
    for (let attempt = 0; attempt < 7; attempt += 1) {
      const before = world.time;
      const sockets = world.sockets.length;
      world.last.events.closed(1006);
      while (world.sockets.length === sockets) await world.pass(100);
      waits.push(world.time - before);
    }
    expect(waits).toEqual([400, 800, 1600, 3200, 6400, 12_800, 15_000]);
    world.last.events.closed(1006);
    const sockets = world.sockets.length;
    client.retry();
    await world.settle();
    expect(world.sockets).toHaveLength(sockets + 1);
  });

  it("is noticed when the line is dead although nobody closed it", async () => {
    const client = world.client();
    await world.welcome();
    for (let i = 0; i < 6; i += 1) {
      world.said("ping").forEach(({ c }) => {
        world.hear({ t: "pong", c, s: world.time });
      });
      await world.pass(300);
    }
    await world.pass(40_000);
    expect(world.sockets[0]!.closed).toBe(true);
    expect(world.sockets.length).toBeGreaterThan(1);
    expect(client.get().status).toBe("lost");
  });

  it("signs in anew when the token has run out, and keeps what waits", async () => {
    const client = world.client();
    await world.welcome();
    void client.move("step", "write", {});
    await world.settle();
    world.last.events.closed(CLOSE_SIGN_IN);
    await world.pass(500);
    await world.welcome();
    expect(world.said("hello")).toMatchObject([{ token: "token 2" }]);
    expect(world.said("move")).toHaveLength(1);
  });

  it("stops knocking where the reader is no member, and says why", async () => {
    const client = world.client();
    await world.settle();
    world.last.events.opened();
    world.hear({ t: "bye", reason: "not-a-member", text: "Du er ikke med i kanalen ennå." });
    world.last.events.closed(CLOSE_NOT_MEMBER);
    await world.pass(60_000);
    expect(world.sockets).toHaveLength(1);
    expect(client.get()).toMatchObject({
      status: "refused",
      goodbye: { text: "Du er ikke med i kanalen ennå." },
    });
    expect(await client.move("step", "write", {})).toMatchObject({ ok: false });
  });
});

describe("after a reload", () => {
  it("sends what the page before it had not got answered, once and under the same id", async () => {
    const world = new World();
    const before = world.client();
    await world.welcome();
    void before.move("step", "write", { text: "før" });
    await world.settle();
    before.stop();

    const after = world.client();
    await world.welcome();
    expect(world.said("move")).toMatchObject([{ id: "id1", payload: { text: "før" } }]);
    world.hear({ t: "ack", id: "id1" });
    await world.settle();
    expect(after.get().waiting).toBe(0);
    after.stop();

    world.client();
    await world.welcome();
    expect(world.said("move")).toEqual([]);
  });

  it("never sends one person's waiting words as another's", async () => {
    const world = new World();
    const kari = world.client();
    await world.welcome([], "kari");
    void kari.move("step", "write", { text: "Karis" });
    await world.settle();
    kari.stop();
    world.client();
    await world.welcome([], "ola");
    expect(world.said("move")).toEqual([]);
  });

  it("tells the reader when an old change is not taken in", async () => {
    const world = new World();
    const before = world.client();
    await world.welcome();
    void before.move("step", "write", {});
    await world.settle();
    before.stop();
    const after = world.client();
    await world.welcome();
    world.hear({ t: "no", id: "id1", reason: "meeting-ended", text: "Møtet er ferdig." });
    expect(after.get().notice).toEqual({ reason: "meeting-ended", text: "Møtet er ferdig." });
  });
});

describe("a busy or narrow server", () => {
  it("is offered a change again when it had no time for it", async () => {
    const world = new World();
    const client = world.client();
    await world.welcome();
    const answer = client.move("step", "write", {});
    await world.settle();
    world.hear({ t: "no", id: "id1", reason: "busy", text: "" });
    expect(client.get().waiting).toBe(1);
    await world.pass(1000);
    expect(world.said("move")).toHaveLength(2);
    world.hear({ t: "ack", id: "id1" });
    expect(await answer).toEqual({ ok: true });
  });

  it("is not asked for ever on behalf of a button: the reader is told, and may press again", async () => {
    const world = new World();
    const client = world.client();
    await world.welcome();
    const answer = client.command({ do: "go-on" });
    await world.settle();
    for (let time = 0; time < 3; time += 1) {
      world.hear({ t: "no", id: "id1", reason: "busy", text: "Runde får ikke svart." });
      await world.pass(4000);
    }
    expect(await answer).toEqual({ ok: false, reason: "busy", text: "Runde får ikke svart." });
    expect(client.get().waiting).toBe(0);
  });

  it("is spared a message it could never take, and the reader is told", async () => {
    const world = new World();
    const client = world.client();
    await world.welcome();
    expect(await client.move("step", "write", { text: "å".repeat(40_000) })).toMatchObject({
      ok: false,
      text: "Teksten er for lang.",
    });
    expect(world.said("move")).toEqual([]);
  });
});

describe("the server's clock", () => {
  it("is known from the quickest answer, whatever this machine's clock shows", async () => {
    const world = new World();
    const client = world.client();
    await world.welcome();
    const ping = world.said("ping")[0]!;
    world.time += 40;
    world.hear({ t: "pong", c: ping.c, s: world.time - 20 + 37_000 });
    expect(Math.abs(client.get().offset - 37_000)).toBeLessThan(25);
    world.hear({ t: "pong", c: world.time - 4000, s: world.time + 99_000 });
    expect(Math.abs(client.get().offset - 37_000)).toBeLessThan(25);
  });
});

it("lets a question that cannot be answered go unanswered instead of hanging", async () => {
  const world = new World();
  const client = world.client();
  await world.welcome();
  const seen = client.seeAs("step", "s2");
  await world.settle();
  world.last.events.closed(1006);
  expect(await seen).toBeUndefined();
});
