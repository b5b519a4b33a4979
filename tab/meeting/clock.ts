import type { Clock } from "../../src/core/clock.ts";
import type { Meeting } from "../../src/core/meeting.ts";
import type { ClockFace } from "../kit/time.ts";

/** The meeting's clock as the kit shows it: agenda time, which in a rehearsal may run faster than the wall's. */
export const faceOf = (clock: Clock, speed: number): ClockFace => ({
  deadline: clock.startedAt + clock.lengthMs + clock.heldMs,
  length: clock.lengthMs * speed,
  heldAt: clock.heldSince ?? undefined,
  rate: speed,
});

/** A moment of the plan as the reader meets it: in a rehearsal that hurries, as late as it would be in a meeting. */
export const agendaTime = ({ startedAt, speed }: Pick<Meeting, "startedAt" | "speed">, at: number): number =>
  startedAt === null ? at : startedAt + (at - startedAt) * speed;
