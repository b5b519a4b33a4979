import { WebSocket } from "ws";
import { alone, type Figure } from "./measure.ts";
import type { BenchPlace } from "./place.ts";

const MEETINGS = 100;

/** Heap in use per open meeting with six sockets: after 100 have been opened less before, both after a collection. */
export const benchHeap = async (place: BenchPlace): Promise<readonly Figure[]> => {
  const meetings = await place.meetings(MEETINGS + 10);
  const server = await place.server();
  const sockets: WebSocket[] = [];
  const enter = async (some: typeof meetings): Promise<void> => {
    for (const { meeting, seats } of some)
      await Promise.all(
        seats.map(
          (_seat, index) =>
            new Promise<void>((done, fail) => {
              const socket = new WebSocket(`ws://127.0.0.1:${String(server.port)}/socket`);
              sockets.push(socket);
              socket.once("error", fail);
              socket.once("open", () => {
                socket.send(JSON.stringify({ t: "hello", token: place.tokens[index], meeting, have: {} }));
              });
              socket.once("message", () => {
                done();
              });
            }),
        ),
      );
  };
  await enter(meetings.slice(0, 10));
  await new Promise((done) => setTimeout(done, 1000));
  const before = await server.heap();
  await enter(meetings.slice(10));
  await new Promise((done) => setTimeout(done, 3000));
  const after = await server.heap();
  for (const socket of sockets) socket.terminate();
  await server.stop();
  return [alone("heap per open meeting with 6 sockets", "KiB", (after - before) / 1024 / MEETINGS, 64)];
};
