import { WebSocket } from "ws";
import { type Child, startChild } from "./child.ts";
import { against, alone, type Figure, median, percentile } from "./measure.ts";
import type { BenchPlace, OpenMeeting } from "./place.ts";

const MEETINGS = 100;
/** Each meeting makes one move a second, its people in turn: more than six who talk together make, and less than this machine can carry. */
const EVERY_MS = 1000;
const SECONDS = 12;
const ROUNDS = 3;
/** Moves before the first measured round, so that nobody is measured cold. */
const WARM_SECONDS = 6;

interface Run {
  readonly p99: number;
  readonly cpuPerMove: number;
  readonly missing: number;
}

/**
 * Durable moves to the six people in each of 100 meetings, against a relay that checks and keeps nothing. The live card waits:
 * Teams has asked to be left alone, and the anchor has no Teams to tell.
 */
export const benchMoves = async (place: BenchPlace): Promise<readonly Figure[]> => {
  const meetings = await place.meetings(MEETINGS);
  const [relay, ours] = [await startChild("anchor-relay.ts"), await place.server()];
  const anchor: Run[] = [];
  const mine: Run[] = [];
  const relayed = await connectRelay(relay, meetings);
  const served = await connectOurs(ours, meetings, place.tokens);
  await run(relay, relayed, WARM_SECONDS);
  await run(ours, served, WARM_SECONDS);
  for (let round = 0; round < ROUNDS; round++) {
    anchor.push(await run(relay, relayed, SECONDS));
    mine.push(await run(ours, served, SECONDS));
  }
  for (const client of [...relayed, ...served]) client.socket.close();
  await Promise.all([relay.stop(), ours.stop()]);
  const of = (runs: readonly Run[], key: keyof Run): number => median(runs.map((one) => one[key]));
  return [
    against("durable moves to 6 × 100, p99", "ms", of(mine, "p99"), of(anchor, "p99"), { most: 4 }),
    against("server processor time per move", "µs", of(mine, "cpuPerMove"), of(anchor, "cpuPerMove"), {
      most: 2.5,
    }),
    alone("deliveries missing", "of all", Math.max(...mine.map(({ missing }) => missing)), 0),
  ];
};

interface Client {
  readonly socket: WebSocket;
  readonly room: Room;
  readonly seat: string;
  /** What it said last. */
  on: boolean;
  toggle(on: boolean): void;
}
/** What each seat of a meeting last sent, and when; every socket of the room waits for it. */
interface Room {
  readonly sent: Map<string, { readonly on: boolean; readonly at: number; readonly seenBy: Set<WebSocket> }>;
  readonly took: number[];
  size: number;
}

const note = (room: Room, socket: WebSocket, seat: string, on: boolean): void => {
  const op = room.sent.get(seat);
  if (op === undefined || op.on !== on || op.seenBy.has(socket)) return;
  op.seenBy.add(socket);
  room.took.push(performance.now() - op.at);
};

const connectRelay = (relay: Child, meetings: readonly OpenMeeting[]): Promise<readonly Client[]> =>
  Promise.all(
    meetings.flatMap(({ meeting, seats }) => {
      const room: Room = { sent: new Map(), took: [], size: seats.length };
      return seats.map((seat) =>
        opened(new WebSocket(`ws://127.0.0.1:${String(relay.port)}/${meeting}`), (socket) => {
          socket.on("message", (data) => {
            const op = JSON.parse((data as Buffer).toString("utf8")) as { seat: string; on: boolean };
            note(room, socket, op.seat, op.on);
          });
          return {
            socket,
            room,
            seat,
            on: false,
            toggle: (on: boolean) => {
              socket.send(JSON.stringify({ seat, on }));
            },
          };
        }),
      );
    }),
  );

const connectOurs = async (
  ours: Child,
  meetings: readonly OpenMeeting[],
  tokens: readonly string[],
): Promise<readonly Client[]> => {
  const clients: Client[] = [];
  for (const { meeting, seats } of meetings) {
    const room: Room = { sent: new Map(), took: [], size: seats.length };
    clients.push(
      ...(await Promise.all(
        seats.map((seat, index) =>
          opened(new WebSocket(`ws://127.0.0.1:${String(ours.port)}/socket`), (socket) => {
            let count = 0;
            socket.on("message", (data) => {
              const message = JSON.parse((data as Buffer).toString("utf8")) as {
                t: string;
                parts?: { key: string; value: { ready: string[] } }[];
              };
              if (message.t !== "parts") return;
              const ready = message.parts?.find(({ key }) => key === "process")?.value.ready;
              if (ready !== undefined) for (const one of seats) note(room, socket, one, ready.includes(one));
            });
            socket.send(JSON.stringify({ t: "hello", token: tokens[index], meeting, have: {} }));
            return {
              socket,
              room,
              seat,
              on: false,
              toggle: (on: boolean) => {
                socket.send(
                  JSON.stringify({
                    t: "do",
                    id: `${seat}-${String(count++)}-${String(Date.now())}`,
                    command: { do: "ready", seat, ready: on },
                  }),
                );
              },
            };
          }),
        ),
      )),
    );
  }
  const leaders = clients.filter((_client, index) => index % 6 === 0);
  await new Promise((done) => setTimeout(done, 1500));
  for (const [index, { socket }] of leaders.entries())
    socket.send(
      JSON.stringify({
        t: "do",
        id: `start-${String(index)}-${String(Date.now())}`,
        command: { do: "start" },
      }),
    );
  await new Promise((done) => setTimeout(done, 2500));
  return clients;
};

const opened = (socket: WebSocket, make: (socket: WebSocket) => Client): Promise<Client> =>
  new Promise((resolve, reject) => {
    socket.once("error", reject);
    socket.once("open", () => {
      resolve(make(socket));
    });
  });

const run = async (server: Child, clients: readonly Client[], seconds: number): Promise<Run> => {
  const rooms = [...new Set(clients.map(({ room }) => room))];
  const byRoom = rooms.map((room) => clients.filter((client) => client.room === room));
  for (const room of rooms) room.took.length = 0;
  const before = await server.cpu();
  const began = performance.now();
  let moves = 0;
  let missing = 0;
  for (let lap = 0; lap < (seconds * 1000) / EVERY_MS; lap++) {
    for (const [index, people] of byRoom.entries()) {
      // The meetings move one after the other, spread evenly.
      const due = began + lap * EVERY_MS + (index * EVERY_MS) / byRoom.length;
      const wait = due - performance.now();
      if (wait > 0) await new Promise((done) => setTimeout(done, wait));
      const client = people[lap % people.length];
      if (client === undefined) continue;
      const last = client.room.sent.get(client.seat);
      if (last !== undefined) missing += client.room.size - last.seenBy.size;
      const on = !(last?.on ?? client.on);
      client.on = on;
      client.room.sent.set(client.seat, { on, at: performance.now(), seenBy: new Set() });
      client.toggle(on);
      moves += 1;
    }
  }
  await new Promise((done) => setTimeout(done, 1000));
  const cpu = (await server.cpu()) - before;
  for (const room of rooms) {
    for (const op of room.sent.values()) missing += room.size - op.seenBy.size;
    room.sent.clear();
  }
  const took = rooms.flatMap(({ took: all }) => all);
  return { p99: percentile(took, 0.99), cpuPerMove: cpu / moves, missing };
};
