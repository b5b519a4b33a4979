import { addButton } from "./channel.ts";
import { composer } from "./composer.ts";
import { avatar, el, endScroller } from "./dom.ts";
import { frameBox, openFrame } from "./host.ts";
import { spots } from "./host-context.ts";
import { messageList } from "./messages.ts";
import type { State } from "./state.ts";
import { now, start, t, watch } from "./state.ts";

const header = (state: State): HTMLElement => {
  const tab = (view: "chat" | "me", label: string) =>
    el(
      "a",
      {
        href: `#/${view}`,
        class: "tab",
        "aria-current": state.view === view ? "page" : null,
        "data-testid": `tab-${view}`,
      },
      label,
    );
  return el(
    "header",
    { class: "header" },
    avatar(null),
    el("h1", {}, "Runde"),
    el("nav", { class: "tabs", "aria-label": "Runde" }, tab("chat", "Chat"), tab("me", t("me"))),
  );
};

const conversation = () => {
  const list = el("div", { class: "chat-list" });
  const quiet = el("p", { class: "quiet" });
  const typing = el("p", { class: "typing", role: "status" });
  const scroller = endScroller("chat", list, quiet);
  const foot = el("div", { class: "foot" });
  const place = (_message: unknown, article: HTMLElement) => {
    list.append(article);
  };
  const drawList = messageList(place);
  foot.append(
    typing,
    composer({
      where: "chat",
      thread: () => null,
      testId: "chat-composer",
      label: t("write"),
      sent: scroller.toEnd,
    }),
  );
  return {
    element: el("div", { class: "posts" }, scroller.box, foot),
    draw: (state: State) => {
      drawList(state.chat);
      quiet.textContent = state.chat.length === 0 ? t("chatEmpty") : "";
      typing.textContent = state.typing === "chat" ? t("typing") : "";
    },
  };
};

const notYet = (): HTMLElement => el("div", { class: "empty" }, el("p", {}, t("notYet")), addButton());

/** One's own place with Runde: the chat where reminders come, and Min side. */
export const personalView = (): HTMLElement => {
  const talk = conversation();
  const head = el("div");
  const body = el("div", { class: "channel-body" });
  const show = frameBox(body);
  const drawBody = ({ view, channel }: State): void => {
    if (view !== "chat" && view !== "me") show("", notYet);
    else if (!channel.installed) show("empty", notYet);
    else if (view === "chat") show("chat", () => talk.element);
    else show("me", () => openFrame(spots.me, start.tabUrl, t("meFrame")));
  };
  const draw = (state: State, before: State | null): void => {
    if (before?.view !== state.view) head.replaceChildren(header(state));
    drawBody(state);
    talk.draw(state);
  };
  draw(now(), null);
  watch(draw);
  return el("section", { class: "channel", "data-testid": "personal" }, head, body);
};
