import type { Identity, MeetingRead, Person, Store } from "../app/ports.ts";
import type { MeetingId } from "../core/ids.ts";
import type { Step } from "../core/programme.ts";

/** Somebody's own sheet of a step, also of a meeting that is over, with what is needed to show it. */
export const ownSheet = async (
  store: Store,
  identity: Identity,
  meeting: MeetingId,
  step: string,
): Promise<unknown> => {
  const [read, person] = await Promise.all([store.readMeeting(meeting), store.findPerson(identity)]);
  if (person === null) return { sheet: null };
  // Of a meeting that is over it stays theirs, also when they have left the network since.
  const own =
    (await endedSheet(store, person, meeting, step)) ??
    (read === null ? null : await openSheet(store, person, read, step));
  return own ?? { sheet: null };
};

const endedSheet = async (store: Store, person: Person, meeting: MeetingId, step: string) => {
  const ended = (await store.endedSheets(person.id)).find(
    (sheet) => sheet.meeting.id === meeting && sheet.step === step,
  );
  const found = ended?.meeting.steps.find(({ id }) => id === step);
  return ended === undefined || found === undefined
    ? null
    : sheetView(found, ended.document.content, person.name);
};

const openSheet = async (store: Store, person: Person, { meeting }: MeetingRead, step: string) => {
  const network = await store.network(meeting.network);
  const seat = network?.members.find((member) => member.person === person.id)?.seat;
  const found = meeting.steps.find(({ id }) => id === step);
  if (seat === undefined || found === undefined) return null;
  const sheets = await store.readSheets(meeting.id, seat);
  return sheetView(found, sheets.get(step)?.content ?? null, person.name);
};

const sheetView = (step: Step, sheet: unknown, name: string) => ({
  exercise: step.exercise,
  config: step.config,
  title: step.title,
  sheet,
  name,
});
