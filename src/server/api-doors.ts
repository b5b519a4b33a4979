import type { Request, Response } from "restify";
import type { z } from "zod";
import type { Identity, Log } from "../app/ports.ts";
import type { Verdict } from "../core/verdict.ts";
import { type Allowance, createBudgets } from "./budget.ts";
import { type GuardOptions, readJson } from "./http-guard.ts";
import { languageOf, refusalText } from "./refuse.ts";
import type { SignIn } from "./sign-in.ts";

/** Requests one person may make; some cost as much as many. */
const REQUESTS: Allowance = { burst: 200, perSecond: 50 };

/** What a route answers. */
export type Told = Verdict<unknown>;
/** HTTP status by reason; 409 where the request was understood but the state says no. */
const statusOf = (reason: string): number =>
  reason === "signed-out"
    ? 401
    : reason === "malformed"
      ? 400
      : reason.startsWith("no-such")
        ? 404
        : ["not-a-member", "not-in-channel"].includes(reason)
          ? 403
          : reason === "busy"
            ? 429
            : 409;

interface DoorPorts {
  readonly signIn: SignIn;
  readonly log: Log;
  readonly guard: GuardOptions;
}

/** What a route is made of. */
export type ApiDoors = ReturnType<typeof apiDoors>;

/** What stands before each route: sign-in, a bound on how much one person asks, the shape of what is sent, and an answer in any case. */
export const apiDoors = ({ signIn, log, guard }: DoorPorts) => {
  const mayAsk = createBudgets(REQUESTS);
  const handle =
    (work: (identity: Identity, request: Request) => Promise<Told>, cost = 1) =>
    async (request: Request, response: Response): Promise<void> => {
      response.header("cache-control", "no-store");
      const language = languageOf(request.headers["accept-language"]);
      const no = (reason: string): void => {
        response.send(statusOf(reason), { reason, text: refusalText(reason, language) });
      };
      const token = /^Bearer (\S{1,8000})$/.exec(request.headers.authorization ?? "")?.[1];
      const signedIn = token === undefined ? null : await signIn(token);
      if (signedIn === null) {
        no("signed-out");
        return;
      }
      const { tenant, object } = signedIn.identity;
      if (!mayAsk(`${tenant}/${object}`, cost)) {
        no("busy");
        return;
      }
      try {
        const told = await work(signedIn.identity, request);
        if (told.ok) response.send(200, told.value);
        else no(told.reason);
      } catch {
        log.warn("request not answered", { route: request.getRoute().name });
        response.send(503, { reason: "busy", text: refusalText("busy", language) });
      }
    };
  const body = <Shape>(
    shape: z.ZodType<Shape>,
    work: (identity: Identity, sent: Shape, request: Request) => Promise<Told>,
    cost = 1,
  ) =>
    handle((identity, request) => {
      const checked = shape.safeParse(request.body);
      return checked.success
        ? work(identity, checked.data, request)
        : Promise.resolve({ ok: false, reason: "malformed" });
    }, cost);
  const json = readJson(guard);
  /** A programme file is text within JSON. */
  const wideJson = readJson({ ...guard, maxBodyBytes: 1024 * 1024 });
  return { handle, body, json, wideJson };
};

/** A part of the address; empty where it is not there, or holds what no text of ours may. */
export const param = (request: Request, name: string): string => {
  const params: unknown = request.params;
  const value =
    typeof params === "object" && params !== null && Object.hasOwn(params, name)
      ? (params as Record<string, unknown>)[name]
      : "";
  return typeof value === "string" && !value.includes("\0") ? value : "";
};
