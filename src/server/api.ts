import type { Next, Request, Response, Server } from "restify";
import type { Log, Store } from "../app/ports.ts";
import type { Runde } from "../app/runde.ts";
import { apiDoors } from "./api-doors.ts";
import { serveMine } from "./api-mine.ts";
import { serveNetworks } from "./api-networks.ts";
import type { GuardOptions } from "./http-guard.ts";
import type { SignIn } from "./sign-in.ts";

export interface ApiPorts {
  readonly runde: Runde;
  readonly store: Store;
  readonly signIn: SignIn;
  readonly log: Log;
  readonly guard: GuardOptions;
}

/** The JSON routes below /api, each behind sign-in; what they answer is src/protocol/api.ts. */
export const serveApi = (server: Server, { runde, store, ...ports }: ApiPorts): void => {
  const doors = apiDoors(ports);
  serveNetworks(server, { runde, store, ...doors });
  serveMine(server, { runde, store, ...doors });
  server.get("/health", (_request: Request, response: Response, next: Next) => {
    response.send(200, { up: true });
    next();
  });
};
