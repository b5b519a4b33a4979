import type { SeatId } from "../../src/core/ids.ts";
import type { SeatView } from "../../src/core/view.ts";
import type { Onlooker } from "./who-sees.tsx";

const first = (name: string): string => name.trim().split(/\s+/u)[0] ?? name;

/** What a person is called here: the first name, while nobody else here has the same. */
export const nameIn = (seats: readonly SeatView[], id: SeatId | null): string => {
  const name = seats.find((seat) => seat.id === id)?.name ?? "";
  const same = seats.filter((seat) => first(seat.name) === first(name));
  return same.length > 1 ? name : first(name);
};

/** Those who see a paper, for the eye. */
export const onlookers = (
  { seats, me }: { readonly seats: readonly SeatView[]; readonly me: SeatId | null },
  ids: readonly SeatId[],
): readonly Onlooker[] => ids.map((id) => ({ id, name: nameIn(seats, id), me: id === me }));
