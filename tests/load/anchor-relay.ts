import { type WebSocket, WebSocketServer } from "ws";
import { tellPort } from "./child.ts";

/** The anchor for moves: a bare relay that sends whatever one says to all in the same room; it checks and keeps nothing. */
const rooms = new Map<string, Set<WebSocket>>();
const server = new WebSocketServer({ port: 0, host: "127.0.0.1", perMessageDeflate: false }, () => {
  const address = server.address();
  tellPort(typeof address === "object" && address !== null ? address.port : 0);
});
server.on("connection", (socket, request) => {
  const room = request.url ?? "";
  const sockets = rooms.get(room) ?? new Set();
  rooms.set(room, sockets.add(socket));
  socket.on("message", (data) => {
    const text = (data as Buffer).toString("utf8");
    for (const other of sockets) other.send(text);
  });
  socket.on("close", () => sockets.delete(socket));
});
