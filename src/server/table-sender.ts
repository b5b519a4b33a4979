import type { Log, Store } from "../app/ports.ts";
import { type TablePart, tableName, tableParts, tableSeen } from "../app/table-parts.ts";
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
  /** Which table it is, and who sees it; null: none, or one that nobody here has sent. */
  readonly table: string | null;
  readonly version: number;
}

const isTable = (key: string): boolean => key.startsWith("table:");

type Message = Extract<ServerMessage, { t: "mine" }>;

const nothing: Held = { keys: [], table: null, version: 0 };

/** What a tab holds after it has been told what there is for it now, and what to tell it; null: it has it all. */
const next = (
  before: Held,
  part: TablePart | undefined,
): { readonly after: Held; readonly message: Message | null } => {
  if (part === undefined)
    return {
      after: nothing,
      message: before.keys.length === 0 ? null : { t: "mine", parts: [], gone: before.keys },
    };
  const table = tableName(part);
  const isSame = before.table === table;
  return {
    after: { keys: [part.key], table, version: part.version },
    message:
      isSame && before.version >= part.version
        ? null
        : { t: "mine", parts: [part], gone: isSame ? [] : before.keys },
  };
};

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
      const { after, message } = next(before, parts.get(tab.seat));
      if (message === null) continue;
      held.set(tab, after);
      tab.send(JSON.stringify(message));
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
