import type { SeatId } from "../../core/ids.ts";
import type { Board } from "./state.ts";

/** Those a draw is among: the tied ones after a vote, else all who are here and have not said no. */
export const drawnAmong = (board: Board, present: readonly SeatId[]): readonly SeatId[] => {
  const here = present.filter((seat) => !board.out.includes(seat));
  const tied = board.most.filter((seat) => !board.declined.includes(seat));
  if (board.way === "vote" && tied.length > 0) return tied;
  const willing = here.filter((seat) => !board.declined.includes(seat));
  return willing.length > 0 ? willing : here;
};
