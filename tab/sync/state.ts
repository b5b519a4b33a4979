import type { SeatId } from "../../src/core/ids.ts";
import type { Part, TableValue } from "../../src/protocol/messages.ts";

/** How it stands with the connection. */
export type SyncStatus =
  /** On the way in for the first time, or back for a moment: nothing to worry about. */
  | "connecting"
  | "live"
  /** Gone long enough to tell; changes wait. */
  | "lost"
  /** The server said goodbye: not a member, no such meeting. */
  | "refused";

/** All that the views know, replaced as a whole when something changes. */
export interface SyncState {
  readonly status: SyncStatus;
  readonly seat: SeatId | null;
  readonly parts: ReadonlyMap<string, Part>;
  readonly online: readonly SeatId[];
  /** Changes of mine that the server has not answered. */
  readonly waiting: number;
  /** Server time minus this machine's time. */
  readonly offset: number;
  readonly goodbye: { readonly reason: string; readonly text: string } | null;
  /** A change that waited since before a reload was not taken in. */
  readonly notice: { readonly reason: string; readonly text: string } | null;
}

/** The position the reader saw, so that a late click moves nobody twice. */
export function clockVersionOf(parts: ReadonlyMap<string, Part>): number | undefined {
  const process = parts.get("process")?.value;
  if (typeof process !== "object" || process === null || !("clockVersion" in process)) return undefined;
  return typeof process.clockVersion === "number" ? process.clockVersion : undefined;
}

/** The table whose sheet the reader saw in a step: what is written while the line is down reaches no other table. */
export function tableSeen(parts: ReadonlyMap<string, Part>, step: string): string | undefined {
  return (parts.get(`table:${step}`)?.value as TableValue | undefined)?.table;
}
