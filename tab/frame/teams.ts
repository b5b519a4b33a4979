import type { meeting } from "@microsoft/teams-js";
import type { Language } from "../../src/core/text.ts";
import { languageOf, type ThemeName, themeOf } from "./params.ts";

/** What the host says about where the tab stands. Every id is a claim; only the token counts. */
interface Place {
  readonly meetingId?: string | undefined;
  readonly chatId?: string | undefined;
  readonly channelId?: string | undefined;
  readonly teamId?: string | undefined;
  readonly entity?: string | undefined;
  readonly userId?: string | undefined;
  readonly frame?: string | undefined;
}

/** Teams around the tab; in a plain browser there is none. */
export interface Host {
  readonly kind: "teams" | "browser";
  readonly theme: ThemeName | undefined;
  readonly language: Language | undefined;
  readonly place: Place;
  /** The app's id in this Teams; absent where the host does not tell. */
  readonly appId: string | undefined;
  /** A token for our server, a few seconds old at most. */
  readonly getToken: () => Promise<string>;
  readonly onTheme: (listener: (theme: ThemeName) => void) => void;
  /** Tells the host that the first view stands, so that it takes its own cover away. */
  readonly shown: () => void;
  /** Opens an address in a browser outside the host. */
  readonly openLink: (url: string) => Promise<void>;
  /** Shows an address of ours on the meeting's shared stage; absent where the host cannot. */
  readonly shareToStage: ((url: string) => Promise<void>) | undefined;
}

/** Thrown when Teams does not answer in time, or there is no Teams to sign in with. */
export class HostUnavailable extends Error {}

const answerWithin = 5000;

/** True when the page stands in a frame of a host, or in Teams' own window on a phone or desktop. */
export const isHosted = (window: Window): boolean =>
  window.parent !== window.self || Object.hasOwn(window, "nativeInterface");

const inBrowser: Host = {
  kind: "browser",
  theme: undefined,
  language: undefined,
  place: {},
  appId: undefined,
  getToken: () => Promise.reject(new HostUnavailable("Sign-in needs Teams")),
  onTheme: () => undefined,
  shown: () => undefined,
  openLink: (url) => {
    window.open(url, "_blank", "noopener,noreferrer");
    return Promise.resolve();
  },
  shareToStage: undefined,
};

/** Greets the host. The SDK is fetched only when there is one; a silent host is given up after five seconds. */
export async function meetHost(hosted: boolean, allowedHost: string | undefined): Promise<Host> {
  if (!hosted) return inBrowser;
  const sdk = await import("./teams-sdk.ts");
  await within(
    answerWithin,
    allowedHost === undefined ? sdk.app.initialize() : sdk.app.initialize([allowedHost]),
  );
  const getToken = keptShortly(() => sdk.authentication.getAuthToken());
  // Asked for together with the context: the first request to our server follows at once.
  getToken().catch(() => undefined);
  const context = await within(answerWithin, sdk.app.getContext());
  const frame: string = context.page.frameContext;
  return {
    kind: "teams",
    theme: themeOf(context.app.theme),
    language: languageOf(context.app.locale),
    place: {
      meetingId: context.meeting?.id,
      chatId: context.chat?.id,
      channelId: context.channel?.id,
      teamId: context.team?.groupId,
      entity: context.page.subPageId,
      userId: context.user?.id,
      frame,
    },
    appId: context.app.appId?.toString(),
    getToken,
    onTheme: (listener) => {
      sdk.app.registerOnThemeChangeHandler((name) => {
        listener(themeOf(name) ?? "light");
      });
    },
    shown: () => {
      void sdk.app.notifySuccess();
    },
    openLink: (url) => sdk.app.openLink(url),
    shareToStage: frame === "sidePanel" ? (url) => share(sdk.meeting, url) : undefined,
  };
}

type SharePart = Pick<typeof meeting, "shareAppContentToStage">;

const share = (part: SharePart, url: string): Promise<void> =>
  new Promise((resolve, reject) => {
    part.shareAppContentToStage((error) => {
      if (error) reject(new HostUnavailable("The host did not share the stage"));
      else resolve();
    }, url);
  });

/** Milliseconds one token serves: the home and the socket are opened with the same. */
const tokenKept = 5000;

const keptShortly = (ask: () => Promise<string>): (() => Promise<string>) => {
  let kept: { readonly token: Promise<string>; readonly at: number } | undefined;
  return () => {
    if (kept !== undefined && performance.now() - kept.at < tokenKept) return kept.token;
    const fresh = { token: ask(), at: performance.now() };
    kept = fresh;
    fresh.token.catch(() => {
      if (kept === fresh) kept = undefined;
    });
    return fresh.token;
  };
};

function within<Value>(milliseconds: number, work: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new HostUnavailable("Teams did not answer"));
    }, milliseconds);
    const answered = (): void => {
      clearTimeout(timer);
    };
    void work.then(answered, answered);
    work.then(resolve, reject);
  });
}
