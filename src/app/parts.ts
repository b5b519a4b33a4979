import type { SeatId } from "../core/ids.ts";
import type { Meeting } from "../core/meeting.ts";
import type { SeatView } from "../core/view.ts";
import { maySee, readersOf } from "../core/visibility.ts";
import type { AgendaPart, Part, ProcessPart } from "../protocol/messages.ts";
import type { Document, MeetingRead, Network } from "./ports.ts";
import { colleagueNames } from "./texts.ts";

/** The public parts of a meeting, built field by field; the same for all its members (SPEC S2). */
export const publicParts = (read: MeetingRead, network: Network): readonly Part[] => {
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
    ...[...read.boards].map(
      ([step, board]): Part => ({
        key: `board:${step}`,
        version: board.version,
        value: board.content,
        seenBy: readersOf(meeting, { kind: "board", step }),
      }),
    ),
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
