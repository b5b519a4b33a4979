import { change, hear, locale, me, now, readStart, start } from "./state.ts";
import type { News, Pressed, Snapshot } from "./types.ts";

/** Each start of the local Teams has its own. */
let secret = start.secret;

/** Asks the local Teams for something, as the person this window is; null when it was not to be had. */
const ask = async <Answer>(path: string, asked: object): Promise<Answer | null> => {
  try {
    const answer = await fetch(path, {
      method: "POST",
      headers: { "content-type": "application/json", "x-runde-local": secret },
      body: JSON.stringify({ as: me.key, locale: locale(), ...asked }),
    });
    // The answers are our own server's; their shapes stand beside each request below.
    return answer.ok ? ((await answer.json()) as Answer) : null;
  } catch {
    return null;
  }
};

/** Writes in the channel or the own chat; tells whether Runde heard what it should hear. */
export const say = async (said: {
  readonly where: "channel" | "chat";
  readonly thread: string | null;
  readonly text: string;
  readonly mention: boolean;
}): Promise<boolean> => (await ask<{ delivered: boolean }>("/api/say", said))?.delivered ?? false;

/** Adds Runde to the channel or takes it away. */
export const install = async (added: boolean): Promise<boolean> =>
  (await ask<{ done: boolean }>("/api/install", { added }))?.done ?? false;

/** Presses an Action.Execute. */
export const press = async (
  message: string,
  action: { readonly id?: string; readonly title?: string; readonly verb: string; readonly data: unknown },
  trigger: "manual" | "automatic",
): Promise<Pressed> => {
  const asked = { message, trigger, action: { type: "Action.Execute", ...action } };
  return (await ask<Pressed>("/api/press", asked)) ?? { kind: "refused", status: 0 };
};

/** Presses an Action.Submit. */
export const submit = async (message: string, value: unknown): Promise<Pressed> =>
  (await ask<Pressed>("/api/submit", { message, value })) ?? { kind: "refused", status: 0 };

/** A sign-in token for the person this window is. */
export const token = async (): Promise<string | null> =>
  (await ask<{ token: string }>("/api/token", {}))?.token ?? null;

/** Opens a page of Runde on the stage, for everyone in the meeting; null closes it. */
export const share = async (url: string | null): Promise<boolean> =>
  (await ask<{ done: boolean }>("/api/share", { url }))?.done ?? false;

/** Pins another page of Runde as the channel's tab. */
export const pinTab = async (url: string): Promise<boolean> =>
  (await ask<{ done: boolean }>("/api/tab", { url }))?.done ?? false;

let socket: WebSocket | null = null;

/** Tells the others whether this window is in the meeting. */
export const tellMeeting = (): void => {
  if (socket?.readyState === WebSocket.OPEN) {
    socket.send(JSON.stringify({ t: "meeting", inside: now().inMeeting }));
  }
};

/** Follows what happens, and finds its way back when the connection is lost. */
export const follow = (): void => {
  const opened = new WebSocket(`${location.origin.replace("http", "ws")}/api/live`);
  socket = opened;
  opened.addEventListener("open", () => {
    opened.send(JSON.stringify({ t: "hello", secret, as: me.key }));
    tellMeeting();
  });
  opened.addEventListener("message", ({ data }: MessageEvent<string>) => {
    // Written by our own server, in the shapes of its `News`.
    hear(JSON.parse(data) as News | Snapshot);
  });
  opened.addEventListener("close", ({ code }) => {
    change({ connected: false });
    setTimeout(() => {
      if (code === 4401) void renew();
      else follow();
    }, 500);
  });
};

/** After another start: only a fresh page knows its secret. The frames stay open, and so does what is written in them. */
const renew = async (): Promise<void> => {
  const page = await fetch("/").then(
    (answer) => answer.text(),
    () => "",
  );
  const fresh = page === "" ? start : readStart(new DOMParser().parseFromString(page, "text/html"));
  if (fresh.tabUrl !== start.tabUrl) {
    location.reload();
    return;
  }
  secret = fresh.secret;
  follow();
};
