import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { actionFor } from "../../src/core/action.ts";
import { dueAt } from "../../src/core/clock.ts";
import { decide, timeRanOut } from "../../src/core/decide.ts";
import { evolve, foldMeeting, openedMeeting } from "../../src/core/evolve.ts";
import { forecast } from "../../src/core/forecast.ts";
import { type SeatId, seatId } from "../../src/core/ids.ts";
import type { Meeting, MeetingEvent, ProcessCommand } from "../../src/core/meeting.ts";
import { phaseOf, presentSeats, shapeOf } from "../../src/core/phases.ts";
import { isSeated } from "../../src/core/programme.ts";
import { replanChoices } from "../../src/core/replan.ts";
import { tableOf, tablesAt } from "../../src/core/tables.ts";
import { focusOf, waiting } from "../../src/core/turns.ts";
import {
  anne,
  cycle,
  everyone,
  openingOf,
  phaseLike,
  round,
  seatLike,
  segmentLike,
  stepLike,
} from "./process-fixture.ts";

/** Long random meetings of six, over every kind of phase and with every command the wire lets through. */

const steps = [
  stepLike({ id: "check-in", kind: "check-in", phases: [round(6)] }),
  stepLike({
    id: "manual",
    phases: [
      phaseLike({ id: "alone", form: "alone", minutes: 10 }),
      cycle(12, [segmentLike("share", 3), segmentLike("ask", 3)]),
      phaseLike({ id: "sum", minutes: 3 }),
    ],
  }),
  stepLike({ id: "notes", phases: [cycle(12, [segmentLike("note", 0)], { laps: 3 })] }),
  stepLike({
    id: "break",
    kind: "break",
    optional: true,
    lockedAt: "09:40",
    phases: [phaseLike({ id: "break", form: "break" })],
  }),
  stepLike({
    id: "pairs",
    optional: true,
    phases: [{ ...cycle(20, [segmentLike("talk", 5)]), form: "pairs" }, phaseLike({ id: "after" })],
  }),
  stepLike({
    id: "groups",
    phases: [
      phaseLike({ id: "write", form: "alone", minutes: 3 }),
      phaseLike({ id: "group", form: "groups", tables: { of: 3 } }),
      { ...cycle(20, [segmentLike("each", 2), segmentLike("ask", 2)], { laps: 2 }), form: "trios" },
    ],
  }),
  stepLike({
    id: "coaching",
    phases: [
      phaseLike({ id: "hands", hands: true, minutes: 3 }),
      cycle(20, [segmentLike("present", 4), segmentLike("clarify", 6)], { of: "hands" }),
    ],
  }),
  stepLike({ id: "check-out", kind: "check-out", phases: [round(6)] }),
];

const seat: fc.Arbitrary<SeatId> = fc.constantFrom(...everyone, seatId("nobody"));
const bare = fc.constantFrom<ProcessCommand>(
  { do: "go-on" },
  { do: "go-on" },
  { do: "give-word" },
  { do: "give-word" },
  { do: "back" },
  { do: "skip" },
  { do: "hold" },
  { do: "resume" },
  { do: "undo" },
  { do: "start" },
  { do: "found" },
);
const command: fc.Arbitrary<ProcessCommand> = fc.oneof(
  { weight: 6, arbitrary: bare },
  fc.record({
    do: fc.constant("presence" as const),
    seat,
    presence: fc.constantFrom("present" as const, "on-the-way" as const, "not-today" as const),
  }),
  fc.record({ do: fc.constant("device" as const), seat, device: fc.boolean() }),
  fc.record({ do: fc.constant("give-word" as const), to: seat }),
  fc.record({ do: fc.constantFrom("pass" as const, "later" as const, "lead" as const), seat }),
  fc.record({
    do: fc.constant("jump" as const),
    step: fc.constantFrom(...steps.map(({ id }) => id), "nowhere"),
  }),
  fc.record({ do: fc.constant("extend" as const), minutes: fc.integer({ min: -60, max: 60 }) }),
  fc.record({ do: fc.constant("ready" as const), seat, ready: fc.boolean() }),
  fc.record({ do: fc.constant("paper" as const), seat, paper: fc.boolean() }),
  fc.record({ do: fc.constant("hand" as const), seat, up: fc.boolean() }),
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("seat-at" as const),
      seat,
      table: fc
        .tuple(fc.constantFrom("cycle", "group", "home"), fc.integer({ min: 1, max: 4 }))
        .map(([phase, number]) => `${phase}.${String(number)}`),
    }),
  },
  fc.record({
    do: fc.constant("appoint" as const),
    role: fc.constantFrom("secretary", "facilitator", "__proto__"),
    seat,
  }),
  fc.record({
    do: fc.constant("replan" as const),
    choice: fc.constantFrom(
      "trim" as const,
      "drop" as const,
      "end-later" as const,
      "end-early" as const,
      "spread" as const,
    ),
  }),
  fc.record({
    do: fc.constant("fit" as const),
    choice: fc.constantFrom("shorter" as const, "two-groups" as const, "end-later" as const),
  }),
);
/** Who acts is settled while playing: the one who leads, one in focus, or anyone. */
const actor = fc.oneof(
  { weight: 4, arbitrary: fc.constant("leader" as const) },
  { weight: 2, arbitrary: fc.constant("focus" as const) },
  seat,
);
const act = fc.record({
  waitMs: fc.integer({ min: 0, max: 200_000 }),
  goesOn: fc.boolean(),
  actor,
  own: fc.boolean(),
  command,
});
type Act = typeof act extends fc.Arbitrary<infer One> ? One : never;
const acts = fc.array(act, { minLength: 10, maxLength: 100, size: "max" });

