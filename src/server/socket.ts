import type { Server as HttpServer, IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { type RawData, type WebSocket, WebSocketServer } from "ws";
import { z } from "zod";
import type { Actor } from "../app/move-context.ts";
import { publicParts } from "../app/parts.ts";
import type { Answer, Log, Store } from "../app/ports.ts";
import type { Runde } from "../app/runde.ts";
import { tableParts } from "../app/table-parts.ts";
import { meetingId, type SeatId, seatId } from "../core/ids.ts";
import type { ProcessCommand } from "../core/meeting.ts";
import type { Language } from "../core/text.ts";
import {
  CLOSE_NOT_MEMBER,
  CLOSE_SIGN_IN,
  ClientMessage,
  HELLO_WITHIN_MS,
  MAX_MESSAGE_BYTES,
  type ServerMessage,
} from "../protocol/messages.ts";
import { type Allowance, createBudget } from "./budget.ts";
import { parseJson } from "./door-json.ts";
import type { GuardOptions } from "./http-guard.ts";
import { mayOpenSocket, refusalOf } from "./http-guard.ts";
import type { Hub, Listener } from "./hub.ts";
import { languageOf, refusalText } from "./refuse.ts";
import type { SignIn } from "./sign-in.ts";

export interface SocketPorts {
  readonly runde: Runde;
  readonly store: Store;
  readonly hub: Hub;
  readonly signIn: SignIn;
  readonly log: Log;
  readonly guard: GuardOptions;
}

/** Bytes waiting for a slow reader before its socket is closed; it comes back and catches up. */
const MAX_WAITING_BYTES = 4 * 1024 * 1024;
/** A message too large to be taken is still read up to here, so that its sender hears which one it was. */
const MAX_READ_BYTES = 4 * MAX_MESSAGE_BYTES;
/** Milliseconds between pings: below the idle limits of proxies on the way. */
const PING_MS = 20_000;
/** The web's own code for a peer that asks too much. */
const CLOSE_BUSY = 1008;
/** Messages a tab may send. */
const MESSAGES: Allowance = { burst: 120, perSecond: 40 };

/** Serves the tabs' sockets at /socket on this HTTP server; returns a function that closes them all. */
export const serveSockets = (http: HttpServer, ports: SocketPorts): { readonly stop: () => void } => {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: MAX_READ_BYTES,
    perMessageDeflate: false,
  });
  const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
    // Node takes its own listener off before an upgrade: a peer that hangs up must not end the process.
    socket.on("error", () => {
      socket.destroy();
    });
    const isLetIn = refusalOf(request, ports.guard) === null && mayOpenSocket(request, ports.guard);
    if (!isLetIn || !(request.url ?? "").startsWith("/socket")) {
      socket.end(`HTTP/1.1 ${isLetIn ? "404 Not Found" : "403 Forbidden"}\r\nconnection: close\r\n\r\n`);
      return;
    }
    sockets.handleUpgrade(request, socket, head, (ws) => {
      // A browser's socket cannot set headers: the reader's language stands in the address.
      const asked = new URL(request.url ?? "/", "http://localhost").searchParams.get("language");
      serve(ws, socket, languageOf(asked ?? request.headers["accept-language"]), ports);
    });
  };
  http.on("upgrade", upgrade);
  const pinging = setInterval(() => {
    for (const ws of sockets.clients) ws.ping();
  }, PING_MS);
  return {
    stop: () => {
      clearInterval(pinging);
      http.off("upgrade", upgrade);
      for (const ws of sockets.clients) ws.terminate();
      sockets.close();
    },
  };
};

