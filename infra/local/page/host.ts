import { pinTab, share, token } from "./api.ts";
import { el } from "./dom.ts";
import type { Spot } from "./host-context.ts";
import { contextOf, frameUrl } from "./host-context.ts";
import { openLink, openPage } from "./links.ts";
import { me, now, personNamed, start, watch } from "./state.ts";

/** A page of Runde in its frame, and what it has told us as its host. */
type Guest = {
  readonly spot: Spot;
  readonly frame: HTMLIFrameElement;
  readonly handlers: Set<string>;
  settings: Readonly<Record<string, unknown>>;
  readonly onSettings: { valid: (valid: boolean) => void; saved: () => void };
};

type Call = {
  readonly id: number;
  readonly uuid: unknown;
  readonly func: string;
  readonly args: readonly unknown[];
};

/** The arguments of the answer; null for calls that are not answered. */
type Answer = readonly unknown[] | null;

const guests = new Set<Guest>();
const tabOrigin = new URL(start.tabUrl).origin;

/** What this host can do, in the form teams-js asks for. */
const supports = {
  app: { notifySuccessResponse: {} },
  appInstallDialog: {},
  logs: {},
  pages: { config: {}, appButton: {}, backStack: {}, currentApp: {}, fullTrust: {}, tabs: {} },
  teamsCore: {},
};
const runtime = JSON.stringify({
  apiVersion: 4,
  isLegacyTeams: false,
  hostVersionsInfo: { adaptiveCardSchemaVersion: { majorVersion: 1, minorVersion: 5 } },
  supports,
});

const text = (value: unknown): string => (typeof value === "string" ? value : "");
const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null ? { ...value } : {};

const refusal = { errorCode: 100, message: "not supported here" };
/** Teams' code for a share that the app or the person may not do. */
const shareRefused = { errorCode: 1000, message: "only pages of the app" };

const isSharing = () => now().channel.stage !== null;

const meetingDetails = () => ({
  details: {
    id: start.place.meetingId,
    title: start.place.channelName,
    type: "Scheduled",
    joinUrl: `${location.origin}/#/meeting`,
    scheduledStartTime: "",
    scheduledEndTime: "",
  },
  conversation: { id: start.place.channelId },
  organizer: { id: start.people[0]?.objectId ?? "", tenantId: start.place.hostTenantId },
});

const saveSettings = async (guest: Guest): Promise<Answer> => {
  const url = text(guest.settings["contentUrl"]);
  if (url !== "") await pinTab(url);
  guest.onSettings.saved();
  return [true];
};

/** What the host answers to each call; a name that is missing here gets a polite no. */
const answers: Readonly<
  Record<string, (guest: Guest, args: readonly unknown[]) => Answer | Promise<Answer>>
> = {
  initialize: ({ spot }) => [spot.context, "web", runtime, "2.0.1"],
  getContext: ({ spot }) => [contextOf(spot)],
  registerHandler: (guest, [name]) => {
    guest.handlers.add(text(name));
    return null;
  },
  "authentication.getAuthToken": async () => {
    const made = await token();
    return made === null ? [false, "resourceRequiresConsent"] : [true, made];
  },
  "authentication.getUser": () => [true, { upn: me.userPrincipalName, tid: me.tenantId, oid: me.objectId }],
  "meeting.shareAppContentToStage": async (_guest, [url]) => {
    const shared = URL.canParse(text(url)) && (await share(text(url)));
    return shared ? [null, true] : [shareRefused, false];
  },
  "meeting.stopSharingAppContentToStage": async () => [null, await share(null)],
  "meeting.getAppContentStageSharingState": () => [null, { isAppSharing: isSharing() }],
  "meeting.getAppContentStageSharingCapabilities": () => [null, { doesAppHaveSharePermission: true }],
  "meeting.getMeetingDetails": () => [null, meetingDetails()],
  "settings.setValidityState": (guest, [valid]) => {
    guest.onSettings.valid(valid === true);
    return null;
  },
  "settings.setSettings": (guest, [settings]) => {
    guest.settings = record(settings);
    return [true];
  },
  "settings.getSettings": ({ spot, settings }) => [
    { contentUrl: now().channel.tab ?? "", entityId: spot.name, suggestedDisplayName: "Runde", ...settings },
  ],
  "settings.save.success": (guest) => saveSettings(guest),
  "settings.save.failure": (guest) => {
    guest.onSettings.saved();
    return null;
  },
  "appInitialization.appLoaded": () => null,
  "appInitialization.success": () => [undefined],
  "appInitialization.failure": () => null,
  "appInitialization.expectedFailure": () => null,
  executeDeepLink: (_guest, [url]) => {
    openLink(text(url));
    return [true];
  },
  "pages.navigateToApp": (_guest, [asked]) => {
    const { pageId, subPageId } = record(asked);
    openPage(text(pageId), text(subPageId));
    return [true];
  },
};

