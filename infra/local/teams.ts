import type { CardAction } from "./activities.ts";
import * as activities from "./activities.ts";
import type { Card, Message, Placed, Where } from "./conversations.ts";
import { createConversations } from "./conversations.ts";
import type { Delivered } from "./deliver.ts";
import type { PersonKey } from "./people.ts";
import { people } from "./people.ts";

/** What a window of the page is told, live; each person hears only of places they can see. */
export type News =
  | { readonly t: "message"; readonly where: Where; readonly message: Message }
  | { readonly t: "gone"; readonly where: Where; readonly id: string }
  | { readonly t: "typing"; readonly where: Where }
  | { readonly t: "channel"; readonly channel: ChannelState };

/** What everyone in the channel shares besides the messages. */
export type ChannelState = {
  readonly installed: boolean;
  /** Address of the channel tab's content, once Runde is added. */
  readonly tab: string | null;
  readonly stage: { readonly url: string; readonly by: PersonKey } | null;
  readonly inMeeting: readonly PersonKey[];
};

/** What pressing a button on a card led to. */
export type Pressed =
  | { readonly kind: "card"; readonly card: Card }
  | { readonly kind: "message"; readonly text: string }
  | { readonly kind: "done" }
  | { readonly kind: "refused"; readonly status: number };

/** What a later start takes over from an earlier one, so that the channel looks as it was left. */
export type Kept = {
  readonly channel: Pick<ChannelState, "installed" | "tab" | "stage">;
  readonly chatsOpened: readonly PersonKey[];
  readonly messages: readonly Placed[];
};

const nothing: Kept = {
  channel: { installed: false, tab: null, stage: null },
  chatsOpened: [],
  messages: [],
};

type Options = {
  readonly deliver: (activity: activities.Activity) => Promise<Delivered>;
  readonly serviceUrl: string;
  readonly tabUrl: string;
  readonly now: () => number;
  readonly kept: Kept | null;
};

/** The local Teams itself: places, people and the app in them, apart from how anyone reaches it. */
export type LocalTeams = ReturnType<typeof createLocalTeams>;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What the bot answered to an invoke, read as the universal actions describe it. */
const readInvoke = ({ ok, status, body }: Delivered): Pressed => {
  if (!ok || !isRecord(body)) return { kind: "refused", status };
  const { statusCode, type, value } = body;
  if (type === "application/vnd.microsoft.card.adaptive" && isRecord(value))
    return { kind: "card", card: value };
  if (type === "application/vnd.microsoft.activity.message" && typeof value === "string") {
    return { kind: "message", text: value };
  }
  if (statusCode === undefined || statusCode === 200) return { kind: "done" };
  return { kind: "refused", status: typeof statusCode === "number" ? statusCode : status };
};

