import { z } from "zod";
import type { SeatId } from "../core/ids.ts";
import type { Meeting } from "../core/meeting.ts";
import type { SeatView } from "../core/view.ts";

/** The wire between tab and server, over one WebSocket at /socket. Every client message passes ClientMessage once. */

const id = z.string().min(1).max(64);
const seat = id;
const presence = z.enum(["present", "on-the-way", "not-today"]);

const ProcessCommandShape = z.discriminatedUnion("do", [
  z.strictObject({ do: z.literal("presence"), seat, presence }),
  z.strictObject({ do: z.literal("device"), seat, device: z.boolean() }),
  z.strictObject({ do: z.literal("start") }),
  z.strictObject({ do: z.literal("give-word"), to: seat.optional() }),
  z.strictObject({ do: z.literal("pass"), seat }),
  z.strictObject({ do: z.literal("later"), seat }),
  z.strictObject({ do: z.literal("go-on") }),
  z.strictObject({ do: z.literal("back") }),
  z.strictObject({ do: z.literal("jump"), step: id }),
  z.strictObject({ do: z.literal("skip") }),
  z.strictObject({ do: z.literal("hold") }),
  z.strictObject({ do: z.literal("resume") }),
  z.strictObject({ do: z.literal("extend"), minutes: z.number().min(-60).max(60) }),
  z.strictObject({ do: z.literal("ready"), seat, ready: z.boolean() }),
  z.strictObject({ do: z.literal("paper"), seat, paper: z.boolean() }),
  z.strictObject({ do: z.literal("lead"), seat }),
  z.strictObject({ do: z.literal("appoint"), role: z.string().min(1).max(40), seat }),
  z.strictObject({ do: z.literal("hand"), seat, up: z.boolean() }),
  z.strictObject({ do: z.literal("seat-at"), seat, table: z.string().min(1).max(80) }),
  z.strictObject({ do: z.literal("found") }),
  z.strictObject({
    do: z.literal("replan"),
    choice: z.enum(["trim", "drop", "end-later", "end-early", "spread"]),
  }),
  z.strictObject({ do: z.literal("fit"), choice: z.enum(["shorter", "two-groups", "end-later"]) }),
  z.strictObject({ do: z.literal("undo") }),
  z.strictObject({ do: z.literal("end") }),
]);

/** Versions the client already has, by part key; only newer parts are sent (SPEC S2). */
const Have = z.record(z.string().max(120), z.number().int().nonnegative());

export const ClientMessage = z.discriminatedUnion("t", [
  z.strictObject({ t: z.literal("hello"), token: z.string().max(8000), meeting: id, have: Have }),
  /** id: made by the client, the same on a resend; expect: the position the sender saw, so that a late click moves nobody twice. */
  z.strictObject({
    t: z.literal("do"),
    id,
    command: ProcessCommandShape,
    clock: z.number().int().optional(),
  }),
  z.strictObject({
    t: z.literal("move"),
    id,
    step: id,
    name: z.string().min(1).max(60),
    payload: z.unknown(),
    as: seat.optional(),
    /** The table whose sheet the sender saw in this step: what was meant for it is written at no other. */
    table: id.optional(),
  }),
  z.strictObject({ t: z.literal("undo"), id, step: id, scope: z.enum(["sheet", "board", "table"]) }),
  /** What another would see of this step: answered with public parts, and the sheet of a table that both sit at. */
  z.strictObject({ t: z.literal("see-as"), id, step: id, seat }),
  z.strictObject({ t: z.literal("ping"), c: z.number() }),
]);
export type ClientMessage = z.infer<typeof ClientMessage>;

/**
 * Versioned parts. Public keys: "process" (ProcessPart), "agenda" (AgendaPart), "people" (SeatView[]), "board:<step>".
 * Private keys: "sheet:<step>" (the reader's own), "table:<step>" (TableValue, of the table the reader sits at now).
 * A part is sent whole, and only to its readers.
 */
export interface Part {
  readonly key: string;
  readonly version: number;
  readonly value: unknown;
  /** Who else gets this part, computed by readersOf: what the eye at each field lists. */
  readonly seenBy: readonly SeatId[];
}

/** What lies at a table, and which table it is: who is moved to another one holds this no more. */
export interface TableValue {
  readonly table: string;
  readonly content: unknown;
}

/** The meeting as everyone in it sees it; undo details and past tables stay on the server, the agenda travels apart (it is large and changes seldom). */
export type ProcessPart = Omit<Meeting, "undo" | "steps" | "programme" | "seatings"> & {
  readonly canUndo: boolean;
};
export type AgendaPart = Pick<Meeting, "steps" | "programme">;

export type PeoplePart = readonly SeatView[];

export type ServerMessage =
  | {
      readonly t: "welcome";
      /** The reader's own seat in this meeting. */
      readonly seat: SeatId;
      readonly seq: number;
      readonly parts: readonly Part[];
      /** runde_now() in epoch ms. */
      readonly now: number;
    }
  /** Public change. */
  | { readonly t: "parts"; readonly seq: number; readonly parts: readonly Part[] }
  /** Private change, on a stream of its own: it leaves no trace in seq. Parts in `gone` are dropped first: they are the reader's no more. */
  | { readonly t: "mine"; readonly parts: readonly Part[]; readonly gone?: readonly string[] }
  /** Seats with an open connection now; known to the hub only, never stored. */
  | { readonly t: "online"; readonly seats: readonly SeatId[] }
  | { readonly t: "ack"; readonly id: string; readonly value?: unknown }
  | { readonly t: "no"; readonly id: string; readonly reason: string; readonly text: string }
  | { readonly t: "pong"; readonly c: number; readonly s: number }
  /** The conversation ends: bad token, not a member, too much. */
  | { readonly t: "bye"; readonly reason: string; readonly text: string };

/** Close code for "sign in again". */
export const CLOSE_SIGN_IN = 4401;
export const CLOSE_NOT_MEMBER = 4403;
/** Milliseconds a socket may wait before its hello. */
export const HELLO_WITHIN_MS = 5000;
/** Bytes of one client message. */
export const MAX_MESSAGE_BYTES = 64 * 1024;
