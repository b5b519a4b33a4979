import { actionFor } from "../core/action.ts";
import { type Clock, dueAt, leftMs, MINUTE } from "../core/clock.ts";
import { forecast } from "../core/forecast.ts";
import type { SeatId } from "../core/ids.ts";
import type { Meeting } from "../core/meeting.ts";
import { segmentOf } from "../core/phases.ts";
import { type Form, type Phase, type Step, segmentsOf } from "../core/programme.ts";
import { tablesAt, tablesInTurn } from "../core/tables.ts";
import { fill, inLanguage, type Language, type ProgrammeText, type Text } from "../core/text.ts";
import { focusOf, hadTheWord, nextInLine } from "../core/turns.ts";
import { findExercise } from "../exercises/registry.ts";
import { currentStep, phaseIn } from "./effects.ts";
import { peoplePart } from "./parts.ts";
import type { LiveCard, MeetingRead, Network } from "./ports.ts";
import { appTexts } from "./texts.ts";

/** The live card from the current state of the meeting: public process facts and the exercise's own public lines, nothing else. */
export const liveCard = (read: MeetingRead, network: Network, now: number): LiveCard => {
  const { meeting } = read;
  const { language } = meeting;
  const nameOf = namesIn(meeting, network);
  const step = currentStep(meeting);
  const phase = phaseIn(meeting, step);
  return {
    meeting: meeting.id,
    seq: read.seq,
    language,
    state: meeting.state,
    programme: inLanguage(meeting.programme.title, language),
    facilitator: meeting.facilitator === null ? null : nameOf(meeting.facilitator),
    step: step === null || phase === null ? null : stepFacts(step, phase, partOf(meeting, phase), language),
    deadline: meeting.clock === null ? null : deadline(meeting.clock, meeting.timeZone, now),
    held: meeting.clock !== null && meeting.clock.heldSince !== null,
    turn: turnFacts(meeting, phase, nameOf),
    tables: tableFacts(meeting, nameOf),
    ready: { count: meeting.ready.length, of: presentIn(meeting) },
    endsAt: meeting.state === "running" ? timeOfDay(forecast(meeting, now).endsAt, meeting.timeZone) : null,
    lines: linesOf(read, nameOf),
    actions: actionsOf(meeting),
  };
};

type NameOf = (seat: SeatId) => string;

const namesIn = (meeting: Meeting, network: Network): NameOf => {
  const names = new Map(peoplePart(meeting, network).map(({ id, name }) => [id, shortName(name)]));
  return (seat) => names.get(seat) ?? "";
};

const presentIn = (meeting: Meeting): number =>
  meeting.seats.filter(({ presence }) => presence === "present").length;

/** The exercise's own public lines; none before its board lies there. */
const linesOf = ({ meeting, boards }: MeetingRead, nameOf: NameOf): LiveCard["lines"] => {
  const step = currentStep(meeting);
  const phase = phaseIn(meeting, step);
  const board = step === null ? undefined : boards.get(step.id);
  if (step === null || phase === null || board === undefined) return [];
  const context = { phase: phase.id, nameOf, present: presentIn(meeting) };
  return findExercise(step.exercise)?.card(board.content, meeting.language, context) ?? [];
};

/** What a thread reply says when a step begins. */
export const stepReply = (meeting: Meeting, network: Network, stepId: string): string | null => {
  const step = meeting.steps.find(({ id }) => id === stepId);
  const phase = step?.phases[0];
  if (step === undefined || phase === undefined) return null;
  const first = currentStep(meeting)?.id === stepId ? focusOf(meeting)[0] : undefined;
  const name = first === undefined ? null : peoplePart(meeting, network).find(({ id }) => id === first)?.name;
  const line = replyLine(phase, name ?? null);
  return fill(inLanguage(line, meeting.language), {
    step: inLanguage(step.title, meeting.language),
    minutes: Math.round(phase.minutes),
    name: shortName(name ?? ""),
  });
};

export const timeUpReply = (meeting: Meeting, stepId: string): string | null => {
  const step = meeting.steps.find(({ id }) => id === stepId);
  return step === undefined
    ? null
    : fill(inLanguage(appTexts.timeUp, meeting.language), { step: inLanguage(step.title, meeting.language) });
};

