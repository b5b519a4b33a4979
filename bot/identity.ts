import { TeamsInfo } from "botbuilder";
import type { Identity } from "../src/app/ports.ts";
import { type IncomingActivity, tenantOf } from "./adapter/activity.ts";
import type { RundeAdapter } from "./adapter/teams-adapter.ts";
import { placeOf, referenceTo } from "./places.ts";

/** How long an answer of the roster is believed, in milliseconds; the network's own list is asked every time. */
const BELIEVED_MS = 600_000;
const MOST_REMEMBERED = 5000;

/** Finds out who sent an activity; null when Teams does not vouch for them just now. */
export type WhoIs = (activity: IncomingActivity) => Promise<Identity | null>;

/**
 * The sender by tenant and object id. An activity in a shared channel names the channel's tenant, not the sender's:
 * only the conversation's roster knows where someone is at home.
 */
export const createWhoIs = (adapter: RundeAdapter, now: () => number = Date.now): WhoIs => {
  const known = new Map<string, { readonly identity: Identity; readonly until: number }>();
  return async (activity) => {
    const place = placeOf(activity);
    const key = [place.conversation, activity.from.id, activity.from.aadObjectId].join("|");
    const remembered = known.get(key);
    if (remembered && remembered.until > now()) return remembered.identity;
    const identity = await fromRoster(adapter, activity);
    if (identity === null) return null;
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(key, { identity, until: now() + BELIEVED_MS });
    return identity;
  };
};

const fromRoster = async (adapter: RundeAdapter, activity: IncomingActivity): Promise<Identity | null> => {
  let found: Identity | null = null;
  try {
    await adapter.speak(referenceTo(adapter.appId, placeOf(activity)), async (context) => {
      found = identityOf(await TeamsInfo.getMember(context, activity.from.id), tenantOf(activity));
    });
  } catch {
    return null;
  }
  return matches(found, activity.from.aadObjectId) ? found : null;
};

// The roster is asked by the sender's id in Teams; its object id must be the one the activity names.
const matches = (found: Identity | null, object: string | undefined): boolean =>
  found !== null && (object === undefined || found.object.toLowerCase() === object.toLowerCase());

/** A member as Teams' roster tells it. */
export interface RosterMember {
  readonly name?: string | undefined;
  readonly aadObjectId?: string | undefined;
  readonly tenantId?: string | undefined;
  readonly userRole?: string | undefined;
  readonly userPrincipalName?: string | undefined;
}

/** The identity of a roster's member; a home tenant that is not named is the place's own. */
export const identityOf = (member: RosterMember, placeTenant: string | undefined): Identity | null => {
  const { aadObjectId: object, tenantId, name, userRole, userPrincipalName = "" } = member;
  const tenant = tenantId ?? placeTenant;
  if (!object || !tenant) return null;
  const guest = userRole === "guest" || userPrincipalName.toUpperCase().includes("#EXT#");
  return { tenant, object, name: (name ?? "").slice(0, 200) || "–", guest };
};
