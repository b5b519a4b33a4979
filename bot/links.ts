import type { Place } from "../src/app/ports.ts";
import type { Links } from "./cards.ts";

/** Names of the tab's pages in links into Teams; the channel's tab is configured under the name "home". */
export interface LinkOptions {
  /** The app's id in the Teams catalogue; any word in the local Teams. */
  readonly teamsAppId: string;
  /** The tab in a browser, for those who open a link outside Teams. */
  readonly tabUrl?: string | undefined;
}

/** Links that open Runde inside Teams, at the place they were shown in. */
export const teamsLinks =
  ({ teamsAppId, tabUrl }: LinkOptions) =>
  (place: Place): Links => {
    const link = (page: string, view: string, inner: string): string => {
      const url = new URL(`https://teams.microsoft.com/l/entity/${encodeURIComponent(teamsAppId)}/${page}`);
      if (tabUrl !== undefined) url.searchParams.set("webUrl", browserUrl(tabUrl, view, inner));
      url.searchParams.set("context", JSON.stringify(contextOf(place, inner)));
      return url.href;
    };
    return {
      join: (meeting) => link("meeting", "panel", meeting),
      home: () => link("home", "home", ""),
      setup: () => link("home", "setup", ""),
      me: () => link("me", "me", ""),
    };
  };

const contextOf = (place: Place, inner: string): Readonly<Record<string, string>> => ({
  ...(inner === "" ? {} : { subEntityId: inner }),
  ...(place.kind === "channel" ? { channelId: place.conversation } : {}),
  ...(place.kind === "chat" ? { chatId: place.conversation, contextType: "chat" } : {}),
});

const browserUrl = (tabUrl: string, view: string, meeting: string): string => {
  const url = new URL(tabUrl);
  url.searchParams.set("view", view);
  if (meeting !== "") url.searchParams.set("meeting", meeting);
  return url.href;
};
