import { createHash } from "node:crypto";
import { Application } from "@microsoft/teams-ai/lib/Application.js";
import type { TurnContext } from "botbuilder";
import type { RequestHandler, Server } from "restify";
import type { Channel, Identity, Log, Place, Store } from "../src/app/ports.ts";
import type { Runde } from "../src/app/runde.ts";
import { IncomingActivity } from "./adapter/activity.ts";
import type { BotConfig } from "./adapter/config.ts";
import { botDoor } from "./adapter/door.ts";
import { RundeAdapter } from "./adapter/teams-adapter.ts";
import { type AnswerPorts, type Asked, type Reply, said } from "./answers.ts";
import type { Links } from "./cards.ts";
import { createChannel, plain, withCard } from "./channel.ts";
import { createWhoIs } from "./identity.ts";
import { createPending } from "./pending.ts";
import { installedAt, languageOf, placeOf, referenceTo } from "./places.ts";
import { answerPress, readPressed } from "./pressed.ts";
import { helpCard, welcomeCard } from "./small-cards.ts";
import { answerUnknown, answerWords } from "./spoken.ts";

export interface BotOptions {
  readonly config: BotConfig;
  readonly runde: Pick<Runde, "meetings" | "networks" | "mine">;
  readonly store: AnswerPorts["store"] &
    Pick<Store, "firstTime" | "rememberPlace" | "forgetPlace" | "findPerson" | "rememberPersonal">;
  readonly links: (place: Place) => Links;
  readonly log: Log;
  /** Reads a JSON body within the server's limits; comes before the bot's own handler. */
  readonly readBody: RequestHandler;
}

export interface Bot {
  /** What the relay and the use cases ask of Teams. */
  readonly channel: Channel;
  /** Listens for activities at POST /api/messages. */
  readonly serve: (server: Server) => void;
}

/** The bot: Teams' activities in, answers and cards out; what happens in between is the app's. */
export const createBot = (options: BotOptions): Bot => {
  const { config, store, links, log } = options;
  const adapter = new RundeAdapter(config);
  const channel = createChannel({ adapter, links, log });
  const app = new Application({ adapter, removeRecipientMention: true, startTypingTimer: false });
  route(app, adapter, { ...options, roster: (place) => channel.roster(place) });
  const door = botDoor({
    config,
    adapter,
    firstTime: (activity) => store.firstTime(activity),
    play: async (context) => {
      await app.run(context);
    },
    log,
  });
  return {
    channel,
    serve: (server) => {
      server.post("/api/messages", options.readBody, door);
    },
  };
};

