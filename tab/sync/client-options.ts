import type { PendingStore } from "./pending.ts";
import type { OpenWire } from "./wire.ts";

/** The machine around the client, handed in so that tests hold time and luck. */
interface Machine {
  readonly now: () => number;
  readonly later: (run: () => void, milliseconds: number) => () => void;
  readonly newId: () => string;
  /** Uniform in [0, 1): spreads the reconnects of many. */
  readonly luck: () => number;
}

export interface ClientOptions {
  readonly meeting: string;
  readonly getToken: () => Promise<string>;
  readonly open: OpenWire;
  readonly pending: PendingStore;
  readonly machine: Machine;
  /** What is said while nobody can be asked. */
  readonly words: { readonly notReached: string; readonly tooLong: string };
}
