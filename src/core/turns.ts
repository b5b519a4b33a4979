import type { SeatId } from "./ids.ts";
import type { Meeting, Turn } from "./meeting.ts";
import type { SeatedTable } from "./seating.ts";

/** The order in which the word goes, as values: nobody twice in a lap, nobody lost (SPEC T1–T10, G7). */

/** A fresh order: the first of each track is in focus. */
export const openTurn = (tracks: readonly (readonly SeatId[])[]): Turn => ({
  tracks,
  at: 0,
  lap: 0,
  segment: 0,
  passed: [],
});

/** How far a track has come: the index of its one in focus, behind its last one where it rests. */
const placeIn = (turn: Turn, index: number): number => turn.at - (turn.shifts?.[index] ?? 0);

/** Places until the last track is through. */
export const longestTrack = (turn: Turn): number =>
  Math.max(0, ...turn.tracks.map(({ length }, index) => length + (turn.shifts?.[index] ?? 0)));

/** Those in focus in this order: one in each track, without those who let the word go by. */
export const inFocus = (turn: Turn): readonly SeatId[] =>
  turn.tracks.flatMap((track, index) => {
    const seat = track[placeIn(turn, index)];
    return seat === undefined || turn.passed.includes(seat) ? [] : [seat];
  });

export const allHadTheWord = (turn: Turn): boolean => turn.at >= longestTrack(turn);

/**
 * Walks on to the first place where someone is in focus: past those who passed, then into the next lap with those
 * who are here; after the last lap the turn rests behind its last place.
 */
const settle = (turn: Turn, laps: number, here: readonly SeatId[]): Turn => {
  if (!allHadTheWord(turn))
    return inFocus(turn).length > 0 ? turn : settle({ ...turn, at: turn.at + 1, segment: 0 }, laps, here);
  if (turn.lap + 1 >= laps) return { ...turn, at: longestTrack(turn), segment: 0 };
  const tracks = turn.tracks.map((track) => track.filter((seat) => here.includes(seat)));
  return settle({ ...openTurn(tracks), lap: turn.lap + 1 }, laps, here);
};

/** What the order must know about its phase and the room. */
export interface Room {
  readonly laps: number;
  readonly segments: number;
  readonly here: readonly SeatId[];
}

/** The word goes on to the next person, lap, or to rest (SPEC T3). */
const nextPerson = (turn: Turn, room: Room): Turn =>
  settle({ ...turn, at: turn.at + 1, segment: 0 }, room.laps, room.here);

/** The word goes on: next segment, else next person (SPEC T3). */
export const nextUnit = (turn: Turn, room: Room): Turn =>
  turn.segment + 1 < room.segments ? { ...turn, segment: turn.segment + 1 } : nextPerson(turn, room);

/** Stå over: where others are in focus at the same time, they go on undisturbed (SPEC T4). */
export const letPass = (turn: Turn, seat: SeatId, room: Room): Turn =>
  settle({ ...turn, passed: [...turn.passed, seat] }, room.laps, room.here);

/** To the end of one's own track; null when nobody waits behind (SPEC T5). */
export const moveLast = (turn: Turn, seat: SeatId): Turn | null => {
  const track = turn.tracks.find((seats, index) => seats.indexOf(seat) >= placeIn(turn, index));
  if (track === undefined || track.at(-1) === seat) return null;
  const wasInFocus = inFocus(turn).includes(seat);
  return {
    ...turn,
    segment: wasInFocus && turn.tracks.length === 1 ? 0 : turn.segment,
    passed: turn.passed.filter((other) => other !== seat),
    tracks: turn.tracks.map((seats) =>
      seats === track ? [...track.filter((other) => other !== seat), seat] : seats,
    ),
  };
};

/**
 * The word to a named person (SPEC T6): one who waits is moved forward; one who let it go by gets it after all.
 * null when this person has had it, or stands in no order.
 */
export const giveTo = (turn: Turn, seat: SeatId): Turn | null => {
  const index = turn.tracks.findIndex((seats) => seats.includes(seat));
  const track = turn.tracks[index];
  if (track === undefined) return null;
  const [place, now] = [track.indexOf(seat), placeIn(turn, index)];
  const regrets = turn.passed.includes(seat);
  if (place <= now && !(regrets && turn.tracks.length === 1)) return null;
  const steps = (allHadTheWord(turn) ? 0 : 1) - (place < now ? 1 : 0);
  const others = track.filter((other) => other !== seat);
  const moved = [...others.slice(0, now + steps), seat, ...others.slice(now + steps)];
  return {
    ...turn,
    tracks: turn.tracks.map((seats) => (seats === track ? moved : seats)),
    at: turn.at + steps,
    segment: 0,
    passed: turn.passed.filter((other) => other !== seat),
  };
};

