import { dueAt } from "../core/clock.ts";
import { evolve } from "../core/evolve.ts";
import type { Memory } from "../core/exercise.ts";
import type { SeatId } from "../core/ids.ts";
import type { Meeting, MeetingEvent } from "../core/meeting.ts";
import { revealStaged } from "../core/play.ts";
import type { Phase, Step } from "../core/programme.ts";
import { findExercise } from "../exercises/registry.ts";
import type { Luck, MeetingTurn } from "./ports.ts";

/** Appends events and does in the same turn all that follows from them: boards open, staged items move, results are kept, the clock's wake-up is set, the channel is told. */
export const follow = async (
  turn: MeetingTurn,
  events: readonly MeetingEvent[],
  luck: Luck,
): Promise<Meeting> => {
  const before = turn.meeting;
  const after = events.reduce(evolve, before);
  turn.append(events, after);
  if (after.clockVersion !== before.clockVersion) setWakeUp(turn, after);
  await walk(turn, before, after, luck);
  if (before.state !== "ended" && after.state === "ended") {
    await close(turn, after);
    turn.append([], withoutCases(after));
  }
  tell(turn, after);
  return after;
};

const setWakeUp = (turn: MeetingTurn, meeting: Meeting): void => {
  const due = meeting.clock === null || meeting.state !== "running" ? null : dueAt(meeting.clock);
  turn.wake(due, meeting.clockVersion);
};

/** From step to step and phase to phase: what was made is harvested, the board entered opens, what is staged is laid. */
const walk = async (turn: MeetingTurn, before: Meeting, after: Meeting, luck: Luck): Promise<void> => {
  const left = currentStep(before);
  const entered = currentStep(after);
  const moved = left?.id !== entered?.id;
  if (moved && left !== null) await harvest(turn, left);
  if (moved && entered !== null) await openStep(turn, entered);
  if (entered === null || phaseKey(after) === phaseKey(before)) return;
  await revealHere(turn, after, entered, luck);
  if (moved) tellStep(turn, after, entered);
};

/** The live card must show this turn; nothing of a rehearsal is told to anyone. */
export const tell = (turn: MeetingTurn, meeting: Meeting): void => {
  if (meeting.rehearsal) return;
  turn.post({
    kind: "card",
    key: `card:${meeting.id}`,
    network: meeting.network,
    meeting: meeting.id,
    seq: turn.seq + 1,
  });
};

/** One thread reply per step when its time is up; segments and turns pass in silence. */
export const tellTimeUp = (turn: MeetingTurn, meeting: Meeting): void => {
  const step = currentStep(meeting);
  const phase = phaseIn(meeting, step);
  if (meeting.rehearsal || step === null || phase === null || meeting.position?.turn != null) return;
  turn.post({
    kind: "reply",
    key: `time:${meeting.id}:${step.id}`,
    network: meeting.network,
    meeting: meeting.id,
    about: "time-up",
    step: step.id,
    phase: phase.id,
  });
};

export const currentStep = (meeting: Meeting): Step | null =>
  meeting.state !== "running" || meeting.position === null
    ? null
    : (meeting.steps[meeting.position.step] ?? null);

/** The phase of this step that the meeting is in. */
export const phaseIn = (meeting: Meeting, step: Step | null): Phase | null =>
  step?.phases[meeting.position?.phase ?? 0] ?? null;

const phaseKey = (meeting: Meeting): string =>
  meeting.position === null ? "" : `${String(meeting.position.step)}:${String(meeting.position.phase)}`;

const tellStep = (turn: MeetingTurn, meeting: Meeting, step: Step): void => {
  const phase = phaseIn(meeting, step);
  if (meeting.rehearsal || phase === null) return;
  turn.post({
    kind: "reply",
    key: `step:${meeting.id}:${step.id}`,
    network: meeting.network,
    meeting: meeting.id,
    about: "step",
    step: step.id,
    phase: phase.id,
  });
};

const openStep = async (turn: MeetingTurn, step: Step): Promise<void> => {
  if ((await turn.board(step.id)) !== null) return;
  const exercise = findExercise(step.exercise);
  if (exercise === null) return;
  turn.putBoard(step.id, exercise.openBoard(step.config, await memoryIn(turn)), null);
};

