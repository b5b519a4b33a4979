import {
  type Activity,
  CardFactory,
  type TeamsChannelAccount,
  TeamsInfo,
  type TurnContext,
} from "botbuilder";
import type { Channel, Identity, Log, Place, RosterEntry, Sent } from "../src/app/ports.ts";
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
    personalPlace: async (by, who) => {
      try {
        return await openPersonal(adapter, by, who);
      } catch (error) {
        // What passes is thrown, so that the relay tries again; what stays means that this person cannot be reached.
        if (outcomeOf(error).again === "later") throw error;
        return null;
      }
    },
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

/** Teams opens someone's own chat for whoever shares a team with them; it wants them by the id its roster gives. */
const openPersonal = async (
  adapter: RundeAdapter,
  by: Place,
  who: Pick<Identity, "tenant" | "object">,
): Promise<Place | null> => {
  const wanted = (await readMembers(adapter, by)).find(({ aadObjectId, tenantId }) => {
    const tenant = tenantId ?? by.tenant;
    return aadObjectId === who.object && tenant === who.tenant;
  });
  if (wanted === undefined) return null;
  const { bot, serviceUrl = by.serviceUrl } = referenceTo(adapter.appId, by);
  let conversation = "";
  await adapter.createConversationAsync(
    adapter.appId,
    "msteams",
    serviceUrl,
    "",
    {
      isGroup: false,
      bot: bot ?? { id: "runde", name: "Runde" },
      members: [{ id: wanted.id, name: "" }],
      tenantId: who.tenant,
      channelData: { tenant: { id: who.tenant } },
    },
    (context) => {
      conversation = context.activity.conversation.id;
      return Promise.resolve();
    },
  );
  return conversation === "" ? null : { kind: "personal", conversation, serviceUrl, tenant: who.tenant };
};

const readRoster = async (adapter: RundeAdapter, place: Place): Promise<readonly RosterEntry[]> =>
  (await readMembers(adapter, place)).flatMap((member) => {
    const identity = identityOf(member, place.tenant);
    return identity === null ? [] : [{ identity }];
  });

const readMembers = async (adapter: RundeAdapter, place: Place): Promise<readonly TeamsChannelAccount[]> => {
  const members: TeamsChannelAccount[] = [];
  await adapter.speak(referenceTo(adapter.appId, place), async (context) => {
    let token: string | undefined;
    do {
      const page = await TeamsInfo.getPagedMembers(context, PAGE, token);
      members.push(...page.members);
      token = page.continuationToken;
    } while (token);
  });
  return members;
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
