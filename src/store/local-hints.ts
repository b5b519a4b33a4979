import type { Store } from "../app/ports.ts";

type Listen = Store["listen"];
type Changed = Parameters<Listen>[0]["changed"];

/** Tells those who listen in this process at once what this process has committed; the database's own hint follows, to `fromDatabase` first. */
export const localHints = (
  fromDatabase: Changed,
): {
  readonly tell: Changed;
  readonly alsoTo: (listen: Listen) => Listen;
} => {
  const listeners = new Set<Changed>();
  return {
    tell: (hint) => {
      for (const changed of listeners) changed(hint);
    },
    alsoTo: (listen) => async (on) => {
      const tell: Changed = (hint) => {
        on.changed(hint);
      };
      const listening = await listen({
        ...on,
        changed: (hint) => {
          fromDatabase(hint);
          on.changed(hint);
        },
      });
      listeners.add(tell);
      return {
        stop: async () => {
          listeners.delete(tell);
          await listening.stop();
        },
      };
    },
  };
};