/**
 * What a paper that is opened now may build on: the latest of the network, and before that what earlier steps of this same meeting
 * have left; the contract grows from the rules made an hour ago.
 */
export const memoryIn = async (
  turn: Pick<MeetingTurn, "meeting" | "now" | "memory" | "boards">,
): Promise<Memory> => {
  const [memory, boards] = [await turn.memory(), await turn.boards()];
  const latest = Object.entries(memory).map(([kind, outcome]) => [kind, outcome.content]);
  const now = turn.meeting.steps.flatMap((earlier) => {
    const board = boards.get(earlier.id);
    return board === undefined
      ? []
      : harvestOf(earlier, board.content, turn.now).map(({ kind, content }) => [kind, content]);
  });
  return Object.fromEntries([...latest, ...now]) as Memory;
};

const revealHere = async (turn: MeetingTurn, meeting: Meeting, step: Step, luck: Luck): Promise<void> => {
  const exercise = findExercise(step.exercise);
  const phase = phaseIn(meeting, step);
  if (exercise?.staging === undefined || phase?.reveals !== true) return;
  const board = await turn.board(step.id);
  if (board === null) return;
  const sheets = new Map<SeatId, unknown>(
    [...(await turn.sheets(step.id))].map(([owner, sheet]) => [owner, sheet.content]),
  );
  const revealed = revealStaged(exercise, board.content, sheets, () => luck.next());
  if (revealed.sheets.length === 0) return;
  turn.putBoard(step.id, revealed.board, null);
  for (const { owner, sheet } of revealed.sheets) turn.putSheet(step.id, owner, sheet);
  // What lies on the board now must not lie staged on a sheet again.
  turn.settleSheets(step.id);
  if (exercise.staging.anonymous) turn.forgetTraces(step.id);
};

const harvestOf = (step: Step, board: unknown, now: number) =>
  findExercise(step.exercise)?.harvest?.(board, now) ?? [];

/** Results that say the same as the latest are not kept twice. */
const harvest = async (turn: MeetingTurn, step: Step): Promise<void> => {
  if (turn.meeting.rehearsal) return;
  const board = await turn.board(step.id);
  if (board === null) return;
  const memory = await turn.memory();
  for (const { kind, content: fresh } of harvestOf(step, board.content, turn.now)) {
    const kept = memory[kind]?.content;
    const merge = findExercise(step.exercise)?.mergeOutcome;
    const content = kept === undefined || merge === undefined ? fresh : merge(kind, kept, fresh);
    if (JSON.stringify(kept) !== JSON.stringify(content)) turn.remember(kind, content);
  }
};

const close = async (turn: MeetingTurn, meeting: Meeting): Promise<void> => {
  turn.wake(null, meeting.clockVersion);
  for (const step of meeting.steps) {
    const exercise = findExercise(step.exercise);
    if (exercise === null) continue;
    if (!meeting.rehearsal && (await turn.board(step.id)) !== null) {
      await harvest(turn, step);
      await keepOwn(turn, meeting, step);
    }
    // Also a step that was never reached: someone may have prepared their sheet.
    if (exercise.forgetAtClose === true) turn.forgetStep(step.id);
  }
};

/** Who was in focus and who kept the time is deleted with the boards and sheets of a case; said beforehand on the card. */
const withoutCases = (meeting: Meeting): Meeting =>
  meeting.steps.some((step) => findExercise(step.exercise)?.forgetAtClose === true)
    ? { ...meeting, roles: {}, hands: [], focused: {} }
    : meeting;

const keepOwn = async (turn: MeetingTurn, meeting: Meeting, step: Step): Promise<void> => {
  const exercise = findExercise(step.exercise);
  if (exercise?.keep === undefined) return;
  for (const [owner, sheet] of await turn.sheets(step.id)) {
    const focused = (meeting.focused[step.id] ?? []).includes(owner);
    for (const kept of exercise.keep(sheet.content, focused, turn.now)) turn.keep(owner, step.id, kept);
  }
};
