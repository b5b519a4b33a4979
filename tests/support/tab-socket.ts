import { WebSocket } from "ws";
import type { Part, ServerMessage } from "../../src/protocol/messages.ts";

/** A tab without a browser: speaks the protocol, keeps the parts it was sent, and everything that came over the wire. */
export interface TabSocket {
  readonly seat: string;
  readonly parts: ReadonlyMap<string, Part>;
  /** Every frame as it came, for looking for what should not be there. */
  readonly frames: readonly string[];
  ask(message: Record<string, unknown>): Promise<ServerMessage>;
  send(text: string): void;
  /** Resolves when a part is no longer held; rejects after five seconds. */
  untilGone(key: string): Promise<void>;
  /** Resolves when a part meets the condition; rejects after five seconds with what was there. */
  until<Value>(key: string, meets: (value: Value) => boolean): Promise<Value>;
  closed: Promise<number>;
  close(): void;
}

let count = 0;
/** A client id nobody has used. */
export const moveId = (): string => `m${Date.now().toString(36)}${(count++).toString(36)}`;

/** Connects and says hello; rejects with the reason when turned away. */
export const connectTab = (
  server: string,
  token: string,
  meeting: string,
  have: Readonly<Record<string, number>> = {},
): Promise<TabSocket> =>
  new Promise((resolve, reject) => {
    const ws = new WebSocket(`${server.replace("http", "ws")}/socket`);
    const parts = new Map<string, Part>();
    const frames: string[] = [];
    const waiting = new Map<string, (message: ServerMessage) => void>();
    const watchers = new Set<() => void>();
    const closed = new Promise<number>((done) =>
      ws.once("close", (code) => {
        done(code);
      }),
    );
    ws.once("error", reject);
    ws.once("open", () => {
      ws.send(JSON.stringify({ t: "hello", token, meeting, have }));
    });
    const tab = (seat: string): TabSocket => ({
      seat,
      parts,
      frames,
      closed,
      send: (text) => {
        ws.send(text);
      },
      close: () => {
        ws.close();
      },
      ask: (message) =>
        new Promise((answer) => {
          const id = typeof message["id"] === "string" ? message["id"] : moveId();
          waiting.set(id, answer);
          ws.send(JSON.stringify({ ...message, id }));
        }),
      until: <Value>(key: string, meets: (value: Value) => boolean) =>
        new Promise<Value>((done, fail) => {
          const look = (): void => {
            const value = parts.get(key)?.value as Value | undefined;
            if (value === undefined || !meets(value)) return;
            clearTimeout(timer);
            watchers.delete(look);
            done(value);
          };
          const timer = setTimeout(() => {
            watchers.delete(look);
            fail(new Error(`${key} never met the condition: ${JSON.stringify(parts.get(key)?.value)}`));
          }, 5000);
          watchers.add(look);
          look();
        }),
      untilGone: (key) =>
        new Promise((done, fail) => {
          const look = (): void => {
            if (parts.has(key)) return;
            clearTimeout(timer);
            watchers.delete(look);
            done();
          };
          const timer = setTimeout(() => {
            watchers.delete(look);
            fail(new Error(`${key} is still there: ${JSON.stringify(parts.get(key)?.value)}`));
          }, 5000);
          watchers.add(look);
          look();
        }),
    });
    ws.on("message", (data) => {
      const text = (data as Buffer).toString("utf8");
      frames.push(text);
      const message = JSON.parse(text) as ServerMessage;
      if (message.t === "welcome") {
        for (const part of message.parts) parts.set(part.key, part);
        resolve(tab(message.seat));
      } else if (message.t === "parts" || message.t === "mine") {
        if (message.t === "mine") for (const key of message.gone ?? []) parts.delete(key);
        for (const part of message.parts) parts.set(part.key, part);
      } else if (message.t === "ack" || message.t === "no") {
        waiting.get(message.id)?.(message);
        waiting.delete(message.id);
      } else if (message.t === "bye") reject(new Error(message.reason));
      for (const look of watchers) look();
    });
  });
