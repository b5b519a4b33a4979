import { z } from "zod";
import type { MoveContext } from "../../core/exercise.ts";
import { SharedList } from "../../core/kinds.ts";
import { accept, refuse, type Verdict } from "../../core/verdict.ts";
import { chosenOf, type Item, itemAt, MAX_ADDED, MAX_OWN_TEXT, NINE, sameAs, type Work } from "./state.ts";

const id = z.string().min(1).max(64);
const place = z
  .int()
  .min(0)
  .max(NINE - 1);

/** Something people do with the nine, at a table or all together. */
export interface Doing<Payload> {
  readonly payload: z.ZodType<Payload>;
  readonly apply: (work: Work, payload: Payload, context: MoveContext) => Verdict<Work>;
}

/** What there is to choose from: what the room has said, the same words once, the most frequent first. */
export const openWork = (remembered: unknown): Work => {
  const list = SharedList.safeParse(remembered);
  if (!list.success) return { items: [] };
  const piles = new Map<string, { readonly text: string; readonly times: number }>();
  for (const { text } of list.data.items) {
    const key = sameAs(text);
    const pile = piles.get(key);
    if (key !== "") piles.set(key, { text: pile?.text ?? text.trim(), times: (pile?.times ?? 0) + 1 });
  }
  return {
    items: [...piles.values()]
      .sort((a, b) => b.times - a.times)
      .map(({ text, times }, index) => ({
        id: `room-${String(index)}`,
        text,
        from: "room",
        times,
        version: 1,
        chosen: false,
        place: null,
      })),
  };
};

const change = (work: Work, item: string, to: (found: Item) => Verdict<Item>): Verdict<Work> => {
  const found = work.items.find((each) => each.id === item);
  if (found === undefined) return refuse("no-such-item");
  const changed = to(found);
  if (!changed.ok) return changed;
  return accept({ items: work.items.map((each) => (each === found ? changed.value : each)) });
};

/** Chooses an item, or leaves it again, out of the diamond too. */
export const choose: Doing<{ item: string; chosen: boolean }> = {
  payload: z.strictObject({ item: id, chosen: z.boolean() }),
  apply: (work, { item, chosen }) =>
    change(work, item, (found) => {
      if (chosen && !found.chosen && chosenOf(work).length >= NINE) return refuse("nine-chosen");
      return accept({ ...found, chosen, place: chosen ? found.place : null });
    }),
};

/** An item of our own, chosen at once while there is room. */
export const add: Doing<{ text: string }> = {
  payload: z.strictObject({ text: z.string().max(MAX_OWN_TEXT) }),
  apply: (work, { text }, { id: fresh }) => {
    const written = text.trim();
    if (written === "") return refuse("nothing-written");
    if (work.items.some((each) => sameAs(each.text) === sameAs(written))) return refuse("there-already");
    if (work.items.filter(({ from }) => from === "own").length >= MAX_ADDED) return refuse("no-room");
    const item: Item = {
      id: fresh,
      text: written,
      from: "own",
      times: 1,
      version: 1,
      chosen: chosenOf(work).length < NINE,
      place: null,
    };
    return accept({ items: [...work.items, item] });
  },
};

/** Another wording; refused where someone has reworded it meanwhile. */
export const reword: Doing<{ item: string; version: number; text: string }> = {
  payload: z.strictObject({ item: id, version: z.int().min(1), text: z.string().max(MAX_OWN_TEXT) }),
  apply: (work, { item, version, text }) =>
    change(work, item, (found) => {
      const written = text.trim();
      if (written === "") return refuse("nothing-written");
      if (found.version !== version) return refuse("reworded-meanwhile");
      return accept({ ...found, text: written, version: version + 1 });
    }),
};

/** Takes away an item we have written ourselves. */
export const remove: Doing<{ item: string }> = {
  payload: z.strictObject({ item: id }),
  apply: (work, { item }) => {
    const found = work.items.find((each) => each.id === item);
    if (found === undefined) return refuse("no-such-item");
    if (found.from === "room") return refuse("from-room");
    return accept({ items: work.items.filter((each) => each !== found) });
  },
};

/**
 * Moves a chosen item to a place, or out of the diamond; what lies there changes places with it. `was` and `over` are what the
 * mover saw: where it lay, and what lay at the new place. If either has changed, nothing moves.
 */
export const move: Doing<{ item: string; was: number | null; to: number | null; over: string | null }> = {
  payload: z.strictObject({
    item: id,
    was: place.nullable(),
    to: place.nullable(),
    over: id.nullable(),
  }),
  apply: (work, { item, was, to, over }) => {
    const found = work.items.find((each) => each.id === item);
    if (found === undefined) return refuse("no-such-item");
    if (!found.chosen) return refuse("not-chosen");
    const there = to === null ? null : itemAt(work, to);
    if (found.place !== was || (there?.id ?? null) !== over) return refuse("moved-meanwhile");
    return accept({
      items: work.items.map((each) =>
        each === found ? { ...each, place: to } : each === there ? { ...each, place: was } : each,
      ),
    });
  },
};
