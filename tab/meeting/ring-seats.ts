import type { SeatId } from "../../src/core/ids.ts";
import type { Meeting, Seat } from "../../src/core/meeting.ts";
import { focusOf, hadTheWord, nextInLine } from "../../src/core/turns.ts";
import type { SeatView } from "../../src/core/view.ts";
import type { RingSeat, SeatState } from "../kit/ring.tsx";

type Named = (seat: SeatId) => string;

/** Everyone who takes part today as seats on the ring, in seating order, with where they are in the round. */
export function ringSeats(meeting: Meeting, people: readonly SeatView[], nameOf: Named): readonly RingSeat[] {
  const [next] = nextInLine(meeting);
  const focus = focusOf(meeting);
  const had = hadTheWord(meeting);
  const stateOf = (seat: Seat): SeatState => {
    if (focus.includes(seat.id)) return "now";
    if (had.includes(seat.id)) return "had";
    if (seat.presence !== "present") return "away";
    return seat.id === next ? "next" : "waiting";
  };
  return meeting.seats
    .filter((seat) => seat.presence !== "not-today" || had.includes(seat.id))
    .map((seat) => ({
      id: seat.id,
      name: nameOf(seat.id),
      initials: people.find(({ id }) => id === seat.id)?.initials ?? "",
      state: stateOf(seat),
      paper: !seat.device || meeting.paper.includes(seat.id),
    }));
}
