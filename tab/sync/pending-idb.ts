import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import { ClientMessage } from "../../src/protocol/messages.ts";
import { type Change, memoryPending, type PendingChange, type PendingStore } from "./pending.ts";

interface Shape extends DBSchema {
  readonly changes: {
    readonly key: number;
    readonly value: PendingChange;
    readonly indexes: { readonly id: string };
  };
}

const open = (): Promise<IDBPDatabase<Shape>> =>
  openDB<Shape>("runde", 1, {
    upgrade: (database) => {
      const store = database.createObjectStore("changes", { autoIncrement: true });
      store.createIndex("id", "message.id", { unique: true });
    },
  });

// What was stored by an older version of the tab is checked before it is sent.
const known = (message: unknown): readonly Change[] => {
  const read = ClientMessage.safeParse(message);
  if (!read.success) return [];
  const { data } = read;
  return data.t === "move" || data.t === "undo" || data.t === "do" ? [data] : [];
};

/** Changes that wait in this browser's database: a reload or a crash loses none of them. */
export function browserPending(): PendingStore {
  const fallback = memoryPending();
  let database: Promise<IDBPDatabase<Shape>> | undefined;
  // A browser that keeps nothing (private windows, blocked storage) still lets people work.
  const using = async <Value>(
    work: (opened: IDBPDatabase<Shape>) => Promise<Value>,
    instead: () => Promise<Value>,
  ): Promise<Value> => {
    try {
      database ??= open();
      return await work(await database);
    } catch {
      return instead();
    }
  };
  return {
    add: (change) =>
      using(
        async (opened) => {
          const had = await opened.getKeyFromIndex("changes", "id", change.message.id);
          if (had === undefined) await opened.add("changes", change);
        },
        () => fallback.add(change),
      ),
    remove: (id) =>
      using(
        async (opened) => {
          const key = await opened.getKeyFromIndex("changes", "id", id);
          if (key !== undefined) await opened.delete("changes", key);
          await fallback.remove(id);
        },
        () => fallback.remove(id),
      ),
    all: (meeting, seat) =>
      using(
        async (opened) =>
          (await opened.getAll("changes"))
            .filter((change) => change.meeting === meeting && change.seat === seat)
            .flatMap(({ message }) => known(message)),
        () => fallback.all(meeting, seat),
      ),
  };
}
