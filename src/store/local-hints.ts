import type { Store } from "../app/ports.ts";

type Listen = Store["listen"];
type On = Parameters<Listen>[0];
type Changed = On["changed"];
type NetworkChanged = NonNullable<On["networkChanged"]>;

/** Tells those who listen in this process at once what this process has committed; the database's own hint follows, to `fromDatabase` first. */
export const localHints = (
  fromDatabase: Changed,
): {
  readonly tell: Changed;
  /** Who is out of a network is out before whoever changed it is answered. */
  readonly tellNetwork: NetworkChanged;
  readonly alsoTo: (listen: Listen) => Listen;
} => {
  const listeners = new Set<Changed>();
  const ofNetworks = new Set<NetworkChanged>();
  return {
    tell: (hint) => {
      for (const changed of listeners) changed(hint);
    },
    tellNetwork: (network) => {
      for (const changed of ofNetworks) changed(network);
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
      const tellNetwork: NetworkChanged = (network) => on.networkChanged?.(network);
      listeners.add(tell);
      ofNetworks.add(tellNetwork);
      return {
        stop: async () => {
          listeners.delete(tell);
          ofNetworks.delete(tellNetwork);
          await listening.stop();
        },
      };
    },
  };
};