/**
 * The order after people came, left or were moved (SPEC T7, G7): those who have not had the word and are not here go out, those in
 * `joins` who stand in no track come last, at their own table where there are tables.
 */
export const reseat = (
  turn: Turn,
  joins: readonly SeatId[],
  room: Room,
  tables: readonly SeatedTable[] = [],
): Turn => {
  const aligned = tables.length > 0 && tables.length === turn.tracks.length;
  const order = aligned ? byTable(turn, joins, room, tables) : together(turn, joins, room);
  const after = settle(order, room.laps, room.here);
  const sameWord = after.tracks.length > 1 || inFocus(after)[0] === inFocus(turn)[0];
  return sameWord ? after : { ...after, segment: 0 };
};

/** One order: whoever comes is the last in it. */
const together = (turn: Turn, joins: readonly SeatId[], room: Room): Turn => {
  const stayed = turn.tracks.map((track, index) =>
    track.filter((seat, place) => place < placeIn(turn, index) || room.here.includes(seat)),
  );
  const known = new Set(stayed.flat());
  const fresh = joins.filter((seat) => !known.has(seat));
  const longest = Math.max(0, ...stayed.map(({ length }) => length));
  const last = stayed.findIndex(({ length }) => length === longest);
  return { ...turn, tracks: stayed.map((track, index) => (index === last ? [...track, ...fresh] : track)) };
};

/** An order for each table: who has had the word elsewhere has had it, who waited elsewhere waits here. */
const byTable = (turn: Turn, joins: readonly SeatId[], room: Room, tables: readonly SeatedTable[]): Turn => {
  const had = new Set([
    ...turn.passed,
    ...turn.tracks.flatMap((track, index) => track.slice(0, placeIn(turn, index))),
  ]);
  const known = new Set(turn.tracks.flat());
  const orders = tables.map(({ seats }, index) => {
    const own = turn.tracks[index] ?? [];
    const here = seats.filter((seat) => room.here.includes(seat));
    const others = here.filter((seat) => !own.includes(seat));
    const elsewhere = tables.flatMap((table, other) => (other === index ? [] : table.seats));
    return {
      done: [
        ...own.slice(0, placeIn(turn, index)).filter((seat) => !elsewhere.includes(seat)),
        ...others.filter((seat) => had.has(seat)),
      ],
      ahead: [
        ...own.slice(placeIn(turn, index)).filter((seat) => here.includes(seat)),
        ...others.filter((seat) => !had.has(seat) && (known.has(seat) || joins.includes(seat))),
      ],
    };
  });
  const { at, lap, segment, passed } = turn;
  const order: Turn = {
    tracks: orders.map(({ done, ahead }) => [...done, ...ahead]),
    at,
    lap,
    segment,
    passed,
  };
  const shifts = orders.map(({ done, ahead }) =>
    ahead.length > 0 ? at - done.length : Math.min(0, at - done.length),
  );
  return shifts.some((shift) => shift !== 0) ? { ...order, shifts } : order;
};

const turnOf = (meeting: Meeting): Turn | null => meeting.position?.turn ?? null;

/** Those who have the word now: one person, or one in each group. */
export const focusOf = (meeting: Meeting): readonly SeatId[] => {
  const turn = turnOf(meeting);
  return turn === null || meeting.position?.asksFit === true ? [] : inFocus(turn);
};

/** Those who get the word next, one in each group that has someone left in this lap. */
export const nextInLine = (meeting: Meeting): readonly SeatId[] => {
  const turn = turnOf(meeting);
  if (turn === null) return [];
  return turn.tracks.flatMap((track, index) => {
    const next = placeIn(turn, index) + 1;
    return track.slice(next, next + 1);
  });
};

/** Those who have had the word in this lap, passes included, in the order of the ring. */
export const hadTheWord = (meeting: Meeting): readonly SeatId[] => {
  const turn = turnOf(meeting);
  if (turn === null) return [];
  return turn.tracks.flatMap((track, index) =>
    track.filter((seat, place) => place < placeIn(turn, index) || turn.passed.includes(seat)),
  );
};

/** Those who still wait for the word in this lap, the next one first. */
export const waiting = (meeting: Meeting): readonly SeatId[] => {
  const turn = turnOf(meeting);
  if (turn === null) return [];
  return turn.tracks.flatMap((track, index) => track.slice(placeIn(turn, index) + 1));
};
