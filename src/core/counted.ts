import { type SeatId, seatId } from "./ids.ts";

/** Stands for anybody but the reader: a seat that nobody has. */
const SOMEONE = seatId("someone");

/** A seat as one reader may know it: oneself, or somebody (SPEC V9). */
export const orSomeone = (seat: SeatId, reader: SeatId | null): SeatId => (seat === reader ? seat : SOMEONE);

/** Those who voted, as one reader may know them: oneself, and of the others only how many there are (SPEC V9). */
export const withoutOthers = (voters: readonly SeatId[], reader: SeatId | null): SeatId[] => {
  const own = reader !== null && voters.includes(reader) ? [reader] : [];
  return [...own, ...Array.from({ length: voters.length - own.length }, () => SOMEONE)];
};

/**
 * Under whom a vote is counted. One that is given for somebody, by whoever leads, lies apart from what that person gives: otherwise
 * the number would tell whoever tries it out how that person has voted. `own` is null for a seat that is played (SPEC X7).
 */
export const voterOf = (
  who: SeatId,
  { actor, own }: { readonly actor: SeatId; readonly own: unknown },
): SeatId => (who === actor && own !== null ? who : seatId(`${who}.paper`.slice(-64)));
