import type { TableAt } from "../../src/core/exercise.ts";
import type { SeatId } from "../../src/core/ids.ts";
import type { Meeting, Turn } from "../../src/core/meeting.ts";
import { phaseOf } from "../../src/core/phases.ts";
import { isSeated } from "../../src/core/programme.ts";
import { homeTables, movedTo, tableOf, tablesAt, tablesBegin, tablesInTurn } from "../../src/core/tables.ts";
import { allHadTheWord, focusOf, hadTheWord, nextInLine } from "../../src/core/turns.ts";

/** Where people can be given a seat now: the tables of the step, or between such steps the home tables of a gathering. */
export const tablesNow = (meeting: Meeting): readonly TableAt[] => {
  const own = tablesAt(meeting);
  return own.length > 0 ? own : homeTables(meeting);
};

/** What a table is called: its number, or its name within a home table. */
export const calledOf = ({ label, number }: TableAt): number | string => label ?? number;

/** Tables as they stand in the room: pairs and trios within a home table stand together. */
export interface Standing {
  readonly number: string;
  readonly tables: readonly TableAt[];
}

/** The tables of the room, each with those who work together there. */
export const standingTables = (tables: readonly TableAt[]): readonly Standing[] => {
  const numberOf = ({ label, number }: TableAt): string => label?.slice(0, -1) ?? String(number);
  return [...new Set(tables.map(numberOf))].map((number) => ({
    number,
    tables: tables.filter((table) => numberOf(table) === number),
  }));
};

/** This seat's table now, and whether it is the standing one of a gathering. */
export interface OwnTable extends TableAt {
  readonly home: boolean;
}

/** Where this seat sits now; null where all sit together. */
export const ownTable = (meeting: Meeting, seat: SeatId): OwnTable | null => {
  if (meeting.state !== "running") return null;
  const table = tableOf(meeting, seat);
  if (table !== null) return { ...table, home: table.id.startsWith("home.") };
  const home = homeTables(meeting).find(({ seats }) => seats.includes(seat));
  return home === undefined ? null : { ...home, focus: null, home: true };
};

/** The phase that plays now is one at tables. */
export const sitsAtTables = (meeting: Meeting): boolean => {
  const phase = phaseOf(meeting);
  return phase !== null && isSeated(phase) && tablesAt(meeting).length > 0;
};

const atMyTable = (
  meeting: Meeting,
  me: SeatId,
  seats: (meeting: Meeting) => readonly SeatId[],
): readonly SeatId[] => {
  const all = seats(meeting);
  if (tablesInTurn(meeting).length === 0) return all;
  const table = tableOf(meeting, me)?.seats ?? [];
  return all.filter((seat) => table.includes(seat));
};

/** Who has the word where this seat sits: at the own table, or in the one order of all. */
export const focusNear = (meeting: Meeting, me: SeatId): readonly SeatId[] => atMyTable(meeting, me, focusOf);

/** Who gets the word next where this seat sits. */
export const nextNear = (meeting: Meeting, me: SeatId): readonly SeatId[] =>
  atMyTable(meeting, me, nextInLine);

/** The word goes round the tables, and this one has nobody left in the lap: it rests until the others are through. */
export const tableRests = (meeting: Meeting, table: TableAt): boolean => {
  const turn = meeting.position?.turn ?? null;
  const goesRound = turn !== null && tablesInTurn(meeting).length > 0 && !allHadTheWord(turn);
  return goesRound && meeting.position?.asksFit === false && table.focus === null;
};

/** Where somebody at a table is in the round; everyone waits where no word goes round. */
export const stateAt = (meeting: Meeting, seat: SeatId): "now" | "had" | "waiting" => {
  if (tablesInTurn(meeting).length === 0) return "waiting";
  if (focusOf(meeting).includes(seat)) return "now";
  return hadTheWord(meeting).includes(seat) ? "had" : "waiting";
};

/** The word has not moved yet, where there is one. */
const atTheBeginning = (turn: Turn | null): boolean =>
  turn === null || turn.at + turn.lap + turn.segment === 0;

/** The phase that plays now is the one for which these tables were drawn. */
const beginsHere = (meeting: Meeting, table: TableAt): boolean =>
  table.id.startsWith("home.")
    ? meeting.position?.step === 0 && meeting.position.phase === 0
    : tablesBegin(meeting);

/** People have just been given these tables, so that they must find them first. */
export const tablesAreNew = (meeting: Meeting): boolean => {
  const { position, clock } = meeting;
  const [first] = tablesNow(meeting);
  if (!position || !first || clock === null || position.asksFit || position.found === true) return false;
  return atTheBeginning(position.turn) && beginsHere(meeting, first);
};

/** Somebody who gets another table, by the facilitator's act or along with it. */
export interface Mover {
  readonly seat: SeatId;
  readonly to: TableAt;
}

/** Who else changes table when this seat is given that one: nobody is left alone (SPEC G6). */
export const movesAlong = (meeting: Meeting, seat: SeatId, table: string): readonly Mover[] => {
  const after = movedTo(meeting, seat, table);
  const before = tablesNow(meeting);
  if (after === null) return [];
  const seated = after.tables.length > 0 ? after.tables : after.homes;
  return before.flatMap(({ id, seats }) =>
    seats
      .filter((other) => other !== seat)
      .flatMap((other) => {
        const now = seated.find((one) => one.seats.includes(other))?.id;
        const to = before.find((one) => one.id === now);
        return to === undefined || now === id ? [] : [{ seat: other, to }];
      }),
  );
};
