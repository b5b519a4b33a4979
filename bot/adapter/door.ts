import type { InvokeResponse, TurnContext } from "botbuilder";
import type { Request, Response } from "restify";
import type { Log } from "../../src/app/ports.ts";
import { IncomingActivity, passGate, withoutThread } from "./activity.ts";
import type { BotConfig } from "./config.ts";
import type { RundeAdapter, Verified } from "./teams-adapter.ts";

/** What the door needs of those behind it. */
export interface DoorOptions {
  readonly config: BotConfig;
  readonly adapter: RundeAdapter;
  /** True the first time an activity is seen, on any replica. */
  readonly firstTime: (activity: string) => Promise<boolean>;
  readonly play: (context: TurnContext, activity: IncomingActivity) => Promise<void>;
  readonly log: Log;
}

/** Keys are fetched at the first token and then kept: longer than this and Teams tries again. */
const VERIFY_WITHIN_MS = 8000;

/** The handler of POST /api/messages: shape, signature, gate, once; then the turn. It never throws and never explains. */
export const botDoor =
  (options: DoorOptions) =>
  async (req: Request, res: Response): Promise<void> => {
    const { status, body } = await answerTo(req, options);
    res.send(status, body);
  };

interface Reply {
  readonly status: number;
  readonly body?: unknown;
}

const answerTo = async (req: Request, options: DoorOptions): Promise<Reply> => {
  const { config, log } = options;
  const parsed = IncomingActivity.safeParse(req.body);
  if (!parsed.success) return refused(log, 400, "shape");
  const activity = parsed.data;
  const authorization = req.headers.authorization ?? "";
  if (config.mode !== "playground" && !authorization.startsWith("Bearer "))
    return refused(log, 401, "unsigned");
  const verified = await verify(options.adapter, activity, authorization);
  if (typeof verified === "number") return refused(log, verified, "token");
  const gate = passGate(config, activity, verified.claims);
  if (!gate.ok) return refused(log, gate.reason === "token" ? 401 : 403, gate.reason);
  return (await isHeardBefore(activity, options)) ? { status: 200 } : play(verified, activity, options);
};

// An invoke sent again wants its answer again; it changes nothing twice because its moves carry the activity's id.
const isHeardBefore = async (activity: IncomingActivity, { firstTime }: DoorOptions): Promise<boolean> =>
  activity.type !== "invoke" && activity.id !== undefined && !(await firstTime(keyOf(activity)));

const play = async (
  verified: Verified,
  activity: IncomingActivity,
  { play: turn, log }: DoorOptions,
): Promise<Reply> => {
  try {
    const answer: InvokeResponse | undefined = await verified.play((context) => turn(context, activity));
    if (activity.type !== "invoke") return { status: 200 };
    return answer === undefined ? { status: 501 } : { status: answer.status, body: answer.body as unknown };
  } catch (error) {
    log.warn("bot turn broke", { type: activity.type, error: nameOf(error) });
    return { status: 500, body: { reason: "broken" } };
  }
};

// A number is the status to refuse with: 401 for a token that does not hold, 503 where the keys could not be had.
const verify = async (
  adapter: RundeAdapter,
  activity: IncomingActivity,
  authorization: string,
): Promise<Verified | number> => {
  try {
    return await within(VERIFY_WITHIN_MS, adapter.verify(activity, authorization));
  } catch (error) {
    return isTokenFault(error) ? 401 : 503;
  }
};

const tokenFaults = new Set([
  "JsonWebTokenError",
  "TokenExpiredError",
  "NotBeforeError",
  "SyntaxError",
  "ZodError",
]);

// Named, not by class: two copies of a package in the tree make two classes.
const isTokenFault = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false;
  if ("statusCode" in error && typeof error.statusCode === "number") return error.statusCode < 500;
  return tokenFaults.has(error.name);
};

const within = async <Value>(ms: number, work: Promise<Value>): Promise<Value> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Error("late"));
    }, ms);
  });
  return Promise.race([work, late]).finally(() => {
    clearTimeout(timer);
  });
};

const keyOf = ({ conversation, id = "" }: IncomingActivity): string =>
  `${withoutThread(conversation.id)}#${id}`;

const refused = (log: Log, status: number, reason: string): Reply => {
  log.warn("activity refused", { status, reason });
  return { status, body: { reason } };
};

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : typeof error);
