import type { Card, Message } from "../conversations.ts";
import type { Person, PersonKey, place } from "../people.ts";
import type { ChannelState, News, Pressed } from "../teams.ts";

export type { Card, ChannelState, Message, News, Person, PersonKey, Pressed };

/** What stands in the page from the start. */
export type Start = {
  readonly secret: string;
  readonly tabUrl: string;
  readonly people: readonly Person[];
  readonly place: typeof place;
  readonly teamsAppId: string;
  readonly clientId: string;
};

/** Everything a window is told when it opens. */
export type Snapshot = {
  readonly t: "state";
  readonly channel: ChannelState;
  readonly posts: readonly Message[];
  readonly chat: readonly Message[];
};

/** Themes by the names that Teams tells its apps. */
export type Theme = "default" | "dark" | "contrast";

/** Where in the page one is. */
export type View = "posts" | "tab" | "meeting" | "chat" | "me";
