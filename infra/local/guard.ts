import type { IncomingMessage, ServerResponse } from "node:http";

/** Judges whether a request may come in at all: this machine only, under a loopback name, and from no foreign page. */
export type Guard = (request: IncomingMessage) => "in" | "malformed" | "foreign";

/** Lets in what is addressed to the loopback names at our port and, where a browser says so, comes from our own page. */
export const createGuard = (port: () => number): Guard => {
  const hosts = () => [`127.0.0.1:${String(port())}`, `localhost:${String(port())}`];
  return (request) => {
    const { host, origin } = request.headers;
    // Some hosts and targets that are no URL end restify's process before any handler of ours is asked.
    if (!URL.canParse(request.url ?? "", `http://${host ?? "nowhere"}`)) return "malformed";
    const addressed =
      host !== undefined && hosts().includes(host) && isLoopback(request.socket.remoteAddress);
    const ours = origin === undefined || hosts().some((own) => origin === `http://${own}`);
    return addressed && ours && !asksFromElsewhere(request) ? "in" : "foreign";
  };
};

/** A browser that sends no Origin still tells whether another site asks; a followed link is the exception. */
const asksFromElsewhere = ({ headers }: IncomingMessage): boolean =>
  headers["sec-fetch-site"] === "cross-site" && headers["sec-fetch-mode"] !== "navigate";

const isLoopback = (address: string | undefined): boolean =>
  address === "127.0.0.1" || address === "::1" || address === "::ffff:127.0.0.1";

/** Answers a request that was not let in; says no more than it must. */
export const turnAway = (response: ServerResponse, verdict: "malformed" | "foreign"): void => {
  response.writeHead(verdict === "malformed" ? 400 : 403, { "content-type": "text/plain; charset=utf-8" });
  response.end(verdict === "malformed" ? "Bad request" : "Loopback only");
};
