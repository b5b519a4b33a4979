import type { Offered } from "../../core/kinds.ts";
import { type Config, type Earlier, guideOf, MAX_EARLIER, type Sheet } from "./state.ts";

/** A log shows what its owner wrote to the same guide before, newest first; taking twice adds nothing twice. */
export const takeIn = (sheet: Sheet, offered: readonly Offered[], config: Config): Sheet => {
  const { repeats, guide } = guideOf(config);
  if (!repeats) return sheet;
  const fresh = offered.flatMap((offer): readonly Earlier[] =>
    offer.kind === "answers" && offer.content.guide === guide
      ? [{ answers: offer.content, at: offer.at, step: offer.step.slice(0, 200), earlier: offer.earlier }]
      : [],
  );
  const taken = new Set(fresh.map(entryKey));
  const all = [...fresh, ...sheet.earlier.filter((entry) => !taken.has(entryKey(entry)))];
  const unique = [...new Map(all.map((entry) => [entryKey(entry), entry])).values()];
  return { ...sheet, earlier: unique.toSorted((a, b) => b.at - a.at).slice(0, MAX_EARLIER) };
};

/** An entry of this meeting may still be written in; one from before is told by its time. */
const entryKey = ({ at, step, earlier }: Earlier): string => (earlier ? `${String(at)} ${step}` : step);
