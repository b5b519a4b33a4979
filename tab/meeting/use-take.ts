import { useEffect } from "react";
import { wantsOffers } from "../exercise-views.ts";
import type { MeetingClient } from "../sync/client.ts";
import type { MeetingModel } from "../sync/model.ts";

// Once for a meeting as long as the page stands; afterwards it is for the view to offer.
const asked = new WeakMap<MeetingClient, Set<string>>();

/** Asks for what the owner has written elsewhere when a step that wants it is opened with no sheet yet. */
export function useTake(
  { client, model }: { readonly client: MeetingClient; readonly model: MeetingModel },
  { id, exercise }: { readonly id: string; readonly exercise: string },
  isOwnPlace: boolean,
): void {
  const { seats, state } = model.meeting;
  const canWrite = state !== "ended" && seats.some((seat) => seat.id === model.me && seat.device);
  const needed = isOwnPlace && canWrite && model.status === "live" && model.sheet(id) === null;
  useEffect(() => {
    if (!needed) return;
    const steps = asked.get(client) ?? new Set<string>();
    asked.set(client, steps);
    if (steps.has(id)) return;
    steps.add(id);
    void wantsOffers(exercise).then((wants) => (wants ? client.move(id, "take", {}) : undefined));
  }, [client, id, exercise, needed]);
}
