import { type DBSchema, type IDBPDatabase, openDB } from "idb";
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

const kinds: ReadonlySet<unknown> = new Set(["do", "move", "undo"] satisfies readonly Change["t"][]);

// What an older version of the tab stored is looked at before it is sent; the server checks it whole.
const looksRight = (message: Change): boolean => kinds.has(message.t) && typeof message.id === "string";

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
            .map(({ message }) => message)
            .filter(looksRight),
        () => fallback.all(meeting, seat),
      ),
  };
}
