import type { SeatId } from "./ids.ts";
import type { Meeting, Turn } from "./meeting.ts";

/** The order in which the word goes, as values: nobody twice in a lap, nobody lost (SPEC T1–T9). */

/** A fresh order: the first of each track is in focus. */
export const openTurn = (tracks: readonly (readonly SeatId[])[]): Turn => ({
  tracks,
  at: 0,
  lap: 0,
  segment: 0,
  passed: [],
});

export const longestTrack = (turn: Turn): number => Math.max(0, ...turn.tracks.map(({ length }) => length));

/** Those in focus in this order: one in each track, without those who let the word go by. */
export const inFocus = (turn: Turn): readonly SeatId[] =>
  turn.tracks.flatMap((track) => {
    const seat = track[turn.at];
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
  return settle({ ...turn, tracks, at: 0, lap: turn.lap + 1, segment: 0, passed: [] }, laps, here);
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
  const track = turn.tracks.find((seats) => seats.indexOf(seat) >= turn.at);
  if (track === undefined || track.at(-1) === seat) return null;
  const wasInFocus = track[turn.at] === seat;
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
  const track = turn.tracks.find((seats) => seats.includes(seat));
  if (track === undefined) return null;
  const place = track.indexOf(seat);
  const regrets = turn.passed.includes(seat);
  if (place <= turn.at && !(regrets && turn.tracks.length === 1)) return null;
  const finished = allHadTheWord(turn);
  const at = place < turn.at ? turn.at - 1 : turn.at;
  const others = track.filter((other) => other !== seat);
  const next = finished ? at : at + 1;
  const moved = [...others.slice(0, next), seat, ...others.slice(next)];
  return {
    ...turn,
    tracks: turn.tracks.map((seats) => (seats === track ? moved : seats)),
    at: next,
    segment: 0,
    passed: turn.passed.filter((other) => other !== seat),
  };
};

/**
 * The order after people came or left (SPEC T7): those who have not had the word and are not here go out, those in
 * `joins` who stand in no track come last in the shortest one that has not been passed by.
 */
export const reseat = (turn: Turn, joins: readonly SeatId[], room: Room): Turn => {
  const stayed: Turn = {
    ...turn,
    tracks: turn.tracks.map((track) =>
      track.filter((seat, place) => place < turn.at || room.here.includes(seat)),
    ),
  };
  const known = new Set(stayed.tracks.flat());
  const joined = joins.filter((seat) => !known.has(seat)).reduce(addLast, stayed);
  const settled = settle(joined, room.laps, room.here);
  const sameWord = settled.tracks.length > 1 || inFocus(settled)[0] === inFocus(turn)[0];
  return sameWord ? settled : { ...settled, segment: 0 };
};

const addLast = (turn: Turn, seat: SeatId): Turn => {
  const open = turn.tracks.filter(({ length }) => length >= turn.at);
  const shortest = open.reduce<readonly SeatId[] | undefined>(
    (best, track) => (best === undefined || track.length < best.length ? track : best),
    undefined,
  );
  if (shortest === undefined) return { ...turn, tracks: [...turn.tracks, [seat]] };
  return { ...turn, tracks: turn.tracks.map((track) => (track === shortest ? [...track, seat] : track)) };
};

/** Groups of nearly the same size, side by side; nobody alone where there are two (SPEC T8). */
export const inGroups = (seats: readonly SeatId[], groups: number): readonly (readonly SeatId[])[] => {
  const count = Math.max(1, Math.min(groups, Math.floor(seats.length / 2)));
  const small = Math.floor(seats.length / count);
  const larger = seats.length % count;
  return Array.from({ length: count }, (_, group) => {
    const from = group * small + Math.min(group, larger);
    return seats.slice(from, from + small + (group < larger ? 1 : 0));
  });
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
  return turn.tracks.flatMap((track) => track.slice(turn.at + 1, turn.at + 2));
};

/** Those who have had the word in this lap, passes included, in the order of the ring. */
export const hadTheWord = (meeting: Meeting): readonly SeatId[] => {
  const turn = turnOf(meeting);
  if (turn === null) return [];
  return turn.tracks.flatMap((track) =>
    track.filter((seat, place) => place < turn.at || turn.passed.includes(seat)),
  );
};

/** Those who still wait for the word in this lap, the next one first. */
export const waiting = (meeting: Meeting): readonly SeatId[] => {
  const turn = turnOf(meeting);
  if (turn === null) return [];
  return turn.tracks.flatMap((track) => track.slice(turn.at + 1));
};
