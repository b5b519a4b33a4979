import { morningOf } from "../core/calendar.ts";
import type { Instant } from "../core/clock.ts";
import type { NetworkId } from "../core/ids.ts";
import { KeptGoal, KeptHomework } from "../core/kinds.ts";
import { accept, refuse, type Verdict } from "../core/verdict.ts";
import type { MeView } from "../protocol/api.ts";
import { dueOn, myPage, sameThing } from "./my-page.ts";
import type { Identity, KeptThing, Luck, Person, Store } from "./ports.ts";

type MineRefusal = "not-a-member" | "malformed" | "no-such-kept" | "kept-changed" | "too-many-goals";

/** As many goals as one page can be about, those that are done and put away too. */
const MOST_GOALS = 100;

/** When the reminder of a day comes, as for those set in a meeting. */
const reminderAt = (day: string | null): Instant | null => (day === null ? null : morningOf(day));

/** Between meetings: what is one person's alone is changed, added and deleted by that person only. */
export const mineUseCases = ({ store, luck }: { readonly store: Store; readonly luck: Luck }) => {
  const me = myPage(store);

  /** A person's kept thing, and all that is the same goal or homework in other words. */
  const find = async (person: Person, id: string) => {
    const kept = await store.kept(person.id);
    const found = kept.find((one) => one.id === id);
    return found === undefined
      ? null
      : { found, others: kept.filter((one) => one.id !== id && sameThing(one, found)).map(({ id }) => id) };
  };

  /** New words for a goal or a homework, over the version its owner saw. */
  const change = async (
    identity: Identity,
    id: string,
    wanted: { readonly version: number; readonly content: unknown; readonly remindOn: string | null },
  ): Promise<Verdict<MeView, MineRefusal>> => {
    const person = await store.findPerson(identity);
    const known = person === null ? null : await find(person, id);
    if (person === null || known === null) return refuse("no-such-kept");
    const content = changed(known.found, wanted.content, wanted.remindOn);
    if (content === null) return refuse("malformed");
    const dueAt = reminderAt(wanted.remindOn);
    const done = await store.changeKept(person.id, id, {
      version: wanted.version,
      content,
      dueAt,
      older: known.others,
      // Whoever chooses another day wants to be reminded after all.
      wakes: dueAt !== null && dueAt !== known.found.dueAt,
    });
    return done ? accept(await me(identity)) : refuse("kept-changed");
  };

  /** A goal written on my page, in one of my networks. */
  const addGoal = async (
    identity: Identity,
    network: NetworkId,
    { goal, remindOn }: { readonly goal: Omit<KeptGoal, "id">; readonly remindOn: string | null },
  ): Promise<Verdict<MeView, MineRefusal>> => {
    const person = await store.findPerson(identity);
    const networks = person === null ? [] : await store.networksOf(person.id);
    if (person === null || !networks.some(({ id }) => id === network)) return refuse("not-a-member");
    const goals = (await store.kept(person.id)).filter(({ kind }) => kind === "goal");
    if (goals.length >= MOST_GOALS) return refuse("too-many-goals");
    const content = { ...goal, id: luck.id() };
    await store.addKept(person.id, network, { kind: "goal", content, dueAt: reminderAt(remindOn) });
    return accept(await me(identity));
  };

  /** Deletes it for good, in its older words too. */
  const remove = async (identity: Identity, id: string): Promise<Verdict<unknown>> => {
    const person = await store.findPerson(identity);
    const known = person === null ? null : await find(person, id);
    if (person !== null && known !== null) await store.deleteKept(person.id, [id, ...known.others]);
    return accept({});
  };

  /** «Ikke minn meg på dette», or after all: for one goal or homework, in its older words too. */
  const quiet = async (
    identity: Identity,
    id: string,
    on: boolean,
  ): Promise<Verdict<MeView, "no-such-kept">> => {
    const person = await store.findPerson(identity);
    const known = person === null ? null : await find(person, id);
    if (person === null || known === null) return refuse("no-such-kept");
    await store.quietKept(person.id, [id, ...known.others], on);
    return accept(await me(identity));
  };

  /** The same from a reminder: for what it was about, the goals or the homework of that day. */
  const quietDay = async (identity: Identity, about: "goal" | "homework", day: string): Promise<void> => {
    const person = await store.findPerson(identity);
    if (person === null) return;
    const kept = await store.kept(person.id);
    const meant = dueOn(kept, about, day);
    const ids = kept.filter((one) => meant.some((due) => due.id === one.id || sameThing(due, one)));
    await store.quietKept(
      person.id,
      ids.map(({ id }) => id),
      true,
    );
  };

  /** Whether this person wants reminders at all. */
  const setReminders = async (identity: Identity, on: boolean): Promise<MeView> => {
    const person = await store.findPerson(identity);
    if (person !== null) await store.setReminders(person.id, on);
    return me(identity);
  };

  return { me, change, addGoal, remove, quiet, quietDay, setReminders };
};

const changed = ({ kind, content }: KeptThing, wanted: unknown, remindOn: string | null): unknown => {
  switch (kind) {
    case "goal":
      return withItsId(KeptGoal.safeParse(wanted).data, content);
    case "homework": {
      const homework = withItsId(KeptHomework.safeParse(wanted).data, content);
      return homework === null ? null : { ...homework, remindOn };
    }
    default:
      return null;
  }
};

const withItsId = <Thing extends { readonly id: string }>(
  wanted: Thing | undefined,
  content: unknown,
): Thing | null =>
  wanted !== undefined &&
  typeof content === "object" &&
  content !== null &&
  "id" in content &&
  content.id === wanted.id
    ? wanted
    : null;