/** What moves the meeting on from here, whoever leads. */
const onward = (meeting: Meeting): ProcessCommand => {
  const action = meeting.facilitator === null ? "start" : actionFor(meeting, meeting.facilitator).do;
  if (action === "answer-fit")
    return { do: "fit", choice: presentSeats(meeting).length > 4 ? "two-groups" : "shorter" };
  if (action === "raise-hand") return { do: "hand", seat: meeting.facilitator ?? anne, up: true };
  if (action === "arrive") return { do: "presence", seat: meeting.facilitator ?? anne, presence: "present" };
  return { do: focusOf(meeting).length > 0 ? "give-word" : action === "start" ? "start" : "go-on" };
};

/**
 * The act as it is asked here and now: every other one moves the meeting on, so that it gets somewhere; half of the
 * commands that name a seat are about the actor's own.
 */
const asked = (meeting: Meeting, one: Act): { readonly actor: SeatId; readonly command: ProcessCommand } => {
  const leader = meeting.facilitator ?? anne;
  if (one.goesOn) return { actor: leader, command: onward(meeting) };
  const someone =
    one.actor === "leader" ? leader : one.actor === "focus" ? (focusOf(meeting)[0] ?? anne) : one.actor;
  return {
    actor: someone,
    command: one.own && "seat" in one.command ? { ...one.command, seat: someone } : one.command,
  };
};

const opening = (speed: number) =>
  openingOf({
    steps,
    speed,
    // The faster ones are gatherings of two home tables.
    gathering: speed > 1 ? { tableOf: 3 } : undefined,
    id: "a meeting",
    minutes: 90,
    seats: everyone.map((id, index) =>
      seatLike(id, { device: index !== 3, presence: index === 5 ? "on-the-way" : "present" }),
    ),
  });

const invariants = (meeting: Meeting, now: number) => {
  const turn = meeting.position?.turn ?? null;
  const order = turn?.tracks.flat() ?? [];
  const here = presentSeats(meeting);
  const phase = phaseOf(meeting);
  expect(new Set(order).size).toBe(order.length);
  expect([...focusOf(meeting), ...waiting(meeting)].filter((one) => !here.includes(one))).toEqual([]);
  if (turn !== null && phase !== null && shapeOf(phase)?.of === "everyone")
    expect(here.filter((one) => !order.includes(one))).toEqual([]);
  const tables = tablesAt(meeting);
  expect(tables.map(({ seats }) => seats.length).includes(1) && here.length > 1, "G5 somebody is alone").toBe(
    false,
  );
  if (phase !== null && isSeated(phase))
    expect(tables.flatMap(({ seats }) => seats).toSorted(), "G1 everyone sits somewhere").toEqual(
      here.toSorted(),
    );
  for (const { seats, focus } of tables) {
    expect(focusOf(meeting).filter((one) => seats.includes(one))).toEqual(focus === null ? [] : [focus]);
    expect(seats.every((one) => tableOf(meeting, one)?.seats.join() === seats.join())).toBe(true);
  }
  if (meeting.facilitator !== null) expect(everyone).toContain(meeting.facilitator);
  if (focusOf(meeting).length > 0) expect(meeting.clock).not.toBeNull();
  if (meeting.clock !== null)
    expect(Number.isInteger(meeting.clock.lengthMs) && meeting.clock.lengthMs >= 0).toBe(true);
  if (meeting.position?.asksFit === true) expect(meeting.clock).toBeNull();
  expect(meeting.skipped.filter((id) => id.startsWith("check-"))).toEqual([]);
  expect(meeting.usedMs.every((used) => used >= 0)).toBe(true);
  expect(Number.isFinite(forecast(meeting, now).endsAt)).toBe(true);
  expect(forecast(meeting, now).endsAt).toBeGreaterThanOrEqual(meeting.endedAt ?? now);
  for (const step of meeting.steps) {
    expect(step.minutes).toBeCloseTo(
      step.phases.reduce((sum, { minutes }) => sum + minutes, 0),
      6,
    );
    expect(step.phases.every(({ minutes }) => minutes > 0)).toBe(true);
  }
};

