import type { Server } from "node:http";
import type { WebSocket } from "ws";
import { WebSocketServer } from "ws";
import { z } from "zod";
import type { Guard } from "./guard.ts";
import { holdsSecret, personKey } from "./page-api.ts";
import type { PersonKey } from "./people.ts";
import type { LocalTeams } from "./teams.ts";

const Hello = z.strictObject({ t: z.literal("hello"), secret: z.string(), as: personKey });
const InMeeting = z.strictObject({ t: z.literal("meeting"), inside: z.boolean() });

const parse = (data: unknown): unknown => {
  try {
    return JSON.parse(String(data));
  } catch {
    return null;
  }
};

/**
 * Pushes news to every open window. A socket, not an event stream: six windows in one browser would use up
 * all the connections it allows to one address, and the seventh request would wait for ever.
 */
export const serveLive = (http: Server, guard: Guard, secret: string, teams: LocalTeams) => {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 4096, perMessageDeflate: false });
  const windows = new Map<WebSocket, { as: PersonKey; inMeeting: boolean }>();

  const countMeeting = () => {
    const inside = [...windows.values()].filter((one) => one.inMeeting).map((one) => one.as);
    teams.setInMeeting(new Set(inside));
  };

  const welcome = (socket: WebSocket, as: PersonKey) => {
    windows.set(socket, { as, inMeeting: false });
    const state = {
      t: "state",
      channel: teams.channel(),
      posts: teams.messages({ kind: "channel" }),
      chat: teams.messages({ kind: "chat", with: as }),
    };
    socket.send(JSON.stringify(state));
  };

  const onMessage = (socket: WebSocket, data: unknown) => {
    const message = parse(data);
    const window = windows.get(socket);
    if (!window) {
      const hello = Hello.safeParse(message);
      if (hello.success && holdsSecret(hello.data.secret, secret)) welcome(socket, hello.data.as);
      else socket.close(4401, "secret");
      return;
    }
    const meeting = InMeeting.safeParse(message);
    if (!meeting.success) return;
    window.inMeeting = meeting.data.inside;
    countMeeting();
  };

  http.on("upgrade", (request, duplex, head) => {
    duplex.on("error", () => duplex.destroy());
    // A socket always tells its Origin when a browser opens it; one without is no window of ours.
    if (request.url !== "/api/live" || guard(request) !== "in" || request.headers.origin === undefined) {
      duplex.end("HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n");
      return;
    }
    sockets.handleUpgrade(request, duplex, head, (socket) => {
      socket.on("error", () => {
        socket.terminate();
      });
      socket.on("message", (data) => {
        onMessage(socket, data);
      });
      socket.on("close", () => {
        windows.delete(socket);
        countMeeting();
      });
    });
  });

  const stopListening = teams.listen((news, to) => {
    const text = JSON.stringify(news);
    for (const [socket, { as }] of windows) if (to === "everyone" || to === as) socket.send(text);
  });

  return {
    stop(): void {
      stopListening();
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
};
