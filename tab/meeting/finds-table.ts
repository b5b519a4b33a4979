import { useNow } from "../kit/now.tsx";
import { useHere } from "./here.tsx";
import { tablesAreNew } from "./tables.ts";

/** So long people have to find their table before the task takes the wall, and never more than a fifth of the phase. */
const WALK_MS = 45_000;

/** People are on their way to new tables just now, and nobody has said that all have found theirs. */
export function useFindsTable(): boolean {
  const { meeting } = useHere().model;
  const now = useNow();
  const { clock } = meeting;
  if (clock === null || !tablesAreNew(meeting)) return false;
  return now - clock.startedAt - clock.heldMs < Math.min(WALK_MS, clock.lengthMs / 5);
}
