import { decide } from "../../src/core/decide.ts";
import { evolve, openedMeeting } from "../../src/core/evolve.ts";
import { meetingId, networkId, type SeatId, seatId } from "../../src/core/ids.ts";
import type { Meeting, MeetingEvent, ProcessCommand, Seat } from "../../src/core/meeting.ts";
import type { Phase, Programme, Segment, Step } from "../../src/core/programme.ts";

/** Small programmes and meetings for the tests of the process. */

export const T0 = 1_800_000_000_000;

export const anne = seatId("anne");
export const bo = seatId("bo");
export const cai = seatId("cai");
export const dag = seatId("dag");
export const eli = seatId("eli");
export const fia = seatId("fia");
export const everyone: readonly SeatId[] = [anne, bo, cai, dag, eli, fia];

export const phaseLike = (phase: Partial<Phase> & { readonly id: string }): Phase => ({
  form: "plenary",
  title: { nb: phase.id },
  minutes: 10,
  prompts: [],
  reveals: false,
  hands: false,
  ...phase,
});

export const segmentLike = (id: string, minutes: number): Segment => ({
  id,
  minutes,
  title: { nb: id },
  focus: "speaks",
});

export const stepLike = (step: Partial<Step> & { readonly id: string }): Step => {
  const phases = step.phases ?? [phaseLike({ id: "talk" })];
  return {
    title: { nb: step.id },
    purpose: { nb: step.id },
    minutes: phases.reduce((sum, { minutes }) => sum + minutes, 0),
    optional: false,
    kind: "step",
    exercise: "round",
    config: {},
    ...step,
    phases,
  };
};

export const round = (minutes: number, id = "round"): Phase => phaseLike({ id, form: "round", minutes });

export const cycle = (
  minutes: number,
  segments: readonly Segment[],
  more: Partial<Phase["cycle"]> = {},
): Phase => phaseLike({ id: "cycle", minutes, cycle: { of: "everyone", laps: 1, segments, ...more } });

const programmeOf = ({ steps, minutes, gathering }: Wish): Programme => ({
  format: 1,
  id: "test",
  version: 1,
  title: { nb: "test" },
  summary: { nb: "test" },
  languages: ["nb"],
  minutes: minutes ?? steps.reduce((sum, step) => sum + step.minutes, 0),
  prepare: [],
  steps,
  gathering,
});

export const seatLike = (id: SeatId, more: Partial<Seat> = {}): Seat => ({
  id,
  presence: "present",
  device: true,
  simulated: false,
  ...more,
});

export interface Wish {
  readonly steps: readonly Step[];
  readonly seats?: readonly Seat[];
  readonly minutes?: number;
  readonly speed?: number;
  readonly id?: string;
  readonly rehearsal?: boolean;
  readonly gathering?: Programme["gathering"] | undefined;
}

export const openingOf = (wish: Wish): Extract<MeetingEvent, { type: "meeting-opened" }> => ({
  type: "meeting-opened",
  at: T0,
  by: anne,
  id: meetingId(wish.id ?? ""),
  network: networkId("n"),
  programme: programmeOf(wish),
  language: "nb",
  timeZone: "Europe/Oslo",
  rehearsal: wish.rehearsal ?? (wish.speed ?? 1) > 1,
  speed: wish.speed ?? 1,
  seats: wish.seats ?? [anne, bo, cai].map((id) => seatLike(id)),
});

/** A meeting that is played by commands; every event stays to be folded again. */
export const play = (wish: Wish) => {
  const events: MeetingEvent[] = [openingOf(wish)];
  let meeting: Meeting = openedMeeting(openingOf(wish));
  const table = {
    now: T0,
    events,
    get meeting() {
      return meeting;
    },
    wait(minutes: number) {
      table.now += minutes * 60_000;
      return table;
    },
    ask(actor: SeatId, command: ProcessCommand) {
      const verdict = decide(meeting, command, { actor, now: table.now });
      if (verdict.ok) {
        events.push(...verdict.value);
        meeting = verdict.value.reduce(evolve, meeting);
      }
      return verdict;
    },
    /** Must be accepted. */
    do(actor: SeatId, command: ProcessCommand) {
      const verdict = table.ask(actor, command);
      if (!verdict.ok) throw new Error(`${command.do}: ${verdict.reason}`);
      return table;
    },
    /** Must be refused; answers with the reason. */
    refused(actor: SeatId, command: ProcessCommand): string {
      const verdict = table.ask(actor, command);
      if (verdict.ok) throw new Error(`${command.do} was accepted`);
      return verdict.reason;
    },
  };
  return table;
};
