import { change, go, start } from "./state.ts";
import type { View } from "./types.ts";

/** The place inside a page of Runde that the last link pointed at. */
let inside: { readonly view: View; readonly page: string } | null = null;

/** The inner page to open in this view, when one came here by a link that names one. */
export const innerPageOf = (view: View): string => (inside?.view === view ? inside.page : "");

type Context = { readonly subEntityId?: unknown; readonly channelId?: unknown };

const parseContext = (text: string | null): Context => {
  try {
    const parsed: unknown = JSON.parse(text ?? "{}");
    return typeof parsed === "object" && parsed !== null ? parsed : {};
  } catch {
    return {};
  }
};

const viewOfPage = (page: string, inChannel: boolean): View => {
  if (/stage|panel|meeting/i.test(page)) return "meeting";
  if (/chat|conversation/i.test(page)) return "chat";
  if (/^(me|my)|mypage|personal|min/i.test(page)) return "me";
  return inChannel || /home|channel|tab|network/i.test(page) ? "tab" : "me";
};

const meetingLinks = ["meeting", "meetup-join", "meeting-share", "stage"];

const followDeepLink = (url: URL): View | null => {
  const [, kind = "", , page = ""] = url.pathname.split("/").filter((part) => part !== "");
  if (kind === "entity") {
    const { subEntityId, channelId } = parseContext(url.searchParams.get("context"));
    const view = viewOfPage(decodeURIComponent(page), channelId !== undefined);
    inside = typeof subEntityId === "string" ? { view, page: subEntityId } : null;
    return view;
  }
  if (kind === "chat") return "chat";
  if (kind === "channel" || kind === "message") return "posts";
  return meetingLinks.includes(kind) ? "meeting" : null;
};

const viewOf = (url: URL): View | null => {
  if (url.hostname === "teams.microsoft.com" || url.hostname === "teams.cloud.microsoft")
    return followDeepLink(url);
  if (url.origin !== new URL(start.tabUrl).origin) return null;
  const view = url.searchParams.get("view");
  // Paper opens in a browser of its own.
  return view === null || view === "print" ? null : viewOfPage(view, true);
};

/** Opens a link as Teams would: links into Teams stay here, all others get a window of their own. */
export const openLink = (address: string): void => {
  if (!URL.canParse(address)) return;
  const url = new URL(address);
  const view = viewOf(url);
  if (view !== null) {
    if (view === "meeting") change({ inMeeting: true });
    go(view);
  } else if (url.protocol === "https:" || url.protocol === "http:") {
    open(url.href, "_blank", "noopener,noreferrer");
  }
};

/** Goes to one of Runde's pages by its id in the manifest. */
export const openPage = (page: string, inner: string): void => {
  const view = viewOfPage(page, false);
  inside = { view, page: inner };
  go(view);
};
