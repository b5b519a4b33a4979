import { innerPageOf } from "./links.ts";
import { locale, me, now, start } from "./state.ts";
import type { View } from "./types.ts";

/** The places inside Teams where a page of Runde can stand. */
type FrameContext = "content" | "settings" | "meetingStage" | "sidePanel";

/** One place for a page of Runde: what Teams calls it, and which page the manifest names there. */
export type Spot = {
  readonly name: "runde-home" | "runde-me" | "runde-stage" | "runde-panel" | "runde-setup";
  readonly context: FrameContext;
  readonly view: "home" | "me" | "stage" | "panel" | "setup";
  /** The view of this page in which the spot is. */
  readonly in: View;
};

/** The five spots of the page. */
export const spots = {
  home: { name: "runde-home", context: "content", view: "home", in: "tab" },
  me: { name: "runde-me", context: "content", view: "me", in: "me" },
  stage: { name: "runde-stage", context: "meetingStage", view: "stage", in: "meeting" },
  panel: { name: "runde-panel", context: "sidePanel", view: "panel", in: "meeting" },
  setup: { name: "runde-setup", context: "settings", view: "setup", in: "tab" },
} as const satisfies Record<string, Spot>;

const session = crypto.randomUUID();

/** Address of a page of Runde in a spot; it says which host Runde may listen to. */
export const frameUrl = (spot: Spot, from: string): string => {
  const url = new URL(from);
  if (!url.searchParams.has("view")) url.searchParams.set("view", spot.view);
  // As the manifest has it: theme and language in the address spare a flash of the wrong ones.
  url.searchParams.set("theme", now().theme);
  url.searchParams.set("language", locale());
  url.searchParams.set("host", location.origin);
  return url.href;
};

/** The context that teams-js reads, in the flat form in which hosts send it. */
export const contextOf = (spot: Spot): Readonly<Record<string, unknown>> => {
  const { place } = start;
  const common = {
    locale: locale(),
    theme: now().theme,
    entityId: spot.name,
    subEntityId: innerPageOf(spot.in),
    frameContext: spot.context,
    isFullScreen: false,
    isMultiWindow: false,
    userObjectId: me.objectId,
    userPrincipalName: me.userPrincipalName,
    loginHint: me.mail,
    userDisplayName: me.name,
    tid: me.tenantId,
    appId: start.teamsAppId,
    hostName: "Teams",
    hostClientType: "web",
    ringId: "general",
    sessionId: session,
    appSessionId: session,
    isTeamArchived: false,
  };
  if (spot.context === "content" && spot.view === "me") return common;
  const inChannel = {
    teamId: place.teamId,
    teamName: place.teamName,
    teamType: 0,
    groupId: place.teamGroupId,
    channelId: place.channelId,
    channelName: place.channelName,
    channelType: "Shared",
    hostTeamGroupId: place.teamGroupId,
    hostTeamTenantId: place.hostTenantId,
    ownerTenantId: place.hostTenantId,
    ownerGroupId: place.teamGroupId,
    userTeamRole: me.role === "guest" ? 2 : 1,
  };
  const inMeeting = spot.context === "meetingStage" || spot.context === "sidePanel";
  return { ...common, ...inChannel, ...(inMeeting ? { meetingId: place.meetingId } : {}) };
};
