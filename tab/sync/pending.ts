import type { ClientMessage } from "../../src/protocol/messages.ts";

/** Messages that change something: each has an id of its own and may be sent again. */
export type Change = Extract<ClientMessage, { t: "do" | "move" | "undo" }>;

/** A change of mine that the server has not answered yet. */
export interface PendingChange {
  readonly meeting: string;
  /** Whose it is: several people may use one browser. */
  readonly seat: string;
  readonly message: Change;
}

/** Where changes wait so that a reload does not lose them. */
export interface PendingStore {
  readonly add: (change: PendingChange) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  /** In the order they were made. */
  readonly all: (meeting: string, seat: string) => Promise<readonly Change[]>;
}

/** Changes that wait in memory only: for tests, and where the browser keeps nothing. */
export function memoryPending(): PendingStore {
  const waiting = new Map<string, PendingChange>();
  return {
    add: (change) => {
      waiting.set(change.message.id, change);
      return Promise.resolve();
    },
    remove: (id) => {
      waiting.delete(id);
      return Promise.resolve();
    },
    all: (meeting, seat) =>
      Promise.resolve(
        [...waiting.values()]
          .filter((change) => change.meeting === meeting && change.seat === seat)
          .map(({ message }) => message),
      ),
  };
}
