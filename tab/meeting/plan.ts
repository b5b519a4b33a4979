import { type Instant, MINUTE } from "../../src/core/clock.ts";
import { expectedEndOf, type Fit, type FitChoice } from "../../src/core/fit.ts";
import { type Forecast, openMinutes, type StepForecast } from "../../src/core/forecast.ts";
import type { Meeting } from "../../src/core/meeting.ts";
import { agendaMinutes } from "../../src/core/phases.ts";
import type { ReplanOption } from "../../src/core/replan.ts";
import type { Language } from "../../src/core/text.ts";
import type { OfferChoice } from "../kit/offer.tsx";
import type { RailStep } from "../kit/rail.tsx";
import { minutesText } from "../kit/time.ts";
import type { MeetingTexts } from "./texts.ts";

const states: Readonly<Record<StepForecast["state"], RailStep["state"]>> = {
  done: "done",
  "left-out": "skipped",
  now: "now",
  "to-come": "later",
};

/** The agenda for the rail: used and planned minutes, fixed times. */
export function railSteps(meeting: Meeting, plan: Forecast, language: Language): readonly RailStep[] {
  return plan.steps.map((step, index) => ({
    id: step.id,
    title: titleOf(meeting, index, language),
    // A meeting that ended early left the rest out.
    state: meeting.state === "ended" && step.usedMs === 0 ? "skipped" : states[step.state],
    planned: Math.round(step.plannedMinutes),
    used: Math.round(agendaMinutes(meeting, step.usedMs)),
    at: step.lockedAt ?? undefined,
  }));
}

const titleOf = (meeting: Meeting, index: number, language: Language): string => {
  const title = meeting.steps[index]?.title;
  return title?.[language] ?? title?.nb ?? "";
};

/**
 * How far the meeting is from its plan, in real milliseconds. What the programme leaves open from the beginning is room
 * to breathe and no head start.
 */
export function latenessOf(meeting: Meeting, plan: Forecast): number {
  if (plan.behindMs >= MINUTE / meeting.speed) return plan.behindMs;
  if (meeting.endsAt === null || meeting.startedAt === null) return 0;
  const open = ((meeting.breath ?? openMinutes(meeting)) * MINUTE) / meeting.speed;
  const ahead = -plan.behindMs - open;
  return agendaMinutes(meeting, ahead) >= 5 ? -ahead : 0;
}

interface Wording {
  readonly text: MeetingTexts;
  readonly language: Language;
  readonly timeOfDay: (at: number) => string;
  readonly decimalMark: string;
}

/** The ways to bring plan and time together, each with its effect in a few words. */
export function replanWords(
  meeting: Meeting,
  options: readonly ReplanOption[],
  { text, language, timeOfDay, decimalMark }: Wording,
): readonly OfferChoice[] {
  const indexOf = (step: string): number => meeting.steps.findIndex(({ id }) => id === step);
  const wordsOf = (option: ReplanOption): OfferChoice => {
    const end = timeOfDay(option.expectedEnd);
    const cuts = option.changes.map(({ before, after }) => Math.abs(before - after));
    switch (option.choice) {
      case "trim":
        return { id: option.choice, ...trimWords(option, end) };
      case "drop": {
        const dropped = option.changes
          .filter(({ after }) => after === 0)
          .map(({ step }) => titleOf(meeting, indexOf(step), language));
        const minutes = String(cuts.reduce((sum, cut) => sum + cut, 0));
        return {
          id: option.choice,
          title: text.drop(dropped.join(" + ")),
          detail: text.dropDetail(minutes, end),
        };
      }
      case "end-later":
        return { id: option.choice, title: text.endLater, detail: text.endLaterDetail(end) };
      case "end-early":
        return { id: option.choice, title: text.endEarlier, detail: text.endEarlierDetail(end) };
      case "spread":
        return { id: option.choice, title: text.spread, detail: text.spreadDetail(end) };
    }
  };
  const trimWords = ({ changes }: ReplanOption, end: string): Pick<OfferChoice, "title" | "detail"> => {
    const [only, ...others] = changes;
    const cuts = changes.map(({ before, after }) => Math.abs(before - after));
    const minutes = span(cuts, decimalMark);
    return only !== undefined && others.length === 0
      ? {
          title: text.trimOne(titleOf(meeting, indexOf(only.step), language)),
          detail: text.dropDetail(minutes, end),
        }
      : { title: text.trim, detail: text.trimDetail(minutes, end) };
  };
  const fixedOf = ({ fixed }: ReplanOption): string => {
    const named = ({ step, begins }: ReplanOption["fixed"][number]): string =>
      `${titleOf(meeting, indexOf(step), language)} ${timeOfDay(begins)}`;
    const late = fixed.filter((one) => !isHeld(one));
    const [next] = fixed;
    if (next === undefined) return "";
    return late.length > 0
      ? text.fixedMove(late.map(named).join(", "))
      : text.fixed(titleOf(meeting, indexOf(next.step), language), timeOfDay(next.at));
  };
  const words = options.map(wordsOf);
  if (fixedHolds(options)) return words;
  return words.map((choice, index) => {
    const option = options[index];
    return { ...choice, detail: `${choice.detail ?? ""}. ${option ? fixedOf(option) : ""}` };
  });
}

/** So late a fixed time still holds, in real milliseconds: nobody sees less on a clock. */
const HELD_MS = 30_000;
const isHeld = ({ at, begins }: ReplanOption["fixed"][number]): boolean => begins - at < HELD_MS;

/** All fixed times hold whatever is chosen. */
export const fixedHolds = (options: readonly ReplanOption[]): boolean =>
  options.every(({ fixed }) => fixed.every(isHeld));

// "1–3": the least and the most that a step loses.
const span = (cuts: readonly number[], decimalMark: string): string => {
  const written = [Math.min(...cuts), Math.max(...cuts)].map((cut) => minutesText(cut * MINUTE, decimalMark));
  return written[0] === written[1] ? (written[0] ?? "") : written.join("–");
};

/**
 * The ways out when a step does not fit those present, each with the end that is to be expected. Full time for everyone
 * stands first where the meeting still ends in time.
 */
export function fitWords(
  meeting: Meeting,
  fit: Fit,
  now: Instant,
  { text, timeOfDay, decimalMark }: Omit<Wording, "language">,
): readonly OfferChoice[] {
  const endOf = (choice: FitChoice): Instant =>
    expectedEndOf(meeting, meeting.position?.step ?? 0, choice, now);
  const inTime = meeting.endsAt !== null && endOf("end-later") <= meeting.endsAt;
  const titles: Readonly<Record<FitChoice, string>> = {
    shorter: text.fitShorter,
    "two-groups": text.fitGroups,
    "end-later": inTime ? text.fitFull : text.fitLater,
  };
  const words = fit.choices.map(({ choice, minutesEach }) => {
    const each = minutesText(minutesEach * MINUTE, decimalMark);
    return { id: choice, title: titles[choice], detail: text.fitDetail(each, timeOfDay(endOf(choice))) };
  });
  return inTime
    ? words.toSorted((a, b) => Number(b.id === "end-later") - Number(a.id === "end-later"))
    : words;
}
