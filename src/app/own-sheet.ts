import type { MeetingId, SeatId } from "../core/ids.ts";
import type { Step } from "../core/programme.ts";
import type { SeatView } from "../core/view.ts";
import { findExercise } from "../exercises/registry.ts";
import { boardFor, peoplePart } from "./parts.ts";
import type { MeetingRead, Network, Person, Store } from "./ports.ts";

/** Somebody's own sheet of a step with what is needed to show it, and the board beside it. */
export interface OwnSheet {
  readonly exercise: string;
  readonly config: unknown;
  readonly title: Step["title"];
  readonly sheet: unknown;
  /** As they were sent it in the meeting; a fresh one for somebody who is no longer in the network. */
  readonly board: unknown;
  readonly name: string;
  /** Those whom the board may name: nobody for somebody who is no longer in the network. */
  readonly seats: readonly SeatView[];
}

/** Somebody's own sheet of a step, also of a meeting that is over; null where there is no such step of theirs. */
export const ownSheet = async (
  store: Store,
  person: Person,
  meeting: MeetingId,
  step: string,
): Promise<OwnSheet | null> => {
  const read = await store.readMeeting(meeting);
  // Of a meeting that is over it stays theirs, also when they have left the network since.
  return (
    (await endedSheet(store, person, read, meeting, step)) ??
    (read === null ? null : await openSheet(store, person, read, step))
  );
};

const endedSheet = async (
  store: Store,
  person: Person,
  read: MeetingRead | null,
  meeting: MeetingId,
  step: string,
): Promise<OwnSheet | null> => {
  const ended = (await store.endedSheets(person.id)).find(
    (sheet) => sheet.meeting.id === meeting && sheet.step === step,
  );
  const found = ended?.meeting.steps.find(({ id }) => id === step);
  if (ended === undefined || found === undefined) return null;
  const here = read === null ? null : await placeIn(store, person, read);
  return sheetView(found, ended.document.content, here === null ? null : { read, ...here }, person.name);
};

const openSheet = async (store: Store, person: Person, read: MeetingRead, step: string) => {
  const here = await placeIn(store, person, read);
  const found = read.meeting.steps.find(({ id }) => id === step);
  if (here === null || found === undefined) return null;
  const sheets = await store.readSheets(read.meeting.id, here.seat);
  return sheetView(found, sheets.get(step)?.content ?? null, { read, ...here }, person.name);
};

/** The seat of a member of the meeting's network who has a place in the meeting: a rehearsal has its owner only. */
const placeIn = async (store: Store, person: Person, { meeting }: MeetingRead) => {
  const network = await store.network(meeting.network);
  const seat = network?.members.find((member) => member.person === person.id)?.seat;
  return network !== null && seat !== undefined && meeting.seats.some(({ id }) => id === seat)
    ? { network, seat }
    : null;
};

const sheetView = (
  step: Step,
  sheet: unknown,
  here: {
    readonly read: MeetingRead | null;
    readonly network: Network;
    readonly seat: SeatId;
  } | null,
  name: string,
): OwnSheet => {
  const read = here?.read ?? null;
  const board = read?.boards.get(step.id)?.content;
  return {
    exercise: step.exercise,
    config: step.config,
    title: step.title,
    sheet,
    board: board === undefined ? blankBoard(step) : boardFor(step, board, here?.seat ?? null),
    name,
    seats: here === null || read === null ? [] : peoplePart(read.meeting, here.network),
  };
};

/** The board of a step before anyone has been there. */
export const blankBoard = ({ exercise, config }: Pick<Step, "exercise" | "config">): unknown => {
  const found = findExercise(exercise);
  const settings = found?.config.safeParse(config);
  return found === null || settings?.success !== true ? null : found.openBoard(settings.data, {});
};
