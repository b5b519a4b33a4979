import { type Activity, CardFactory, TeamsInfo, type TurnContext } from "botbuilder";
import type { Channel, Log, Place, RosterEntry, Sent } from "../src/app/ports.ts";
import { ConnectorRefusal, ConnectorSilence } from "./adapter/http-client.ts";
import type { RundeAdapter } from "./adapter/teams-adapter.ts";
import { type Card, tame } from "./card-parts.ts";
import { type Links, liveCard } from "./cards.ts";
import { identityOf } from "./identity.ts";
import { createPace } from "./pace.ts";
import { referenceTo } from "./places.ts";
import { reminderCard } from "./small-cards.ts";

export interface ChannelOptions {
  readonly adapter: RundeAdapter;
  readonly links: (place: Place) => Links;
  readonly log: Log;
  readonly now?: () => number;
}

/** Milliseconds a roster is kept: set-up asks for it many times in a row, and Teams allows few. */
const ROSTER_KEPT_MS = 30_000;
const PAGE = 500;

/** What Runde does in Teams: one card per meeting, thread replies, reminders, rosters. The relay decides when to try again. */
export const createChannel = ({ adapter, links, log, now = Date.now }: ChannelOptions): Channel => {
  const pace = createPace();
  const rosters = new Map<string, { readonly entries: readonly RosterEntry[]; readonly until: number }>();

  const send = async (
    place: Place,
    thread: string | null,
    act: (context: TurnContext) => Promise<string | undefined>,
  ): Promise<Sent> => {
    const wait = pace(place.conversation, now());
    if (wait > 0) return { sent: false, again: "later", inMs: wait };
    try {
      let activity = "";
      await adapter.speak(referenceTo(adapter.appId, place, thread), async (context) => {
        activity = (await act(context)) ?? "";
      });
      return { sent: true, activity };
    } catch (error) {
      const outcome = outcomeOf(error);
      log.warn("Teams did not take it", {
        again: outcome.again,
        error: error instanceof Error ? error.message : "",
      });
      return outcome;
    }
  };

  return {
    showCard: (place, activity, card) => {
      const message = withCard(liveCard(card, links(place)));
      return activity === null
        ? send(place, null, async (context) => (await context.sendActivity(message))?.id)
        : send(place, null, async (context) => {
            await context.updateActivity({ ...message, id: activity });
            return activity;
          });
    },
    reply: (place, root, { text }) =>
      send(
        place,
        place.kind === "channel" ? root : null,
        async (context) => (await context.sendActivity(plain(text)))?.id,
      ),
    personal: (place, reminder) =>
      send(
        place,
        null,
        async (context) => (await context.sendActivity(withCard(reminderCard(reminder, links(place)))))?.id,
      ),
    roster: async (place) => {
      const kept = rosters.get(place.conversation);
      if (kept && kept.until > now()) return kept.entries;
      const entries = await readRoster(adapter, place);
      rosters.set(place.conversation, { entries, until: now() + ROSTER_KEPT_MS });
      return entries;
    },
  };
};

/** A message that is one card. */
export const withCard = (card: Card): Partial<Activity> => ({
  type: "message",
  summary: card.fallbackText,
  attachments: [CardFactory.adaptiveCard(card)],
});

/** A message in words; names in it can be neither mark-up nor mentions. */
export const plain = (text: string): Partial<Activity> => ({
  type: "message",
  text: text.split("\n").map(tame).join("\n"),
  textFormat: "plain",
});

const readRoster = async (adapter: RundeAdapter, place: Place): Promise<readonly RosterEntry[]> => {
  const entries: RosterEntry[] = [];
  await adapter.speak(referenceTo(adapter.appId, place), async (context) => {
    let token: string | undefined;
    do {
      const page = await TeamsInfo.getPagedMembers(context, PAGE, token);
      for (const member of page.members) {
        const identity = identityOf(member, place.tenant);
        if (identity !== null) entries.push({ identity });
      }
      token = page.continuationToken;
    } while (token);
  });
  return entries;
};

const passing = new Set([412, 429, 502, 503, 504]);
const FIRST_RETRY_MS = 1000;

/** What a failed send means for the next try: Teams says which faults pass, all others stay (facts of its documentation). */
const outcomeOf = (error: unknown): Extract<Sent, { sent: false }> => {
  if (error instanceof ConnectorSilence) return { sent: false, again: "later", inMs: FIRST_RETRY_MS };
  if (!(error instanceof ConnectorRefusal)) return { sent: false, again: "never", why: "refused" };
  if (passing.has(error.status))
    return { sent: false, again: "later", inMs: error.retryAfterMs ?? FIRST_RETRY_MS };
  if (error.code === "ConversationBlockedByUser") return { sent: false, again: "never", why: "blocked" };
  const gone = error.status === 404 || error.code === "BotNotInConversationRoster";
  return { sent: false, again: "never", why: gone ? "gone" : "refused" };
};
