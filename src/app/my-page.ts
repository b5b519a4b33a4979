import { dayOf } from "../core/calendar.ts";
import { KeptGoal, KeptHomework } from "../core/kinds.ts";
import type { KeptContent, MeView } from "../protocol/api.ts";
import { isReadable } from "./offers.ts";
import type { Identity, KeptThing, Store } from "./ports.ts";

/** Months a member's sheets from an ended meeting are kept on the own page after they were last written. */
export const SHEETS_KEPT_MONTHS = 12;

/** What is one person's alone. */
export const myPage =
  (store: Store) =>
  async (identity: Identity): Promise<MeView> => {
    const account = { tenant: identity.tenant, guest: identity.guest };
    const person = await store.findPerson(identity);
    // Whoever only looks leaves no row behind.
    if (person === null)
      return { name: identity.name, account, networks: [], kept: [], sheets: [], reminders: true };
    const [networks, kept, sheets, reminders] = await Promise.all([
      store.networksOf(person.id),
      store.kept(person.id),
      store.endedSheets(person.id),
      store.wantsReminders(person.id),
    ]);
    const running = await Promise.all(networks.map(({ id }) => store.runningMeeting(id)));
    return {
      name: person.name,
      account,
      reminders,
      networks: networks.map(({ id, name }, index) => ({
        network: id,
        name,
        running: running[index]?.meeting.id ?? null,
      })),
      kept: newestOf(kept).flatMap(({ id, version, dueAt, at, ...one }) =>
        readable(one).map((shown) => ({
          ...shown,
          id,
          version,
          at,
          quiet: isQuiet({ id, ...one }, kept),
          ...(dueAt === undefined ? {} : { dueAt }),
          network: networks.find(({ id }) => id === one.network)?.name ?? "",
        })),
      ),
      sheets: sheets.flatMap(({ meeting, step, at }) => {
        const found = meeting.steps.find(({ id }) => id === step);
        return found === undefined
          ? []
          : [
              {
                meeting: meeting.id,
                step,
                exercise: found.exercise,
                title: found.title,
                at,
                deletedAt: addMonths(at, SHEETS_KEPT_MONTHS),
              },
            ];
      }),
    };
  };

type Thing = Pick<KeptThing, "id" | "kind" | "content">;

/** Whether its owner has said no to reminders of it, in these or in older words. */
export const isQuiet = (one: Thing, kept: readonly KeptThing[]): boolean =>
  kept.some((other) => other.quiet && (other.id === one.id || sameThing(other, one)));

/** What of a kind is due on a day "2027-03-02". */
export const dueOn = (
  kept: readonly KeptThing[],
  kind: KeptThing["kind"],
  day: string,
): readonly KeptThing[] =>
  kept.filter((one) => one.kind === kind && one.dueAt !== undefined && dayOf(one.dueAt) === day);

/** Whether two kept things are one goal or one homework, kept in two meetings. */
export const sameThing = (one: Thing, other: Thing): boolean => {
  const id = idIn(one);
  return id !== null && one.kind === other.kind && id === idIn(other);
};

const idIn = ({ kind, content }: Thing): string | null =>
  (kind === "goal" || kind === "homework") &&
  typeof content === "object" &&
  content !== null &&
  "id" in content &&
  typeof content.id === "string"
    ? content.id
    : null;

/** Of what was kept again in later words, the latest alone; expects the newest first. */
export const newestOf = (kept: readonly KeptThing[]): readonly KeptThing[] =>
  kept.filter((one, index) => !kept.slice(0, index).some((newer) => sameThing(newer, one)));

/** As today's page can show it; nothing for what was kept in an older shape. */
const readable = ({ kind, content }: Pick<KeptThing, "kind" | "content">): readonly KeptContent[] => {
  switch (kind) {
    case "goal": {
      const goal = KeptGoal.safeParse(content);
      return goal.success ? [{ kind, content: goal.data }] : [];
    }
    case "homework": {
      const homework = KeptHomework.safeParse(content);
      return homework.success ? [{ kind, content: homework.data }] : [];
    }
    default:
      return isReadable({ kind, content }) ? [{ kind, content } as KeptContent] : [];
  }
};

const addMonths = (at: number, months: number): number => {
  const date = new Date(at);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.getTime();
};
