import type { PersonKey } from "./people.ts";
import { people, place } from "./people.ts";

/** Where a message stands: in the channel, or in one person's own chat with the bot. */
export type Where = { readonly kind: "channel" } | { readonly kind: "chat"; readonly with: PersonKey };

/** A message as the page shows it. */
export type Message = {
  readonly id: string;
  /** The first message of its thread; in a chat every message is its own. */
  readonly root: string;
  readonly from: PersonKey | "runde";
  readonly at: number;
  readonly editedAt: number | null;
  readonly text: string;
  readonly format: string;
  readonly mentionsBot: boolean;
  readonly cards: readonly Card[];
};

/** An adaptive card; only the renderer in the page looks inside. */
export type Card = Readonly<Record<string, unknown>>;

/** A message and the place it stands in. */
export type Placed = { readonly where: Where; readonly message: Message };

/** What the bot meant by a conversation id. */
export type Found = { readonly where: Where; readonly root: string | null };

const chatIds = new Map<string, PersonKey>(
  people.map((person) => [`a:1${person.mri.slice(4)}-runde`, person.key] as const),
);

/** The id of someone's own chat with the bot; the same at every start, so that a stored reference still reaches them. */
const chatIdOf = (key: PersonKey): string => {
  for (const [id, owner] of chatIds) if (owner === key) return id;
  throw new Error(`No chat for ${key}`);
};

/** The id the bot sees for a place in the local Teams; a thread carries the id of its first message. */
export const conversationId = (where: Where, root: string | null): string => {
  if (where.kind === "chat") return chatIdOf(where.with);
  return root === null ? place.channelId : `${place.channelId};messageid=${root}`;
};

/** Reads a conversation id as Teams writes them; null when there is no such conversation. */
export const findConversation = (id: string): Found | null => {
  const owner = chatIds.get(id);
  if (owner) return { where: { kind: "chat", with: owner }, root: null };
  const [conversation, root] = id.split(";messageid=");
  if (conversation !== place.channelId && conversation !== place.teamId) return null;
  return { where: { kind: "channel" }, root: root ?? null };
};

/** All messages of the local Teams, in memory; begins with those of an earlier start, if any were kept. */
export const createConversations = (now: () => number, kept: readonly Placed[]) => {
  const messages = new Map(kept.map((placed) => [placed.message.id, placed]));
  let last = Math.max(0, ...kept.map(({ message }) => Number(message.id)));

  /** Teams names messages by their millisecond; two in the same one must differ and keep their order. */
  const nextId = (): string => {
    last = Math.max(last + 1, now());
    return String(last);
  };

  const same = (one: Where, other: Where): boolean =>
    one.kind === "channel" ? other.kind === "channel" : other.kind === "chat" && one.with === other.with;

  return {
    nextId,
    add(
      where: Where,
      root: string | null,
      said: Pick<Message, "from" | "text" | "format" | "mentionsBot" | "cards">,
    ): Message {
      const id = nextId();
      const message: Message = { ...said, id, root: root ?? id, at: Number(id), editedAt: null };
      messages.set(id, { where, message });
      return message;
    },
    change(id: string, said: Pick<Message, "text" | "format" | "cards">): Message | null {
      const placed = messages.get(id);
      if (!placed) return null;
      const message = { ...placed.message, ...said, editedAt: now() };
      messages.set(id, { ...placed, message });
      return message;
    },
    remove(id: string): boolean {
      return messages.delete(id);
    },
    find(id: string): Placed | null {
      return messages.get(id) ?? null;
    },
    all: (): readonly Placed[] => [...messages.values()],
    list(where: Where): Message[] {
      return [...messages.values()]
        .filter((placed) => same(placed.where, where))
        .map((placed) => placed.message);
    },
  };
};