const readCall = (data: unknown): Call | null => {
  const { id, uuidAsString, func, args } = record(data);
  if (typeof id !== "number" || typeof func !== "string") return null;
  return { id, uuid: uuidAsString, func, args: Array.isArray(args) ? args : [] };
};

const onMessage = async ({ source, origin, data }: MessageEvent<unknown>): Promise<void> => {
  if (origin !== tabOrigin) return;
  const guest = [...guests].find(({ frame }) => frame.contentWindow === source);
  const call = readCall(data);
  if (!guest || !call) return;
  const known = Object.hasOwn(answers, call.func) ? answers[call.func] : undefined;
  const args = known ? await known(guest, call.args) : [refusal, null];
  if (args !== null) send(guest, { id: call.id, uuidAsString: call.uuid, args });
};

const send = ({ frame }: Guest, message: object): void => {
  frame.contentWindow?.postMessage(message, tabOrigin);
};

/** Starts answering the frames, and tells them when the theme changes. */
export const startHost = (): void => {
  addEventListener("message", (event) => {
    void onMessage(event);
  });
  watch(({ theme }, before) => {
    if (theme === before.theme) return;
    for (const guest of guests) {
      if (guest.handlers.has("themeChange")) send(guest, { func: "themeChange", args: [theme] });
    }
  });
};

/** A frame with a page of Runde, with this page as its Teams. */
export type HostFrame = {
  readonly frame: HTMLIFrameElement;
  /** Tells the page that its settings are to be saved. */
  readonly save: () => void;
  readonly close: () => void;
};

/** Opens a page of Runde in a spot. */
export const openFrame = (
  spot: Spot,
  url: string,
  title: string,
  onSettings?: Guest["onSettings"],
): HostFrame => {
  const frame = el("iframe", {
    name: spot.name,
    "data-testid": spot.name,
    title,
    src: frameUrl(spot, url),
    allow: "clipboard-write; fullscreen",
    // What Teams allows its apps, no more.
    sandbox:
      "allow-forms allow-popups allow-popups-to-escape-sandbox allow-pointer-lock allow-scripts allow-same-origin allow-downloads",
  });
  const quiet = { valid: () => undefined, saved: () => undefined };
  const guest: Guest = { spot, frame, handlers: new Set(), settings: {}, onSettings: onSettings ?? quiet };
  guests.add(guest);
  return {
    frame,
    save: () => {
      send(guest, { func: "settings.save", args: [{}] });
    },
    close: () => {
      guests.delete(guest);
      frame.remove();
    },
  };
};

/** Shows one thing at a time in a box, by key; a frame is opened as it comes in and closed as it goes. */
export const frameBox = (box: HTMLElement) => {
  let shown = "";
  let open: HostFrame | null = null;
  return (key: string, make: () => HostFrame | Node): void => {
    if (key === shown) return;
    shown = key;
    open?.close();
    const made = key === "" ? null : make();
    open = made === null || made instanceof Node ? null : made;
    const inside = made instanceof Node ? made : made?.frame;
    box.replaceChildren(...(inside ? [inside] : []));
  };
};

/** Who shares the stage, in words. */
export const sharer = (): string => {
  const { stage } = now().channel;
  return stage ? personNamed(stage.by) : "";
};
