import { z } from "zod";
import { addDays, dayOf } from "../../core/calendar.ts";
import type { Instant } from "../../core/clock.ts";

const Planned = z.object({ dates: z.array(z.object({ date: z.iso.date() })) });

/** The days in what the network has planned, soonest first. */
export const plannedDays = (plan: unknown, most: number): readonly string[] => {
  const found = Planned.safeParse(plan);
  return found.success ? [...new Set(found.data.dates.map(({ date }) => date))].sort().slice(0, most) : [];
};

/** A week before the next meeting where one is planned, later where that is too soon; else in two weeks. */
export const usualDay = (dates: readonly string[], now: Instant): string => {
  const today = dayOf(now);
  const next = dates.find((date) => date > addDays(today, 1));
  if (next === undefined) return addDays(today, 14);
  return [addDays(next, -7), addDays(next, -2)].find((day) => day > today) ?? addDays(today, 1);
};
