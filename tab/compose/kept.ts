import { z } from "zod";
import type { CatalogueView } from "../../src/protocol/api.ts";
import { blank, type Composing, clamp } from "./draft.ts";

const Kept = z.object({
  name: z.string().max(80),
  minutes: z.int().min(1).max(1440),
  picks: z.array(z.object({ from: z.string(), step: z.string(), minutes: z.number() })).max(60),
});

/** A draft as it waits in the browser: names of steps and minutes only. */
export const keptFrom = ({ name, minutes, picked }: Composing): string =>
  JSON.stringify({
    name,
    minutes,
    picks: picked.map((one) => ({ from: one.from, step: one.step.id, minutes: one.minutes })),
  });

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** The draft that waits, with the steps that can still be had; null where nothing readable waits. */
export const draftFrom = (
  text: string | null,
  id: string | null,
  catalogue: CatalogueView,
): Composing | null => {
  const kept = Kept.safeParse(text === null ? null : parsed(text));
  if (!kept.success) return null;
  const picked = kept.data.picks.flatMap(({ from, step: stepId, minutes }, index) => {
    const programme = catalogue.programmes.find((one) => one.id === from);
    const step = programme?.steps.find((one) => one.id === stepId);
    if (programme === undefined || step === undefined) return [];
    const key = `p${String(index)}`;
    return [{ key, from, fromTitle: programme.title, step, minutes: clamp(minutes, step) }];
  });
  const { name, minutes } = kept.data;
  return { ...blank, id, name, minutes, picked, made: kept.data.picks.length };
};
