import { z } from "zod";
import type { Memory } from "../../core/exercise.ts";
import { sharedListKinds } from "../../core/kinds.ts";
import { type Entry, MAX_ENTRIES, MAX_TEXT, monthOf, type Proposal } from "./state.ts";

/** Only what the wheel needs of others' outcomes; whatever else stands there is let be. */
const id = z.string().min(1).max(50);
const Plan = z.object({
  dates: z.array(z.object({ id, date: z.iso.date(), place: z.string().max(MAX_TEXT).catch("") })).max(100),
});
const Themes = z.object({
  themes: z.array(z.object({ id, text: z.string().min(1).max(MAX_TEXT) })).max(100),
});
const Contract = z.object({ reviewOn: z.iso.date() });
const Agreed = z.object({ title: z.object({ nb: z.string().min(1) }), reviewOn: z.iso.date() });

const dated = (proposal: Omit<Proposal, "month" | "date">, date: string): Proposal => ({
  ...proposal,
  month: monthOf(date),
  date,
});

const offered = (memory: Memory): readonly Proposal[] => {
  const dates = Plan.safeParse(memory.plan).data?.dates ?? [];
  const contract = Contract.safeParse(memory.contract).data;
  const themes = Themes.safeParse(memory.themes).data?.themes ?? [];
  const lists = sharedListKinds.flatMap((kind) => {
    const list = Agreed.safeParse(memory[kind]).data;
    const text = list?.title.nb.slice(0, MAX_TEXT) ?? "";
    return list === undefined ? [] : [dated({ id: `review-${kind}`, kind: "review", text }, list.reviewOn)];
  });
  return [
    ...dates.map(({ id: date, date: on, place }) =>
      dated({ id: `plan-${date}`, kind: "meeting", text: place.trim() }, on),
    ),
    ...(contract === undefined
      ? []
      : [dated({ id: "review-contract", kind: "review", text: "" }, contract.reviewOn)]),
    ...lists,
    ...themes.map(({ id: theme, text }) => ({
      id: `theme-${theme}`,
      kind: "theme" as const,
      text,
      month: null,
      date: null,
    })),
  ];
};

/** What the network's memory holds for the wheel, and the wheel does not have: dates, reviews, and themes without a month. */
export const proposalsFrom = (memory: Memory, entries: readonly Entry[]): Proposal[] =>
  offered(memory)
    .filter((proposal, at, all) => all.findIndex((each) => each.id === proposal.id) === at)
    .filter(
      ({ id: one, date }) =>
        !entries.some((entry) => entry.id === one && (date === null || entry.date === date)),
    )
    .slice(0, MAX_ENTRIES);
