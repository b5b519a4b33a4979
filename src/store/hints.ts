import { z } from "zod";
import type { MeetingId, NetworkId, SeatId } from "../core/ids.ts";
import { meetingId, networkId, seatId } from "../core/ids.ts";

/** The one channel of notifications. They are hints: whoever missed one reads by sequence number. */
export const CHANNEL = "runde";

/** What can be hinted at; ids and numbers only. */
export type Hint =
  | { readonly t: "meeting"; readonly m: MeetingId; readonly s: number }
  | { readonly t: "sheet"; readonly m: MeetingId; readonly p: string; readonly o: SeatId }
  | { readonly t: "table"; readonly m: MeetingId; readonly p: string; readonly b: string }
  | { readonly t: "network"; readonly n: NetworkId }
  | { readonly t: "effects" }
  | { readonly t: "due" }
  | { readonly t: "key-gone"; readonly k: string };

const shape = z.discriminatedUnion("t", [
  z.object({ t: z.literal("meeting"), m: z.string().transform(meetingId), s: z.number() }),
  z.object({
    t: z.literal("sheet"),
    m: z.string().transform(meetingId),
    p: z.string(),
    o: z.string().transform(seatId),
  }),
  z.object({ t: z.literal("table"), m: z.string().transform(meetingId), p: z.string(), b: z.string() }),
  z.object({ t: z.literal("network"), n: z.string().transform(networkId) }),
  z.object({ t: z.literal("effects") }),
  z.object({ t: z.literal("due") }),
  z.object({ t: z.literal("key-gone"), k: z.string() }),
]);

export const writeHint = (hint: Hint): string => JSON.stringify(hint);

/** Reads a notification; null for one that is not ours. */
export const readHint = (payload: string): Hint | null => {
  try {
    return shape.safeParse(JSON.parse(payload)).data ?? null;
  } catch {
    return null;
  }
};
