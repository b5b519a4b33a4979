import type { SeatId } from "../../src/core/ids.ts";
import type { Meeting } from "../../src/core/meeting.ts";
import { tableOf } from "../../src/core/tables.ts";
import type { SeatView } from "../../src/core/view.ts";
import type { AgendaPart, PeoplePart, ProcessPart, TableValue } from "../../src/protocol/messages.ts";
import { calledIn } from "../kit/called.ts";
import type { SyncState, SyncStatus } from "./state.ts";

/** A document as its reader holds it, with those who can see it. */
interface Held {
  readonly content: unknown;
  readonly seenBy: readonly SeatId[];
}

/** The meeting as this reader sees it now. */
export interface MeetingModel {
  readonly meeting: Meeting;
  readonly canUndo: boolean;
  readonly me: SeatId;
  readonly leads: boolean;
  readonly people: readonly SeatView[];
  readonly online: readonly SeatId[];
  readonly status: SyncStatus;
  readonly waiting: number;
  readonly offset: number;
  readonly notice: SyncState["notice"];
  readonly nameOf: (seat: SeatId | null | undefined) => string;
  /** The given name, for rings and buttons. */
  readonly shortNameOf: (seat: SeatId | null | undefined) => string;
  readonly board: (step: string) => Held | null;
  readonly sheet: (step: string) => Held | null;
  /** The sheet of this reader's own table in a step; null where the reader sits at none, or has not been sent it yet. */
  readonly tableSheet: (step: string) => Held | null;
}

/** The meeting out of its parts; null until the parts every view needs are here. */
export function modelOf(state: SyncState): MeetingModel | null {
  const process = state.parts.get("process")?.value as ProcessPart | undefined;
  const agenda = state.parts.get("agenda")?.value as AgendaPart | undefined;
  const people = state.parts.get("people")?.value as PeoplePart | undefined;
  if (!process || !agenda || !people || state.seat === null) return null;
  const { canUndo, ...rest } = process;
  const meeting: Meeting = { ...rest, ...agenda, undo: null };
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const short = new Map(people.map(({ id }) => [id, calledIn(people, id)]));
  const held = (key: string): Held | null => {
    const part = state.parts.get(key);
    return part ? { content: part.value, seenBy: part.seenBy } : null;
  };
  const me = state.seat;
  return {
    meeting,
    canUndo,
    me,
    leads: meeting.facilitator === me,
    people,
    online: state.online,
    status: state.status,
    waiting: state.waiting,
    offset: state.offset,
    notice: state.notice,
    nameOf: (seat) => (seat ? (names.get(seat) ?? "") : ""),
    shortNameOf: (seat) => (seat ? (short.get(seat) ?? "") : ""),
    board: (step) => held(`board:${step}`),
    sheet: (step) => held(`sheet:${step}`),
    tableSheet: (step) => {
      const part = held(`table:${step}`);
      const value = part?.content as TableValue | undefined;
      // Who has just been moved looks at the old table's sheet no more, even if its being taken away is still on the way.
      return part && value?.table === tableOf(meeting, me)?.id ? { ...part, content: value?.content } : null;
    },
  };
}