const serve = (ws: WebSocket, wire: Duplex, language: Language, ports: SocketPorts): void => {
  let listener: Listener | null = null;
  let expelled = false;
  let last: Promise<void> = Promise.resolve();
  const mayAsk = createBudget(MESSAGES);
  const send = (text: string): void => {
    if (ws.readyState !== ws.OPEN) return;
    if (ws.bufferedAmount > MAX_WAITING_BYTES) {
      ws.terminate();
      return;
    }
    // What is said in one breath, such as a change and the answer to its move, goes out together.
    wire.cork();
    process.nextTick(() => {
      wire.uncork();
    });
    ws.send(text);
  };
  const say = (message: ServerMessage): void => {
    send(JSON.stringify(message));
  };
  const bye = (code: number, reason: string): void => {
    say({ t: "bye", reason, text: refusalText(reason, language) });
    ws.close(code, reason);
  };
  const expel = (): void => {
    if (listener !== null) ports.hub.leave(listener);
    expelled = true;
    bye(CLOSE_NOT_MEMBER, "not-a-member");
  };
  const tooLate = setTimeout(() => {
    bye(CLOSE_SIGN_IN, "signed-out");
  }, HELLO_WITHIN_MS);
  let expires: NodeJS.Timeout | undefined;

  const play = async (message: Asked, by: Listener): Promise<void> => {
    await ports.hub.checked(by.meeting);
    // Somebody may have been taken off the list meanwhile.
    if (!expelled) say(await answer(message, by, language, ports));
  };
  const take = async (message: ClientMessage): Promise<void> => {
    // What had been sent before the network's list changed counts no more.
    if (expelled) return;
    if (message.t === "ping") {
      // Nobody who has not said who they are makes the database work.
      if (listener === null) bye(CLOSE_SIGN_IN, "signed-out");
      else say({ t: "pong", c: message.c, s: await ports.store.now() });
    } else if (message.t === "hello") {
      if (listener !== null) return;
      clearTimeout(tooLate);
      const hello = await greet(message, send, expel, ports);
      if ("refused" in hello) {
        bye(closeCodes[hello.refused] ?? CLOSE_NOT_MEMBER, hello.refused);
        return;
      }
      if (ws.readyState !== ws.OPEN) {
        ports.hub.leave(hello.listener);
        return;
      }
      listener = hello.listener;
      expires = setTimeout(
        () => {
          ws.close(CLOSE_SIGN_IN, "signed-out");
        },
        Math.min(2 ** 31 - 1, Math.max(0, hello.expiresAt - Date.now())),
      );
      say(hello.welcome);
      ports.hub.welcomed(listener);
    } else if (listener === null) {
      bye(CLOSE_SIGN_IN, "signed-out");
    } else {
      await play(message, listener);
    }
  };

  ws.on("message", (data: RawData) => {
    if (!mayAsk()) {
      bye(CLOSE_BUSY, "busy");
      return;
    }
    const read = parse(data);
    if ("reason" in read) {
      say({ t: "no", id: read.id, reason: read.reason, text: refusalText(read.reason, language) });
      return;
    }
    const { message } = read;
    // One at a time per tab, in the order they were sent.
    last = last
      .then(() => take(message))
      .catch(() => {
        ports.log.warn("message not answered", { kind: message.t });
        // A tab that was not let in has nothing to wait for: it comes back by itself.
        if (message.t === "hello") bye(1011, "busy");
        else
          say({
            t: "no",
            id: "id" in message ? message.id : "",
            reason: "busy",
            text: refusalText("busy", language),
          });
      });
  });
  ws.on("close", () => {
    clearTimeout(tooLate);
    clearTimeout(expires);
    if (listener !== null) ports.hub.leave(listener);
  });
  ws.on("error", () => {
    ws.terminate();
  });
};

/** What a tab that was not let in is closed with; one that is told "busy" comes back by itself. */
const closeCodes: Readonly<Record<string, number>> = { "signed-out": CLOSE_SIGN_IN, busy: CLOSE_BUSY };

type Parsed =
  | { readonly message: ClientMessage }
  | { readonly reason: "malformed" | "too-large"; readonly id: string };

const parse = (data: RawData): Parsed => {
  const bytes = Array.isArray(data) ? Buffer.concat(data) : Buffer.from(data as Buffer);
  let sent: unknown;
  try {
    sent = parseJson(bytes.toString("utf8"));
  } catch {
    return { reason: "malformed", id: "" };
  }
  if (bytes.length > MAX_MESSAGE_BYTES) return { reason: "too-large", id: idOf(sent) };
  const checked = ClientMessage.safeParse(sent);
  return checked.success ? { message: checked.data } : { reason: "malformed", id: idOf(sent) };
};

