import { logSets } from "./set-logs.ts";
import type { ReadySet } from "./set-shape.ts";
import { talkSets } from "./set-talks.ts";

/** The ready sets a programme may name. */
export const setNames = [
  "grow",
  "sae",
  "coaching-contract",
  "learning-log-open",
  "learning-log-close",
  "notes",
] as const;
type SetName = (typeof setNames)[number];

/** The ready sets by name. */
export const sets: Readonly<Record<SetName, ReadySet>> = { ...talkSets, ...logSets };