/** Begins with an empty channel, where Runde has not been added, or with what an earlier start kept. */
export const createLocalTeams = ({ deliver, serviceUrl, tabUrl, now, kept }: Options) => {
  const before = kept ?? nothing;
  const conversations = createConversations(now, before.messages);
  const listeners = new Set<(news: News, to: PersonKey | "everyone") => void>();
  const chatsOpened = new Set(before.chatsOpened);
  let channel: ChannelState = { ...before.channel, inMeeting: [] };

  const tell = (where: Where, news: News) => {
    for (const hear of listeners) hear(news, where.kind === "chat" ? where.with : "everyone");
  };
  const changeChannel = (change: Partial<ChannelState>) => {
    channel = { ...channel, ...change };
    tell({ kind: "channel" }, { t: "channel", channel });
  };
  const envelope = (
    by: PersonKey,
    where: Where,
    root: string | null,
    locale: string,
    id = conversations.nextId(),
  ) => ({
    id,
    at: now(),
    by,
    where,
    root,
    locale,
    serviceUrl,
  });

  /** Tells the bot that it was added or removed; both activities must arrive for it to count. */
  const tellInstalled = async (
    by: PersonKey,
    where: Where,
    added: boolean,
    locale: string,
  ): Promise<boolean> => {
    const ids: [string, string] = [`f:${crypto.randomUUID()}`, `f:${crypto.randomUUID()}`];
    for (const activity of activities.installed(envelope(by, where, null, locale), added, ids)) {
      if (!(await deliver(activity)).ok) return false;
    }
    return true;
  };

  return {
    channel: () => channel,
    kept: (): Kept => {
      const { installed, tab, stage } = channel;
      return {
        channel: { installed, tab, stage },
        chatsOpened: [...chatsOpened],
        messages: conversations.all(),
      };
    },
    messages: (where: Where) => conversations.list(where),
    message: (id: string) => conversations.find(id),
    listen(hear: (news: News, to: PersonKey | "everyone") => void): () => void {
      listeners.add(hear);
      return () => void listeners.delete(hear);
    },

    /** Adds Runde to the channel, with its tab, or takes it away again. */
    async install(by: PersonKey, added: boolean, locale: string): Promise<boolean> {
      if (channel.installed === added) return true;
      const was = channel;
      // The bot may post as soon as it hears of it, so the channel must already let it in.
      changeChannel(added ? { installed: true, tab: tabUrl } : { installed: false, tab: null, stage: null });
      if (await tellInstalled(by, { kind: "channel" }, added, locale)) return true;
      if (added) changeChannel({ installed: was.installed, tab: was.tab });
      return !added;
    },

    /** Someone writes; Runde hears it in its own chat always, in the channel when mentioned. */
    async say(
      by: PersonKey,
      where: Where,
      root: string | null,
      text: string,
      mentionsBot: boolean,
      locale: string,
    ) {
      const message = conversations.add(where, root, {
        from: by,
        text,
        format: "plain",
        mentionsBot,
        cards: [],
      });
      tell(where, { t: "message", where, message });
      const heard = channel.installed && (where.kind === "chat" || mentionsBot);
      if (!heard) return { id: message.id, delivered: true };
      if (where.kind === "chat" && !chatsOpened.has(where.with)) {
        chatsOpened.add(where.with);
        await tellInstalled(by, where, true, locale);
      }
      const thread = where.kind === "chat" ? null : message.root;
      const sent = await deliver(
        activities.said(
          envelope(by, where, thread, locale, message.id),
          text,
          mentionsBot && where.kind === "channel",
        ),
      );
      return { id: message.id, delivered: sent.ok };
    },

    /** Someone presses a button on a card, or their client refreshes it silently. */
    async press(
      by: PersonKey,
      id: string,
      action: CardAction,
      trigger: "manual" | "automatic",
      locale: string,
    ): Promise<Pressed> {
      const found = conversations.find(id);
      if (!found) return { kind: "refused", status: 404 };
      const { where, message } = found;
      const thread = where.kind === "chat" ? null : message.root;
      return readInvoke(
        await deliver(activities.executed(envelope(by, where, thread, locale), id, action, trigger)),
      );
    },

    /** Someone presses an Action.Submit. */
    async submit(by: PersonKey, id: string, value: unknown, locale: string): Promise<Pressed> {
      const found = conversations.find(id);
      if (!found) return { kind: "refused", status: 404 };
      const { where, message } = found;
      const thread = where.kind === "chat" ? null : message.root;
      const sent = await deliver(activities.submitted(envelope(by, where, thread, locale), id, value));
      return sent.ok ? { kind: "done" } : { kind: "refused", status: sent.status };
    },

    share(by: PersonKey, url: string | null) {
      changeChannel({ stage: url === null ? null : { url, by } });
    },
    setTab(url: string) {
      if (channel.installed) changeChannel({ tab: url });
    },
    setInMeeting(present: ReadonlySet<PersonKey>) {
      const inMeeting = people.map((person) => person.key).filter((key) => present.has(key));
      if (inMeeting.join() !== channel.inMeeting.join()) changeChannel({ inMeeting });
    },

    /** The bot's half: what the connector does with what the bot sends. */
    bot: {
      mayReach: () => channel.installed,
      post(where: Where, root: string | null, sent: Pick<Message, "text" | "format" | "cards">): Message {
        const message = conversations.add(where, root, { ...sent, from: "runde", mentionsBot: false });
        tell(where, { t: "message", where, message });
        return message;
      },
      update(id: string, sent: Pick<Message, "text" | "format" | "cards">): boolean {
        const found = conversations.find(id);
        if (found?.message.from !== "runde") return false;
        const message = conversations.change(id, sent);
        if (message) tell(found.where, { t: "message", where: found.where, message });
        return message !== null;
      },
      remove(id: string): boolean {
        const found = conversations.find(id);
        if (found?.message.from !== "runde") return false;
        tell(found.where, { t: "gone", where: found.where, id });
        return conversations.remove(id);
      },
      typing(where: Where) {
        tell(where, { t: "typing", where });
      },
    },
  };
};
