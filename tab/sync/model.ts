import type { SeatId } from "../../src/core/ids.ts";
import type { Meeting } from "../../src/core/meeting.ts";
import { tableOf } from "../../src/core/tables.ts";
import type { SeatView } from "../../src/core/view.ts";
import type { AgendaPart, PeoplePart, ProcessPart, TableValue } from "../../src/protocol/messages.ts";
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

/** People are called by their first name; where two share it, the next name's first letter helps. */
function shortNames(people: readonly SeatView[]): ReadonlyMap<SeatId, string> {
  const first = (name: string): string => name.trim().split(/\s+/u)[0] ?? name;
  return new Map(
    people.map(({ id, name }) => {
      const shared = people.some((other) => other.id !== id && first(other.name) === first(name));
      const next = name.trim().split(/\s+/u).at(-1)?.[0];
      return [id, shared && next !== undefined ? `${first(name)} ${next}.` : first(name)];
    }),
  );
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
  const short = shortNames(people);
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
