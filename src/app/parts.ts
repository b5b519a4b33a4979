import type { SeatId } from "../core/ids.ts";
import type { Meeting } from "../core/meeting.ts";
import type { Step } from "../core/programme.ts";
import type { SeatView } from "../core/view.ts";
import { maySee, readersOf } from "../core/visibility.ts";
import { findExercise } from "../exercises/registry.ts";
import type { AgendaPart, Part, ProcessPart } from "../protocol/messages.ts";
import type { Document, MeetingRead, Network } from "./ports.ts";
import { colleagueNames } from "./texts.ts";

/** A public part as a reader without a vote in it would be sent it; `own` is there where others are sent another (SPEC V9). */
export type PublicPart = Part & { readonly own?: (reader: SeatId) => unknown };

/** A public part as this reader is sent it. */
export const partFor = ({ own, ...part }: PublicPart, reader: SeatId): Part =>
  own === undefined ? part : { ...part, value: own(reader) };

/** The board of a step as this reader is sent it; null is somebody who has no seat there. */
export const boardFor = (
  step: Pick<Step, "exercise"> | undefined,
  board: unknown,
  reader: SeatId | null,
): unknown => {
  const counted = step === undefined ? undefined : findExercise(step.exercise)?.counted;
  return counted === undefined ? board : (counted.sentTo(board, reader) as unknown);
};

const boardPart = (meeting: Meeting, id: string, board: Document): PublicPart => {
  const step = meeting.steps.find((one) => one.id === id);
  const isCounted = step !== undefined && findExercise(step.exercise)?.counted !== undefined;
  return {
    key: `board:${id}`,
    version: board.version,
    value: boardFor(step, board.content, null),
    seenBy: readersOf(meeting, { kind: "board", step: id }),
    ...(isCounted ? { own: (reader: SeatId) => boardFor(step, board.content, reader) } : {}),
  };
};

/** The public parts of a meeting, built field by field: the same for all its members but for their own votes (SPEC S2, V9). */
export const publicParts = (read: MeetingRead, network: Network): readonly PublicPart[] => {
  const { meeting } = read;
  const everyone = meeting.seats.map(({ id }) => id);
  return [
    { key: "process", version: read.processVersion, value: processPart(meeting), seenBy: everyone },
    { key: "agenda", version: meeting.agendaVersion + 1, value: agendaPart(meeting), seenBy: everyone },
    {
      key: "people",
      version: network.version + meeting.seats.length,
      value: peoplePart(meeting, network),
      seenBy: everyone,
    },
    ...[...read.boards].map(([step, board]) => boardPart(meeting, step, board)),
  ];
};

/** The reader's own sheets. What this function is given is the reader's; it checks all the same. */
export const privateParts = (
  meeting: Meeting,
  owner: SeatId,
  sheets: ReadonlyMap<string, Document>,
): readonly Part[] =>
  [...sheets]
    .filter(([step]) => maySee(meeting, { kind: "sheet", step, owner }, owner))
    .map(([step, sheet]) => ({
      key: `sheet:${step}`,
      version: sheet.version,
      value: sheet.content,
      seenBy: readersOf(meeting, { kind: "sheet", step, owner }),
    }));

const processPart = (meeting: Meeting): ProcessPart => ({
  version: meeting.version,
  id: meeting.id,
  network: meeting.network,
  language: meeting.language,
  timeZone: meeting.timeZone,
  rehearsal: meeting.rehearsal,
  speed: meeting.speed,
  state: meeting.state,
  openedAt: meeting.openedAt,
  startedAt: meeting.startedAt,
  endsAt: meeting.endsAt,
  endedAt: meeting.endedAt,
  breath: meeting.breath,
  seats: meeting.seats,
  facilitator: meeting.facilitator,
  roles: meeting.roles,
  hands: meeting.hands,
  homes: meeting.homes,
  position: meeting.position,
  clock: meeting.clock,
  agendaVersion: meeting.agendaVersion,
  clockVersion: meeting.clockVersion,
  timeUp: meeting.timeUp,
  ready: meeting.ready,
  paper: meeting.paper,
  skipped: meeting.skipped,
  usedMs: meeting.usedMs,
  focused: meeting.focused,
  canUndo: meeting.undo !== null,
});

const agendaPart = (meeting: Meeting): AgendaPart => ({ programme: meeting.programme, steps: meeting.steps });

export const peoplePart = (meeting: Meeting, network: Network): readonly SeatView[] => {
  const simulated = meeting.seats.filter((seat) => seat.simulated).map(({ id }) => id);
  return meeting.seats.map(({ id, simulated: isSimulated }) => {
    const name = isSimulated
      ? (colleagueNames[simulated.indexOf(id) % colleagueNames.length] ?? "")
      : (network.members.find(({ seat }) => seat === id)?.name ?? "");
    return { id, name, initials: initialsOf(name), simulated: isSimulated };
  });
};

/** Two letters: of the first and the last word, or of the only one. */
export const initialsOf = (name: string): string => {
  const words = name
    .trim()
    .split(/\s+/)
    .filter((word) => word !== "");
  const [first = "", last = ""] = [words[0], words.length > 1 ? words.at(-1) : undefined];
  return (
    last === "" ? signsOf(first).slice(0, 2).join("") : `${signsOf(first)[0] ?? ""}${signsOf(last)[0] ?? ""}`
  ).toUpperCase();
};

/** Whole code points: no letter outside the basic plane is cut in half. */
const signsOf = (word: string): readonly string[] => Array.from(word);
