import { type Clock, holdClock, leftMs, resumeClock, stretchClock } from "./clock.ts";
import type { Asked, CommandOf, Decision } from "./decision.ts";
import type { Meeting, Position } from "./meeting.ts";
import { realMs } from "./phases.ts";
import { accept, refuse } from "./verdict.ts";

const change = (meeting: Meeting, position: Position, changed: (clock: Clock) => Clock): Decision => {
  if (position.asksFit) return refuse("answer-fit-first");
  if (meeting.clock === null) return refuse("no-clock");
  const clock = changed(meeting.clock);
  const same = clock.lengthMs === meeting.clock.lengthMs && clock.heldSince === meeting.clock.heldSince;
  return accept(same ? [] : [{ type: "clock-changed", clock }]);
};

/** Anyone here may hold the clock and let it run again (SPEC C2). */
export const decideHold = (meeting: Meeting, position: Position, { now }: Asked): Decision =>
  change(meeting, position, (clock) => holdClock(clock, now));

export const decideResume = (meeting: Meeting, position: Position, { now }: Asked): Decision =>
  change(meeting, position, (clock) => resumeClock(clock, now));

const MOST_MINUTES = 60;

/** Minutes more count from now once time is over; fewer never take what has been used (SPEC C4). */
export const decideExtend = (
  meeting: Meeting,
  position: Position,
  { minutes }: CommandOf<"extend">,
  { now }: Asked,
): Decision => {
  if (!Number.isFinite(minutes) || minutes === 0 || Math.abs(minutes) > MOST_MINUTES)
    return refuse("minutes-out-of-range");
  return change(meeting, position, (clock) => {
    const over = minutes > 0 ? Math.max(0, -leftMs(clock, now)) : 0;
    return stretchClock(clock, realMs(meeting, minutes) + over, now);
  });
};