/** Each way to re-plan says what it does: what is cut stays possible, and each lands no later than things are. */
const plans = (meeting: Meeting, now: number) => {
  const expected = forecast(meeting, now).endsAt;
  for (const { choice, changes, expectedEnd } of replanChoices(meeting, now)) {
    expect(changes.every(({ after }) => after >= 0)).toBe(true);
    if (choice === "trim" || choice === "drop") expect(expectedEnd).toBeLessThanOrEqual(expected);
    if (choice === "spread") expect(expectedEnd).toBeGreaterThanOrEqual(expected);
  }
};

/** Whatever the screen offers as the one thing to do is accepted. */
const offered = (meeting: Meeting, who: SeatId, now: number) => {
  const action = actionFor(meeting, who).do;
  if (
    action !== "go-on" &&
    action !== "give-word" &&
    action !== "next-segment" &&
    action !== "start" &&
    action !== "end"
  )
    return;
  const wish: ProcessCommand = { do: action === "next-segment" ? "give-word" : action };
  expect(decide(meeting, wish, { actor: who, now }), `${action} was offered`).toMatchObject({ ok: true });
};

const playAll = (
  list: readonly (typeof act extends fc.Arbitrary<infer One> ? One : never)[],
  speed: number,
  check: boolean,
) => {
  const first = opening(speed);
  const events: MeetingEvent[] = [first];
  let meeting = openedMeeting(first);
  let now = first.at;
  const happen = (fresh: readonly MeetingEvent[]) => {
    events.push(...fresh);
    meeting = fresh.reduce(evolve, meeting);
    if (check) invariants(meeting, now);
  };
  for (const one of list) {
    now += one.waitMs;
    const due = meeting.clock === null ? null : dueAt(meeting.clock);
    const over = due !== null && due <= now ? timeRanOut(meeting, meeting.clockVersion, now) : null;
    if (over?.ok === true) happen(over.value);
    const before = JSON.stringify(meeting);
    const wish =
      events.length === 1 ? { actor: anne, command: { do: "start" } as const } : asked(meeting, one);
    const verdict = decide(meeting, wish.command, { actor: wish.actor, now });
    expect(JSON.stringify(meeting), "deciding changes nothing").toBe(before);
    if (verdict.ok) happen(verdict.value);
    if (check) for (const someone of everyone) offered(meeting, someone, now);
  }
  if (check) plans(meeting, now);
  return { meeting, events, now };
};

describe("any meeting", { timeout: 120_000 }, () => {
  it("keeps its invariants through every command, and every action that is offered is accepted (SPEC P11, T1, T7, G1, G5, G7)", () => {
    fc.assert(
      fc.property(acts, fc.constantFrom(1, 10), (list, speed) => void playAll(list, speed, true)),
      { numRuns: 200 },
    );
  });

  it("is what its events make, each with its time and author, also after a journey through JSON (SPEC E1–E3)", () => {
    fc.assert(
      fc.property(acts, fc.constantFrom(1, 10), (list, speed) => {
        const { meeting, events } = playAll(list, speed, false);
        const journey = JSON.parse(JSON.stringify(events)) as MeetingEvent[];
        for (const { at, by } of journey)
          expect([typeof at, by === null || by.length > 0]).toEqual(["number", true]);
        expect(foldMeeting(journey)).toEqual(meeting);
        expect(JSON.parse(JSON.stringify(meeting))).toEqual(meeting);
      }),
      { numRuns: 200 },
    );
  });

  it("goes on from a stored snapshot as it would have without (SPEC E2)", () => {
    fc.assert(
      fc.property(acts, acts, fc.constantFrom(1, 10), (before, after, speed) => {
        const { meeting, now } = playAll(before, speed, false);
        const stored = JSON.parse(JSON.stringify(meeting)) as Meeting;
        let [live, loaded] = [meeting, stored];
        for (const one of after) {
          const { actor: who, command: wish } = asked(live, one);
          const [a, b] = [live, loaded].map((at) => decide(at, wish, { actor: who, now }));
          expect(a).toEqual(b);
          live = a?.ok === true ? a.value.reduce(evolve, live) : live;
          loaded = b?.ok === true ? b.value.reduce(evolve, loaded) : loaded;
        }
        expect(loaded).toEqual(live);
      }),
      { numRuns: 200 },
    );
  });
});
