import type { Part, ServerMessage } from "../../src/protocol/messages.ts";

/** What the client needs of a socket; the browser's own has it. */
export interface Wire {
  readonly send: (text: string) => void;
  readonly close: () => void;
}

/** What a socket tells; each is called at most once except `heard`. */
export interface WireEvents {
  readonly opened: () => void;
  readonly heard: (text: string) => void;
  readonly closed: (code: number) => void;
}

export type OpenWire = (events: WireEvents) => Wire;

/** The browser's socket to our own server; the language rides along so that refusals come in it. */
export const browserWire =
  (language: string): OpenWire =>
  (events) => {
    const { protocol, host } = window.location;
    const socket = new WebSocket(
      `${protocol === "https:" ? "wss" : "ws"}://${host}/socket?language=${language}`,
    );
    socket.addEventListener("open", events.opened);
    socket.addEventListener("message", ({ data }) => {
      if (typeof data === "string") events.heard(data);
    });
    socket.addEventListener("close", ({ code }) => {
      events.closed(code);
    });
    return {
      send: (text) => {
        if (socket.readyState === WebSocket.OPEN) socket.send(text);
      },
      close: () => {
        socket.close();
      },
    };
  };

const kinds: ReadonlySet<unknown> = new Set([
  "welcome",
  "parts",
  "mine",
  "online",
  "ack",
  "no",
  "pong",
  "bye",
] satisfies readonly ServerMessage["t"][]);

/** Reads a message of our own server; anything else is nothing. */
export function readServerMessage(text: string): ServerMessage | undefined {
  try {
    const message: unknown = JSON.parse(text);
    if (typeof message !== "object" || message === null || !("t" in message)) return undefined;
    // Our own server speaks these shapes; they are checked where it makes them.
    return kinds.has(message.t) ? (message as ServerMessage) : undefined;
  } catch {
    return undefined;
  }
}

/** Parts by key, newer ones replacing older: the same message twice changes nothing. */
export function withParts(
  known: ReadonlyMap<string, Part>,
  parts: readonly Part[],
): ReadonlyMap<string, Part> {
  const newer = parts.filter(({ key, version }) => (known.get(key)?.version ?? -1) < version);
  return newer.length === 0 ? known : new Map([...known, ...newer.map((part) => [part.key, part] as const)]);
}

/** Parts without those that are the reader's no more. */
export function withoutParts(
  known: ReadonlyMap<string, Part>,
  gone: readonly string[],
): ReadonlyMap<string, Part> {
  return gone.some((key) => known.has(key))
    ? new Map([...known].filter(([key]) => !gone.includes(key)))
    : known;
}
