import { type SeatId, seatId } from "./ids.ts";

/** Stands for anybody but the reader: a seat that nobody has. */
const SOMEONE = seatId("someone");

/** Those who voted, as one reader may know them: oneself, and of the others only how many there are (SPEC V9). */
export const withoutOthers = (voters: readonly SeatId[], reader: SeatId | null): SeatId[] => {
  const own = reader !== null && voters.includes(reader) ? [reader] : [];
  return [...own, ...Array.from({ length: voters.length - own.length }, () => SOMEONE)];
};
