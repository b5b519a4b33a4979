import { describe, expect, it } from "vitest";
import { actionFor } from "../../src/core/action.ts";
import { dueAt } from "../../src/core/clock.ts";
import { decide, timeRanOut } from "../../src/core/decide.ts";
import { evolve, openedMeeting } from "../../src/core/evolve.ts";
import { forecast } from "../../src/core/forecast.ts";
import type { SeatId } from "../../src/core/ids.ts";
import { timeOfDayAt } from "../../src/core/local-time.ts";
import type { Meeting, ProcessCommand } from "../../src/core/meeting.ts";
import { shapeOf } from "../../src/core/phases.ts";
import type { Programme } from "../../src/core/programme.ts";
import { focusOf } from "../../src/core/turns.ts";
import { readProgrammes } from "../../src/server/programme-files.ts";
import { anne, everyone, openingOf, seatLike } from "./process-fixture.ts";

/** Every programme that comes with Runde, led from start to end by nothing but the one thing the screen offers. */

const programmes = (await readProgrammes()).all;
const MIN = 60_000;

const asked = (meeting: Meeting, fit: Extract<ProcessCommand, { do: "fit" }>["choice"]): ProcessCommand => {
  const action = actionFor(meeting, anne);
  switch (action.do) {
    case "answer-fit":
      return { do: "fit", choice: fit };
    case "raise-hand":
      return { do: "hand", seat: anne, up: true };
    case "next-segment":
    case "give-word":
      return { do: "give-word" };
    case "start":
    case "go-on":
    case "end":
      return { do: action.do };
    case "arrive":
    case "ready":
    case "wait":
    case "ended":
      throw new Error(`the facilitator is told to ${action.do}`);
  }
};

/** A day with fixed times begins so that its first one is met. */
const beginsAt = ({ steps }: Programme, { at, timeZone }: ReturnType<typeof openingOf>): number => {
  const first = steps.findIndex(({ lockedAt }) => lockedAt !== undefined);
  const time = steps[first]?.lockedAt;
  const before = steps.slice(0, first).reduce((sum, { minutes }) => sum + minutes, 0);
  return time === undefined ? at : timeOfDayAt(time, at + 24 * 60 * MIN, timeZone) - before * MIN;
};

const lead = (
  programme: Programme,
  people: number,
  fit: Extract<ProcessCommand, { do: "fit" }>["choice"],
) => {
  const opening = {
    ...openingOf({ steps: programme.steps, seats: everyone.slice(0, people).map((id) => seatLike(id)) }),
    programme,
  };
  let meeting = openedMeeting(opening);
  let now = beginsAt(programme, opening);
  const heard = new Map<string, SeatId[]>();
  const visited: string[] = [];
  for (let left = 2000; meeting.state !== "ended" && left > 0; left--) {
    const verdict = decide(meeting, asked(meeting, fit), { actor: anne, now });
    if (!verdict.ok) throw new Error(verdict.reason);
    meeting = verdict.value.reduce(evolve, meeting);
    const step = meeting.steps[meeting.position?.step ?? -1];
    const phase = step?.phases[meeting.position?.phase ?? -1];
    if (step === undefined || phase === undefined || meeting.position?.asksFit === true) continue;
    const place = `${step.id}/${phase.id}`;
    if (visited.at(-1) !== place) visited.push(place);
    if (meeting.position?.turn?.segment === 0)
      heard.set(place, [...(heard.get(place) ?? []), ...focusOf(meeting)]);
    // Everyone uses all the time there is.
    const due = meeting.clock === null ? null : dueAt(meeting.clock);
    now = due ?? now;
    const over = timeRanOut(meeting, meeting.clockVersion, now);
    if (over.ok) meeting = over.value.reduce(evolve, meeting);
  }
  return { meeting, now, heard, visited };
};

describe.each(programmes)("the programme $id", (programme) => {
  it.each([1, 3, 4, 5, 6])(
    "can be led from start to end with %i people, through every phase (SPEC P11)",
    (people) => {
      for (const fit of ["shorter", "end-later"] as const) {
        const { meeting, visited, now } = lead(programme, people, fit);
        expect(meeting.state).toBe("ended");
        expect(visited).toEqual(
          programme.steps.flatMap((step) => step.phases.map((phase) => `${step.id}/${phase.id}`)),
        );
        expect(now).toBeLessThanOrEqual((meeting.endsAt ?? 0) + MIN);
      }
    },
  );

  it.each([3, 6])(
    "gives each of %i people the word in each round, as often as it has laps (SPEC T1, T3)",
    (people) => {
      const { heard } = lead(programme, people, "shorter");
      for (const step of programme.steps)
        for (const phase of step.phases) {
          const shape = shapeOf(phase);
          if (shape?.of !== "everyone") continue;
          const turns = Array.from({ length: shape.laps }, () => everyone.slice(0, people)).flat();
          expect(heard.get(`${step.id}/${phase.id}`)?.toSorted()).toEqual(turns.toSorted());
        }
    },
  );

  it("is expected to end within its announced time when it begins (SPEC P8)", () => {
    const { meeting } = { meeting: openedMeeting({ ...openingOf({ steps: programme.steps }), programme }) };
    const now = meeting.openedAt;
    expect(forecast(meeting, now).endsAt - now).toBeLessThanOrEqual(programme.minutes * MIN);
  });
});
