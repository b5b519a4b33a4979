import { meetingUseCases } from "./meetings.ts";
import { mineUseCases } from "./mine.ts";
import { networkUseCases } from "./networks.ts";
import type { Channel, Log, Luck, Programmes, Store } from "./ports.ts";
import { printUseCases } from "./print.ts";
import { programmeUseCases } from "./programmes.ts";
import { rehearsal } from "./rehearsal.ts";
import { relay } from "./relay.ts";

export interface RundePorts {
  readonly store: Store;
  readonly luck: Luck;
  readonly programmes: Programmes;
  /** The bot, once it has been plugged in. */
  readonly channel: () => Channel;
  readonly log: Log;
}

/** All use cases of Runde over its ports: what bot and server may ask, and nothing else. */
export const createRunde = (ports: RundePorts) => {
  const meetings = meetingUseCases(ports);
  return {
    meetings,
    networks: networkUseCases(ports),
    mine: mineUseCases(ports),
    programmes: programmeUseCases(ports),
    print: printUseCases(ports),
    rehearsal: rehearsal({ ...ports, meetings }),
    relay: relay(ports),
    /** One round of the due-table: what was due and when to look again, in milliseconds. */
    fireDue: () => ports.store.fireDue(meetings.timeIsUp),
  };
};
export type Runde = ReturnType<typeof createRunde>;
