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
    if (person === null) return { name: identity.name, account, networks: [], kept: [], sheets: [] };
    const [networks, kept, sheets] = await Promise.all([
      store.networksOf(person.id),
      store.kept(person.id),
      store.endedSheets(person.id),
    ]);
    const running = await Promise.all(networks.map(({ id }) => store.runningMeeting(id)));
    return {
      name: person.name,
      account,
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

/** Whether two kept things are one goal or one homework, kept in two meetings. */
export const sameThing = (one: KeptThing, other: KeptThing): boolean => {
  const id = idIn(one);
  return id !== null && one.kind === other.kind && id === idIn(other);
};

const idIn = ({ kind, content }: KeptThing): string | null =>
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