const route = (app: Application, adapter: RundeAdapter, options: BotOptions & AnswerPorts): void => {
  const { store, links, log } = options;
  const ports: AnswerPorts = options;
  const pending = createPending();
  const whoIs = createWhoIs(adapter);
  const known = new Set<string>();
  const own = new Set<string>();

  const asked = async (activity: IncomingActivity): Promise<Asked | null> => {
    const place = placeOf(activity);
    // Runde may be spoken to in a channel it was never "added" to: the team has it, so the place is remembered then.
    if (!known.has(place.conversation)) await store.rememberPlace(place);
    known.add(place.conversation);
    const identity = await whoIs(activity);
    if (identity !== null && place.kind === "personal") await rememberOwnChat(identity, place);
    return identity === null
      ? null
      : { identity, place, language: languageOf(activity), id: moveId(activity) };
  };

  /** Where someone whom Runde knows can be reminded; of others nothing is noted. */
  const rememberOwnChat = async (identity: Identity, place: Place): Promise<void> => {
    if (own.has(place.conversation)) return;
    const person = await store.findPerson(identity);
    if (person === null) return;
    await store.rememberPersonal(person.id, place);
    own.add(place.conversation);
  };

  const answer = async (context: TurnContext): Promise<Reply> => {
    const activity = IncomingActivity.parse(context.activity);
    const { value, text } = activity;
    try {
      const by = await asked(activity);
      const pressed = value === undefined || value === null ? null : readPressed(value);
      if (by === null) return answerUnknown(languageOf(activity), pressed === null ? (text ?? "") : null);
      if (pressed !== null) return await answerPress(ports, by, pressed);
      return await answerWords(ports, pending, by, text ?? "");
    } catch (error) {
      log.warn("answer failed", { type: activity.type, error: error instanceof Error ? error.name : "" });
      return { text: said({ language: languageOf(activity) }, "broken") };
    }
  };

  app.activity("message", async (context) => {
    const reply = await answer(context);
    for (const message of messagesOf(reply)) await context.sendActivity(message);
  });

  // Not teams-ai's own actionExecute: that one also writes one person's card over everybody's.
  app.addRoute(
    (context) =>
      Promise.resolve(context.activity.type === "invoke" && context.activity.name === "adaptiveCard/action"),
    async (context) => {
      const { aside, ...reply } = await answer(context);
      if (aside) await context.sendActivity(withCard(aside));
      await context.sendActivity({ type: "invokeResponse", value: invokeResponse(reply) });
    },
    true,
  );

  // Teams tells of one installation by two activities, which may fall on two sides of a minute: both are asked for.
  const isNewGreeting = async ({ conversation }: Place): Promise<boolean> => {
    const minute = Math.floor(Date.now() / 60_000);
    const now = await store.firstTime(`welcome#${conversation}#${String(minute)}`);
    return (await store.firstTime(`welcome#${conversation}#${String(minute - 1)}`)) && now;
  };

  const greet = async (activity: IncomingActivity): Promise<void> => {
    const place = installedAt(activity);
    await store.rememberPlace(place);
    const identity = place.kind === "personal" ? await whoIs(activity) : null;
    if (identity !== null) await rememberOwnChat(identity, place);
    if (!(await isNewGreeting(place))) return;
    const language = languageOf(activity);
    const network = await store.networkAt(place);
    const settled = network !== null || place.kind === "personal";
    const card = settled ? helpCard(network?.language ?? language) : welcomeCard(language, links(place));
    await adapter.speak(referenceTo(adapter.appId, place), async (context) => {
      await context.sendActivity(withCard(card));
    });
  };

  const leave = async (activity: IncomingActivity): Promise<void> => {
    const place = installedAt(activity);
    known.delete(place.conversation);
    own.delete(place.conversation);
    await store.forgetPlace(place.conversation);
  };

  app.activity("installationUpdate", async (context) => {
    const activity = IncomingActivity.parse(context.activity);
    // An upgrade says "remove-upgrade" and "add-upgrade": nothing has changed for the people there.
    if (activity.action === "add") await quietly(log, () => greet(activity));
    else if (activity.action === "remove") await quietly(log, () => leave(activity));
  });

  app.activity("conversationUpdate", async (context) => {
    const activity = IncomingActivity.parse(context.activity);
    const names = (members: IncomingActivity["membersAdded"]): boolean =>
      (members ?? []).some(({ id }) => id === activity.recipient.id);
    if (names(activity.membersAdded)) await quietly(log, () => greet(activity));
    else if (names(activity.membersRemoved)) await quietly(log, () => leave(activity));
  });
};

const messagesOf = ({ text, card, aside }: Reply): readonly ReturnType<typeof plain>[] => [
  ...(text === undefined ? [] : [plain(text)]),
  ...(card === undefined ? [] : [withCard(card)]),
  ...(aside === undefined ? [] : [withCard(aside)]),
];

// An invoke's answer is a card in place of the pressed one, or a line of text above it.
const invokeResponse = ({ card, text = "" }: Reply): { readonly status: number; readonly body: unknown } => ({
  status: 200,
  body:
    card === undefined
      ? { statusCode: 200, type: "application/vnd.microsoft.activity.message", value: text }
      : { statusCode: 200, type: "application/vnd.microsoft.card.adaptive", value: card },
});

// An activity sent again is the same move again (SPEC S3); Teams' ids are long, and unique in a conversation only.
const moveId = ({ conversation, id = "" }: IncomingActivity): string =>
  createHash("sha256").update(`${conversation.id}#${id}`).digest("base64url").slice(0, 32);

// Being added or removed asks for no answer: what failed is logged, and Teams need not try again.
const quietly = async (log: Log, work: () => Promise<void>): Promise<void> => {
  try {
    await work();
  } catch (error) {
    log.warn("place not updated", { error: error instanceof Error ? error.name : "" });
  }
};
