import { install } from "./api.ts";
import { composer } from "./composer.ts";
import { button, el, endScroller, icon, ring } from "./dom.ts";
import { frameBox, openFrame } from "./host.ts";
import { spots } from "./host-context.ts";
import { messageList } from "./messages.ts";
import type { State } from "./state.ts";
import { change, go, now, start, t, watch } from "./state.ts";
import type { Message } from "./types.ts";

/** The button that adds Runde, with what to say when it did not go. */
export const addButton = (): HTMLElement => {
  const notice = el("p", { class: "notice", role: "status", hidden: true });
  const add = button({ class: "primary large", "data-testid": "add-runde" }, t("add"), () => {
    add.disabled = true;
    add.textContent = t("adding");
    notice.hidden = true;
    void install(true).then((done) => {
      add.disabled = false;
      add.textContent = t("add");
      notice.textContent = done ? "" : t("notHeard");
      notice.hidden = done;
    });
  });
  return el("div", { class: "add" }, add, notice);
};

const empty = (): HTMLElement =>
  el(
    "div",
    { class: "empty" },
    ring(),
    el("h2", {}, t("emptyTitle")),
    el("p", {}, t("emptyBody")),
    addButton(),
    el("p", { class: "faint" }, t("members")),
  );

/** The conversation: a box per thread, the answers below its first message, and a way to answer. */
const posts = (): { readonly element: HTMLElement; readonly draw: (state: State) => void } => {
  const list = el("div", { class: "threads" });
  const quiet = el("p", { class: "quiet" });
  const typing = el("p", { class: "typing", role: "status" });
  const scroller = endScroller("posts", list, quiet);
  const foot = el("div", { class: "foot" });
  const element = el("div", { class: "posts" }, scroller.box, foot);

  const thread = (message: Message, article: HTMLElement): void => {
    if (message.root !== message.id) {
      const replies = list.querySelector(`[data-thread="${CSS.escape(message.root)}"] .replies`);
      if (replies) {
        replies.append(article);
        return;
      }
    }
    const replies = el("div", { class: "replies", role: "group", "aria-label": t("thread") });
    const answer = el("div", { class: "answer" });
    const open = button({ class: "link", "data-testid": "reply" }, t("reply"), () => {
      const form = composer({
        where: "channel",
        thread: () => message.root,
        testId: "reply-composer",
        label: t("write"),
      });
      answer.replaceChildren(form);
      form.querySelector("textarea")?.focus();
    });
    open.prepend(icon("reply"));
    answer.append(open);
    list.append(el("section", { class: "thread", "data-thread": message.root }, article, replies, answer));
  };

  const drawList = messageList(thread);
  foot.append(
    typing,
    composer({
      where: "channel",
      thread: () => null,
      testId: "composer",
      label: t("write"),
      sent: scroller.toEnd,
    }),
  );
  return {
    element,
    draw: (state) => {
      drawList(state.posts);
      for (const section of list.querySelectorAll(".thread"))
        if (!section.querySelector("article")) section.remove();
      quiet.textContent = state.posts.length === 0 ? t("postsEmpty") : "";
      typing.textContent = state.typing === "channel" ? t("typing") : "";
    },
  };
};

const settingsDialog = (): void => {
  const dialog = el("dialog", { class: "dialog", "data-testid": "tab-settings" });
  const save = button({ class: "primary", disabled: true }, t("save"), () => {
    opened.save();
  });
  const opened = openFrame(spots.setup, start.tabUrl, t("setupFrame"), {
    valid: (valid) => {
      save.disabled = !valid;
    },
    saved: () => {
      dialog.close();
    },
  });
  const shut = button({}, t("close"), () => {
    dialog.close();
  });
  dialog.append(
    el("h2", {}, t("tabSettings")),
    opened.frame,
    el("div", { class: "dialog-foot" }, shut, save),
  );
  dialog.addEventListener("close", () => {
    opened.close();
    dialog.remove();
  });
  document.body.append(dialog);
  dialog.showModal();
};

const moreMenu = (): HTMLElement => {
  const menu = el("details", { class: "menu" });
  const item = (label: string, testId: string, choose: () => void) =>
    button({ class: "menu-item", "data-testid": testId }, label, () => {
      menu.open = false;
      choose();
    });
  menu.append(
    el("summary", { class: "icon-button", "aria-label": t("more"), title: t("more") }, icon("more")),
    el(
      "div",
      { class: "menu-box" },
      item(t("tabSettings"), "open-tab-settings", settingsDialog),
      item(t("remove"), "remove-runde", () => {
        go("posts");
        void install(false);
      }),
    ),
  );
  return menu;
};

const header = (state: State): HTMLElement => {
  const tab = (view: "posts" | "tab", label: string) =>
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
  const join = button({ class: "with-icon", "data-testid": "join-meeting" }, t("join"), () => {
    change({ inMeeting: true });
    go("meeting");
  });
  join.prepend(icon("meeting"));
  const { installed } = state.channel;
  return el(
    "header",
    { class: "header" },
    el("span", { class: "avatar avatar-channel", "aria-hidden": "true" }, icon("channel")),
    el("h1", {}, start.place.channelName),
    el(
      "nav",
      { class: "tabs", "aria-label": start.place.channelName },
      tab("posts", t("posts")),
      installed ? tab("tab", "Runde") : null,
    ),
    el("div", { class: "header-end" }, installed ? join : null, installed ? moreMenu() : null),
  );
};

/** The channel: before Runde is added, one thing to do; after, the conversation and Runde's tab. */
export const channelView = (): HTMLElement => {
  const talk = posts();
  const head = el("div");
  const body = el("div", { class: "channel-body" });
  const show = frameBox(body);

  const drawBody = ({ view, channel }: State): void => {
    const tab = channel.tab ?? start.tabUrl;
    if (view !== "posts" && view !== "tab") show("", empty);
    else if (!channel.installed) show("empty", empty);
    else if (view === "posts") show("posts", () => talk.element);
    else show(`tab ${tab}`, () => openFrame(spots.home, tab, t("homeFrame")));
  };
  const draw = (state: State, before: State | null): void => {
    if (before?.view !== state.view || before.channel !== state.channel) head.replaceChildren(header(state));
    drawBody(state);
    if (state.channel.installed) talk.draw(state);
  };
  draw(now(), null);
  watch(draw);
  return el("section", { class: "channel", "data-testid": "channel" }, head, body);
};