/** "kl. 12.02" in Bokmål and Nynorsk, "12:02" in English needs no other rule: cards speak of one place's time. */
const timeOfDay = (at: number, timeZone: string): string => {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).format(at);
  return `kl. ${parts.replace(":", ".")}`;
};

const shortName = (name: string): string => name.trim().split(/\s+/)[0] ?? name;

const replyLine = (phase: Phase, name: string | null): Text => {
  if (phase.form === "break") return appTexts.stepBreak;
  if (name !== null && segmentsOf(phase) !== null) return appTexts.stepRound;
  return phase.form === "alone" ? appTexts.stepAlone : appTexts.stepTogether;
};

/** The part of the cycle we are in; two clicks in the same minute then see two different cards. */
const partOf = (meeting: Meeting, phase: Phase): ProgrammeText =>
  phase.cycle === undefined ? phase.title : (segmentOf(meeting)?.title ?? phase.title);

const stepFacts = (step: Step, phase: Phase, part: ProgrammeText, language: Language) => ({
  title: inLanguage(step.title, language),
  phase: inLanguage(part, language),
  form: inLanguage(formTexts[phase.form], language),
  prompts: phase.prompts.map((prompt) => inLanguage(prompt, language)),
});

const formTexts: Readonly<Record<Form, Text>> = {
  alone: appTexts.formAlone,
  pairs: appTexts.formPairs,
  trios: appTexts.formTrios,
  groups: appTexts.formGroups,
  plenary: appTexts.formPlenary,
  round: appTexts.formRound,
  talk: appTexts.formTalk,
  break: appTexts.formBreak,
};

const deadline = (clock: Clock, timeZone: string, now: number): LiveCard["deadline"] => {
  const due = dueAt(clock);
  return due === null
    ? null
    : { at: timeOfDay(due, timeZone), minutes: Math.max(0, Math.round(leftMs(clock, now) / MINUTE)) };
};

/** More names than this on a card are nobody's to read. */
const MOST_NAMES = 12;

/** Who sits where while people work at tables: a public fact of the process (SPEC G1). */
const tableFacts = (meeting: Meeting, nameOf: NameOf): LiveCard["tables"] => {
  const tables = tablesInTurn(meeting).length > 0 ? tablesAt(meeting) : [];
  if (tables.length === 0) return null;
  const few = tables.flatMap(({ seats }) => seats).length <= MOST_NAMES;
  return { count: tables.length, names: few ? tables.map(({ seats }) => seats.map(nameOf)) : [] };
};

const turnFacts = (meeting: Meeting, phase: Phase | null, nameOf: NameOf): LiveCard["turn"] => {
  const turn = meeting.position?.turn ?? null;
  if (turn === null || phase === null) return null;
  const had = hadTheWord(meeting);
  const focus = focusOf(meeting);
  const next = nextInLine(meeting)[0];
  const order = turn.tracks.flat();
  const several = turn.tracks.length > 1;
  if (order.length > MOST_NAMES)
    return { now: several ? [] : focus.map(nameOf), next: null, had: had.length, of: order.length, ring: "" };
  const sign = (seat: SeatId): string => (focus.includes(seat) ? "●" : had.includes(seat) ? "✓" : "○");
  return {
    now: focus.map(nameOf),
    next: next === undefined || several ? null : nameOf(next),
    had: had.length,
    of: order.length,
    ring: order.map((seat) => `${sign(seat)} ${nameOf(seat)}`).join("  "),
  };
};

/** What the card offers: the one thing that the one who leads can do now (SPEC P11), and the clock. */
const actionsOf = (meeting: Meeting): LiveCard["actions"] => {
  if (meeting.state === "ended") return ["next-meeting"];
  if (meeting.state === "gathering" || meeting.facilitator === null) return ["join", "start"];
  const clock =
    meeting.clock === null
      ? []
      : meeting.clock.heldSince === null
        ? (["hold", "extend"] as const)
        : (["resume"] as const);
  const { do: next } = actionFor(meeting, meeting.facilitator);
  const onward =
    next === "next-segment" || next === "give-word"
      ? (["give-word"] as const)
      : next === "go-on" || next === "end"
        ? ([next] as const)
        : [];
  return ["join", ...onward, ...clock];
};
