import type { Log, Store } from "../app/ports.ts";
import { tableName, tableParts, tableSeen } from "../app/table-parts.ts";
import type { MeetingId, SeatId } from "../core/ids.ts";
import type { Meeting } from "../core/meeting.ts";
import type { ServerMessage } from "../protocol/messages.ts";

/** A tab, as far as tables concern it. */
export interface Tab {
  readonly meeting: MeetingId;
  readonly seat: SeatId;
  readonly have: ReadonlyMap<string, number>;
  readonly send: (text: string) => void;
}

/** What a tab holds of tables. */
interface Held {
  /** Its part keys. */
  readonly keys: readonly string[];
  /** Which table it is; null: none, or one that nobody here has sent. */
  readonly table: string | null;
  readonly version: number;
}

const isTable = (key: string): boolean => key.startsWith("table:");

/** Sends each tab the sheet of the table its reader sits at, and takes it away from those who sit there no more. */
export const createTableSender = ({
  store,
  log,
  tabsIn,
}: {
  readonly store: Store;
  readonly log: Log;
  readonly tabsIn: (meeting: MeetingId) => Iterable<Tab>;
}) => {
  // Only tabs that have been welcomed stand here: nothing is sent before that.
  const held = new WeakMap<Tab, Held>();
  const rounds = new Map<MeetingId, { again: boolean }>();

  const sendAll = async (meeting: MeetingId): Promise<void> => {
    const parts = await tableParts(store, meeting);
    for (const tab of tabsIn(meeting)) {
      const before = held.get(tab);
      if (before === undefined) continue;
      const part = parts.get(tab.seat);
      const table = part === undefined ? null : tableName(part.key, part.value.table);
      const gone = before.table === table && table !== null ? [] : before.keys;
      const isNew = part !== undefined && (before.table !== table || before.version < part.version);
      if (gone.length === 0 && !isNew) continue;
      held.set(tab, {
        keys: part === undefined ? [] : [part.key],
        table,
        version: part?.version ?? 0,
      });
      tab.send(JSON.stringify({ t: "mine", parts: isNew ? [part] : [], gone } satisfies ServerMessage));
    }
  };

  /** Compares everything anew; what is asked for while that goes on melts into one more round. */
  const changed = (meeting: MeetingId): void => {
    const under = rounds.get(meeting);
    if (under !== undefined) {
      under.again = true;
      return;
    }
    const round = { again: true };
    rounds.set(meeting, round);
    const work = async (): Promise<void> => {
      while (round.again) {
        round.again = false;
        await sendAll(meeting);
      }
    };
    work()
      .catch(() => {
        log.warn("tables not sent, waiting for the next hint", { meeting });
      })
      .finally(() => {
        rounds.delete(meeting);
      });
  };

  return {
    changed,
    /** A tab has been told who it is: it gets its table's sheet, and drops what it brought from another time. */
    welcomed: (tab: Tab): void => {
      held.set(tab, { keys: [...tab.have.keys()].filter(isTable), table: null, version: -1 });
      changed(tab.meeting);
    },
    /** The process has moved on: if anyone sits elsewhere now, the sheets follow. */
    follow: (meeting: Meeting): void => {
      for (const tab of tabsIn(meeting.id)) {
        const now = tableSeen(meeting, tab.seat);
        const before = held.get(tab);
        if (before === undefined || before.table === now) continue;
        changed(meeting.id);
        return;
      }
    },
  };
};
