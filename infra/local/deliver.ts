import type { Activity } from "./activities.ts";
import type { Issuer } from "./issuer.ts";

/** How it went to hand an activity to the bot; `body` is an invoke's answer. */
export type Delivered = { readonly ok: boolean; readonly status: number; readonly body: unknown };

/** Hands an activity to the bot, signed. Teams waits fifteen seconds, and so do we. */
export const createDelivery =
  (botUrl: string, issuer: Issuer) =>
  async (activity: Activity): Promise<Delivered> => {
    const token = await issuer.channelToken(activity.serviceUrl);
    try {
      const answer = await fetch(botUrl, {
        method: "POST",
        headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
        body: JSON.stringify(activity),
        signal: AbortSignal.timeout(15_000),
      });
      return { ok: answer.ok, status: answer.status, body: readJson(await answer.text()) };
    } catch {
      // Nobody listens, or the answer took too long: to the person who wrote it is the same.
      return { ok: false, status: 504, body: null };
    }
  };

const readJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};