// So that the sender knows which of its messages it was.
const idOf = (sent: unknown): string => WithId.safeParse(sent).data?.id ?? "";
const WithId = z.object({ id: z.string().max(64) });

type Hello =
  | { readonly listener: Listener; readonly welcome: ServerMessage; readonly expiresAt: number }
  | { readonly refused: string };

const greet = async (
  message: Extract<ClientMessage, { t: "hello" }>,
  send: (text: string) => void,
  expel: () => void,
  ports: SocketPorts,
): Promise<Hello> => {
  const signedIn = await ports.signIn(message.token);
  if (signedIn === null) return { refused: "signed-out" };
  const meeting = meetingId(message.meeting);
  const read = await ports.store.readMeeting(meeting);
  if (read === null) return { refused: "no-such-meeting" };
  const mine = await ports.runde.networks.membership(signedIn.identity, read.meeting.network);
  if (!mine.ok) return { refused: mine.reason };
  if (read.meeting.rehearsal && (await ports.store.rehearsalOwner(meeting)) !== mine.value.person.id)
    return { refused: "no-such-meeting" };
  const { seat } = mine.value;
  await ports.runde.meetings.join({ meeting, seat });
  const listener: Listener = { meeting, seat, have: new Map(Object.entries(message.have)), send, expel };
  const now = await ports.store.now();
  const joined = await ports.hub.join(listener);
  if ("refused" in joined) return joined;
  return {
    listener,
    expiresAt: signedIn.expiresAt,
    welcome: { t: "welcome", seat, seq: joined.seq, parts: joined.parts, now },
  };
};

type Asked = Exclude<ClientMessage, { t: "hello" } | { t: "ping" }>;

const answer = async (
  message: Asked,
  { meeting, seat }: Listener,
  language: Language,
  ports: SocketPorts,
): Promise<ServerMessage> => {
  const verdict = await carriedOut(message, meeting, seat, ports);
  return verdict.ok
    ? { t: "ack", id: message.id, ...(verdict.value === undefined ? {} : { value: verdict.value }) }
    : { t: "no", id: message.id, reason: verdict.reason, text: refusalText(verdict.reason, language) };
};

const carriedOut = (
  message: Asked,
  meeting: Listener["meeting"],
  seat: SeatId,
  ports: SocketPorts,
): Promise<Answer> => {
  const actor = { meeting, seat };
  const key = { seat, id: message.id };
  switch (message.t) {
    case "do":
      // The shape names seats as plain strings; the process checks that each is a seat of this meeting.
      return ports.runde.meetings.command(actor, key, message.command as ProcessCommand, message.clock);
    case "move":
      return ports.runde.meetings.move(actor, key, {
        step: message.step,
        name: message.name,
        payload: message.payload,
        ...(message.as === undefined ? {} : { as: seatId(message.as) }),
        table: message.table,
      });
    case "undo":
      return ports.runde.meetings.undo(actor, key, message.step, message.scope);
    case "see-as":
      return seeAs(actor, seatId(message.seat), message.step, ports);
  }
};

/** What another sees of this step: its public parts as they would be sent to them, and the sheet of a table only if both sit there. */
const seeAs = async (
  { meeting, seat }: Actor,
  other: SeatId,
  step: string,
  { store }: SocketPorts,
): Promise<Answer> => {
  const read = await store.readMeeting(meeting);
  const network = read === null ? null : await store.network(read.meeting.network);
  if (read === null || network === null) return { ok: false, reason: "no-such-meeting" };
  const board = publicParts(read, network).find(
    ({ key, seenBy }) => key === `board:${step}` && seenBy.includes(other),
  );
  const tables = await tableParts(store, meeting);
  const mine = tables.get(seat);
  const shared = mine?.key === `table:${step}` && mine.seenBy.includes(other) ? mine.value.content : null;
  return { ok: true, seq: read.seq, value: { board: board?.value ?? null, sheet: null, tableSheet: shared } };
};
