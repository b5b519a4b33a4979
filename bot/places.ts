import type { ConversationReference } from "botbuilder";
import type { Place } from "../src/app/ports.ts";
import type { Language } from "../src/core/text.ts";
import { type IncomingActivity, tenantOf, withoutThread } from "./adapter/activity.ts";

/** Where something was said: the channel, chat or personal chat, without its thread. */
export const placeOf = (activity: IncomingActivity): Place => {
  const team = activity.channelData?.team;
  const name = nameOf(activity);
  return {
    kind: kindOf(activity),
    conversation: withoutThread(activity.conversation.id),
    serviceUrl: activity.serviceUrl,
    tenant: tenantOf(activity) ?? "",
    ...(team ? { teamId: team.id } : {}),
    ...(name ? { name } : {}),
  };
};

const nameOf = ({ channelData, conversation }: IncomingActivity): string | null | undefined =>
  channelData?.channel?.name ?? channelData?.team?.name ?? conversation.name;

/** Where Runde was added: in a team, the channel that was chosen for it. */
export const installedAt = (activity: IncomingActivity): Place => {
  const place = placeOf(activity);
  const chosen = selectedChannel(activity.channelData) ?? activity.channelData?.channel?.id;
  return place.kind === "channel" && chosen !== undefined
    ? { ...place, conversation: withoutThread(chosen) }
    : place;
};

/** The language to begin with, before a network has chosen one: that of the person's Teams. */
export const languageOf = ({ locale = "" }: IncomingActivity): Language => {
  const code = locale.toLowerCase().slice(0, 2);
  if (code === "nn") return "nn";
  return code === "en" ? "en" : "nb";
};

const kindOf = ({ conversation, channelData }: IncomingActivity): Place["kind"] => {
  if (conversation.conversationType === "personal") return "personal";
  if (conversation.conversationType === "channel" || channelData?.team) return "channel";
  return conversation.conversationType === "groupChat" ? "chat" : "personal";
};

const selectedChannel = (data: IncomingActivity["channelData"]): string | undefined =>
  data?.settings?.selectedChannel?.id;

/** Where to speak without having been asked: the place, or a thread in it. */
export const referenceTo = (
  appId: string,
  place: Place,
  thread: string | null = null,
): Partial<ConversationReference> => ({
  channelId: "msteams",
  serviceUrl: place.serviceUrl,
  bot: { id: appId ? `28:${appId}` : "runde", name: "Runde" },
  conversation: {
    id: thread === null ? place.conversation : `${place.conversation};messageid=${thread}`,
    conversationType: { channel: "channel", chat: "groupChat", personal: "personal" }[place.kind],
    isGroup: place.kind !== "personal",
    tenantId: place.tenant,
    name: place.name ?? "",
  },
});
