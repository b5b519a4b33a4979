import type { Language } from "./texts.ts";
import { locales, texts } from "./texts.ts";
import type {
  ChannelState,
  Message,
  News,
  Person,
  PersonKey,
  Snapshot,
  Start,
  Theme,
  View,
} from "./types.ts";

/** What this window shows. */
export type State = {
  readonly view: View;
  readonly theme: Theme;
  readonly language: Language;
  readonly connected: boolean;
  readonly channel: ChannelState;
  readonly posts: readonly Message[];
  readonly chat: readonly Message[];
  readonly typing: "channel" | "chat" | null;
  readonly panel: boolean;
  /** Stays in the meeting while looking at the channel, as one does in Teams. */
  readonly inMeeting: boolean;
};

/** Reads what stands in a page from the start; our own server wrote it there. */
export const readStart = (page: Document): Start =>
  JSON.parse(page.getElementById("start")?.textContent ?? "{}") as Start;

/** What stands in the page from the start: secret, people, places. */
export const start: Start = readStart(document);

const findMe = (): Person => {
  const wanted = new URLSearchParams(location.search).get("as");
  const found = start.people.find((person) => person.key === wanted) ?? start.people[0];
  if (!found) throw new Error("Nobody to be");
  return found;
};

/** The person this window is. */
export const me: Person = findMe();

/** The person with this key. */
export const personNamed = (key: PersonKey): string =>
  start.people.find((person) => person.key === key)?.name ?? "";

const views: readonly View[] = ["posts", "tab", "meeting", "chat", "me"];
const readView = (): View => views.find((view) => location.hash === `#/${view}`) ?? "posts";
const themes: readonly Theme[] = ["default", "dark", "contrast"];
const languages: readonly Language[] = ["nb", "nn", "en"];
const stored = (name: string): string | null => localStorage.getItem(`runde-local-${name}`);

const preferred = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "default";
let state: State = {
  view: readView(),
  theme: themes.find((theme) => theme === stored("theme")) ?? preferred,
  language: languages.find((language) => language === stored("language")) ?? "nb",
  connected: true,
  channel: { installed: false, tab: null, stage: null, inMeeting: [] },
  posts: [],
  chat: [],
  typing: null,
  panel: true,
  inMeeting: readView() === "meeting",
};

const watchers = new Set<(state: State, before: State) => void>();
let waiting = false;
let shown = state;

/** The state as it is. */
export const now = (): State => state;

/** Calls back once per change, with what was shown before. */
export const watch = (watcher: (state: State, before: State) => void): void => {
  watchers.add(watcher);
};

/** Changes the state; everyone who watches is told in the same turn of the event loop. */
export const change = (part: Partial<State>): void => {
  state = { ...state, ...part };
  if (waiting) return;
  waiting = true;
  queueMicrotask(() => {
    waiting = false;
    const before = shown;
    shown = state;
    for (const watcher of watchers) watcher(state, before);
  });
};

/** A word of the page in the chosen language. */
export const t = (name: keyof typeof texts): string => texts[name][state.language];

/** The locale that Teams would tell. */
export const locale = (): string => locales[state.language];

/** Goes to a view; the address follows, so that it can be linked and reloaded. */
export const go = (view: View): void => {
  location.hash = `#/${view}`;
};

addEventListener("hashchange", () => {
  const view = readView();
  change({ view, inMeeting: state.inMeeting || view === "meeting" });
});

/** Chooses theme or language, for this browser. */
export const choose = (part: Partial<Pick<State, "theme" | "language">>): void => {
  for (const [name, value] of Object.entries(part)) localStorage.setItem(`runde-local-${name}`, value);
  change(part);
};

const put = (list: readonly Message[], message: Message): readonly Message[] =>
  list.some((one) => one.id === message.id)
    ? list.map((one) => (one.id === message.id ? message : one))
    : [...list, message];

let typingTimer = 0;
const showTyping = (where: "channel" | "chat"): void => {
  change({ typing: where });
  clearTimeout(typingTimer);
  typingTimer = setTimeout(() => {
    change({ typing: null });
  }, 3000);
};

/** Takes in what the server tells. */
export const hear = (news: News | Snapshot): void => {
  switch (news.t) {
    case "state":
      change({ connected: true, channel: news.channel, posts: news.posts, chat: news.chat });
      return;
    case "channel":
      change({ channel: news.channel });
      return;
    case "typing":
      showTyping(news.where.kind);
      return;
    case "message": {
      const typing = news.message.from === "runde" ? null : state.typing;
      const list = news.where.kind === "chat" ? "chat" : "posts";
      change({ typing, [list]: put(state[list], news.message) });
      return;
    }
    case "gone": {
      const list = news.where.kind === "chat" ? "chat" : "posts";
      change({ [list]: state[list].filter((one) => one.id !== news.id) });
      return;
    }
  }
};
