import type { Clock } from "./clock.ts";
import {
  type Asked,
  barredFromSeat,
  type CommandOf,
  type Decision,
  isHere,
  leads,
  seatIn,
} from "./decision.ts";
import type { Meeting, Position, ProcessRefusal, Turn } from "./meeting.ts";
import { phaseOf, roomOf, unitClock } from "./phases.ts";
import { allHadTheWord, focusOf, giveTo, inFocus, letPass, moveLast, nextUnit, waiting } from "./turns.ts";
import { accept, refuse, type Verdict } from "./verdict.ts";

/** The turn of a phase in which the word goes round, or why it cannot go on. */
const running = (position: Position): Verdict<Turn, ProcessRefusal> => {
  if (position.asksFit) return refuse("answer-fit-first");
  return position.turn === null ? refuse("no-turn-here") : accept(position.turn);
};

/** A new order: whoever comes into focus gets a clock of their own; where the word stays, its clock goes on (SPEC T3, T4). */
const passOn = (
  meeting: Meeting,
  position: Position,
  before: Turn,
  turn: Turn,
  now: Asked["now"],
): Decision => {
  const phase = phaseOf(meeting);
  if (phase === null) return refuse("no-turn-here");
  const clock: Clock | null = sameWord(before, turn) ? meeting.clock : unitClock(meeting, phase, turn, now);
  return accept([{ type: "moved", to: { ...position, turn }, clock, skipped: meeting.skipped }]);
};

const sameWord = (before: Turn, after: Turn): boolean =>
  before.at === after.at &&
  before.lap === after.lap &&
  before.segment === after.segment &&
  (after.tracks.length > 1 || inFocus(before)[0] === inFocus(after)[0]);

/** The one in focus or the facilitator; where groups share the clock, the facilitator (SPEC T3). */
const mayGive = (meeting: Meeting, turn: Turn, asked: Asked): ProcessRefusal | null => {
  if (leads(meeting, asked.actor)) return null;
  if (!inFocus(turn).includes(asked.actor)) return "not-your-turn";
  return turn.tracks.length > 1 ? "only-facilitator" : null;
};

export const decideGiveWord = (
  meeting: Meeting,
  position: Position,
  command: CommandOf<"give-word">,
  asked: Asked,
): Decision => {
  const turn = running(position);
  if (!turn.ok) return turn;
  const barred = mayGive(meeting, turn.value, asked);
  if (barred !== null) return refuse(barred);
  if (command.to !== undefined) return giveToNamed(meeting, position, turn.value, command.to, asked);
  const phase = phaseOf(meeting);
  if (allHadTheWord(turn.value) || phase === null) return refuse("all-have-had-the-word");
  return passOn(meeting, position, turn.value, nextUnit(turn.value, roomOf(meeting, phase)), asked.now);
};

const giveToNamed = (
  meeting: Meeting,
  position: Position,
  turn: Turn,
  to: NonNullable<CommandOf<"give-word">["to"]>,
  asked: Asked,
): Decision => {
  if (seatIn(meeting, to) === undefined) return refuse("no-such-seat");
  if (!isHere(meeting, to)) return refuse("seat-not-present");
  if (inFocus(turn).includes(to)) return accept([]);
  const given = giveTo(turn, to);
  if (given !== null) return passOn(meeting, position, turn, given, asked.now);
  return refuse(turn.tracks.some((track) => track.includes(to)) ? "had-the-word" : "no-hands-up");
};

/** Own turn, or as facilitator that of anyone in focus (SPEC T4). */
export const decidePass = (
  meeting: Meeting,
  position: Position,
  command: CommandOf<"pass">,
  asked: Asked,
): Decision => {
  const turn = running(position);
  if (!turn.ok) return turn;
  const phase = phaseOf(meeting);
  if (!focusOf(meeting).includes(command.seat) || phase === null) return refuse("not-your-turn");
  if (!leads(meeting, asked.actor) && command.seat !== asked.actor) return refuse("only-own-seat");
  return passOn(
    meeting,
    position,
    turn.value,
    letPass(turn.value, command.seat, roomOf(meeting, phase)),
    asked.now,
  );
};

/** In focus or still waiting: to the end of the order (SPEC T5). */
export const decideLater = (
  meeting: Meeting,
  position: Position,
  command: CommandOf<"later">,
  asked: Asked,
): Decision => {
  const turn = running(position);
  if (!turn.ok) return turn;
  const barred = leads(meeting, asked.actor) ? null : barredFromSeat(meeting, asked.actor, command.seat);
  if (barred !== null) return refuse(barred);
  if (![...focusOf(meeting), ...waiting(meeting)].includes(command.seat)) return refuse("not-your-turn");
  const moved = moveLast(turn.value, command.seat);
  return moved === null ? refuse("last-in-line") : passOn(meeting, position, turn.value, moved, asked.now);
};
