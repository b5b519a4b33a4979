import type { MeView } from "../protocol/api.ts";
import { isReadable } from "./offers.ts";
import type { Identity, Store } from "./ports.ts";

/** Months a member's sheets from an ended meeting are kept on the own page. */
const SHEETS_KEPT_MONTHS = 12;

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
      kept: kept.filter(isReadable).map(({ id, kind, content, dueAt, at, ...one }) => ({
        id,
        kind,
        content,
        at,
        ...(dueAt === undefined ? {} : { dueAt }),
        network: networks.find(({ id }) => id === one.network)?.name ?? "",
      })),
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

const addMonths = (at: number, months: number): number => {
  const date = new Date(at);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.getTime();
};
