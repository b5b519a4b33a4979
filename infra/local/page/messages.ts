import { drawCard } from "./cards.ts";
import { avatar, el } from "./dom.ts";
import { toHtml } from "./markdown.ts";
import { now, personNamed, t } from "./state.ts";
import type { Message } from "./types.ts";

const two = (value: number): string => String(value).padStart(2, "0");

/** Time of day as it is written in the chosen language. */
const timeOf = (at: number): string => {
  const date = new Date(at);
  return `${two(date.getHours())}${now().language === "en" ? ":" : "."}${two(date.getMinutes())}`;
};

const nameOf = (message: Message): string => (message.from === "runde" ? "Runde" : personNamed(message.from));

const textOf = (message: Message): HTMLElement | null => {
  if (message.text.trim() === "") return null;
  const body = el("div", { class: "text" });
  if (message.from === "runde" && message.format !== "plain") {
    // Escaped by toHtml, which only adds its own few tags.
    body.innerHTML = toHtml(message.text);
    return body;
  }
  if (message.mentionsBot) body.append(el("span", { class: "at" }, "@Runde"), " ");
  body.append(message.text);
  return body;
};

/** One message, as an article that says who wrote it and when. */
const draw = (message: Message): HTMLElement => {
  const bot = message.from === "runde";
  const name = nameOf(message);
  const time = timeOf(message.at);
  const edited = message.editedAt === null ? null : el("span", { class: "faint" }, ` · ${t("edited")}`);
  return el(
    "article",
    {
      class: bot ? "message message-bot" : "message",
      "aria-label": `${name}, ${time}`,
      "data-testid": "message",
      "data-id": message.id,
      "data-root": message.root,
      "data-from": message.from,
    },
    avatar(bot ? null : name),
    el(
      "div",
      { class: "message-body" },
      el("p", { class: "by" }, el("b", {}, name), " ", el("time", { class: "faint" }, time), edited),
      textOf(message),
      ...message.cards.map((card) => drawCard(message.id, card, message.editedAt ?? message.at)),
    ),
  );
};

type Drawn = { readonly of: Message; readonly article: HTMLElement };

/**
 * Keeps a list of messages drawn, one article per message. Only what changed is drawn again, so that a half-filled
 * field on another card keeps what was written in it.
 */
export const messageList = (place: (message: Message, article: HTMLElement) => void) => {
  const drawn = new Map<string, Drawn>();
  return (messages: readonly Message[]): void => {
    for (const [id, { article }] of drawn) {
      if (messages.some((message) => message.id === id)) continue;
      article.remove();
      drawn.delete(id);
    }
    for (const message of messages) {
      const before = drawn.get(message.id);
      if (before?.of === message) continue;
      if (before && JSON.stringify(before.of) === JSON.stringify(message)) continue;
      const article = draw(message);
      drawn.set(message.id, { of: message, article });
      if (before) before.article.replaceWith(article);
      else place(message, article);
    }
  };
};
