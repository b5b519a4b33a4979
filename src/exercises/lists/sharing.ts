import type { MoveContext } from "../../core/exercise.ts";
import type { SeatId } from "../../core/ids.ts";
import { accept, refuse, type Verdict } from "../../core/verdict.ts";
import type { Share, SharedEntry } from "./state.ts";

/** What decides where an entry may go: the settings, the phase, and how people sit. */
export interface Place {
  readonly share: Share;
  readonly phase: string;
  readonly tables: number;
}

export const placeOf = (share: Share, { phase, tables }: MoveContext): Place => ({
  share,
  phase,
  tables: tables.length,
});

/** In the phase `alone` everything stays where it is; afterwards a table may be written to where the settings share at all. */
export const tableIsOpen = ({ share, phase }: Place): boolean => share !== "never" && phase !== "alone";

/** The board is open where the settings share with all, and instead of a table where all sit together. */
export const boardIsOpen = ({ share, phase, tables }: Place): boolean => {
  if (phase === "alone" || share === "never") return false;
  return share === "board" || (tables === 0 && phase !== "plenary");
};

/** Why an entry cannot go to the board now. */
export const boardRefusal = ({ share, phase }: Place): "stays-yours" | "not-yet" | "stays-at-table" =>
  share === "never" ? "stays-yours" : phase === "alone" ? "not-yet" : "stays-at-table";

/** Whose words these are: the actor's own, or those of someone on paper for whom the facilitator writes. */
export const writer = (
  whom: SeatId | undefined,
  { actor, facilitator, seats }: MoveContext,
): Verdict<SeatId, "only-facilitator" | "no-such-seat"> => {
  if (whom === undefined || whom === actor) return accept(actor);
  if (actor !== facilitator) return refuse("only-facilitator");
  return seats.includes(whom) ? accept(whom) : refuse("no-such-seat");
};

/** The entry as it stands, if the mover has seen its latest wording. */
export const entryAt = <Item extends SharedEntry>(
  entries: readonly Item[],
  id: string,
  version: number,
): Verdict<Item, "not-there" | "wording-changed"> => {
  const found = entries.find((entry) => entry.id === id);
  if (found === undefined) return refuse("not-there");
  return found.version === version ? accept(found) : refuse("wording-changed");
};
