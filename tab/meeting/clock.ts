import type { Clock } from "../../src/core/clock.ts";
import type { ClockFace } from "../kit/time.ts";

/** The meeting's clock as the kit shows it: agenda time, which in a rehearsal may run faster than the wall's. */
export const faceOf = (clock: Clock, speed: number): ClockFace => ({
  deadline: clock.startedAt + clock.lengthMs + clock.heldMs,
  length: clock.lengthMs * speed,
  heldAt: clock.heldSince ?? undefined,
  rate: speed,
});
