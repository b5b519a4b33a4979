import type { Where } from "./conversations.ts";
import { conversationId } from "./conversations.ts";
import type { PersonKey } from "./people.ts";
import { botMri, localApp, personOf, place } from "./people.ts";

/** A Bot Framework activity on its way to the bot; its shape is the Bot Framework's, the values are ours. */
export type Activity = Readonly<Record<string, unknown>> & {
  readonly type: string;
  readonly serviceUrl: string;
};

/** An adaptive card's button as the client sends it to the bot. */
export type CardAction = {
  readonly type: "Action.Execute";
  readonly id?: string;
  readonly title?: string;
  readonly verb: string;
  readonly data: unknown;
};

const account = (key: PersonKey) => {
  const person = personOf(key);
  // Teams leaves the sender's tenant out: only the roster tells which tenant someone in a shared channel belongs to.
  return { id: person.mri, name: person.name, aadObjectId: person.objectId };
};

const bot = { id: botMri, name: localApp.botName };

const channelData = (where: Where) => {
  const tenant = { id: where.kind === "chat" ? personOf(where.with).tenantId : place.hostTenantId };
  if (where.kind === "chat") return { tenant };
  return {
    tenant,
    teamsChannelId: place.channelId,
    teamsTeamId: place.teamId,
    channel: { id: place.channelId, name: place.channelName, type: "shared" },
    team: { id: place.teamId, name: place.teamName, aadGroupId: place.teamGroupId, type: "standard" },
    settings: { selectedChannel: { id: place.channelId } },
  };
};

const conversation = (where: Where, root: string | null) => ({
  id: conversationId(where, root),
  conversationType: where.kind === "chat" ? "personal" : "channel",
  isGroup: where.kind === "channel",
  tenantId: where.kind === "chat" ? personOf(where.with).tenantId : place.hostTenantId,
});

type Envelope = {
  readonly id: string;
  readonly at: number;
  readonly by: PersonKey;
  readonly where: Where;
  readonly root: string | null;
  readonly locale: string;
  readonly serviceUrl: string;
};

const envelope = ({ id, at, by, where, root, locale, serviceUrl }: Envelope) => ({
  id,
  timestamp: new Date(at).toISOString(),
  localTimezone: "Europe/Oslo",
  channelId: "msteams",
  serviceUrl,
  from: account(by),
  recipient: bot,
  conversation: conversation(where, root),
  channelData: channelData(where),
  locale,
});

const client = (locale: string) => ({
  type: "clientInfo",
  locale,
  country: "NO",
  platform: "Web",
  timezone: "Europe/Oslo",
});

/** What someone wrote; in the channel the bot hears it because it is mentioned. */
export const said = (by: Envelope, text: string, mentionsBot: boolean): Activity => {
  const tag = `<at>${localApp.botName}</at>`;
  return {
    ...envelope(by),
    type: "message",
    text: mentionsBot ? `${tag}\u00a0${text}` : text,
    textFormat: "plain",
    entities: [...(mentionsBot ? [{ type: "mention", mentioned: bot, text: tag }] : []), client(by.locale)],
  };
};

/** A pressed Action.Submit: a message without text, carrying what was filled in. */
export const submitted = (by: Envelope, card: string, value: unknown): Activity => ({
  ...envelope(by),
  type: "message",
  value,
  replyToId: card,
  entities: [client(by.locale)],
});

/** A pressed Action.Execute, or the silent refresh of a card. */
export const executed = (
  by: Envelope,
  card: string,
  action: CardAction,
  trigger: "manual" | "automatic",
): Activity => ({
  ...envelope(by),
  type: "invoke",
  name: "adaptiveCard/action",
  value: { action, trigger },
  replyToId: card,
  entities: [client(by.locale)],
});

/** Runde was added to a place, or taken away: Teams tells it twice, by two activities. */
export const installed = (
  by: Envelope,
  added: boolean,
  ids: readonly [string, string],
): readonly Activity[] => {
  const event =
    by.where.kind === "channel" ? { eventType: added ? "teamMemberAdded" : "teamMemberRemoved" } : {};
  const update = {
    ...envelope({ ...by, id: ids[0] }),
    type: "conversationUpdate",
    ...(added ? { membersAdded: [bot] } : { membersRemoved: [bot] }),
    channelData: { ...channelData(by.where), ...event },
  };
  const change = {
    ...envelope({ ...by, id: ids[1] }),
    type: "installationUpdate",
    action: added ? "add" : "remove",
  };
  return added ? [update, change] : [change, update];
};
